// The registry of public templates as a store keeps it: what was learned from its own history, and what others'
// files say. Both are recognised by keyed hashes; a listed text becomes hashes the way a request does, by the
// fingerprinter under this store's key, so there is one way to read a text. In a cycle, families are matched with
// the registry once. What was learned here counts as it was learned. What a file says is believed only as far as
// this log's own adopters bear it out (`adopters.ts`): a campaign that lists its template as public gains little.

import { readFile } from 'node:fs/promises';
import { Fault } from '../core/fault.ts';
import { blankExchange } from '../core/exchange.ts';
import { keyAt } from '../core/fingerprint.ts';
import { Fingerprinter } from '../fingerprint/fingerprinter.ts';
import type { HashKey } from '../fingerprint/hash.ts';
import { hashText } from '../fingerprint/hash.ts';
import type { ListedTemplate } from '../signals/view.ts';
import { RowWriter } from '../store/row-writer.ts';
import { templatesTable, templateTracesTable } from '../store/schema/0005-templates.ts';
import type { Store } from '../store/store.ts';
import { listedNatsOf, publicness, trustMax, type Adoption, type Population } from './adopters.ts';
import type { Family } from './families.ts';
import { adoptionsOf } from './adoption-rows.ts';
import { parseTemplates, type TemplateRecord } from './registry-file.ts';
import { writeDecimal } from './units.ts';

export interface RegistryEntry {
  /** Hash as decimal digits. */
  readonly template: string;
  readonly name: string;
  readonly kind: string;
  readonly part: string;
  readonly text: string;
  readonly source: string;
  readonly origin: 'learned' | 'imported';
  /** Of the source, 0..0.9; 0 for what was learned here. */
  readonly trust: number;
  /** Probability that it is public, as learned or as the source says, 0..1. */
  readonly weight: number;
  readonly units: number;
  readonly exchanges: number;
  readonly firstUseMs: number;
  readonly lastUseMs: number;
  /** What it was learned by, in a few words. */
  readonly how: string;
}

/** A template is recognised in a family by this part of the family's phrases; a stray common phrase is nothing. */
const coverMin = 0.5;
/** Below this a text is not public enough to be told of. */
const weightTold = 0.3;

/** Only the newest learning, and of each source the newest word on each name, hold. */
const entriesSql = `
  SELECT * FROM @templates WHERE origin = 'learned' AND run = (SELECT max(run) FROM @templates WHERE origin = 'learned')
  UNION ALL
  SELECT * FROM (SELECT * FROM @templates WHERE origin = 'imported' ORDER BY run DESC LIMIT 1 BY source, name)`;

/** All entries in force, weightiest first. */
export async function listTemplates(store: Store): Promise<readonly RegistryEntry[]> {
  const found = await store.query(
    `SELECT template, name, kind, part, text, source, origin, trust, weight, units, exchanges, first_use_ms, last_use_ms, how
     FROM (${entriesSql}) WHERE weight > 0 ORDER BY weight DESC, units DESC, name`,
  );
  const text = (name: string): readonly string[] => found.strings(name);
  const number = (name: string, row: number): number => found.numbers(name)[row] ?? 0;
  return text('template').map((template, row) => ({
    template,
    name: text('name')[row] ?? '',
    kind: text('kind')[row] ?? '',
    part: text('part')[row] ?? '',
    text: text('text')[row] ?? '',
    source: text('source')[row] ?? '',
    origin: text('origin')[row] === 'learned' ? ('learned' as const) : ('imported' as const),
    trust: number('trust', row),
    weight: number('weight', row),
    units: number('units', row),
    exchanges: number('exchanges', row),
    firstUseMs: number('first_use_ms', row),
    lastUseMs: number('last_use_ms', row),
    how: text('how')[row] ?? '',
  }));
}

/** A template by what this store recognises it by. */
export interface NewTemplate extends Omit<RegistryEntry, 'template'> {
  readonly traces: readonly TemplateTrace[];
}

export interface TemplateTrace {
  readonly kind: Family['kind'];
  /** Hash as decimal digits. */
  readonly trace: string;
}

