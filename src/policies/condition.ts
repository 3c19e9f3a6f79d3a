// One condition of a rule: a CEL expression over the fields of an assessment, compiled once and then asked for every
// request. The language is CEL without what a data plane cannot afford or an operator cannot mean: regular
// expressions (an account chooses its own texts, and time must not depend on them), nested loops, casts to an unknown
// type, which would switch the checker off, and `has`, because every field is always there.
// Names are checked here as well as by the type checker, since that stops at its first complaint, and an operator
// wants all of them at once.

import {
  type ASTNode,
  Environment,
  EvaluationError,
  ParseError,
  TypeError as CelTypeError,
} from '@marcbachmann/cel-js';
import type { Assessment, UsageAssessed } from '../core/assessment.ts';
import { fieldNames, fieldTable, type Field } from './fields.ts';
import { guardOf } from './guard.ts';
import { nearestName } from './nearest-name.ts';

/** Characters of a condition. */
export const conditionCharsMax = 2_000;
/** Operators, names and values of a condition, and how deep they may be nested. */
const conditionNodesMax = 200;
const conditionDepthMax = 16;
/** Values of a list that is written out. */
const listValuesMax = 200;

/** What is wrong with a condition, and where: line and column from 1, 0:0 for the whole. */
export interface ConditionProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** An assessment as conditions read it; made once for all rules of a request. */
export interface Scope {
  readonly values: Readonly<Record<string, object>>;
}

export interface Condition {
  /** False when it surely does not hold; much cheaper than to ask. */
  mayHold(assessment: Assessment): boolean;
  /** @throws Error when it cannot be evaluated, e.g. for a division of whole numbers by zero. */
  holds(scope: Scope): boolean;
}

export type CompiledCondition =
  | { readonly condition: Condition }
  | { readonly problems: readonly ConditionProblem[] };

// CEL tells types of objects by their constructors, and converts plain objects for each rule anew. Instances of these
// are taken as they are: five times cheaper for ten rules.
class RequestScope {
  readonly group = 'request';
}
class KeyScope {
  readonly group = 'key';
}
class AccountScope {
  readonly group = 'account';
}
class FamilyScope {
  readonly group = 'family';
}
class AddressScope {
  readonly group = 'address';
}
class UsageWindows {
  readonly group = 'windows';
}
class UsageScope {
  readonly account: UsageWindows;
  readonly unit: UsageWindows;
  readonly family: UsageWindows;

  constructor(usage: Assessment['usage']) {
    this.account = windows(usage.account);
    this.unit = windows(usage.unit);
    this.family = windows(usage.family);
  }
}

function windows(usage: UsageAssessed): UsageWindows {
  return Object.assign(new UsageWindows(), usage);
}

/** Copies the assessment: about a microsecond, once a request. */
export function scopeOf(assessment: Assessment): Scope {
  return {
    values: {
      request: Object.assign(new RequestScope(), assessment.request),
      key: Object.assign(new KeyScope(), assessment.key),
      account: Object.assign(new AccountScope(), assessment.account),
      family: Object.assign(new FamilyScope(), assessment.family),
      address: Object.assign(new AddressScope(), assessment.address),
      usage: new UsageScope(assessment.usage),
    },
  };
}

const environment = makeEnvironment();

