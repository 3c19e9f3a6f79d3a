// Is a text that many customers share public, or a pool's own? Who has it is compared with who there is: adopters
// of a public text are drawn from all customers, of every country, network, plan, client and age, they take it up
// whenever they come, they have nothing to do with one another, and they meet at the same public items. A pool is
// recruited from somewhere, at some time, and its items are dealt out. Each comparison is a likelihood ratio with
// its doubt, because pools of the better kind are bought to look like everybody. Diversity can therefore only do
// so much; a text that asks for what a trainer wants must also show shared items, many adopters or a long life.
// Refused: a count of adopters alone, which any campaign reaches.

import { mixedLogRatio } from '../stats/evidence-weight.ts';
import { clamp, logistic } from '../stats/numbers.ts';
import type { BetaShape } from '../stats/tails.ts';
import { logBetaBinomial } from '../stats/tails.ts';

/** One customer, a unit of declared affiliates. Absent facts are ''. */
export interface Customer {
  /** Milliseconds since 1970; 0 where unknown. */
  readonly createdMs: number;
  readonly country: string;
  readonly network: string;
  readonly plan: string;
  readonly client: string;
  /** Mean time of his exchanges: of the text's where he is an adopter, of all where he is anybody. */
  readonly middleMs: number;
}

export interface Adoption {
  readonly adopters: readonly Customer[];
  /**
   * Adopters that answers and conversations between adopters hold together in pieces of five or more. Public
   * texts have islands of colleagues, a pool is one piece.
   */
  readonly tied: number;
  /** Exchanges with the text; of these, those whose whole text at least three adopters sent. */
  readonly exchanges: number;
  readonly exchangesOfSharedItems: number;
  /** Share of the exchanges that elicit or dictate a format, 0..1: what a trainer wants. */
  readonly drawing: number;
  /** Share of the exchanges that a campaign at `review` or `act` accounts for, 0..1. */
  readonly inCampaigns: number;
  readonly firstUseMs: number;
  readonly lastUseMs: number;
}

/** What is ordinary among all customers of the log. */
export interface Population {
  readonly customers: number;
  readonly shares: Readonly<Record<Trait, ReadonlyMap<string, number>>>;
  readonly oldShare: number;
  readonly fromMs: number;
  readonly toMs: number;
}

export const traits = ['country', 'network', 'plan', 'client', 'time'] as const;
export type Trait = (typeof traits)[number];

/** Half a year: longer than the age at which accounts of disclosed campaigns were used. */
const oldMs = 182 * 86_400_000;
const dayMs = 86_400_000;
/** Parts of the log's window that times of use are told apart by. */
const timeParts = 12;

/**
 * Prior: of texts that eight or more unrelated customers share, most are public; of those that ask for what a
 * trainer wants, one in seventy (-4.2): then even a listing by a trusted source and a pool bought diverse stay below
 * what is entered.
 */
const priorNats = 1;
const drawingNats = -5.2;

/** How near a public text's adopters are to everybody, and how far a pool may be: strengths of a Dirichlet. */
const strengths = { public: 40, pool: 1.5 } as const;
/** One in ten public texts (a course, a country's exam) is concentrated; half of the pools are bought to be diverse. */
const traitDoubt = { lookalikes: 0.5, evaders: 0.1 } as const;
/** A pool that is diverse in one respect was bought to be so in others too: the traits are no five witnesses. */
const traitDiscount = 0.5;

/** Ties: a pool's answers and conversations go round all of it; half of the pools pass nothing on. */
const tiedPool: BetaShape = { a: 2, b: 1 };
const tiedPublic: BetaShape = { a: 0.4, b: 15 };
const tiedDoubt = { lookalikes: 0.5, evaders: 0.02 } as const;

/** Items: nearly no public text has public items; a pool hardly ever gives an item out three times. */
const itemsPool: BetaShape = { a: 0.3, b: 20 };
const itemsPublic: BetaShape = { a: 1, b: 1 };
const itemsDoubt = { lookalikes: 0.02, evaders: 0.7 } as const;

const youngPool: BetaShape = { a: 1, b: 4 };
const ageDoubt = { lookalikes: 0.4, evaders: 0.3 } as const;

/** A text of a campaign under review or action is nobody's public template. */
const campaignNats = -6;
const campaignShareMin = 0.2;

/** Nothing is learned with more confidence than this. */
const weightMax = 0.95;

export interface Publicness {
  /** log P(adoption | public) - log P(adoption | a pool's own), prior included. */
  readonly nats: number;
  /** Probability that the text is public, 0..0.95. */
  readonly weight: number;
  /** Strongest first: what was compared, and what it gave. Counts and shares only. */
  readonly how: readonly { readonly name: string; readonly nats: number }[];
}

