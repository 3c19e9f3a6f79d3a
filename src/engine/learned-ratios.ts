// What tells a group's own exchanges from what anybody sends, learned anew for each group from its traced
// exchanges and a sample of everybody else's. Texts that bind a group are not all the campaign's: customers of a
// relay share their own applications' prompts, since the relay spreads them over its accounts. So families are
// judged first, by what was learned from the others; those that speak like ordinary use lose their say.

import {
  type Counted,
  type ContrastSample,
  countSamples,
  foldCount,
  learnContrast,
} from '../stats/contrast.ts';
import { clamp } from '../stats/numbers.ts';
import { quantileOf } from '../stats/shares.ts';
import type { GroupView } from '../signals/view.ts';
import { DenseIds } from './dense-ids.ts';

/** What the exchanges of a group are about, and what others' ordinarily are. */
export interface GroupContent {
  /** Features of each exchange of the view. */
  readonly rows: readonly Uint32Array[];
  /** Features of a sample of other accounts' exchanges. */
  readonly others: readonly Uint32Array[];
}

export interface LearnedRatios {
  /** log P(content | campaign) - log P(content | anybody), bounded; one entry an exchange of the view. */
  readonly nats: Float64Array;
  /** The view's core without families that are customers'. */
  readonly core: Uint8Array;
}

/** A conversation speaks as one: its parts add up, but are no independent witnesses. */
const conversationPower = 0.5;

/** Ends of provenance edges from which the campaign's content is learned alone, families only judged by it. */
const endsMin = 60;
/** Fewer among what binds the group may be those of a few houses that hang on it. */
const endsShareMin = 0.1;
/** A family whose exchanges speak less than this for the campaign, on average, is its customers'. */
const familyNatsMin = 0.5;
/** The same of a family with a small part of the traced exchanges, where there are customers: one application of many is small. */
const smallFamilyNatsMin = 3;
const smallFamilyShare = 0.05;
const familyRounds = 2;
/** A client, a model, a system prompt of its own: each may say so much, nats. */
const valueNatsMax = 1.5;

/** Fewer exchanges of others say nothing about what is ordinary; then it is what the accounts send beside the traced ones. */
const ordinaryMin = 200;
/** Fewer exchanges beside the campaign's are no model of anybody. */
const besideMin = 24;
const besideShareMin = 0.25;
const besideQuantile = 0.1;

/** What is learned from texts may say so much, nats. */
const learnedNatsMax = 8;

/** Linear in the number of features of the group's exchanges and of the others. */
export function learnRatios(group: GroupView, content: GroupContent): LearnedRatios {
  const { exchanges } = group;
  const core = Uint8Array.from(exchanges.core);
  const { those, isOthers } = ordinaryFor(group, content);
  const against = (model: Counted): Float64Array => textRatios(group, content, { core, model });
  const atFirst = against(those);
  const besideAtFirst = besideThem(group, content, { core, texts: atFirst });
  let isDropped = false;
  for (let round = 0; round < familyRounds; round += 1) {
    const judging = { content, those, isOthers, beside: besideAtFirst, round };
    isDropped = dropFamilies(group, core, judging) || isDropped;
  }
  const fromThose = isDropped ? against(those) : atFirst;
  const beside = isDropped ? besideThem(group, content, { core, texts: fromThose }) : besideAtFirst;
  const fromBeside = beside === undefined ? undefined : against(beside);
  const texts = fromThose.map((ratio, row) =>
    fromBeside === undefined ? ratio : againstBoth(ratio, fromBeside[row] ?? 0),
  );
  const own = [
    exchanges.system,
    exchanges.contract,
    exchanges.tools,
    exchanges.client,
    exchanges.model.map((model) => model + 1),
  ].map((values) => ({ values, nats: contrastOfValues(values, core) }));
  const single = Float64Array.from(content.rows, (_, row) =>
    own.reduce((sum, { values, nats }) => sum + (nats.get(values[row] ?? 0) ?? 0), texts[row] ?? 0),
  );
  const nats = pooled(group, single).map((sum) => clamp(sum, -learnedNatsMax, learnedNatsMax));
  return { nats, core };
}

function rowsOf(core: Uint8Array, traced = 1): readonly number[] {
  return [...core.keys()].filter((row) => core[row] === traced);
}

/** Rows of one number in `together` are learned from together or left out together, so that none speaks for itself. */
function samplesOf(
  content: GroupContent,
  rows: readonly number[],
  together: ArrayLike<number>,
): ContrastSample[] {
  return rows.map((row) => ({ features: content.rows[row] ?? [], fold: (together[row] ?? 0) % foldCount }));
}

/** What a campaign's exchanges are held against. */
interface Ordinary {
  /** Others' exchanges, or, where there are hardly any, what the same accounts send beside the traced ones. */
  readonly those: Counted;
  readonly isOthers: boolean;
}

function ordinaryFor({ exchanges }: GroupView, content: GroupContent): Ordinary {
  if (content.others.length < ordinaryMin) {
    const rest = rowsOf(exchanges.core, 0);
    return { those: countSamples(samplesOf(content, rest, exchanges.member)), isOthers: false };
  }
  const others = content.others.map((features, index) => ({ features, fold: index % foldCount }));
  return { those: countSamples(others), isOthers: true };
}

/**
 * What the accounts send that looks less like the traced exchanges than nine of ten of these do; undefined where that is
 * little. A relay's customers are like nobody else in a log, and where all accounts are the relay's there is nobody else;
 * who sends little of the kind sends it as a cover, and the accounts are the campaign's own.
 */
