// Eighth schema: whether a request's new text can be read, so that an audit can say when a log holds digests. Rows
// written before count as readable.

export const opaqueSchema: readonly string[] = [
  'ALTER TABLE @exchanges ADD COLUMN IF NOT EXISTS opaque UInt8 AFTER excerpt',
];
