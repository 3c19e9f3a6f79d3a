// Several games that differ in their seed only, each with and without the defence, and what they say together: the
// median and the range. One game is one sample; a factor that is read off a single seed is an anecdote.

import { quantileOf } from '../../stats/shares.ts';
import { type Course, type GameOptions, playGame } from './game.ts';

export interface Round {
  readonly seed: number;
  readonly undefended: Course;
  /** Undefined when the rounds were stopped before it began. */
  readonly defended: Course | undefined;
  /** Cost of a retained exchange with the defence over that without; undefined when either retained nothing. */
  readonly inflation: number | undefined;
}

/** Over the rounds that have the figure; undefined when none has. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly rounds: number;
}

export interface Wargame {
  readonly options: GameOptions;
  readonly rounds: readonly Round[];
  readonly isPartial: boolean;
}

export interface Step {
  /** Which game it is. */
  readonly name: string;
  /** Days of all games that are over, of how many. */
  readonly done: number;
  readonly total: number;
  /** Simulated in all games so far. */
  readonly exchanges: number;
}

export interface WargameWatch {
  readonly stop: AbortSignal;
  onStep(step: Step): void;
}

/** Plays seeds `options.seed` to `options.seed + seeds - 1`. @throws {Fault} of the store */
export async function playRounds(options: GameOptions, seeds: number, watch: WargameWatch): Promise<Wargame> {
  const rounds: Round[] = [];
  const total = 2 * seeds * options.days;
  let [done, exchangesBefore] = [0, 0];
  const play = async (seed: number, isDefended: boolean): Promise<Course> => {
    const name = `seed ${seed}, ${isDefended ? 'with' : 'without'} defence`;
    const onDay = (exchanges: number): void => {
      done += 1;
      watch.onStep({ name, done, total, exchanges: exchangesBefore + exchanges });
    };
    const course = await playGame({ ...options, seed }, isDefended, { stop: watch.stop, onDay });
    exchangesBefore += course.exchanges;
    return course;
  };
  for (let seed = options.seed; seed < options.seed + seeds && !watch.stop.aborted; seed += 1) {
    const undefended = await play(seed, false);
    const defended = watch.stop.aborted ? undefined : await play(seed, true);
    rounds.push({ seed, undefended, defended, inflation: inflationOf(undefended, defended) });
  }
  return { options, rounds, isPartial: watch.stop.aborted };
}

/** A game that was broken off has bought its accounts and not used them: it says nothing about cost. */
export function inflationOf(undefended: Course, defended: Course | undefined): number | undefined {
  if (defended === undefined || defended.isPartial || undefended.isPartial) return undefined;
  if (defended.costPerThousand === undefined || undefended.costPerThousand === undefined) return undefined;
  return defended.costPerThousand / undefended.costPerThousand;
}

export function spreadOf(values: readonly (number | undefined)[]): Spread | undefined {
  const known = values.filter((value) => value !== undefined).toSorted((one, other) => one - other);
  const [low, high] = [known[0], known.at(-1)];
  if (low === undefined || high === undefined) return undefined;
  return { median: quantileOf(known, 0.5), low, high, rounds: known.length };
}

/** A figure of all defended games. */
export function overDefended(
  wargame: Wargame,
  figure: (course: Course) => number | undefined,
): Spread | undefined {
  return spreadOf(
    wargame.rounds.map(({ defended }) => (defended === undefined ? undefined : figure(defended))),
  );
}

export function overUndefended(
  wargame: Wargame,
  figure: (course: Course) => number | undefined,
): Spread | undefined {
  return spreadOf(wargame.rounds.map(({ undefended }) => figure(undefended)));
}

export function suspendedInnocents(course: Course): number {
  return Object.values(course.collateral).reduce((sum, { suspended }) => sum + suspended, 0);
}
