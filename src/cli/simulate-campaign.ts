// `--campaign LEVEL[:key=value,…]`: one attacker of a simulated world, as one argument, so that several fit on a
// command line and each keeps its own settings together.

import { Fault } from '../core/fault.ts';
import { type CampaignTraits, levels } from '../sim/attackers/traits.ts';
import { variants } from '../sim/attackers/variants.ts';
import { type AskedCampaign, isLevel } from '../sim/presets.ts';

/** Settings and what they take; also what the manual says about them. */
export const campaignKeys: Readonly<Record<string, string>> = {
  accounts: 'accounts of the pool',
  exchanges: 'exchanges that the campaign sends',
  share: 'part of the accounts’ traffic that is the campaign’s, above 0 to 1',
  variant: 'a variant of --list; several with +',
  templates: 'part of requests that share templates, 0 to 1',
  paraphrase: 'part of a template’s words replaced, 0 to 0.6',
  daily: 'requests a day and account at most',
  'from-day': 'days after the start of the world',
  days: 'length in days',
  set: 'prompt set that it works through',
  id: 'its name in the truth',
};

/** @throws {Fault} arguments.invalid */
export function parseCampaign(text: string, index: number): AskedCampaign {
  const colon = text.indexOf(':');
  const level = colon < 0 ? text : text.slice(0, colon);
  if (!isLevel(level)) throw wrong(`--campaign ${level}`, `begin with one of ${levels.join(', ')}`);
  const given = settingsOf(colon < 0 ? '' : text.slice(colon + 1));
  const variant = given.get('variant');
  const traits: Partial<CampaignTraits> = {
    ...traitsOf(variant),
    ...optional('harvestShare', numberIn(given, 'share', { above: 0, to: 1 })),
    ...optional('templateShare', numberIn(given, 'templates', { from: 0, to: 1 })),
    ...optional('paraphrase', numberIn(given, 'paraphrase', { from: 0, to: 0.6 })),
    ...optional('perAccountDailyMax', wholeIn(given, 'daily')),
  };
  return {
    id: given.get('id') ?? `campaign-${index + 1}`,
    level,
    accounts: wholeIn(given, 'accounts'),
    exchanges: wholeIn(given, 'exchanges'),
    ...optional('variant', variant),
    ...(Object.keys(traits).length === 0 ? {} : { traits }),
    ...optional('workSet', given.get('set')),
    ...optional('fromDay', numberIn(given, 'from-day', { from: 0, to: 10_000 })),
    ...optional('days', numberIn(given, 'days', { above: 0, to: 10_000 })),
  };
}

function settingsOf(text: string): ReadonlyMap<string, string> {
  const pairs = text === '' ? [] : text.split(',');
  return new Map(
    pairs.map((pair): readonly [string, string] => {
      const equals = pair.indexOf('=');
      const key = pair.slice(0, Math.max(0, equals));
      const value = pair.slice(equals + 1);
      if (Object.hasOwn(campaignKeys, key) && value !== '') return [key, value];
      throw wrong(
        `--campaign …${pair}`,
        `write key=value, with one of ${Object.keys(campaignKeys).join(', ')}`,
      );
    }),
  );
}

/** Variants add up; of two that say the same thing, the later holds. */
function traitsOf(variant: string | undefined): Partial<CampaignTraits> {
  const named = (variant?.split('+') ?? []).map((name) => {
    const found = Object.hasOwn(variants, name) ? variants[name] : undefined;
    if (found !== undefined) return found;
    throw wrong(`variant=${name}`, `choose from ${Object.keys(variants).join(', ')}; several with +`);
  });
  return Object.assign({}, ...named);
}

interface Range {
  readonly from?: number;
  readonly above?: number;
  readonly to: number;
}

function numberIn(given: ReadonlyMap<string, string>, key: string, range: Range): number | undefined {
  const text = given.get(key);
  if (text === undefined) return undefined;
  const value = Number(text);
  const isInside =
    value >= (range.from ?? -Infinity) && value > (range.above ?? -Infinity) && value <= range.to;
  if (isInside) return value;
  const low = range.from === undefined ? `above ${range.above ?? 0}` : `${range.from}`;
  throw wrong(`${key}=${text}`, `give a number from ${low} to ${range.to}`);
}

function wholeIn(given: ReadonlyMap<string, string>, key: string): number | undefined {
  const text = given.get(key);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw wrong(`${key}=${text}`, 'give a positive whole number');
}

/** A field that is absent rather than undefined. */
function optional<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  const empty: { readonly [key in K]?: V } = {};
  return value === undefined ? empty : { ...empty, [key]: value };
}

function wrong(what: string, mend: string): Fault {
  return new Fault('arguments.invalid', { what: `${what.slice(0, 120)} is not understood`, mend });
}
