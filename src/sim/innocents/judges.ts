// C9: people who let a model grade answers. Researchers grade answers of public leaderboards, which many
// laboratories send in the same words, and answers that a colleague's account was served; firms check their own
// product's answers with a judge prompt that everybody copies. A harvester's reward model asks for the same.

import type { Recruited } from '../accounts.ts';
import { inventTemplate, type Template } from '../attackers/templates.ts';
import { Chance } from '../chance.ts';
import { type Item, writeItem } from '../content.ts';
import { portions } from '../living.ts';
import { programClient, programParams } from '../people.ts';
import { profileOf } from '../schedule.ts';
import { drawTaste, type Setting } from '../setting.ts';
import type { Script } from '../stage.ts';
import { type Topic, writerOf } from '../text/writer.ts';
import { inventPurpose } from './organic.ts';
import { dayMs, hourMs, moveIn, type Newcomer, type Pack, welcome, wholeWindow } from './pack.ts';
import { pace, type Program, type Request, sendOne } from './single-turn.ts';

/** A public leaderboard: questions with two answers each, and the judge prompt that everybody copies. */
interface Leaderboard {
  readonly judge: Template;
  readonly rows: readonly { readonly item: Item; readonly answers: readonly [string, string] }[];
}

const judgePrompt: Template = inventTemplate(new Chance('public leaderboard'), {
  kind: 'grading',
  language: 'en',
});

function publicLeaderboard(rows: number): Leaderboard {
  const chance = new Chance('public leaderboard rows');
  const writer = writerOf('en');
  return {
    judge: judgePrompt,
    rows: Array.from({ length: rows }, () => {
      const item = writeItem(chance, 'homework', 'en');
      const answers = [writer.prose(chance, item.topic, 110), writer.prose(chance, item.topic, 110)] as const;
      return { item, answers };
    }),
  };
}

function judgeRequest(
  judge: Template,
  question: string,
  options: { answers: readonly string[]; topic: Topic; words: number },
): Request {
  const blocks = options.answers.map((answer, at) => `[Assistant ${at === 0 ? 'A' : 'B'}]\n${answer}`);
  return {
    system: judge.head,
    text: `[Question]\n${question}\n\n${blocks.join('\n\n')}\n\n${judge.tail}`.trim(),
    reply: { kind: 'grade', words: options.words, language: 'en', topic: options.topic },
  };
}

/** One line of the leaderboard graded: a public pair, or an answer of the laboratory's own against a public one. */
function* judgeOnce(
  setting: Setting,
  colleagues: readonly Program[],
  board: Leaderboard,
): Generator<number, string | undefined, void> {
  const [program] = colleagues;
  if (program === undefined) return undefined;
  const { chance } = program;
  const row = chance.pick(board.rows);
  const { topic, prompt } = row.item;
  const dealt = setting.content.deal('judging');
  if (dealt !== undefined) {
    const reply = { kind: 'grade', words: 90, language: 'en', topic: dealt.topic } as const;
    return yield* sendOne(setting, program, { system: dealt.system, text: dealt.prompt, reply });
  }
  if (chance.happens(0.65)) {
    const options = { answers: row.answers, topic, words: 80 };
    return yield* sendOne(setting, program, judgeRequest(board.judge, prompt, options));
  }
  const reply = { kind: 'reasoning', words: 130, language: 'en', topic } as const;
  const own = yield* sendOne(setting, chance.pick(colleagues), { system: undefined, text: prompt, reply });
  if (own === undefined) return undefined;
  const options = { answers: [own, row.answers[0]], topic, words: 80 };
  return yield* sendOne(setting, chance.pick(colleagues), judgeRequest(board.judge, prompt, options));
}

