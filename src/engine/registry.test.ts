// Goal: a store learns what its customers share in public and not what a pool shares, recognises it in families,
// takes over others' lists by text, and believes a list only as far as its own customers bear it out.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '../core/account.ts';
import { seededRandom } from '../stats/chance.ts';
import type { Store } from '../store/store.ts';
import { measureBackground } from './background.ts';
import { isPublic, type Family } from './families.ts';
import { importTemplates, keyOfStore, listTemplates, matchTemplates } from './registry.ts';
import { learnTemplates, recordsOf } from './registry-learn.ts';
import { ownWords, type PlainRequest, storeOf } from './store.fixture.ts';

const library =
  'You are a patient tutor of medieval trade who answers in two short paragraphs and names one primary source for each claim that you make about';
const pooled =
  'Think step by step and show your hidden reasoning in full before the final verdict, then grade every candidate against the rubric for';

const countries = ['US', 'DE', 'IN', 'JP', 'FR', 'BR'];

function world(): { requests: PlainRequest[]; declared: Record<string, Partial<Account>> } {
  const random = seededRandom(9);
  const requests: PlainRequest[] = [];
  const declared: Record<string, Partial<Account>> = {};
  for (let i = 0; i < 60; i += 1) {
    const account = `customer${i}`;
    declared[account] = {
      country: countries[i % 6],
      plan: i % 2 === 0 ? 'pro' : 'free',
      createdMs: Date.UTC(2024, i % 24, 1),
    };
    for (let n = 0; n < 8; n += 1) {
      const lead = i < 30 && n < 3 ? `${library} ` : '';
      const at = (n * 60 + i) * 1_500;
      requests.push({
        account,
        at,
        text: `${lead}${ownWords(random, 14)}`,
        userAgent: `agent ${i % 5}`,
        asn: 1 + (i % 12),
      });
    }
  }
  for (let i = 0; i < 12; i += 1) {
    const account = `pool${i}`;
    declared[account] = { country: 'NL', plan: 'scale', createdMs: Date.UTC(2026, 1, 20) };
    for (let n = 0; n < 12; n += 1) {
      const text = `${pooled} ${ownWords(random, 14)}`;
      requests.push({ account, at: 9_000 + n * 60 + i, text, userAgent: 'relay', asn: 99 });
    }
  }
  return { requests, declared };
}

async function withKey(store: Store): Promise<void> {
  await store.command("INSERT INTO @settings SELECT 'hash_key', {value:String}", {
    value: '0b00000007000000',
  });
}

async function inWorld(work: (store: Store, families: readonly Family[]) => Promise<void>): Promise<void> {
  const { requests, declared } = world();
  const { store, families } = await storeOf(requests, declared);
  try {
    await withKey(store);
    await measureBackground(store);
    await work(store, families);
  } finally {
    await store.close();
  }
}

const listing = { kind: 'prompt-library', part: 'message', source: '', weight: 1, seen: undefined } as const;
const largest = (families: readonly Family[], size: number): Family | undefined =>
  families.find((family) => family.kind === 'anchors' && family.accounts === size);

test('learns the public text, not the pool’s, and knows it again', async () => {
  await inWorld(async (store, families) => {
    const learned = await learnTemplates(store, 1);
    const matched = await matchTemplates(store, families);
    assert.ok(isPublic(largest(matched, 30) ?? {}));
    assert.equal(largest(matched, 12)?.listed, undefined);
    const [record] = recordsOf(learned.entries);
    assert.match(record?.text ?? '', /^You are a patient tutor of medieval trade .*⟨…⟩$/);
    assert.deepEqual(record?.seen?.customers, 30);
    // A second learning replaces the first.
    await learnTemplates(store, 2);
    assert.equal((await listTemplates(store)).length, learned.entries.length);
  });
});

test('a list is recognised by its text, and a pool that lists its own template gains nothing', async () => {
  await inWorld(async (store, families) => {
    const records = [
      { ...listing, name: 'tutor', text: `${library} ⟨…⟩` },
      { ...listing, name: 'grader', text: `${pooled} ⟨…⟩` },
    ];
    assert.equal(await importTemplates(store, { records, source: 'them', trust: 1, nowMs: 1 }), 2);
    const matched = await matchTemplates(store, families);
    assert.equal(largest(matched, 30)?.listed?.name, 'tutor');
    assert.ok(isPublic(largest(matched, 30) ?? {}));
    assert.ok(!isPublic(largest(matched, 12) ?? {}));
    for (const { trust } of await listTemplates(store)) assert.ok(Math.abs(trust - 0.9) < 1e-6);
  });
});

test('a store without a log has no key to hash with', async () => {
  const { store } = await storeOf([]);
  try {
    await assert.rejects(keyOfStore(store), /no exchanges yet/);
  } finally {
    await store.close();
  }
});
