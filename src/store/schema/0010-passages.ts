// Tenth schema: exact hashes of sentences and lines, asked and served, by which a short answer is known where it comes back.
// Rows written before have none.

export const passagesSchema: readonly string[] = [
  'ALTER TABLE @exchanges ADD COLUMN IF NOT EXISTS passages Array(UInt64) CODEC(NONE) AFTER words',
  'ALTER TABLE @exchanges ADD COLUMN IF NOT EXISTS served_passages Array(UInt64) CODEC(NONE) AFTER passages',
];
