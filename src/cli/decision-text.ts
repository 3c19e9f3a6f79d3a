// How decisions are told on a terminal: the rules with whom they met, or one decision with everything that is kept of it.

import type { Outcome } from '../core/decision.ts';
import { formatCount, plural } from '../reports/phrases.ts';
import { clean } from '../reports/plain-text.ts';
import type { DecisionRecord } from '../wire/decision-record.ts';
import type { DecisionSummary, NameCounts, RuleCount } from './decision-summary.ts';

/** Of each rule the accounts that it met most often, at most `accounts`. */
export function summaryText(summary: DecisionSummary, accounts: number): string {
  const { decisions, firstMs, lastMs, leftOut } = summary;
  const rows = summary.rows();
  const parts = [
    `${plural(decisions, 'decision')}, ${timeText(firstMs)} to ${timeText(lastMs)}`,
    ...rows.map((row) => ruleText(row, accounts)),
  ];
  if (leftOut > 0) parts.push(`There are more rules than are told; they held ${plural(leftOut, 'time')}.`);
  if (rows.some((row) => !row.accounts.isWhole || !row.units.isWhole)) {
    parts.push('"At least": there were more names than memory for them. Ask for one rule, or for less time.');
  }
  return `${parts.join('\n\n')}\n`;
}

function ruleText(row: RuleCount, accountsMax: number): string {
  const { rule, mode, action, requests, accounts, units, firstMs, lastMs } = row;
  const top = accounts.top(accountsMax);
  const counts = top.map(({ count }) => formatCount(count));
  const width = Math.max(0, ...counts.map((count) => count.length));
  const others = accounts.distinct - top.length;
  return [
    mode === 'failed' ? `${clean(rule)}: could not be evaluated` : `${clean(rule)}: ${mode}, ${action ?? ''}`,
    `  ${plural(requests, 'request')} of ${countText(accounts, 'account')}, ${countText(units, 'unit')}`,
    `  ${timeText(firstMs)} to ${timeText(lastMs)}`,
    '  most affected:',
    ...top.map(({ name }, at) => `    ${(counts[at] ?? '').padStart(width)}  ${clean(name)}`),
    ...(others > 0 ? [`    and ${accounts.isWhole ? '' : 'at least '}${formatCount(others)} more`] : []),
  ].join('\n');
}

function countText(names: NameCounts, noun: string): string {
  return `${names.isWhole ? '' : 'at least '}${plural(names.distinct, noun)}`;
}

/** Everything that is kept of one decision. */
export function decisionText({ decision, ...about }: DecisionRecord): string {
  const { id, policy, snapshot, outcome, shadow, failed } = decision;
  const { account, unit, exchange, timeMs, inspected } = about;
  const lines: readonly (readonly [string, string])[] = [
    ['time', new Date(timeMs).toISOString()],
    ['account', account],
    ...(unit === account ? [] : [['unit', unit] as const]),
    ['exchange', exchange],
    ['decided', outcomeText(outcome)],
    ...shadow.map((one) => ['in shadow', outcomeText(one)] as const),
    ...failed.map((rule) => ['failed', `${rule} could not be evaluated`] as const),
    ['inspected', inspected.length === 0 ? 'nothing' : inspected.join(', ')],
    ['rules', `version ${policy}`],
    ['verdicts', snapshot === '' ? 'none were there yet' : `snapshot ${snapshot}`],
  ];
  return [clean(id), ...lines.map(([name, said]) => `  ${name.padEnd(9)}  ${clean(said)}`), ''].join('\n');
}

function outcomeText(outcome: Outcome): string {
  const { action, rule, reason, profile, delayMs, retryAfterSeconds } = outcome;
  const how = [
    profile === '' ? '' : ` with profile ${profile}`,
    delayMs === 0 ? '' : ` by ${delayMs} ms`,
    retryAfterSeconds === 0 ? '' : ` for ${retryAfterSeconds} s`,
    rule === '' ? '' : `, by ${rule}`,
    reason === '' ? '' : `: ${reason}`,
  ];
  return `${action}${how.join('')}`;
}

/** To the second, UTC. */
function timeText(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