function besideThem(
  { exchanges }: GroupView,
  content: GroupContent,
  { core, texts }: { readonly core: Uint8Array; readonly texts: Float64Array },
): Counted | undefined {
  const traced = [...texts].filter((_, row) => core[row] === 1).sort((one, other) => one - other);
  const low = traced.length === 0 ? -Infinity : quantileOf(traced, besideQuantile);
  const rows = rowsOf(core, 0).filter((row) => (texts[row] ?? 0) < low);
  if (rows.length < Math.max(besideMin, besideShareMin * core.length)) return undefined;
  return countSamples(samplesOf(content, rows, exchanges.member));
}

/** What each row's content says for the campaign, held against a model of what is not. */
function textRatios(
  { exchanges }: GroupView,
  content: GroupContent,
  { core, model }: { readonly core: Uint8Array; readonly model: Counted },
): Float64Array {
  const learned = learnContrast(samplesOf(content, rowsOf(core), exchanges.member), model);
  const all = samplesOf(content, [...core.keys()], exchanges.member);
  return Float64Array.from(all, (sample) => learned.crossRatio(sample));
}

/** Log-ratio against the even mixture of two models. */
function againstBoth(one: number, other: number): number {
  const low = Math.min(one, other);
  return low - Math.log((1 + Math.exp(low - Math.max(one, other))) / 2);
}

interface Judging extends Ordinary {
  readonly content: GroupContent;
  readonly beside: Counted | undefined;
  readonly round: number;
}

/**
 * Takes families out of `core` that, to what was learned from the others, speak like ordinary use, or like what the same
 * accounts send beside the traced ones. Says whether there are any.
 */
function dropFamilies(
  group: GroupView,
  core: Uint8Array,
  { content, those, isOthers, beside, round }: Judging,
): boolean {
  const { family, member } = group.exchanges;
  const rows = rowsOf(core);
  const ends = rows.filter((row) => (family[row] ?? -1) < 0);
  // Ends of edges are in no family; they stand with their member.
  const together = family.map((own, row) => (own >= 0 ? own : (member[row] ?? 0)));
  const samples = samplesOf(content, rows, together);
  const isByEnds = round === 0 && isOthers && ends.length >= Math.max(endsMin, endsShareMin * rows.length);
  const fromOrdinary = learnContrast(isByEnds ? samplesOf(content, ends, together) : samples, those);
  const fromBeside = beside === undefined ? undefined : learnContrast(samples, beside);
  const others = Array.from({ length: foldCount }, (_, fold) =>
    samples.reduce((count, sample) => (sample.fold === fold ? count : count + 1), 0),
  );
  const bothMin = (count: number): number =>
    count < smallFamilyShare * rows.length ? smallFamilyNatsMin : 0;
  const sums = group.families.map(() => ({ ordinary: 0, both: 0, count: 0 }));
  samples.forEach((sample, index) => {
    const sum = sums[family[rows[index] ?? 0] ?? -1];
    // Where nearly everything is one family there is nobody to judge it by.
    if (sum === undefined || (others[sample.fold] ?? 0) < endsMin) return;
    const ratio = fromOrdinary.crossRatio(sample);
    sum.ordinary += ratio;
    if (fromBeside !== undefined) sum.both += againstBoth(ratio, fromBeside.crossRatio(sample));
    sum.count += 1;
  });
  const isCustomers = sums.map(
    ({ ordinary: sum, both, count }) =>
      count > 0 &&
      (sum / count < familyNatsMin || (fromBeside !== undefined && both / count < bothMin(count))),
  );
  for (const row of rows) if (isCustomers[family[row] ?? -1] === true) core[row] = 0;
  return isCustomers.includes(true);
}

/** How much oftener a value is met on traced exchanges than beside them; 0 is no value. */
function contrastOfValues(values: ArrayLike<number>, core: Uint8Array): ReadonlyMap<number, number> {
  const counts = new Map<number, [beside: number, traced: number]>();
  const totals: [number, number] = [0, 0];
  core.forEach((traced, row) => {
    const value = values[row] ?? 0;
    if (value === 0) return;
    const count = counts.get(value) ?? [0, 0];
    count[traced === 1 ? 1 : 0] += 1;
    totals[traced === 1 ? 1 : 0] += 1;
    counts.set(value, count);
  });
  const base = Math.log((totals[1] + 1) / (totals[0] + 1));
  return new Map(
    [...counts].map(([value, [beside, traced]]) => {
      const ratio = Math.log((traced + 1) / (beside + 1)) - base;
      return [value, clamp(ratio, -valueNatsMax, valueNatsMax)];
    }),
  );
}

/** Sums over conversations, divided by a power of their lengths. */
function pooled(group: GroupView, single: Float64Array): Float64Array {
  const { opening, member } = group.exchanges;
  // Conversations by opening and member; an exchange without an opening is one by itself.
  const conversations = new DenseIds();
  const conversation = single.map((_, row) =>
    opening[row] === 0 ? 0 : conversations.add(opening[row] ?? 0, member[row] ?? 0),
  );
  const nats = new Float64Array(conversations.size + 1);
  const counts = new Uint32Array(conversations.size + 1);
  single.forEach((each, row) => {
    const id = conversation[row] ?? 0;
    nats[id] = (nats[id] ?? 0) + each;
    counts[id] = (counts[id] ?? 0) + 1;
  });
  return single.map((each, row) => {
    const id = conversation[row] ?? 0;
    return id === 0 ? each : (nats[id] ?? 0) / (counts[id] ?? 1) ** conversationPower;
  });
}
