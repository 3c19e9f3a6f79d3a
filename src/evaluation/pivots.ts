// Found again after a pivot: a campaign that is known on one model moves to another, and the question is how long it
// takes until its requests there are put to the same campaign. An audit looks back over a whole log and has no
// moment of finding again; so the log is cut at growing times after the move and every piece is audited, from
// the shortest on, until one has the link. That is what an audit every few minutes would have said, at the cost
// of up to six audits. Refused: asking only the last audit, which knows what came later.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseTime } from '../wire/time.ts';
import { objectOfLine, readLines } from './line-reader.ts';
import { LineWriter } from './line-writer.ts';
import type { Attributions } from './read-findings.ts';
import { headOf } from './read-log.ts';
import { runAudit, type AuditInput } from './run-audit.ts';
import type { PivotScore } from './scores.ts';
import type { WorldTruth } from './truth.ts';

/** After the first exchange on the new model; the two shortest are what is asked for. */
export const cutsHours: readonly number[] = [1 / 6, 0.5, 1, 3, 12, 24];

/** With fewer before, there was nothing yet to find again. */
const beforeMin = 30;
/** Less of what follows, and it tries a model rather than moves to it. */
const movedShareMin = 0.5;

const hourMs = 3_600_000;

export interface ModelUse {
  readonly id: string;
  readonly timeMs: number;
  readonly model: string;
}

export interface Pivot {
  readonly campaign: string;
  readonly model: string;
  /** First exchange on the new model. */
  readonly atMs: number;
  /** Ids of the campaign's exchanges before the pivot, and of those on the new model, in the order of time. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The first move, if any, of what one campaign sent, in any order. */
export function pivotOf(campaign: string, uses: readonly ModelUse[]): Pivot | undefined {
  const ordered = uses.toSorted((one, other) => one.timeMs - other.timeMs);
  const seen = new Set<string>();
  for (const [at, { model, timeMs }] of ordered.entries()) {
    if (seen.has(model)) continue;
    seen.add(model);
    const after = ordered.slice(at).filter((use) => use.model === model);
    if (at < beforeMin || after.length < movedShareMin * (ordered.length - at)) continue;
    const idsOf = (list: readonly ModelUse[]): readonly string[] => list.map((use) => use.id);
    return { campaign, model, atMs: timeMs, before: idsOf(ordered.slice(0, at)), after: idsOf(after) };
  }
  return undefined;
}

/** What the attributions of one audit know of a pivot. */
export function linkOf(
  attributions: Attributions,
  pivot: Pivot,
): { readonly isKnown: boolean; readonly isLinked: boolean } {
  const reports = new Set(pivot.before.flatMap((id) => attributions.get(id)?.campaign ?? []));
  const isLinked = pivot.after.some((id) => reports.has(attributions.get(id)?.campaign ?? ''));
  return { isKnown: reports.size > 0, isLinked };
}

/**
 * For each campaign that moves; none when it was stopped. Up to six audits each.
 * @throws {Fault} as `audit`
 */
export async function measurePivots(input: AuditInput, truth: WorldTruth): Promise<readonly PivotScore[]> {
  const scores: PivotScore[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'stillwatch-pivots-'));
  try {
    for (const pivot of await findPivots(input.logs, truth)) {
      const score = await measureOne(input, pivot, join(folder, 'prefix.exchanges.jsonl'));
      if (score === undefined) return [];
      scores.push(score);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return scores;
}

export async function findPivots(logs: readonly string[], truth: WorldTruth): Promise<readonly Pivot[]> {
  const uses = new Map<string, ModelUse[]>();
  for (const log of logs) {
    await readLines(log, (line) => {
      const start = headOf(line);
      if (start !== undefined && !truth.exchanges.has(start.id)) return;
      const use = modelUseOf(line);
      const campaign = use === undefined ? undefined : truth.exchanges.get(use.id)?.campaign;
      if (use === undefined || campaign === undefined) return;
      const known = uses.get(campaign);
      if (known === undefined) uses.set(campaign, [use]);
      else known.push(use);
    });
  }
  return [...uses].flatMap(([campaign, list]) => pivotOf(campaign, list) ?? []);
}

function modelUseOf(line: Buffer): ModelUse | undefined {
  const record = objectOfLine(line);
  if (record === undefined) return undefined;
  const { id, model } = record;
  const timeMs = parseTime(record['time']);
  return typeof id === 'string' && typeof model === 'string' && timeMs !== undefined
    ? { id, model, timeMs }
    : undefined;
}

/** Undefined when it was stopped. */
async function measureOne(input: AuditInput, pivot: Pivot, path: string): Promise<PivotScore | undefined> {
  let isKnown = false;
  let hours: number | null = null;
  for (const [at, cut] of cutsHours.entries()) {
    input.onStep(`${pivot.campaign}: finding it again after its pivot`, at, cutsHours.length);
    await writePrefix(input.logs, path, pivot.atMs + cut * hourMs);
    const { findings, isPartial } = await runAudit({ ...input, logs: [path] });
    if (isPartial || input.stop.aborted) return undefined;
    const link = linkOf(findings.attributions ?? new Map(), pivot);
    if (at === 0) isKnown = link.isKnown;
    if (!link.isLinked) continue;
    hours = cut;
    break;
  }
  const { campaign, model, atMs } = pivot;
  return { campaign, model, at: new Date(atMs).toISOString(), known: isKnown, hours };
}

/** What an observer at `untilMs` would have had. */
async function writePrefix(logs: readonly string[], path: string, untilMs: number): Promise<void> {
  const file = new LineWriter(path);
  for (const log of logs) {
    await readLines(
      log,
      (line) => {
        const timeMs = parseTime(headOf(line)?.time) ?? modelUseOf(line)?.timeMs;
        if (timeMs !== undefined && timeMs <= untilMs) file.add(line);
      },
      { onBatch: () => file.flush() },
    );
  }
  await file.close();
}
