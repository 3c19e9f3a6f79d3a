// Goal: a change that a running gateway would not notice is told by its name in the file; one that it takes over is not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../config/read-config.ts';
import { restartsBetween } from './restarts.ts';

const least = 'upstreams: {openai: {targets: [{url: "https://api.example.com"}]}}\n';

function changedBy(text: string): readonly string[] {
  const [now, next] = [least, text.startsWith('upstreams') ? text : least + text].map((one) => {
    const secrets = {
      environment: { SECRET: 'a secret of as many characters as a fleet asks for' },
      readFile: () => undefined,
    };
    const { config, problems } = readConfig(one, '/etc/stillwatch/stillwatch.yaml', secrets);
    assert.ok(config !== undefined, JSON.stringify(problems));
    return config;
  });
  assert.ok(now !== undefined && next !== undefined);
  return restartsBetween(now, next);
}

test('what the processes were started with needs a restart, each setting by its name', () => {
  for (const [text, name] of [
    ['listen: {port: 81}', 'listen'],
    ['admin: {host: 127.0.0.2}', 'admin'],
    ['decision_api: {secret: {env: SECRET}}', 'decision_api'],
    ['state: elsewhere', 'state'],
    ['fleet: {redis: "redis://10.0.0.1", secret: {env: SECRET}}', 'fleet'],
    ['workers: 3', 'workers'],
    ['identity: {keys_file: keys.jsonl}', 'identity.keys_file'],
    ['limits: {all_bodies: 1GB}', 'limits.all_bodies'],
    ['limits: {headers: 16kB}', 'limits.headers'],
    ['limits: {headers_within: 5s}', 'limits.headers_within'],
    ['limits: {body_within: 30s}', 'limits.body_within'],
    ['limits: {keep_alive: 5s}', 'limits.keep_alive'],
    ['limits: {connections: 5}', 'limits.connections'],
    ['limits: {drain_within: 5s}', 'limits.drain_within'],
    ['record: {text: excerpt}', 'record.text'],
    ['record: {spool: 1GB}', 'record.spool'],
    ['record: {when_full: wait}', 'record.when_full'],
    ['record: {sync: 1ms}', 'record.sync'],
    ['engine: {enabled: false}', 'engine.enabled'],
    ['engine: {store: "http://clickhouse:8123"}', 'engine.store'],
    ['telemetry: {log_level: debug}', 'telemetry.log_level'],
    ['telemetry: {access_log: true}', 'telemetry.access_log'],
    ['telemetry: {access_log_address: full}', 'telemetry.access_log_address'],
    ['telemetry: {access_log_account: true}', 'telemetry.access_log_account'],
    ['telemetry: {traces: {ratio: 0.5}}', 'telemetry.traces'],
    ['telemetry: {traces: {sampling: caller}}', 'telemetry.traces'],
    ['telemetry: {traces: {headers: {x-key: {env: SECRET}}}}', 'telemetry.traces'],
    ['telemetry: {traces: {user_hash: true}}', 'telemetry.traces'],
  ] as const) {
    assert.deepEqual(changedBy(text), [name]);
  }
});

test('what each request looks at is taken over', () => {
  for (const text of [
    'identity: {client_address: {hops: 1}, tls_header: x-ja4}',
    'upstreams: {anthropic: {targets: [{url: "https://api.example.org"}], connections: 8}}',
    'upstreams: {own: {targets: [{url: "https://10.0.0.1"}], server_name: models.internal, client_address: append, within: {total: 1m}}}',
    'unknown_routes: refuse\nunreadable_bodies: forward\ncors: {origins: ["*"]}',
    'limits: {body: 1MB, requests: 5}',
    'profiles: {short: {tokens_max: 100}}\nrules: []\nlinks: {appeal: "https://example.com"}',
    'record: {text_days: 1, rows_days: 2}\nengine: {every: 5m, accounts: [accounts.jsonl]}',
    'telemetry: {model_labels: [m]}',
  ]) {
    assert.deepEqual(changedBy(text), []);
  }
});
