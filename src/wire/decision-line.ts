// A decision as a line of JSON: what the engine keeps for people beside the store, and what they look up. Lines have what
// a customer may be told and what an operator needs to find it again: names of rules and accounts, no score and no text.
// What is empty is left out; readers pass over names that they do not know.

import { actions, type Action, type Decision, type Outcome } from '../core/decision.ts';
import type { DecisionRecord } from './decision-record.ts';
import { isArray, isObject, type JsonObject, parsedOrNothing } from './field.ts';

/** Where a rule had a say; not where only something was not looked at. */
export function isTelling({ outcome, shadow, failed }: Decision): boolean {
  return outcome.action !== 'allow' || outcome.rule !== '' || shadow.length > 0 || failed.length > 0;
}

/** One line without its end. */
export function printDecision(record: DecisionRecord): string {
  const { decision, timeMs, account, unit, exchange, inspected } = record;
  return JSON.stringify({
    id: decision.id,
    time: new Date(timeMs).toISOString(),
    account,
    unit: unit === account ? undefined : unit,
    exchange,
    ...printOutcome(decision.outcome),
    shadow: orNone(decision.shadow.map(printOutcome)),
    failed: orNone(decision.failed),
    inspected: orNone(inspected),
    policy: decision.policy,
    snapshot: decision.snapshot,
  });
}

function printOutcome(outcome: Outcome): JsonObject {
  const { action, rule, reason, profile, delayMs, retryAfterSeconds } = outcome;
  return {
    action,
    rule: rule === '' ? undefined : rule,
    reason: reason === '' ? undefined : reason,
    profile: profile === '' ? undefined : profile,
    delay_ms: delayMs === 0 ? undefined : delayMs,
    retry_after_seconds: retryAfterSeconds === 0 ? undefined : retryAfterSeconds,
  };
}

function orNone<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** Undefined when the line is no decision. */
export function readDecision(line: string): DecisionRecord | undefined {
  const value = parsedOrNothing(line);
  if (!isObject(value)) return undefined;
  const [id, account] = [textOf(value.id), textOf(value.account)];
  const timeMs = timeOf(textOf(value.time));
  const outcome = readOutcome(value);
  const shadow = listOf(value.shadow, readOutcome);
  const failed = listOf(value.failed, textOrNone);
  const inspected = listOf(value.inspected, textOrNone);
  if (id === '' || timeMs === undefined || outcome === undefined) return undefined;
  if (shadow === undefined || failed === undefined || inspected === undefined) return undefined;
  const [policy, snapshot, unit] = [textOf(value.policy), textOf(value.snapshot), textOf(value.unit)];
  return {
    decision: { id, policy, snapshot, outcome, shadow, failed },
    timeMs,
    account,
    unit: unit === '' ? account : unit,
    exchange: textOf(value.exchange),
    inspected,
  };
}

/** As it is printed; of any year, for a gateway may have a clock that nobody set. */
function timeOf(text: string): number | undefined {
  const timeMs = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(timeMs) ? undefined : timeMs;
}

function readOutcome(value: unknown): Outcome | undefined {
  const action = isObject(value) ? actionOf(value.action) : undefined;
  if (action === undefined || !isObject(value)) return undefined;
  return {
    action,
    rule: textOf(value.rule),
    reason: textOf(value.reason),
    profile: textOf(value.profile),
    delayMs: numberOf(value.delay_ms),
    retryAfterSeconds: numberOf(value.retry_after_seconds),
  };
}

function actionOf(value: unknown): Action | undefined {
  return actions.find((action) => action === value);
}

/** Undefined when it is no list, or one of its items is not what it should be; none when it is not there. */
function listOf<Item>(
  value: unknown,
  read: (item: unknown) => Item | undefined,
): readonly Item[] | undefined {
  if (value === undefined) return [];
  if (!isArray(value)) return undefined;
  const items = value.map(read).filter((item) => item !== undefined);
  return items.length === value.length ? items : undefined;
}

function textOrNone(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textOf(value: unknown): string {
  return textOrNone(value) ?? '';
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
