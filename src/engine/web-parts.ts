// Parts of a web that hardly mix. Two webs that one account has a foot in hold together by two ways and are two all the
// same: a crowd of paid writers, one of whom works for a pool besides. A pool spreads its work over all of its accounts,
// so that any two parts of it have about as many pairs between them as their sizes make one expect; where two parts have
// a twentieth of that, each has a life of its own. The thinnest place of a web is looked for as spectral clustering does (Shi
// and Malik, 2000): accounts are put in order by the slowest way in which a random walk on the web settles, and of all
// places in that order the one is taken with the fewest pairs across for the sizes on both sides. Linear in pairs.
// Communities by modularity were not taken, because they cut any large sparse web, also one that mixes perfectly.

import type { Graph } from './two-edge.ts';

/** Pairs between two parts, by those expected if they mixed; below this they are two webs. */
const mixedMin = 0.05;
/** Nodes of the smaller part; fewer are the edge of a web. */
const partMin = 5;
/** Steps of the walk; ways that settle faster than 1 in 20 a step are gone by then. */
const steps = 96;

/** @returns each of the connected `webs`, lists of nodes, in its parts; a web that mixes is one part. */
export function partsOfWebs(
  graph: Graph,
  webs: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  if (webs.every((web) => web.length < 2 * partMin)) return webs;
  const whole = wholeOf(graph);
  return webs.flatMap((web) => (web.length < 2 * partMin ? [web] : partsOf(within(whole, web))));
}

function partsOf(web: LocalWeb): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const left = [web];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const inside = thinnest(next);
    if (inside === undefined) {
      found.push(next.names);
      continue;
    }
    for (const side of [1, 0])
      left.push(
        within(
          next,
          [...inside.keys()].filter((node) => inside[node] === side),
        ),
      );
  }
  return found;
}

/** A web with nodes 0..n-1, their neighbours in rows of compressed sparse form. */
interface LocalWeb {
  readonly names: readonly number[];
  /** Start of each node's neighbours, n+1 entries. */
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  /** A pair counts by the logarithm of its edges: being busy does not make it two pairs. */
  readonly weights: Float64Array;
  readonly volumes: Float64Array;
}

function wholeOf({ nodes, ones, others, edges }: Graph): LocalWeb {
  const starts = new Uint32Array(nodes + 1);
  for (const ends of [ones, others]) for (const end of ends) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node += 1)
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const next = starts.slice();
  const neighbours = new Uint32Array(2 * ones.length);
  const weights = new Float64Array(2 * ones.length);
  const volumes = new Float64Array(nodes);
  const put = (node: number, other: number, weight: number): void => {
    const at = next[node] ?? 0;
    next[node] = at + 1;
    neighbours[at] = other;
    weights[at] = weight;
    volumes[node] = (volumes[node] ?? 0) + weight;
  };
  ones.forEach((one, pair) => {
    const other = others[pair] ?? 0;
    const weight = Math.log1p(edges[pair] ?? 1);
    put(one, other, weight);
    put(other, one, weight);
  });
  return { names: Array.from({ length: nodes }, (_, node) => node), starts, neighbours, weights, volumes };
}

/** The web of some of the nodes, without the pairs that lead out. */
function within(web: LocalWeb, nodes: readonly number[]): LocalWeb {
  const place = new Map(nodes.map((node, at) => [node, at]));
  const starts = new Uint32Array(nodes.length + 1);
  const neighbours: number[] = [];
  const weights: number[] = [];
  const volumes = new Float64Array(nodes.length);
  nodes.forEach((node, at) => {
    for (const [other, weight] of around(web, node)) {
      const to = place.get(other);
      if (to === undefined) continue;
      neighbours.push(to);
      weights.push(weight);
      volumes[at] = (volumes[at] ?? 0) + weight;
    }
    starts[at + 1] = neighbours.length;
  });
  return {
    names: nodes.map((node) => web.names[node] ?? 0),
    starts,
    neighbours: Uint32Array.from(neighbours),
    weights: Float64Array.from(weights),
    volumes,
  };
}

/** 1 for each node on one side of the thinnest place; undefined where the web mixes. */
function thinnest(web: LocalWeb): Uint8Array | undefined {
  const nodes = web.names.length;
  if (nodes < 2 * partMin) return undefined;
  const settled = slowestWay(web);
  const order = [...web.names.keys()].sort(
    (one, other) => (settled[one] ?? 0) - (settled[other] ?? 0) || one - other,
  );
  const total = web.volumes.reduce((sum, volume) => sum + volume, 0);
  const inside = new Uint8Array(nodes);
  let [volume, across, best, size] = [0, 0, mixedMin, 0];
  order.slice(0, nodes - partMin).forEach((node, at) => {
    volume += web.volumes[node] ?? 0;
    for (const [other, weight] of around(web, node)) across += inside[other] === 1 ? -weight : weight;
    inside[node] = 1;
    const mixed = (across * total) / Math.max(1e-9, volume * (total - volume));
    if (at + 1 < partMin || mixed >= best) return;
    [best, size] = [mixed, at + 1];
  });
  if (size === 0) return undefined;
  inside.fill(0);
  for (const node of order.slice(0, size)) inside[node] = 1;
  return inside;
}

/** Second eigenvector of the lazy random walk, by power iteration; begins at a fixed vector, so that it is the same every time. */
function slowestWay(web: LocalWeb): Float64Array {
  const nodes = web.names.length;
  const total = web.volumes.reduce((sum, volume) => sum + volume, 0);
  let values = Float64Array.from({ length: nodes }, (_, node) => ((node * 0.618_033_988_75) % 1) - 0.5);
  for (let step = 0; step < steps; step += 1) {
    const next = new Float64Array(nodes);
    for (let node = 0; node < nodes; node += 1) {
      let sum = 0;
      for (let at = web.starts[node] ?? 0; at < (web.starts[node + 1] ?? 0); at += 1) {
        sum += (web.weights[at] ?? 0) * (values[web.neighbours[at] ?? 0] ?? 0);
      }
      next[node] = ((values[node] ?? 0) + sum / Math.max(1e-9, web.volumes[node] ?? 0)) / 2;
    }
    values = withoutConstant(next, web.volumes, total);
  }
  return values;
}

/** The constant way never settles and says nothing; what is left is scaled, so that it does not fade. */
function withoutConstant(
  values: Float64Array<ArrayBuffer>,
  volumes: Float64Array,
  total: number,
): Float64Array<ArrayBuffer> {
  const mean =
    values.reduce((sum, value, node) => sum + value * (volumes[node] ?? 0), 0) / Math.max(1e-9, total);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 1e-300);
  return values.map((value) => (value - mean) / largest);
}

function* around(web: LocalWeb, node: number): Generator<readonly [number, number]> {
  for (let at = web.starts[node] ?? 0; at < (web.starts[node + 1] ?? 0); at += 1) {
    yield [web.neighbours[at] ?? 0, web.weights[at] ?? 0];
  }
}
