// The attacker's books: every dollar by what it was for. Money is bounded by a budget and ends the campaign when
// it is gone. Delay is a cost without being a payment: it is kept apart, counts for what an exchange cost, and
// never empties the purse.

import { assert } from '../../core/assert.ts';

export const expenses = [
  'accounts',
  'verification',
  'payment',
  'residential',
  'tokens',
  'paraphrase',
  'camouflage',
] as const;

export type Expense = (typeof expenses)[number];

export class Ledger {
  /** US dollars. */
  readonly budget: number;
  readonly #spent = new Map<Expense, number>();
  #cash = 0;
  #delay = 0;

  constructor(budget: number) {
    assert(budget >= 0, 'a budget is not a debt');
    this.budget = budget;
  }

  /** Dollars paid so far, delay not counted. */
  get cash(): number {
    return this.#cash;
  }

  /** Dollars that lateness has cost so far. */
  get delay(): number {
    return this.#delay;
  }

  /** Never below 0, also when the last answer cost more than was there. */
  get left(): number {
    return Math.max(0, this.budget - this.#cash);
  }

  /** Books what has been used already, such as tokens; may exceed the budget by the last item. */
  pay(expense: Expense, dollars: number): void {
    assert(dollars >= 0, 'nobody is paid for spending');
    this.#spent.set(expense, (this.#spent.get(expense) ?? 0) + dollars);
    this.#cash += dollars;
  }

  /** Whether `dollars` are there. */
  affords(dollars: number): boolean {
    return dollars <= this.left;
  }

  lose(dollars: number): void {
    assert(dollars >= 0, 'lateness is never a gain');
    this.#delay += dollars;
  }

  /** Dollars by purpose, all purposes named. */
  byExpense(): Readonly<Record<Expense, number>> {
    const of = (expense: Expense): number => this.#spent.get(expense) ?? 0;
    return {
      accounts: of('accounts'),
      verification: of('verification'),
      payment: of('payment'),
      residential: of('residential'),
      tokens: of('tokens'),
      paraphrase: of('paraphrase'),
      camouflage: of('camouflage'),
    };
  }
}
