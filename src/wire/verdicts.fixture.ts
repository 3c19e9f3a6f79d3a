// For tests only: snapshots of any content, and files of them.

import * as fc from 'fast-check';
import type { HashKey } from '../fingerprint/hash.ts';
import {
  type AccountLine,
  type AddressLine,
  type CampaignLine,
  type FactsLine,
  type FamilyLine,
  keyCheckOf,
  type VerdictCounts,
  type VerdictHeader,
  type VerdictLine,
} from './verdict-snapshot.ts';
import { writeSnapshot } from './verdict-writer.ts';

export const verdictKey: HashKey = { low: 0x1234_5678, high: 0x9abc_def0 };

export function headerOf(lines: readonly VerdictLine[], version = 'v1'): VerdictHeader {
  const count = (kind: VerdictLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  const counts: VerdictCounts = {
    campaigns: count('campaign'),
    accounts: count('account'),
    facts: count('facts'),
    families: count('family'),
    phrases: lines.reduce((sum, line) => sum + (line.kind === 'family' ? line.phrases.length >>> 1 : 0), 0),
    addresses: count('address'),
  };
  return { version, generatedMs: 1_772_000_000_000, keyCheck: keyCheckOf(verdictKey), counts };
}

export function writeVerdictFile(
  path: string,
  lines: readonly VerdictLine[],
  version = 'v1',
): Promise<number> {
  return writeSnapshot(path, headerOf(lines, version), oneByOne(lines));
}

async function* oneByOne(lines: readonly VerdictLine[]): AsyncGenerator<VerdictLine> {
  for (const line of lines) yield await Promise.resolve(line);
}

/** Records with the prototype of any object, as readers make them. */
function plain<T extends object>(fields: {
  readonly [name in keyof T]: fc.Arbitrary<T[name]>;
}): fc.Arbitrary<T> {
  return fc.record<T>({ ...fields }, { noNullPrototype: true }).map((one) => one);
}

const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const verdict = fc.constantFrom('act', 'review', 'watch');
const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const text = fc.oneof(fc.constantFrom('', 'free', 'DE', 'batch-labelling'), fc.string({ maxLength: 12 }));
const half = fc.integer({ min: 1, max: 0xffff_ffff });

const campaigns: fc.Arbitrary<CampaignLine[]> = fc.uniqueArray(
  plain({ kind: fc.constant('campaign'), id: name, verdict, posterior: share }),
  { selector: (one) => one.id, minLength: 1, maxLength: 5 },
);

/** Lines of a whole snapshot in any order. */
export const anyLines: fc.Arbitrary<readonly VerdictLine[]> = campaigns
  .chain((known) =>
    fc.tuple(
      fc.constant(known),
      accountsOf(known.map((one) => one.id)),
      facts,
      familiesOf(known.map((one) => one.id)),
      addresses,
    ),
  )
  .chain((parts) => shuffled(parts.flat()));

function shuffled(lines: readonly VerdictLine[]): fc.Arbitrary<readonly VerdictLine[]> {
  return fc.shuffledSubarray([...lines], { minLength: lines.length, maxLength: lines.length });
}

function accountsOf(ids: readonly string[]): fc.Arbitrary<AccountLine[]> {
  const standing = fc.oneof(
    plain({ verdict, campaign: fc.constantFrom(...ids), posterior: share, share, drain: share }),
    plain({
      verdict: fc.constant('none'),
      campaign: fc.constant(''),
      posterior: fc.constant(0),
      share: fc.constant(0),
      drain: share,
    }),
  );
  const line = plain({ kind: fc.constant('account'), account: name, standing });
  return fc.uniqueArray(line, { selector: (one) => one.account, maxLength: 12 });
}

const facts: fc.Arbitrary<FactsLine[]> = fc.uniqueArray(
  plain({
    kind: fc.constant('facts'),
    account: name,
    facts: plain({
      unit: name,
      createdMs: fc.option(fc.integer({ min: 1, max: 4_000_000_000_000 }), { nil: undefined }),
      program: text,
      plan: text,
      verification: text,
      declaredUse: text,
      country: text,
    }),
  }),
  { selector: (one) => one.account, maxLength: 12 },
);

function familiesOf(ids: readonly string[]): fc.Arbitrary<FamilyLine[]> {
  const phrases = fc
    .uniqueArray(fc.tuple(half, half), { selector: (one) => one.join(), minLength: 1, maxLength: 20 })
    .map((pairs) => Uint32Array.from(pairs.flat()));
  return fc.array(plain({ kind: fc.constant('family'), campaign: fc.constantFrom(...ids), phrases }), {
    maxLength: 6,
  });
}

const addresses: fc.Arbitrary<AddressLine[]> = fc.uniqueArray(
  plain({
    kind: fc.constant('address'),
    of: fc.constantFrom('address', 'network'),
    hash: plain({ low: half, high: half }),
    suspicion: share,
  }),
  { selector: (one) => `${one.hash.low}:${one.hash.high}`, maxLength: 8 },
);
