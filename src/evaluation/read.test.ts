// Goal: files in the promised form are read whatever else is in them, and bad ones are refused with file, line and field.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Fault } from '../core/fault.ts';
import { seededRandom } from '../stats/chance.ts';
import { readLines } from './line-reader.ts';
import { readFindings } from './read-findings.ts';
import { readLog } from './read-log.ts';
import { readTruth } from './read-truth.ts';
import { writeReordered } from './reorder.ts';
import { FactGatherer } from './world-facts.ts';
import { openWorld } from './world-folder.ts';

async function inFolder(
  work: (write: (name: string, text: string | Buffer) => string, folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stillwatch-read-'));
  const write = (name: string, text: string | Buffer): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  try {
    await work(write, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function refuses(code: string, ...words: readonly string[]): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof Fault);
    assert.equal(error.code, code);
    for (const word of words) assert.ok(error.message.includes(word), `${error.message} says ${word}`);
    return true;
  };
}

const truth = JSON.stringify({
  campaigns: [{ id: 'A', level: 'L3', variant: 'plain', accounts: ['a'], exchanges: 2, more: 1 }],
  accounts: { a: 'A', o: 'organic' },
});

test('truth and log join: what the one leaves open the other tells', () =>
  inFolder(async (write, folder) => {
    write('w.truth.json', truth);
    write(
      'w.truth.jsonl.gz',
      gzipSync(
        '{"id":"1","campaign":"A"}\n\n{"id":"2","campaign":"A","time":"2026-03-01T00:00:02.000Z","value":7}\n',
      ),
    );
    const line = (id: string, account: string, rest: string): string =>
      `{"id":"${id}","time":"2026-03-01T00:00:01.000Z","account":"${account}",${rest}}\n`;
    const lure = String.raw`"messages":[{"role":"user","content":"\",\"status\":500,\"output_tokens\":9}"}]`;
    write(
      'w.exchanges.jsonl',
      [
        line('1', 'a', `${lure},"status":200,"input_tokens":3,"output_tokens":5`),
        // Another order of fields, and a failure.
        `{"status":429,"output_tokens":5,"account":"a","id":"3","time":"2026-03-01T00:00:03.000Z"}\n`,
        line('2', 'a', `"status":200,"output_tokens":5,"extra":{"status":500}`),
        line('4', 'o', `"status":200`),
        'not JSON\n',
      ].join(''),
    );
    const world = await openWorld(folder);
    const gatherer = new FactGatherer(await readTruth(world.truth, world.exchanges));
    for (const log of world.logs) await readLog(log, gatherer, {});
    const facts = gatherer.tell();
    assert.equal(facts.exchanges, 4);
    assert.deepEqual(facts.sent.get('A'), [
      { id: '1', timeMs: Date.UTC(2026, 2, 1, 0, 0, 1), value: 5, account: 'a' },
      { id: '2', timeMs: Date.UTC(2026, 2, 1, 0, 0, 2), value: 7, account: 'a' },
    ]);
    assert.deepEqual(facts.customers?.get('a'), ['3']);
    assert.equal(facts.truth.campaigns[0]?.variant, 'plain');
  }));

test('a truth that is none is refused where it goes wrong', () =>
  inFolder(async (write, folder) => {
    await assert.rejects(openWorld(folder), refuses('truth.invalid', '0 files'));
    await assert.rejects(openWorld(join(folder, 'absent')), refuses('input.not-found'));
    const good = write('good.truth.json', truth);
    await assert.rejects(readTruth(write('a.json', '{'), []), refuses('truth.invalid', 'a.json', 'JSON'));
    await assert.rejects(
      readTruth(write('b.json', truth.replace('"L3"', '3')), []),
      refuses('truth.invalid', 'campaigns[0].level'),
    );
    const lines = write('lines.jsonl', '{"id":"1","campaign":"A"}\n{"id":"2","campaign":"Z"}\n');
    await assert.rejects(
      readTruth(good, [lines]),
      refuses('truth.invalid', 'lines.jsonl, line 2', 'campaign'),
    );
    await assert.rejects(readTruth(join(folder, 'absent'), []), refuses('input.not-found'));
  }));

test('a report needs its required fields only', () =>
  inFolder(async (write) => {
    const campaign = {
      id: '1',
      verdict: 'act',
      posterior: 0.9,
      accounts: [{ account: 'a', posterior: 0.5 }],
    };
    const report = {
      format: 'stillwatch.audit/1',
      campaigns: [campaign],
      accounts: [{ account: 'b', score: 0.4 }],
    };
    const attributions = write('a.jsonl', '{"id":"1","campaign":"1","posterior":0.7}\n');
    const found = await readFindings(write('r.json', JSON.stringify(report)), attributions);
    assert.deepEqual(
      [...found.scores],
      [
        ['a', 0.45],
        ['b', 0.4],
      ],
    );
    assert.equal(found.campaigns[0]?.detectedMs, undefined);
    assert.equal(found.detector, 'stillwatch');
    const named = { ...report, detector: 'team-b 1.2' };
    const theirs = await readFindings(write('named.json', JSON.stringify(named)), undefined);
    assert.equal(theirs.detector, 'team-b 1.2');
    for (const detector of ['', '../up', 'x'.repeat(65), 7]) {
      await assert.rejects(
        readFindings(write('name.json', JSON.stringify({ ...report, detector })), undefined),
        refuses('report.invalid', 'name.json', 'detector'),
      );
    }
    assert.deepEqual(found.attributions?.get('1'), { campaign: '1', posterior: 0.7 });
    const bad = { ...report, campaigns: [{ ...campaign, posterior: 2 }] };
    await assert.rejects(
      readFindings(write('bad.json', JSON.stringify(bad)), undefined),
      refuses('report.invalid', 'bad.json', 'campaigns[0].posterior'),
    );
    await assert.rejects(
      readFindings(write('other.json', '{"campaigns":[]}'), undefined),
      refuses('report.invalid', 'format'),
    );
    const torn = write('torn.jsonl', '{"id":"1","campaign":"1","posterior":0.7}\n{"id":');
    await assert.rejects(
      readFindings(write('r2.json', JSON.stringify(report)), torn),
      refuses('report.invalid', 'torn.jsonl, line 2'),
    );
  }));

test('a log in another order has the same lines', () =>
  inFolder(async (write, folder) => {
    const lines = Array.from({ length: 500 }, (_, index) => `{"id":"${index}"}`);
    // The last line has no end.
    const log = write('log.jsonl', lines.join('\n'));
    const seen: string[] = [];
    for (const pile of await writeReordered([log], folder, seededRandom(1))) {
      await readLines(pile, (line) => {
        seen.push(line.toString('utf8'));
      });
    }
    assert.notDeepEqual(seen, lines);
    assert.deepEqual(seen.toSorted(), lines.toSorted());
  }));
