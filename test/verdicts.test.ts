// Goal: what a cycle over a real store found out is known to a gateway that loads its snapshot: the campaign's accounts
// stand at act, its text is recognised when an unknown account sends it, its network is suspected, and innocents have none
// of it. Here and not beside the source, because engine and gateway do not know each other.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Exchange } from '../src/core/exchange.ts';
import { accountOf, exchangeOf, proseOf } from '../src/engine/engine.fixture.ts';
import { logOf, nowMs, temporaryFolder, withOpenStore } from '../src/engine/ingest.fixture.ts';
import { keyOfStore } from '../src/engine/registry.ts';
import { Stream } from '../src/engine/stream.ts';
import { writeVerdicts } from '../src/engine/verdicts.ts';
import { waveOf } from '../src/engine/waves.fixture.ts';
import { Fingerprinter } from '../src/fingerprint/fingerprinter.ts';
import { StandingsHolder } from '../src/gateway/standings.ts';
import { writeAccountLine } from '../src/wire/writer.ts';

const folder = temporaryFolder();
after(() => folder.remove());

const size = 18;
/** Three days of one crew and of people around it. */
const waves = [
  waveOf({ hour: 0, accounts: 'crew', frame: 'first', size }),
  waveOf({ hour: 24, accounts: 'crew', frame: 'second', size }),
  waveOf({ hour: 48, accounts: 'crew', frame: 'first', size }),
].flat();

/** The crew sends from a range of its own but for one request in forty, which come from where people are. */
const exchanges: readonly Exchange[] = waves.map((one, at) => {
  if (!one.account.startsWith('crew')) return { ...one, ip: `198.51.100.${at % 200}` };
  return { ...one, ip: at % 40 === 7 ? '198.51.100.9' : `203.0.113.${at % 50}` };
});
/** Eighteen accounts, four cards; one account of which nothing is declared. */
const crewFacts = Array.from({ length: size }, (_, at) =>
  accountOf({
    account: `crew-${at}`,
    payment: `card-${at % 4}`,
    ...(at === 3 ? { createdMs: 1_770_000_000_000, plan: 'free', country: 'DE' } : {}),
  }),
).filter((one) => one.account !== 'crew-4');
const accounts = [
  ...crewFacts,
  accountOf({ account: 'person-1', organization: 'School', program: 'education', verification: 'business' }),
  accountOf({ account: 'person-2', organization: 'School' }),
  accountOf({ account: 'never-seen', declaredUse: 'batch-labelling' }),
];

/** The holder after a cycle over these logs, and the key of both. */
async function judged(): Promise<{ holder: StandingsHolder; fingerprinter: Fingerprinter; lines: object }> {
  const log = folder.write('log.jsonl', logOf(exchanges));
  const declared = folder.write(
    'accounts.jsonl',
    accounts.map((one) => `${writeAccountLine(one)}\n`).join(''),
  );
  return withOpenStore(undefined, async (store) => {
    const stream = new Stream({
      store,
      accountPaths: [declared],
      format: undefined,
      accountField: undefined,
      keepsText: true,
      workers: 1,
      recordBytesMax: undefined,
      stop: new AbortController().signal,
      version: '0.0.0',
      clockMs: () => 0,
      nowMs: () => nowMs,
      onStep: () => {},
    });
    await stream.load([log]);
    const path = join(folder.path, 'verdicts.jsonl');
    const key = await keyOfStore(store);
    const holder = new StandingsHolder({ key, clockMs: () => performance.now(), onOutcome: () => {} });
    let lines = {};
    for await (const { report } of stream.replayUntil([8e12])) {
      const written = await writeVerdicts({ store, report, path, nowMs });
      lines = written.counts;
      const outcome = await holder.watch(path);
      assert.ok(outcome.state === 'loaded' && outcome.isKeyEqual);
      assert.deepEqual([outcome.version, outcome.bytes], [written.version, written.bytes]);
    }
    holder.close();
    await stream.close();
    return { holder, fingerprinter: new Fingerprinter(key), lines };
  });
}

const found = judged();

test('accounts of the campaign stand at act, all others nowhere', async () => {
  const { holder } = await found;
  for (let at = 0; at < size; at += 1) {
    const standing = holder.account(`crew-${at}`);
    assert.ok(standing !== undefined && standing.verdict === 'act' && standing.posterior > 0.8, `crew-${at}`);
    assert.ok(standing.share > 0.9 && standing.campaign.startsWith('campaign-'));
  }
  for (let at = 0; at < 60; at += 1) assert.equal(holder.account(`person-${at}`), undefined);
});

test('declarations are known, also of accounts that never sent anything', async () => {
  const { holder } = await found;
  const none = { program: '', plan: '', verification: 'none', declaredUse: '', country: '' };
  assert.deepEqual(holder.facts('crew-3'), {
    ...none,
    unit: 'crew-3',
    createdMs: 1_770_000_000_000,
    plan: 'free',
    country: 'DE',
  });
  const [one, other] = [holder.facts('person-1'), holder.facts('person-2')];
  assert.ok(one !== undefined && one.unit === other?.unit && one.unit !== 'person-1');
  assert.deepEqual([one.program, one.verification], ['education', 'business']);
  assert.equal(holder.facts('never-seen')?.declaredUse, 'batch-labelling');
  assert.equal(holder.facts('crew-4'), undefined);
});

test('the campaign’s text is recognised whoever sends it, and nobody else’s is', async () => {
  const { holder, fingerprinter } = await found;
  const later = waveOf({ hour: 90, accounts: 'strangers', frame: 'first' });
  for (const exchange of later) {
    const standing = holder.family(fingerprinter.fingerprint(exchange));
    if (exchange.account.startsWith('person')) assert.equal(standing, undefined);
    else assert.ok(standing !== undefined && standing.verdict === 'act' && standing.hits >= 3);
  }
  const prose = exchangeOf({ id: 'p', messages: [{ role: 'user', content: proseOf(77, 400) }] });
  assert.equal(holder.family(fingerprinter.fingerprint(prose)), undefined);
});

test('a network of the campaign alone is suspected, one that innocents share is not', async () => {
  const { holder } = await found;
  assert.ok(holder.address('203.0.113.250') > 0.6);
  assert.equal(holder.address('198.51.100.9'), 0);
  assert.equal(holder.address('192.0.2.1'), 0);
});
