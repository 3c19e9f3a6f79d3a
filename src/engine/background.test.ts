// Goal: what is ordinary is measured over customers, not over requests or accounts; campaigns and agents do
// not set the standard; and what the logs lack is known.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../stats/chance.ts';
import { startMs } from '../signals/view.fixture.ts';
import { day } from '../signals/relay.fixture.ts';
import type { Elicitation } from '../core/fingerprint.ts';
import { measureCoverage } from './background.ts';
import { backgroundOf, ownWords, type PlainRequest, storeOf } from './store.fixture.ts';

/** `all` requests of one account, `marked` of them with a mark of elicitation. */
function sends(
  account: string,
  all: number,
  said: { readonly marked?: number; readonly kind?: Elicitation; readonly from?: number } = {},
): PlainRequest[] {
  const random = seededRandom(account.length * 1000 + (account.codePointAt(account.length - 1) ?? 0));
  return Array.from({ length: all }, (_, i) => ({
    account,
    at: (said.from ?? 0) + i * 60,
    text: ownWords(random, 12),
    elicitation: i < (said.marked ?? 0) ? [said.kind ?? 'critique'] : [],
    capability: 'writing',
  }));
}

test('shares are of customers: a heavy one counts once, a company’s accounts together once', async () => {
  const staff = Array.from({ length: 20 }, (_, i) => `staff${i}`);
  const measured = await backgroundOf(
    [
      ...sends('heavy', 400, { marked: 400 }),
      ...staff.flatMap((account) => sends(account, 8, { marked: 8 })),
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((account) => sends(account, 10, { marked: 2 })),
    ],
    Object.fromEntries(staff.map((account) => [account, { organization: 'one' }])),
  );
  assert.deepEqual([measured.exchanges, measured.accounts, measured.units], [640, 29, 10]);
  const [p5, , p50, p75, , p99] = measured.elicited;
  assert.ok(Math.abs(p5 - 0.2) < 1e-9 && Math.abs(p50 - 0.2) < 1e-9 && Math.abs(p75 - 0.2) < 1e-9);
  assert.ok(p99 > 0.9, `${p99}`);
  assert.ok(Math.abs((measured.elicitationMean[4] ?? 0) - (2 + 8 * 0.2) / 10) < 1e-9);
  assert.equal(measured.fromMs, startMs);
});

test('whoever sends too little to have a share is left out of the shares', async () => {
  const few = Array.from({ length: 9 }, (_, i) => sends(`few${i}`, 7, { marked: 7 })).flat();
  const measured = await backgroundOf([...few, ...sends('enough', 8)]);
  assert.deepEqual(measured.elicited, [0, 0, 0, 0, 0, 0]);
  assert.equal(measured.units, 10);
});

test('tools in loops alone are no elicitation, but counted by kind', async () => {
  const measured = await backgroundOf([
    ...sends('agent', 10, { marked: 10, kind: 'toolTrajectory' }),
    ...sends('grader', 10, { marked: 10, kind: 'rubricGrading' }),
  ]);
  assert.ok(measured.elicited[0] < 0.1 && measured.elicited[5] > 0.9, measured.elicited.join(' '));
  assert.deepEqual([measured.elicitationMean[2], measured.elicitationMean[5]], [0.5, 0.5]);
});

test('percentiles rise, means and shares are shares', async () => {
  const measured = await backgroundOf(
    Array.from({ length: 12 }, (_, i) => sends(`c${i}`, 9 + i, { marked: i })).flat(),
  );
  for (const name of ['elicited', 'unfollowed', 'contracted', 'repeated'] as const) {
    measured[name].forEach((value, i) => {
      assert.ok(value >= 0 && value <= 1, name);
      assert.ok(i === 0 || value >= (measured[name][i - 1] ?? 0), name);
    });
  }
  const drawn = measured.capabilityMean.reduce((total, share) => total + share, 0);
  assert.ok(Math.abs(drawn - 1) < 1e-9);
  assert.deepEqual(measured.capabilityEntropy, [0, 0, 0, 0, 0, 0]);
});

/** Answers of `from` that come back, each once, at `to`. */
function passes(from: string, to: string, answers: number): PlainRequest[] {
  const random = seededRandom(from.length * 31 + to.length + (to.codePointAt(to.length - 1) ?? 0) * 7919);
  return Array.from({ length: answers }, (_, i): PlainRequest[] => {
    const answer = ownWords(random, 40);
    const ask = { account: from, at: i * 600, text: ownWords(random, 12), output: answer };
    return [ask, { account: to, at: i * 600 + 300, text: ownWords(random, 12), carried: answer }];
  }).flat();
}

