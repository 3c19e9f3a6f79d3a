// What each kind of evidence carries: the same world judged again with one kind taken away. The log is read once;
// between cycles only rows of the store change, so that nothing derived from what was taken remains, for every
// cycle makes its tables anew. Taking a signal away silences its statements and leaves how groups are proposed;
// taking infrastructure or the account file away removes the facts themselves.

import { attributedExchanges } from '../engine/audit.ts';
import { cycle } from '../engine/cycle.ts';
import { ingest } from '../engine/ingest.ts';
import type { Signal } from '../signals/signal.ts';
import { signals } from '../signals/signals.ts';
import { openStore } from '../store/clickhouse-store.ts';
import type { Store } from '../store/store.ts';
import {
  auditFindings,
  bytesOfAll,
  gather,
  ingestOptions,
  type AuditInput,
  type DetectorRun,
} from './run-audit.ts';

export interface AblatedRun extends DetectorRun {
  /** Undefined for the run with everything. */
  readonly ablation: string | undefined;
}

interface Ablation {
  readonly name: string | undefined;
  readonly signals: readonly Signal[];
  /** Statements before the cycle, and those that undo them. */
  readonly take: readonly string[];
  readonly giveBack: readonly string[];
}

const keptAccounts = 'accounts_kept';
const keptExchanges = 'exchanges_kept';

/** In the order in which they run: the telling ones first. Mutations are waited for. */
function ablations(): readonly Ablation[] {
  const everything = { signals, take: [], giveBack: [] };
  return [
    { ...everything, name: undefined },
    {
      name: 'without-infrastructure',
      signals,
      take: [
        `ALTER TABLE @exchanges UPDATE address = 0, network = 0, asn = 0, client = 0 WHERE 1 ${waiting}`,
        `ALTER TABLE @accounts UPDATE payment = '', email_domain = '', signup_ip = '', signup_asn = 0 WHERE 1 ${waiting}`,
      ],
      giveBack: [...restored('exchanges', keptExchanges), ...restored('accounts', keptAccounts)],
    },
    {
      name: 'without-account-file',
      signals,
      take: ['TRUNCATE TABLE @accounts'],
      giveBack: restored('accounts', keptAccounts),
    },
    ...signals.map((taken) => ({
      ...everything,
      name: `without-${taken.name}`,
      signals: signals.filter((signal) => signal !== taken),
    })),
  ];
}

const waiting = 'SETTINGS mutations_sync = 2';

/** Partitions are linked, not copied. */
function kept(table: string, copy: string): readonly string[] {
  return [
    `CREATE OR REPLACE TABLE @${copy} AS @${table}`,
    `ALTER TABLE @${copy} ATTACH PARTITION tuple() FROM @${table}`,
  ];
}

function restored(table: string, copy: string): readonly string[] {
  return [`TRUNCATE TABLE @${table}`, `ALTER TABLE @${table} ATTACH PARTITION tuple() FROM @${copy}`];
}

/** Names of all ablations. */
export const ablationNames: readonly string[] = ablations().flatMap(({ name }) =>
  name === undefined ? [] : [name],
);

/** Runs as they finish, the one with everything first; ends early on a stop. @throws {Fault} as `audit` */
export async function* runAblations(input: AuditInput): AsyncGenerator<AblatedRun> {
  const store = await openStore({ memoryBytesMax: input.memoryBytesMax });
  try {
    let startedMs = input.clockMs();
    const read = await ingest({ ...ingestOptions(input), store, onProgress: bytesOfAll(input.onRead) });
    for (const statement of [...kept('exchanges', keptExchanges), ...kept('accounts', keptAccounts)])
      await store.command(statement);
    for (const ablation of ablations()) {
      if (ablation.name !== undefined && input.stop.aborted) return;
      const run = await runAblation(store, ablation, input);
      const isPartial = run.isPartial || read.isPartial;
      yield { ...run, seconds: (input.clockMs() - startedMs) / 1_000, isPartial };
      startedMs = input.clockMs();
    }
  } finally {
    await store.close();
  }
}

async function runAblation(
  store: Store,
  ablation: Ablation,
  input: AuditInput,
): Promise<Omit<AblatedRun, 'seconds'>> {
  for (const statement of ablation.take) await store.command(statement);
  const found = await cycle({
    store,
    signals: ablation.signals,
    stop: input.stop,
    onStep: (step, done, total) => input.onStep(`${ablation.name ?? 'everything'}: ${step}`, done, total),
  });
  const attributions = await gather(attributedExchanges(store));
  for (const statement of ablation.giveBack) await store.command(statement);
  const findings = auditFindings(found, attributions);
  return { ablation: ablation.name, findings, isPartial: found.isPartial };
}
