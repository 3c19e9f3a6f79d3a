// Goal: each account stands in one case, the strongest; parts of a group are told once; who only hangs on is
// left out; and a stop ends the weighing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../stats/chance.ts';
import type { Signal } from '../signals/signal.ts';
import { measureBackground, measureCoverage } from './background.ts';
import type { Family } from './families.ts';
import type { Candidate } from './groups.ts';
import { axes } from './judge.ts';
import { accountHash, ownWords, type PlainRequest, storeOf } from './store.fixture.ts';
import { type Judged, weighCandidates } from './weigh.ts';

const random = seededRandom(61);
/** Long enough that the sample of its phrases is never empty. */
const template = ownWords(random, 60);
/** Of a few of the accounts. */
const others = [ownWords(random, 60), ownWords(random, 60), ownWords(random, 60)];
const names = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => `pool${from + i}`);
const all = names(0, 12);

/** Twelve accounts with one template; nobody else. */
const requests: readonly PlainRequest[] = Array.from({ length: 120 }, (_, i) => ({
  account: `pool${i % 12}`,
  at: i * 300,
  text: `${template} ${ownWords(random, 8)}`,
  elicitation: ['rubricGrading'],
}));

/** Says as much for a campaign on every axis as the group has members; three are too few. By the name of one that may call for action. */
const bySize: Signal = {
  name: 'elicitation',
  axes,
  weigh: ({ members }) =>
    axes.map((axis) => ({ signal: 'elicitation', axis, weightNats: members.length, text: 'Size.' })),
};

async function weighed(
  groups: (families: readonly Family[]) => readonly Candidate[],
  said: {
    readonly signal?: Signal;
    readonly stop?: AbortSignal;
    readonly more?: readonly PlainRequest[];
  } = {},
): Promise<readonly Judged[]> {
  const { store, families } = await storeOf([...requests, ...(said.more ?? [])]);
  try {
    const background = await measureBackground(store);
    const { has } = await measureCoverage(store);
    const signals = [said.signal ?? bySize];
    const stop = said.stop ?? new AbortController().signal;
    return await weighCandidates(groups(families), {
      store,
      background,
      has,
      signals,
      stop,
      reference: { accounts: [], features: [] },
    });
  } finally {
    await store.close();
  }
}

const group = (families: readonly Family[], accounts: readonly string[]): Candidate => ({
  families,
  accounts: accounts.map((account) => accountHash(account)).sort(),
  byEdges: false,
});
const hashes = (accounts: readonly string[]): string[] => accounts.map(accountHash).sort();

test('a part of a stronger group is not told again', async () => {
  const judged = await weighed((families) => [group(families, names(0, 6)), group(families, all)]);
  assert.deepEqual(
    judged.map((one) => one.candidate.accounts),
    [hashes(all)],
  );
  assert.equal(judged[0]?.judgement.verdict, 'act');
});

test('a group takes in a part that brings a few more, when the case gets no weaker', async () => {
  const judged = await weighed((families) => [group(families, names(0, 10)), group(families, names(8, 12))]);
  assert.deepEqual(
    judged.map((one) => one.candidate.accounts),
    [hashes(all)],
  );
});

test('a part that would weaken the case is left out of it', async () => {
  const atMostTen: Signal = {
    ...bySize,
    weigh: ({ members }) =>
      axes.map((axis) => ({
        signal: 'elicitation',
        axis,
        weightNats: members.length > 10 ? 2 : members.length,
        text: 'Size.',
      })),
  };
  const judged = await weighed((families) => [group(families, names(0, 10)), group(families, names(8, 12))], {
    signal: atMostTen,
  });
  assert.deepEqual(judged[0]?.candidate.accounts, hashes(names(0, 10)));
});

/** Says what a group of each size deserves, on every axis. */
const byTable = (nats: Readonly<Record<number, number>>): Signal => ({
  ...bySize,
  weigh: ({ members }) =>
    axes.map((axis) => ({
      signal: 'elicitation',
      axis,
      weightNats: nats[members.length] ?? 0,
      text: 'Size.',
    })),
});

