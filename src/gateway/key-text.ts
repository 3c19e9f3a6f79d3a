// What a key looks like: `sw_{environment}_{prefix}_{secret}{checksum}`. The beginning says whose it is and how much
// it may do, so that people and secret scanners see at a glance what they have found; the prefix is public and finds
// the key's record; the checksum tells a key from a typing error or a random text without looking anything up, which
// is what a scanner needs that cannot ask. Everything but the secret is the key's id, and may be shown.
//
// At rest there is only the SHA-256 of the whole text. A slow hash and a pepper exist for secrets that can be
// guessed; 190 bits cannot, whoever has the file. See docs/decisions/0033-identity.md.

import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { assert } from '../core/assert.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const prefixLength = 8;
/** 32 of 62 characters are 190 bits. */
const secretLength = 32;
/** 62 to the power of 6 is more than 2 to the power of 32. */
const checksumLength = 6;

const environmentForm = /^[a-z][a-z0-9]{1,15}$/;
const idForm = /^sw_[a-z][a-z0-9]{1,15}_[0-9A-Za-z]{8}$/;
const keyForm = /^sw_[a-z][a-z0-9]{1,15}_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}$/;
const keyLengthMax = 67;

/** What every key of Stillwatch begins with, and nobody else's does. */
export const keyStart = 'sw_';

export interface MadeKey {
  /** Public: `sw_prod_4fQ1Zb9x`. */
  readonly id: string;
  /** The whole key; to be shown once. */
  readonly secret: string;
}

/** Whether a name can stand in a key: `prod`, `exp`, 2 to 16 small letters and digits. */
export function isEnvironment(text: string): boolean {
  return environmentForm.test(text);
}

export function isKeyId(text: string): boolean {
  return text.length <= keyLengthMax && idForm.test(text);
}

/** `prod` of `sw_prod_4fQ1Zb9x`. */
export function environmentOf(keyId: string): string {
  return keyId.split('_')[1] ?? '';
}

/** @param random gives that many bytes, unpredictable ones. */
export function makeKey(environment: string, random: (bytes: number) => Uint8Array): MadeKey {
  assert(isEnvironment(environment), 'an environment is 2 to 16 small letters and digits');
  const id = `${keyStart}${environment}_${randomText(prefixLength, random)}`;
  const body = `${id}_${randomText(secretLength, random)}`;
  return { id, secret: body + checksumOf(body) };
}

/** Id of a key whose form and checksum are right; undefined for any other text. */
export function keyIdOf(text: string): string | undefined {
  if (text.length > keyLengthMax || !keyForm.test(text)) return undefined;
  if (checksumOf(text.slice(0, -checksumLength)) !== text.slice(-checksumLength)) return undefined;
  return text.slice(0, -(1 + secretLength + checksumLength));
}

/** What is kept of a key: SHA-256 as 64 hexadecimal digits. */
export function keyHashOf(secret: string): string {
  return hash('sha256', secret, 'hex');
}

function checksumOf(body: string): string {
  let rest = crc32(body);
  let text = '';
  for (let digit = 0; digit < checksumLength; digit += 1) {
    text = (alphabet[rest % 62] ?? '') + text;
    rest = Math.floor(rest / 62);
  }
  return text;
}

/** Bytes from 248 on are thrown away, so that every character is equally likely: 3 of 100. */
function randomText(length: number, random: (bytes: number) => Uint8Array): string {
  let text = '';
  while (text.length < length) {
    for (const byte of random(length - text.length)) if (byte < 248) text += alphabet[byte % 62] ?? '';
  }
  return text;
}
