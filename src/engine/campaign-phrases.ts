// The phrases by which a campaign's text is known in one request. A family of phrases binds accounts in the log of days;
// to know one request by them they must be the campaign's own, so those are kept that several of its units send and hardly
// anybody else does. What a campaign shares with the public (figures of speech, a published template) is left out by the
// count of others; what the registry learned to be public is left out although few here send it. Phrases that no family
// has come in lines of their own, because a paraphrased template still leaves four of them in one request now and then.
//
// Five units, a tenth, and all phrases instead of those of families were chosen by `npm run bench -- recognition`: with
// fewer units innocents appear among those recognised, with families alone most rephrased requests are lost.

import type { CampaignReport } from '../core/report.ts';
import type { Store } from '../store/store.ts';
import { type FamilyLine, verdictLimits } from '../wire/verdict-snapshot.ts';
import { publicWeight } from './families.ts';
import { listTemplates } from './registry.ts';
import { systemTextPhrasesSql } from './system-texts.ts';

/** Of fewer customers a person decides, and what they say is soon said by others too. */
const unitsMin = 5;
/** Others that may send it: one may have quoted it; of a large campaign some exchanges were not attributed. */
const unitsElsewhereMax = 1;
const elsewhereShareMax = 0.1;
/** Families of fewer phrases are taken apart. */
const phrasesMin = 3;

/**
 * For campaigns at `act` and `review` among these, in their order, the most used families of each first. Reads the
 * attributions, families and shared phrases of the last cycle; cost is one reading of the log's phrases.
 */
export async function findCampaignPhrases(
  store: Store,
  campaigns: readonly CampaignReport[],
): Promise<readonly FamilyLine[]> {
  const ids = campaigns.filter((one) => one.verdict !== 'watch').map((one) => one.id);
  if (ids.length === 0) return [];
  const listed = await listTemplates(store);
  const found = await store.query(phrasesSql, {
    campaigns: ids,
    listed: listed
      .filter((entry) => entry.origin === 'learned' && entry.weight >= publicWeight)
      .map((entry) => entry.template),
  });
  const hashes = found.hashes('phrase');
  const uses = found.numbers('uses');
  const families = found.numbers('family');
  const byCampaign = new Map<string, Map<number, Kept>>();
  found.strings('campaign').forEach((campaign, row) => {
    const kept = byCampaign.get(campaign) ?? new Map<number, Kept>();
    byCampaign.set(campaign, kept);
    const family = kept.get(families[row] ?? 0) ?? { pairs: [], uses: 0 };
    kept.set(families[row] ?? 0, family);
    family.pairs.push(hashes[2 * row] ?? 0, hashes[2 * row + 1] ?? 0);
    family.uses = Math.max(family.uses, uses[row] ?? 0);
  });
  const lines = ids.flatMap((id) => linesOf(id, byCampaign.get(id) ?? new Map<number, Kept>()));
  // Each line has at most a 4,096th of the phrases that a snapshot may hold.
  return lines.slice(0, verdictLimits.phrases / verdictLimits.phrasesPerFamily);
}

interface Kept {
  /** (low, high) pairs, most used first. */
  readonly pairs: number[];
  /** Of the phrase used most. */
  uses: number;
}

function linesOf(campaign: string, families: ReadonlyMap<number, Kept>): readonly FamilyLine[] {
  const isOne = ([family, kept]: readonly [number, Kept]): boolean =>
    family !== noFamily && kept.pairs.length >= 2 * phrasesMin;
  const loose = [...families].filter((one) => !isOne(one)).flatMap(([, kept]) => kept.pairs);
  const lines = [...families]
    .filter(isOne)
    .sort(([, one], [, other]) => other.uses - one.uses)
    .map(([, kept]) => kept.pairs.slice(0, pairValuesMax));
  for (let from = 0; from < loose.length; from += pairValuesMax) {
    lines.push(loose.slice(from, from + pairValuesMax));
  }
  return lines
    .slice(0, verdictLimits.familiesPerCampaign)
    .map((pairs) => ({ kind: 'family', campaign, phrases: Uint32Array.from(pairs) }));
}

const pairValuesMax = 2 * verdictLimits.phrasesPerFamily;
/** Ids of families begin at 1. */
const noFamily = 0;

const attributedSql = `SELECT exchange, argMax(campaign, posterior) AS campaign FROM @attributions
  WHERE campaign IN {campaigns:Array(String)} GROUP BY exchange`;

const sharedSql = `SELECT anchor, units FROM @shared_anchors WHERE units >= ${unitsMin} AND anchor NOT IN (
  SELECT trace FROM @template_traces WHERE kind = 'anchors' AND template IN {listed:Array(UInt64)})`;

/** Phrases that the campaign's own exchanges contain, and how many units and exchanges of it do. */
const ownSql = `SELECT campaign, phrase, uniqExact(unit) AS own_units, uniqExact(exchange) AS uses FROM (
    SELECT a.campaign AS campaign, e.phrase AS phrase, e.exchange AS exchange, u.unit AS unit
    FROM (
      SELECT exchange, account, phrase FROM (
        SELECT exchange, account, arrayJoin(anchors) AS phrase FROM @exchanges
        WHERE exchange IN (SELECT exchange FROM @attributions WHERE campaign IN {campaigns:Array(String)})
        UNION ALL
        SELECT p.exchange AS exchange, p.account AS account, t.phrase AS phrase
        FROM (SELECT exchange, account, system_key FROM @exchanges WHERE system_key != 0
          AND exchange IN (SELECT exchange FROM @attributions WHERE campaign IN {campaigns:Array(String)})) AS p
        INNER JOIN (${systemTextPhrasesSql}) AS t ON t.system_key = p.system_key)
      WHERE phrase IN (SELECT anchor FROM (${sharedSql}))) AS e
    INNER JOIN (${attributedSql}) AS a ON a.exchange = e.exchange
    INNER JOIN @unit_of AS u ON u.account = e.account)
  GROUP BY campaign, phrase HAVING own_units >= ${unitsMin}`;

const phrasesSql = `SELECT campaign, phrase, uses, family FROM (
    SELECT o.campaign AS campaign, o.phrase AS phrase, o.uses AS uses, f.family AS family
    FROM (${ownSql}) AS o
    INNER JOIN (${sharedSql}) AS s ON s.anchor = o.phrase
    LEFT JOIN (SELECT trace, min(family) AS family FROM @family_traces WHERE traces >= 2 GROUP BY trace) AS f
      ON f.trace = o.phrase
    WHERE s.units <= o.own_units + greatest(${unitsElsewhereMax}, ${elsewhereShareMax} * o.own_units))
  ORDER BY campaign, uses DESC, phrase LIMIT ${verdictLimits.phrasesPerFamily * verdictLimits.familiesPerCampaign} BY campaign
  SETTINGS join_algorithm = 'hash'`;
