// The verdict snapshot: what the control plane found out, written down for those who decide about requests. One file of
// JSON lines: a header, then what is said of campaigns, accounts, texts and addresses, in any order, then a footer with a
// checksum of everything before it, so that half a file is never taken for a small one. Texts and addresses are in it as
// keyed hashes only. Readers pass over kinds of lines that they do not know; docs/verdicts.md is the page for outsiders.
//
// Refused: a binary format (nobody could read it with a text editor, and loading is bound by tables, not by parsing), and
// differences to the snapshot before (a gateway that missed one would be wrong from then on).

import type { Verdict } from '../core/evidence.ts';
import type { AccountFacts, AccountStanding } from '../core/standing.ts';
import { hashText, type Hash, type HashKey } from '../fingerprint/hash.ts';
import { isObject } from './field.ts';

const verdictFormat = 'stillwatch.verdicts/1';

/** How much a snapshot may hold; a reader refuses what is beyond, a writer leaves out what is least certain. */
export const verdictLimits = {
  campaigns: 10_000,
  accounts: 2_000_000,
  facts: 2_000_000,
  /** Lines, not phrases. */
  families: 16_384,
  phrases: 262_144,
  addresses: 100_000,
  /** Of one family, and families of one campaign. */
  phrasesPerFamily: 64,
  familiesPerCampaign: 16,
  /** UTF-16 units of an account's, a unit's or a campaign's name, and of any other text. */
  nameChars: 512,
  textChars: 200,
  lineBytes: 65_536,
} as const;

/** How many lines of each kind follow, and phrases in all families: readers make room before they read. */
export interface VerdictCounts {
  readonly campaigns: number;
  readonly accounts: number;
  readonly facts: number;
  readonly families: number;
  readonly phrases: number;
  readonly addresses: number;
}

export interface VerdictHeader {
  /** Names the snapshot. */
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly generatedMs: number;
  /** `keyCheckOf` the key of all hashes in it. */
  readonly keyCheck: string;
  readonly counts: VerdictCounts;
}

export interface CampaignLine {
  readonly kind: 'campaign';
  readonly id: string;
  readonly verdict: Verdict;
  /** 0..1. */
  readonly posterior: number;
}

export interface AccountLine {
  readonly kind: 'account';
  readonly account: string;
  readonly standing: AccountStanding;
}

export interface FactsLine {
  readonly kind: 'facts';
  readonly account: string;
  readonly facts: AccountFacts;
}

/** Phrases of one text, or of texts that are used together, that hardly anybody outside the campaign sends. */
export interface FamilyLine {
  readonly kind: 'family';
  readonly campaign: string;
  /** (low, high) pairs as in `Fingerprint.anchors`, 1 to 64 pairs, none twice. */
  readonly phrases: Uint32Array;
}

export interface AddressLine {
  readonly kind: 'address';
  /** Whether `hash` is of `addressOf` or of `networkOf` an address, by `hashWith` and `hashStreams(key, 0)`. */
  readonly of: 'address' | 'network';
  readonly hash: Hash;
  /** 0..1. */
  readonly suspicion: number;
}

export type VerdictLine = CampaignLine | AccountLine | FactsLine | FamilyLine | AddressLine;

export interface VerdictFooter {
  /** Lines before the footer, the header included. */
  readonly lines: number;
  /** Of all bytes before the footer, hexadecimal. */
  readonly sha256: string;
}

/** Tells whether two sides hash under the same key, and nothing else about it. */
export function keyCheckOf(key: HashKey): string {
  return hashDigits(hashText('stillwatch verdicts', key));
}