test('two friends set the ordinary rate of carried answers, a web that lives on them does not', async () => {
  const friends = [...passes('friend', 'other', 2), ...sends('x', 10), ...sends('yy', 10)];
  const alone = await backgroundOf(friends);
  assert.equal(alone.provenanceRate, 2 / alone.exchanges);
  assert.equal(alone.provenanceUnits, 2 / 4);
  const web = [0, 1, 2, 3, 4].flatMap((i) => passes(`pool${i}`, `pool${(i + 1) % 5}`, 6));
  const both = await backgroundOf([...friends, ...web]);
  assert.equal(both.units, 9);
  assert.equal(both.provenanceRate, 2 / both.exchanges);
  assert.equal(both.provenanceUnits, 2 / 9);
});

test('a model that several customers take up after a day is a release, others are not', async () => {
  const on = (model: string, requests: readonly PlainRequest[]): PlainRequest[] =>
    requests.map((request) => ({ ...request, model }));
  const measured = await backgroundOf([
    ...['a', 'b', 'c', 'd'].flatMap((account) => on('old', sends(account, 10, { from: 0 }))),
    ...['a', 'b', 'c'].flatMap((account) => on('early', sends(account, 10, { from: 3600 }))),
    ...['a', 'b', 'c'].flatMap((account) => on('new', sends(account, 10, { from: 2 * day }))),
    ...on('typing-error', sends('d', 2, { from: 2 * day })),
    ...on('old', sends('d', 10, { from: 2 * day + 1200 })),
  ]);
  assert.equal(measured.releases.length, 1);
  const [release] = measured.releases;
  assert.deepEqual([release?.model, release?.atMs], ['new', startMs + 2 * day * 1000]);
  assert.ok(Math.abs((release?.uptake ?? 0) - 30 / 42) < 1e-9, `${release?.uptake}`);
});

test('what the logs lack is known by share, and an empty log lacks everything but a number', async () => {
  const { store } = await storeOf(
    [
      ...sends('a', 3).map((request) => ({ ...request, ip: '192.0.2.1', output: 'An answer.' })),
      ...sends('bb', 1).map((request) => ({ ...request, status: 429 })),
    ],
    { a: { payment: 'card' } },
  );
  try {
    const { has, lacking } = await measureCoverage(store);
    assert.deepEqual(has, {
      accountsFile: true,
      output: true,
      address: true,
      client: false,
      limits: true,
      payment: true,
    });
    assert.equal(lacking['ip'], 0.25);
    assert.equal(lacking['user_agent'], 1);
    assert.equal(lacking['accounts_file'], 0.25);
  } finally {
    await store.close();
  }
  const empty = await backgroundOf([]);
  assert.deepEqual([empty.exchanges, empty.accounts, empty.units], [0, 0, 0]);
  assert.doesNotMatch(JSON.stringify(empty), /null/);
});

test('texts that cannot be read are lacking, by what they are: digests of texts or codes of words', async () => {
  const digest = 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
  const coded = '8cfb25 3aa846 10ff9b 7c1f81 acd510 1560cb 66c19b';
  const lackingOf = async (texts: readonly string[]): Promise<readonly (number | undefined)[]> => {
    const { store } = await storeOf(texts.map((text, at) => ({ account: `a${at % 2}`, at, text })));
    try {
      const { lacking } = await measureCoverage(store);
      return [lacking['readable_texts'], lacking['readable_words']];
    } finally {
      await store.close();
    }
  };
  assert.deepEqual(await lackingOf([digest, digest, 'Please explain how bridges carry loads.', coded]), [
    0.75,
    undefined,
  ]);
  assert.deepEqual(await lackingOf([coded, coded, digest]), [undefined, 1]);
});

test('the accounts of one company do not make its own model a release', async () => {
  const staff = ['staff0', 'staff1', 'staff2'];
  const measured = await backgroundOf(
    [
      ...['a', 'b', 'c'].flatMap((account) => sends(account, 10)),
      ...staff.flatMap((account) =>
        sends(account, 10, { from: 2 * day }).map((request) => ({ ...request, model: 'fine-tune' })),
      ),
    ],
    Object.fromEntries(staff.map((account) => [account, { organization: 'one' }])),
  );
  assert.deepEqual(measured.releases, []);
});
