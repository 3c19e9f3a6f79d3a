// C2 and C9: people who measure models. A test suite sends the same prompts every night and several times over on
// the day a model is released, which from outside is a pivot. Researchers grade answers with a public judge
// prompt: answers from public leaderboards, which many laboratories send in the same words, and answers that
// their own account was served.

import { inventTemplate, type Template } from '../attackers/templates.ts';
import { Chance } from '../chance.ts';
import { type Item, writeItem } from '../content.ts';
import { programClient } from '../people.ts';
import { drawTaste, newModel, type Setting } from '../setting.ts';
import type { Script } from '../stage.ts';
import { writerOf } from '../text/writer.ts';
import { dayMs, hourMs, type Pack, settle } from './pack.ts';
import { type Program, type Request, sendOne } from './single-turn.ts';

function* nightly(setting: Setting, program: Program, suite: readonly Request[]): Script {
  const { startMs, endMs } = setting.stage;
  const hour = program.chance.between(0, 5) * hourMs;
  let hasSeenRelease = false;
  for (let at = startMs + hour; at < endMs && program.budget.left > 0; at += dayMs) {
    yield Math.max(at, setting.stage.nowMs);
    const isRelease: boolean = !hasSeenRelease && setting.stage.nowMs > setting.releaseMs;
    hasSeenRelease ||= isRelease;
    const running = isRelease ? { ...program, taste: { model: newModel, movesMs: 0 } } : program;
    for (const request of isRelease ? [...suite, ...suite, ...suite] : suite) {
      yield* sendOne(setting, running, request);
    }
  }
}

export const nightlySuites: Pack = {
  name: 'C2-nightly-evaluation',
  weight: 6,
  build(setting, exchanges) {
    const days = (setting.stage.endMs - setting.stage.startMs) / dayMs;
    const teams = Math.max(2, Math.round(exchanges / 600));
    for (let index = 0; index < teams; index += 1) {
      const settler = settle(setting, {
        label: nightlySuites.name,
        name: `nightly ${index}`,
        account: { plan: 'scale', ...(index % 2 === 0 ? { declaredUse: 'evaluation' } : {}) },
      });
      const { chance } = settler;
      const size = Math.max(4, Math.round(exchanges / teams / (days + 2)));
      const suite = Array.from({ length: size }, (): Request => {
        const item = writeItem(chance, 'homework', 'en');
        return {
          system: undefined,
          text: item.prompt,
          reply: { kind: 'reasoning', words: 120, language: 'en', topic: item.topic },
        };
      });
      const program: Program = {
        ...settler,
        client: programClient(chance),
        taste: drawTaste(chance, setting.releaseMs),
        params: { temperature: 0, max_tokens: 1_024, seed: 7 },
        budget: { left: Math.ceil(exchanges / teams) },
        next: () => undefined,
      };
      setting.stage.spawn(setting.stage.startMs, nightly(setting, program, suite));
    }
  },
};

/** A public leaderboard: questions with two answers each, and the judge prompt that everybody copies. */
interface Leaderboard {
  readonly judge: Template;
  readonly rows: readonly { readonly item: Item; readonly answers: readonly [string, string] }[];
}

function publicLeaderboard(rows: number): Leaderboard {
  const chance = new Chance('public leaderboard');
  const writer = writerOf('en');
  return {
    judge: inventTemplate(chance, 'grading', 'en'),
    rows: Array.from({ length: rows }, () => {
      const item = writeItem(chance, 'homework', 'en');
      return {
        item,
        answers: [writer.prose(chance, item.topic, 110), writer.prose(chance, item.topic, 110)] as const,
      };
    }),
  };
}

function judgeRequest(
  judge: Template,
  question: string,
  options: { answers: readonly string[]; topic: readonly string[]; words: number },
): Request {
  const blocks = options.answers.map((answer, at) => `[Assistant ${at === 0 ? 'A' : 'B'}]\n${answer}`);
  return {
    system: judge.head,
    text: `[Question]\n${question}\n\n${blocks.join('\n\n')}\n\n${judge.tail}`.trim(),
    reply: { kind: 'grade', words: options.words, language: 'en', topic: options.topic },
  };
}

/** One line of the leaderboard graded: a public pair, or the account's own answer against a public one. */
function* judgeOnce(
  setting: Setting,
  program: Program,
  board: Leaderboard,
): Generator<number, string | undefined, void> {
  const { chance } = program;
  const row = chance.pick(board.rows);
  const { topic, prompt } = row.item;
  const dealt = setting.content.deal('judging');
  if (dealt !== undefined) {
    const reply = { kind: 'grade', words: 90, language: 'en', topic: dealt.topic } as const;
    return yield* sendOne(setting, program, { system: dealt.system, text: dealt.prompt, reply });
  }
  if (chance.happens(0.7)) {
    return yield* sendOne(
      setting,
      program,
      judgeRequest(board.judge, prompt, { answers: row.answers, topic, words: 80 }),
    );
  }
  const reply = { kind: 'reasoning', words: 130, language: 'en', topic } as const;
  const own = yield* sendOne(setting, program, { system: undefined, text: prompt, reply });
  if (own === undefined) return undefined;
  const answers = [own, row.answers[0]];
  return yield* sendOne(setting, program, judgeRequest(board.judge, prompt, { answers, topic, words: 80 }));
}

function* research(setting: Setting, program: Program, board: Leaderboard): Script {
  const { chance } = program;
  const { startMs, endMs } = setting.stage;
  const days = (endMs - startMs) / dayMs;
  const perDay = Math.max(2, (program.budget.left / days) * 1.6);
  for (let day = 0; day < days && program.budget.left > 0; day += 1) {
    if (chance.happens(0.35)) continue;
    yield Math.max(setting.stage.nowMs, startMs + day * dayMs + chance.between(8, 18) * hourMs);
    for (let left = perDay; left > 0 && program.budget.left > 0; left -= 1) {
      yield* judgeOnce(setting, program, board);
    }
  }
}

export const researchers: Pack = {
  name: 'C9-benchmark-research',
  weight: 7,
  build(setting, exchanges) {
    const board = publicLeaderboard(80);
    const laboratories = Math.max(3, Math.round(exchanges / 110));
    for (let index = 0; index < laboratories; index += 1) {
      const chance = setting.chance.fork(`laboratory ${index} papers`);
      const settler = settle(setting, {
        label: researchers.name,
        name: `laboratory ${index}`,
        account: {
          plan: 'metered',
          ...(chance.happens(0.6) ? { program: 'research', declaredUse: 'evaluation' } : {}),
        },
      });
      const program: Program = {
        ...settler,
        client: programClient(settler.chance),
        taste: {
          model: 'meridian-4-large',
          movesMs: setting.releaseMs + settler.chance.between(0.5, 4) * dayMs,
        },
        params: { temperature: 0, max_tokens: 2_048 },
        budget: { left: Math.ceil(exchanges / laboratories) },
        next: () => undefined,
      };
      setting.stage.spawn(setting.stage.startMs, research(setting, program, board));
    }
  },
};
