// Where several machines meet that answer as one gateway. Left out, this one is alone.

import type { LinkSettings } from '../fleet/link.ts';
import type { Section } from './section.ts';

/** Shorter ones could be guessed from what lies at the server. */
const secretCharsMin = 32;
const nameForm = /^[a-z0-9][a-z0-9._-]{0,62}$/;

/** Undefined when nothing is said, or a problem was noted. */
export function readFleet(top: Section): LinkSettings | undefined {
  if (!top.has('fleet')) return undefined;
  const section = top.section('fleet');
  const fleet = {
    url: section.text('redis'),
    user: section.text('user', ''),
    password: section.secret('password'),
    ca: section.has('ca') ? section.contents('ca') : undefined,
    name: section.text('name', 'stillwatch'),
  };
  const secret = section.secret('secret');
  if (!section.has('secret')) {
    section.problem(
      'has no secret',
      'add secret: {env: NAME}, the same on every machine: openssl rand -hex 32',
    );
  }
  section.done();
  checkAddress(section, fleet.url);
  if (!nameForm.test(fleet.name)) {
    section.problem('is no name of a fleet', 'write small letters, digits, dots and dashes', 'name');
  }
  if (secret !== undefined && secret.length < secretCharsMin) {
    const what = `has fewer than ${secretCharsMin} characters`;
    return section.problem(what, 'make a longer one: openssl rand -hex 32', 'secret');
  }
  return secret === undefined ? undefined : { ...fleet, secret };
}

function checkAddress(section: Section, text: string): void {
  if (text === '') return;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isRight = url?.protocol === 'redis:' || url?.protocol === 'rediss:';
  const isBare = url?.search === '' && url.hash === '' && /^(?:\/\d{0,4})?$/.test(url.pathname);
  if (url === undefined || !isRight || url.hostname === '' || !isBare) {
    const mend = 'write for example redis: rediss://redis.internal:6379';
    section.problem('is no address of a Redis or Valkey server', mend, 'redis');
    return;
  }
  if (url.username === '' && url.password === '') return;
  section.problem(
    'has credentials in it',
    'write user: NAME and password: {env: NAME} beside it instead',
    'redis',
  );
}
