// An audit: logs into the store, one cycle over it, a report out. The store is a folder that grows from audit
// to audit when one is named, else a temporary one that is gone afterwards.

import type { AuditReport, MissingReport } from '../core/report.ts';
import { signals } from '../signals/signals.ts';
import { openStore, type StoreOptions } from '../store/clickhouse-store.ts';
import type { Store } from '../store/store.ts';
import type { Coverage } from './background.ts';
import { cycle, type CycleResult } from './cycle.ts';
import { importTemplates } from './registry.ts';
import type { TemplateRecord } from './registry-file.ts';
import { ingest, type IngestOptions, type IngestProgress, type IngestResult } from './ingest.ts';

export interface AuditOptions extends Omit<IngestOptions, 'store' | 'onProgress'> {
  readonly data: StoreOptions;
  readonly version: string;
  /** Lists of public templates, and how far each is trusted, 0..0.9. */
  readonly templates?: readonly ListedFile[];
  readonly onRead: (progress: IngestProgress) => void;
  readonly onStep: (step: string, done: number, total: number) => void;
  /** Called with the attributed exchanges when the audit is over, before the store is closed. */
  readonly onAttributions:
    | ((pages: AsyncIterable<readonly AttributedExchange[]>) => Promise<void>)
    | undefined;
  /** Monotonic clock, milliseconds. */
  readonly clockMs: () => number;
}

export interface ListedFile {
  readonly source: string;
  readonly trust: number;
  readonly records: readonly TemplateRecord[];
}

export interface AttributedExchange {
  readonly id: string;
  readonly campaign: string;
  readonly posterior: number;
}

/** @throws {Fault} for unusable input and for trouble with the store */
export async function audit(options: AuditOptions): Promise<AuditReport> {
  const startedMs = options.clockMs();
  const store = await openStore(options.data);
  try {
    const read = await ingest({ ...options, store, onProgress: options.onRead });
    await rememberInputs(store, read, options.nowMs);
    for (const list of read.exchanges === 0 ? [] : (options.templates ?? [])) {
      await importTemplates(store, { ...list, nowMs: options.nowMs });
    }
    // A stop during the reading ends the reading: what was read is audited all the same, and marked partial.
    const stop = read.isPartial ? new AbortController().signal : options.stop;
    const found = await cycle({ store, signals, stop, onStep: options.onStep });
    if (options.onAttributions !== undefined) await options.onAttributions(attributedExchanges(store));
    return reportOf({ options, read, found, seconds: (options.clockMs() - startedMs) / 1_000 });
  } finally {
    await store.close();
  }
}

const attributionsPerPage = 50_000;
/** Looked up in one reading of the log: a join of so many takes some 100 MB, whatever the length of the log. */
const attributionsPerReading = 500_000;

/** Page by page, what the last cycle over this store attributed. Reads the log once for each `perReading` of them. */
export async function* attributedExchanges(
  store: Store,
  perReading: number = attributionsPerReading,
): AsyncGenerator<readonly AttributedExchange[]> {
  for (let after = '0'; ;) {
    const last = await store.query(
      `SELECT max(exchange) AS exchange, count() AS n FROM
         (SELECT DISTINCT exchange FROM @attributions WHERE exchange > {after:UInt64}
          ORDER BY exchange LIMIT {perReading:UInt32})`,
      { after, perReading },
    );
    if (last.numbers('n')[0] === 0) break;
    const to = last.strings('exchange')[0] ?? '';
    await lookUpAttributed(store, after, to);
    yield* attributedPages(store);
    after = to;
  }
  await store.command('DROP TABLE IF EXISTS @attributed');
}

/** Puts those between two exchanges, the second with them, into `attributed`. */
async function lookUpAttributed(store: Store, after: string, to: string): Promise<void> {
  const isBetween = 'exchange > {after:UInt64} AND exchange <= {to:UInt64}';
  await store.command(
    `CREATE OR REPLACE TABLE @attributed ENGINE = MergeTree ORDER BY exchange AS
     SELECT e.exchange AS exchange, e.id AS id, a.campaign AS campaign, a.posterior AS posterior
     FROM (SELECT exchange, id FROM @exchanges WHERE ${isBetween}
           AND exchange IN (SELECT exchange FROM @attributions WHERE ${isBetween})) AS e
     INNER JOIN (SELECT exchange, argMax(campaign, posterior) AS campaign, max(posterior) AS posterior
                 FROM @attributions WHERE ${isBetween} GROUP BY exchange) AS a ON a.exchange = e.exchange
     SETTINGS join_algorithm = 'hash'`,
    { after, to },
  );
}

