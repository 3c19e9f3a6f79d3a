// Goal: a log line is one line of JSON with what is meant to be in it and nothing else, whatever the world puts into texts
// and objects; and nobody can flood it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Fault } from '../core/fault.ts';
import { GatewayLog, type LogSetting } from './log.ts';
import { decisionWith, summaryWith } from './telemetry.fixture.ts';

interface Written {
  readonly log: GatewayLog;
  readonly lines: string[];
  readonly clock: { ms: number };
}

function written(parts: Partial<LogSetting> = {}): Written {
  const lines: string[] = [];
  const clock = { ms: 1_700_000_000_000 };
  const setting: LogSetting = {
    level: 'info',
    access: true,
    address: 'network',
    account: false,
    worker: 2,
    ...parts,
  };
  return {
    log: new GatewayLog(setting, { write: (line) => lines.push(line) }, () => clock.ms),
    lines,
    clock,
  };
}

function parsed(line: string | undefined): Readonly<Record<string, unknown>> {
  assert.ok(line !== undefined && line.endsWith('\n') && line.indexOf('\n') === line.length - 1, 'one line');
  const value: unknown = JSON.parse(line);
  assert.ok(typeof value === 'object' && value !== null);
  return { ...value };
}

test('a line is an event with its fields', () => {
  const { log, lines } = written();
  log.write('warn', 'upstream.down', { target: 'main/one', code: 'ECONNREFUSED', durationMs: 12 });
  log.write('debug', 'not.shown');
  assert.equal(lines.length, 1);
  assert.deepEqual(parsed(lines[0]), {
    level: 'warn',
    time: '2023-11-14T22:13:20.000Z',
    worker: 2,
    event: 'upstream.down',
    target: 'main/one',
    code: 'ECONNREFUSED',
    durationMs: 12,
  });
});

test('a fault is told without its cause', () => {
  const { log, lines } = written();
  const cause = new Error('Bearer sk-secret');
  log.fault('error', 'start.failed', new Fault('listen.failed', { what: 'w', mend: 'm', cause }));
  const { code, what, mend } = parsed(lines[0]);
  assert.deepEqual([code, what, mend], ['listen.failed', 'w', 'm']);
  assert.ok(!lines.join('').includes('sk-secret'));
});

test('what is not in the list is not written, whatever object it comes in', () => {
  const { log, lines } = written();
  const request = {
    target: 'main',
    headers: { authorization: 'Bearer sk-secret' },
    body: 'sk-secret',
    err: new Error('sk-secret'),
    toJSON: () => 'sk-secret',
  };
  log.write('info', 'odd', request);
  assert.ok(!lines.join('').includes('sk-secret'));
  assert.equal(parsed(lines[0])['target'], 'main');
});

test('no text breaks a line or moves a terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      const { log, lines } = written({ account: true, address: 'full' });
      log.write('info', 'e', { reason: text });
      log.access(summaryWith({ model: text, account: text, ip: text, id: text }));
      assert.equal(lines.length, 2);
      for (const line of lines) {
        assert.doesNotMatch(line.slice(0, -1), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        for (const value of Object.values(parsed(line))) assert.ok(String(value).length <= 301);
      }
    }),
  );
  const { log, lines } = written();
  log.access(summaryWith({ model: 'a\n{"level":"error"}\u001B[2J\u009B1m\u2028\u202Eb' }));
  assert.equal(parsed(lines[0])['model'], 'a�{"level":"error"}�[2J�1m��b');
});

test('an event has its bound, and says how much was left out; others go on', () => {
  const { log, lines, clock } = written();
  for (let index = 0; index < 1_000; index += 1) log.write('warn', 'client.bad');
  assert.equal(lines.length, 30);
  assert.equal(log.dropped, 970);
  log.write('error', 'spool.failing');
  assert.equal(lines.length, 31);
  clock.ms += 10_000;
  log.write('warn', 'client.bad');
  assert.equal(parsed(lines.at(-1))['suppressed'], 970);
  log.write('warn', 'client.bad');
  assert.equal(parsed(lines.at(-1))['suppressed'], undefined);
});

test('events without number share a bound', () => {
  const { log, lines } = written();
  for (let index = 0; index < 5_000; index += 1) log.write('info', `event-${index}`);
  assert.equal(lines.length, 256 + 30);
});

test('an access line has numbers and names, and shows of the client what is configured', () => {
  const { log, lines } = written();
  log.access(summaryWith({ decision: decisionWith() }));
  const line = parsed(lines[0]);
  assert.equal(line['event'], 'request');
  assert.equal(line['durationMs'], 2_500.25);
  assert.equal(line['action'], 'allow');
  assert.equal(line['client'], '203.0.113');
  assert.ok(!('account' in line) && !('failure' in line) && !('rule' in line));
  const open = written({ address: 'full', account: true });
  open.log.access(summaryWith());
  assert.equal(parsed(open.lines[0])['client'], '203.0.113.77');
  assert.equal(parsed(open.lines[0])['account'], 'account-of-a-customer');
  const closed = written({ address: 'none' });
  closed.log.access(summaryWith());
  assert.ok(!('client' in parsed(closed.lines[0])));
  const off = written({ access: false });
  off.log.access(summaryWith());
  assert.equal(off.lines.length, 0);
});
