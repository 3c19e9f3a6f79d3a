// Second schema: the words of new texts, for telling a campaign's exchanges from a customer's when neither repeats
// a phrase. Rows written before have none, and say nothing.

export const wordsSchema: readonly string[] = [
  'ALTER TABLE @exchanges ADD COLUMN IF NOT EXISTS words Array(UInt16) CODEC(NONE) AFTER served',
];
