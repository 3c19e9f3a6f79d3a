// Goal: one payer behind unrelated customers speaks for one hand that hides; ties of an event or a family do not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relayHarvest } from './relay.fixture.ts';
import { classroom, hackathon, household, openAgent, viralPrompt } from './scenes.fixture.ts';
import { signUpAndPaymentTies } from './sign-up-and-payment-ties.ts';
import { viewOf } from './view.fixture.ts';
import { background, weightOn } from './weigh.fixture.ts';

test('a pool bought with a few cards in a few hours is tied', () => {
  const weight = weightOn('coordination', signUpAndPaymentTies, relayHarvest());
  assert.ok(weight > 2 && weight < 4, `${weight}`);
  const hidden = weightOn('covertness', signUpAndPaymentTies, relayHarvest());
  assert.ok(hidden > 0 && hidden <= 1.5, `${hidden}`);
});

test('the more customers pay for one another undeclared, the more it hides; a pair or a few among many say nothing', () => {
  const paidBy = (tied: number, units: number): number => {
    const names = Array.from({ length: units }, (_, index) => `a${index}`);
    return weightOn('covertness', signUpAndPaymentTies, {
      exchanges: names.flatMap((account, index) => [{ account, at: index * 60 }]),
      accounts: Object.fromEntries(
        names.map((account, index) => [account, { account, payment: index < tied ? 'one' : account }]),
      ),
    });
  };
  assert.equal(paidBy(2, 6), 0);
  assert.equal(paidBy(4, 12), 0);
  assert.ok(paidBy(5, 8) > 0 && paidBy(20, 20) > paidBy(5, 8));
});

test('a class and an event explain their own ties', () => {
  for (const story of [classroom, hackathon]) {
    assert.equal(weightOn('coordination', signUpAndPaymentTies, story()), 0, story.name);
    assert.equal(weightOn('covertness', signUpAndPaymentTies, story()), -1, story.name);
  }
});

test('a family with one card, and strangers with none in common, get no word', () => {
  for (const story of [household, openAgent, viralPrompt]) {
    assert.deepEqual(signUpAndPaymentTies.weigh(viewOf(story()), background), [], story.name);
  }
});

test('country and provider network are never looked at', () => {
  const relay = relayHarvest();
  const moved = Object.fromEntries(
    Object.entries(relay.accounts ?? {}).map(([name, facts]) => [
      name,
      { ...facts, country: 'XX', signupAsn: 64_500 },
    ]),
  );
  const with_ = signUpAndPaymentTies.weigh(viewOf({ ...relay, accounts: moved }), background);
  assert.deepEqual(with_, signUpAndPaymentTies.weigh(viewOf(relay), background));
});

test('without an account file there is nothing to say', () => {
  const { exchanges } = relayHarvest();
  assert.deepEqual(signUpAndPaymentTies.weigh(viewOf({ exchanges }), background), []);
});
