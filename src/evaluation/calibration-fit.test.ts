// Goal: from groups drawn by a known rule the fit finds probabilities that hold on groups it has not seen, and from
// nothing it stays with the values set by hand.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Axis } from '../core/evidence.ts';
import { seededRandom, type Random } from '../stats/chance.ts';
import { logistic } from '../stats/numbers.ts';
import { judgeAll, judgeUnseen, realisedRate, reliabilityOf } from './calibration-check.ts';
import { fitCalibration, handSet, samplesOf } from './calibration-fit.ts';
import { ClaimTally, parseObservations, type ObservedGroup, type ObservedWorld } from './observation.ts';

function drawGroup(random: Random, label: string): ObservedGroup {
  const isCampaign = label === 'campaign';
  const truth = (): boolean => isCampaign || random() < 0.3;
  const evidenceOf = (axis: Axis, holds: boolean): ObservedGroup['evidence'][number] => ({
    signal: 'drawn',
    axis,
    // Overconfident on purpose: the true log-odds are half of the nats said.
    weightNats: 2 * ((holds ? 1.2 : -1.2) + 4 * (random() + random() - 1)),
  });
  const axes = {
    coordination: truth(),
    covertness: truth(),
    extractiveness: truth() && (isCampaign || random() < 0.2),
  };
  return {
    label,
    isCampaign,
    axes,
    members: 10,
    units: 10,
    exchanges: 100,
    isReported: false,
    evidence: [
      evidenceOf('coordination', axes.coordination),
      evidenceOf('covertness', axes.covertness),
      evidenceOf('extractiveness', axes.extractiveness),
    ],
  };
}

function drawWorld(random: Random, index: number): ObservedWorld {
  const labels = ['campaign', ...Array.from({ length: 9 }, (_, at) => `pack ${at}`)];
  return {
    format: 'stillwatch.observed/1',
    name: `world ${index}`,
    seed: index,
    level: `L${index % 5}`,
    variant: 'ordinary',
    source: 'grammar',
    candidates: 10,
    groups: labels.map((label) => drawGroup(random, label)),
    members: new ClaimTally().tell(),
    exchanges: new ClaimTally().tell(),
  };
}

const random = seededRandom(31);
const worlds = Array.from({ length: 120 }, (_, index) => drawWorld(random, index));

test('what was overconfident is believed less, and holds on worlds not seen', () => {
  const table = fitCalibration(samplesOf(worlds), worlds, 'test');
  assert.ok(table.axes.coordination.supportSlope < 0.9);
  const fresh = samplesOf(Array.from({ length: 200 }, (_, index) => drawWorld(random, 1_000 + index)));
  const judged = judgeAll(fresh, table);
  for (const axis of ['coordination', 'covertness', 'extractiveness'] as const) {
    assert.ok(reliabilityOf(judged, axis).error < 0.08, axis);
  }
  assert.ok(reliabilityOf(judged, 'posterior').error < 0.05);
});

test('of what is accepted at a nominal rate about so many are false, over several fits', () => {
  const counts = [31, 32, 33, 34, 35].map((seed) => {
    const draw = seededRandom(seed);
    const seen = Array.from({ length: 120 }, (_, index) => drawWorld(draw, index));
    const unseen = Array.from({ length: 200 }, (_, index) => drawWorld(draw, 1_000 + index));
    return realisedRate(judgeAll(samplesOf(unseen), fitCalibration(samplesOf(seen), seen, 'test')), 0.3);
  });
  const total = (pick: (count: (typeof counts)[number]) => number): number =>
    counts.reduce((sum, count) => sum + pick(count), 0);
  const [wrong, accepted] = [total((count) => count.wrong), total((count) => count.accepted)];
  assert.ok(accepted > 200 && wrong / accepted < 0.42, `${wrong} of ${accepted}`);
});

test('each part is judged by a fit without it, and everything once', () => {
  const judged = judgeUnseen(worlds, (sample) => sample.world.level);
  assert.equal(judged.length, worlds.length * 10);
});

test('from nothing it stays with what was set by hand', () => {
  const { axes } = fitCalibration([], [], 'test');
  for (const axis of ['coordination', 'covertness', 'extractiveness'] as const) {
    assert.deepEqual({ ...axes[axis], curve: [] }, { ...handSet[axis], curve: [] });
    assert.equal(logistic(axes[axis].startNats), logistic(handSet[axis].startNats));
  }
});

test('observations survive a file, half a line does not', () => {
  const text = `${JSON.stringify(worlds[0])}\n${JSON.stringify(worlds[1])}\n{"format":"stillwatch.obs`;
  assert.deepEqual(parseObservations(text), worlds.slice(0, 2));
});
