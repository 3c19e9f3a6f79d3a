// Clusters traces that go together. Each trace has minimum hashes of the exchanges it occurs in; two traces
// whose minima agree in k of n places have Jaccard similarity about k/n. Traces that agree anywhere meet in
// a bucket (locality-sensitive hashing with bands of one), and are joined when enough places agree. Within a
// bucket each trace is compared with the bucket's first few only, so that the work stays linear.

export interface TraceSketches {
  readonly exchanges: Float64Array;
  readonly units: Float64Array;
  /** One array a minimum hash, one entry a trace. */
  readonly exchangeMinima: readonly Float64Array[];
  readonly unitMinima: readonly Float64Array[];
}

/** Of eight minima; agreement by chance at Jaccard 0.1 is below 4 %, at 0.5 above 85 %. */
const agreementMin = 3;
/** Units overlap more easily than exchanges, so more must agree. */
const unitAgreementMin = 5;
/** Comparisons of one trace inside one bucket. */
const comparisonsMax = 6;
/** A core of two phrases may be one long idiom; three sampled ones are some twenty words of text. */
const coreMin = 3;
/** A phrase used about once per unit is language, not a template; only repeated ones are clustered by units. */
const repeatsMin = 2.5;

/** @returns lists of trace indexes, each at least `coreMin` long, disjoint. */
export function clusterTraces(sketches: TraceSketches): readonly (readonly number[])[] {
  const every = Array.from({ length: sketches.exchanges.length }, (_, index) => index);
  const byExchange = joinBy(sketches.exchangeMinima, { traces: every, agreement: agreementMin });
  const cores = byExchange.filter((cluster) => cluster.length >= coreMin);
  const left = byExchange
    .filter((cluster) => cluster.length < coreMin)
    .flat()
    .filter((trace) => (sketches.exchanges[trace] ?? 0) >= repeatsMin * (sketches.units[trace] ?? 1));
  const byUnit = joinBy(sketches.unitMinima, { traces: left, agreement: unitAgreementMin });
  return [...cores, ...byUnit.filter((cluster) => cluster.length >= coreMin)];
}

interface Joining {
  readonly traces: readonly number[];
  readonly agreement: number;
}

function joinBy(minima: readonly Float64Array[], joining: Joining): number[][] {
  const sets = new IndexSets(minima[0]?.length ?? 0);
  for (const minimum of minima) {
    const buckets = new Map<number, number[]>();
    for (const trace of joining.traces) {
      const value = minimum[trace] ?? 0;
      const bucket = buckets.get(value);
      if (bucket === undefined) buckets.set(value, [trace]);
      else if (!meets(trace, bucket) && bucket.length < comparisonsMax) bucket.push(trace);
    }
  }
  return sets.groups(joining.traces);

  /** Joins the trace to the first of the bucket that it goes with. */
  function meets(trace: number, bucket: readonly number[]): boolean {
    for (const other of bucket) {
      if (sets.find(trace) === sets.find(other)) return true;
      if (agreements(minima, trace, other) < joining.agreement) continue;
      sets.join(trace, other);
      return true;
    }
    return false;
  }
}

function agreements(minima: readonly Float64Array[], one: number, other: number): number {
  let count = 0;
  for (const minimum of minima) if (minimum[one] === minimum[other]) count += 1;
  return count;
}

/** Union-find over 0..size-1 with path halving. */
export class IndexSets {
  readonly #parent: Uint32Array;

  constructor(size: number) {
    this.#parent = Uint32Array.from({ length: size }, (_, index) => index);
  }

  find(index: number): number {
    let at = index;
    while (this.#up(at) !== at) {
      this.#parent[at] = this.#up(this.#up(at));
      at = this.#up(at);
    }
    return at;
  }

  join(one: number, other: number): void {
    const a = this.find(one);
    const b = this.find(other);
    if (a !== b) this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** Members of `indexes` by set, in the order given. */
  groups(indexes: readonly number[]): number[][] {
    const groups = new Map<number, number[]>();
    for (const index of indexes) {
      const root = this.find(index);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [index]);
      else group.push(index);
    }
    return [...groups.values()];
  }

  #up(index: number): number {
    return this.#parent[index] ?? index;
  }
}
