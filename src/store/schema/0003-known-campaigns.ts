// Third schema: what is remembered of campaigns from cycle to cycle, so that one keeps its id while it grows,
// changes its texts or comes back. Rows are only ever added: the history of a campaign is all of its rows.

import type { TableShape } from '../store.ts';

/** One row for each campaign and cycle that reported it, or noticed that it is no longer reported. */
export const knownCampaignsTable: TableShape = {
  name: 'known_campaigns',
  columns: [
    { name: 'id', type: 'String' },
    { name: 'cycle', type: 'UInt32' },
    // End of the log at that cycle.
    { name: 'seen', type: "DateTime64(3, 'UTC')" },
    // Empty when the cycle did not report it.
    { name: 'verdict', type: 'String' },
    { name: 'posterior', type: 'Float32' },
    { name: 'last_exchange', type: "DateTime64(3, 'UTC')" },
    { name: 'exchanges', type: 'UInt32' },
    // One a line; all models that its exchanges were ever on.
    { name: 'models', type: 'String' },
    // One a line; campaigns that went into this one, or that it came out of.
    { name: 'previous', type: 'String' },
    // The campaign that it became part of; empty while it lives.
    { name: 'successor', type: 'String' },
  ],
};

/** Accounts that were ever members. */
export const knownMembersTable: TableShape = {
  name: 'known_members',
  columns: [
    { name: 'id', type: 'String' },
    { name: 'account', type: 'UInt64' },
    { name: 'cycle', type: 'UInt32' },
  ],
};

/** Hashes of phrases and exact keys of its own families. */
export const knownTracesTable: TableShape = {
  name: 'known_traces',
  columns: [
    { name: 'id', type: 'String' },
    { name: 'trace', type: 'UInt64' },
    { name: 'cycle', type: 'UInt32' },
  ],
};

export const knownCampaignsSchema: readonly string[] = [
  create(knownCampaignsTable, '(id, cycle)'),
  create(knownMembersTable, '(id, account)'),
  create(knownTracesTable, '(id, trace)'),
];

function create(table: TableShape, order: string): string {
  const columns = table.columns.map((column) => `${column.name} ${column.type}`).join(', ');
  return `CREATE TABLE IF NOT EXISTS @${table.name} (${columns}) ENGINE = MergeTree ORDER BY ${order}`;
}
