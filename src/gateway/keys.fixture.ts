// For tests only: a folder for a key file, and keys made in it.

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { KeyWanted, KeyWorkshop } from './key-changes.ts';

/** A moment that tests take for now. */
export const nowMs: number = Date.UTC(2026, 5, 1);

/** Removed after the test. */
export function workshopFor(context: TestContext): KeyWorkshop {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-keys-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return { path: join(folder, 'keys.jsonl'), nowMs, random: randomBytes };
}

export function wanted(parts: Partial<KeyWanted> = {}): KeyWanted {
  return {
    account: 'acme',
    environment: 'prod',
    name: undefined,
    models: undefined,
    routes: undefined,
    addresses: undefined,
    upstream: undefined,
    notBeforeMs: undefined,
    expiresMs: undefined,
    ...parts,
  };
}
