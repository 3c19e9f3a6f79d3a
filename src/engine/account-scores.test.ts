// Goal: one account that dumps a data set is shown with its reasons; conversation, small use, an announced
// batch and whoever stands in a campaign already are not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '../core/account.ts';
import { seededRandom } from '../stats/chance.ts';
import { scoreAccounts, type ScoredAccount } from './account-scores.ts';
import { measureBackground } from './background.ts';
import { accountHash, ownWords, type PlainRequest, storeOf } from './store.fixture.ts';

/** Thirty customers who ask something now and then, and come back to it. */
function ordinary(): PlainRequest[] {
  const random = seededRandom(41);
  return Array.from({ length: 30 * 10 }, (_, i): PlainRequest => ({
    account: `customer${i % 30}`,
    at: i * 700,
    text: ownWords(random, 10),
    elicitation: i % 40 === 0 ? ['stepByStep'] : [],
    ...(Math.floor(i / 30) % 2 === 0 ? {} : { carried: ownWords(random, 30) }),
  }));
}

/** Every few minutes another item with the same demand, for days; nobody comes back to an answer. */
function dump(account: string, requests = 400): PlainRequest[] {
  const random = seededRandom(42);
  return Array.from({ length: requests }, (_, i): PlainRequest => ({
    account,
    at: i * 500,
    text: ownWords(random, 10),
    elicitation: i % 10 === 0 ? [] : ['hiddenReasoning', 'rubricGrading'],
  }));
}

async function scoresOf(
  requests: readonly PlainRequest[],
  said: { readonly declared?: Record<string, Partial<Account>>; readonly taken?: readonly string[] } = {},
): Promise<readonly ScoredAccount[]> {
  const { store } = await storeOf(requests, said.declared);
  try {
    return await scoreAccounts(
      store,
      await measureBackground(store),
      new Set((said.taken ?? []).map((account) => accountHash(account))),
    );
  } finally {
    await store.close();
  }
}

test('a dump stands out alone, with its reasons in figures', async () => {
  const [first, ...others] = await scoresOf([...ordinary(), ...dump('drain')]);
  assert.deepEqual(others, []);
  assert.equal(first?.account, 'drain');
  assert.ok((first?.score ?? 0) > 0.5 && (first?.score ?? 1) < 1, `${first?.score}`);
  const reasons = (first?.reasons ?? []).join('\n');
  assert.match(reasons, /90 % of 400 requests elicit/);
  assert.match(reasons, /100 % of its conversations were never followed up/);
  assert.match(reasons, /hardly ever asks the same thing twice/);
});

test('an announced use that explains it, or a campaign that has it already, takes it off the list', async () => {
  const requests = [...ordinary(), ...dump('drain')];
  const declared = { drain: { declaredUse: 'evaluation' } };
  assert.deepEqual(await scoresOf(requests, { declared }), []);
  assert.deepEqual(await scoresOf(requests, { taken: ['drain'] }), []);
  const [unexplained] = await scoresOf(requests, { declared: { drain: { declaredUse: 'support-bot' } } });
  assert.equal(unexplained?.account, 'drain');
});

test('too little for a data set, or much without elicitation, is nobody’s business', async () => {
  const chatter = dump('chatter').map((request) => ({ ...request, elicitation: [] }));
  const agent = dump('agent').map((request) => ({ ...request, elicitation: ['toolTrajectory'] as const }));
  assert.deepEqual(await scoresOf([...ordinary(), ...dump('small', 299), ...chatter, ...agent]), []);
});

test('where everybody elicits nobody stands out by it', async () => {
  const graders = Array.from({ length: 12 }, (_, i) =>
    dump(`grader${i}`, 40).map((request) => ({ ...request, elicitation: ['critique'] as const })),
  ).flat();
  const [alone] = await scoresOf([...ordinary(), ...dump('drain')]);
  const among = await scoresOf([...graders, ...dump('drain')]);
  const same = among.find((one) => one.account === 'drain');
  assert.ok((same?.score ?? 0) < (alone?.score ?? 0), `${same?.score} ${alone?.score}`);
});

test('strongest first, at most twenty', async () => {
  const many = Array.from({ length: 24 }, (_, i) =>
    dump(`drain${i}`, 300 + 20 * i).map((request) => ({ ...request, text: `${request.text} ${i}` })),
  );
  const customers = Array.from({ length: 500 }, (_, i) =>
    ordinary()
      .slice(28, 36)
      .map((request) => ({ ...request, account: `quiet${i}`, elicitation: [] })),
  );
  const found = await scoresOf([...many.flat(), ...customers.flat()]);
  assert.equal(found.length, 20);
  for (let i = 1; i < found.length; i += 1) {
    assert.ok((found[i]?.score ?? 0) <= (found[i - 1]?.score ?? 0));
  }
});

test('to do exactly what everybody does is not exceptional', async () => {
  const graders = Array.from({ length: 12 }, (_, i) => dump(`grader${i}`, 40)).flat();
  const found = await scoresOf([...graders, ...dump('drain')]);
  assert.doesNotMatch(found.flatMap((one) => one.reasons).join('\n'), /requests elicit/);
});
