// Our own account file (docs/inputs/stillwatch-accounts.md): what customers declared and what the operator
// verified. `created` and `verification` are required by the contract, yet a file without them still says
// who belongs to whom, which is what detection needs most: they are read as unknown and counted.

import type { Account, Verification } from '../../core/account.ts';
import { idOf, isArray, isObject, Notes } from '../field.ts';
import { malformed, missing, type LogFormat, type ReadResult } from '../format.ts';
import { parseTime } from '../time.ts';

export const stillwatchAccounts: LogFormat = {
  name: 'stillwatch-accounts',
  title: 'Stillwatch account file',

  recognise(record: unknown): number {
    if (!isObject(record) || isArray(record.messages) || record.model !== undefined) return 0;
    if (typeof record.account !== 'string') return 0;
    const known = [record.created, record.verification, record.organization, record.email_domain];
    return record.created !== undefined && record.verification !== undefined
      ? 1
      : known.filter((value) => value !== undefined).length * 0.3;
  },

  read(record: unknown): ReadResult {
    if (!isObject(record)) return malformed();
    const id = idOf(record.account);
    if (id === undefined) {
      return record.account === undefined || record.account === null || record.account === ''
        ? missing('account')
        : malformed('account');
    }
    const notes = new Notes();
    const account: Account = {
      account: id,
      createdMs: parseTime(record.created) ?? absent(record.created, 'created', notes),
      organization: notes.string(record.organization, 'organization'),
      parent: notes.string(record.parent, 'parent'),
      app: notes.string(record.app, 'app'),
      program: notes.string(record.program, 'program'),
      class: notes.string(record.class, 'class'),
      verification: verificationOf(record.verification, notes),
      payment: notes.string(record.payment, 'payment'),
      emailDomain: notes.string(record.email_domain, 'email_domain'),
      signupIp: notes.string(record.signup_ip, 'signup_ip'),
      signupAsn: notes.count(record.signup_asn, 'signup_asn'),
      country: notes.string(record.country, 'country'),
      plan: notes.string(record.plan, 'plan'),
      declaredUse: notes.string(record.declared_use, 'declared_use'),
    };
    return { kind: 'read', exchanges: [], accounts: [account], problems: notes.problems ?? [], skipped: 0 };
  },
};

function absent(value: unknown, field: string, notes: Notes): undefined {
  if (value !== undefined && value !== null) notes.invalid(field);
  return undefined;
}

function verificationOf(value: unknown, notes: Notes): Verification {
  switch (value) {
    case 'none':
    case 'email':
    case 'phone':
    case 'payment':
    case 'business':
    case 'identity':
      return value;
    default:
      absent(value, 'verification', notes);
      return 'none';
  }
}
