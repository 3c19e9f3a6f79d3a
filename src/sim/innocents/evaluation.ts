// C2: people who measure models. A team's test suite sends the same prompts every night and several times over on
// the day a model is released, which from outside is a pivot; an open-source harness sends the same public items
// in the same templates from whoever runs it. Neither ever asks back.

import { Chance } from '../chance.ts';
import { type Item, writeItem } from '../content.ts';
import { portions } from '../living.ts';
import { type Params, programClient, programParams } from '../people.ts';
import { drawTaste, newModel, type Setting } from '../setting.ts';
import type { Script } from '../stage.ts';
import { writerOf } from '../text/writer.ts';
import { dayMs, hourMs, moveIn, type Newcomer, type Pack, welcome } from './pack.ts';
import { type Program, type Request, sendOne } from './single-turn.ts';

/** Who measures turns chance off, where he sets anything at all. */
function measuringParams(chance: Chance): Params | undefined {
  const usual = programParams(chance.fork('params'));
  return usual === undefined ? undefined : { ...usual, temperature: 0 };
}

interface Suite {
  readonly requests: readonly Request[];
  readonly startsAtHour: number;
  /** Times over on the first night with the new model. */
  readonly onRelease: number;
}

function* nightly(setting: Setting, program: Program, suite: Suite): Script {
  const { startMs, endMs } = setting.stage;
  let hasSeenRelease = false;
  for (
    let at = startMs + suite.startsAtHour * hourMs;
    at < endMs && program.budget.left > 0;
    at += dayMs + program.chance.between(-0.1, 0.1) * hourMs
  ) {
    yield Math.max(at, setting.stage.nowMs);
    const isRelease: boolean = !hasSeenRelease && setting.stage.nowMs > setting.releaseMs;
    hasSeenRelease ||= isRelease;
    const running = isRelease ? { ...program, taste: { model: newModel, movesMs: 0 } } : program;
    for (let times = isRelease ? suite.onRelease : 1; times > 0; times -= 1) {
      for (const request of suite.requests) yield* sendOne(setting, running, request);
    }
  }
}

function inventSuite(chance: Chance, size: number): Request[] {
  const writer = writerOf('en');
  const lead = chance.happens(0.4) ? `${writer.rule(chance, writer.topic(chance))}\n` : '';
  return Array.from({ length: size }, (): Request => {
    const { prompt, topic } = writeItem(chance, 'homework', 'en');
    const reply = { kind: 'reasoning', words: 120, language: 'en', topic } as const;
    return { system: undefined, text: lead + prompt, reply };
  });
}

export const nightlySuites: Pack = {
  name: 'C2-nightly-evaluation',
  weight: 6,
  build(setting, exchanges) {
    const days = (setting.stage.endMs - setting.stage.startMs) / dayMs;
    const draw = setting.chance.fork('nightly teams');
    const sizes = portions(draw, exchanges, { median: 500, sigma: 1, least: 70 });
    const newcomers = sizes.map((budget, index): Newcomer => {
      const declared = draw.happens(0.5) ? { declaredUse: 'evaluation' } : {};
      const recruited = setting.registry.recruit(nightlySuites.name, { plan: 'scale', ...declared });
      const onRelease = draw.whole(2, 5);
      const size = Math.max(3, Math.round(budget / (days + onRelease - 1)));
      return () => {
        const settler = moveIn(setting, recruited, { name: `nightly ${index}` });
        const { chance } = settler;
        const program: Program = {
          ...settler,
          client: programClient(chance),
          taste: drawTaste(chance, setting.releaseMs),
          params: measuringParams(chance),
          budget: { left: Math.ceil(budget) },
          next: () => undefined,
        };
        const startsAtHour = chance.between(0, 5);
        const suite = { requests: inventSuite(chance.fork('suite'), size), startsAtHour, onRelease };
        return nightly(setting, program, suite);
      };
    });
    welcome(setting, newcomers);
  },
};

/** A public benchmark as the harness sends it: fixed words around each item, some of them solved examples. */
interface Benchmark {
  readonly before: string;
  readonly after: string;
  readonly items: readonly Item[];
  readonly isLabelled: boolean;
}

/** The same in every world, as public benchmarks are. */
function publicBenchmark(name: string): Benchmark {
  const chance = new Chance(`public benchmark ${name}`);
  const writer = writerOf('en');
  const examples = Array.from({ length: chance.whole(0, 3) }, () => {
    const { prompt, topic } = writeItem(chance, 'homework', 'en');
    return `Question: ${prompt}\nAnswer: ${writer.statement(chance, topic)}`;
  });
  const lead = writer.rule(chance, writer.topic(chance));
  return {
    before: [lead, ...examples, 'Question: '].join('\n\n'),
    after: '\nAnswer:',
    items: Array.from({ length: chance.whole(150, 500) }, () => writeItem(chance, 'homework', 'en')),
    isLabelled: chance.happens(0.5),
  };
}

function harnessRequest(benchmark: Benchmark, item: Item): Request {
  const shape = { words: 110, language: 'en', topic: item.topic };
  return {
    system: undefined,
    text: benchmark.before + item.prompt + benchmark.after,
    reply: benchmark.isLabelled
      ? { kind: 'label', names: ['A', 'B', 'C', 'D'], ...shape }
      : { kind: 'reasoning', ...shape },
  };
}

/** Some runs over the window, each of one benchmark from its first item on. */
function* runHarness(setting: Setting, program: Program, benchmarks: readonly Benchmark[]): Script {
  const { chance, budget } = program;
  const { startMs, endMs } = setting.stage;
  const runs = 1 + Math.min(6, chance.geometric(1.5));
  const perRun = Math.max(2, Math.ceil(budget.left / runs));
  const starts = Array.from({ length: runs }, () => chance.between(startMs, endMs - 12 * hourMs));
  for (const at of starts.sort((one, other) => one - other)) {
    yield Math.max(at, setting.stage.nowMs);
    const benchmark = chance.pick(benchmarks);
    for (const item of benchmark.items.slice(0, perRun)) {
      if (budget.left <= 0) return;
      yield* sendOne(setting, program, harnessRequest(benchmark, item));
    }
  }
}

export const harnessUsers: Pack = {
  name: 'C2-evaluation-harness',
  weight: 5,
  build(setting, exchanges) {
    const benchmarks = ['one', 'two', 'three', 'four', 'five', 'six'].map(publicBenchmark);
    const draw = setting.chance.fork('harness users');
    const sizes = portions(draw, exchanges, { median: 70, sigma: 1, least: 20 });
    const newcomers = sizes.map((budget, index): Newcomer => {
      const declared = draw.happens(0.25) ? { program: 'research', declaredUse: 'evaluation' } : {};
      const recruited = setting.registry.recruit(harnessUsers.name, { plan: 'metered', ...declared });
      return () => {
        const settler = moveIn(setting, recruited, { name: `harness user ${index}` });
        const program: Program = {
          ...settler,
          client: programClient(settler.chance),
          taste: drawTaste(settler.chance, setting.releaseMs),
          params: measuringParams(settler.chance),
          budget: { left: Math.ceil(budget) },
          next: () => undefined,
        };
        return runHarness(setting, program, benchmarks);
      };
    });
    welcome(setting, newcomers);
  },
};
