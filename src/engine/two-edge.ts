// Parts of a graph that hold together by two independent ways. One edge may be chance: a text that two people
// quoted, an answer found again by luck; so a part counts only where no single edge, if it were a mistake,
// would break it off. These are the 2-edge-connected components, found by one depth-first walk (Tarjan 1974):
// an edge is a bridge when nothing below it reaches back above it. Linear in nodes and edges.

export interface Graph {
  readonly nodes: number;
  readonly ones: readonly number[];
  readonly others: readonly number[];
  /** How many independent edges each pair has; a pair with two or more is never a bridge. */
  readonly edges: readonly number[];
}

/** Components of at least two nodes, as lists of nodes, ascending. */
export function twoEdgeComponents(graph: Graph): readonly (readonly number[])[] {
  const neighbours = Array.from({ length: graph.nodes }, (): (readonly [number, number])[] => []);
  graph.ones.forEach((one, pair) => {
    const other = graph.others[pair] ?? 0;
    neighbours[one]?.push([other, pair]);
    neighbours[other]?.push([one, pair]);
  });
  const walk = new Walk(graph, neighbours);
  for (let node = 0; node < graph.nodes; node += 1) walk.from(node);
  return walk.components();
}

/** One depth-first walk with its own stack: a web may be deeper than the call stack. */
class Walk {
  readonly #graph: Graph;
  readonly #neighbours: readonly (readonly (readonly [number, number])[])[];
  readonly #order: Int32Array;
  readonly #low: Int32Array;
  readonly #bridges = new Set<number>();
  #clock = 0;

  constructor(graph: Graph, neighbours: readonly (readonly (readonly [number, number])[])[]) {
    this.#graph = graph;
    this.#neighbours = neighbours;
    this.#order = new Int32Array(graph.nodes).fill(-1);
    this.#low = new Int32Array(graph.nodes);
  }

  from(root: number): void {
    if (this.#order[root] !== -1) return;
    const stack: { readonly node: number; readonly by: number; next: number }[] = [];
    const enter = (node: number, by: number): void => {
      this.#order[node] = this.#clock;
      this.#low[node] = this.#clock;
      this.#clock += 1;
      stack.push({ node, by, next: 0 });
    };
    enter(root, -1);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const step = this.#neighbours[top.node]?.[top.next];
      top.next += 1;
      if (step === undefined) this.#leave(stack);
      else if (step[1] !== top.by) this.#look(top.node, step, enter);
    }
  }

  #look(node: number, step: readonly [number, number], enter: (node: number, by: number) => void): void {
    const [other, pair] = step;
    if (this.#order[other] === -1) enter(other, pair);
    else this.#low[node] = Math.min(this.#low[node] ?? 0, this.#order[other] ?? 0);
  }

  #leave(stack: { readonly node: number; readonly by: number }[]): void {
    const done = stack.pop();
    const above = stack.at(-1);
    if (done === undefined || above === undefined) return;
    const low = this.#low[done.node] ?? 0;
    this.#low[above.node] = Math.min(this.#low[above.node] ?? 0, low);
    const isAlone = (this.#graph.edges[done.by] ?? 1) < 2;
    if (isAlone && low > (this.#order[above.node] ?? 0)) this.#bridges.add(done.by);
  }

  components(): readonly (readonly number[])[] {
    const found: number[][] = [];
    const seen = new Uint8Array(this.#graph.nodes);
    for (let root = 0; root < this.#graph.nodes; root += 1) {
      if (seen[root] === 1) continue;
      const part = this.#reach(root, seen);
      if (part.length > 1) found.push(part.sort((one, other) => one - other));
    }
    return found;
  }

  /** Everything that can be reached from a node without a bridge. */
  #reach(root: number, seen: Uint8Array): number[] {
    const part = [root];
    seen[root] = 1;
    for (let at = 0; at < part.length; at += 1) {
      for (const [other, pair] of this.#neighbours[part[at] ?? 0] ?? []) {
        if (seen[other] === 1 || this.#bridges.has(pair)) continue;
        seen[other] = 1;
        part.push(other);
      }
    }
    return part;
  }
}
