// Tells of most requests, without asking the language, that a condition does not hold: conditions begin with what seldom
// holds, and that is mostly a field compared with a value. The interpreter takes a microsecond for what a comparison does
// in a few nanoseconds, and it is asked for every rule and every request. A guard only ever says no: where it does not, the
// condition is evaluated as it stands, so that what holds, what fails and why is decided in one place.
//
// Law: where a guard says no, the condition evaluates to false, and not to an error. So it follows only what cannot fail:
// comparisons of fields with written values of their own type, and `&&`, `||` and `!` of these. The right side of an `&&`
// counts only after a left side that is followed whole, because the language may have met an error there.

import type { ASTNode } from '@marcbachmann/cel-js';
import type { Assessment } from '../core/assessment.ts';

/** False when the condition surely does not hold. */
export type Guard = (assessment: Assessment) => boolean;

/** Undefined where nothing can be told without the language. The tree has been checked, types and names, and is bounded. */
export function guardOf(condition: ASTNode): Guard | undefined {
  return follow(condition)?.may;
}

interface Followed {
  readonly may: Guard;
  /** Whether `may` is the condition itself. */
  readonly isWhole: boolean;
}

function follow(node: ASTNode): Followed | undefined {
  const { op } = node;
  if (op === '&&') return both(follow(node.args[0]), follow(node.args[1]));
  if (op === '||') return either(follow(node.args[0]), follow(node.args[1]));
  if (op === '!_') return not(follow(node.args));
  if (op === '.') return whole(fieldOf(node), (value) => value === true);
  if (op === 'in') return among(node.args[0], node.args[1]);
  if (op === '==' || op === '>' || op === '>=' || op === '<' || op === '<=') {
    return compared(comparisons[op], node.args[0], node.args[1]);
  }
  return undefined;
}

function both(left: Followed | undefined, right: Followed | undefined): Followed | undefined {
  if (left?.isWhole !== true || right === undefined) {
    return left === undefined ? undefined : { may: left.may, isWhole: false };
  }
  return { may: (from) => left.may(from) && right.may(from), isWhole: right.isWhole };
}

function either(left: Followed | undefined, right: Followed | undefined): Followed | undefined {
  if (left === undefined || right === undefined) return undefined;
  return { may: (from) => left.may(from) || right.may(from), isWhole: left.isWhole && right.isWhole };
}

function not(inner: Followed | undefined): Followed | undefined {
  return inner?.isWhole === true ? { may: (from) => !inner.may(from), isWhole: true } : undefined;
}

type Reader = (assessment: Assessment) => unknown;

function whole(field: Reader | undefined, holds: (value: unknown) => boolean): Followed | undefined {
  return field === undefined ? undefined : { may: (from) => holds(field(from)), isWhole: true };
}

/** A text among texts that are written out. */
function among(left: ASTNode, right: ASTNode): Followed | undefined {
  if (right.op !== 'list') return undefined;
  const texts = right.args.map((one) => (one.op === 'value' ? one.args : undefined));
  if (!texts.every((text) => typeof text === 'string')) return undefined;
  const set = new Set<unknown>(texts);
  return whole(fieldOf(left), (value) => set.has(value));
}

type Comparison = (value: number, written: number) => boolean;

const comparisons = {
  '==': (value, written) => value === written,
  '>': (value, written) => value > written,
  '>=': (value, written) => value >= written,
  '<': (value, written) => value < written,
  '<=': (value, written) => value <= written,
} as const satisfies Readonly<Record<string, Comparison>>;

function compared(holds: Comparison, left: ASTNode, right: ASTNode): Followed | undefined {
  const field = fieldOf(left);
  if (right.op !== 'value') return undefined;
  const { args: written } = right;
  if (typeof written === 'string' && holds === comparisons['=='])
    return whole(field, (value) => value === written);
  if (typeof written !== 'number' && typeof written !== 'bigint') return undefined;
  const number = Number(written);
  // A whole number that is none here is compared by the language.
  if (typeof written === 'bigint' && !Number.isSafeInteger(number)) return undefined;
  return whole(field, (value) => typeof value === 'number' && holds(value, number));
}

/** `account.share`, `usage.unit.volume_day`; undefined for what is no field. */
function fieldOf(node: ASTNode): Reader | undefined {
  if (node.op !== '.') return undefined;
  const [before, name] = node.args;
  if (before.op === 'id') {
    const group = groups.get(before.args);
    return group === undefined ? undefined : (from) => valueAt(group(from), name);
  }
  if (before.op !== '.' || before.args[0].op !== 'id' || before.args[0].args !== 'usage') return undefined;
  const scope = before.args[1];
  if (scope !== 'account' && scope !== 'unit' && scope !== 'family') return undefined;
  return (from) => valueAt(from.usage[scope], name);
}

const groups: ReadonlyMap<string, (assessment: Assessment) => object> = new Map([
  ['request', (from: Assessment): object => from.request],
  ['key', (from: Assessment): object => from.key],
  ['account', (from: Assessment): object => from.account],
  ['family', (from: Assessment): object => from.family],
  ['address', (from: Assessment): object => from.address],
]);

function valueAt(group: object, name: string): unknown {
  const value: unknown = Reflect.get(group, name);
  return value;
}
