// What serve says while it runs, and the wait for its end.

import type { SupervisorEvent } from '../serve/supervisor.ts';

export function sentenceOf(event: SupervisorEvent): string {
  if (event.kind === 'cycled') return event.line;
  if (event.kind === 'ready') return `${event.name} is ready (process ${event.pid})`;
  return `${event.name} ended (${event.how}); started again in ${event.delayMs} ms`;
}

export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
