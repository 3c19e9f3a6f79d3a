// Truth files as `simulate` writes them, or as anybody writes them in the same form: campaigns and labels of
// accounts in one JSON document, exchanges of campaigns in JSON Lines. Time and value of an exchange may be
// missing there; a log may still tell them.

import { readFile } from 'node:fs/promises';
import { systemCode } from '../core/system-code.ts';
import { Fault } from '../core/fault.ts';
import { isObject } from '../wire/field.ts';
import { notFound } from '../wire/source.ts';
import { readLines } from './line-reader.ts';
import {
  countField,
  jsonAt,
  listField,
  misfit,
  objectAt,
  optionalCount,
  optionalText,
  optionalTime,
  textField,
  type Place,
} from './record-fields.ts';
import type { TrueCampaign, TrueExchange, WorldTruth } from './truth.ts';

/** `exchangesPaths` name the exchanges of campaigns. @throws {Fault} truth.invalid, input.not-found, input.unreadable */
export async function readTruth(path: string, exchangesPaths: readonly string[]): Promise<WorldTruth> {
  const place: Place = { code: 'truth.invalid', file: path, line: undefined, path: '' };
  const document = objectAt(jsonAt(await readWhole(path), place), place);
  const campaigns = listField(document, 'campaigns', { place, read: readCampaign });
  const labels = new Map<string, string>();
  const accounts = document['accounts'];
  if (!isObject(accounts)) throw misfit({ ...place, path: 'accounts' }, 'an object of labels by account');
  for (const [account, label] of Object.entries(accounts)) {
    if (typeof label !== 'string')
      throw misfit({ ...place, path: `accounts of ${labels.size + 1}` }, 'a text');
    labels.set(account, label);
  }
  const known = new Set(campaigns.map((campaign) => campaign.id));
  const exchanges = new Map<string, TrueExchange>();
  for (const exchangesPath of exchangesPaths) {
    await readLines(exchangesPath, (line, number) => {
      const here: Place = { code: 'truth.invalid', file: exchangesPath, line: number, path: '' };
      const record = objectAt(jsonAt(line.toString('utf8'), here), here);
      const campaign = textField(record, 'campaign', here);
      if (!known.has(campaign)) throw misfit({ ...here, path: 'campaign' }, `a campaign of ${path}`);
      exchanges.set(textField(record, 'id', here), {
        campaign,
        timeMs: optionalTime(record, 'time', here),
        value: optionalCount(record, 'value', here),
      });
    });
  }
  return { campaigns, labels, exchanges };
}

function readCampaign(item: unknown, place: Place): TrueCampaign {
  const record = objectAt(item, place);
  const variant = optionalText(record, 'variant', place);
  const read = (account: unknown, at: Place): string => {
    if (typeof account !== 'string') throw misfit(at, 'a text');
    return account;
  };
  return {
    id: textField(record, 'id', place),
    level: textField(record, 'level', place),
    ...(variant === undefined ? {} : { variant }),
    accounts: [...new Set(listField(record, 'accounts', { place, read }))],
    exchanges: countField(record, 'exchanges', place),
  };
}

/** @throws {Fault} input.not-found, input.unreadable */
export async function readWhole(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const isMissing = systemCode(cause) === 'ENOENT';
    if (isMissing) throw notFound(path, cause);
    throw new Fault('input.unreadable', {
      what: `cannot read ${path}`,
      mend: 'check the permissions and the medium',
      cause,
    });
  }
}
