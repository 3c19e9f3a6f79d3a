// What machines of a fleet cost each other: for each request, bytes that the server between them carries, and CPU time of
// the one that tells (gather, pack, seal) and of each that hears (open, unpack, read, count). Requests are some 215 words
// that nobody sent before, by a thousand accounts; four envelopes a second, as the fleet sends them.
//
//   npm run bench -- fleet [--rates 20,200,2000]

import { parseArgs } from 'node:util';
import { blankExchange } from '../src/core/exchange.ts';
import { Fingerprinter } from '../src/fingerprint/fingerprinter.ts';
import { packEnvelope, readEnvelope } from '../src/fleet/envelope.ts';
import { Outbox } from '../src/fleet/outbox.ts';
import { Seal } from '../src/fleet/seal.ts';
import { UsageLedger, usageDefaults } from '../src/policies/usage.ts';
import { median } from './support/median.ts';
import { ZipfText } from './support/zipf-text.ts';

const { values } = parseArgs({ options: { rates: { type: 'string', default: '20,200,2000' } } });
const envelopesASecond = 4;
const accounts = 1_000;
const words = 215;
const rounds = 25;
const start = 1_770_000_000_000;
const place = 'told';

const seal = new Seal('a secret of the fleet, as long as it has to be', 'bench');
const fingerprinter = new Fingerprinter({ low: 1, high: 2 });
const writer = new ZipfText();
const page = new Uint8Array(16_384);
writer.seed(11, 12);

interface Figures {
  readonly bytes: number;
  readonly tellMicros: number;
  readonly hearMicros: number;
}

function microsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** One envelope of so many requests, from the ledger that counted them to one that hears of them. */
function exchange(
  requests: number,
  [teller, hearer]: readonly [UsageLedger, UsageLedger],
  number: number,
): Figures {
  for (let at = 0; at < requests; at += 1) {
    const content = Buffer.from(page.subarray(0, writer.write(page, 0, words))).toString('latin1');
    const account = `key_${String(writer.below(accounts)).padStart(24, '0')}`;
    const asked = blankExchange({ messages: [{ role: 'user', content }] });
    const who = { account, unit: account, family: '' };
    teller.arrive(who, fingerprinter.fingerprint(asked), start);
    teller.finish(who, 700, start);
  }
  let closed: Buffer = Buffer.alloc(0);
  const tellMicros = microsOf(() => {
    const outbox = new Outbox();
    outbox.add({ kind: 'counts', counts: { ...teller.takeDeltas(), worker: 'a/0', turns: [] } }, start);
    const head = { machine: 'a', bootMs: start, number, sentMs: start };
    closed = seal.close(place, packEnvelope(head, outbox.take(start)));
  });
  const hearMicros = microsOf(() => {
    const opened = seal.open(place, closed);
    const envelope = opened === undefined ? undefined : readEnvelope(opened);
    for (const message of envelope?.messages ?? []) {
      if (message.kind === 'counts') hearer.addForeign(message.counts, start);
    }
  });
  return { bytes: closed.length, tellMicros, hearMicros };
}

console.log('requests/s   bytes a request   tell, µs a request   hear, µs a request');
for (const rate of values.rates.split(',').map(Number)) {
  const requests = Math.max(1, Math.round(rate / envelopesASecond));
  const ledgers = [
    new UsageLedger({ ...usageDefaults, worker: '0' }),
    new UsageLedger({ ...usageDefaults, worker: '0' }),
  ] as const;
  const found = Array.from({ length: rounds }, (_, at) => exchange(requests, ledgers, at));
  const each = (pick: (figures: Figures) => number): string =>
    (median(found.slice(5).map(pick)) / requests).toFixed(1);
  const row = [
    each(({ bytes }) => bytes),
    each(({ tellMicros }) => tellMicros),
    each(({ hearMicros }) => hearMicros),
  ];
  console.log([String(rate).padStart(10), ...row.map((cell) => cell.padStart(17))].join('   '));
}
