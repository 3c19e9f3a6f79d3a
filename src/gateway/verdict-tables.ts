// One snapshot in memory, as it is asked: by account, by fingerprint, by address. Filled once, line by line, then only
// read. Accounts are rows of flat arrays, found by the keyed hash of their name: a hundred thousand of them are a few
// megabytes and nothing for the collector of garbage to visit. That two names of two million have one hash happens in
// one snapshot of ten million; such a snapshot is refused.

import type { Verdict } from '../core/evidence.ts';
import type { Fingerprint } from '../core/fingerprint.ts';
import type { AccountFacts, AccountStanding, FamilyStanding } from '../core/standing.ts';
import { hashStreams, hashWith, type HashKey, type HashStreams } from '../fingerprint/hash.ts';
import { addressOf, networkOf } from '../wire/address.ts';
import type {
  AccountLine,
  AddressLine,
  CampaignLine,
  FactsLine,
  FamilyLine,
  VerdictCounts,
  VerdictHeader,
  VerdictLine,
} from '../wire/verdict-snapshot.ts';
import { FamilyIndex } from './family-index.ts';
import { HashIndex, notFound } from './hash-index.ts';
import { TextPool } from './text-pool.ts';

const verdicts: readonly (Verdict | 'none')[] = ['none', 'watch', 'review', 'act'];

/** As `writeExchange` hashes names and addresses. */
const namePurpose = 0;

/** Texts of one row of facts. */
const factTexts = 6;

export class VerdictTables {
  readonly header: VerdictHeader;
  /** False when the snapshot was hashed under another key: then no text and no address of it can be recognised. */
  readonly isKeyEqual: boolean;
  readonly #streams: HashStreams;
  /** Campaigns by number, as they were first named; verdict 0 until their own line was read. */
  readonly #numbers = new Map<string, number>();
  readonly #campaigns: { id: string; verdict: Verdict | undefined; posterior: number }[] = [];
  readonly #accounts: HashIndex;
  readonly #verdict: Uint8Array;
  readonly #campaign: Uint32Array;
  readonly #figures: Float64Array;
  readonly #declared: HashIndex;
  readonly #created: Float64Array;
  readonly #texts: Uint32Array;
  readonly #pool: TextPool = new TextPool();
  readonly #families: FamilyIndex;
  readonly #addresses: HashIndex;
  readonly #suspicion: Float64Array;
  readonly #left: { -readonly [name in keyof VerdictCounts]: number };

  constructor(header: VerdictHeader, given: { readonly key: HashKey; readonly keyCheck: string }) {
    const { counts } = header;
    this.header = header;
    this.isKeyEqual = given.keyCheck === header.keyCheck;
    this.#streams = hashStreams(given.key, namePurpose);
    this.#accounts = new HashIndex(counts.accounts);
    this.#verdict = new Uint8Array(counts.accounts);
    this.#campaign = new Uint32Array(counts.accounts);
    this.#figures = new Float64Array(3 * counts.accounts);
    this.#declared = new HashIndex(counts.facts);
    this.#created = new Float64Array(counts.facts);
    this.#texts = new Uint32Array(factTexts * counts.facts);
    this.#families = new FamilyIndex(counts);
    this.#addresses = new HashIndex(counts.addresses);
    this.#suspicion = new Float64Array(counts.addresses);
    this.#left = { ...counts };
  }

  /** Takes one line. False when it cannot belong to this snapshot: more than were promised, or an account twice. */
  add(line: VerdictLine): boolean {
    if (line.kind === 'account') return this.#take('accounts', 1) && this.#addAccount(line);
    if (line.kind === 'facts') return this.#take('facts', 1) && this.#addFacts(line);
    if (line.kind === 'family') return this.#take('families', 1) && this.#addFamily(line);
    if (line.kind === 'address') return this.#take('addresses', 1) && this.#addAddress(line);
    return this.#take('campaigns', 1) && this.#addCampaign(line);
  }