async function* attributedPages(store: Store): AsyncGenerator<readonly AttributedExchange[]> {
  for (let after = '0'; ;) {
    const found = await store.query(
      `SELECT exchange, id, campaign, posterior FROM @attributed WHERE exchange > {after:UInt64}
       ORDER BY exchange LIMIT ${attributionsPerPage}`,
      { after },
    );
    if (found.rows === 0) return;
    const [ids, campaigns, posteriors] = [
      found.strings('id'),
      found.strings('campaign'),
      found.numbers('posterior'),
    ];
    yield ids.map((id, row) => ({ id, campaign: campaigns[row] ?? '', posterior: posteriors[row] ?? 0 }));
    after = found.strings('exchange').at(-1) ?? '';
  }
}

export async function rememberInputs(store: Store, read: IngestResult, nowMs: number): Promise<void> {
  for (const input of read.inputs) {
    await store.command(
      `INSERT INTO @inputs SELECT {path:String}, {format:String}, {exchanges:UInt64}, {malformed:UInt64},
       {bytes:UInt64}, fromUnixTimestamp64Milli({now:Int64})`,
      {
        path: input.path,
        format: input.format,
        exchanges: input.exchanges,
        malformed: input.malformedLines,
        bytes: input.bytes,
        now: nowMs,
      },
    );
  }
}

export interface ReportParts {
  readonly options: Pick<AuditOptions, 'nowMs' | 'version'>;
  readonly read: IngestResult;
  readonly found: CycleResult;
  readonly seconds: number;
}

export function reportOf(parts: ReportParts): AuditReport {
  const { options, read, found } = parts;
  const { background } = found;
  const isEmpty = background.exchanges === 0;
  const iso = (timeMs: number): string => (isEmpty ? '' : new Date(timeMs).toISOString());
  return {
    format: 'stillwatch.audit/1',
    generated: new Date(options.nowMs).toISOString(),
    version: options.version,
    ...(read.isPartial || found.isPartial ? { partial: true } : {}),
    window: { from: iso(background.fromMs), to: iso(background.toMs) },
    totals: {
      exchanges: background.exchanges,
      accounts: background.accounts,
      malformed_lines: read.malformedLines,
      units: background.units,
      duplicate_ids: read.duplicateIds,
      seconds: Math.round(parts.seconds * 10) / 10,
    },
    campaigns: found.campaigns,
    accounts: found.accounts.map((one) => ({
      account: one.account,
      score: Math.round(one.score * 10_000) / 10_000,
      reasons: one.reasons,
    })),
    inputs: read.inputs.map((input) => ({
      path: input.path,
      format: input.format,
      exchanges: input.exchanges,
      malformed_lines: input.malformedLines,
      ...(input.skipped === 0 ? {} : { skipped: input.skipped }),
      bytes: input.bytes,
    })),
    problems: read.problems,
    missing: isEmpty ? [] : missingOf(found.coverage),
  };
}

/** What detection cannot see without a field, the gravest first; said only when most exchanges lack it. */
const consequences: Readonly<Record<string, string>> = {
  output:
    'answers cannot be followed into other accounts’ requests, the strongest evidence of one hand on many accounts',
  messages:
    'without the requests’ text there are no shared templates, no elicitation and no conversations to follow',
  readable_texts:
    'each text is one digest, so nobody’s words can be read: a system prompt, a conversation or an answer that recurs whole still links accounts, but there are no templates, no elicitation, no capability and no language, and a campaign whose prompts differ in one character cannot be seen by them',
  readable_words:
    'each word is a code, so nobody’s words can be read: there is no elicitation, no capability and no language, so little can count as extraction, and phrases in common link accounts only as far as codes do not look like numbers, which are masked (codes of letters alone do not)',
  accounts_file:
    'no declared affiliation is known, so a company, a class or a reseller looks like a crowd of strangers: read every verdict with that in mind, or give --accounts',
  ip: 'shared addresses and networks were not looked at; nothing else depends on them',
  asn: 'networks were told apart by address range only',
  user_agent: 'one client identity in front of many machines cannot be recognised',
  session: 'nothing was lost: declared sessions are claims and only ever a supplement',
};
const missingMin = 0.5;
/** Texts that cannot be read are worth a word earlier: they are no matter of habit, somebody made them so. */
const opaqueMin = 0.2;

function missingOf(coverage: Coverage): readonly MissingReport[] {
  const names: Readonly<Record<string, string>> = {
    accounts_file: 'accounts file',
    readable_texts: 'readable text',
    readable_words: 'readable text',
  };
  const gravity = Object.keys(consequences);
  return Object.entries(coverage.lacking)
    .toSorted(([one], [other]) => gravity.indexOf(one) - gravity.indexOf(other))
    .filter(([field, share]) => share >= (field.startsWith('readable') ? opaqueMin : missingMin))
    .map(([field, share]) => ({
      field: names[field] ?? field,
      share: Math.round(share * 10_000) / 10_000,
      consequence: consequences[field] ?? '',
    }));
}
