// Rows from segments into the store's tables. Segments of another version have other columns: rows are staged in a table
// with the columns that their segment names, and go on by the names that both know.

import { RowWriter } from '../store/row-writer.ts';
import { exchangesTable } from '../store/schema/0001-exchanges.ts';
import { systemTextsTable } from '../store/schema/0007-system-texts.ts';
import { decisionsTable } from '../store/schema/0009-spool.ts';
import type { Store, TableShape } from '../store/store.ts';
import { isTelling, printDecision } from '../wire/decision-line.ts';
import { type DecisionRecord, parseDecision, writeDecision } from '../wire/decision-record.ts';
import { isRow, rowPlan, type RowPlan } from '../wire/row-check.ts';
import { type Columns, frameKind, parseLoss, type SegmentHeader } from '../wire/spool-segment.ts';
import { dayOf, fileOfDay, type DecisionFiles } from './decision-files.ts';
import type { SpoolFrame } from './spool-pieces.ts';

/** Rows of one kind with the same columns. */
interface Stage {
  readonly columns: Columns;
  readonly plan: RowPlan;
  readonly rows: RowWriter;
  count: number;
}

export class SpoolBatch {
  /** Exchanges that were added. */
  read = 0;
  decisions = 0;
  /** Records that gateways could not keep, and those here that are none. */
  lost = 0;
  /** Decisions that the store took and files did not, and of which files. */
  readonly untold: { count: number; readonly files: Set<string> } = { count: 0, files: new Set() };
  readonly #store: Store;
  readonly #files: DecisionFiles | undefined;
  /** By the columns of their segments: as many as there are versions of gateways. */
  readonly #exchanges = new Map<string, Stage>();
  readonly #systemTexts = new Map<string, Stage>();
  readonly #stages = new WeakMap<SegmentHeader, { readonly exchanges: Stage; readonly systemTexts: Stage }>();
  readonly #decisionRows = new RowWriter();
  #decisionCount = 0;
  /** Lines for the files, by day, and how many characters they have. */
  readonly #lines = new Map<string, { text: string; count: number }>();
  #lineChars = 0;
  #isRisky = false;

  /** @param files where decisions that tell something are written as well */
  constructor(store: Store, files?: DecisionFiles) {
    this.#store = store;
    this.#files = files;
  }

