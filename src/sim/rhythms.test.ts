// Goal: measured rhythms are read from a CSV of either line ending, jobs that sleep most of the day are left
// out, and a profile made from one keeps its shape and its burstiness.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Chance } from './chance.ts';
import { readRhythms } from './rhythms.ts';
import { burstyGap, measuredProfile } from './schedule.ts';

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-rhythms-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const day = Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 20 ? 1 / 12 : 0));
const night = Array.from({ length: 24 }, (_, hour) => (hour === 3 ? 1 : 0));
const rows = [
  'client,mean_cv,hour_of_day_profile',
  `office,2.5,${day.join('|')}`,
  `job,2.5,${night.join('|')}`,
  `odd,not a number,${day.join('|')}`,
];

test('clients are read, jobs and broken rows are left out, compressed or not', () => {
  const plain = join(folder, 'clients.csv');
  writeFileSync(plain, rows.join('\r\n'));
  const packed = join(folder, 'clients.csv.gz');
  writeFileSync(packed, gzipSync(rows.join('\n')));
  for (const path of [plain, packed]) {
    const [rhythm, ...more] = readRhythms(path);
    assert.equal(more.length, 0);
    assert.equal(rhythm?.variation, 2.5);
    assert.equal(rhythm.hourly.length, 24);
  }
});

test('a file without clients is a fault that says which columns are needed', () => {
  const path = join(folder, 'empty.csv');
  writeFileSync(path, 'client\nx\n');
  assert.throws(() => readRhythms(path), { code: 'input.format-unknown' });
  assert.throws(() => readRhythms(join(folder, 'absent.csv')), { code: 'input.not-found' });
});

test('a measured profile keeps the shape of the day, and gaps keep mean and variation', () => {
  const profile = measuredProfile({ hourly: day, variation: 3 });
  assert.ok(Math.abs(profile.hourly.reduce((sum, rate) => sum + rate, 0) - 24) < 1e-9);
  assert.equal(profile.hourly[3], 0);
  const chance = new Chance('rhythms');
  const gaps = Array.from({ length: 200_000 }, () => burstyGap(chance, 5, 3));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const deviation = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length);
  assert.ok(Math.abs(mean - 5) < 0.15, `mean ${mean}`);
  assert.ok(Math.abs(deviation / mean - 3) < 0.15, `variation ${deviation / mean}`);
});
