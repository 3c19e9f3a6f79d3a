// Goal: a key is known by whoever has its secret, while it is valid, and the file follows every change safely.

import assert from 'node:assert/strict';
import {
  appendFileSync,
  chmodSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { test } from 'node:test';
import { assert as assertLaw, property, string } from 'fast-check';
import { Fault } from '../core/fault.ts';
import { createKey, revokeKey, rotateKey } from './key-changes.ts';
import { makeKey } from './key-text.ts';
import { KeyRing } from './keys.ts';
import { nowMs, wanted, workshopFor } from './keys.fixture.ts';

const dayMs = 86_400_000;

function isFault(code: string): (error: unknown) => boolean {
  return (error) => error instanceof Fault && error.code === code;
}

test('a made key is known by its secret, and the file does not have it', async (context) => {
  const workshop = workshopFor(context);
  const made = await createKey(workshop, wanted({ models: ['gpt-*'], upstream: 'main' }));
  const ring = new KeyRing(workshop.path);
  assert.deepEqual(ring.identify(made.secret, nowMs), {
    kind: 'refusal',
    reason: 'unknown',
    keyId: undefined,
  });
  assert.equal(await ring.refresh(), true);
  const found = ring.identify(made.secret, nowMs);
  assert.equal(found.kind, 'key');
  assert.equal(found.key.account, 'acme');
  assert.deepEqual(found.key.models, ['gpt-*']);
  const text = readFileSync(workshop.path, 'utf8');
  assert.ok(!text.includes(made.secret.slice(made.id.length + 1, -6)));
  assert.ok(!JSON.stringify([found, ring.list(), ring.problems]).includes(made.secret.slice(-30)));
  assert.equal(statSync(workshop.path).mode & 0o777, 0o600);
  assert.deepEqual(ring.problems, []);
});

test('nothing is told to who has only the public part, or another key of the same prefix', async (context) => {
  const workshop = workshopFor(context);
  const made = await createKey(workshop, wanted());
  await revokeKey(workshop, made.id);
  const ring = new KeyRing(workshop.path);
  await ring.refresh();
  const prefix = Array.from(made.id.slice(-8), (letter) => letters.indexOf(letter));
  const forged = makeKey('prod', (bytes) => Uint8Array.from({ length: bytes }, () => prefix.shift() ?? 7));
  assert.equal(forged.id, made.id, 'well formed, with the prefix of a key that exists');
  assert.deepEqual(ring.identify(forged.secret, nowMs), {
    kind: 'refusal',
    reason: 'unknown',
    keyId: undefined,
  });
  const own = ring.identify(made.secret, nowMs);
  assert.deepEqual(own, { kind: 'refusal', reason: 'revoked', keyId: made.id });
  assertLaw(property(string(), (text) => ring.identify(text, nowMs).kind === 'refusal'));
});

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

test('a key is valid from its beginning until just before its end', async (context) => {
  const workshop = workshopFor(context);
  const times = { notBeforeMs: nowMs + dayMs, expiresMs: nowMs + 2 * dayMs };
  const { id, secret } = await createKey(workshop, wanted(times));
  const ring = new KeyRing(workshop.path);
  await ring.refresh();
  const at = (ms: number): unknown => {
    const found = ring.identify(secret, ms);
    return found.kind === 'key' ? 'ok' : found.reason;
  };
  const { notBeforeMs, expiresMs } = times;
  const moments = [notBeforeMs - 1, notBeforeMs, expiresMs - 1, expiresMs];
  assert.deepEqual(moments.map(at), ['not-yet', 'ok', 'ok', 'expired']);
  await revokeKey(workshop, id);
  await ring.refresh();
  assert.deepEqual(moments.map(at), ['revoked', 'revoked', 'revoked', 'revoked']);
});

test('a rotated key has a successor of the same scopes, and both are valid for the overlap', async (context) => {
  const workshop = workshopFor(context);
  const scopes = {
    models: ['a*'],
    routes: ['openai.*'],
    addresses: ['192.0.2.0/24'],
    upstream: 'main',
    name: 'ci',
  };
  const old = await createKey(
    workshop,
    wanted({ ...scopes, environment: 'exp', expiresMs: nowMs + 90 * dayMs }),
  );
  const later = { ...workshop, nowMs: nowMs + 80 * dayMs };
  const { made, overlapUntilMs } = await rotateKey(later, {
    id: old.id,
    overlapMs: dayMs,
    expiresMs: undefined,
  });
  assert.equal(overlapUntilMs, later.nowMs + dayMs);
  const ring = new KeyRing(workshop.path);
  await ring.refresh();
  assert.equal(ring.identify(old.secret, overlapUntilMs - 1).kind, 'key');
  assert.equal(ring.identify(old.secret, overlapUntilMs).kind, 'refusal');
  const found = ring.identify(made.secret, overlapUntilMs);
  assert.equal(found.kind, 'key');
  const { key } = found;
  assert.deepEqual(
    [key.models, key.routes, key.addresses?.texts, key.upstream, key.name, key.environment, key.replaces],
    [scopes.models, scopes.routes, scopes.addresses, 'main', 'ci', 'exp', old.id],
  );
  assert.equal(key.expiresMs, later.nowMs + 90 * dayMs, 'it lives as long as the old one did');
});

test('an overlap never makes the old key live longer', async (context) => {
  const workshop = workshopFor(context);
  const old = await createKey(workshop, wanted({ expiresMs: nowMs + dayMs }));
  const wish = { id: old.id, overlapMs: 7 * dayMs, expiresMs: undefined };
  assert.equal((await rotateKey(workshop, wish)).overlapUntilMs, nowMs + dayMs);
  const late = { ...workshop, nowMs: nowMs + dayMs };
  await assert.rejects(rotateKey(late, wish), isFault('arguments.invalid'));
  await revokeKey(workshop, old.id);
  assert.equal(await revokeKey(workshop, old.id), false);
  await assert.rejects(rotateKey(workshop, wish), isFault('arguments.invalid'));
});

test('a change in the file is read, no change is not, and what cannot be read changes nothing', async (context) => {
  const workshop = workshopFor(context);
  const ring = new KeyRing(workshop.path);
  await assert.rejects(ring.refresh(), isFault('input.not-found'));
  const one = await createKey(workshop, wanted());
  assert.deepEqual(await Promise.all([ring.refresh(), ring.refresh()]), [true, true]);
  assert.equal(await ring.refresh(), false);
  appendFileSync(workshop.path, '{"op":"create","key":"sw_prod_');
  assert.equal(await ring.refresh(), true);
  assert.deepEqual(
    ring.problems.map((problem) => problem.line),
    [2],
  );
  const two = await createKey(workshop, wanted());
  await ring.refresh();
  assert.equal(ring.size, 2, 'the half line did not swallow the next one');
  rmSync(workshop.path);
  await assert.rejects(ring.refresh(), isFault('input.not-found'));
  for (const { secret } of [one, two]) assert.equal(ring.identify(secret, nowMs).kind, 'key');
});

test('many writers at once lose nothing, by whatever name they know the file', async (context) => {
  const workshop = workshopFor(context);
  const first = await createKey(workshop, wanted());
  const link = `${workshop.path}.link`;
  symlinkSync(workshop.path, link);
  const made = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      createKey({ ...workshop, path: index % 2 === 0 ? workshop.path : link }, wanted()),
    ),
  );
  const rotations = await Promise.allSettled(
    [1, 2].map(() => rotateKey(workshop, { id: first.id, overlapMs: 0, expiresMs: undefined })),
  );
  assert.equal(rotations.filter((one) => one.status === 'fulfilled').length, 1, 'the second finds it ended');
  const ring = new KeyRing(workshop.path);
  await ring.refresh();
  assert.equal(ring.size, 10);
  assert.deepEqual(ring.problems, []);
  for (const { secret } of made) assert.equal(ring.identify(secret, nowMs).kind, 'key');
});

test('faults of changing a file name no key', async (context) => {
  const workshop = workshopFor(context);
  await assert.rejects(revokeKey(workshop, 'sw_prod_00000000'), isFault('input.not-found'));
  await createKey(workshop, wanted());
  await assert.rejects(revokeKey(workshop, 'sw_prod_00000000'), isFault('keys.key-unknown'));
  const before = readFileSync(workshop.path, 'utf8');
  writeFileSync(`${workshop.path}.lock`, '1\n');
  await assert.rejects(createKey(workshop, wanted()), isFault('keys.file-locked'));
  assert.equal(readFileSync(workshop.path, 'utf8'), before);
  const nowhere = { ...workshop, path: `${workshop.path}/none/keys.jsonl` };
  await assert.rejects(createKey(nowhere, wanted()), isFault('output.unwritable'));
});

test('a file that others may use is a problem, and its keys hold', async (context) => {
  const workshop = workshopFor(context);
  await createKey(workshop, wanted());
  chmodSync(workshop.path, 0o644);
  const ring = new KeyRing(workshop.path);
  await ring.refresh();
  assert.deepEqual([ring.size, ring.problems.map((problem) => problem.line)], [1, [0]]);
});
