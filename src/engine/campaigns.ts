// Closes a judged group into a campaign of the report: attributes its exchanges, drops members that have
// none, finds when it could have been seen, and prints its templates. Attributions are rows of the store, so
// that millions of them never pass through memory.

import type { CampaignReport, TemplateReport } from '../core/report.ts';
import type { TableShape } from '../store/store.ts';
import { RowWriter } from '../store/row-writer.ts';
import type { Store } from '../store/store.ts';
import { attribute, tracedResponsibility, type Attribution } from './attribute.ts';
import { exchangeProbability } from './calibration.ts';
import { readContent, type Reference } from './content.ts';
import type { GroupContent } from './learned-ratios.ts';
import { attributedMin, reportCampaign } from './campaign-report.ts';
import { detectionTime } from './detection-time.ts';
import { lookUpFacts } from './explain.ts';
import { forgetChance } from './explain-rarity.ts';
import { actMembersMin } from './judge.ts';
import { systemExcerptsSql } from './system-texts.ts';
import { renderTemplate } from './template.ts';
import { writeDecimal } from './units.ts';
import { buildView, type BuiltView } from './view-builder.ts';
import type { Judged, Weighing } from './weigh.ts';

const templatesMax = 5;
const instancesMax = 24;

const attributionsTable: TableShape = {
  name: 'attributions',
  columns: [
    { name: 'exchange', type: 'UInt64' },
    { name: 'campaign', type: 'String' },
    { name: 'posterior', type: 'Float32' },
  ],
};

export async function openAttributions(store: Store): Promise<void> {
  await store.command(
    `CREATE OR REPLACE TABLE @attributions (exchange UInt64, campaign String, posterior Float32)
     ENGINE = MergeTree ORDER BY exchange`,
  );
  await forgetChance(store);
}

export interface ClosedCase {
  readonly report: CampaignReport;
  /** Account hashes that the campaign accounts for. */
  readonly accounts: readonly string[];
  /** Models of its exchanges, most used first. */
  readonly models: readonly string[];
  /** Last exchange of the campaign of each of `accounts`, milliseconds since 1970; 0 for none. */
  readonly lastMs: Float64Array;
}

/** A model that hardly any of its exchanges is on was tried, not moved to. */
const modelExchangesMin = 3;

/**
 * Under the id that `idFor` gives for the campaign's own one. Undefined when nothing is left to report after
 * attribution.
 */
export async function closeCase(
  judged: Judged,
  weighing: Weighing,
  idFor: (own: string) => string,
): Promise<ClosedCase | undefined> {
  const { store, background, has, signals } = weighing;
  const { judgement } = judged;
  if (judgement.verdict === undefined) return undefined;
  const partsMs = await partsSeen(judged, weighing);
  const built = await buildView(store, judged.candidate, { has, units: background.units });
  const wholeMs = detectionTime(built.group, judgement.verdict, { signals, background }) ?? Infinity;
  const detectedMs = Math.min(wholeMs, partsMs);
  const attribution = attribute(built.group, await contentOf(store, built, weighing.reference));
  weighing.observer?.onAttributed({
    group: built.group,
    exchanges: built.exchanges,
    attribution,
    judgement,
  });
  const parts = {
    group: built.group,
    judgement,
    verdict: judgement.verdict,
    attribution,
    detectedMs: Number.isFinite(detectedMs)
      ? detectedMs
      : (built.group.exchanges.timeMs.at(-1) ?? background.toMs),
    templates: await templatesOf(store, built),
    background,
    ...(judged.discovery === undefined ? {} : { discovery: judged.discovery }),
    facts: await lookUpFacts(store, built, { attribution, background }),
  };
  const whole = reportCampaign(parts);
  // All that bound the accounts was their customers'.
  if (whole.accounts.length === 0) return undefined;
  const isTooFew = whole.verdict === 'act' && (whole.units ?? 0) < actMembersMin;
  const made = isTooFew ? reportCampaign({ ...parts, verdict: 'review' }) : whole;
  const report = { ...made, id: idFor(made.id) };
  if (judgement.verdict !== 'watch') await writeAttributions(store, { built, attribution, report });
  const { accounts } = built;
  return { report, accounts, models: modelsOf(built, attribution), lastMs: lastTimes(built, attribution) };
}

/**
 * When somebody would first have been called for one of the parts, Infinity when for none: what is judged as one web
 * binds by what passes through it, and that comes later than what its members ask. Every view chooses its accounts, and
 * those of the whole must stay chosen until its case is closed, so the parts come first.
 */
async function partsSeen({ judgement, parts = [] }: Judged, weighing: Weighing): Promise<number> {
  const { store, background, has, signals } = weighing;
  let firstMs = Infinity;
  if (judgement.verdict === 'watch') return firstMs;
  for (const part of parts) {
    const { group } = await buildView(store, part, { has, units: background.units });
    firstMs = Math.min(firstMs, detectionTime(group, 'review', { signals, background }) ?? Infinity);
  }
  return firstMs;
}

