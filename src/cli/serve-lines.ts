// What serve says while it runs, how it is told to read its configuration again, and the wait for its end.

import { Fault } from '../core/fault.ts';
import type { Serving } from '../serve/serve.ts';
import type { SupervisorEvent } from '../serve/supervisor.ts';

export function sentenceOf(event: SupervisorEvent): string {
  if (event.kind === 'cycled') return event.line;
  if (event.kind === 'ready') return `${event.name} is ready (process ${event.pid})`;
  return `${event.name} ended (${event.how}); started again in ${event.delayMs} ms`;
}

/** From now on, so that a signal that comes while it starts, or while it ends, does not end it as it would by default. */
export function reloadOnHangUp(tell: (line: string) => void): { readonly reach: (serving: Serving) => void } {
  let reached: Serving | undefined;
  let isAsked = false;
  const reload = (serving: Serving): void => {
    try {
      serving.reload();
      tell('The configuration was read again.');
    } catch (error) {
      // What is in force stays in force.
      const mend = error instanceof Fault ? `\n  to mend it: ${error.mend}` : '';
      tell(`The configuration was not taken over: ${error instanceof Error ? error.message : ''}${mend}`);
    }
  };
  process.on('SIGHUP', () => {
    if (reached === undefined) isAsked = true;
    else reload(reached);
  });
  return {
    reach: (serving) => {
      reached = serving;
      if (isAsked) reload(serving);
    },
  };
}

export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
