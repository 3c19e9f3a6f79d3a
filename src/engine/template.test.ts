// Goal: a template shows what its instances share and marks what they do not, whatever the instances are.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { renderTemplate } from './template.ts';

test('fixed words stay, slots are marked once, and fillings are examples', () => {
  const instances = ['red apple', 'sour green pear', 'plum', 'very old walnut tree'].map(
    (filling) => `Describe the taste of this fruit: ${filling} in exactly two short sentences, please.`,
  );
  const template = renderTemplate(instances);
  assert.equal(
    template?.text,
    'Describe the taste of this fruit: ⟨…⟩ in exactly two short sentences, please.',
  );
  assert.deepEqual([...template.examples].sort(), ['plum', 'red apple', 'sour green pear']);
});

test('slots at both ends and between', () => {
  const instances = [1, 2, 3, 4].map((n) => `s${n} one two three four m${n} five six seven eight e${n}`);
  assert.equal(renderTemplate(instances)?.text, '⟨…⟩ one two three four ⟨…⟩ five six seven eight ⟨…⟩');
});

test('a word or two that fillings happen to share is part of the slot', () => {
  const instances = ['alpha the beta', 'gamma the delta', 'epsilon the zeta', 'eta the theta'].map(
    (filling) => `Summarise the text below in one line: ${filling} and then stop right there.`,
  );
  assert.equal(
    renderTemplate(instances)?.text,
    'Summarise the text below in one line: ⟨…⟩ and then stop right there.',
  );
});

test('one instance is all fixed; none, or only empty ones, are no template', () => {
  assert.deepEqual(renderTemplate(['just  this\n \ntext']), { text: 'just this\n\ntext', examples: [] });
  assert.equal(renderTemplate([]), undefined);
  assert.equal(renderTemplate(['', ' ']), undefined);
});

test('an odd instance among many does not spoil the template', () => {
  const instances = [1, 2, 3, 4, 5, 6, 7].map(
    (n) => `Translate this line into Latin: word${n} word${n + 50}`,
  );
  const template = renderTemplate([...instances, 'something else entirely']);
  assert.equal(template?.text, 'Translate this line into Latin: ⟨…⟩');
});

test('any instances give bounded text and examples', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'the',
      'a',
      'slot',
      '⟨…⟩',
      '\u001b[31m',
      '<script>',
      '\0',
      '__proto__',
      'x'.repeat(2_000),
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const instance = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(instance, { maxLength: 12 }), (instances) => {
      const template = renderTemplate(instances);
      if (template === undefined) return;
      assert.ok(template.text.length <= 902 && template.examples.length <= 3);
      assert.ok(template.examples.every((example) => example.length <= 142));
    }),
    { numRuns: 200 },
  );
});

test('what all instances have, word for word, is shown word for word', () => {
  const fixed = fc.array(fc.stringMatching(/^[a-f]{1,6}$/), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(fixed, fc.integer({ min: 2, max: 8 }), (words, count) => {
      const text = words.join(' ');
      assert.equal(renderTemplate(Array.from({ length: count }, () => text))?.text, text);
    }),
  );
});

test('labels between slots stay, however short', () => {
  const subjects = ['the tides', 'old rail carriages', 'a neighbour who sings', 'winter wheat'];
  const instances = subjects.map(
    (subject, n) => `Problem: ${subject} to ${n}\nReference: ${subject} again ${n}\nReturn one number.`,
  );
  assert.equal(renderTemplate(instances)?.text, 'Problem: ⟨…⟩\nReference: ⟨…⟩\nReturn one number.');
});

test('scripts without spaces have templates, too', () => {
  const instances = ['电车', '旧图书馆', '冬天的小麦', '会唱歌的邻居'].map(
    (subject) => `请逐步推理并写出每一个中间步骤：${subject}。最后给出答案的编号。`,
  );
  assert.equal(renderTemplate(instances)?.text, '请逐步推理并写出每一个中间步骤：⟨…⟩。最后给出答案的编号。');
});

test('instances of another language are left out of the picture', () => {
  const english = ['red apples', 'sour pears', 'old plums', 'ripe figs', 'dry dates'].map(
    (fruit) => `Describe every step of storing ${fruit} and then name the single riskiest one.`,
  );
  const german = ['rote Äpfel', 'alte Pflaumen', 'reife Feigen'].map(
    (fruit) => `Beschreibe jeden Schritt der Lagerung: ${fruit}. Nenne danach den gefährlichsten davon.`,
  );
  assert.equal(
    renderTemplate([...german, ...english])?.text,
    'Describe every step of storing ⟨…⟩ and then name the single riskiest one.',
  );
});

test('texts that have nothing in common give no text', () => {
  const instances = ['one two three', 'four five six', 'seven eight nine', 'ten eleven twelve'];
  assert.deepEqual(renderTemplate(instances), { text: '', examples: [] });
});
