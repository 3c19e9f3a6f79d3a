// Groups that no text binds: accounts tied by how they were made and paid for, and accounts alike in what they ask.
// Both are proposals only; what their members ask once and never come back to is weighed as the group's own.

import type { Store } from '../store/store.ts';
import { findAlike } from './likeness.ts';
import { findTied } from './ties.ts';

/** Of each sort at most, so that neither crowds out the other. */
const groupsMax = 16;

/** Account hashes as decimal digits, ties first. Needs `account_sums`. */
export async function findKindred(store: Store): Promise<readonly (readonly string[])[]> {
  const [tied, alike] = [await findTied(store), await findAlike(store)];
  return [...tied.slice(0, groupsMax), ...alike.slice(0, groupsMax)];
}
