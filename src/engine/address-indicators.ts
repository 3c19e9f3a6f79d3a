// Addresses that carry little else than a campaign: networks first, and single addresses where the network is shared with
// others. One request of an account that is no member is enough to leave an address out: behind carrier-grade translation
// and in offices innocents sit beside attackers, and an indicator meets them without a word. Whoever rents a range for
// nothing else shows it here.

import type { CampaignReport } from '../core/report.ts';
import type { Store } from '../store/store.ts';
import { type AddressLine, verdictLimits } from '../wire/verdict-snapshot.ts';

/** Fewer are chance. */
const exchangesMin = 20;
/** Part of the address's exchanges that are the campaign's. */
const shareMin = 0.8;

/** For campaigns at `act` among these, most suspicious first; reads the attributions of the cycle. */
export async function findIndicators(
  store: Store,
  campaigns: readonly CampaignReport[],
): Promise<readonly AddressLine[]> {
  const posteriors = new Map(
    campaigns.filter((one) => one.verdict === 'act').map((one) => [one.id, one.posterior]),
  );
  if (posteriors.size === 0) return [];
  const networks = await suspiciousSql(store, 'network', posteriors);
  const addresses = await suspiciousSql(store, 'address', posteriors);
  const covered = new Set(networks.map((one) => one.key));
  return [...networks, ...addresses.filter((one) => !covered.has(one.network))]
    .map((one) => one.line)
    .sort((one, other) => other.suspicion - one.suspicion)
    .slice(0, verdictLimits.addresses);
}

interface Suspect {
  readonly line: AddressLine;
  /** Hash as decimal digits, and that of its network. */
  readonly key: string;
  readonly network: string;
}

async function suspiciousSql(
  store: Store,
  of: 'address' | 'network',
  posteriors: ReadonlyMap<string, number>,
): Promise<readonly Suspect[]> {
  const found = await store.query(
    `SELECT e.${of} AS place, any(e.network) AS network, argMax(a.campaign, a.posterior) AS campaign,
       countIf(a.campaign != '') / count() AS share
     FROM (SELECT exchange, account, address, network FROM @exchanges WHERE ${of} IN (
         SELECT ${of} FROM @exchanges WHERE ${of} != 0 AND exchange IN (
           SELECT exchange FROM @attributions WHERE campaign IN {campaigns:Array(String)})
         GROUP BY ${of} HAVING count() >= ${Math.ceil(exchangesMin * shareMin)})) AS e
     LEFT JOIN (SELECT exchange, argMax(campaign, posterior) AS campaign, max(posterior) AS posterior FROM @attributions
       WHERE campaign IN {campaigns:Array(String)} GROUP BY exchange) AS a ON a.exchange = e.exchange
     GROUP BY place
     HAVING count() >= ${exchangesMin} AND share >= ${shareMin} AND countIf(e.account NOT IN (
       SELECT account FROM @exchanges WHERE exchange IN (
         SELECT exchange FROM @attributions WHERE campaign IN {campaigns:Array(String)}))) = 0
     ORDER BY count() DESC, place LIMIT ${verdictLimits.addresses} SETTINGS join_algorithm = 'hash'`,
    { campaigns: [...posteriors.keys()] },
  );
  const hashes = found.hashes('place');
  const keys = found.strings('place');
  const networks = found.strings('network');
  const shares = found.numbers('share');
  return found.strings('campaign').map((campaign, row) => ({
    line: {
      kind: 'address',
      of,
      hash: { low: hashes[2 * row] ?? 0, high: hashes[2 * row + 1] ?? 0 },
      suspicion: (posteriors.get(campaign) ?? 0) * (shares[row] ?? 0),
    },
    key: keys[row] ?? '',
    network: networks[row] ?? '',
  }));
}
