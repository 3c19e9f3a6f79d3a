// Goal: what is handed to systemd and Prometheus says what the pages say: alerts are those of the page of operation, each with
// a name of its own, and the unit starts what there is and leaves enough time for an end in order.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { isObject } from '../src/wire/field.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Alert {
  readonly name: unknown;
  readonly expression: unknown;
  readonly summary: unknown;
}

function alertsOf(value: unknown): readonly Alert[] {
  assert.ok(isObject(value) && Array.isArray(value['groups']));
  return value['groups'].flatMap((group: unknown) => {
    assert.ok(isObject(group) && Array.isArray(group['rules']));
    return group['rules'].map((rule: unknown): Alert => {
      assert.ok(isObject(rule) && isObject(rule['annotations']));
      return { name: rule['alert'], expression: rule['expr'], summary: rule['annotations']['summary'] };
    });
  });
}

test('the rules for Prometheus are the alerts of the page', () => {
  const alerts = alertsOf(parse(read('deploy/prometheus-rules.yaml')));
  const page = read('docs/operation.md');
  const section = page.slice(page.indexOf('## Alerts'), page.indexOf('## Decisions in files'));
  const told = [...section.matchAll(/^\| (.+?) +\| `(.+)` +\|$/gm)].map(
    ([, summary = '', expression = '']) => `${summary}: ${expression.replaceAll('\\|', '|')}`,
  );
  assert.ok(told.length > 10);
  assert.deepEqual(
    alerts.map(({ summary, expression }) => `${String(summary)}: ${String(expression)}`),
    told,
  );
  assert.equal(new Set(alerts.map(({ name }) => name)).size, alerts.length);
});

test('the unit checks the configuration that it starts, and waits longer than an end in order takes', () => {
  const unit = read('deploy/stillwatch.service');
  const [, checked] = /^ExecStartPre=.* check-config (\S+)$/m.exec(unit) ?? [];
  const [, served] = /^ExecStart=.* serve (\S+)$/m.exec(unit) ?? [];
  assert.ok(checked !== undefined && checked === served);
  const [, minutes = ''] = /^TimeoutStopSec=(\d+)min$/m.exec(unit) ?? [];
  const [, drain = ''] = /drain_within: (\d+)m$/m.exec(read('stillwatch.example.yaml')) ?? [];
  assert.ok(Number(minutes) >= 2 * Number(drain) + 1);
});
