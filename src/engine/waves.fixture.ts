// For tests only: a day of traffic with one crew in it, so that a campaign's life can be told in a few words.

import type { Exchange } from '../core/exchange.ts';
import { exchangeOf, proseOf, startMs } from './engine.fixture.ts';

const hourMs = 3_600_000;
const frames: Readonly<Record<'first' | 'second', string>> = {
  first:
    'Rewrite the passage so that a careful apprentice could repeat every single movement. Think step by step, ' +
    'show your reasoning in full, and answer with a JSON object that has exactly the fields steps, reasoning and grade.',
  second:
    'Grade the solution below as a strict examiner of the guild would and justify every point you take away. Reason ' +
    'step by step, write out all of your reasoning, and return only a JSON object with the keys score, thoughts and verdict.',
};
const endings: Readonly<Record<'first' | 'second', string>> = {
  first: 'Number the movements and name the tool for each.',
  second: 'Be merciless with vague claims.',
};

export interface Wave {
  readonly hour: number;
  readonly accounts: string;
  readonly frame: 'first' | 'second';
  readonly model?: string;
  /** Accounts of the crew, 12 unless said: a person is called. From 15 on it is acted on. */
  readonly size?: number;
}

/** 240 requests of a crew within four hours, and a day's ordinary talk of 60 people. */
export function waveOf({ hour, accounts, frame, model = 'model-a', size = 12 }: Wave): readonly Exchange[] {
  const from = startMs + hour * hourMs;
  const campaign = Array.from({ length: 240 }, (_, index) =>
    exchangeOf({
      id: `${accounts}-${hour}-${index}`,
      account: `${accounts}-${index % size}`,
      model,
      timeMs: from + index * 60_000,
      messages: [
        {
          role: 'user',
          content: `${frames[frame]} ${proseOf(hour * 1_000 + index, 40)} ${endings[frame]}`,
        },
      ],
    }),
  );
  const ordinary = Array.from({ length: 480 }, (_, index) =>
    exchangeOf({
      id: `o-${hour}-${index}`,
      account: `person-${index % 60}`,
      timeMs: from + index * 30_000,
      messages: [
        { role: 'user', content: proseOf(1_000_000 + hour * 10_000 + index, 30) },
        { role: 'assistant', content: proseOf(2_000_000 + hour * 10_000 + index, 30) },
        { role: 'user', content: proseOf(3_000_000 + hour * 10_000 + index, 20) },
      ],
    }),
  );
  return [...campaign, ...ordinary];
}
