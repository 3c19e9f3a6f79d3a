// How much of three things went by in the last minute, hour and day. Each window is cut into slots (5 seconds, 5
// minutes, an hour), and the slot that the window's beginning cuts through counts by the part that is inside, as if
// what is in it had come evenly. So a window is off by at most what came within that one slot, a twelfth of a minute
// or hour and a twenty-fourth of a day, and not at all for an even flow. Fixed windows would let twice the budget
// through at their seam; a list of times would grow with the traffic of whoever sends most.
// 684 bytes a scope. Sums are kept along, so that adding and reading look at one slot of each window, whatever the traffic.

/** What is counted. */
const lanes = { requests: 0, tokens: 1, volume: 2 } as const;

export type Lane = keyof typeof lanes;

const laneCount = 3;

interface Ring {
  readonly slotMs: number;
  /** Slots inside the window; one more is kept, which the window's beginning cuts through. */
  readonly slots: number;
  /** Where it begins among the counts. */
  readonly from: number;
  /** Where its sums begin. */
  readonly sums: number;
}

const minute: Ring = { slotMs: 5_000, slots: 12, from: 0, sums: 0 };
const hour: Ring = {
  slotMs: 300_000,
  slots: 12,
  from: minute.from + laneCount * (minute.slots + 1),
  sums: laneCount,
};
const day: Ring = {
  slotMs: 3_600_000,
  slots: 24,
  from: hour.from + laneCount * (hour.slots + 1),
  sums: 2 * laneCount,
};
const length = day.from + laneCount * (day.slots + 1);

export type Window = 'minute' | 'hour' | 'day';

const rings: Readonly<Record<Window, Ring>> = { minute, hour, day };

/** Counts stop here instead of running over. */
const countMax = 2 ** 32 - 1;

/** Bytes of the counts of one scope. */
export const windowsBytes: number = 4 * length + 8 * 3 * laneCount;

/** Windows as plain data. Slots are numbered from 1970, so that the time away ages them by itself. */
export interface SavedWindows {
  /** Newest slot of the minute, the hour and the day. */
  readonly heads: readonly [number, number, number];
  /** Place and count of each slot that is not empty, in turn. */
  readonly counts: readonly number[];
}

export class SlidingWindows {
  readonly #counts: Uint32Array = new Uint32Array(length);
  /** Of all slots kept, by window and lane. */
  readonly #sums: Float64Array = new Float64Array(3 * laneCount);
  /** Number of the newest slot of each ring. */
  readonly #heads: Record<Window, number> = { minute: 0, hour: 0, day: 0 };

  /** `amount` is rounded; a clock that goes back counts into the newest slot. */
  add(lane: Lane, amount: number, nowMs: number): void {
    const whole = Math.round(amount);
    this.#addTo('minute', lane, { whole, nowMs });
    this.#addTo('hour', lane, { whole, nowMs });
    this.#addTo('day', lane, { whole, nowMs });
  }

  /** Of the window that ends now; a whole number. */
  sum(lane: Lane, window: Window, nowMs: number): number {
    const { slots, slotMs, sums } = rings[window];
    const head = this.#advance(window, nowMs);
    const offset = lanes[lane];
    // All slots that are kept are in the window, but for a part of the oldest.
    const total = this.#sums[sums + offset] ?? 0;
    const oldest = this.#counts[slotAt(rings[window], head - slots) + offset] ?? 0;
    const outside = Math.max(0, Math.min(1, (nowMs - head * slotMs) / slotMs));
    return Math.round(total - oldest * outside);
  }

  saved(): SavedWindows {
    const { minute: ofMinute, hour: ofHour, day: ofDay } = this.#heads;
    const counts: number[] = [];
    for (let place = 0; place < length; place += 1) {
      const count = this.#counts[place] ?? 0;
      if (count > 0) counts.push(place, count);
    }
    return { heads: [ofMinute, ofHour, ofDay], counts };
  }

  /** Takes over what was saved in place of what is counted here. Places and counts that cannot be are left out. */
  restore({ heads, counts }: SavedWindows): void {
    this.#counts.fill(0);
    this.#sums.fill(0);
    [this.#heads.minute, this.#heads.hour, this.#heads.day] = heads;
    for (let at = 0; at + 1 < counts.length; at += 2) {
      const place = counts[at] ?? -1;
      const count = Math.floor(counts[at + 1] ?? 0);
      if (this.#counts[place] !== 0 || !(count > 0 && count <= countMax)) continue;
      this.#counts[place] = count;
      const sum = sumAt(place);
      this.#sums[sum] = (this.#sums[sum] ?? 0) + count;
    }
  }

  #addTo(window: Window, lane: Lane, event: { readonly whole: number; readonly nowMs: number }): void {
    const head = this.#advance(window, event.nowMs);
    const at = slotAt(rings[window], head) + lanes[lane];
    const before = this.#counts[at] ?? 0;
    const after = Math.min(countMax, before + event.whole);
    this.#counts[at] = after;
    const sum = rings[window].sums + lanes[lane];
    this.#sums[sum] = (this.#sums[sum] ?? 0) + after - before;
  }

  /** Empties the slots that time has come to, each of them once, and returns the number of the newest. */
  #advance(window: Window, nowMs: number): number {
    const ring = rings[window];
    const before = this.#heads[window];
    const head = Math.floor(nowMs / ring.slotMs);
    if (head <= before) return before;
    for (let slot = Math.max(before + 1, head - ring.slots); slot <= head; slot += 1) {
      const at = slotAt(ring, slot);
      for (let lane = 0; lane < laneCount; lane += 1) {
        const sum = ring.sums + lane;
        this.#sums[sum] = (this.#sums[sum] ?? 0) - (this.#counts[at + lane] ?? 0);
        this.#counts[at + lane] = 0;
      }
    }
    this.#heads[window] = head;
    return head;
  }
}

/** Which sum the count at this place belongs to. */
function sumAt(place: number): number {
  const ring = place >= day.from ? day : place >= hour.from ? hour : minute;
  return ring.sums + ((place - ring.from) % laneCount);
}

/** `slot` is negative only right after 1970, where nothing was ever counted. */
function slotAt(ring: Ring, slot: number): number {
  const kept = ring.slots + 1;
  return ring.from + laneCount * (slot < 0 ? 0 : slot % kept);
}