/** `listedNats`: what a file that lists the text adds; see `listedNatsOf`. Linear in the adopters. */
export function publicness(adoption: Adoption, population: Population, listedNats = 0): Publicness {
  const { adopters } = adoption;
  const compared = traits.map((trait) => ({ name: trait, nats: traitNats(adopters, population, trait) }));
  const parts = [
    { name: 'prior', nats: priorNats + drawingNats * adoption.drawing },
    // Campaigns of any size exist, and each doubling is rarer; but they are the ones who draw.
    { name: 'number', nats: (1 - adoption.drawing) * clamp(Math.log(adopters.length / 8) / 2, 0, 2.5) },
    { name: 'life', nats: clamp(Math.log((adoption.lastUseMs - adoption.firstUseMs) / (28 * dayMs)), 0, 3) },
    { name: 'age', nats: ageNats(adopters, population) },
    ...compared.map((one) => ({ ...one, nats: one.nats * traitDiscount })),
    {
      name: 'ties',
      nats: ratio(adoption.tied, adopters.length, { public: tiedPublic, pool: tiedPool, doubt: tiedDoubt }),
    },
    { name: 'items', nats: itemNats(adoption) },
    { name: 'campaigns', nats: adoption.inCampaigns >= campaignShareMin ? campaignNats : 0 },
    { name: 'listed', nats: listedNats },
  ];
  const nats = parts.reduce((sum, part) => sum + part.nats, 0);
  return {
    nats,
    weight: Math.min(weightMax, logistic(nats)),
    how: parts
      .filter((part) => Math.abs(part.nats) >= 0.05)
      .sort((one, other) => Math.abs(other.nats) - Math.abs(one.nats)),
  };
}

/** Trust in a source is the share of its entries that are what they say; even a trusted one may be misled. */
export const trustMax = 0.9;

/**
 * What a listing is worth: a source with trust t lists a campaign's text 1 - t as often as a public one. At
 * most 2.3 nats, which no independent evidence against it needs more than one kind of to outweigh.
 */
export function listedNatsOf(trust: number): number {
  return Math.log(1 / (1 - clamp(trust, 0, trustMax)));
}

interface ShareModels {
  readonly public: BetaShape;
  readonly pool: BetaShape;
  readonly doubt: { readonly lookalikes: number; readonly evaders: number };
}

/** Of k in n; shares are known to about one in fifty. Doubt: lookalikes are pools that look public. */
function ratio(k: number, n: number, models: ShareModels): number {
  if (n === 0) return 0;
  const scale = Math.min(1, 50 / n);
  const log = (shape: BetaShape): number => logBetaBinomial(k * scale, n * scale, shape);
  return mixedLogRatio(log(models.public), log(models.pool), models.doubt);
}

function ageNats(adopters: readonly Customer[], population: Population): number {
  const known = adopters.filter((one) => one.createdMs > 0);
  const old = known.filter((one) => population.toMs - one.createdMs > oldMs).length;
  const share = clamp(population.oldShare, 0.05, 0.95);
  const anybody = { a: 8 * share, b: 8 * (1 - share) };
  return ratio(old, known.length, { public: anybody, pool: youngPool, doubt: ageDoubt });
}

/** Items can only speak for a public text: most have none. */
function itemNats(adoption: Adoption): number {
  const models = { public: itemsPublic, pool: itemsPool, doubt: itemsDoubt };
  return Math.max(0, ratio(adoption.exchangesOfSharedItems, adoption.exchanges, models));
}

/**
 * Adopters one after another: each is predicted from the log's shares and from those before him (a Pólya urn).
 * Public texts are near the log's shares, pools have shares of their own.
 */
function traitNats(adopters: readonly Customer[], population: Population, trait: Trait): number {
  const shares = population.shares[trait];
  const seen = new Map<string, number>();
  const logs = { public: 0, pool: 0 };
  let known = 0;
  for (const adopter of adopters) {
    const value = traitOf(adopter, trait, population);
    if (value === '') continue;
    const share = Math.max(shares.get(value) ?? 0, 1 / (population.customers + 1));
    const before = seen.get(value) ?? 0;
    for (const model of ['public', 'pool'] as const) {
      const strength = strengths[model];
      logs[model] += Math.log((before + strength * share) / (known + strength));
    }
    seen.set(value, before + 1);
    known += 1;
  }
  return known === 0 ? 0 : mixedLogRatio(logs.public, logs.pool, traitDoubt);
}

function traitOf(
  customer: Customer,
  trait: Trait,
  window: { readonly fromMs: number; readonly toMs: number },
): string {
  if (trait !== 'time') return customer[trait];
  const part = (customer.middleMs - window.fromMs) / Math.max(1, window.toMs - window.fromMs);
  return String(Math.min(timeParts - 1, Math.max(0, Math.floor(part * timeParts))));
}

/** Shares of each trait over all customers. */
export function populationOf(
  customers: Iterable<Customer>,
  window: { readonly fromMs: number; readonly toMs: number },
): Population {
  const counts: Record<Trait, Map<string, number>> = {
    country: new Map(),
    network: new Map(),
    plan: new Map(),
    client: new Map(),
    time: new Map(),
  };
  const totals: Record<Trait, number> = { country: 0, network: 0, plan: 0, client: 0, time: 0 };
  let [all, aged, old] = [0, 0, 0];
  for (const customer of customers) {
    all += 1;
    if (customer.createdMs > 0) aged += 1;
    if (customer.createdMs > 0 && window.toMs - customer.createdMs > oldMs) old += 1;
    for (const trait of traits) {
      const value = traitOf(customer, trait, window);
      if (value === '') continue;
      counts[trait].set(value, (counts[trait].get(value) ?? 0) + 1);
      totals[trait] += 1;
    }
  }
  for (const trait of traits) {
    for (const [value, count] of counts[trait]) counts[trait].set(value, count / totals[trait]);
  }
  return { customers: all, shares: counts, oldShare: aged === 0 ? 0.5 : old / aged, ...window };
}
