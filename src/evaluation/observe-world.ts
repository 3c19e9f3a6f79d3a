// One world of the calibration, from its options to its observations: written to disk, read in, one cycle with an
// observer, and the truth laid beside it. The detector never sees the truth; only this file sees both.

import { writeWorld } from '../sim/world-files.ts';
import type { WorldOptions } from '../sim/world.ts';
import { cycle } from '../engine/cycle.ts';
import { ingest } from '../engine/ingest.ts';
import type { Observer } from '../engine/observer.ts';
import { axes, type Judgement } from '../engine/judge.ts';
import { signals } from '../signals/signals.ts';
import type { GroupView } from '../signals/view.ts';
import { openStore } from '../store/clickhouse-store.ts';
import type { Store } from '../store/store.ts';
import { isHalfCampaign, truthOfGroup } from './axis-truth.ts';
import { ClaimTally, type ObservedGroup, type ObservedWorld } from './observation.ts';
import { readTruth } from './read-truth.ts';
import { ingestOptions } from './run-audit.ts';
import type { WorldTruth } from './truth.ts';
import { type Withheld, withhold } from './withhold.ts';
import { openWorld } from './world-folder.ts';

export interface PlannedWorld {
  readonly name: string;
  readonly level: string;
  readonly variant: string;
  readonly options: WorldOptions;
  /** What the provider does not have. */
  readonly withheld: readonly Withheld[];
}

export interface Observing {
  /** An empty folder that the world may fill; whoever gave it deletes it. */
  readonly folder: string;
  readonly nowMs: number;
  readonly clockMs: () => number;
  readonly stop: AbortSignal;
}

/** @throws {Fault} as `writeWorld`, `ingest` and `cycle` */
export async function observeWorld(planned: PlannedWorld, observing: Observing): Promise<ObservedWorld> {
  await writeWorld(observing.folder, planned.options, { stop: observing.stop });
  await withhold(observing.folder, planned.withheld);
  const { groups, members, exchanges, candidates } = await observeFolder(observing.folder, observing);
  return {
    format: 'stillwatch.observed/1',
    name: planned.name,
    seed: planned.options.seed,
    level: planned.level,
    variant: planned.variant,
    source: planned.options.promptsFolder === undefined ? 'grammar' : 'prompts',
    candidates,
    groups,
    members,
    exchanges,
  };
}

type Observed = Pick<ObservedWorld, 'groups' | 'members' | 'exchanges' | 'candidates'>;

/** Of a world on disk, whoever made it. */
export async function observeFolder(folder: string, observing: Observing): Promise<Observed> {
  const files = await openWorld(folder);
  const truth = await readTruth(files.truth, files.exchanges);
  const watch = new Watch(truth);
  const store = await openStore({ memoryBytesMax: undefined });
  const input = {
    ...observing,
    logs: files.logs,
    accounts: files.accounts,
    workers: 1,
    memoryBytesMax: undefined,
    onRead: () => {},
    onStep: () => {},
  };
  try {
    await ingest({ ...ingestOptions(input), store, onProgress: () => {} });
    await cycle({ store, signals, stop: observing.stop, onStep: () => {}, observer: watch });
    return watch.tell(await trueExchanges(store, truth));
  } finally {
    await store.close();
  }
}

/** Hashes of the exchanges that a campaign sent. */
async function trueExchanges(store: Store, truth: WorldTruth): Promise<ReadonlySet<string>> {
  const found = await store.query('SELECT exchange, id FROM @exchanges');
  const ids = found.strings('id');
  return new Set(found.strings('exchange').filter((_, row) => truth.exchanges.has(ids[row] ?? '')));
}

interface Claim {
  readonly exchange: string;
  readonly responsibility: number;
}

class Watch implements Observer {
  readonly #truth: WorldTruth;
  readonly #campaigns: ReadonlySet<string>;
  readonly #groups: ObservedGroup[] = [];
  readonly #members = new ClaimTally();
  readonly #claims: Claim[] = [];

  constructor(truth: WorldTruth) {
    this.#truth = truth;
    this.#campaigns = new Set(truth.campaigns.map((campaign) => campaign.id));
  }

  onJudged(group: GroupView, judgement: Judgement): void {
    if (isHalfCampaign(this.#labelsOf(group), this.#campaigns)) return;
    this.#groups.push(this.#observed(group, judgement, false));
  }

  onAttributed(closed: Parameters<Observer['onAttributed']>[0]): void {
    const { group, exchanges, attribution, judgement } = closed;
    const observed = this.#observed(group, judgement, true);
    this.#groups.push(observed);
    // Given that there is a campaign: members and exchanges of others are no claim of that kind.
    if (!observed.isCampaign) return;
    group.members.forEach((member, index) => {
      const claim = 1 - Math.exp(-(attribution.memberExchanges[index] ?? 0) / 1.5);
      this.#members.add(claim, this.#campaigns.has(this.#truth.labels.get(member.name) ?? ''));
    });
    exchanges.forEach((exchange, row) =>
      this.#claims.push({ exchange, responsibility: attribution.responsibility[row] ?? 0 }),
    );
  }

  tell(trueOnes: ReadonlySet<string>): Observed {
    const exchanges = new ClaimTally();
    for (const { exchange, responsibility } of this.#claims) {
      exchanges.add(responsibility, trueOnes.has(exchange));
    }
    return {
      candidates: this.#groups.filter((group) => !group.isReported).length,
      groups: this.#groups,
      members: this.#members.tell(),
      exchanges: exchanges.tell(),
    };
  }

  #labelsOf(group: GroupView): readonly string[] {
    return group.members.map((member) => this.#truth.labels.get(member.name) ?? 'organic');
  }

  #observed(group: GroupView, judgement: Judgement, isReported: boolean): ObservedGroup {
    const truth = truthOfGroup(this.#labelsOf(group), this.#campaigns);
    const [coordination, covertness, extractiveness] = axes.map((axis) => truth.axes[axis] ?? null);
    return {
      label: truth.label,
      isCampaign: truth.isCampaign,
      axes: {
        coordination: coordination ?? null,
        covertness: covertness ?? null,
        extractiveness: extractiveness ?? null,
      },
      members: group.members.length,
      units: group.units,
      exchanges: group.exchanges.count,
      isReported,
      evidence: [...judgement.evidence, ...judgement.counterEvidence].map((one) => ({
        signal: one.signal,
        axis: one.axis,
        weightNats: Math.round(one.weightNats * 1_000) / 1_000,
      })),
    };
  }
}
