// Writes down what a cycle found out for those who decide about requests: who stands where, what is declared, by which
// phrases a campaign's text is known in one request, and which addresses carry little else than a campaign. It reads the
// report of the cycle and the tables that the cycle left in the store, and changes neither. The format is in
// wire/verdict-snapshot.ts, what is recognised by it in docs/verdicts.md.

import type { AuditReport, CampaignReport } from '../core/report.ts';
import type { Verdict } from '../core/evidence.ts';
import type { AccountStanding } from '../core/standing.ts';
import { keyCheckOf, verdictLimits, type VerdictCounts, type VerdictLine } from '../wire/verdict-snapshot.ts';
import { writeSnapshot } from '../wire/verdict-writer.ts';
import type { Store } from '../store/store.ts';
import { findIndicators } from './address-indicators.ts';
import { findCampaignPhrases } from './campaign-phrases.ts';
import { collectFacts, readFacts } from './declared-facts.ts';
import { keyOfStore } from './registry.ts';

export interface VerdictOptions {
  readonly store: Store;
  /** Of the last cycle over `store`. */
  readonly report: AuditReport;
  /** Where the snapshot lies; replaced whole. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}

export interface WrittenVerdicts {
  readonly version: string;
  readonly counts: VerdictCounts;
  /** Size of the file. */
  readonly bytes: number;
}

/** Call between cycles. @throws {Fault} output.unwritable, store.query-failed, registry.store-empty before the first exchange */
export async function writeVerdicts(options: VerdictOptions): Promise<WrittenVerdicts> {
  const { store, report, path, nowMs } = options;
  const keyCheck = keyCheckOf(await keyOfStore(store));
  const campaigns = report.campaigns.slice(0, verdictLimits.campaigns);
  const standings = standingsOf(campaigns, report);
  const families = await findCampaignPhrases(store, campaigns);
  const addresses = await findIndicators(store, campaigns);
  const counts = {
    campaigns: campaigns.length,
    accounts: standings.size,
    facts: await collectFacts(store),
    families: families.length,
    phrases: families.reduce((sum, family) => sum + (family.phrases.length >>> 1), 0),
    addresses: addresses.length,
  };
  const version = versionAt(nowMs);
  const told = [...families, ...addresses];
  const header = { version, generatedMs: nowMs, keyCheck, counts };
  const bytes = await writeSnapshot(path, header, linesOf({ campaigns, standings, told, store }));
  return { version, counts, bytes };
}

/** `20260301T090000.000Z`: sorts by time and says when. */
function versionAt(nowMs: number): string {
  return new Date(nowMs).toISOString().replaceAll(/[-:]/g, '');
}

interface Told {
  readonly campaigns: readonly CampaignReport[];
  readonly standings: ReadonlyMap<string, AccountStanding>;
  readonly told: readonly VerdictLine[];
  readonly store: Store;
}

async function* linesOf({ campaigns, standings, told, store }: Told): AsyncGenerator<VerdictLine> {
  for (const { id, verdict, posterior } of campaigns) yield { kind: 'campaign', id, verdict, posterior };
  for (const [account, standing] of standings) yield { kind: 'account', account, standing };
  yield* told;
  yield* readFacts(store);
}

const rank: Readonly<Record<Verdict | 'none', number>> = { none: 0, watch: 1, review: 2, act: 3 };

/** Of every account that a campaign or the list of single accounts names. */
function standingsOf(
  campaigns: readonly CampaignReport[],
  report: AuditReport,
): ReadonlyMap<string, AccountStanding> {
  const standings = new Map<string, AccountStanding>();
  for (const { id, verdict, accounts } of campaigns) {
    for (const { account, posterior, share } of accounts) {
      if (!isNameable(account) || standings.size >= verdictLimits.accounts) continue;
      const standing = { verdict, campaign: id, posterior, share, drain: 0 };
      if (isStronger(standing, standings.get(account))) standings.set(account, standing);
    }
  }
  for (const { account, score } of report.accounts) {
    if (!isNameable(account)) continue;
    const known = standings.get(account) ?? {
      verdict: 'none',
      campaign: '',
      posterior: 0,
      share: 0,
      drain: 0,
    };
    standings.set(account, { ...known, drain: Math.min(1, Math.max(0, score)) });
  }
  return standings;
}

function isNameable(account: string): boolean {
  return account !== '' && account.length <= verdictLimits.nameChars;
}

function isStronger(standing: AccountStanding, known: AccountStanding | undefined): boolean {
  if (known === undefined || rank[standing.verdict] > rank[known.verdict]) return true;
  return rank[standing.verdict] === rank[known.verdict] && standing.posterior > known.posterior;
}
