// Goal: a written world is four files that agree with one another and use the contract's field names.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { levelWorld, sampleWorld } from './presets.ts';
import { writeWorld } from './world-files.ts';

function readLines(path: string): object[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): object => {
      const value: unknown = JSON.parse(line);
      assert.ok(typeof value === 'object' && value !== null);
      return value;
    });
}

test('log, accounts and truth agree', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'world-'));
  try {
    const written = await writeWorld(folder, sampleWorld(2, 3_000));
    const log = readLines(join(folder, 'world.exchanges.jsonl'));
    const accounts = readLines(join(folder, 'world.accounts.jsonl'));
    const labels = readLines(join(folder, 'world.truth.jsonl'));
    assert.equal(log.length, written.exchanges);
    assert.equal(accounts.length, written.accounts);
    assert.equal(
      labels.length,
      written.truth.campaigns.reduce((sum, campaign) => sum + campaign.exchanges, 0),
    );
    const ids = new Set(log.map((line) => String(Reflect.get(line, 'id'))));
    for (const label of labels) assert.ok(ids.has(String(Reflect.get(label, 'id'))));
    for (const name of [
      'id',
      'time',
      'account',
      'endpoint',
      'model',
      'messages',
      'output',
      'status',
      'user_agent',
      'latency_ms',
    ]) {
      assert.ok(
        log.every((line) => name in line),
        name,
      );
    }
    assert.ok(accounts.every((line) => 'account' in line && 'created' in line && 'verification' in line));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('prompts of a folder are dealt to the roles that they are assigned to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'prompts-'));
  const set = (name: string, prompts: readonly string[]): void => {
    const text = prompts
      .map((prompt, at) => JSON.stringify({ id: `${name}:${at}`, role: 'x', prompt }))
      .join('\n');
    writeFileSync(join(folder, `${name}.jsonl.gz`), gzipSync(text));
  };
  try {
    set(
      'strangers',
      Array.from({ length: 50 }, (_, at) => `stranger question number ${at}`),
    );
    set(
      'labour',
      Array.from({ length: 50 }, (_, at) => `labour item number ${at}`),
    );
    const roles = ['homework', 'support', 'viral', 'developer', 'judging'] as const;
    const none = Object.fromEntries(roles.map((role) => [role, []]));
    const options = {
      ...levelWorld({ seed: 1, level: 'L0', exchanges: 3_000, accounts: 20, background: 10 }),
      promptsFolder: folder,
      promptSets: { ...none, organic: ['strangers'], work: ['labour'] },
    };
    await writeWorld(join(folder, 'out'), options);
    const guilty = new Set(
      readLines(join(folder, 'out/world.truth.jsonl')).map((line) => String(Reflect.get(line, 'id'))),
    );
    let labour = 0;
    let strangers = 0;
    for (const line of readLines(join(folder, 'out/world.exchanges.jsonl'))) {
      const text = JSON.stringify(line);
      if (text.includes('labour item')) {
        labour += 1;
        assert.ok(guilty.has(String(Reflect.get(line, 'id'))));
      }
      if (text.includes('stranger question')) {
        strangers += 1;
        assert.ok(!guilty.has(String(Reflect.get(line, 'id'))));
      }
    }
    assert.ok(labour >= 50 && strangers >= 30, `${labour} and ${strangers}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
