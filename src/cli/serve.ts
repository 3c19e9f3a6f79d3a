// stillwatch serve: the gateway, until it is told to end.

import { loadConfig } from '../serve/config-file.ts';
import { serve } from '../serve/serve.ts';
import { aborted, sentenceOf } from './serve-lines.ts';
import { configNamed } from './check-config.ts';
import type { Command, ExitStatus, ParsedArguments, Terminal } from './command.ts';
import { runDemo } from './serve-demo.ts';
import { serveManual } from './serve-manual.ts';

export const serveCommand: Command = { manual: serveManual, run: runServe };

async function runServe(args: ParsedArguments, terminal: Terminal): Promise<ExitStatus> {
  if (args.has('demo')) return runDemo(args, terminal);
  const path = configNamed(args);
  const config = loadConfig(path, terminal.environment);
  const tell = (line: string): void => void terminal.error.write(`${line}\n`);
  const serving = await serve({
    config,
    onEvent: (event) => tell(sentenceOf(event)),
    nowMs: () => Date.now(),
  });
  const scheme = config.tls === undefined ? 'http' : 'https';
  tell(
    `Serving ${scheme}://${config.listen.host}:${serving.supervisor.port}, metrics on http://${config.admin.host}:${serving.adminPort}/metrics`,
  );
  const reload = (): void => {
    try {
      loadConfig(path, terminal.environment);
      serving.supervisor.reload();
      tell('The configuration was read again.');
    } catch (error) {
      // What is in force stays in force.
      tell(`The configuration was not taken over: ${error instanceof Error ? error.message : ''}`);
    }
  };
  process.on('SIGHUP', reload);
  await aborted(terminal.stop);
  tell('Ending: no more requests, answers under way go on for at most a minute.');
  await serving.stop();
  process.off('SIGHUP', reload);
  return 0;
}
