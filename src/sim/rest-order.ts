// Who rested longest: a doubly linked list with its links in the members, so that a pool of 25,000 accounts gives
// its oldest and moves one to the end in constant time. An array was used before and copied itself for every
// request; an insertion-ordered Set leaves holes where its oldest were.

export interface Link<T> {
  owner: T | undefined;
  before: Link<T> | undefined;
  after: Link<T> | undefined;
}

export class RestOrder<T> {
  #first: Link<T> | undefined;
  #last: Link<T> | undefined;

  /** Rested longest. */
  get first(): Link<T> | undefined {
    return this.#first;
  }

  append(link: Link<T>): void {
    link.before = this.#last;
    link.after = undefined;
    if (this.#last === undefined) this.#first = link;
    else this.#last.after = link;
    this.#last = link;
  }

  prepend(link: Link<T>): void {
    link.after = this.#first;
    link.before = undefined;
    if (this.#first === undefined) this.#last = link;
    else this.#first.before = link;
    this.#first = link;
  }

  /** The link must be in this list. */
  remove(link: Link<T>): void {
    if (link.before === undefined) this.#first = link.after;
    else link.before.after = link.after;
    if (link.after === undefined) this.#last = link.before;
    else link.after.before = link.before;
    link.before = undefined;
    link.after = undefined;
  }
}
