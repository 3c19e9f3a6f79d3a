// Ninth schema: what comes by the spools of gateways. How far each segment was read, and the decisions that were made
// about requests. Segments have names that are never used again; the newest row of one counts.

import type { TableShape } from '../store.ts';

export const spoolPositionsTable: TableShape = {
  name: 'spool_positions',
  columns: [
    // Name of the file.
    { name: 'segment', type: 'String' },
    // Read up to here, bytes.
    { name: 'offset', type: 'UInt64' },
    { name: 'sequence', type: 'UInt64' },
  ],
};

/** One row for each request that a gateway decided about. */
export const decisionsTable: TableShape = {
  name: 'decisions',
  columns: [
    { name: 'id', type: 'String' },
    { name: 'time', type: "DateTime64(3, 'UTC')" },
    { name: 'account_name', type: 'String' },
    // Id of the exchange, as in `exchanges.id`.
    { name: 'exchange_id', type: 'String' },
    { name: 'action', type: 'String' },
    { name: 'rule', type: 'String' },
    { name: 'reason', type: 'String' },
    { name: 'profile', type: 'String' },
    { name: 'delay_ms', type: 'UInt32' },
    { name: 'retry_after_seconds', type: 'UInt32' },
    { name: 'policy', type: 'String' },
    { name: 'snapshot', type: 'String' },
    // JSON of the outcomes of rules in shadow mode; empty without.
    { name: 'shadow', type: 'String' },
    // Rules that could not be evaluated, one a line.
    { name: 'failed', type: 'String' },
    // What was looked at, one a line.
    { name: 'inspected', type: 'String' },
  ],
};

export const spoolSchema: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS @spool_positions (${declare(spoolPositionsTable)})
   ENGINE = ReplacingMergeTree(sequence) ORDER BY segment`,
  // By time, because questions are about an account's last weeks and what is old is deleted by time.
  `CREATE TABLE IF NOT EXISTS @decisions (${declare(decisionsTable)})
   ENGINE = MergeTree ORDER BY (time, id)`,
];

function declare(table: TableShape): string {
  return table.columns.map((column) => `${column.name} ${column.type}`).join(', ');
}