/** Adds entries of one learning or one import; `run` grows from one to the next. */
export async function addTemplates(
  store: Store,
  added: { readonly key: HashKey; readonly run: number; readonly templates: readonly NewTemplate[] },
): Promise<void> {
  const rows = new RowWriter();
  const traces = new RowWriter();
  added.templates.forEach((one, index) => {
    const id = hashText(`template ${added.run} ${index} ${one.source} ${one.name}`, added.key);
    rows.u64(id.low, id.high);
    for (const text of [one.name, one.kind, one.part, one.text, one.source, one.origin]) rows.text(text);
    writeDecimal(rows, String(added.run));
    rows.f32(one.trust);
    rows.f32(one.weight);
    rows.u32(one.units);
    for (const whole of [one.exchanges, one.firstUseMs, one.lastUseMs])
      writeDecimal(rows, String(Math.round(whole)));
    rows.text(one.how);
    for (const { kind, trace } of one.traces) {
      traces.u64(id.low, id.high);
      traces.text(kind);
      writeDecimal(traces, trace);
    }
  });
  // Traces first: an entry without them would be in force and recognise nothing.
  await store.append(templateTracesTable, traces.take());
  await store.append(templatesTable, rows.take());
}

/** The key under which this store hashes. @throws {Fault} registry.store-empty when nothing was ever ingested */
export async function keyOfStore(store: Store): Promise<HashKey> {
  const found = await store.query("SELECT value FROM @settings WHERE name = 'hash_key'");
  const kept = found.strings('value')[0];
  if (kept === undefined) {
    throw new Fault('registry.store-empty', {
      what: 'the data folder holds no exchanges yet, and templates are hashed under the key of its log',
      mend: 'audit a log with this --data folder first, or give the file to the audit with --templates',
    });
  }
  const digest = Buffer.from(kept, 'hex');
  return { low: digest.readUInt32LE(0), high: digest.readUInt32LE(4) };
}

/** @throws {Fault} templates.invalid, input.not-found */
export async function readTemplates(path: string): Promise<readonly TemplateRecord[]> {
  const content = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Fault('input.not-found', { what: `${path} cannot be read`, mend: 'check the path', cause });
  });
  return parseTemplates(path, content);
}

/** Enters what a file says; `trust` in the source is capped at 0.9. Returns how many are recognisable. */
export async function importTemplates(
  store: Store,
  given: {
    readonly records: readonly TemplateRecord[];
    readonly source: string;
    readonly trust: number;
    readonly nowMs: number;
  },
): Promise<number> {
  const key = await keyOfStore(store);
  const fingerprinter = new Fingerprinter(key);
  const templates = given.records.flatMap((record): readonly NewTemplate[] => {
    const traces = tracesOf(record, fingerprinter);
    if (traces.length === 0) return [];
    return [
      {
        ...record,
        source: given.source,
        origin: 'imported',
        trust: Math.min(trustMax, given.trust),
        units: record.seen?.customers ?? 0,
        exchanges: record.seen?.exchanges ?? 0,
        firstUseMs: record.seen === undefined ? 0 : Date.parse(record.seen.first),
        lastUseMs: record.seen === undefined ? 0 : Date.parse(record.seen.last),
        how: record.source === '' ? 'listed' : `listed: ${record.source}`,
        traces,
      },
    ];
  });
  await addTemplates(store, { key, run: given.nowMs, templates });
  return templates.length;
}

/** What a request with this text would be recognised by. Slots are left out: phrases across them are nobody's. */
export function tracesOf(
  record: Pick<TemplateRecord, 'part' | 'text'>,
  fingerprinter: Fingerprinter,
): readonly TemplateTrace[] {
  const { part, text } = record;
  const segments = text.split(/⟨…⟩|…/u).filter((segment) => segment.trim() !== '');
  const print = fingerprinter.fingerprint(
    blankExchange({
      system: part === 'system' ? text : undefined,
      tools: part === 'tools' ? listOf(text) : undefined,
      messages: part === 'message' ? segments.map((content) => ({ role: 'user' as const, content })) : [],
    }),
  );
  const traces: TemplateTrace[] = [];
  for (const anchors of [print.anchors, print.systemAnchors]) {
    for (let at = 0; at < anchors.length; at += 2) {
      traces.push({ kind: 'anchors', trace: decimal(anchors, at) });
    }
  }
  for (const kind of ['system', 'tools', 'contract', 'suffix'] as const) {
    const trace = decimal(print.keys, 2 * keyAt[kind]);
    if (trace !== '0') traces.push({ kind, trace });
  }
  return traces;
}

function listOf(text: string): readonly unknown[] {
  const parsed: unknown = JSON.parse(text);
  return Array.isArray(parsed) ? parsed : [];
}

function decimal(pairs: Uint32Array, at: number): string {
  return ((BigInt(pairs[at + 1] ?? 0) << 32n) | BigInt(pairs[at] ?? 0)).toString();
}

