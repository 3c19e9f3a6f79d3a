// Examples of instructions in files: one JSON object a line.

import { readFileSync } from 'node:fs';
import { Fault } from '../core/fault.ts';
import { type WordingKind, wordingKinds } from '../fingerprint/wording-model.ts';
import { parsedOrNothing } from '../wire/field.ts';

export interface Wording {
  readonly kind: WordingKind;
  /** ISO 639-1. */
  readonly language: string;
  /** As it is sent. */
  readonly text: string;
}

/** @throws {Fault} `input.unreadable`, and `line.malformed` for the first line that is no example */
export function readWordings(file: string): readonly Wording[] {
  return textOf(file)
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [wordingOf(line, `${file}:${index + 1}`)]));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Fault('input.unreadable', {
      what: `${file} cannot be read.`,
      mend: 'Name a file of examples that you may read, one JSON object a line.',
      cause,
    });
  }
}

function wordingOf(line: string, where: string): Wording {
  const value: unknown = parsedOrNothing(line);
  if (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    'language' in value &&
    'text' in value
  ) {
    const { language, text } = value;
    const kind = wordingKinds.find((name) => name === value.kind);
    if (kind !== undefined && typeof language === 'string' && typeof text === 'string') {
      return { kind, language, text };
    }
  }
  throw new Fault('line.malformed', {
    what: `${where} is no example of a wording.`,
    mend: `Give an object with language, text, and kind, one of ${wordingKinds.join(', ')}.`,
  });
}
