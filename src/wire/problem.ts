// What can be wrong with one line, and how that is counted. A log of a million lines will have some bad ones;
// the audit goes on and says at the end how many, of what kind and where. A problem names the field, never
// its value: problems are printed, and the values are somebody's prompts. Problems of a line are values, not
// exceptions, because they are expected; what ends the reading of a whole file is a `Fault`.

export type ProblemCode =
  | 'line.not-json'
  | 'line.malformed'
  | 'line.too-long'
  | 'line.not-utf8'
  | 'line.field-missing'
  | 'line.field-invalid'
  | 'input.archive-truncated'
  | 'input.archive-corrupt';

export interface Problem {
  readonly code: ProblemCode;
  /** Path of the field in the record, e.g. `metadata.user_api_key_hash`; undefined when the line itself is bad. */
  readonly field: string | undefined;
  /** True when nothing of the record could be used; false when it was read without the field. */
  readonly lost: boolean;
  /** Where in the line, from 1 and in characters; absent where all of the line is meant. */
  readonly column?: number;
}

const texts: Readonly<Record<ProblemCode, string>> = {
  'line.not-json': 'not valid JSON; it was left out',
  'line.malformed': 'not a record of this format; it was left out',
  'line.too-long': 'longer than the limit; it was left out',
  'line.not-utf8': 'not valid UTF-8; it was read with replacement characters',
  'line.field-missing': 'a required field is missing; the record was left out',
  'line.field-invalid': 'a field has the wrong type; the record was read without it',
  'input.archive-truncated':
    'the compressed file ends in the middle; what came before was read, but for a record that was cut',
  'input.archive-corrupt':
    'the compressed file is damaged; what came before the damage was read, but for a record that was cut',
};

const mends: Readonly<Record<ProblemCode, string>> = {
  'line.not-json':
    'look at the named places (line, then column): a line that was cut or written into by two writers at once',
  'line.malformed': 'look at the named lines; give --format NAME if the format was recognised wrongly',
  'line.too-long': 'check that the file has one record per line',
  'line.not-utf8': 'export the log as UTF-8',
  'line.field-missing': 'export the log with this field, or give --account-field PATH for an account',
  'line.field-invalid': 'nothing, unless many lines are concerned: then check the exporter',
  'input.archive-truncated': 'copy the file again, or wait until its writer has finished',
  'input.archive-corrupt': 'copy the file again from its source',
};

/** Sentence for a report, without the place. */
export function problemText(problem: Problem): string {
  return problem.field === undefined ? texts[problem.code] : `\`${problem.field}\`: ${texts[problem.code]}`;
}

/** What the person who runs the audit can do about it. */
export function problemMend(code: ProblemCode): string {
  return mends[code];
}

/** `logs.jsonl:17` or `logs.jsonl:17:204` for lines, `logs.json record 17` for elements of one JSON document. */
export function placeText(
  path: string,
  at: { readonly number: number; readonly column?: number },
  unit: 'line' | 'record',
): string {
  const column = (at.column ?? 0) > 0 ? at.column : undefined;
  if (unit === 'line') return `${path}:${at.number}${column === undefined ? '' : `:${column}`}`;
  return `${path} record ${at.number}${column === undefined ? '' : `, character ${column}`}`;
}

/** Receives what is wrong with a whole file; what could be read of it is read all the same. */
export type ReportProblem = (problem: Problem) => void;
