// Dense blocks of accounts and objects by greedy peeling (Hooi et al., KDD 2016, algorithm 1): the node with the
// least weight towards the rest is taken away until none is left, and the densest state on the way is the
// answer, at least half as dense as the densest there is (theorem 1). Density is the weight of the edges inside,
// divided by the number of nodes; an edge weighs 1 / log(d + 5) with d the object's accounts, so edges that an
// account adds to camouflage itself cannot lower the density of its block. Further blocks come from the graph
// without the edges of those before.
// Only blocks above a density are asked for, and every node of one has at least that weight inside it: nodes
// with less are dropped first, which the peeling would do anyway, and what is left is small.

import type { Grouped } from './key-table.ts';
import { MinHeap } from './min-heap.ts';

/** Objects of account a are `members` from `starts[a]` up to `starts[a + 1]`, each once. */
export interface BipartiteGraph extends Pick<Grouped, 'starts' | 'members'> {
  readonly accounts: number;
  readonly objects: number;
}

export interface DenseBlock {
  readonly density: number;
  /** Ascending. */
  readonly accounts: readonly number[];
  /** Ascending. */
  readonly objects: readonly number[];
}

/** Keeps rare objects from weighing without limit; the value of the authors' code. */
const degreeOffset = 5;

/** Weight of an edge to an object of `degree` accounts. */
export function edgeWeight(degree: number): number {
  return 1 / Math.log(degree + degreeOffset);
}

/** Finds one block after another; each takes its edges out of the graph. Nodes are accounts, then objects. */
export class BlockFinder {
  readonly #graph: BipartiteGraph;
  readonly #weights: Float64Array;
  /** By edge, in the order of `graph.members`. */
  readonly #accountOf: Uint32Array;
  readonly #isGone: Uint8Array;
  /** Edges by object. */
  readonly #objectStarts: Uint32Array;
  readonly #objectEdges: Uint32Array;
  /** Weight of a node towards those that are left, and which are left. */
  readonly #degrees: Float64Array;
  readonly #isLeft: Uint8Array;

