// The audit itself as a detector: in this process, on a world's files, into findings.

import type { AccountReport, CampaignReport } from '../core/report.ts';
import { audit, type AttributedExchange } from '../engine/audit.ts';
import type { Findings } from './findings.ts';
import { findingsOf, type Attributions } from './read-findings.ts';

export interface AuditInput {
  readonly logs: readonly string[];
  readonly accounts: readonly string[];
  readonly workers: number;
  /** Bound on the store's memory; its own default when undefined. */
  readonly memoryBytesMax: number | undefined;
  /** Wall clock, milliseconds since 1970. */
  readonly nowMs: number;
  /** Monotonic clock, milliseconds. */
  readonly clockMs: () => number;
  readonly stop: AbortSignal;
  /** Bytes of all files and exchanges, read so far. */
  readonly onRead: (bytes: number, exchanges: number) => void;
  readonly onStep: (step: string, done: number, total: number) => void;
}

export interface DetectorRun {
  readonly findings: Findings;
  readonly seconds: number;
  readonly isPartial: boolean;
}

/** @throws {Fault} as `audit` */
export async function runAudit(input: AuditInput): Promise<DetectorRun> {
  const startedMs = input.clockMs();
  let attributions: Attributions = new Map();
  const report = await audit({
    ...ingestOptions(input),
    data: { memoryBytesMax: input.memoryBytesMax },
    version: '',
    clockMs: input.clockMs,
    onRead: bytesOfAll(input.onRead),
    onStep: input.onStep,
    onAttributions: async (pages) => {
      attributions = await gather(pages);
    },
  });
  return {
    findings: auditFindings(report, attributions),
    seconds: (input.clockMs() - startedMs) / 1_000,
    isPartial: report.partial === true,
  };
}

/** What `ingest` needs of a run, but the store. */
export function ingestOptions(input: AuditInput): {
  readonly paths: readonly string[];
  readonly accountPaths: readonly string[];
  readonly format: undefined;
  readonly accountField: undefined;
  readonly keepsText: boolean;
  readonly workers: number;
  readonly recordBytesMax: undefined;
  readonly nowMs: number;
  readonly stop: AbortSignal;
} {
  return {
    paths: input.logs,
    accountPaths: input.accounts,
    format: undefined,
    accountField: undefined,
    keepsText: true,
    workers: input.workers,
    recordBytesMax: undefined,
    nowMs: input.nowMs,
    stop: input.stop,
  };
}

/** The reader counts the bytes of each file for itself. */
export function bytesOfAll(
  onRead: AuditInput['onRead'],
): (progress: { readonly path: string; readonly bytes: number; readonly exchanges: number }) => void {
  let [before, here, path] = [0, 0, ''];
  return (progress) => {
    if (progress.path !== path) [before, here, path] = [before + here, 0, progress.path];
    here = progress.bytes;
    onRead(before + here, progress.exchanges);
  };
}

export function auditFindings(
  report: { readonly campaigns: readonly CampaignReport[]; readonly accounts: readonly AccountReport[] },
  attributions: Attributions,
): Findings {
  const campaigns = report.campaigns.map(({ id, verdict, posterior, detected_at, accounts }) => {
    const detectedMs = Date.parse(detected_at);
    return {
      id,
      verdict,
      posterior,
      detectedMs: Number.isNaN(detectedMs) ? undefined : detectedMs,
      members: accounts,
    };
  });
  return findingsOf({ detector: 'stillwatch', campaigns, accounts: report.accounts, attributions });
}

export async function gather(pages: AsyncIterable<readonly AttributedExchange[]>): Promise<Attributions> {
  const attributions = new Map<string, { readonly campaign: string; readonly posterior: number }>();
  for await (const page of pages) {
    for (const { id, campaign, posterior } of page) attributions.set(id, { campaign, posterior });
  }
  return attributions;
}