function makeEnvironment(): Environment {
  const made = new Environment({
    limits: {
      maxAstNodes: conditionNodesMax + listValuesMax,
      maxDepth: conditionDepthMax,
      maxListElements: listValuesMax,
      maxMapEntries: 0,
      maxCallArguments: 4,
    },
  });
  made
    .registerType('Windows', { ctor: UsageWindows, fields: typesOf(fieldTable.usage) })
    .registerType('Request', { ctor: RequestScope, fields: typesOf(fieldTable.request) })
    .registerType('Key', { ctor: KeyScope, fields: typesOf(fieldTable.key) })
    .registerType('Account', { ctor: AccountScope, fields: typesOf(fieldTable.account) })
    .registerType('Family', { ctor: FamilyScope, fields: typesOf(fieldTable.family) })
    .registerType('Address', { ctor: AddressScope, fields: typesOf(fieldTable.address) })
    .registerType('Usage', {
      ctor: UsageScope,
      fields: { account: 'Windows', unit: 'Windows', family: 'Windows' },
    })
    .registerVariable('request', 'Request')
    .registerVariable('key', 'Key')
    .registerVariable('account', 'Account')
    .registerVariable('family', 'Family')
    .registerVariable('address', 'Address')
    .registerVariable('usage', 'Usage');
  // `turns == 3` and `volume_hour * 2` are meant as anybody reads them; CEL itself knows only `3.0` and `2.0` there.
  return made
    .registerOperator('double == int', (left: number, right: bigint) => left === Number(right))
    .registerOperator('double + int: double', (left: number, right: bigint) => left + Number(right))
    .registerOperator('double - int: double', (left: number, right: bigint) => left - Number(right))
    .registerOperator('double * int: double', (left: number, right: bigint) => left * Number(right))
    .registerOperator('double / int: double', (left: number, right: bigint) => left / Number(right))
    .registerOperator('int + double: double', (left: bigint, right: number) => Number(left) + right)
    .registerOperator('int - double: double', (left: bigint, right: number) => Number(left) - right)
    .registerOperator('int * double: double', (left: bigint, right: number) => Number(left) * right)
    .registerOperator('int / double: double', (left: bigint, right: number) => Number(left) / right)
    .registerOperator('double in list<int>', (left: number, right: readonly bigint[]) =>
      right.some((each) => Number(each) === left),
    );
}

function typesOf(fields: Readonly<Record<string, Field>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.type]));
}

/** All problems at once, as far as one does not hide another: names and functions first, types when those are right. */
export function compileCondition(text: string): CompiledCondition {
  if (text.trim() === '') return { problems: [whole('the condition is empty')] };
  if (text.length > conditionCharsMax) {
    return {
      problems: [
        whole(`the condition has ${text.length} characters, and at most ${conditionCharsMax} are read`),
      ],
    };
  }
  try {
    const parsed = environment.parse(text);
    const found = new Findings(text);
    found.visit(parsed.ast, noLoop);
    if (found.problems.length > 0) return { problems: found.problems };
    const checked = parsed.check();
    if (!checked.valid) return { problems: [problemOf(checked.error, text)] };
    if (checked.type !== 'bool') {
      return {
        problems: [whole(`the condition is a ${checked.type ?? 'value'}, and must be true or false`)],
      };
    }
    const mayHold = guardOf(parsed.ast) ?? ((): boolean => true);
    return { condition: { mayHold, holds: (scope) => asTruth(parsed(scope.values)) } };
  } catch (error) {
    return { problems: [problemOf(error, text)] };
  }
}

function asTruth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new Error('the condition is neither true nor false');
}

function whole(message: string): ConditionProblem {
  return { message, line: 0, column: 0 };
}

