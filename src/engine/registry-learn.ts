// Learns from a store's own history which texts are public: the families of a cycle, each with its adopters
// compared with all customers. Learning looks at everything that the store holds and replaces what was learned
// before, so that a text which turned out to be a campaign's is forgotten. It is done on purpose, between audits,
// never within one: a log must not be judged by what it taught a moment ago.

import type { Store } from '../store/store.ts';
import { publicness, type Adoption, type Publicness } from './adopters.ts';
import { adoptionsOf } from './adoption-rows.ts';
import { findEdges } from './edges.ts';
import { findFamilies, type Family } from './families.ts';
import {
  addTemplates,
  keyOfStore,
  type NewTemplate,
  type RegistryEntry,
  type TemplateTrace,
} from './registry.ts';
import type { TemplateKind, TemplatePart, TemplateRecord } from './registry-file.ts';
import { renderTemplate } from './template.ts';
import { countSharedAnchors } from './traces.ts';
import { collapseIntoUnits } from './units.ts';

/** Fewer adopters have no distribution worth comparing. */
const adoptersMin = 8;
const exchangesMin = 20;
/** Likelier public than not by three to one. */
const weightMin = 0.75;
const familiesMax = 2_000;
/** Texts that at least this many customers sent word for word are told; with fewer the text stays here. */
const customersToldMin = 20;
const instancesMax = 24;

export interface Learned {
  /** Families looked at. */
  readonly looked: number;
  readonly entries: readonly NewTemplate[];
}

/** Replaces what was learned before. `nowMs` orders learnings. @throws {Fault} registry.store-empty, store.query-failed */
export async function learnTemplates(store: Store, nowMs: number): Promise<Learned> {
  const key = await keyOfStore(store);
  await collapseIntoUnits(store);
  await countSharedAnchors(store);
  const families = (await findFamilies(store))
    .filter((family) => family.units >= adoptersMin && family.exchanges >= exchangesMin)
    .slice(0, familiesMax);
  await findEdges(store);
  const { adoptions, population } = await adoptionsOf(
    store,
    families.map((family) => family.id),
  );
  const entries: NewTemplate[] = [];
  for (const family of families) {
    const adoption = adoptions.get(family.id);
    if (adoption === undefined || adoption.adopters.length < adoptersMin) continue;
    const found = publicness(adoption, population);
    if (found.weight >= weightMin) entries.push(await entryOf(store, { family, adoption, found }));
  }
  await addTemplates(store, { key, run: nowMs, templates: entries });
  return { looked: families.length, entries };
}

interface Found {
  readonly family: Family;
  readonly adoption: Adoption;
  readonly found: Publicness;
}

async function entryOf(store: Store, { family, adoption, found }: Found): Promise<NewTemplate> {
  const traces = await tracesOf(store, family);
  const text = await textOf(store, family);
  const shared = adoption.exchangesOfSharedItems / Math.max(1, adoption.exchanges);
  return {
    name: `${family.kind} ${BigInt(traces[0]?.trace ?? '0').toString(16)}`,
    kind: kindOf(family, shared),
    part: partOf(family),
    text,
    source: 'own history',
    origin: 'learned',
    trust: 0,
    weight: found.weight,
    units: adoption.adopters.length,
    exchanges: adoption.exchanges,
    firstUseMs: adoption.firstUseMs,
    lastUseMs: adoption.lastUseMs,
    how: found.how.map(({ name, nats }) => `${name} ${nats > 0 ? '+' : ''}${nats.toFixed(1)}`).join(', '),
    traces,
  };
}

async function tracesOf(store: Store, family: Family): Promise<readonly TemplateTrace[]> {
  const found = await store.query(
    'SELECT trace FROM @family_traces WHERE family = {family:UInt32} ORDER BY trace',
    { family: family.id },
  );
  return found.strings('trace').map((trace) => ({ kind: family.kind, trace }));
}

/** A guess that a person may mend: items in common make a benchmark, tools an agent. */
function kindOf(family: Family, sharedItems: number): TemplateKind {
  if (family.kind === 'tools' || family.inSystem) return 'agent';
  return sharedItems >= 0.3 ? 'benchmark' : 'prompt-library';
}

function partOf(family: Family): TemplatePart {
  if (family.inSystem) return 'system';
  return family.kind === 'tools' ? 'tools' : 'message';
}

/** Fixed words of texts of different customers; '' where texts are not kept, and for prompts and tools. */
async function textOf(store: Store, family: Family): Promise<string> {
  if (partOf(family) !== 'message') return '';
  const found = await store.query(
    `SELECT argMin(excerpt, exchange) AS excerpt FROM @exchanges WHERE exchange IN (
       SELECT min(exchange) FROM @family_exchanges WHERE family = {family:UInt32} GROUP BY account LIMIT 400) AND excerpt != ''
     GROUP BY account ORDER BY cityHash64(account) LIMIT ${instancesMax}`,
    { family: family.id },
  );
  if (found.rows < 3) return '';
  return renderTemplate(found.strings('excerpt'))?.text ?? '';
}

/** What may leave the house: the fixed text, when so many customers sent it that it is nobody's. */
export function recordsOf(entries: readonly (RegistryEntry | NewTemplate)[]): readonly TemplateRecord[] {
  const day = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10);
  return entries.flatMap((entry): readonly TemplateRecord[] => {
    const fixed = entry.text.replaceAll(/⟨…⟩|…/gu, '').trim();
    if (entry.origin !== 'learned' || entry.units < customersToldMin || fixed.length < 40) return [];
    return [
      {
        name: entry.name,
        kind: kindIn(entry.kind),
        part: 'message',
        text: entry.text,
        source: '',
        weight: entry.weight,
        seen: {
          customers: entry.units,
          exchanges: entry.exchanges,
          first: day(entry.firstUseMs),
          last: day(entry.lastUseMs),
        },
      },
    ];
  });
}

function kindIn(kind: string): TemplateKind {
  return kind === 'benchmark' || kind === 'agent' || kind === 'prompt-library' || kind === 'course'
    ? kind
    : 'other';
}