  constructor(graph: BipartiteGraph) {
    this.#graph = graph;
    const { starts, members, accounts, objects } = graph;
    this.#accountOf = new Uint32Array(members.length);
    for (let account = 0; account < accounts; account += 1) {
      this.#accountOf.fill(account, starts[account] ?? 0, starts[account + 1] ?? 0);
    }
    this.#objectStarts = new Uint32Array(objects + 1);
    for (const object of members) this.#objectStarts[object + 1] = (this.#objectStarts[object + 1] ?? 0) + 1;
    this.#weights = Float64Array.from({ length: objects }, (_, object) =>
      edgeWeight(this.#objectStarts[object + 1] ?? 0),
    );
    for (let object = 0; object < objects; object += 1) {
      this.#objectStarts[object + 1] =
        (this.#objectStarts[object + 1] ?? 0) + (this.#objectStarts[object] ?? 0);
    }
    this.#objectEdges = new Uint32Array(members.length);
    const next = this.#objectStarts.slice();
    for (const [edge, object] of members.entries()) {
      const place = next[object] ?? 0;
      this.#objectEdges[place] = edge;
      next[object] = place + 1;
    }
    this.#isGone = new Uint8Array(members.length);
    this.#degrees = new Float64Array(accounts + objects);
    this.#isLeft = new Uint8Array(accounts + objects);
  }

  /** The greedy block of what is left of the graph; undefined when it is not denser than `densityMin`. */
  next(densityMin: number): DenseBlock | undefined {
    this.#weigh();
    this.#drop(densityMin);
    const nodes: number[] = [];
    let weight = 0;
    for (let node = 0; node < this.#isLeft.length; node += 1) {
      if (this.#isLeft[node] === 0) continue;
      nodes.push(node);
      if (node < this.#graph.accounts) weight += this.#degrees[node] ?? 0;
    }
    if (nodes.length === 0) return undefined;
    const { order, kept, density } = this.#peel(nodes, weight);
    if (density <= densityMin) return undefined;
    const inside = order.slice(order.length - kept).sort((a, b) => a - b);
    this.#remove(inside);
    const { accounts } = this.#graph;
    return {
      density,
      accounts: inside.filter((node) => node < accounts),
      objects: inside.filter((node) => node >= accounts).map((node) => node - accounts),
    };
  }

  #weigh(): void {
    const { accounts, members } = this.#graph;
    this.#degrees.fill(0);
    this.#isLeft.fill(1);
    for (let edge = 0; edge < members.length; edge += 1) {
      if (this.#isGone[edge] === 1) continue;
      const object = members[edge] ?? 0;
      const account = this.#accountOf[edge] ?? 0;
      const weight = this.#weights[object] ?? 0;
      this.#degrees[account] = (this.#degrees[account] ?? 0) + weight;
      this.#degrees[accounts + object] = (this.#degrees[accounts + object] ?? 0) + weight;
    }
  }

  /** Takes away nodes with at most `densityMin`, and those that fall to it thereby. */
  #drop(densityMin: number): void {
    const waiting: number[] = [];
    const take = (node: number): void => {
      this.#isLeft[node] = 0;
      waiting.push(node);
    };
    for (let node = 0; node < this.#isLeft.length; node += 1) {
      if ((this.#degrees[node] ?? 0) <= densityMin) take(node);
    }
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      this.#eachNeighbour(node, (other, weight) => {
        if (this.#isLeft[other] === 0) return;
        const degree = (this.#degrees[other] ?? 0) - weight;
        this.#degrees[other] = degree;
        if (degree <= densityMin) take(other);
      });
    }
  }

  #peel(nodes: readonly number[], whole: number): { order: number[]; kept: number; density: number } {
    const heap = new MinHeap(this.#degrees, nodes);
    const order: number[] = [];
    let weight = whole;
    let density = weight / nodes.length;
    let kept = nodes.length;
    while (heap.size > 0) {
      const node = heap.pop();
      order.push(node);
      weight -= this.#degrees[node] ?? 0;
      this.#eachNeighbour(node, (other, edge) => {
        if (heap.has(other)) heap.lower(other, (this.#degrees[other] ?? 0) - edge);
      });
      if (heap.size > 0 && weight / heap.size > density) {
        density = weight / heap.size;
        kept = heap.size;
      }
    }
    return { order, kept, density };
  }

  /** Every edge of a node that is still in the graph. */
  #eachNeighbour(node: number, visit: (other: number, weight: number) => void): void {
    const { accounts, starts, members } = this.#graph;
    if (node < accounts) {
      for (let edge = starts[node] ?? 0; edge < (starts[node + 1] ?? 0); edge += 1) {
        const object = members[edge] ?? 0;
        if (this.#isGone[edge] === 0) visit(accounts + object, this.#weights[object] ?? 0);
      }
      return;
    }
    const object = node - accounts;
    for (let at = this.#objectStarts[object] ?? 0; at < (this.#objectStarts[object + 1] ?? 0); at += 1) {
      const edge = this.#objectEdges[at] ?? 0;
      if (this.#isGone[edge] === 0) visit(this.#accountOf[edge] ?? 0, this.#weights[object] ?? 0);
    }
  }

  #remove(inside: readonly number[]): void {
    const { accounts, starts, members } = this.#graph;
    const isInside = new Uint8Array(this.#isLeft.length);
    for (const node of inside) isInside[node] = 1;
    for (const account of inside) {
      if (account >= accounts) continue;
      for (let edge = starts[account] ?? 0; edge < (starts[account + 1] ?? 0); edge += 1) {
        if (isInside[accounts + (members[edge] ?? 0)] === 1) this.#isGone[edge] = 1;
      }
    }
  }
}
