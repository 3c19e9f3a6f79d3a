// Judge the group, attribute the exchange. Accounts of a relay carry the harvest and the ordinary requests of
// paying customers side by side, so membership of an account says little about one exchange. Exchanges that
// carry the group's own traces are the campaign's; every other one is weighed by a small mixture model: how
// much likelier are its features (kind of request, language, schema, turn) under the campaign's own exchanges
// than under the rest of the same accounts' traffic, against the account's own share (expectation
// maximisation, the traced exchanges held fixed so that the model cannot drift into the customers).

import type { ExchangeColumns, GroupView } from '../signals/view.ts';

export interface Attribution {
  /** Probability that the exchange is the campaign's, given that there is one; one entry an exchange of the view. */
  readonly responsibility: Float64Array;
  /** Expected exchanges of the campaign by member, and share of the member's exchanges in view, 0..1. */
  readonly memberExchanges: Float64Array;
  readonly memberShare: Float64Array;
}

const rounds = 5;
/** A trace may be quoted by an innocent, or a family's threshold met by chance. */
const tracedResponsibility = 0.97;
/** An end of a hand-off or provenance edge alone may be a customer's conversation moved by the same relay. */
const endpointResponsibility = 0.6;
/** Pseudo-counts that keep a rare value from deciding alone. */
const smoothing = 2;
/** Naive Bayes counts dependent features as if independent; this bounds what they may say together. */
const likelihoodNatsMax = 4;

export function attribute(group: GroupView): Attribution {
  const exchanges = group.exchanges;
  const features = featuresOf(exchanges);
  const responsibility = Float64Array.from(
    exchanges.core,
    (core, row) => clamped(exchanges, row) ?? (core === 1 ? 1 : 0),
  );
  for (let round = 0; round < rounds; round += 1) {
    const shares = sharesOf(group, responsibility);
    const ratios = features.map((feature) => likelihoodRatios(feature, responsibility));
    for (let row = 0; row < exchanges.count; row += 1) {
      const fixed = clamped(exchanges, row);
      if (fixed !== undefined) responsibility[row] = fixed;
      else
        responsibility[row] = posteriorOf(row, {
          features,
          ratios,
          share: shares[exchanges.member[row] ?? 0] ?? 0,
        });
    }
  }
  const memberExchanges = new Float64Array(group.members.length);
  responsibility.forEach((value, row) => {
    const member = exchanges.member[row] ?? 0;
    memberExchanges[member] = (memberExchanges[member] ?? 0) + value;
  });
  return { responsibility, memberExchanges, memberShare: sharesOf(group, responsibility) };
}

/** Traced exchanges keep their responsibility through all rounds. */
function clamped(exchanges: ExchangeColumns, row: number): number | undefined {
  if ((exchanges.family[row] ?? -1) >= 0) return tracedResponsibility;
  return exchanges.core[row] === 1 ? endpointResponsibility : undefined;
}

/** A feature is a small integer an exchange. */
function featuresOf(exchanges: ExchangeColumns): readonly Uint32Array[] {
  const turnsAndTools = Uint32Array.from(exchanges.turns, (turns, row) => {
    const hasTools = (exchanges.tools[row] ?? 0) > 0 ? 4 : 0;
    return Math.min(3, turns) + hasTools;
  });
  const lengths = Uint32Array.from(exchanges.newChars, (chars) => Math.floor(Math.log2(1 + chars)));
  return [
    Uint32Array.from(exchanges.elicitation),
    Uint32Array.from(exchanges.capability),
    Uint32Array.from(exchanges.language),
    exchanges.system,
    exchanges.contract,
    turnsAndTools,
    lengths,
  ];
}

/** log P(value | campaign) - log P(value | rest), by value. */
function likelihoodRatios(feature: Uint32Array, responsibility: Float64Array): ReadonlyMap<number, number> {
  const inside = new Map<number, number>();
  const outside = new Map<number, number>();
  let insideTotal = 0;
  feature.forEach((value, row) => {
    const part = responsibility[row] ?? 0;
    inside.set(value, (inside.get(value) ?? 0) + part);
    outside.set(value, (outside.get(value) ?? 0) + 1 - part);
    insideTotal += part;
  });
  const outsideTotal = feature.length - insideTotal;
  const values = inside.size;
  return new Map(
    [...inside].map(([value, count]) => [
      value,
      Math.log((count + smoothing / values) / (insideTotal + smoothing)) -
        Math.log(((outside.get(value) ?? 0) + smoothing / values) / (outsideTotal + smoothing)),
    ]),
  );
}

interface Weighing {
  readonly features: readonly Uint32Array[];
  readonly ratios: readonly ReadonlyMap<number, number>[];
  readonly share: number;
}

function posteriorOf(row: number, weighing: Weighing): number {
  const nats = weighing.features.reduce(
    (sum, feature, index) => sum + (weighing.ratios[index]?.get(feature[row] ?? 0) ?? 0),
    0,
  );
  const bounded = Math.max(-likelihoodNatsMax, Math.min(likelihoodNatsMax, nats));
  const share = Math.min(0.98, Math.max(0.001, weighing.share));
  return 1 / (1 + ((1 - share) / share) * Math.exp(-bounded));
}

/** Campaign's share of each member's exchanges in view. */
function sharesOf(group: GroupView, responsibility: Float64Array): Float64Array {
  const sums = new Float64Array(group.members.length);
  const counts = new Float64Array(group.members.length);
  responsibility.forEach((value, row) => {
    const member = group.exchanges.member[row] ?? 0;
    sums[member] = (sums[member] ?? 0) + value;
    counts[member] = (counts[member] ?? 0) + 1;
  });
  return sums.map((sum, member) => sum / Math.max(1, counts[member] ?? 1));
}
