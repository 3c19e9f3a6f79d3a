// Goal: every pack shows the trace that makes it a trap for detectors, and is declared, or not, as its name says.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange } from '../../core/exchange.ts';
import { newModel } from '../setting.ts';
import { packs } from './packs.ts';
import { declaring, openings, playPack, spread, traces } from './play-pack.fixture.ts';

const system = (exchange: Exchange): string | undefined => exchange.system;
const opening = (exchange: Exchange): string | undefined =>
  exchange.messages.length === 1 ? exchange.messages[0]?.content : undefined;
const firstLine = (exchange: Exchange): string | undefined => opening(exchange)?.split('\n')[0];
const lastParagraph = (exchange: Exchange): string | undefined => opening(exchange)?.split('\n\n').at(-1);

test('each pack has a name of its own, C1 to C15 or the pipelines, and a weight', () => {
  assert.equal(new Set(packs.map((pack) => pack.name)).size, packs.length);
  for (const pack of packs) {
    assert.match(pack.name, /^(pipeline|C([1-9]|1[0-5])-[a-z-]+)$/u);
    assert.ok(pack.weight > 0);
  }
  for (let kind = 1; kind <= 15; kind += 1)
    assert.ok(packs.some((pack) => pack.name.startsWith(`C${kind}-`)));
});

test('each pack sends about what it is asked to, over several instances', () => {
  for (const { name } of packs) {
    const { exchanges, accounts } = playPack(name, 1_500);
    assert.ok(Math.abs(exchanges.length / 1_500 - 1) < 0.4, `${name}: ${exchanges.length}`);
    assert.ok(accounts.length >= 3, name);
  }
});

test('pipelines run day and night with one turn, and many have several system prompts', () => {
  const played = playPack('pipeline');
  assert.ok(played.exchanges.every((exchange) => exchange.messages.length === 1));
  const night = played.exchanges.filter((exchange) => new Date(exchange.timeMs).getUTCHours() < 6).length;
  assert.ok(night / played.exchanges.length > 0.12);
  const prompts = new Map<string, Set<string | undefined>>();
  for (const exchange of played.exchanges)
    prompts.set(exchange.account, (prompts.get(exchange.account) ?? new Set()).add(exchange.system));
  assert.ok([...prompts.values()].filter((own) => own.size >= 3).length >= prompts.size / 4);
});

test('C1: a labelling firm never repeats an item, and mostly says who it is', () => {
  const played = playPack('C1-batch-labelling');
  const texts = openings(played);
  assert.equal(new Set(texts).size, texts.length);
  assert.ok(declaring(played, 'organization') > 0.4);
});

test('C1: a crowd platform partitions a queue among undeclared strangers, who review one another', () => {
  const played = playPack('C1-crowd-platform');
  const items = spread(played, lastParagraph);
  assert.ok(items.repeated < 0.01, `${items.repeated}`);
  assert.ok(spread(played, firstLine).most >= 8);
  assert.ok(new Set(played.accounts.map((account) => account.country)).size >= 5);
  assert.equal(declaring(played, 'parent') + declaring(played, 'app') + declaring(played, 'class'), 0);
  assert.ok(traces(played).provenance > 20);
});

