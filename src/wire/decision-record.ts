// A decision on its way from the gateway to the store: what was decided about which exchange, by which rule of which
// version, and what was looked at. Enough to explain it to the customer and to undo it; no score and no text.

import { actions, type Action, type Decision, type Outcome } from '../core/decision.ts';
import type { RowWriter } from '../store/row-writer.ts';
import { field, jsonOf } from './spool-segment.ts';

export interface DecisionRecord {
  readonly decision: Decision;
  /** When it was made, milliseconds since 1970. */
  readonly timeMs: number;
  readonly account: string;
  /** What the account was counted with: those of its declared affiliation, or the account itself. */
  readonly unit: string;
  /** Id of the exchange that it was about. */
  readonly exchange: string;
  /** What was looked at: `body`, `answer`, or of a call that is not read only `route:` and its class; empty for nothing. */
  readonly inspected: readonly string[];
}

/** The last millisecond that has a year of four digits. */
const timeMsMax = Date.UTC(10_000, 0) - 1;

/** Undefined when the bytes are no decision. Texts are cut to what a rule can say. */
export function parseDecision(payload: Uint8Array): DecisionRecord | undefined {
  const record = jsonOf(payload);
  const decision = field(record, 'decision');
  const outcome = outcomeOf(field(decision, 'outcome'));
  const timeMs = field(record, 'timeMs');
  const shadow = outcomesOf(field(decision, 'shadow'));
  if (outcome === undefined || shadow === undefined || !isTime(timeMs)) return undefined;
  const account = textOf(field(record, 'account'));
  const unit = textOf(field(record, 'unit'));
  return {
    decision: {
      id: textOf(field(decision, 'id')),
      policy: textOf(field(decision, 'policy')),
      snapshot: textOf(field(decision, 'snapshot')),
      outcome,
      shadow,
      failed: textsOf(field(decision, 'failed')),
    },
    timeMs,
    account,
    // Gateways of before the unit was told: as if nothing were declared.
    unit: unit === '' ? account : unit,
    exchange: textOf(field(record, 'exchange')),
    inspected: textsOf(field(record, 'inspected')),
  };
}

/** Writes one row of `decisions`, which has no unit: the store knows better; the order is that of `decisionsTable`. */
export function writeDecision(writer: RowWriter, record: DecisionRecord): void {
  const { decision, timeMs, account, exchange, inspected } = record;
  const { outcome, shadow, failed } = decision;
  writer.text(decision.id);
  writer.time(timeMs);
  writer.text(account);
  writer.text(exchange);
  writer.text(outcome.action);
  writer.text(outcome.rule);
  writer.text(outcome.reason);
  writer.text(outcome.profile);
  writer.u32(outcome.delayMs);
  writer.u32(outcome.retryAfterSeconds);
  writer.text(decision.policy);
  writer.text(decision.snapshot);
  writer.text(shadow.length === 0 ? '' : JSON.stringify(shadow));
  writer.text(failed.join('\n'));
  writer.text(inspected.join('\n'));
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= timeMsMax;
}

function outcomesOf(value: unknown): readonly Outcome[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const outcomes = value.map(outcomeOf).filter((outcome) => outcome !== undefined);
  return outcomes.length === value.length ? outcomes : undefined;
}

function outcomeOf(value: unknown): Outcome | undefined {
  const action = actionOf(field(value, 'action'));
  if (action === undefined) return undefined;
  return {
    action,
    rule: textOf(field(value, 'rule')),
    reason: textOf(field(value, 'reason')),
    retryAfterSeconds: numberOf(field(value, 'retryAfterSeconds')),
    delayMs: numberOf(field(value, 'delayMs')),
    profile: textOf(field(value, 'profile')),
  };
}

function actionOf(value: unknown): Action | undefined {
  return actions.find((action) => action === value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
