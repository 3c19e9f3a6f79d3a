// For tests: content of a group's view without words, beside an ordinary crowd's: people who chat, come back, and
// ask for all sorts of things.

import type { GroupView } from '../signals/view.ts';
import { type PlainExchange, viewOf } from '../signals/view.fixture.ts';
import { seededRandom } from '../stats/chance.ts';
import { capabilities } from '../core/fingerprint.ts';
import { contentOf } from './content.ts';
import type { GroupContent } from './learned-ratios.ts';

const crowd = viewOf({ exchanges: crowdExchanges() });

function crowdExchanges(): PlainExchange[] {
  const random = seededRandom(77);
  return Array.from({ length: 1_200 }, (_, index): PlainExchange => ({
    account: `anybody${index % 300}`,
    at: index * 40,
    core: false,
    turns: random() < 0.5 ? 1 : 1 + 2 * Math.floor(1 + 4 * random()),
    followed: random() < 0.5,
    capability: capabilities[Math.floor(capabilities.length * random())] ?? 'other',
    elicitation: random() < 0.03 ? ['stepByStep'] : [],
    newChars: Math.round(60 * 2 ** (5 * random())),
    servedChars: Math.round(200 * 2 ** (4 * random())),
    ...(random() < 0.2 ? { contract: 'their own' } : {}),
    ...(random() < 0.3 ? { system: `app ${index % 50}` } : {}),
  }));
}

/** @param words of each exchange; none where left out. */
export function contentOfView(group: GroupView, words?: readonly (readonly number[])[]): GroupContent {
  const rows = contentOf(group.exchanges, (row) => words?.[row] ?? []);
  return { rows, others: contentOf(crowd.exchanges, () => []) };
}
