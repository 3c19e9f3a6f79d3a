// The file by which providers share public templates: *.templates.jsonl, one record a line, documented in
// docs/registry.md. A record carries the template's text, because hashes are keyed by store and another provider
// can make his own only from text; a public text is public. Refused: unkeyed hashes of its shingles, since a log
// keeps one keyed shingle in eight and no unkeyed one, so nothing could be compared with them, while whoever
// knows the text can tell it from them all the same. Such a file is a claim by whoever wrote it; how little a
// claim may do is in `adopters.ts`.

import { Fault } from '../core/fault.ts';
import { parsedOrNothing } from '../wire/field.ts';

const templatesFormat = 'stillwatch.templates/1';

/** What kind of public text it is. */
export const templateKinds = ['benchmark', 'agent', 'prompt-library', 'course', 'other'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** Where in a request it stands. Tools are canonical JSON. */
const templateParts = ['message', 'system', 'tools'] as const;
export type TemplatePart = (typeof templateParts)[number];

export interface TemplateRecord {
  readonly name: string;
  readonly kind: TemplateKind;
  readonly part: TemplatePart;
  /** Fixed text with `⟨…⟩` for each slot; for tools, the JSON list as text. */
  readonly text: string;
  /** Where it was published, or who says so; '' when the file does not say. */
  readonly source: string;
  /** Probability that it is public, as its author judged, 0..1. */
  readonly weight: number;
  /** How often it was seen by whoever learned it; undefined for one that was merely collected. */
  readonly seen: TemplateSightings | undefined;
}

/** Counts only: nobody's name. */
export interface TemplateSightings {
  readonly customers: number;
  readonly exchanges: number;
  /** RFC 3339 days, e.g. `2026-03-02`. */
  readonly first: string;
  readonly last: string;
}

/** A file of more is none that people wrote; 20,000 of them import in about a minute. */
const recordsMax = 20_000;
const textCharsMax = 24_000;
const textCharsMin = 16;
const problemsShown = 5;

/** @throws {Fault} templates.invalid with the places of the first bad lines; nothing is taken of a bad file. */
export function parseTemplates(path: string, content: string): readonly TemplateRecord[] {
  const records: TemplateRecord[] = [];
  const problems: string[] = [];
  content.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const record = recordOf(line);
    if (typeof record === 'string') problems.push(`line ${index + 1}: ${record}`);
    else records.push(record);
  });
  if (records.length > recordsMax) problems.push(`more than ${recordsMax} records`);
  if (records.length === 0 && problems.length === 0) problems.push('no records at all');
  if (problems.length > 0) throw invalid(path, problems);
  return records;
}

function invalid(path: string, problems: readonly string[]): Fault {
  const more = problems.length > problemsShown ? ` and ${problems.length - problemsShown} more` : '';
  return new Fault('templates.invalid', {
    what: `${path} is no file of templates: ${problems.slice(0, problemsShown).join('; ')}${more}`,
    mend: `write one record a line as docs/registry.md says, each with "format": "${templatesFormat}"`,
  });
}

/** The record, or what is wrong with the line; never its text. */
function recordOf(line: string): TemplateRecord | string {
  const parsed = parsedOrNothing(line);
  if (!isObject(parsed)) return 'not a JSON object';
  if (parsed['format'] !== templatesFormat) return `"format" is not "${templatesFormat}"`;
  const kind = templateKinds.find((one) => one === parsed['kind']);
  if (kind === undefined) return `"kind" is none of ${templateKinds.join(', ')}`;
  const part = templateParts.find((one) => one === (parsed['part'] ?? 'message'));
  if (part === undefined) return `"part" is none of ${templateParts.join(', ')}`;
  const name = textIn(parsed, 'name');
  if (name === '' || name.length > 200) return '"name" is missing or longer than 200 characters';
  const text = part === 'tools' ? toolsText(parsed['tools']) : textIn(parsed, 'text');
  const field = part === 'tools' ? 'tools' : 'text';
  if (text.length < textCharsMin) return `"${field}" is missing or too short to be recognised`;
  if (text.length > textCharsMax) return `"${field}" is longer than ${textCharsMax} characters`;
  const weight = parsed['weight'] ?? 1;
  if (typeof weight !== 'number' || !(weight >= 0 && weight <= 1)) return '"weight" is not between 0 and 1';
  const seen = parsed['seen'] === undefined ? undefined : sightingsOf(parsed['seen']);
  if (seen === 'bad') return '"seen" lacks counts or days';
  return { name, kind, part, text, source: textIn(parsed, 'source').slice(0, 500), weight, seen };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(record: Readonly<Record<string, unknown>>, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : '';
}

function toolsText(tools: unknown): string {
  return Array.isArray(tools) && tools.length > 0 ? JSON.stringify(tools) : '';
}

function sightingsOf(value: unknown): TemplateSightings | 'bad' {
  if (!isObject(value)) return 'bad';
  const { customers, exchanges } = value;
  const isCount = (count: unknown): count is number => Number.isSafeInteger(count) && Number(count) >= 0;
  const [first, last] = [textIn(value, 'first'), textIn(value, 'last')];
  const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day);
  if (!isCount(customers) || !isCount(exchanges) || !isDay(first) || !isDay(last)) return 'bad';
  return { customers, exchanges, first, last };
}

/** One line, ended by a line feed; `parseTemplates` reads it back unchanged. */
export function writeTemplate(record: TemplateRecord): string {
  const { name, kind, part, text, source, seen } = record;
  const body = part === 'tools' ? { tools: parsedOrNothing(text) } : { text };
  return `${JSON.stringify({
    format: templatesFormat,
    name,
    kind,
    part,
    ...body,
    ...(source === '' ? {} : { source }),
    weight: Math.round(record.weight * 1_000) / 1_000,
    ...(seen === undefined ? {} : { seen }),
  })}\n`;
}