function at(text: string, position: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The library's words where they are plain, ours where they are not. */
function problemOf(error: unknown, text: string): ConditionProblem {
  const isTold =
    error instanceof ParseError || error instanceof CelTypeError || error instanceof EvaluationError;
  if (!isTold) return whole('the condition cannot be read');
  const place = error.range === undefined ? { line: 0, column: 0 } : at(text, error.range.start);
  return { message: plain(error.code, error.summary), ...place };
}

function plain(code: string, summary: string): string {
  const said = summary
    .replaceAll('double', 'number')
    .replaceAll('Unexpected token: EOF', 'it ends too early');
  if (code === 'no_such_overload')
    return said.replace('no such overload: ', 'these types do not go together: ');
  if (code === 'limit_exceeded') return `the condition is too long or too deeply nested (${summary})`;
  return said;
}

const methods = ['startsWith', 'endsWith', 'contains', 'lowerAscii', 'upperAscii', 'trim', 'size'];
const loops = ['exists', 'all', 'exists_one', 'filter'];
const functions = ['size', 'int', 'double', 'string'];

const groups: readonly string[] = Object.keys(fieldTable);

/** Names that loops around a place have given. */
interface Loop {
  readonly variables: readonly string[];
}

const noLoop: Loop = { variables: [] };

/** Goes through the whole expression, at most some hundred nodes, and notes what the language does not have. */
class Findings {
  readonly problems: ConditionProblem[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  visit(node: ASTNode, loop: Loop): void {
    switch (node.op) {
      case 'value':
        return;
      case 'id':
        this.#variable(node, node.args, loop);
        return;
      case '.':
        this.#field(node, loop);
        return;
      case 'call':
        this.#call(node, node.args[0]);
        for (const argument of node.args[1]) this.visit(argument, loop);
        return;
      case 'rcall':
        this.#method(node, loop);
        return;
      case 'list':
      case '?:':
        for (const part of node.args) this.visit(part, loop);
        return;
      case '!_':
      case '-_':
        this.visit(node.args, loop);
        return;
      case '.?':
      case '[?]':
      case '[]':
      case 'map':
        this.#note(node, 'brackets and maps are not part of the language: fields are written as group.name');
        return;
      case '||':
      case '&&':
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
      case 'in':
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
        for (const part of node.args) this.visit(part, loop);
    }
  }

  #note(node: ASTNode, message: string): void {
    this.problems.push({ message, ...at(this.#text, node.range.start) });
  }

  /** A group on its own is no value; a name that a loop gave is. */
  #variable(node: ASTNode, name: string, loop: Loop): void {
    if (loop.variables.includes(name)) return;
    this.#unknown(node, name);
  }

  #field(node: Extract<ASTNode, { op: '.' }>, loop: Loop): void {
    const path = pathOf(node);
    if (path === undefined) {
      this.#note(node, 'only request, key, account, family, address and usage have fields');
      this.visit(node.args[0], loop);
      return;
    }
    if (loop.variables.includes(path.split('.')[0] ?? '')) {
      this.#note(node, 'a text has no fields');
      return;
    }
    if (!fieldNames.includes(path)) this.#unknown(node, path);
  }

  #unknown(node: ASTNode, path: string): void {
    const nearest = nearestName(path, fieldNames);
    const guess = nearest === undefined ? '' : `; did you mean ${nearest}?`;
    const isGroup = groups.includes(path) || /^usage\.(?:account|unit|family)$/.test(path);
    this.#note(
      node,
      isGroup ? `${path} is a group of fields, not a value` : `there is no field ${path}${guess}`,
    );
  }

  #call(node: ASTNode, name: string): void {
    if (functions.includes(name)) return;
    this.#note(node, refused(name));
  }

  #method(node: Extract<ASTNode, { op: 'rcall' }>, loop: Loop): void {
    const [name, receiver, args] = node.args;
    this.visit(receiver, loop);
    if (!loops.includes(name)) {
      if (!methods.includes(name)) this.#note(node, refused(name));
      for (const argument of args) this.visit(argument, loop);
      return;
    }
    const [variable, predicate] = args;
    if (loop.variables.length > 0) this.#note(node, 'a loop within a loop takes too long');
    if (variable?.op !== 'id' || predicate === undefined || args.length !== 2) {
      this.#note(node, `${name} needs a name and a condition, as in list.${name}(each, each == "x")`);
    } else if (groups.includes(variable.args)) {
      this.#note(variable, `${variable.args} is taken: give the name of the loop another`);
    } else {
      this.visit(predicate, { variables: [...loop.variables, variable.args] });
    }
  }
}

function refused(name: string): string {
  const why: Readonly<Record<string, string>> = {
    matches: 'its time depends on the text; use contains, startsWith or endsWith',
    has: 'every field is always there; compare with "", 0 or false',
    dyn: 'types would no longer be checked',
  };
  const reason = why[name];
  const list = `there are ${[...new Set([...functions, ...methods, ...loops])].join(', ')}`;
  return `${name} is not part of the language: ${reason ?? list}`;
}

/** `usage.unit.volume_day` of a chain of dots; undefined when it begins with anything but a name. */
function pathOf(node: ASTNode): string | undefined {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return undefined;
  const before = pathOf(node.args[0]);
  return before === undefined ? undefined : `${before}.${node.args[1]}`;
}
