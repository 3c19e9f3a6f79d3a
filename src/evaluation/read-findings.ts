// An audit report, ours or anybody's in the same form, as findings. Only the fields that the form requires are
// relied on, so that a detector of three hundred lines in another language can be measured by the same rules.

import type { Verdict } from '../core/evidence.ts';
import type { Findings, FoundCampaign, FoundMember } from './findings.ts';
import type { JsonObject } from '../wire/field.ts';
import { readLines } from './line-reader.ts';
import {
  jsonAt,
  listField,
  misfit,
  objectAt,
  optionalText,
  optionalTime,
  shareField,
  textField,
  type Place,
} from './record-fields.ts';
import { readWhole } from './read-truth.ts';

export type Attributions = NonNullable<Findings['attributions']>;

const verdicts: readonly Verdict[] = ['act', 'review', 'watch'];

/** @throws {Fault} report.invalid, input.not-found, input.unreadable */
export async function readFindings(path: string, attributionsPath: string | undefined): Promise<Findings> {
  const place: Place = { code: 'report.invalid', file: path, line: undefined, path: '' };
  const found = readReport(jsonAt(await readWhole(path), place), place);
  const attributions = attributionsPath === undefined ? undefined : await readAttributions(attributionsPath);
  return findingsOf({ ...found, attributions });
}

interface FoundReport {
  /** Whose it is; ours unless it says so. */
  readonly detector: string;
  readonly campaigns: readonly FoundCampaign[];
  readonly accounts: readonly { readonly account: string; readonly score: number }[];
}

/** An audit report, as parsed. @throws {Fault} with the place's code */
export function readReport(value: unknown, place: Place): FoundReport {
  const report = objectAt(value, place);
  const format = report['format'];
  if (typeof format !== 'string' || !format.startsWith('stillwatch.audit/'))
    throw misfit({ ...place, path: 'format' }, 'stillwatch.audit/1');
  return {
    detector: detectorOf(report, place),
    campaigns: listField(report, 'campaigns', { place, read: readCampaign }),
    accounts: listField(report, 'accounts', {
      place,
      read: (item, at) => {
        const record = objectAt(item, at);
        return { account: textField(record, 'account', at), score: shareField(record, 'score', at) };
      },
    }),
  };
}

function detectorOf(report: JsonObject, place: Place): string {
  const name = optionalText(report, 'detector', place);
  if (name === undefined) return 'stillwatch';
  // It becomes part of a file's name.
  if (!/^[\w .-]{1,64}$/.test(name))
    throw misfit({ ...place, path: 'detector' }, 'a name of at most 64 letters, digits, spaces and . _ -');
  return name;
}

function readCampaign(item: unknown, place: Place): FoundCampaign {
  const record = objectAt(item, place);
  const verdict = verdicts.find((one) => one === record['verdict']);
  if (verdict === undefined)
    throw misfit({ ...place, path: `${place.path}.verdict` }, 'act, review or watch');
  return {
    id: textField(record, 'id', place),
    verdict,
    posterior: shareField(record, 'posterior', place),
    detectedMs: optionalTime(record, 'detected_at', place),
    members: listField(record, 'accounts', { place, read: readMember }),
  };
}

function readMember(item: unknown, place: Place): FoundMember {
  const record = objectAt(item, place);
  return {
    account: textField(record, 'account', place),
    posterior: shareField(record, 'posterior', place),
  };
}

async function readAttributions(path: string): Promise<Attributions> {
  const attributions = new Map<string, { readonly campaign: string; readonly posterior: number }>();
  await readLines(path, (line, number) => {
    const place: Place = { code: 'report.invalid', file: path, line: number, path: '' };
    const record = objectAt(jsonAt(line.toString('utf8'), place), place);
    attributions.set(textField(record, 'id', place), {
      campaign: textField(record, 'campaign', place),
      posterior: shareField(record, 'posterior', place),
    });
  });
  return attributions;
}

/** With the score of each account: posterior of the report times that of the member, or the single account's. */
export function findingsOf(found: FoundReport & Pick<Findings, 'attributions'>): Findings {
  const scores = new Map<string, number>();
  const raise = (account: string, score: number): void => {
    if (score > (scores.get(account) ?? 0)) scores.set(account, score);
  };
  for (const { posterior, members } of found.campaigns) {
    for (const member of members) raise(member.account, posterior * member.posterior);
  }
  for (const { account, score } of found.accounts) raise(account, score);
  return { detector: found.detector, campaigns: found.campaigns, scores, attributions: found.attributions };
}
