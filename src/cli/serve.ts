// stillwatch serve: the gateway, until it is told to end.

import { serve } from '../serve/serve.ts';
import { aborted, reloadOnHangUp, sentenceOf } from './serve-lines.ts';
import { configNamed } from './check-config.ts';
import type { Command, ExitStatus, ParsedArguments, Terminal } from './command.ts';
import { runDemo } from './serve-demo.ts';
import { serveManual } from './serve-manual.ts';

export const serveCommand: Command = { manual: serveManual, run: runServe };

async function runServe(args: ParsedArguments, terminal: Terminal): Promise<ExitStatus> {
  if (args.has('demo')) return runDemo(args, terminal);
  const tell = (line: string): void => void terminal.error.write(`${line}\n`);
  const hangUps = reloadOnHangUp(tell);
  const serving = await serve({
    configPath: configNamed(args),
    environment: terminal.environment,
    onEvent: (event) => tell(sentenceOf(event)),
    nowMs: () => Date.now(),
    stop: terminal.stop,
  });
  const { config } = serving;
  const scheme = config.tls === undefined ? 'http' : 'https';
  tell(
    `Serving ${scheme}://${config.listen.host}:${serving.supervisor.port}, metrics on http://${config.admin.host}:${serving.adminPort}/metrics`,
  );
  hangUps.reach(serving);
  await aborted(terminal.stop);
  const seconds = Math.round(config.limits.drainMs / 1_000);
  tell(`Ending: no more requests, answers under way go on for at most ${seconds} s.`);
  await serving.stop();
  return 0;
}
