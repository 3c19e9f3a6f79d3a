// First schema. `exchanges` is one wide immutable row per exchange: numbers and short excerpts, ordered by
// account and time because nearly every question is "what did this account do, in order". Hash columns are
// not compressed: they are random bits. `accounts` collects declarations, newest sequence wins per field.

import { keyAt } from '../../core/fingerprint.ts';
import type { TableShape } from '../store.ts';

/** `operatingSystem` → `operating_system_key`. */
export function keyColumn(name: string): string {
  return `${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_key`;
}

/** The columns of `exchanges`, in the order in which rows are written. */
export const exchangesTable: TableShape = {
  name: 'exchanges',
  columns: [
    { name: 'exchange', type: 'UInt64' },
    { name: 'id', type: 'String' },
    { name: 'time', type: "DateTime64(3, 'UTC')" },
    { name: 'account', type: 'UInt64' },
    { name: 'account_name', type: 'String' },
    { name: 'api_key', type: 'UInt64' },
    { name: 'session', type: 'UInt64' },
    { name: 'address', type: 'UInt64' },
    { name: 'network', type: 'UInt64' },
    { name: 'asn', type: 'UInt32' },
    { name: 'client', type: 'UInt64' },
    { name: 'endpoint', type: 'UInt8' },
    { name: 'model', type: 'String' },
    { name: 'status', type: 'UInt16' },
    { name: 'stop_reason', type: 'String' },
    { name: 'input_tokens', type: 'UInt32' },
    { name: 'output_tokens', type: 'UInt32' },
    { name: 'latency_ms', type: 'Float32' },
    { name: 'anchors', type: 'Array(UInt64)' },
    { name: 'served', type: 'Array(UInt64)' },
    { name: 'words', type: 'Array(UInt16)' },
    { name: 'passages', type: 'Array(UInt64)' },
    { name: 'served_passages', type: 'Array(UInt64)' },
    ...Object.keys(keyAt).map((name) => ({ name: keyColumn(name), type: 'UInt64' })),
    { name: 'elicitation', type: 'UInt16' },
    { name: 'capability', type: 'UInt8' },
    { name: 'language', type: 'UInt8' },
    { name: 'wrapper', type: 'UInt8' },
    { name: 'turns', type: 'UInt16' },
    { name: 'new_chars', type: 'UInt32' },
    { name: 'served_chars', type: 'UInt32' },
    { name: 'excerpt', type: 'String' },
    { name: 'opaque', type: 'UInt8' },
  ],
};

/** Declarations about accounts as they were read; empty means not declared. */
export const accountsTable: TableShape = {
  name: 'accounts',
  columns: [
    { name: 'account', type: 'UInt64' },
    { name: 'account_name', type: 'String' },
    { name: 'sequence', type: 'UInt64' },
    { name: 'created', type: "DateTime64(3, 'UTC')" },
    { name: 'organization', type: 'String' },
    { name: 'parent', type: 'String' },
    { name: 'app', type: 'String' },
    { name: 'program', type: 'String' },
    { name: 'class', type: 'String' },
    { name: 'verification', type: 'String' },
    { name: 'payment', type: 'String' },
    { name: 'email_domain', type: 'String' },
    { name: 'signup_ip', type: 'String' },
    { name: 'signup_asn', type: 'UInt32' },
    { name: 'country', type: 'String' },
    { name: 'plan', type: 'String' },
    { name: 'declared_use', type: 'String' },
  ],
};

export const exchangesSchema: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS @exchanges (${exchangesTable.columns.map(declare).join(', ')})
   ENGINE = MergeTree ORDER BY (account, time, exchange)
   SETTINGS index_granularity = 8192, min_bytes_for_wide_part = 0`,
  `CREATE TABLE IF NOT EXISTS @accounts (${accountsTable.columns.map((column) => `${column.name} ${column.type}`).join(', ')})
   ENGINE = MergeTree ORDER BY (account, sequence)`,
  `CREATE TABLE IF NOT EXISTS @inputs (path String, format String, exchanges UInt64, malformed_lines UInt64, bytes UInt64,
   added DateTime64(3, 'UTC')) ENGINE = MergeTree ORDER BY added`,
  'CREATE TABLE IF NOT EXISTS @settings (name String, value String) ENGINE = MergeTree ORDER BY name',
];

function declare(column: { readonly name: string; readonly type: string }): string {
  return `${column.name} ${column.type}${codec(column)}`;
}

function codec(column: { readonly name: string; readonly type: string }): string {
  if (column.type.startsWith('Array')) return ' CODEC(NONE)';
  return '';
}
