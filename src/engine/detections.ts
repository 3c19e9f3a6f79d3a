// When each campaign was first reported, in a log that is replayed: what `detection-time.ts` estimates from the
// finished log is here what cycles said that had seen the past alone.

import type { AuditReport, CampaignReport } from '../core/report.ts';
import type { Store } from '../store/store.ts';

export class Detections {
  /** Milliseconds since 1970: end of the log at the first cycle that said `review` or `act`. */
  readonly #firstMs = new Map<string, number>();

  /** Takes the reports of all cycles in their order. */
  add(report: AuditReport): void {
    const seenMs = Date.parse(report.window.to);
    for (const { id, previous_ids: previous = [], verdict } of report.campaigns) {
      // What went into it was detected with it.
      const known = [id, ...previous].flatMap((one) => this.#firstMs.get(one) ?? []);
      const earliestMs = Math.min(...known, verdict === 'watch' ? Infinity : seenMs);
      if (earliestMs < Infinity) this.#firstMs.set(id, earliestMs);
    }
  }

  /** Undefined while it was never more than `watch`. */
  of(id: string): number | undefined {
    return this.#firstMs.get(id);
  }

  /** The report with what was measured in place of what is estimated. */
  async measured(report: AuditReport, store: Store): Promise<AuditReport> {
    const campaigns: CampaignReport[] = [];
    for (const campaign of report.campaigns) {
      const detectedMs = this.of(campaign.id);
      if (detectedMs === undefined) {
        campaigns.push(campaign);
        continue;
      }
      const found = await store.query(
        `SELECT count() AS total, countIf(time <= fromUnixTimestamp64Milli({detected:Int64})) AS before FROM @exchanges
         WHERE exchange IN (SELECT exchange FROM @attributions WHERE campaign = {id:String})`,
        { detected: detectedMs, id: campaign.id },
      );
      const share = (found.numbers('before')[0] ?? 0) / Math.max(1, found.numbers('total')[0] ?? 1);
      campaigns.push({
        ...campaign,
        detected_at: new Date(detectedMs).toISOString(),
        exchanges_before_detection: Math.round(share * campaign.exchanges),
      });
    }
    return { ...report, campaigns };
  }
}