  /** Whether all that was promised has come, and every campaign that was named has its own line. */
  get isComplete(): boolean {
    return (
      Object.values(this.#left).every((left) => left === 0) &&
      this.#campaigns.every((campaign) => campaign.verdict !== undefined)
    );
  }

  /** Bytes of its arrays; names of campaigns and declared texts come on top. */
  get bytes(): number {
    const arrays = [
      this.#verdict,
      this.#campaign,
      this.#figures,
      this.#created,
      this.#texts,
      this.#suspicion,
    ];
    const indices = [this.#accounts, this.#declared, this.#families, this.#addresses];
    return [...arrays.map((array) => array.byteLength), ...indices.map((index) => index.bytes)].reduce(
      (sum, bytes) => sum + bytes,
      0,
    );
  }

  account(account: string): AccountStanding | undefined {
    if (this.#accounts.size === 0) return undefined;
    const hash = hashWith(account, this.#streams);
    const row = this.#accounts.find(hash.low, hash.high);
    if (row === notFound) return undefined;
    const verdict = verdicts[this.#verdict[row] ?? 0] ?? 'none';
    return {
      verdict,
      campaign: verdict === 'none' ? '' : (this.#campaigns[this.#campaign[row] ?? 0]?.id ?? ''),
      posterior: this.#figures[3 * row] ?? 0,
      share: this.#figures[3 * row + 1] ?? 0,
      drain: this.#figures[3 * row + 2] ?? 0,
    };
  }

  facts(account: string): AccountFacts | undefined {
    if (this.#declared.size === 0) return undefined;
    const hash = hashWith(account, this.#streams);
    const row = this.#declared.find(hash.low, hash.high);
    if (row === notFound) return undefined;
    const text = (column: number): string => this.#pool.at(this.#texts[factTexts * row + column] ?? 0);
    const createdMs = this.#created[row] ?? 0;
    const unit = text(0);
    return {
      unit: unit === '' ? account : unit,
      createdMs: Number.isNaN(createdMs) ? undefined : createdMs,
      program: text(1),
      plan: text(2),
      verification: text(3),
      declaredUse: text(4),
      country: text(5),
    };
  }

  family(fingerprint: Fingerprint): FamilyStanding | undefined {
    const match = this.#families.find(fingerprint);
    const campaign = match === undefined ? undefined : this.#campaigns[match.campaign];
    if (match === undefined || campaign?.verdict === undefined) return undefined;
    const { id, verdict, posterior } = campaign;
    return { campaign: id, verdict, posterior, hits: match.hits };
  }

  address(ip: string): number {
    if (this.#addresses.size === 0 || ip === '') return 0;
    const address = addressOf(ip);
    return Math.max(this.#suspicionOf(address), this.#suspicionOf(networkOf(address)));
  }

  #suspicionOf(text: string): number {
    const hash = hashWith(text, this.#streams);
    const row = this.#addresses.find(hash.low, hash.high);
    return row === notFound ? 0 : (this.#suspicion[row] ?? 0);
  }

  #take(name: keyof VerdictCounts, count: number): boolean {
    this.#left[name] -= count;
    return this.#left[name] >= 0;
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#campaigns.push({ id, verdict: undefined, posterior: 0 }) - 1;
    this.#numbers.set(id, number);
    return number;
  }

  #addCampaign({ id, verdict, posterior }: CampaignLine): boolean {
    const campaign = this.#campaigns[this.#numberOf(id)];
    if (campaign === undefined || campaign.verdict !== undefined) return false;
    campaign.verdict = verdict;
    campaign.posterior = posterior;
    return true;
  }

  #addAccount({ account, standing }: AccountLine): boolean {
    const row = this.#accounts.size;
    const hash = hashWith(account, this.#streams);
    if (!this.#accounts.add(hash.low, hash.high, row)) return false;
    this.#verdict[row] = verdicts.indexOf(standing.verdict);
    if (standing.verdict !== 'none') this.#campaign[row] = this.#numberOf(standing.campaign);
    this.#figures[3 * row] = standing.posterior;
    this.#figures[3 * row + 1] = standing.share;
    this.#figures[3 * row + 2] = standing.drain;
    // Names of campaigns are bound by the lines of campaigns that were promised.
    return this.#campaigns.length <= this.header.counts.campaigns;
  }

  #addFacts({ account, facts }: FactsLine): boolean {
    const row = this.#declared.size;
    const hash = hashWith(account, this.#streams);
    if (!this.#declared.add(hash.low, hash.high, row)) return false;
    const { program, plan, verification, declaredUse, country } = facts;
    const unit = facts.unit === account ? '' : facts.unit;
    this.#created[row] = facts.createdMs ?? Number.NaN;
    const at = factTexts * row;
    this.#texts[at] = this.#pool.add(unit);
    this.#texts[at + 1] = this.#pool.add(program);
    this.#texts[at + 2] = this.#pool.add(plan);
    this.#texts[at + 3] = this.#pool.add(verification);
    this.#texts[at + 4] = this.#pool.add(declaredUse);
    this.#texts[at + 5] = this.#pool.add(country);
    return true;
  }

  #addFamily({ campaign, phrases }: FamilyLine): boolean {
    if (!this.#take('phrases', phrases.length >>> 1)) return false;
    const number = this.#numberOf(campaign);
    if (number >= this.header.counts.campaigns) return false;
    this.#families.add(number, phrases);
    return true;
  }

  #addAddress({ hash, suspicion }: AddressLine): boolean {
    const row = this.#addresses.size;
    this.#suspicion[row] = suspicion;
    return this.#addresses.add(hash.low, hash.high, row);
  }
}
