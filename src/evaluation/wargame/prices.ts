// What an attacker pays for what. Every price has its basis beside it: a published figure where there is one,
// else a judgement that says so. Prices move and differ by country; so the list is a file that anybody can
// replace, and every result carries the list that it was played with.

import { Fault } from '../../core/fault.ts';

/** US dollars each. */
export interface PriceList {
  /** A fresh account with its mailbox, without verification. */
  readonly account: number;
  /** An account with months of history; replaces `account` where the attacker buys aged ones. */
  readonly agedAccount: number;
  /** One verification step, such as a rented telephone number. */
  readonly verification: number;
  /** A payment card or wallet that a provider accepts. */
  readonly paymentInstrument: number;
  /** A gigabyte through residential addresses; addresses of hosting firms count as free. */
  readonly residentialGigabyte: number;
  readonly inputTokensMillion: number;
  readonly outputTokensMillion: number;
  /** Rewording a thousand tokens of prompt with a small model. */
  readonly paraphraseThousandTokens: number;
  /** A day that a thousand wanted exchanges come late; counted as cost, never paid from the budget. */
  readonly delayDayThousand: number;
  /** Part of the tokens' price of customers' traffic that the relay does not get back from the customers, 0 to 1. */
  readonly camouflageShare: number;
}

export type PriceName = keyof PriceList;

interface Price {
  readonly value: number;
  readonly basis: string;
}

export const priceDefaults: Readonly<Record<PriceName, Price>> = {
  account: {
    value: 1,
    basis: 'judgement: bulk accounts with a mailbox are offered for cents to a few dollars',
  },
  agedAccount: { value: 8, basis: 'judgement: several times the price of a fresh one' },
  verification: {
    value: 0.26,
    basis:
      'mean price of a rented SMS verification in the United States, Cambridge Online Trust and Safety Index, 2025',
  },
  paymentInstrument: {
    value: 5,
    basis: 'judgement: a prepaid virtual card with its fees; stolen cards cost about the same',
  },
  residentialGigabyte: {
    value: 5,
    basis: 'list prices of residential proxies, about 1 to 8 dollars a gigabyte in 2026; the middle',
  },
  inputTokensMillion: { value: 3, basis: 'list price of a mid-sized frontier model, 2025 to 2026' },
  outputTokensMillion: { value: 15, basis: 'list price of a mid-sized frontier model, 2025 to 2026' },
  paraphraseThousandTokens: {
    value: 0.001,
    basis: 'judgement: a small model reads and writes a thousand tokens for about a tenth of a cent',
  },
  delayDayThousand: {
    value: 1,
    basis: 'judgement: data that come a day late lose about a fifth of what their tokens cost',
  },
  camouflageShare: {
    value: 0.3,
    basis: 'judgement: relays resell below list price, here at 70 per cent of it',
  },
};

function isPriceName(name: string): name is PriceName {
  return Object.hasOwn(priceDefaults, name);
}

export const priceNames: readonly PriceName[] = Object.keys(priceDefaults).filter(isPriceName);

export function defaultPrices(): PriceList {
  return withPrices({});
}

function withPrices(given: Partial<Record<PriceName, number>>): PriceList {
  const price = (name: PriceName): number => given[name] ?? priceDefaults[name].value;
  return {
    account: price('account'),
    agedAccount: price('agedAccount'),
    verification: price('verification'),
    paymentInstrument: price('paymentInstrument'),
    residentialGigabyte: price('residentialGigabyte'),
    inputTokensMillion: price('inputTokensMillion'),
    outputTokensMillion: price('outputTokensMillion'),
    paraphraseThousandTokens: price('paraphraseThousandTokens'),
    delayDayThousand: price('delayDayThousand'),
    camouflageShare: price('camouflageShare'),
  };
}

/**
 * Reads a price file: a JSON object from price names to dollars; what is missing keeps its default.
 *
 * @throws {Fault} prices.invalid
 */
export function readPrices(text: string, place: string): PriceList {
  const parsed = parseJson(text, place);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw invalid(`${place} is not an object of prices`);
  }
  const given: Partial<Record<PriceName, number>> = {};
  for (const [name, value] of Object.entries(parsed)) {
    if (!isPriceName(name)) throw invalid(`${place} has a price that is not known: ${name.slice(0, 40)}`);
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
      throw invalid(`${place}: ${name} is not a number of zero or more`);
    }
    if (name === 'camouflageShare' && value > 1) throw invalid(`${place}: ${name} is a share, at most 1`);
    given[name] = value;
  }
  return withPrices(given);
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(`${place} is not JSON`, cause);
  }
}

function invalid(what: string, cause?: unknown): Fault {
  return new Fault('prices.invalid', {
    what,
    mend: `give a JSON object with any of ${priceNames.join(', ')}, in US dollars`,
    cause,
  });
}
