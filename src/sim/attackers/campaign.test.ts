// Goal: each trait does what it says, and the traces that a trait is said to leave or to avoid are there or not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange } from '../../core/exchange.ts';
import { Chance } from '../chance.ts';
import { Content } from '../content.ts';
import { levelWorld } from '../presets.ts';
import { newModel } from '../setting.ts';
import { generate, planWorld } from '../world.ts';
import type { CampaignTraits, Level } from './traits.ts';
import { WorkQueue } from './work-queue.ts';

interface Seen {
  /** The campaign's own exchanges, and everything. */
  readonly own: readonly Exchange[];
  readonly all: readonly Exchange[];
  readonly accounts: ReadonlySet<string>;
}

function run(level: Level, traits: Partial<CampaignTraits> = {}, background = 4): Seen {
  const plan = planWorld(levelWorld({ seed: 8, level, exchanges: 6_000, accounts: 40, background, traits }));
  const sent = [...generate(plan)];
  const labels = plan.truth.tell().accounts;
  return {
    own: sent.filter(({ campaign }) => campaign !== undefined).map(({ exchange }) => exchange),
    all: sent.map(({ exchange }) => exchange),
    accounts: new Set(Object.keys(labels).filter((account) => labels[account] === 'campaign-1')),
  };
}

function textOf(exchange: Exchange): string {
  return `${exchange.system ?? ''} ${exchange.messages.at(-1)?.content ?? ''}`;
}

/** Largest part of the exchanges that shares one phrase of four words. */
function commonest(exchanges: readonly Exchange[]): number {
  const counts = new Map<string, number>();
  const plain = exchanges.filter((exchange) => exchange.tools === undefined);
  for (const exchange of plain) {
    const words = textOf(exchange).split(/\s+/u);
    const phrases = new Set(words.slice(3).map((_word, at) => words.slice(at, at + 4).join(' ')));
    for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return Math.max(...counts.values()) / plain.length;
}

test('the work queue never gives an item twice', () => {
  const queue = new WorkQueue(
    new Chance('queue'),
    new Content(new Chance('content'), undefined, undefined),
    undefined,
  );
  const given = new Set<string>();
  for (let left = 20_000; left > 0; left -= 1) given.add(queue.take(left % 5 === 0 ? 'zh' : 'en').prompt);
  assert.equal(given.size, 20_000);
});

test('templates repeat their fixed words, paraphrase loosens them, a full rewrite has none', () => {
  const [plain, loosened, rewritten] = [
    commonest(run('L1').own),
    commonest(run('L2').own),
    commonest(run('L3').own),
  ];
  assert.ok(plain > 0.15, `L1 ${plain}`);
  assert.ok(loosened < plain, `L2 ${loosened}`);
  assert.ok(rewritten < 0.06, `L3 ${rewritten}`);
});

test('slow and low keeps to its daily maximum per account', () => {
  const counts = new Map<string, number>();
  for (const exchange of run('L4').own) {
    const key = `${exchange.account} ${Math.floor(exchange.timeMs / 86_400_000)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  assert.ok(Math.max(...counts.values()) <= 25);
});

test('a hydra carries the asked share of ordinary traffic', () => {
  for (const harvestShare of [0.5, 0.2]) {
    const seen = run('L5', { harvestShare });
    const carried = seen.all.filter((exchange) => seen.accounts.has(exchange.account)).length;
    const share = seen.own.length / carried;
    assert.ok(Math.abs(share / harvestShare - 1) < 0.25, `${share} instead of ${harvestShare}`);
  }
});

/** Requests of the campaign that carry, outside of their own history, text served to another account before. */
function returns(seen: Seen): number {
  const served = new Map<string, string>();
  let count = 0;
  for (const exchange of seen.own) {
    const text = textOf(exchange);
    const parts = text.split(/(?:Answer|Response|Candidate|Output):\n/u).slice(1);
    if (
      parts.some((part) =>
        [...served].some(([output, account]) => account !== exchange.account && part.startsWith(output)),
      )
    )
      count += 1;
    if (exchange.status === 200 && (exchange.output?.length ?? 0) > 100)
      served.set(exchange.output ?? '', exchange.account);
  }
  return count;
}

test('served text comes back on other accounts, unless the crew avoids it', () => {
  assert.ok(returns(run('L4')) > 30);
  assert.equal(returns(run('L4', { noProvenance: true })), 0);
});

/** Conversations whose history was served to another account. */
function handOffs(seen: Seen): number {
  const served = new Map<string, string>();
  let count = 0;
  for (const exchange of seen.all) {
    const last = exchange.messages.findLast((message) => message.role === 'assistant');
    const owner = last === undefined ? undefined : served.get(last.content);
    if (owner !== undefined && owner !== exchange.account && seen.accounts.has(exchange.account)) count += 1;
    if (exchange.status === 200 && (exchange.output?.length ?? 0) > 60)
      served.set(exchange.output ?? '', exchange.account);
  }
  return count;
}

test('conversations move between accounts, unless the crew avoids it', () => {
  assert.ok(handOffs(run('L5')) > 15);
  assert.equal(handOffs(run('L5', { noHandOff: true })), 0);
});

test('a campaign that pivots is on the new model within a day of its first use', () => {
  const { own } = run('L1', { perAccountDailyMax: 100 });
  const first = own.find((exchange) => exchange.model === newModel);
  assert.ok(first !== undefined);
  const later = own.filter((exchange) => exchange.timeMs > first.timeMs + 86_400_000);
  assert.ok(later.length > 20 && later.every((exchange) => exchange.model === newModel));
});

test('naive crews share cards and address ranges, careful ones nothing', () => {
  const shares = (level: Level): number => {
    const plan = planWorld(levelWorld({ seed: 8, level, exchanges: 2_000, accounts: 40, background: 4 }));
    const labels = plan.truth.tell().accounts;
    const cards = plan.accounts
      .filter((account) => labels[account.account] === 'campaign-1')
      .flatMap((account) => account.payment ?? []);
    return cards.length - new Set(cards).size;
  };
  assert.ok(shares('L0') > 18);
  assert.equal(shares('L6'), 0);
});
