// Goal: whatever a log contains, a cleaned text cannot steer a terminal or hide a word, and wrapped lines
// keep their width, wide characters counted.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as assertLaw, integer, property, string } from 'fast-check';
import { hostileTexts } from './hostile.fixture.ts';
import { clean, cleanBlock, displayWidth, fit, toAscii, truncate, wrap } from './plain-text.ts';

const anyText = string({ unit: 'binary', maxLength: 200 });
const steering = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const escapeCharacter = String.fromCharCode(0x1b);

test('no control, format or surrogate character is left', () => {
  for (const text of hostileTexts) assert.doesNotMatch(clean(text), steering);
  assertLaw(
    property(
      anyText,
      (text) => !steering.test(clean(text)) && !steering.test(cleanBlock(text).replaceAll('\n', '')),
    ),
  );
});

test('cleaning twice changes nothing', () => {
  assertLaw(property(anyText, (text) => clean(clean(text)) === clean(text)));
});

test('escape sequences go whole, other hidden characters leave a mark', () => {
  assert.equal(clean(`a${escapeCharacter}[31;1mb${escapeCharacter}[0m`), 'ab');
  assert.equal(clean(`a${escapeCharacter}]0;title${String.fromCharCode(7)}b`), 'ab');
  assert.equal(clean(`a${escapeCharacter}]0;hides the rest`), 'a\u{fffd}]0;hides the rest');
  assert.equal(clean('acct\u{200b}1'), 'acct\u{fffd}1');
  assert.equal(clean('a\u{202e}b'), 'a\u{fffd}b');
  assert.equal(clean(' a \r\n\t b '), 'a b');
  assert.equal(cleanBlock('a\r\n\r\n\r\n\r\nb'), 'a\n\nb');
});

test('widths: narrow one, wide and emoji two, combining none', () => {
  assert.equal(displayWidth('abc'), 3);
  assert.equal(displayWidth('日本'), 4);
  assert.equal(displayWidth('한글'), 4);
  assert.equal(displayWidth('é'), 1);
  assert.equal(displayWidth('e\u{301}'), 1);
  assert.equal(displayWidth('😀'), 2);
  assert.equal(displayWidth('⟨…⟩'), 3);
});

test('no wrapped line is wider than asked, and nothing but spaces is lost', () => {
  assertLaw(
    property(anyText, integer({ min: 2, max: 60 }), (raw, width) => {
      const text = clean(raw);
      const lines = wrap(text, width);
      assert.ok(lines.every((line) => displayWidth(line) <= width));
      assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
    }),
  );
});

test('a bounded number of lines ends in an ellipsis', () => {
  assert.deepEqual(wrap('one two three four', 5, 2), ['one', 'two…']);
  assert.deepEqual(wrap('one two', 5, 2), ['one', 'two']);
  assertLaw(
    property(anyText, integer({ min: 2, max: 30 }), integer({ min: 1, max: 4 }), (raw, width, linesMax) => {
      const lines = wrap(clean(raw), width, linesMax);
      assert.ok(lines.length <= linesMax && lines.every((line) => displayWidth(line) <= width));
    }),
  );
});

test('fitting gives exactly the width; truncating never more', () => {
  assertLaw(
    property(anyText, integer({ min: 1, max: 40 }), (raw, width) => {
      assert.equal(displayWidth(fit(clean(raw), width)), width);
      assert.ok(displayWidth(truncate(clean(raw), width)) <= width);
    }),
  );
});

test('ASCII keeps the cells', () => {
  assertLaw(
    property(anyText, (raw) => {
      const text = clean(raw);
      assert.equal(toAscii(text).length, displayWidth(text));
      assert.match(toAscii(text), /^[ -~]*$/u);
    }),
  );
});