test('C2: a nightly suite repeats itself, and pivots on the day of a release', () => {
  const { exchanges } = playPack('C2-nightly-evaluation');
  const texts = exchanges.map((exchange) => exchange.messages[0]?.content);
  assert.ok(new Set(texts).size < texts.length / 6);
  const days = new Map<number, number>();
  for (const { timeMs } of exchanges) {
    const day = Math.floor(timeMs / 86_400_000);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  const release = Math.floor((exchanges.find(({ model }) => model === newModel)?.timeMs ?? 0) / 86_400_000);
  const usual = exchanges.length / days.size;
  assert.ok((days.get(release) ?? 0) > 1.3 * usual, `${days.get(release)} against ${usual}`);
});

test('C2: users of a harness send the same public items in the same words', () => {
  const played = playPack('C2-evaluation-harness');
  assert.ok(spread(played, opening).repeated > 0.2);
  assert.ok(declaring(played, 'declaredUse') < 0.6);
});

test('C3: a class repeats its sheet; only the registered one says so', () => {
  const registered = playPack('C3-class-registered');
  const unregistered = playPack('C3-class-unregistered');
  for (const played of [registered, unregistered]) {
    assert.ok(spread(played, firstLine).most >= 8);
    assert.ok(new Set(played.exchanges.map((exchange) => exchange.ip)).size < played.accounts.length * 2);
  }
  assert.equal(declaring(registered, 'class'), 1);
  assert.equal(declaring(unregistered, 'class'), 0);
});

test('C3: an online course spreads its sheets over the world and the whole window', () => {
  const played = playPack('C3-online-course');
  assert.ok(spread(played, firstLine).most >= 5);
  assert.ok(new Set(played.accounts.map((account) => account.country)).size >= 8);
  assert.equal(declaring(played, 'class'), 0);
  const days = new Set(played.exchanges.map(({ timeMs }) => Math.floor(timeMs / 86_400_000)));
  assert.ok(days.size >= 12);
});

test('C4 and C6: tenants share a program; resellers declare all of them, vendors some', () => {
  const bots = playPack('C4-support-bot-tenants', 6_000);
  const lead = (exchange: Exchange): string | undefined => exchange.system?.split('\nCustomer')[0];
  assert.ok(spread(bots, lead).most >= 5);
  const declared = declaring(bots, 'parent');
  assert.ok(declared > 0 && declared < 0.95, `${declared}`);
  const shops = playPack('C6-reseller');
  const tops = shops.accounts.filter((account) => account.program === 'reseller').length;
  assert.equal(Math.round(declaring(shops, 'parent') * shops.accounts.length), shops.accounts.length - tops);
  assert.ok(new Set(shops.exchanges.map(({ ip }) => ip)).size <= 8 * tops);
});

test('C5 and C12: many accounts behind few addresses', () => {
  for (const name of ['C5-company-egress', 'C12-shared-address']) {
    const played = playPack(name);
    const addresses = new Set(played.exchanges.map(({ ip }) => ip)).size;
    assert.ok(addresses < played.accounts.length / 2, `${name}: ${addresses} for ${played.accounts.length}`);
  }
  const staff = declaring(playPack('C5-company-egress', 6_000), 'emailDomain');
  assert.equal(staff, 1);
});

test('C7: one system prompt and one set of tools from hundreds of strangers, more in a larger world', () => {
  const played = playPack('C7-public-agent', 6_000);
  const lead = (exchange: Exchange): string | undefined => exchange.system?.split('\n<env>')[0];
  assert.ok(spread(played, lead).most > 200);
  assert.ok(spread(played, ({ tools }) => JSON.stringify(tools)).most > 200);
  assert.ok(played.accounts.length > 1.7 * playPack('C7-public-agent').accounts.length);
});

test('C8: prompts that went around, and templates of an extension with slots of their own', () => {
  const viral = playPack('C8-viral-prompt');
  assert.ok(spread(viral, firstLine).most >= 10);
  const library = playPack('C8-prompt-library');
  assert.ok(spread(library, firstLine).most >= 10);
  assert.ok(spread(library, opening).most <= 2);
});

test('C9: laboratories and firms grade with one public judge prompt; laboratories repeat one another', () => {
  const laboratories = playPack('C9-benchmark-research');
  const firms = playPack('C9-judge-pipelines');
  for (const played of [laboratories, firms]) {
    assert.ok(spread(played, system).most >= played.accounts.length / 3);
    assert.ok(traces(played).provenance > 20);
    assert.ok(declaring(played, 'program') < 0.9);
  }
  assert.ok(spread(laboratories, opening).most >= 4);
  assert.ok(spread(firms, opening).most <= 2);
});

test('C10: licensed data makers draw from a queue without repetition and say so, each in his way', () => {
  const licensed = playPack('C10-licensed-synthetic-data');
  const byUse = playPack('C10-licensed-by-use-only');
  for (const played of [licensed, byUse])
    assert.equal(new Set(openings(played)).size, openings(played).length);
  assert.equal(declaring(licensed, 'organization'), 1);
  assert.ok(declaring(licensed, 'declaredUse') < 1);
  const organizations = new Set(licensed.accounts.map((account) => account.organization));
  assert.ok(organizations.size < licensed.accounts.length / 1.5);
  assert.equal(declaring(byUse, 'organization'), 0);
  assert.ok(byUse.accounts.every((account) => account.declaredUse === 'synthetic-data-licensed'));
});

test('C11: a hackathon is over in days, on accounts of the same morning with one kit', () => {
  const played = playPack('C11-hackathon');
  assert.ok(spread(played, system).most >= 5);
  assert.equal(declaring(played, 'program'), 1);
  for (const account of played.accounts) {
    const own = played.exchanges.filter((exchange) => exchange.account === account.account);
    const last = own.at(-1)?.timeMs ?? 0;
    assert.ok(own.length === 0 || last - (account.createdMs ?? 0) < 4 * 86_400_000);
  }
});

test('C13: own accounts hand conversations over, friends paste what the other was told', () => {
  assert.ok(traces(playPack('C13-own-accounts')).handOffs > 60);
  assert.ok(traces(playPack('C13-friends')).provenance > 200);
});

test('C14: an undeclared agency shares prompts and answers', () => {
  const agencies = playPack('C14-small-agency');
  const shared = spread(agencies, firstLine);
  assert.ok(shared.most >= 3 && shared.most <= 16, `${shared.most}`);
  assert.ok(traces(agencies).provenance > 40);
  assert.equal(declaring(agencies, 'organization') + declaring(agencies, 'declaredUse'), 0);
});

test('C14: an app has an account for each user and one system prompt, mostly undeclared', () => {
  const apps = playPack('C14-consumer-app', 6_000);
  assert.ok(spread(apps, system).most >= 40);
  assert.ok(declaring(apps, 'app') < 0.8);
  assert.equal(declaring(apps, 'parent'), 0);
});

test('C15: a relay carries strangers’ conversations over its accounts, and declares nothing', () => {
  const relayed = playPack('C15-undeclared-relay', 6_000);
  assert.ok(traces(relayed).handOffs > 60);
  assert.equal(declaring(relayed, 'parent') + declaring(relayed, 'app') + declaring(relayed, 'program'), 0);
  const own = new Set(openings(relayed));
  assert.ok(own.size > 0.8 * openings(relayed).length, `${own.size}`);
});

test('C15: a dealt batch repeats no document, and each account has its part of one template', () => {
  const played = playPack('C15-dealt-batch', 6_000);
  const texts = openings(played);
  assert.equal(new Set(texts).size, texts.length);
  // The relay's wrapper puts two before the one.
  assert.ok(played.exchanges.every(({ messages }) => messages.length === 1 || messages.length === 3));
  assert.ok(spread(played, (exchange) => exchange.system ?? firstLine(exchange)).most >= 10);
});
