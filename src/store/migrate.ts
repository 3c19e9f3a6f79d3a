// Brings a store's schema up to date: numbered steps, each applied once, in order, and remembered in the
// store itself. A store made by a newer version is refused rather than misread. Steps are never edited after
// a release; a change is a new step, so that yesterday's data folders open tomorrow. A step may be interrupted
// before it is remembered, and is then applied again: its statements must stand being run twice.

import { Fault } from '../core/fault.ts';
import { exchangesSchema } from './schema/0001-exchanges.ts';
import { wordsSchema } from './schema/0002-words.ts';
import { knownCampaignsSchema } from './schema/0003-known-campaigns.ts';
import { followedFilesSchema } from './schema/0004-followed-files.ts';
import { templatesSchema } from './schema/0005-templates.ts';
import { largeLogsSchema } from './schema/0006-large-logs.ts';
import { systemTextsSchema } from './schema/0007-system-texts.ts';
import { opaqueSchema } from './schema/0008-opaque.ts';
import { spoolSchema } from './schema/0009-spool.ts';
import { passagesSchema } from './schema/0010-passages.ts';
import type { Store } from './store.ts';

const steps: readonly (readonly string[])[] = [
  exchangesSchema,
  wordsSchema,
  knownCampaignsSchema,
  followedFilesSchema,
  templatesSchema,
  largeLogsSchema,
  systemTextsSchema,
  opaqueSchema,
  spoolSchema,
  passagesSchema,
];

/** @throws {Fault} store.schema-newer */
export async function migrate(store: Store): Promise<void> {
  await store.command(
    'CREATE TABLE IF NOT EXISTS @migrations (step UInt32, applied DateTime DEFAULT now()) ENGINE = MergeTree ORDER BY step',
  );
  const found = await store.query('SELECT max(step) AS step FROM @migrations');
  const applied = found.numbers('step')[0] ?? 0;
  if (applied > steps.length) {
    throw new Fault('store.schema-newer', {
      what: `the data was written by a newer version (schema ${applied}, this program knows ${steps.length})`,
      mend: 'update stillwatch, or use another --data folder',
    });
  }
  for (let step = applied; step < steps.length; step += 1) {
    for (const statement of steps[step] ?? []) await store.command(statement);
    await store.command('INSERT INTO @migrations (step) SELECT {step:UInt32}', { step: step + 1 });
  }
}
