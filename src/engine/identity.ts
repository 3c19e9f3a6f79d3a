// Which of the campaigns found now are campaigns known before. A campaign grows, moves to another model, changes
// its texts, is banned and comes back on fresh accounts; each leaves something in place: most of the accounts, or
// the texts, or conversations and answers carried from the old accounts to the new ones. So known and found are
// compared by all three, and matched best first, one to one. Refused: an id that is a hash of what is found, which
// is another id after every change, and matching by accounts alone, which a ban ends.
//
// What becomes of ids: the found campaign that has most of a known one keeps its id. Known campaigns that a found
// one continues besides end in it (a merge). Of a known one that falls apart (a split), the best match keeps the id
// and the others get ids of their own. Either way the other ids are said in `previous`.

/** What is compared of a campaign known from earlier cycles. */
export interface KnownShape {
  readonly id: string;
  /** All accounts that ever took part, hashes in decimal digits. */
  readonly accounts: ReadonlySet<string>;
  /** Hashes of phrases and exact keys of its own families. */
  readonly traces: ReadonlySet<string>;
  /** When it was first reported, milliseconds since 1970; among equals the older keeps its id. */
  readonly sinceMs: number;
}

export interface FoundShape {
  readonly accounts: readonly string[];
  readonly traces: readonly string[];
  /** Direct edges between its accounts and those of known campaigns that it does not share, by id. */
  readonly edges: ReadonlyMap<string, number>;
}

export interface Identity {
  /** The known campaign that this one is; undefined for a new one. */
  readonly id: string | undefined;
  /** Known campaigns that ended in this one, or that it came out of. */
  readonly previous: readonly string[];
}

/** Accounts in common, as a part of the smaller side. One account may be sold on; a third of them is the crew. */
const accountsMin = 2;
const accountShareMin = 0.3;
/** Traces in common, as a part of the smaller side. Only texts mostly used by the campaign itself are compared. */
const tracesMin = 2;
const traceShareMin = 0.5;
/** Conversations and answers carried over: a few are chance among thousands of accounts, four are not. */
const edgesMin = 4;
const edgesPlenty = 20;

interface Link {
  readonly found: number;
  readonly known: KnownShape;
  readonly score: number;
}

/** One identity a found campaign, in their order. Cost: pairs of found and known times the smaller one's accounts. */
export function identify(found: readonly FoundShape[], known: readonly KnownShape[]): readonly Identity[] {
  const links = found
    .flatMap((one, index) =>
      known.map((other) => ({ found: index, known: other, score: scoreOf(one, other) })),
    )
    .filter((link) => link.score > 0)
    .sort(byScore);
  const idOf = new Map<number, string>();
  const taken = new Set<string>();
  for (const { found: index, known: other } of links) {
    if (idOf.has(index) || taken.has(other.id)) continue;
    idOf.set(index, other.id);
    taken.add(other.id);
  }
  return found.map((_, index) => {
    const id = idOf.get(index);
    // What is known itself and goes on beside another that goes on has not come out of it.
    const previous = links.filter(
      (link) =>
        link.found === index && link.known.id !== id && !(id !== undefined && taken.has(link.known.id)),
    );
    return { id, previous: previous.map((link) => link.known.id) };
  });
}

function byScore(one: Link, other: Link): number {
  if (other.score !== one.score) return other.score - one.score;
  if (one.known.sinceMs !== other.known.sinceMs) return one.known.sinceMs - other.known.sinceMs;
  return one.known.id < other.known.id ? -1 : 1;
}

/** 0 when nothing says that they are the same; accounts in common outweigh texts, and texts outweigh edges. */
function scoreOf(found: FoundShape, known: KnownShape): number {
  const accounts = commonOf(found.accounts, known.accounts);
  const traces = commonOf(found.traces, known.traces);
  const edges = found.edges.get(known.id) ?? 0;
  const accountShare = accounts / Math.max(1, Math.min(found.accounts.length, known.accounts.size));
  const traceShare = traces / Math.max(1, Math.min(found.traces.length, known.traces.size));
  let score = 0;
  if (accounts >= accountsMin && accountShare >= accountShareMin) {
    score += 2 + accountShare + (2 * accounts) / Math.max(found.accounts.length, known.accounts.size);
  }
  if (traces >= tracesMin && traceShare >= traceShareMin) score += traceShare;
  if (edges >= edgesMin) score += 0.5 * Math.min(1, edges / edgesPlenty);
  return score;
}

function commonOf(list: readonly string[], set: ReadonlySet<string>): number {
  return list.reduce((count, one) => (set.has(one) ? count + 1 : count), 0);
}
