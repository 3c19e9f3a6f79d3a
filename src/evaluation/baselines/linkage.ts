// Single linkage. Taken from the strongest link downwards, accounts merge; the value at which an account first
// sits in a group of the least size is its height, so one pass tells for every threshold who would be grouped.
// At a fixed threshold this is the same as connected components of the links that reach it, which is how
// SynchroTrap computes it (Cao et al., CCS 2014, section 5).

export interface Link {
  readonly one: number;
  readonly other: number;
  readonly value: number;
}

export interface LinkageOptions {
  /** How many accounts there are; indices of links are below. */
  readonly accounts: number;
  /** Smaller groups do not count. */
  readonly accountsMin: number;
}

/** Disjoint sets of the numbers below `count`, with their sizes. */
export class Sets {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;

  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, index) => index);
    this.#size = new Int32Array(count).fill(1);
  }

  find(member: number): number {
    let at = member;
    for (;;) {
      const parent = this.#parent[at] ?? at;
      if (parent === at) return at;
      const above = this.#parent[parent] ?? parent;
      this.#parent[at] = above;
      at = above;
    }
  }

  /** The root of the joined set. */
  join(one: number, other: number): number {
    const left = this.find(one);
    const right = this.find(other);
    if (left === right) return left;
    const isLeftLarger = this.size(left) >= this.size(right);
    const root = isLeftLarger ? left : right;
    const child = isLeftLarger ? right : left;
    this.#parent[child] = root;
    this.#size[root] = this.size(root) + this.size(child);
    return root;
  }

  /** Of the set whose root this is. */
  size(root: number): number {
    return this.#size[root] ?? 1;
  }
}

/** By account: the highest threshold at which it is in a group of at least `accountsMin`; 0 for never. */
export function linkageHeights(links: readonly Link[], options: LinkageOptions): Float64Array {
  const { accounts, accountsMin } = options;
  const heights = new Float64Array(accounts);
  const sets = new Sets(accounts);
  // By root: members that have no height yet; a set of the least size has none.
  const waiting = new Map<number, readonly number[]>();
  const waitingOf = (root: number): readonly number[] =>
    sets.size(root) >= accountsMin ? [] : (waiting.get(root) ?? [root]);
  for (const { one, other, value } of [...links].sort((a, b) => b.value - a.value)) {
    const left = sets.find(one);
    const right = sets.find(other);
    if (left === right) continue;
    const members = [...waitingOf(left), ...waitingOf(right)];
    const root = sets.join(left, right);
    if (sets.size(root) < accountsMin) waiting.set(root, members);
    else for (const account of members) heights[account] = value;
  }
  return heights;
}

/** Connected components of at least `accountsMin`, members ascending, the largest first. */
export function linkedGroups(
  links: readonly Link[],
  options: LinkageOptions,
): readonly (readonly number[])[] {
  const sets = new Sets(options.accounts);
  for (const { one, other } of links) sets.join(one, other);
  const groups = new Map<number, number[]>();
  for (let account = 0; account < options.accounts; account += 1) {
    const root = sets.find(account);
    if (sets.size(root) < options.accountsMin) continue;
    const group = groups.get(root) ?? [];
    group.push(account);
    groups.set(root, group);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
