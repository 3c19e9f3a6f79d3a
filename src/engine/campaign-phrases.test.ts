// Goal: of a campaign's text those phrases are told that are its own: not what others say too, not what too few of its
// customers send; and of addresses those that nobody else uses.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verdict } from '../core/evidence.ts';
import type { CampaignReport } from '../core/report.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import { relayCampaign } from '../reports/campaigns.fixture.ts';
import type { Store } from '../store/store.ts';
import { networkOf } from '../wire/address.ts';
import { hashDigits } from '../wire/verdict-snapshot.ts';
import { findIndicators } from './address-indicators.ts';
import { findCampaignPhrases } from './campaign-phrases.ts';
import { openAttributions } from './campaigns.ts';
import { exchangeOf, hashOf, proseOf, type World, withStore } from './engine.fixture.ts';
import { findFamilies } from './families.ts';
import { countSharedAnchors } from './traces.ts';
import { collapseIntoUnits } from './units.ts';

const key = { low: 0x1234_5678, high: 0x9abc_def0 };
const own = proseOf(1, 120);
const common = proseOf(2, 120);

function campaign(id: string, verdict: Verdict): CampaignReport {
  return { ...relayCampaign, id, verdict, posterior: 0.9 };
}

interface Sender {
  readonly account: string;
  readonly text: string;
  readonly ip: string;
  readonly requests: number;
}

function worldOf(senders: readonly Sender[]): World {
  const exchanges = senders.flatMap(({ account, text, ip, requests }, sender) =>
    Array.from({ length: requests }, (_, at) =>
      exchangeOf({
        id: `${account}-${at}`,
        account,
        ip,
        messages: [{ role: 'user', content: `${text} ${proseOf(100 + 50 * sender + at, 12)}` }],
      }),
    ),
  );
  return { exchanges };
}

function crew(count: number, text: string, ip: (at: number) => string): readonly Sender[] {
  return Array.from({ length: count }, (_, at) => ({ account: `crew-${at}`, text, ip: ip(at), requests: 6 }));
}

/** Links the store, and attributes everything of the crew to the campaign `c`. */
async function attributeCrew(store: Store): Promise<void> {
  await collapseIntoUnits(store);
  await countSharedAnchors(store);
  await findFamilies(store);
  await openAttributions(store);
  await store.command(
    "INSERT INTO @attributions SELECT exchange, 'c', 0.9 FROM @exchanges WHERE account_name LIKE 'crew%'",
  );
}

/** As a request's fingerprint has them. */
function phrasesIn(text: string): ReadonlySet<string> {
  const { anchors } = new Fingerprinter(key).fingerprint(
    exchangeOf({ id: 'p', messages: [{ role: 'user', content: text }] }),
  );
  return digitsOf([anchors]);
}

function digitsOf(lists: readonly Uint32Array[]): ReadonlySet<string> {
  const digits = lists.flatMap((pairs) =>
    Array.from({ length: pairs.length >>> 1 }, (_, at) =>
      hashDigits({ low: pairs[2 * at] ?? 0, high: pairs[2 * at + 1] ?? 0 }),
    ),
  );
  return new Set(digits);
}

const sameRange = (at: number): string => `203.0.113.${at}`;

test('what a campaign says alone is told, what others say too is not', async () => {
  const others = Array.from({ length: 4 }, (_, at) => ({
    account: `person-${at}`,
    text: common,
    ip: '198.51.100.1',
    requests: 3,
  }));
  const world = worldOf([...crew(8, `${own} ${common}`, sameRange), ...others]);
  await withStore(world, async (store) => {
    await attributeCrew(store);
    const told = digitsOf(
      (await findCampaignPhrases(store, [campaign('c', 'act')])).map((one) => one.phrases),
    );
    assert.ok(told.size >= 5);
    const [ownPhrases, commonPhrases] = [phrasesIn(own), phrasesIn(common)];
    assert.ok([...told].filter((phrase) => ownPhrases.has(phrase)).length >= 5);
    assert.deepEqual(
      [...told].filter((phrase) => commonPhrases.has(phrase)),
      [],
    );
    assert.deepEqual(await findCampaignPhrases(store, [campaign('c', 'watch')]), []);
    assert.deepEqual(await findCampaignPhrases(store, []), []);
  });
});

test('four customers have no phrase that one request could be known by', async () => {
  await withStore(worldOf(crew(4, own, sameRange)), async (store) => {
    await attributeCrew(store);
    assert.deepEqual(await findCampaignPhrases(store, [campaign('c', 'act')]), []);
  });
});

test('a network of the campaign alone is told of, of a shared one the address alone, and what people use is not', async () => {
  // Four ranges: of the crew alone; shared, with an address of its own; shared to the address; too little used.
  const ranges = ['203.0.113.1', '198.51.100.1', '192.0.2.1', '10.0.0.1'];
  const senders = [
    ...crew(12, own, (at) => ranges[at % 3] ?? ''),
    { account: 'crew-12', text: own, ip: ranges[3] ?? '', requests: 6 },
    { account: 'person-1', text: proseOf(9, 40), ip: '198.51.100.77', requests: 1 },
    { account: 'person-2', text: proseOf(10, 40), ip: '192.0.2.1', requests: 1 },
  ];
  await withStore(worldOf(senders), async (store) => {
    await attributeCrew(store);
    const found = await findIndicators(store, [campaign('c', 'act')]);
    const told = found.map(({ of, hash }) => `${of} ${BigInt(`0x${hashDigits(hash)}`)}`);
    assert.deepEqual(told.toSorted(), [
      `address ${hashOf('198.51.100.1')}`,
      `network ${hashOf(networkOf('203.0.113.1'))}`,
    ]);
    assert.ok(found.every((one) => one.suspicion === 0.9));
    assert.deepEqual(await findIndicators(store, [campaign('c', 'review')]), []);
  });
});
