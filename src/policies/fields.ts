// What rules may look at: every field of an assessment with its type, unit, range and meaning. One table serves three
// masters: the language declares its variables from it, the manual (docs/rules.md) is checked against it, and the
// compiler holds it to `Assessment`, so that a field cannot be added without being declared and explained.
// All numbers are CEL doubles. Integers would have to be BigInt in JavaScript, which costs more than the rule, and
// nobody who writes `turns > 3` wants to know.

import type {
  AccountAssessed,
  Assessment,
  FamilyAssessed,
  KeyAssessed,
  RequestAssessed,
  UsageAssessed,
} from '../core/assessment.ts';

/** CEL names of the types that fields have. */
export type FieldType = 'string' | 'double' | 'bool' | 'list<string>';

export interface Field {
  readonly type: FieldType;
  /** What one is of; '' for texts and truth values. */
  readonly unit: string;
  /** Least and greatest value, or the texts that may occur. */
  readonly range: string;
  /** Ends without a full stop: a cell of a table. */
  readonly meaning: string;
}

type Fields<Group> = Readonly<Record<keyof Group, Field>>;

const truth = (meaning: string): Field => ({ type: 'bool', unit: '', range: 'true, false', meaning });
const text = (range: string, meaning: string): Field => ({ type: 'string', unit: '', range, meaning });
const count = (unit: string, meaning: string): Field => ({
  type: 'double',
  unit,
  range: '0 and up',
  meaning,
});
const share = (meaning: string): Field => ({ type: 'double', unit: 'probability', range: '0 to 1', meaning });

const verdicts = '`none`, `watch`, `review`, `act`';

const request: Fields<RequestAssessed> = {
  route: text('e.g. `anthropic.messages`, `openai.chat`, `openai.responses`, `other`', 'what is called'),
  model: text('any', 'model as asked for'),
  stream: truth('whether the answer is to be streamed'),
  inspected: truth('whether the body was read; false for unknown routes and unreadable bodies'),
  unread: text(
    'e.g. `batches`, `files`, `model-call`, `unknown`',
    'class of a call in a dialect that is not read; empty for all others',
  ),
  new_chars: count('characters', 'text after the last answer: what this request adds'),
  turns: count('messages', 'messages of the conversation as sent'),
  tools: count('tools', 'tools that the model is offered'),
  elicitation: {
    type: 'list<string>',
    unit: '',
    range:
      '`stepByStep`, `hiddenReasoning`, `rubricGrading`, `pairwiseJudging`, `critique`, `toolTrajectory`, `instructionGeneration`, `rewriteForTraining`',
    meaning:
      'what training data is asked for, as told by phrases and by all words of an instruction; honest requests have these too',
  },
  capability: text(
    'e.g. `coding`, `reasoning`, `grading and judging`, `data generation`, `other`',
    'what the request draws on',
  ),
  language: text('ISO 639-1, `code`, `unknown`', 'language of the new text'),
  choices: count('answers', 'answers asked for at once'),
  max_tokens: count('tokens', 'upper bound of the answer as asked for; 0 when not said'),
  logprobs: truth('whether probabilities of tokens are asked for'),
  reasoning: truth('whether reasoning is asked to be shown'),
  prefill: truth('whether the text ends with an answer that the caller began'),
  batch: truth('whether it came in a batch'),
  background: truth('whether its answer is fetched later (Responses), where it is not read'),
};

const key: Fields<KeyAssessed> = {
  environment: text('as the key was made, e.g. `prod`, `exp`', 'empty for passed-through keys'),
  id: text('any', 'id of the key, never the secret'),
};

const account: Fields<AccountAssessed> = {
  id: text('any', 'who is billed, as authentication established it'),
  unit: text('any', 'shared by accounts with a declared affiliation; without one the account itself'),
  known: truth('whether anything is declared about the account'),
  age_days: count('days', 'since the account was made; 0 when not known'),
  program: text('e.g. `education`, `research`, `startup`, `reseller`', 'program it takes part in'),
  plan: text('any', 'plan it pays for'),
  verification: text(
    '`none`, `email`, `phone`, `payment`, `business`, `identity`',
    'the strongest that it passed; empty when nothing is known',
  ),
  declared_use: text('any', 'what the customer said that the account is for'),
  country: text('ISO 3166', 'declared country'),
  verdict: text(verdicts, 'strongest verdict on a campaign that it takes part in'),
  campaign: text('any', 'id of that campaign; empty without'),
  posterior: share('that the account takes part in a covert extraction campaign'),
  share: share('share of its requests that are the campaign’s; low behind a relay with customers of its own'),
  drain: share('how much it looks like a data-set dump on its own'),
};

const family: Fields<FamilyAssessed> = {
  campaign: text('any', 'campaign whose text the request has; empty when it has none'),
  verdict: text(verdicts, 'verdict on that campaign'),
  posterior: share('that the campaign is one'),
  hits: count('phrases', 'how many of the campaign’s phrases the request has'),
};

const address: Fields<Assessment['address']> = {
  ip: text('any', 'client address; empty when not known'),
  suspicion: share('greatest suspicion that a known indicator casts on the address; 0 when none is known'),
};

const usage: Fields<UsageAssessed> = {
  requests_minute: count('requests', 'in the last minute'),
  requests_hour: count('requests', 'in the last hour'),
  requests_day: count('requests', 'in the last day'),
  tokens_minute: count('tokens', 'input and output of what ended in the last minute'),
  tokens_hour: count('tokens', 'input and output of what ended in the last hour'),
  tokens_day: count('tokens', 'input and output of what ended in the last day'),
  volume_hour: count('words', 'semantic volume of the last hour: text that the scope had not sent before'),
  volume_day: count('words', 'semantic volume of the last day'),
  concurrent: count('requests', 'under way'),
};

/** Groups of fields by the variable that holds them; `usage` has three scopes of the same fields. */
export interface FieldTable {
  readonly request: Fields<RequestAssessed>;
  readonly key: Fields<KeyAssessed>;
  readonly account: Fields<AccountAssessed>;
  readonly family: Fields<FamilyAssessed>;
  readonly address: Fields<Assessment['address']>;
  /** Of each scope; `fieldNames` spells them out. */
  readonly usage: Fields<UsageAssessed>;
}

export const fieldTable: FieldTable = { request, key, account, family, address, usage };

const usageScopes: readonly (keyof Assessment['usage'])[] = ['account', 'unit', 'family'];

/** Every name that a rule may use, e.g. `account.posterior`, `usage.unit.volume_day`. */
export const fieldNames: readonly string[] = [
  ...Object.entries(fieldTable).flatMap(([group, fields]) =>
    group === 'usage' ? [] : Object.keys(fields).map((name) => `${group}.${name}`),
  ),
  ...usageScopes.flatMap((scope) => Object.keys(usage).map((name) => `usage.${scope}.${name}`)),
];

/** The rows of the manual: name, type, unit, range, meaning. `usage.SCOPE` stands for the three scopes. */
export function fieldRows(): readonly (readonly string[])[] {
  return Object.entries(fieldTable).flatMap(([group, fields]: [string, Readonly<Record<string, Field>>]) => {
    const prefix = group === 'usage' ? 'usage.SCOPE' : group;
    return Object.entries(fields).map(([name, field]) => [
      `\`${prefix}.${name}\``,
      typeWords[field.type],
      field.unit,
      field.range,
      field.meaning,
    ]);
  });
}

const typeWords: Readonly<Record<FieldType, string>> = {
  string: 'text',
  double: 'number',
  bool: 'truth value',
  'list<string>': 'list of texts',
};