test('a whole is the case though a part of it is a hair surer, when the rest would be one too', async () => {
  const groups = (families: readonly Family[]): readonly Candidate[] => [
    group(families, names(0, 5)),
    group(families, all),
  ];
  const judged = await weighed(groups, { signal: byTable({ 5: 9, 7: 8, 12: 8.9 }) });
  assert.deepEqual(
    judged.map((one) => one.candidate.accounts),
    [hashes(all)],
  );
});

test('a part whose texts would make members of the whole look like strangers does not cost it these members', async () => {
  const more = names(0, 5).flatMap((account, index) =>
    [1, 2, 3].flatMap((kind) =>
      Array.from({ length: 25 }, (_, at): PlainRequest => ({
        account,
        at: 50_000 + kind * 7_000 + at * 60 + index,
        text: `${others[kind - 1]} ${ownWords(random, 8)}`,
      })),
    ),
  );
  const judged = await weighed(
    (families) => [
      group(
        families.filter((family) => family.accounts > 6),
        all,
      ),
      group(
        families.filter((family) => family.accounts <= 6),
        names(0, 5),
      ),
    ],
    { signal: byTable({ 5: 8.9, 12: 9 }), more },
  );
  assert.deepEqual(
    judged.map((one) => one.candidate.accounts),
    [hashes(all)],
  );
});

test('a group that only calls for a person takes no account from one to act on, however probable it is', async () => {
  const sizes = byTable({ 5: 12, 12: 6 });
  // Of a small group nothing speaks for extraction by itself.
  const signal: Signal = {
    ...sizes,
    weigh: (view, background) =>
      sizes
        .weigh(view, background)
        .map((one) => (view.members.length === 5 ? { ...one, signal: 'timing' } : one)),
  };
  const judged = await weighed((families) => [group(families, names(0, 5)), group(families, all)], {
    signal,
  });
  assert.deepEqual(
    judged.map((one) => [one.candidate.accounts.length, one.judgement.verdict]),
    [[12, 'act']],
  );
});

test('who only hangs on a part is not named with it', async () => {
  const groups = (families: readonly Family[]): readonly Candidate[] => [
    group(families, names(0, 5)),
    group(families, all),
  ];
  const judged = await weighed(groups, { signal: byTable({ 5: 9, 7: -2, 12: 8.9 }) });
  assert.deepEqual(judged[0]?.candidate.accounts, hashes(names(0, 5)));
  assert.deepEqual(
    judged.filter(({ judgement }) => judgement.verdict === 'act').map((one) => one.candidate.accounts.length),
    [5],
  );
});

/** Nobody is acted on: of what each size deserves, as `byTable`, nothing is said by what is asked for. */
const forPersons = (nats: Readonly<Record<number, number>>): Signal => {
  const signal = byTable(nats);
  return {
    ...signal,
    weigh: (view, background) =>
      signal.weigh(view, background).map((one) => ({ ...one, signal: 'shared-anchors' })),
  };
};

test('strangers who make a group for a person look stronger are not named with the crew inside it', async () => {
  const groups = (families: readonly Family[]): readonly Candidate[] => [
    group(families, all),
    group(families, names(0, 5)),
  ];
  const namedFirst = async (beside: number): Promise<readonly string[] | undefined> => {
    const judged = await weighed(groups, { signal: forPersons({ 5: 8.9, 7: beside, 12: 9 }) });
    assert.equal(judged[0]?.judgement.verdict, 'review');
    return judged[0]?.candidate.accounts;
  };
  assert.deepEqual(await namedFirst(-2), hashes(names(0, 5)));
  // Where the rest is bound as well, it is all one group.
  assert.deepEqual(await namedFirst(8), hashes(all));
});

