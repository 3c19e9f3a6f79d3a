// How well one request is recognised by the phrases of a verdict snapshot: the log of a simulated world up to a part of
// its time is judged, the snapshot written and loaded as a gateway does, and every later request is looked up in it. Told
// are the later requests of innocents that are taken for a campaign's, which must be fewer than one in ten thousand, and
// those of each campaign that are recognised.
//
//   npm run bench -- recognition FOLDER [FOLDER ...] [--part 0.6]     folders as `stillwatch simulate` writes them

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { blankFingerprint } from '../src/gateway/fingerprints.fixture.ts';
import { StandingsHolder } from '../src/gateway/standings.ts';
import { keyOfStore } from '../src/engine/registry.ts';
import { Stream, type StreamCycle } from '../src/engine/stream.ts';
import { writeVerdicts } from '../src/engine/verdicts.ts';
import { openStore } from '../src/store/clickhouse-store.ts';
import type { Store } from '../src/store/store.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string', default: '0.6' }, verbose: { type: 'boolean', default: false } },
});

let [innocents, taken] = [0, 0];
for (const folder of positionals) await measure(folder);
console.log(
  `all: ${taken} of ${innocents.toLocaleString('en')} later innocent requests taken for a campaign's`,
);

async function measure(folder: string): Promise<void> {
  const store = await openStore({});
  const stream = new Stream({
    store,
    accountPaths: [join(folder, 'world.accounts.jsonl')],
    format: undefined,
    accountField: undefined,
    keepsText: true,
    workers: 2,
    recordBytesMax: undefined,
    stop: new AbortController().signal,
    version: 'bench',
    clockMs: () => performance.now(),
    nowMs: () => Date.now(),
    onStep: () => {},
  });
  await stream.load([join(folder, 'world.exchanges.jsonl')]);
  const span = await store.query(
    'SELECT toUnixTimestamp64Milli(min(time)) AS first, toUnixTimestamp64Milli(max(time)) AS last FROM @arrivals',
  );
  const [first = 0, last = 0] = [span.numbers('first')[0], span.numbers('last')[0]];
  const cutMs = Math.round(first + Number(values.part) * (last - first));
  for await (const found of stream.replayUntil([cutMs, 8e12])) {
    await lookUp(folder, { store, found, cutMs });
    break;
  }
  await stream.close();
  await store.close();
}

async function lookUp(
  folder: string,
  { store, found, cutMs }: { store: Store; found: StreamCycle; cutMs: number },
): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'stillwatch-bench-'));
  const path = join(place, 'verdicts.jsonl');
  const startedMs = performance.now();
  const written = await writeVerdicts({ store, report: found.report, path, nowMs: cutMs });
  const seconds = (performance.now() - startedMs) / 1_000;
  const holder = new StandingsHolder({
    key: await keyOfStore(store),
    clockMs: () => performance.now(),
    onOutcome: (outcome) => console.log(JSON.stringify(outcome)),
  });
  await holder.watch(path);
  holder.close();
  rmSync(place, { recursive: true });
  console.log(
    `${folder}: cycle ${found.seconds.toFixed(1)} s, snapshot ${seconds.toFixed(2)} s, ${JSON.stringify(written)}`,
  );
  const truth = new Map(
    readFileSync(join(folder, 'world.truth.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): readonly [string, string] => {
        const { id, campaign } = JSON.parse(line);
        return [id, campaign];
      }),
  );
  await count(store, { truth, holder, cutMs });
  for (const { id, verdict, posterior, accounts } of found.report.campaigns)
    console.log(`  reported ${id} ${verdict} ${posterior} of ${accounts.length} accounts`);
}

async function count(
  store: Store,
  around: { truth: ReadonlyMap<string, string>; holder: StandingsHolder; cutMs: number },
): Promise<void> {
  const { truth, holder, cutMs } = around;
  const later = `SELECT id, account_name, system_key, anchors FROM @arrivals WHERE time >= fromUnixTimestamp64Milli(${cutMs})`;
  const rows = await store.query(
    `SELECT l.id AS id, l.account_name AS name, l.anchors AS anchors, s.phrases AS phrases FROM (${later}) AS l
     LEFT JOIN (SELECT system_key, min(anchors) AS phrases FROM @system_texts GROUP BY system_key) AS s
     ON s.system_key = l.system_key`,
  );
  const anchors = pairsOf(rows.strings('anchors'));
  const systems = pairsOf(rows.strings('phrases'));
  const names = rows.strings('name');
  const told = new Map<string, { all: number; recognised: number; onKnown: number }>();
  rows.strings('id').forEach((id, row) => {
    const standing = holder.family(
      blankFingerprint({
        anchors: anchors[row] ?? new Uint32Array(0),
        systemAnchors: systems[row] ?? new Uint32Array(0),
      }),
    );
    const campaign = truth.get(id) ?? '';
    const one = told.get(campaign) ?? { all: 0, recognised: 0, onKnown: 0 };
    told.set(campaign, one);
    one.all += 1;
    if (standing !== undefined) one.recognised += 1;
    if (holder.account(names[row] ?? '')?.campaign) one.onKnown += 1;
    if (values.verbose && campaign === '' && standing !== undefined)
      console.log(`  taken: ${id} of ${names[row]} for ${standing.campaign}, ${standing.hits} phrases`);
  });
  for (const [campaign, { all, recognised, onKnown }] of [...told].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    if (campaign === '') [innocents, taken] = [innocents + all, taken + recognised];
    const share = ((100 * recognised) / all).toFixed(campaign === '' ? 4 : 1);
    console.log(
      `  ${campaign || 'innocents'}: ${recognised} of ${all} later requests recognised, ${share} %; ${onKnown} by accounts in campaigns`,
    );
  }
}

/** Lists of 64-bit hashes as JSON prints them. */
function pairsOf(lists: readonly string[]): readonly Uint32Array[] {
  return lists.map((list) => {
    const digits = list.match(/\d+/g) ?? [];
    return Uint32Array.from(
      digits.flatMap((one) => {
        const value = BigInt(one);
        return [Number(value & 0xffff_ffffn), Number(value >> 32n)];
      }),
    );
  });
}
