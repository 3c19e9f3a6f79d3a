// One world from files to scores: truth and log are read once, then each detector asked for is run and scored as
// it finishes, so that an interrupted evaluation keeps what it has.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../stats/chance.ts';
import { runAblations } from './ablations.ts';
import type { ComparedDetector } from './compared-detector.ts';
import type { Findings } from './findings.ts';
import { measurePivots } from './pivots.ts';
import { readFindings } from './read-findings.ts';
import { readLog } from './read-log.ts';
import { readTruth } from './read-truth.ts';
import { writeReordered } from './reorder.ts';
import { runAudit, type AuditInput, type DetectorRun } from './run-audit.ts';
import { scoreWorld } from './score.ts';
import type { StabilityScore, WorldScores } from './scores.ts';
import { compareFindings } from './stability.ts';
import { FactGatherer, type WorldFacts } from './world-facts.ts';
import { openWorld, type WorldFolder } from './world-folder.ts';

export interface EvaluationOptions extends Omit<AuditInput, 'logs' | 'accounts'> {
  /** An audit report to be scored instead of an audit of our own, and its attributions. */
  readonly report: string | undefined;
  readonly attributions: string | undefined;
  readonly ablates: boolean;
  readonly reorders: boolean;
  /** Audits the log cut after each campaign's pivot (`pivots.ts`). */
  readonly pivots: boolean;
  readonly baselines: readonly ComparedDetector[];
}

/** Seed of the shuffle under `reorders`. */
const shuffleSeed = 1;

/** Scores as runs finish: ours first, then its ablations, then baselines. @throws {Fault} for unusable files */
export async function* evaluateWorld(
  folder: string,
  options: EvaluationOptions,
): AsyncGenerator<WorldScores> {
  const world = await openWorld(folder);
  const facts = await readFacts(world, options);
  if (options.stop.aborted) return;
  yield* ownRuns(world, facts, options);
  for (const baseline of options.baselines) {
    if (options.stop.aborted) return;
    const run = await runBaseline(baseline, world, options);
    if (run !== undefined) yield scoreWorld({ world: world.name, facts, ...run });
  }
}

/** Truth and log joined. @throws {Fault} truth.invalid, input.not-found, input.unreadable */
async function readFacts(world: WorldFolder, options: EvaluationOptions): Promise<WorldFacts> {
  options.onStep(`${world.name}: reading the truth`, 0, 2);
  const gatherer = new FactGatherer(await readTruth(world.truth, world.exchanges));
  options.onStep(`${world.name}: looking up its exchanges in the log`, 1, 2);
  for (const log of world.logs) await readLog(log, gatherer, { stop: options.stop });
  return gatherer.tell();
}

async function* ownRuns(
  world: WorldFolder,
  facts: WorldFacts,
  options: EvaluationOptions,
): AsyncGenerator<WorldScores> {
  const input = { ...options, logs: world.logs, accounts: world.accounts };
  const common = { world: world.name, facts };
  // Before the others, because a process can hold one embedded store at a time.
  const again = options.reorders ? await auditReordered(input) : undefined;
  const pivots = options.pivots ? await measurePivots(input, facts.truth) : undefined;
  const compared = (findings: Findings): StabilityScore | undefined =>
    again === undefined ? undefined : compareFindings(findings, again);
  if (options.report !== undefined) {
    const findings = await readFindings(options.report, options.attributions);
    yield scoreWorld({ ...common, findings, seconds: undefined, pivots, stability: compared(findings) });
    return;
  }
  if (!options.ablates) {
    const run = await runAudit(input);
    yield scoreWorld({ ...common, ...run, pivots, stability: compared(run.findings) });
    return;
  }
  for await (const run of runAblations(input)) {
    const isWhole = run.ablation === undefined;
    const extra = isWhole ? { pivots, stability: compared(run.findings) } : {};
    yield scoreWorld({ ...common, ...run, ...extra });
  }
}

/** Undefined when it was stopped. */
async function auditReordered(input: AuditInput): Promise<Findings | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'stillwatch-reordered-'));
  try {
    input.onStep('writing the log in another order', 0, 1);
    const logs = await writeReordered(input.logs, folder, seededRandom(shuffleSeed));
    const again = await runAudit({ ...input, logs });
    return again.isPartial ? undefined : again.findings;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Undefined when it was stopped: half a baseline is no baseline. */
async function runBaseline(
  baseline: ComparedDetector,
  world: WorldFolder,
  options: EvaluationOptions,
): Promise<DetectorRun | undefined> {
  const startedMs = options.clockMs();
  options.onStep(`${world.name}: ${baseline.name}`, 0, 1);
  try {
    const findings = await baseline.run({
      logs: world.logs,
      accounts: world.accounts,
      stop: options.stop,
      onProgress: () => options.onStep(`${world.name}: ${baseline.name}`, 0, 1),
    });
    const seconds = (options.clockMs() - startedMs) / 1_000;
    return options.stop.aborted ? undefined : { findings, seconds, isPartial: false };
  } catch (error) {
    if (options.stop.aborted) return undefined;
    throw error;
  }
}
