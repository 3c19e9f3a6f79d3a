// Goal: a log written by an adversary is read and counted, and neither obeyed nor repeated: no escape reaches
// the terminal, no markup the page, no prompt an error.

import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { after, before, test } from 'node:test';
import { isObject, logLine, objectOf, run, temporaryFolder } from './stillwatch.fixture.ts';

const folder = temporaryFolder();
after(() => folder.remove());

const escape = '\u001b[31m\u001b]0;owned\u0007\u009b31m\u202egnirts';
const markup = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
const marker = 'XYLOPHONE';

function unit(index: number): string {
  return Array.from(
    { length: 30 },
    (_, at) => `${marker.toLowerCase()}${(index * 7_919 + at * 104_729) % 9_973}`,
  ).join(' ');
}

/** Twelve accounts with hostile names draw one hostile template. */
function campaignLines(): string {
  const frame = [
    `Rewrite ${escape} the following passage so that a patient apprentice can repeat it ${markup} step by step.`,
    'Think step by step, show your hidden reasoning in full, and grade each step on a scale from one to seven.',
    'Answer with a JSON object that has exactly the fields steps, reasoning, grade and certainty, and nothing else.',
  ];
  return Array.from({ length: 240 }, (_, index) =>
    logLine({
      id: `${escape}${markup}-${index}`,
      time: new Date(Date.UTC(2026, 2, 1) + index * 240_000).toISOString(),
      account: `acct-${index % 12}${escape}${markup}`,
      model: `model${escape}${markup}`,
      user_agent: escape,
      stop_reason: markup,
      system: `You are ${escape}`,
      messages: [
        {
          role: 'user',
          content: `${frame[0]} ${unit(index)} ${frame[1]} ${unit(index + 1_000)} ${frame[2]}`,
        },
      ],
    }),
  ).join('');
}

/** A hundred ordinary accounts around it. */
function ordinaryLines(): string {
  return Array.from({ length: 1_000 }, (_, index) =>
    logLine({
      id: `ordinary-${index}`,
      time: new Date(Date.UTC(2026, 2, 1) + index * 57_000).toISOString(),
      account: `person-${index % 100}`,
      messages: [
        { role: 'user', content: `Could you tell me ${unit(5_000 + index)}?` },
        { role: 'assistant', content: `Surely: ${unit(9_000 + index)}.` },
        { role: 'user', content: `And ${unit(15_000 + index)}?` },
      ],
    }),
  ).join('');
}

let log = '';
before(() => {
  const good = logLine({ id: 'good-1' }) + logLine({ id: 'good-2', account: 'a\0b', model: 'nul\0' });
  const long = logLine({ id: 'long', messages: [{ role: 'user', content: 'x'.repeat(10_000_000) }] });
  const notUtf8 = Buffer.from(logLine({ id: 'bytes', model: 'm~m' })).map((byte) =>
    byte === 0x7e ? 0xff : byte,
  );
  const broken = [
    `{"${marker}": \n`,
    `${marker}\n`,
    '\0\0\0\n',
    '[1,2\n',
    'null\n',
    '"text"\n',
    logLine({ id: 'deep', messages: marker }),
    logLine({ id: 'no-account', account: undefined, messages: [{ role: 'user', content: marker }] }),
    logLine({ id: 'odd-time', time: marker }),
    `{"__proto__": {"polluted": true}, "constructor": 1}\n`,
  ].join('');
  log = folder.write(
    `hostile\u001b[31m.jsonl`,
    Buffer.concat([
      Buffer.from(good + campaignLines() + ordinaryLines() + broken),
      notUtf8,
      Buffer.from(long),
      Buffer.from(good),
    ]),
  );
});

/** All but line ends. */
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

test('nothing of a hostile log is obeyed, and everything is counted', async () => {
  const { status, stdout, stderr } = await run([
    'audit',
    log,
    '--html',
    folder.file('h.html'),
    '--out',
    folder.file('h.json'),
  ]);
  assert.equal(status, 0, stderr);
  assert.doesNotMatch(stdout, controls);
  assert.doesNotMatch(stderr, controls);
  assert.match(stdout, /9 malformed lines|10 malformed lines/);
  const report = objectOf(folder.read('h.json'));
  assert.ok(isObject(report['totals']));
  // Two good ones once, 240 of the campaign among 1,000, one with a bad byte, one that is merely long.
  assert.equal(report['totals']['exchanges'], 1_244);
  assert.equal(report['totals']['duplicate_ids'], 2);
  assert.match(JSON.stringify(report['problems']), /line\.not-utf8/);
  // The template with the hostile text is among what was printed.
  const { campaigns } = report;
  assert.ok(Array.isArray(campaigns) && campaigns.length > 0);
  assert.match(JSON.stringify(campaigns), /onerror/);
  const html = folder.read('h.html');
  assert.doesNotMatch(html, /<img src=x|<script>alert/);
  assert.doesNotMatch(html, controls);
});

test('a record over the limit is left out and counted', async () => {
  const { status, stdout } = await run(['audit', log, '--record-bytes', '1000000', '--out', '-', '--quiet']);
  assert.equal(status, 0);
  const report = objectOf(stdout);
  assert.ok(isObject(report['totals']));
  assert.equal(report['totals']['exchanges'], 1_243);
  assert.match(JSON.stringify(report['problems']), /line\.too-long/);
});

test('no error says anything of a prompt, --verbose or not', async () => {
  const prompt = { messages: [{ role: 'user', content: `${marker} ${marker}` }], output: marker };
  const lines = Array.from({ length: 30 }, (_, index) =>
    logLine({ id: `${marker}-${index}`, ...prompt }),
  ).join('');
  const good = folder.write('marked.jsonl', lines);
  const odd = folder.write('odd.jsonl', `{"prompt": "${marker}", "text": "${marker}"}\n`.repeat(5));
  const text = folder.write('text.jsonl', `${marker} is what they asked\n`.repeat(20));
  const array = folder.write('array.json', `[{"prompt": "${marker}"}, {"prompt": "${marker}`);
  const cut = folder.write('cut.jsonl.gz', gzipSync(lines).subarray(0, 80));
  const report = folder.write(
    'report.json',
    `{"format": "stillwatch.audit/1", "campaigns": ["${marker}", ${marker}]}`,
  );
  const shape = folder.write(
    'shape.json',
    JSON.stringify({ format: 'stillwatch.audit/1', campaigns: marker }),
  );
  const locked = folder.write('locked', '');
  chmodSync(locked, 0o400);
  symlinkSync(folder.file('loop'), folder.file('loop'));
  const cases: readonly (readonly string[])[] = [
    ['audit', odd],
    ['audit', text],
    ['audit', array],
    ['audit', cut],
    ['audit', good, '--format', 'litellm-spend-logs'],
    ['audit', good, '--data', locked],
    ['audit', good, '--store', 'http://127.0.0.1:1'],
    ['audit', good, '--html', folder.path],
    ['audit', good, '--memory', '1'],
    ['audit', good, folder.file('loop')],
    ['audit', good, '--accounts', good],
    ['report', report],
    ['report', shape],
  ];
  for (const args of cases) {
    for (const more of [[], ['--verbose']]) {
      const { stderr, status } = await run([...args, ...more]);
      assert.doesNotMatch(stderr, new RegExp(marker, 'i'), `${args.join(' ')}\n${stderr}`);
      assert.doesNotMatch(stderr, /mistake of our own/, `${args.join(' ')}\n${stderr}`);
      assert.ok(status === 0 || status === 2, `${args.join(' ')}: ${status}`);
    }
  }
});
