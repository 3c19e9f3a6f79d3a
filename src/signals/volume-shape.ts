// Whether the union could be a training set: as many different items as published sets needed, and, over the
// accounts, quotas more even than people's appetites. Each is weak, since small sets are useful already and
// big customers are big. Refused: the length of answers, which differs more between products than between
// honest and dishonest use of one.

import type { Evidence } from '../core/evidence.ts';
import { gini } from '../stats/information.ts';
import { type Bell, logBell } from '../stats/bell.ts';
import { mixedLogRatio } from '../stats/evidence-weight.ts';
import { coreOf, countBy, statement, unitAt } from './columns.ts';
import type { Signal } from './signal.ts';
import type { GroupView } from './view.ts';
import { count } from './words.ts';

/**
 * Different items, log10: sets that made a difference ran from 800 to 800,000, most around ten thousand;
 * ordinary groups of customers who share a text send some hundreds.
 */
const itemsCampaign: Bell = { mean: 4, deviation: 1.2 };
const itemsInnocent: Bell = { mean: 2.7, deviation: 1 };
const itemsDoubt = { lookalikes: 0.35, evaders: 0.5 };

/** Gini coefficient over customers: schedulers share work evenly, people's appetites differ tenfold. */
const quotaCampaign: Bell = { mean: 0.2, deviation: 0.12 };
const quotaInnocent: Bell = { mean: 0.5, deviation: 0.15 };

/**
 * Homework and events are even as well, but they are coordinated too; few groups without a common hand are.
 * Sticky sessions and limits make pools uneven.
 */
const quotaDoubt = { lookalikes: 0.12, evaders: 0.5 };

/** Below these, evenness is luck. */
const quotaUnitsMin = 8;
const quotaMeanMin = 8;

const exchangesMin = 20;
const name = 'volume-shape';

export const volumeShape: Signal = {
  name,
  axes: ['extractiveness', 'coordination'],
  weigh(group) {
    const core = coreOf(group.exchanges);
    if (core.length < exchangesMin) return [];
    return [...itemsEvidence(group, core), ...quotaEvidence(group, core)];
  },
};

function itemsEvidence(group: GroupView, core: readonly number[]): readonly Evidence[] {
  const items = new Set(core.map((i) => group.exchanges.item[i] ?? 0));
  items.delete(0);
  if (items.size === 0) return [];
  const distinct = items.size / group.sampleShare;
  const log = Math.log10(distinct);
  return statement(name, 'extractiveness', {
    weightNats: mixedLogRatio(logBell(log, itemsCampaign), logBell(log, itemsInnocent), itemsDoubt),
    text: `The group drew ${count(Math.round(distinct), 'different item')}; published training sets for one skill needed 800 to 17,000.`,
  });
}

function quotaEvidence(group: GroupView, core: readonly number[]): readonly Evidence[] {
  const counts = Array.from(countBy(core.map((i) => unitAt(group, i))).values());
  if (counts.length < quotaUnitsMin || core.length < quotaMeanMin * counts.length) return [];
  const uneven = gini(counts);
  return statement(name, 'coordination', {
    weightNats: mixedLogRatio(logBell(uneven, quotaCampaign), logBell(uneven, quotaInnocent), quotaDoubt),
    text: `The group's work is spread over ${count(counts.length, 'customer')} with a Gini coefficient of ${uneven.toFixed(2)}; customers who share a tool by chance usually show about 0.5, equal quotas 0.`,
  });
}
