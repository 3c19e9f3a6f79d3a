// Fourth schema: how far each followed log was read. Keyed by what the file is, not by what it is called, because
// logs are renamed when they are rotated; the newest row of a file counts.

import type { TableShape } from '../store.ts';

export const followedFilesTable: TableShape = {
  name: 'followed_files',
  columns: [
    // Device and inode.
    { name: 'file', type: 'String' },
    { name: 'path', type: 'String' },
    // Read up to here, bytes.
    { name: 'offset', type: 'UInt64' },
    // Hash of its first bytes: tells a new file with an old inode, and one that was emptied and written anew.
    { name: 'head', type: 'String' },
    { name: 'sequence', type: 'UInt64' },
  ],
};

export const followedFilesSchema: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS @followed_files (${followedFilesTable.columns
    .map((column) => `${column.name} ${column.type}`)
    .join(', ')}) ENGINE = ReplacingMergeTree(sequence) ORDER BY file`,
];
