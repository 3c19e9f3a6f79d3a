// Fourth schema: the registry of public templates. `templates` says what is known of each, `template_traces` by
// which keyed hashes this store recognises it. Rows are only ever added: what was learned last, and what each
// source said last, holds; so a learning that was interrupted leaves the one before in force.

import type { TableShape } from '../store.ts';

export const templatesTable: TableShape = {
  name: 'templates',
  columns: [
    { name: 'template', type: 'UInt64' },
    { name: 'name', type: 'String' },
    { name: 'kind', type: 'String' },
    { name: 'part', type: 'String' },
    { name: 'text', type: 'String' },
    { name: 'source', type: 'String' },
    { name: 'origin', type: 'String' },
    { name: 'run', type: 'UInt64' },
    { name: 'trust', type: 'Float32' },
    { name: 'weight', type: 'Float32' },
    { name: 'units', type: 'UInt32' },
    { name: 'exchanges', type: 'UInt64' },
    { name: 'first_use_ms', type: 'Int64' },
    { name: 'last_use_ms', type: 'Int64' },
    { name: 'how', type: 'String' },
  ],
};

export const templateTracesTable: TableShape = {
  name: 'template_traces',
  columns: [
    { name: 'template', type: 'UInt64' },
    { name: 'kind', type: 'String' },
    { name: 'trace', type: 'UInt64' },
  ],
};

export const templatesSchema: readonly string[] = [templatesTable, templateTracesTable].map(
  ({ name, columns }) =>
    `CREATE TABLE IF NOT EXISTS @${name} (${columns.map((column) => `${column.name} ${column.type}`).join(', ')})
     ENGINE = MergeTree ORDER BY template`,
);
