// stillwatch check-config: all problems of a configuration at once.

import type { Config } from '../config/config.ts';
import { Fault } from '../core/fault.ts';
import { lineOf, readConfigFile } from '../serve/config-file.ts';
import type { Command, ParsedArguments } from './command.ts';
import { checkConfigManual } from './serve-manual.ts';

export const checkConfigCommand: Command = {
  manual: checkConfigManual,
  run: (args, terminal) => {
    const path = configNamed(args);
    const { config, problems } = readConfigFile(path, terminal.environment);
    if (config === undefined) {
      terminal.out.write(`${path}: ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}\n`);
      for (const problem of problems) terminal.out.write(`${lineOf(problem)}\n`);
      return Promise.resolve(2);
    }
    const enforced = config.rules.filter((rule) => rule.mode === 'enforce').length;
    terminal.out.write(
      `${path}: nothing is wrong. ${config.upstreams.length} upstreams, ${config.rules.length} rules (${enforced} enforced), ` +
        `listening on ${config.listen.host}:${config.listen.port}.\n`,
    );
    for (const consequence of consequencesOf(config)) terminal.out.write(`to know: ${consequence}\n`);
    return Promise.resolve(0);
  },
};

/** What is no mistake, and what whoever wrote it may not have thought of. */
function consequencesOf(config: Config): readonly string[] {
  return [...(config.unknownRoutes === 'refuse' ? [] : [unknownRoutes]), ...fleetLines(config)];
}

const unknownRoutes =
  'unknown_routes: forward also passes calls that make answers in dialects that are not read (native Gemini, files and ' +
  'batches, audio, images, assistants, realtime). Rules on the account, its verdict and its requests hold for them; ' +
  'rules on text, volume, tokens and request.* see nothing of them. List what your clients use, and set ' +
  'unknown_routes: refuse, or write a rule on request.unread (docs/guard.md).';

function fleetLines({ fleet, engine }: Config): readonly string[] {
  if (fleet === undefined) return [];
  const { protocol, host, hostname } = new URL(fleet.url);
  const isPlain = protocol === 'redis:' && !/^(?:localhost|127\.|\[::1\])/.test(hostname);
  return [
    engine.enabled
      ? `this machine is to run the engine of the fleet ${fleet.name}; all others need engine.enabled: false.`
      : `this machine takes keys and verdicts from the fleet ${fleet.name}; one other needs engine.enabled: true.`,
    ...(isPlain
      ? [
          `${host} is reached without TLS: what the machines say is sealed, the password of the server is not. ` +
            'Write rediss:// where the network between is not yours alone.',
        ]
      : []),
  ];
}

/** The one argument. @throws {Fault} arguments.invalid */
export function configNamed(args: ParsedArguments): string {
  const [path, ...more] = args.positionals;
  if (path !== undefined && more.length === 0) return path;
  throw new Fault('arguments.invalid', {
    what: path === undefined ? 'no configuration was named' : 'one configuration at a time',
    mend: 'name one file; begin with a copy of stillwatch.example.yaml',
  });
}
