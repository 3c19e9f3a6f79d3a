// Seventh schema: what is kept of system prompts, one row for each text and not for each exchange, since an agent sends
// the same prompt with every call. Exchanges find it by `system_key`. Each thread and each reading of more logs may write a
// text once more, and readers group by key; an engine that merges equal rows would lose the count of what arrived.

import type { TableShape } from '../store.ts';

export const systemTextsTable: TableShape = {
  name: 'system_texts',
  columns: [
    { name: 'system_key', type: 'UInt64' },
    // Sampled phrases, in the space of those of new texts.
    { name: 'anchors', type: 'Array(UInt64)' },
    // Beginning and end; empty under --no-text.
    { name: 'excerpt', type: 'String' },
  ],
};

export const systemTextsSchema: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS @system_texts (system_key UInt64, anchors Array(UInt64) CODEC(NONE),
     excerpt String CODEC(ZSTD(1))) ENGINE = MergeTree ORDER BY system_key`,
];