function lastTimes(built: BuiltView, attribution: Attribution): Float64Array {
  const last = new Float64Array(built.accounts.length);
  built.group.exchanges.member.forEach((member, row) => {
    if ((attribution.responsibility[row] ?? 0) < attributedMin) return;
    last[member] = Math.max(last[member] ?? 0, built.group.exchanges.timeMs[row] ?? 0);
  });
  return last;
}

function modelsOf(built: BuiltView, attribution: Attribution): readonly string[] {
  const counts = built.group.models.map(() => 0);
  built.group.exchanges.model.forEach((model, row) => {
    if ((attribution.responsibility[row] ?? 0) >= attributedMin) counts[model] = (counts[model] ?? 0) + 1;
  });
  return [...counts.keys()]
    .filter((model) => (counts[model] ?? 0) >= modelExchangesMin)
    .sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0))
    .map((model) => built.group.models[model] ?? '');
}

/** Features of the group's exchanges and of those of everybody else in the reference. */
async function contentOf(store: Store, built: BuiltView, reference: Reference): Promise<GroupContent> {
  const members = new Set(built.accounts);
  return {
    rows: await readContent(store, built),
    others: reference.features.filter((_, index) => !members.has(reference.accounts[index] ?? '')),
  };
}

interface Attributed {
  readonly built: BuiltView;
  readonly attribution: Attribution;
  readonly report: CampaignReport;
}

/** An exchange with the group's own text is the campaign's; see `attribute.ts`. */
async function writeAttributions(store: Store, parts: Attributed): Promise<void> {
  const { built, attribution, report } = parts;
  const writer = new RowWriter();
  built.exchanges.forEach((exchange, row) => {
    const responsibility = attribution.responsibility[row] ?? 0;
    if (responsibility < attributedMin) return;
    writeDecimal(writer, exchange);
    writer.text(report.id);
    writer.f32(exchangeProbability(responsibility) * report.posterior);
  });
  await store.append(attributionsTable, writer.take());
  if (built.group.sampleShare === 1) return;
  // What the sample left out is attributed by its text alone.
  await store.command(
    `INSERT INTO @attributions SELECT DISTINCT exchange, {campaign:String}, {posterior:Float32} FROM @family_exchanges
     WHERE family IN {families:Array(UInt32)} AND account IN (SELECT account FROM @chosen)
       AND exchange NOT IN (SELECT exchange FROM @attributions)`,
    {
      campaign: report.id,
      posterior: exchangeProbability(tracedResponsibility) * report.posterior,
      families: built.families.map((family) => family.id),
    },
  );
}

/** Query for `excerpt`: new texts of members of a family, one an account. */
const newExcerptsSql = `SELECT argMin(excerpt, exchange) AS excerpt FROM @exchanges WHERE exchange IN (
     SELECT exchange FROM @family_exchanges
     WHERE family = {family:UInt32} AND account IN (SELECT account FROM @chosen)
     ORDER BY hits DESC, exchange LIMIT 3 BY account LIMIT 400)
     AND account IN (SELECT account FROM @chosen) AND excerpt != ''
   GROUP BY account ORDER BY cityHash64(account) LIMIT ${instancesMax}`;

/**
 * The families that say most of what is drawn, printed from texts of members only; families of the same text
 * are printed once.
 */
async function templatesOf(store: Store, built: BuiltView): Promise<readonly TemplateReport[]> {
  const telling = (index: number): number => {
    const family = built.families[index];
    const exchanges = built.group.families[index]?.exchanges ?? 0;
    return exchanges * (0.1 + (family?.elicited ?? 0) + (family?.contracted ?? 0));
  };
  const order = [...built.group.families.keys()].sort((one, other) => telling(other) - telling(one));
  const templates: TemplateReport[] = [];
  for (const index of order.slice(0, 3 * templatesMax)) {
    const family = built.families[index];
    const view = built.group.families[index];
    if (family === undefined || view === undefined || templates.length >= templatesMax) continue;
    if (family.kind === 'tools') continue;
    const found = await store.query(family.inSystem ? systemExcerptsSql(instancesMax) : newExcerptsSql, {
      family: family.id,
    });
    const template = renderTemplate(found.strings('excerpt'));
    // Nothing in common that could be shown, or the same text again; without texts the counts alone are told.
    if (
      template?.text === '' ||
      templates.some((known) => template !== undefined && known.text === template.text)
    )
      continue;
    templates.push({
      text: template?.text ?? '',
      ...(family.inSystem
        ? await usesOfSystem(store, family.id)
        : {
            exchanges: Math.round(view.exchanges / Math.max(1e-9, built.group.sampleShare)),
            accounts: view.members,
          }),
      ...(template === undefined ? {} : { examples: template.examples }),
    });
  }
  return templates;
}

/** The view counts each exchange in one family only, that of its new text where it has one. */
async function usesOfSystem(
  store: Store,
  family: number,
): Promise<{ readonly exchanges: number; readonly accounts: number }> {
  const found = await store.query(
    `SELECT count() AS exchanges, uniqExact(account) AS accounts FROM @family_exchanges
     WHERE family = {family:UInt32} AND account IN (SELECT account FROM @chosen)`,
    { family },
  );
  return { exchanges: found.numbers('exchanges')[0] ?? 0, accounts: found.numbers('accounts')[0] ?? 0 };
}
