// Goal: a fault carries a code and a way to mend it, and is an Error that keeps its cause.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fault } from './fault.ts';

test('a fault says what was bad, how to mend it, and keeps its cause', () => {
  const cause = new Error('ENOENT');
  const fault = new Fault('input.not-found', { what: 'no file logs.jsonl', mend: 'check the path', cause });
  assert.equal(fault.code, 'input.not-found');
  assert.equal(fault.message, 'no file logs.jsonl');
  assert.equal(fault.mend, 'check the path');
  assert.equal(fault.cause, cause);
  assert.ok(fault instanceof Error);
});