/** Sixteen hexadecimal digits, the high half first. */
export function hashDigits({ low, high }: Hash): string {
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** One line, without line end. */
export function printHeader(header: VerdictHeader): string {
  return JSON.stringify({
    format: verdictFormat,
    version: header.version,
    generated: new Date(header.generatedMs).toISOString(),
    key_check: header.keyCheck,
    counts: header.counts,
  });
}

/** One line, without line end. What is not declared is left out. */
export function printLine(line: VerdictLine): string {
  if (line.kind === 'facts') return printFacts(line);
  return JSON.stringify(fieldsOf(line));
}

function fieldsOf(line: Exclude<VerdictLine, FactsLine>): object {
  if (line.kind === 'account') return { kind: line.kind, account: line.account, ...line.standing };
  if (line.kind === 'family') return { ...line, phrases: digitsOf(line.phrases) };
  return line.kind === 'address' ? { ...line, hash: hashDigits(line.hash) } : line;
}

/** One line, without line end. */
export function printFooter(footer: VerdictFooter): string {
  return JSON.stringify({ kind: 'end', ...footer });
}

function printFacts({ account, facts }: FactsLine): string {
  const said = (text: string): string | undefined => (text === '' ? undefined : text);
  return JSON.stringify({
    kind: 'facts',
    account,
    unit: facts.unit === account ? undefined : facts.unit,
    created: facts.createdMs === undefined ? undefined : new Date(facts.createdMs).toISOString(),
    program: said(facts.program),
    plan: said(facts.plan),
    verification: said(facts.verification),
    declared_use: said(facts.declaredUse),
    country: said(facts.country),
  });
}

function digitsOf(pairs: Uint32Array): readonly string[] {
  return Array.from({ length: pairs.length >>> 1 }, (_, at) =>
    hashDigits({ low: pairs[2 * at] ?? 0, high: pairs[2 * at + 1] ?? 0 }),
  );
}

/** Undefined when the text is no header of this format, or promises more than `verdictLimits`. */
export function parseHeader(text: string): VerdictHeader | undefined {
  const record = jsonObject(text);
  if (record === undefined || record['format'] !== verdictFormat) return undefined;
  const { version, generated, key_check: keyCheck, counts } = record;
  const generatedMs = timeOf(generated);
  if (!isText(version, verdictLimits.nameChars) || version === '' || generatedMs === undefined)
    return undefined;
  if (typeof keyCheck !== 'string' || !isObject(counts)) return undefined;
  const read: Record<keyof VerdictCounts, number> = {
    campaigns: 0,
    accounts: 0,
    facts: 0,
    families: 0,
    phrases: 0,
    addresses: 0,
  };
  for (const name of countNames) {
    const count = counts[name];
    if (typeof count !== 'number' || !Number.isSafeInteger(count)) return undefined;
    if (count < 0 || count > verdictLimits[name]) return undefined;
    read[name] = count;
  }
  return { version, generatedMs, keyCheck, counts: read };
}

const countNames = ['campaigns', 'accounts', 'facts', 'families', 'phrases', 'addresses'] as const;

/** A line after the header: what it says, its footer, `unknown` for a kind of a later version, `damaged` for nonsense. */
export function parseLine(
  text: string,
): VerdictLine | { readonly kind: 'end'; readonly footer: VerdictFooter } | 'unknown' | 'damaged' {
  const record = jsonObject(text);
  if (record === undefined || typeof record['kind'] !== 'string') return 'damaged';
  switch (record['kind']) {
    case 'campaign':
      return campaignOf(record) ?? 'damaged';
    case 'account':
      return accountOf(record) ?? 'damaged';
    case 'facts':
      return factsOf(record) ?? 'damaged';
    case 'family':
      return familyOf(record) ?? 'damaged';
    case 'address':
      return indicatorOf(record) ?? 'damaged';
    case 'end':
      return footerOf(record) ?? 'damaged';
    default:
      return 'unknown';
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function jsonObject(text: string): JsonObject | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function campaignOf(record: JsonObject): CampaignLine | undefined {
  const { id, verdict, posterior } = record;
  if (!isName(id) || !isVerdict(verdict) || !isShare(posterior)) return undefined;
  return { kind: 'campaign', id, verdict, posterior };
}

function accountOf(record: JsonObject): AccountLine | undefined {
  const { account, verdict, campaign, posterior, share, drain } = record;
  if (!isName(account) || !isText(campaign, verdictLimits.nameChars)) return undefined;
  if (verdict !== 'none' && !isVerdict(verdict)) return undefined;
  // Whoever takes part in a campaign has a verdict, and nobody else has.
  if ((verdict === 'none') !== (campaign === '')) return undefined;
  if (!isShare(posterior) || !isShare(share) || !isShare(drain)) return undefined;
  return { kind: 'account', account, standing: { verdict, campaign, posterior, share, drain } };
}

function factsOf(record: JsonObject): FactsLine | undefined {
  const { account, created } = record;
  if (!isName(account)) return undefined;
  const unit = record['unit'] ?? account;
  const createdMs = created === undefined ? undefined : timeOf(created);
  if (!isName(unit) || (created !== undefined && createdMs === undefined)) return undefined;
  const program = textOf(record, 'program');
  const plan = textOf(record, 'plan');
  const verification = textOf(record, 'verification');
  const declaredUse = textOf(record, 'declared_use');
  const country = textOf(record, 'country');
  if (program === undefined || plan === undefined || verification === undefined) return undefined;
  if (declaredUse === undefined || country === undefined) return undefined;
  const facts = { unit, createdMs, program, plan, verification, declaredUse, country };
  return { kind: 'facts', account, facts };
}

function familyOf(record: JsonObject): FamilyLine | undefined {
  const { campaign, phrases } = record;
  if (!isName(campaign) || !Array.isArray(phrases)) return undefined;
  if (phrases.length === 0 || phrases.length > verdictLimits.phrasesPerFamily) return undefined;
  if (new Set(phrases).size !== phrases.length) return undefined;
  const pairs = new Uint32Array(2 * phrases.length);
  for (let at = 0; at < phrases.length; at += 1) {
    const digits: unknown = phrases[at];
    const hash = hashOf(digits);
    if (hash === undefined) return undefined;
    pairs[2 * at] = hash.low;
    pairs[2 * at + 1] = hash.high;
  }
  return { kind: 'family', campaign, phrases: pairs };
}

function indicatorOf(record: JsonObject): AddressLine | undefined {
  const { of, suspicion } = record;
  const hash = hashOf(record['hash']);
  if ((of !== 'address' && of !== 'network') || hash === undefined || !isShare(suspicion)) return undefined;
  return { kind: 'address', of, hash, suspicion };
}

function footerOf(record: JsonObject): { readonly kind: 'end'; readonly footer: VerdictFooter } | undefined {
  const { lines, sha256 } = record;
  if (typeof lines !== 'number' || typeof sha256 !== 'string') return undefined;
  return { kind: 'end', footer: { lines, sha256 } };
}

/** 0:0 means absent everywhere and stands for nothing here. */
function hashOf(digits: unknown): Hash | undefined {
  if (typeof digits !== 'string' || !/^[0-9a-f]{16}$/.test(digits)) return undefined;
  const high = Number.parseInt(digits.slice(0, 8), 16);
  const low = Number.parseInt(digits.slice(8), 16);
  return high === 0 && low === 0 ? undefined : { low, high };
}

/** Milliseconds since 1970, of RFC 3339. */
function timeOf(value: unknown): number | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const timeMs = Date.parse(value);
  return Number.isFinite(timeMs) ? timeMs : undefined;
}

/** '' when it is not there, undefined when it is no such text. */
function textOf(record: JsonObject, name: string): string | undefined {
  const value = record[name] ?? '';
  return isText(value, verdictLimits.textChars) ? value : undefined;
}

function isName(value: unknown): value is string {
  return isText(value, verdictLimits.nameChars) && value !== '';
}

function isText(value: unknown, charsMax: number): value is string {
  return typeof value === 'string' && value.length <= charsMax;
}

function isVerdict(value: unknown): value is Verdict {
  return value === 'act' || value === 'review' || value === 'watch';
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
