// What rules and counting cost a request, and what a remembered account costs in memory: microseconds of a decision by
// the default rules and by ten of them, microseconds of an arrival and an end in the ledger, bytes of a scope beside the
// ledger's own estimate. CPU time of the process, so collection of garbage is in it.
//
//   npm run bench -- policy [--scopes 200000]

import { parseArgs } from 'node:util';
import type { Assessment } from '../src/core/assessment.ts';
import { blankExchange } from '../src/core/exchange.ts';
import type { Fingerprint } from '../src/core/fingerprint.ts';
import { Fingerprinter } from '../src/fingerprint/fingerprinter.ts';
import { defaultRules } from '../src/policies/default-rules.ts';
import { compilePolicy, type Policy } from '../src/policies/policy.ts';
import type { RuleText } from '../src/policies/rule.ts';
import { UsageLedger } from '../src/policies/usage.ts';
import { median } from './support/median.ts';
import { ZipfText } from './support/zipf-text.ts';

const { values } = parseArgs({ options: { scopes: { type: 'string', default: '200000' } } });

const start = 1_770_000_000_000;

/** Median of the rounds, CPU microseconds for each of `count` calls; the first rounds compile. */
function measure(count: number, call: (index: number) => void): number {
  const rounds: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const before = process.cpuUsage();
    for (let index = 0; index < count; index += 1) call(index);
    const spent = process.cpuUsage(before);
    if (round >= 3) rounds.push((spent.user + spent.system) / count);
  }
  return median(rounds);
}

function policyOf(rules: readonly RuleText[]): Policy {
  const compiled = compilePolicy(rules);
  if ('policy' in compiled) return compiled.policy;
  throw new Error(compiled.problems.map((one) => one.message).join('\n'));
}

function assessment(usage: Assessment['usage'], posterior: number): Assessment {
  return {
    request: {
      route: 'openai.chat',
      model: 'm',
      stream: true,
      inspected: true,
      unread: '',
      new_chars: 900,
      turns: 3,
      tools: 0,
      elicitation: ['stepByStep'],
      capability: 'coding',
      language: 'en',
      choices: 1,
      max_tokens: 1024,
      logprobs: false,
      reasoning: true,
      prefill: false,
      background: false,
      batch: false,
    },
    key: { environment: 'production', id: 'k' },
    account: {
      id: 'a',
      unit: 'u',
      known: true,
      age_days: 40,
      program: '',
      plan: 'pro',
      verification: 'payment',
      declared_use: '',
      country: 'DE',
      verdict: 'review',
      campaign: 'c',
      posterior,
      share: 0.2,
      drain: 0.1,
    },
    family: { campaign: '', verdict: 'none', posterior: 0, hits: 0 },
    address: { ip: '192.0.2.1', suspicion: 0 },
    usage,
  };
}

const writer = new ZipfText();
const page = new Uint8Array(8_192);
writer.seed(11, 12);

/** About 2,000 characters that nobody wrote before. */
function text(): string {
  return Buffer.from(page.subarray(0, writer.write(page, 0, 330))).toString('utf8');
}

const fingerprinter = new Fingerprinter({ low: 3, high: 5 });
const fingerprints: readonly Fingerprint[] = Array.from({ length: 2_000 }, () =>
  fingerprinter.fingerprint(blankExchange({ messages: [{ role: 'user', content: text() }] })),
);

const ledger = new UsageLedger({ worker: 'w', scopesMax: 1_000_000, bytesMax: 2 ** 31 });
let nowMs = start;
const arrivals = measure(20_000, (index) => {
  nowMs += 3;
  const who = { account: `a${index % 300}`, unit: `u${index % 90}`, family: index % 20 === 0 ? 'c' : '' };
  ledger.arrive(who, fingerprints[(index * 7) % fingerprints.length], nowMs);
  ledger.finish(who, 900, nowMs);
  if (index % 500 === 0) ledger.takeDeltas();
});
console.log(`arrive and finish, 2,000 characters: ${arrivals.toFixed(1)} µs`);

const usage = ledger.arrive({ account: 'a1', unit: 'u1', family: '' }, undefined, nowMs);
for (const [title, rules] of [
  ['ten rules', defaultRules.slice(0, 10)],
  [`the ${defaultRules.length} default rules`, defaultRules],
] as const) {
  const policy = policyOf(rules);
  const cost = measure(50_000, (index) => {
    policy.decide(assessment(usage, (index % 100) / 100), { id: 'd', snapshot: 's' });
  });
  console.log(`decide by ${title}: ${cost.toFixed(1)} µs`);
}

// Memory: every account sends one text, which is what most accounts do.
const scopes = Number(values.scopes);
const before = process.memoryUsage();
const many = new UsageLedger({ worker: '', scopesMax: scopes, bytesMax: 2 ** 32 });
for (let index = 0; 2 * index < scopes; index += 1) {
  const name = `acct_${index.toString(36).padStart(14, '0')}`;
  const who = { account: name, unit: name, family: '' };
  many.arrive(who, fingerprints[index % 100], start + index);
  many.finish(who, 500, start + index);
}
const after = process.memoryUsage();
const used = after.heapUsed + after.external - before.heapUsed - before.external;
console.log(
  `${many.scopes} scopes: ${Math.round(used / many.scopes)} bytes each, estimated ${Math.round(many.bytes / many.scopes)}`,
);
