// A rule as an operator writes it, and what must be right about it beside its condition. Rules are data: a name, a
// condition, an action, and a mode that lets one watch a rule before it may do harm. Reasons are shown to customers,
// so they must tell nothing that helps an attacker: a field's name in one is a problem.

import { actions, type Action, type Outcome, type RuleMode } from '../core/decision.ts';
import { fieldNames } from './fields.ts';

/** As written in the configuration; fields that are not said are left out. */
export interface RuleText {
  /** Unique; small letters, digits and hyphens, at most 64. */
  readonly name: string;
  /** CEL: docs/rules.md. */
  readonly when: string;
  readonly then: Action;
  readonly mode: RuleMode;
  /** One line for the customer, at most 300 characters. */
  readonly reason: string;
  /** throttle: answered 429 with this; whole seconds, 1..60. */
  readonly retry_after_seconds?: number | undefined;
  /** throttle: held so long before it is forwarded; milliseconds, 1..10000. */
  readonly delay_ms?: number | undefined;
  /** shape: name of an output profile. */
  readonly profile?: string | undefined;
  /** Fail mode: what holds when the condition cannot be evaluated. Not said: `ignore`. */
  readonly on_error?: 'ignore' | 'apply' | undefined;
}

export interface PolicyProblem {
  /** Name of the rule, or its place in the list, such as `rule 3`; '' for the list itself. */
  readonly rule: string;
  readonly part: keyof RuleText | '';
  /** A sentence without a full stop; says how to mend it where that is not evident. */
  readonly message: string;
  /** In the part, from 1; 0 for the whole of it. */
  readonly line: number;
  readonly column: number;
}

/** Longest wait that clients bear without a second try of their own, seconds. */
const retryAfterSecondsMax = 60;
/** A request that is held keeps a connection and memory, milliseconds. */
const delayMsMax = 10_000;

const reasonCharsMax = 300;
const profileCharsMax = 64;

/** Everything but the condition. */
export function problemsOfRule(rule: RuleText, label: string): readonly PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const note = (part: keyof RuleText, message: string): void => {
    problems.push({ rule: label, part, message, line: 0, column: 0 });
  };
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(rule.name)) {
    note('name', 'a name is small letters, digits and hyphens, begins with a letter and has at most 64');
  }
  if (!actions.includes(rule.then)) note('then', `an action is one of ${actions.join(', ')}`);
  if (rule.reason.trim() === '') note('reason', 'a reason is missing: customers are shown it');
  if (rule.reason.length > reasonCharsMax || /[\r\n]/.test(rule.reason)) {
    note('reason', `a reason is one line of at most ${reasonCharsMax} characters`);
  }
  const leaked = fieldNames.find((name) => rule.reason.includes(name));
  if (leaked !== undefined) note('reason', `customers are shown the reason: it must not name ${leaked}`);
  notePause(rule, note);
  noteProfile(rule, note);
  return problems;
}

type Note = (part: keyof RuleText, message: string) => void;

function notePause(rule: RuleText, note: Note): void {
  const { retry_after_seconds: seconds, delay_ms: delayMs } = rule;
  if (rule.then !== 'throttle') {
    if (seconds !== undefined) note('retry_after_seconds', 'only throttle has it');
    if (delayMs !== undefined) note('delay_ms', 'only throttle has it');
    return;
  }
  if ((seconds === undefined) === (delayMs === undefined)) {
    note('then', 'throttle needs either retry_after, to answer 429, or delay, to hold the request');
  }
  if (seconds !== undefined && !isWholeWithin(seconds, retryAfterSecondsMax)) {
    note('retry_after_seconds', `whole seconds from 1 to ${retryAfterSecondsMax}`);
  }
  if (delayMs !== undefined && !isWholeWithin(delayMs, delayMsMax)) {
    note('delay_ms', `whole milliseconds from 1 to ${delayMsMax}`);
  }
}

function isWholeWithin(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

function noteProfile(rule: RuleText, note: Note): void {
  const { profile } = rule;
  if (rule.then !== 'shape') {
    if (profile !== undefined) note('profile', 'only shape has it');
    return;
  }
  if (profile === undefined || profile.trim() === '') note('profile', 'shape needs the name of a profile');
  else if (profile.length > profileCharsMax) note('profile', `at most ${profileCharsMax} characters`);
}

/** What a rule says when it holds. */
export function outcomeOf(rule: RuleText): Outcome {
  return {
    action: rule.then,
    rule: rule.name,
    reason: rule.reason,
    retryAfterSeconds: rule.retry_after_seconds ?? 0,
    delayMs: rule.delay_ms ?? 0,
    profile: rule.profile ?? '',
  };
}
