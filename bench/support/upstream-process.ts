// The upstream of gateway benchmarks as a process of its own, at a pace that the benchmark sets: each message is a pace,
// for which it listens anew at its port. Asked for nothing but a count, it tells how many streams are open.

import { isObject } from '../../src/wire/field.ts';
import { startUpstream, type Upstream } from '../../src/sim/upstream.ts';

let upstream: Upstream | undefined;

process.on('message', (message: unknown) => void obey(message));
process.on('disconnect', () => process.exit(0));

async function obey(message: unknown): Promise<void> {
  if (!isObject(message)) return;
  const { kind, port, tokensPerSecond } = message;
  if (kind === 'count') process.send?.({ kind: 'open', streams: upstream?.stats().openStreams ?? 0 });
  if (kind !== 'pace' || typeof port !== 'number' || typeof tokensPerSecond !== 'number') return;
  await upstream?.close();
  upstream = await startUpstream({ port, isFixed: true, pace: { tokensPerSecond } });
  process.send?.({ kind: 'listening' });
}
