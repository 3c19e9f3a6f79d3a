// C1: a crowd platform. Translators and annotators, each on an account of his own somewhere in the world, take
// items from one queue that gives none out twice, paste them under the platform's guidelines, and review one
// another's results. Nobody declares anything, because nobody but the platform knows who works for it. From
// outside it is a partitioned work queue with provenance between strangers; only the hours and habits of the
// people tell, and that they use the model for other things too.

import { WorkQueue } from '../attackers/work-queue.ts';
import type { Chance } from '../chance.ts';
import type { Conversation } from '../conversation.ts';
import { heavyTailed, live, portions } from '../living.ts';
import type { Setting } from '../setting.ts';
import { openSession } from '../sessions.ts';
import { type Topic, writerOf } from '../text/writer.ts';
import { moveIn, type Newcomer, type Pack, type Settler, welcome, wholeWindow } from './pack.ts';
import { talk } from './talk.ts';

/** Results that wait for a reviewer; older ones were accepted unseen. */
const resultsMax = 60;

interface Platform {
  readonly queue: WorkQueue;
  readonly guidelines: string;
  readonly reviewGuidelines: string;
  readonly reviewShare: number;
  readonly results: { readonly by: string; readonly text: string; readonly topic: Topic }[];
  /** Freelancers who paste the guidelines; the others use their own words. */
  readonly pasteShare: number;
}

function foundPlatform(setting: Setting, chance: Chance): Platform {
  const writer = writerOf('en');
  const topic = writer.topic(chance);
  return {
    queue: new WorkQueue(chance.fork('queue'), setting.content, undefined),
    guidelines: writer.instructions(chance, topic, chance.whole(3, 9)),
    reviewGuidelines: writer.instructions(chance, topic, chance.whole(3, 7)),
    reviewShare: chance.between(0.08, 0.25),
    results: [],
    pasteShare: chance.between(0.5, 0.95),
  };
}

/** Somebody else's result, if there is one. */
function takeResult(platform: Platform, reader: string): Platform['results'][number] | undefined {
  const at = platform.results.findIndex(({ by }) => by !== reader);
  return at < 0 ? undefined : platform.results.splice(at, 1)[0];
}

function workOn(setting: Setting, freelancer: Settler, platform: Platform): Conversation {
  const { chance, person, recruited } = freelancer;
  const by = recruited.account.account;
  const common = { system: undefined, language: person.language, thinkSeconds: 90 } as const;
  const review = chance.happens(platform.reviewShare) ? takeResult(platform, by) : undefined;
  if (review !== undefined) {
    const opening = `${platform.reviewGuidelines}\n\n${review.text}`;
    return talk(setting, person, {
      ...common,
      opening,
      topic: review.topic,
      moreTurns: 0.2,
      kind: 'grade',
      words: 60,
    });
  }
  const item = platform.queue.take('en');
  const ownWords = writerOf(person.language).rule(chance, item.topic);
  const lead = chance.happens(platform.pasteShare) ? platform.guidelines : ownWords;
  const conversation = talk(setting, person, {
    ...common,
    opening: `${lead}\n\n${item.prompt}`,
    topic: item.topic,
    moreTurns: 0.4,
    kind: 'prose',
    words: 120,
  });
  const keep = (text: string | undefined): void => {
    if (text === undefined || text === '' || platform.results.length >= resultsMax) return;
    platform.results.push({ by, text, topic: item.topic });
  };
  return {
    ...conversation,
    next: (turn, lastOutput) => {
      const said = conversation.next(turn, lastOutput);
      // What he hands in is what he has when he asks no more.
      if (said === undefined) keep(lastOutput);
      return said;
    },
  };
}

function runPlatform(setting: Setting, plan: { name: string; exchanges: number }): Newcomer[] {
  const chance = setting.chance.fork(plan.name);
  const platform = foundPlatform(setting, chance);
  const freelancers = Math.max(4, Math.round(plan.exchanges / chance.between(9, 28)));
  return heavyTailed(chance, plan.exchanges, freelancers).map((exchanges, index): Newcomer => {
    const recruited = setting.registry.recruit(crowdPlatforms.name);
    return () => {
      const freelancer = moveIn(setting, recruited, { name: `${plan.name} freelancer ${index}` });
      const ownShare = freelancer.chance.between(0.05, 0.5);
      const open = (): Conversation =>
        freelancer.chance.happens(ownShare)
          ? openSession(freelancer.person, setting)
          : workOn(setting, freelancer, platform);
      return live(setting, { ...freelancer, ...wholeWindow(setting), exchanges, sittingMean: 1.5, open });
    };
  });
}

export const crowdPlatforms: Pack = {
  name: 'C1-crowd-platform',
  weight: 6,
  build(setting, exchanges) {
    const size = { median: 600, sigma: 1.1, least: 90 };
    const sizes = portions(setting.chance.fork('crowd platforms'), exchanges, size);
    welcome(
      setting,
      sizes.flatMap((part, index) =>
        runPlatform(setting, { name: `crowd platform ${index}`, exchanges: part }),
      ),
    );
  },
};
