// The defence of a game: the engine as it is. At the end of every interval what was logged since goes into one
// growing store through the ordinary readers, a cycle runs over everything, and accounts of campaigns with a
// strong enough verdict are suspended. It sees the log and the declarations, never the truth; only the appeal,
// which stands for people who look at what logs cannot show, knows who was innocent.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from '../../core/account.ts';
import type { Verdict } from '../../core/evidence.ts';
import type { CampaignReport } from '../../core/report.ts';
import { cycle } from '../../engine/cycle.ts';
import { ingest } from '../../engine/ingest.ts';
import { signals } from '../../signals/signals.ts';
import type { Chance } from '../../sim/chance.ts';
import type { Setting } from '../../sim/setting.ts';
import type { Script, SimulatedExchange } from '../../sim/stage.ts';
import { openStore } from '../../store/clickhouse-store.ts';
import type { Store } from '../../store/store.ts';
import { writeAccountLine, writeExchangeLine } from '../../wire/writer.ts';

export interface DefenceOptions {
  /** Weakest verdict that leads to suspensions. */
  readonly actOn: 'act' | 'review';
  /** A person looks at a campaign with verdict `review` for so long before it is acted on. */
  readonly reviewHours: number;
  /** Least membership probability of an account that is suspended, 0 to 1. */
  readonly membershipMin: number;
  /** Part of wrongly suspended accounts that appeal, 0 to 1. */
  readonly appealShare: number;
  /** From suspension to reinstatement of those who do. */
  readonly appealHours: number;
}

export interface Suspension {
  readonly account: string;
  readonly atMs: number;
  readonly verdict: Verdict;
  /** Label of the truth: the attacker's id, or a kind of innocents. */
  readonly label: string;
  /** Undefined: for good. */
  readonly reinstatedMs: number | undefined;
}

const hourMs = 3_600_000;

export class Defence {
  readonly #setting: Setting;
  readonly #options: DefenceOptions;
  readonly #chance: Chance;
  readonly #store: Store;
  readonly #folder: string;
  readonly #attacker: string;
  #lines: string[] = [];
  #accountsTold = 0;
  #batch = 0;
  readonly suspensions: Map<string, Suspension> = new Map();

  private constructor(given: DefenceGiven, store: Store) {
    this.#setting = given.setting;
    this.#options = given.options;
    this.#attacker = given.attacker;
    this.#store = store;
    this.#chance = given.setting.chance.fork('defence');
    this.#folder = mkdtempSync(join(tmpdir(), 'stillwatch-wargame-'));
  }

  /** The owner must `close` it. @throws {Fault} store.unavailable */
  static async open(given: DefenceGiven): Promise<Defence> {
    return new Defence(given, await openStore({}));
  }

  log({ exchange }: SimulatedExchange): void {
    this.#lines.push(writeExchangeLine(exchange));
  }

  /** Ingests what was logged since the last time, runs a cycle and acts. Returns the accounts newly suspended. */
  async act(nowMs: number, stop: AbortSignal): Promise<readonly Suspension[]> {
    if (this.#lines.length === 0) return [];
    await this.#ingest(nowMs);
    const found = await cycle({ store: this.#store, signals, stop, onStep: () => {} });
    const limit: readonly Verdict[] = this.#options.actOn === 'act' ? ['act'] : ['act', 'review'];
    return found.campaigns
      .filter((campaign) => limit.includes(campaign.verdict))
      .flatMap((campaign) => this.#suspend(campaign, nowMs));
  }

  async close(): Promise<void> {
    rmSync(this.#folder, { recursive: true, force: true });
    await this.#store.close();
  }

  async #ingest(nowMs: number): Promise<void> {
    this.#batch += 1;
    const log = join(this.#folder, `${this.#batch}.exchanges.jsonl`);
    const declared = join(this.#folder, `${this.#batch}.accounts.jsonl`);
    writeFileSync(log, `${this.#lines.join('\n')}\n`);
    this.#lines = [];
    const accounts: readonly Account[] = this.#setting.registry.accounts.slice(this.#accountsTold);
    this.#accountsTold += accounts.length;
    writeFileSync(declared, accounts.map((account) => `${writeAccountLine(account)}\n`).join(''));
    await ingest({
      store: this.#store,
      paths: [log],
      accountPaths: accounts.length === 0 ? [] : [declared],
      format: 'stillwatch',
      accountField: undefined,
      keepsText: false,
      workers: 1,
      recordBytesMax: undefined,
      nowMs,
      // What was logged is always read whole; a stop takes effect between intervals and between candidates.
      stop: new AbortController().signal,
      onProgress: () => {},
    });
    rmSync(log);
    rmSync(declared, { force: true });
  }

  #suspend(campaign: CampaignReport, nowMs: number): readonly Suspension[] {
    const { membershipMin, reviewHours } = this.#options;
    const atMs = campaign.verdict === 'act' ? nowMs : nowMs + reviewHours * hourMs;
    const made: Suspension[] = [];
    for (const member of campaign.accounts) {
      const earlier = this.suspensions.get(member.account);
      // Who was cleared on appeal is not suspended again on the same grounds; who waits may be acted on sooner.
      const isSettled = earlier !== undefined && (earlier.reinstatedMs !== undefined || earlier.atMs <= atMs);
      if (member.posterior < membershipMin || isSettled) continue;
      made.push(this.#suspendOne(member.account, { atMs, verdict: campaign.verdict }));
    }
    return made;
  }

  #suspendOne(account: string, given: { readonly atMs: number; readonly verdict: Verdict }): Suspension {
    const { registry, service, stage } = this.#setting;
    const label = registry.labels.get(account) ?? 'unknown';
    const { appealShare, appealHours } = this.#options;
    const isCleared = label !== this.#attacker && this.#chance.fork(account).happens(appealShare);
    const reinstatedMs = isCleared ? given.atMs + appealHours * hourMs : undefined;
    service.suspend(account, given.atMs);
    if (reinstatedMs !== undefined) stage.spawn(reinstatedMs, this.#reinstate(account, reinstatedMs));
    const suspension = { account, label, ...given, reinstatedMs };
    this.suspensions.set(account, suspension);
    return suspension;
  }

  *#reinstate(account: string, atMs: number): Script {
    if (this.#setting.stage.nowMs < atMs) yield atMs;
    this.#setting.service.reinstate(account);
  }
}

export interface DefenceGiven {
  readonly setting: Setting;
  readonly options: DefenceOptions;
  /** Label of the attacker's accounts, for the appeal. */
  readonly attacker: string;
}
