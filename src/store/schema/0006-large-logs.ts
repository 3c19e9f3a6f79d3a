// Sixth schema: what a log of a hundred million exchanges asks of the table. Excerpts are half of what a row takes on
// disk, and are read only when a campaign is explained, so they may cost time to unpack; sorted by account, they lie
// next to texts like themselves. Parts are merged up to a size only: merging two halves of the log would write all
// of it once more and need its size again on disk meanwhile, and queries that read everything gain nothing.

/** Parts of this size are left alone; some thirty of them are a hundred million exchanges. */
const mergedBytesMax = 2_000_000_000;

/** What was merged is removed after so many seconds, not after eight minutes: by then there would be three of it. */
const oldPartsSeconds = 10;

export const largeLogsSchema: readonly string[] = [
  'ALTER TABLE @exchanges MODIFY COLUMN excerpt String CODEC(ZSTD(1))',
  `ALTER TABLE @exchanges MODIFY SETTING max_bytes_to_merge_at_max_space_in_pool = ${mergedBytesMax},
   old_parts_lifetime = ${oldPartsSeconds}`,
];