function* research(setting: Setting, colleagues: readonly Program[], board: Leaderboard): Script {
  const [first] = colleagues;
  if (first === undefined) return;
  const { chance, budget } = first;
  const { startMs, endMs } = setting.stage;
  const days = (endMs - startMs) / dayMs;
  const perDay = Math.max(2, (budget.left / days) * 1.6);
  for (let day = 0; day < days && budget.left > 0; day += 1) {
    if (chance.happens(0.35)) continue;
    yield Math.max(setting.stage.nowMs, startMs + day * dayMs + chance.between(8, 18) * hourMs);
    for (let left = perDay; left > 0 && budget.left > 0; left -= 1)
      yield* judgeOnce(setting, colleagues, board);
  }
}

/** Programs of one house behind its accounts; they draw on one budget. */
function programsOf(
  setting: Setting,
  house: { name: string; recruits: readonly Recruited[]; left: number },
): Program[] {
  const budget = { left: Math.ceil(house.left) };
  return house.recruits.map((recruited, at) => {
    const settler = moveIn(setting, recruited, { name: `${house.name} account ${at}` });
    return {
      ...settler,
      client: programClient(settler.chance),
      taste: drawTaste(settler.chance, setting.releaseMs),
      params: programParams(settler.chance.fork('params')),
      budget,
      next: () => undefined,
    };
  });
}

export const researchers: Pack = {
  name: 'C9-benchmark-research',
  weight: 7,
  build(setting, exchanges) {
    const board = publicLeaderboard(200);
    const draw = setting.chance.fork('laboratories');
    const sizes = portions(draw, exchanges, { median: 110, sigma: 0.9, least: 24 });
    const newcomers = sizes.map((left, index): Newcomer => {
      const declared = draw.happens(0.5) ? { program: 'research', declaredUse: 'evaluation' } : {};
      const accounts = draw.weighted([
        [1, 6],
        [2, 3],
        [4, 1],
      ]);
      const recruits = Array.from({ length: left < 60 ? 1 : accounts }, () =>
        setting.registry.recruit(researchers.name, { plan: 'metered', ...declared }),
      );
      const name = `laboratory ${index}`;
      return () => research(setting, programsOf(setting, { name, recruits, left }), board);
    });
    welcome(setting, newcomers);
  },
};

/** Each answer of the product is written, and some minutes later judged, mostly on another account of the house. */
function* judgeOwnAnswers(setting: Setting, programs: readonly Program[]): Script {
  const [product, judge] = programs;
  if (product === undefined) return;
  const { chance, budget } = product;
  const purpose = inventPurpose(chance, 'en', writerOf('en').topic(chance));
  const profile = profileOf(chance.happens(0.6) ? 'always' : 'office', 0);
  const span = wholeWindow(setting);
  for (const nextAt of pace(setting, product, { profile, ...span, each: 1.7 })) {
    yield nextAt;
    const request = purpose();
    const answer = yield* sendOne(setting, product, {
      ...request,
      reply: { ...request.reply, kind: 'prose' },
    });
    if (answer === undefined || chance.happens(0.25)) continue;
    yield setting.stage.nowMs + 1_000 * chance.lognormal(120, 1.2);
    if (budget.left <= 0) return;
    const options = { answers: [answer], topic: request.reply.topic, words: 60 };
    yield* sendOne(setting, judge ?? product, judgeRequest(judgePrompt, request.text, options));
  }
}

export const judgePipelines: Pack = {
  name: 'C9-judge-pipelines',
  weight: 5,
  build(setting, exchanges) {
    const draw = setting.chance.fork('judging firms');
    const sizes = portions(draw, exchanges, { median: 100, sigma: 1, least: 24 });
    const newcomers = sizes.map((left, index): Newcomer => {
      const recruits = Array.from({ length: draw.happens(0.6) ? 2 : 1 }, () =>
        setting.registry.recruit(judgePipelines.name, {
          plan: 'scale',
          ...(draw.happens(0.2) ? { declaredUse: 'evaluation' } : {}),
        }),
      );
      const name = `judging firm ${index}`;
      return () => judgeOwnAnswers(setting, programsOf(setting, { name, recruits, left }));
    });
    welcome(setting, newcomers);
  },
};
