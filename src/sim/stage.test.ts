// Goal: scripts are resumed in the order of their moments, ties in the order in which they arose.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { type Script, Stage } from './stage.ts';

test('time never runs backwards, and nothing happens after the end', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 0, max: 1_000 }), { maxLength: 8 }), { maxLength: 20 }),
      (gaps) => {
        const stage = new Stage(0, 2_000);
        const seen: { at: number; script: number }[] = [];
        function* script(index: number, waits: readonly number[]): Script {
          for (const wait of waits) {
            seen.push({ at: stage.nowMs, script: index });
            yield stage.nowMs + wait;
          }
        }
        for (const [index, waits] of gaps.entries()) stage.spawn(0, script(index, waits));
        assert.deepEqual([...stage.run()], []);
        for (const [index, event] of seen.entries()) {
          assert.ok(event.at < 2_000);
          assert.ok(index === 0 || (seen[index - 1]?.at ?? 0) <= event.at);
        }
        const started = seen.filter((event) => event.at === 0).map((event) => event.script);
        assert.deepEqual(
          [...new Set(started)],
          gaps.flatMap((waits, index) => (waits.length > 0 ? [index] : [])),
        );
      },
    ),
  );
});