test('an account of two cases stays in the stronger; the rest is judged anew', async () => {
  const judged = await weighed((families) => [group(families, names(0, 7)), group(families, names(5, 12))]);
  const [first, second] = judged;
  assert.equal(judged.length, 2);
  const accounts = [...(first?.candidate.accounts ?? []), ...(second?.candidate.accounts ?? [])];
  assert.equal(new Set(accounts).size, accounts.length);
  assert.deepEqual([first?.candidate.accounts.length, second?.candidate.accounts.length], [7, 5]);
  assert.ok((second?.judgement.posterior ?? 1) < (first?.judgement.posterior ?? 0));
});

test('a crew that others hang on is the case though the two together ask for a hair more', async () => {
  const nats: Readonly<Record<number, Readonly<Record<string, number>>>> = {
    7: { coordination: 12, covertness: 9, extractiveness: 5 },
    12: { coordination: 6, covertness: 9, extractiveness: 6 },
  };
  const signal: Signal = {
    ...bySize,
    weigh: ({ members }) =>
      axes.map((axis) => ({
        signal: 'elicitation',
        axis,
        weightNats: nats[members.length]?.[axis] ?? 0,
        text: 'Size.',
      })),
  };
  const crew = names(0, 7);
  const groups = (families: readonly Family[]): readonly Candidate[] => [
    group(families, all),
    group(families, crew),
  ];
  const judged = await weighed(groups, { signal });
  assert.deepEqual(judged[0]?.candidate.accounts, hashes(crew));
});

test('strongest first, and no group of two customers', async () => {
  const judged = await weighed((families) => [
    group(families, names(0, 2)),
    group(families, names(2, 5)),
    group(families, names(5, 12)),
  ]);
  assert.deepEqual(
    judged.map((one) => one.candidate.accounts),
    [hashes(names(5, 12)), hashes(names(2, 5))],
  );
});

test('a member with a single accident is peeled off before the case is told', async () => {
  const accident = { account: 'stranger', at: 77, text: requests[0]?.text ?? '' };
  const own = Array.from({ length: 9 }, (_, i): PlainRequest => ({
    account: 'stranger',
    at: 100 + i,
    text: ownWords(random, 14),
  }));
  const judged = await weighed((families) => [group(families, [...all, 'stranger'])], {
    more: [accident, ...own],
  });
  assert.deepEqual(judged[0]?.candidate.accounts, hashes(all));
});

test('who hangs on a web beside a crowd is not named once the crowd is peeled off', async () => {
  const asks = (account: string, uses: number, from: number): readonly PlainRequest[] =>
    Array.from({ length: uses }, (_, i) => ({
      account,
      at: from + i * 90,
      text: `${template} ${ownWords(random, 8)}`,
    }));
  // Answers go around among the twelve.
  const ring = all.flatMap((account, i): readonly PlainRequest[] => {
    const output = ownWords(random, 40);
    const next = `pool${(i + 1) % 12}`;
    return [
      { account, at: 60_000 + i * 40, text: `${template} ${ownWords(random, 8)}`, output },
      { account: next, at: 70_000 + i * 40, text: template, carried: output },
    ];
  });
  const laboratories = ['lab0', 'lab1', 'lab2', 'lab3'];
  const crowd = Array.from({ length: 12 }, (_, i) => `once${i}`);
  const more = [
    ...ring,
    ...laboratories.flatMap((account, i) => asks(account, 50, 1_000 + i * 17)),
    ...crowd.flatMap((account, i) => asks(account, 1, 2_000 + i * 23)),
  ];
  const judged = await weighed((families) => [group(families, [...all, ...laboratories, ...crowd])], {
    more,
  });
  assert.deepEqual(judged[0]?.candidate.accounts, hashes(all));
});

test('a stop ends it with what was found', async () => {
  const stopped = AbortSignal.abort();
  assert.deepEqual(await weighed((families) => [group(families, all)], { stop: stopped }), []);
});
