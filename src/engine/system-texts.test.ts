// Goal: a system prompt is written down once, whatever the turn, without text if none is kept; and a report can
// show the prompt that the accounts of a family have in common.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange } from '../core/exchange.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import { chooseAccounts } from './accounts-chosen.ts';
import { exchangeOf, hashOf, proseOf, withStore } from './engine.fixture.ts';
import { findFamilies } from './families.ts';
import { systemExcerptsSql } from './system-texts.ts';
import { SystemTextWriter } from '../wire/system-text-writer.ts';
import { renderTemplate } from './template.ts';
import { countSharedAnchors } from './traces.ts';
import { collapseIntoUnits } from './units.ts';

const prompt =
  'You repair programs in a container. Work in small steps and think before each call of a tool.';

function asked(id: string, system: string): Exchange {
  return exchangeOf({ id, system });
}

function written(
  exchanges: readonly Exchange[],
  keepsText = true,
): { readonly bytes: Uint8Array; readonly count: number } {
  const fingerprinter = new Fingerprinter({ low: 1, high: 2 });
  const writer = new SystemTextWriter(keepsText);
  for (const exchange of exchanges) writer.add(exchange, fingerprinter.fingerprint(exchange));
  return writer.take();
}

test('each text once, whatever the turn', () => {
  const later = exchangeOf({
    id: 'later',
    system: `${prompt} Be brief.`,
    messages: [
      { role: 'user', content: 'Hello.' },
      { role: 'assistant', content: 'Hello, what shall I repair?' },
      { role: 'user', content: 'The loop.' },
    ],
  });
  const log = [asked('one', prompt), asked('two', prompt), later, asked('three', `${prompt} Be kind.`)];
  assert.equal(written(log).count, 3);
  assert.equal(written([exchangeOf({ id: 'none' })]).count, 0);
});

test('a long prompt is cut, and none is kept without leave', () => {
  const long = asked('long', `${prompt} ${proseOf(1, 2_000)}`);
  assert.ok(written([long]).bytes.length < 1_200);
  assert.ok(Buffer.from(written([asked('one', prompt)]).bytes).includes('container'));
  assert.ok(!Buffer.from(written([asked('one', prompt)], false).bytes).includes('container'));
});

test('the prompt that accounts share is shown with its slot', async () => {
  const accounts = ['a', 'b', 'c', 'd', 'e'];
  const exchanges = accounts.flatMap((account, index) =>
    [0, 1].map((turn) =>
      exchangeOf({
        id: `${account}-${turn}`,
        account,
        system: `${proseOf(1, 15)} Project ${proseOf(100 + index, 5)} ends here. ${proseOf(2, 15)}`,
        messages: [{ role: 'user', content: proseOf(200 + 2 * index + turn, 30) }],
      }),
    ),
  );
  await withStore({ exchanges }, async (store) => {
    await collapseIntoUnits(store);
    await countSharedAnchors(store);
    const [family] = await findFamilies(store);
    await chooseAccounts(store, accounts.map(hashOf));
    const found = await store.query(systemExcerptsSql(24), { family: family?.id ?? 0 });
    assert.equal(found.rows, 5);
    assert.match(renderTemplate(found.strings('excerpt'))?.text ?? '', /Project ⟨…⟩ ends here/u);
  });
});
