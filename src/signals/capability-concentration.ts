// What the union of the group's traffic draws on. A training set concentrates on what is worth learning:
// coding, mathematics, reasoning, tool use, grading, data generation. The traffic of many unrelated
// customers together is broader than that of any one of them; a harvest by many accounts is narrower.
// Specialised products are narrow, too, so this weighs little.

import { capabilities } from '../core/fingerprint.ts';
import { divergence, entropy } from '../stats/information.ts';
import { betaOfMoments, quantileLevel } from '../stats/shares.ts';
import type { BetaShape } from '../stats/tails.ts';
import { coreOf, statement, weighShare } from './columns.ts';
import { ofOneApplication } from './relay-alone.ts';
import type { Signal } from './signal.ts';
import { count, percent } from './words.ts';

/** What disclosed campaigns were after. */
const valuable: ReadonlySet<string> = new Set([
  'coding',
  'mathematics',
  'reasoning',
  'agentic tool use',
  'grading and judging',
  'data generation',
]);

/** Fewer requests have no distribution. */
const exchangesMin = 20;

/** Most of a harvest is worth learning, as far as the capability was recognised. */
const harvest: BetaShape = { a: 3, b: 1 };

/** Customers specialise: one is all coding, the next has none. */
const customerStrength = 1.5;

/** Half of what programmers send looks so; some harvests are broad on purpose. */
const doubt = { lookalikes: 0.3, evaders: 0.3 };

/** Kinds of work are known by some words of each; not to find them says this part of what it would if all were known. */
const absenceCounted = 0.4;

export const capabilityConcentration: Signal = {
  name: 'capability-concentration',
  axes: ['extractiveness'],
  weigh(group, background) {
    const core = coreOf(group.exchanges);
    if (core.length < exchangesMin) return [];
    const counts = capabilities.map(() => 0);
    for (const i of core) {
      const index = group.exchanges.capability[i] ?? 0;
      counts[index] = (counts[index] ?? 0) + 1;
    }
    const drawn = sumValuable(counts);
    const mean = sumValuable(background.capabilityMean);
    const innocent = betaOfMoments(mean, (mean * (1 - mean)) / (customerStrength + 1), customerStrength);
    const found = weighShare(drawn, core.length, { campaign: harvest, innocent, doubt });
    const weightNats = found < 0 ? absenceCounted * found : ofOneApplication(found, group);
    const broader = percent(1 - quantileLevel(entropy(counts), background.capabilityEntropy));
    const apart = percent(divergence(counts, background.capabilityMean) / Math.LN2);
    return statement(capabilityConcentration.name, 'extractiveness', {
      weightNats,
      text: `${percent(drawn / core.length)} of ${count(core.length, 'request')} draw on capabilities worth training on, mostly ${topOf(counts)}, where customers of this log send ${percent(mean)}; ${broader} of single customers are broader than the whole group (divergence ${apart}).`,
    });
  },
};

function sumValuable(amounts: readonly number[]): number {
  return capabilities.reduce((sum, name, i) => sum + (valuable.has(name) ? (amounts[i] ?? 0) : 0), 0);
}

function topOf(counts: readonly number[]): string {
  return capabilities[counts.indexOf(Math.max(...counts))] ?? 'other';
}