/** Families that the registry knows, with what of it holds in this log. Reads edges: call after `findEdges`. */
export async function matchTemplates(store: Store, families: readonly Family[]): Promise<readonly Family[]> {
  const matches = await matchesOf(store, families);
  if (matches.size === 0) return families;
  const imported = [...matches]
    .filter(([, match]) => match.entry.origin === 'imported')
    .map(([family]) => family);
  const looked = imported.length === 0 ? undefined : await adoptionsOf(store, imported);
  const known = new Map<number, ListedTemplate>();
  for (const [family, match] of matches) {
    const listed = listedOf(match, looked?.adoptions.get(family), looked?.population);
    if (listed.weight >= weightTold) known.set(family, listed);
  }
  const parts = await partsOf(store, families, known);
  return families.map((family) => {
    const listed = known.get(family.id) ?? parts.get(family.id);
    return listed === undefined ? family : { ...family, listed };
  });
}

/** A system prompt that is always sent with a public text, which is never sent without it, is part of it. */
const partOverlapMin = 0.8;

/**
 * Families whose exchanges are those of a listed family, by Jaccard: a private text that rides on a public one is
 * sent far less often than that, and gains nothing.
 */
async function partsOf(
  store: Store,
  families: readonly Family[],
  known: ReadonlyMap<number, ListedTemplate>,
): Promise<ReadonlyMap<number, ListedTemplate>> {
  const parts = new Map<number, ListedTemplate>();
  if (known.size === 0) return parts;
  const sizes = new Map(families.map((family) => [family.id, family.exchanges]));
  const found = await store.query(
    `SELECT o.family AS family, k.family AS listed, count() AS common
     FROM @family_exchanges AS o INNER JOIN (
       SELECT exchange, family FROM @family_exchanges WHERE family IN {known:Array(UInt32)}) AS k ON k.exchange = o.exchange
     WHERE o.family NOT IN {known:Array(UInt32)} GROUP BY family, listed ORDER BY common, family, listed`,
    { known: [...known.keys()] },
  );
  const [listed, common] = [found.numbers('listed'), found.numbers('common')];
  [...found.numbers('family')].forEach((family, row) => {
    const both = common[row] ?? 0;
    const either = (sizes.get(family) ?? 0) + (sizes.get(listed[row] ?? 0) ?? 0) - both;
    const template = known.get(listed[row] ?? 0);
    if (template !== undefined && both >= partOverlapMin * either) parts.set(family, template);
  });
  return parts;
}

interface Match {
  readonly entry: RegistryEntry;
  /** Part of the family's phrases that the template has, 0..1. */
  readonly cover: number;
}

function listedOf(
  match: Match,
  adoption: Adoption | undefined,
  population: Population | undefined,
): ListedTemplate {
  const { entry } = match;
  const { name, kind, source, origin, units } = entry;
  if (origin === 'learned') return { name, kind, source, origin, weight: entry.weight, customers: units };
  const nats = listedNatsOf(entry.trust * entry.weight);
  const weight =
    adoption === undefined || population === undefined ? 0 : publicness(adoption, population, nats).weight;
  return { name, kind, source, origin, weight, customers: adoption?.adopters.length ?? 0 };
}

/** The best entry for each family: what was learned here before what is said elsewhere, then the better cover. */
async function matchesOf(store: Store, families: readonly Family[]): Promise<ReadonlyMap<number, Match>> {
  const entries = new Map((await listTemplates(store)).map((entry) => [entry.template, entry]));
  const best = new Map<number, Match>();
  if (entries.size === 0) return best;
  const byId = new Map(families.map((family) => [family.id, family]));
  const found = await store.query(
    `SELECT t.template AS template, t.kind AS kind, f.family AS family, uniqExact(f.trace) / any(f.traces) AS cover
     FROM @template_traces AS t INNER JOIN @family_traces AS f ON f.trace = t.trace
     GROUP BY template, kind, family HAVING cover >= ${coverMin} ORDER BY cover DESC, template`,
  );
  const [templates, kinds] = [found.strings('template'), found.strings('kind')];
  const covers = found.numbers('cover');
  [...found.numbers('family')].forEach((id, row) => {
    const entry = entries.get(templates[row] ?? '');
    const family = byId.get(id);
    if (entry === undefined || family === undefined || family.kind !== kinds[row]) return;
    const known = best.get(id);
    const isBetter = known === undefined || (known.entry.origin === 'imported' && entry.origin === 'learned');
    if (isBetter) best.set(id, { entry, cover: covers[row] ?? 0 });
  });
  return best;
}