  /** Waiting to be stored. */
  get bytes(): number {
    const stages = [...this.#exchanges.values(), ...this.#systemTexts.values()];
    return stages.reduce((sum, { rows }) => sum + rows.length, this.#decisionRows.length + this.#lineChars);
  }

  add({ kind, payload, header, isRisky }: SpoolFrame): void {
    this.#isRisky ||= isRisky;
    const stages = this.#stages.get(header) ?? this.#stagesOf(header);
    if (kind === frameKind.exchange) {
      if (addRow(stages.exchanges, payload)) this.read += 1;
      else this.lost += 1;
    } else if (kind === frameKind.systemText) addRow(stages.systemTexts, payload);
    else if (kind === frameKind.decision) this.#addDecision(payload);
    else if (kind === frameKind.loss) this.lost += parseLoss(payload)?.count ?? 0;
  }

  /** Everything added so far gets into the tables, but for what is there. */
  async store(): Promise<void> {
    for (const stage of this.#systemTexts.values()) await this.#storeTexts(stage);
    for (const stage of this.#exchanges.values()) await this.#storeExchanges(stage);
    await this.#storeDecisions();
    await this.#writeLines();
    this.#isRisky = false;
  }

  #stagesOf(header: SegmentHeader): { readonly exchanges: Stage; readonly systemTexts: Stage } {
    const stages = {
      exchanges: stageOf(this.#exchanges, header.exchanges),
      systemTexts: stageOf(this.#systemTexts, header.systemTexts),
    };
    this.#stages.set(header, stages);
    return stages;
  }

  #addDecision(payload: Uint8Array): void {
    const record = parseDecision(payload);
    if (record === undefined) return;
    writeDecision(this.#decisionRows, record);
    this.#decisionCount += 1;
    this.decisions += 1;
    if (this.#files !== undefined && isTelling(record.decision)) this.#addLine(record);
  }

  #addLine(record: DecisionRecord): void {
    const day = dayOf(record.timeMs);
    const lines = this.#lines.get(day) ?? { text: '', count: 0 };
    const line = `${printDecision(record)}\n`;
    lines.text += line;
    lines.count += 1;
    this.#lineChars += line.length;
    this.#lines.set(day, lines);
  }

  /** Also of decisions that the store had already: whoever wrote them there may have been killed before he came here. */
  async #writeLines(): Promise<void> {
    for (const [day, lines] of this.#lines) {
      if ((await this.#files?.append(day, lines)) !== false) continue;
      this.untold.count += lines.count;
      this.untold.files.add(fileOfDay(day));
    }
    this.#lines.clear();
    this.#lineChars = 0;
  }

  async #storeExchanges(stage: Stage): Promise<void> {
    const known = `SELECT exchange FROM @exchanges WHERE exchange IN (SELECT exchange FROM @staged)`;
    await this.#pass(stage, {
      into: { ...exchangesTable, name: 'fresh' },
      // Within one reading an id is kept once, whatever gateways wrote.
      conditions: ['exchange NOT IN (SELECT exchange FROM @fresh)'].concat(
        this.#isRisky ? [`exchange NOT IN (${known})`] : [],
      ),
      last: 'LIMIT 1 BY exchange',
    });
  }

  /** Every segment has the texts of its own exchanges; the store has each once, with its excerpt if that is kept. */
  async #storeTexts(stage: Stage): Promise<void> {
    const known = `SELECT system_key, excerpt != '' FROM @system_texts
      WHERE system_key IN (SELECT system_key FROM @staged)`;
    await this.#pass(stage, {
      into: systemTextsTable,
      conditions: [`(system_key, excerpt != '') NOT IN (${known})`],
      last: 'ORDER BY excerpt DESC LIMIT 1 BY system_key',
    });
  }

  async #storeDecisions(): Promise<void> {
    const rows = this.#decisionRows;
    const stage = { columns: decisionsTable.columns, plan: [], rows, count: this.#decisionCount };
    this.#decisionCount = 0;
    const known = 'SELECT id FROM @decisions WHERE id IN (SELECT id FROM @staged)';
    await this.#pass(stage, {
      into: decisionsTable,
      conditions: this.#isRisky ? [`id NOT IN (${known})`] : [],
      last: 'LIMIT 1 BY id',
    });
  }

  async #pass(
    stage: Stage,
    to: { readonly into: TableShape; readonly conditions: readonly string[]; readonly last: string },
  ): Promise<void> {
    if (stage.count === 0) return;
    const store = this.#store;
    const declared = stage.columns.map(({ name, type }) => `${name} ${type}`).join(', ');
    await store.command('DROP TABLE IF EXISTS @staged');
    await store.command(`CREATE TABLE @staged (${declared}) ENGINE = MergeTree ORDER BY tuple()`);
    await store.append({ name: 'staged', columns: stage.columns }, stage.rows.take(), stage.count);
    stage.count = 0;
    const ours = new Set(to.into.columns.map(({ name }) => name));
    const common = stage.columns.map(({ name }) => name).filter((name) => ours.has(name));
    const where = to.conditions.length === 0 ? '' : `WHERE ${to.conditions.join(' AND ')}`;
    await store.command(
      `INSERT INTO @${to.into.name} (${common.join(', ')}) SELECT ${common.join(', ')} FROM @staged ${where} ${to.last}`,
    );
    await store.command('DROP TABLE @staged');
  }
}

function stageOf(stages: Map<string, Stage>, columns: Columns): Stage {
  const key = columns.map(({ name, type }) => `${name} ${type}`).join();
  const known = stages.get(key) ?? { columns, plan: rowPlan(columns), rows: new RowWriter(), count: 0 };
  stages.set(key, known);
  return known;
}

function addRow(stage: Stage, payload: Uint8Array): boolean {
  if (!isRow(payload, stage.plan)) return false;
  stage.rows.raw(payload);
  stage.count += 1;
  return true;
}
