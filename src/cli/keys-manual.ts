// The manual page of stillwatch keys.

import { withHelp } from './command.ts';
import type { CommandManual } from './manual.ts';

export const keysManual: CommandManual = {
  name: 'stillwatch keys',
  synopsis: [
    'create --file FILE --account ID [--environment NAME] [--models PATTERN]... [--routes PATTERN]... [--addresses NETWORK]... [--expires WHEN] [--not-before WHEN] [--upstream NAME] [--name TEXT] [--json]',
    'list --file FILE [--json]',
    'revoke KEY-ID --file FILE [--json]',
    'rotate KEY-ID --file FILE [--overlap TIME] [--expires WHEN] [--json]',
    'fingerprint --hash-secret FILE < CREDENTIAL',
  ],
  description: [
    'make, list, revoke and rotate the API keys that the gateway accepts.',
    'create prints the new key on standard output, once: the file keeps a hash, and nobody can print it again. What the key is for goes to standard error. Every limit that is not given does not apply.',
    'rotate makes a key with the same account and limits, and ends the old one after the overlap. revoke ends a key at once. Gateways read the file again when it has changed.',
    'fingerprint prints the name under which a provider’s own key is known when keys are passed through, for the file that maps such names to accounts. It reads the key from standard input.',
  ],
  options: withHelp([
    {
      flags: ['--file'],
      value: 'FILE',
      description:
        'The key file: JSON Lines, appended to, readable by its owner only. create makes it when it is not there.',
    },
    {
      flags: ['--account'],
      value: 'ID',
      description: 'create: who is billed, as in the account file.',
    },
    {
      flags: ['--environment'],
      value: 'NAME',
      description:
        'create: what the key is for, 2 to 16 small letters and digits, written in the key and seen by rules; prod if not given, exp for experiments.',
    },
    {
      flags: ['--models'],
      value: 'PATTERN',
      description: 'create: models that the key may use; * stands for anything. May be given several times.',
    },
    {
      flags: ['--routes'],
      value: 'PATTERN',
      description:
        'create: routes that it may use, such as openai.chat or anthropic.*. May be given several times.',
    },
    {
      flags: ['--addresses'],
      value: 'NETWORK',
      description:
        'create: client addresses or networks (CIDR) from which it may be used. May be given several times.',
    },
    {
      flags: ['--expires'],
      value: 'WHEN',
      description:
        'create, rotate: until when, as a time from now (90d, 12h, 30m) or a date (2027-01-31, UTC). A rotated key lives as long as the old one did if not given.',
    },
    {
      flags: ['--not-before'],
      value: 'WHEN',
      description: 'create: from when on, in the same way.',
    },
    {
      flags: ['--upstream'],
      value: 'NAME',
      description: 'create: name of the configured upstream that its requests go to.',
    },
    { flags: ['--name'], value: 'TEXT', description: 'create: a note for people.' },
    {
      flags: ['--overlap'],
      value: 'TIME',
      description: 'rotate: how long the old key stays valid, 0m to 365d; 24h if not given.',
    },
    {
      flags: ['--hash-secret'],
      value: 'FILE',
      description: 'fingerprint: the file with the secret that the gateway hashes credentials with.',
    },
    { flags: ['--json'], value: undefined, description: 'Print JSON: one object, for list one a line.' },
    { flags: ['--verbose'], value: undefined, description: 'Print the cause and the stack of a fault.' },
  ]),
  examples: [
    {
      command: 'stillwatch keys create --file keys.jsonl --account acme --expires 90d',
      what: 'A production key without other limits.',
    },
    {
      command:
        'stillwatch keys create --file keys.jsonl --account acme --environment exp --models "*-mini" --routes openai.chat --addresses 192.0.2.0/24',
      what: 'A key for experiments, limited to small models, one route and one network.',
    },
    {
      command: 'stillwatch keys rotate sw_prod_4fQ1Zb9x --file keys.jsonl --overlap 7d',
      what: 'A week to change over.',
    },
  ],
  exit: [
    { status: 0, meaning: 'done' },
    { status: 2, meaning: 'unusable arguments or input' },
  ],
  seeAlso: ['docs/keys.md', 'docs/faults.md'],
};
