// Goal: eliciting far above what this log's customers do speaks for extraction, ordinary shares against.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Elicitation } from '../core/fingerprint.ts';
import { elicitation } from './elicitation.ts';
import { ofOneApplicationMax } from './relay-alone.ts';
import { relayHarvest } from './relay.fixture.ts';
import { benchmarkers, hackathon, supportBot } from './scenes.fixture.ts';
import { ordinaryBackground, type PlainExchange, viewOf } from './view.fixture.ts';
import { background, weightOn } from './weigh.fixture.ts';

const asking = (
  asked: number,
  all: number,
  kind: Elicitation = 'stepByStep',
): { exchanges: PlainExchange[] } => ({
  exchanges: Array.from({ length: all }, (_, i) => ({
    account: `a${i % 3}`,
    at: i,
    elicitation: i < asked ? [kind] : [],
  })),
});

test('a harvest elicits, people do not', () => {
  assert.ok(weightOn('extractiveness', elicitation, relayHarvest()) > 1.5);
  for (const story of [supportBot, hackathon]) {
    const weight = weightOn('extractiveness', elicitation, story());
    assert.ok(weight < -0.2 && weight > -0.5, `${story.name} ${weight}`);
  }
});

test('graders of benchmarks elicit as well: here they look alike, other signals tell them apart', () => {
  const weight = weightOn('extractiveness', elicitation, benchmarkers());
  assert.ok(weight > 1 && weight < 2.5, `${weight}`);
});

test('three requests weigh nothing, a thousand no more than one program’s choice', () => {
  assert.equal(weightOn('extractiveness', elicitation, asking(3, 3)), 0);
  const hundred = weightOn('extractiveness', elicitation, asking(90, 100));
  const thousands = weightOn('extractiveness', elicitation, asking(9000, 10_000));
  assert.ok(Math.abs(hundred - thousands) < 0.2, `${hundred} ${thousands}`);
});

test('what is usual in a log is not held against anybody in it', () => {
  const usual = ordinaryBackground({
    elicited: [0.3, 0.6, 0.8, 0.95, 1, 1],
    elicitationMean: [0.75, 0, 0, 0, 0, 0, 0, 0],
  });
  const [evidence] = elicitation.weigh(viewOf(asking(80, 100)), usual);
  assert.ok((evidence?.weightNats ?? 0) < 0.5);
  const [unusual] = elicitation.weigh(viewOf(asking(80, 100)), background);
  assert.ok((unusual?.weightNats ?? 0) > 1);
});

test('agents everywhere call tools in loops: that mark alone is no trainer', () => {
  const loops = weightOn('extractiveness', elicitation, asking(100, 100, 'toolTrajectory'));
  const reasoning = weightOn('extractiveness', elicitation, asking(100, 100));
  assert.ok(loops < -0.2, `${loops}`);
  assert.ok(reasoning > 1.5, `${reasoning}`);
  const [evidence] = elicitation.weigh(viewOf(asking(100, 100, 'toolTrajectory')), background);
  assert.match(evidence?.text ?? '', /^0 % of 100 requests/);
});

test('whoever elicits more than three in four customers do is not acquitted by it', () => {
  const [, , , upperQuartile] = background.elicited;
  for (let asked = 0; asked <= 100; asked += 1) {
    const weight = weightOn('extractiveness', elicitation, asking(asked, 100));
    if (asked / 100 > upperQuartile) assert.ok(weight >= 0, `${asked} %: ${weight}`);
    else assert.ok(weight < -0.14, `${asked} %: ${weight}`);
  }
});

test('the sentence does not list as a trainer’s wish what it has not counted as one', () => {
  const [evidence] = elicitation.weigh(viewOf(asking(100, 100, 'toolTrajectory')), background);
  assert.doesNotMatch(evidence?.text ?? '', /tool trajectories/);
});

test('programs with tools are not acquitted by what they do not ask', () => {
  const loops = { exchanges: asking(0, 100).exchanges.map((each) => ({ ...each, tools: 'shell' })) };
  assert.equal(weightOn('extractiveness', elicitation, loops), 0);
});

test('what a few of many customers ask is their affair; what is dealt over all of them is everybody’s', () => {
  const askedBy = (members: number): { exchanges: PlainExchange[] } => ({
    exchanges: Array.from({ length: 60 * 30 }, (_, i): PlainExchange => {
      const isAsked = i % 5 < 3;
      return {
        account: `a${Math.floor(i / 2) % (isAsked ? members : 60)}`,
        at: i,
        elicitation: isAsked ? ['pairwiseJudging'] : [],
      };
    }),
  });
  assert.ok(weightOn('extractiveness', elicitation, askedBy(60)) > 0.8);
  assert.ok(weightOn('extractiveness', elicitation, askedBy(40)) > 0.8);
  const few = weightOn('extractiveness', elicitation, askedBy(8));
  assert.ok(few > 0 && few <= ofOneApplicationMax, `${few}`);
});

test('where each customer has one request in view, as of a large pool, a harvest is not taken for that of a few', () => {
  const sampled = Array.from({ length: 3_000 }, (_, i): PlainExchange => ({
    account: `a${i % 2_500}`,
    at: i,
    elicitation: i % 5 < 3 ? ['stepByStep'] : [],
  }));
  assert.ok(weightOn('extractiveness', elicitation, { exchanges: sampled }) > 0.8);
});
