// Accounts and what is known of them. Everybody is recruited here, attackers included, from one set of
// distributions; whoever differs says so in `traits` and has a reason (a class shares its class id, a lazy
// attacker his card). So a detector that learns from fields rather than from behaviour learns nothing.

import type { Account, Verification } from '../core/account.ts';
import type { Chance } from './chance.ts';
import { type Country, drawAddress, drawCountry, drawNetwork } from './network.ts';
import { inventName } from './text/writer.ts';

export type RecruitTraits = Partial<Omit<Account, 'account'>> & { readonly home?: Country };

export interface Recruited {
  readonly account: Account;
  readonly country: Country;
  readonly key: string;
}

const dayMs = 86_400_000;
const freeMail = [
  'mailbox.example',
  'postfach.example',
  'quickmail.example',
  'letters.example',
  'inbox.example',
];
const uses = [
  'chatbot',
  'internal-tools',
  'coding',
  'writing',
  'research',
  'support-bot',
  'analytics',
  'education',
];

const legalForms = ['Ltd', 'GmbH', 'Inc', 'SAS', 'KK', 'Pte'];
const planWeights = [
  ['free', 2],
  ['pro', 4],
  ['metered', 3],
  ['scale', 1],
] as const;
const noTraits: RecruitTraits = {};

/** Requests a minute and, where there is one, in five hours. */
export const planLimits: Readonly<
  Record<string, { readonly perMinute: number; readonly perFiveHours: number }>
> = {
  free: { perMinute: 5, perFiveHours: 40 },
  pro: { perMinute: 9, perFiveHours: 160 },
  metered: { perMinute: 40, perFiveHours: 1_000_000 },
  scale: { perMinute: 600, perFiveHours: 10_000_000 },
};

export class Registry {
  readonly #chance: Chance;
  readonly #startMs: number;
  readonly accounts: Account[] = [];
  /** Account id to what it really is. */
  readonly labels: Map<string, string> = new Map();
  /** Account id to plan, for the limits. */
  readonly plans: Map<string, string> = new Map();

  constructor(chance: Chance, startMs: number) {
    this.#chance = chance;
    this.#startMs = startMs;
  }

  recruit(label: string, traits: RecruitTraits = noTraits): Recruited {
    const chance = this.#chance;
    const country = traits.home ?? drawCountry(chance);
    const account = this.#draw(country, traits);
    this.accounts.push(account);
    this.labels.set(account.account, label);
    this.plans.set(account.account, account.plan ?? 'metered');
    return { account, country, key: whole(`key_${chance.token(12)}`) };
  }

  /** Everything is drawn before anything is given, so that what is given changes nobody else. */
  #draw(country: Country, given: RecruitTraits): Account {
    const chance = this.#chance;
    const plan = chance.weighted(planWeights);
    const business = chance.happens(plan === 'scale' || plan === 'metered' ? 0.35 : 0.05);
    const firm = inventName(chance);
    const signup = drawAddress(chance, drawNetwork(chance, country, 'residential'));
    const knowsSignup = chance.happens(0.9);
    const createdMs = this.#startMs - Math.min(1_500, chance.lognormal(110, 1.3)) * dayMs;
    const organization = business ? whole(`${firm} ${chance.pick(legalForms)}`) : undefined;
    const verification = verificationOf(chance, plan, business);
    const payment = plan === 'free' ? undefined : whole(`pay_${chance.hex(16)}`);
    const emailDomain = business ? whole(`${firm.toLowerCase()}.example`) : chance.pick(freeMail);
    const declaredUse = chance.happens(0.25) ? chance.pick(uses) : undefined;
    const drawn: Account = {
      account: whole(`acct_${chance.token(14)}`),
      createdMs,
      organization,
      parent: undefined,
      app: undefined,
      program: undefined,
      class: undefined,
      verification,
      payment,
      emailDomain,
      signupIp: knowsSignup ? whole(signup.ip) : undefined,
      signupAsn: knowsSignup ? signup.asn : undefined,
      country: country.code,
      plan,
      declaredUse,
    };
    return given === noTraits ? drawn : overlay(drawn, given);
  }
}

/** Field by field: a spread object costs five times the memory, and a world has a million of them. */
function overlay(drawn: Account, given: RecruitTraits): Account {
  return {
    account: drawn.account,
    createdMs: 'createdMs' in given ? given.createdMs : drawn.createdMs,
    organization: 'organization' in given ? given.organization : drawn.organization,
    parent: given.parent,
    app: given.app,
    program: given.program,
    class: given.class,
    verification: given.verification ?? drawn.verification,
    payment: 'payment' in given ? given.payment : drawn.payment,
    emailDomain: 'emailDomain' in given ? given.emailDomain : drawn.emailDomain,
    signupIp: 'signupIp' in given ? given.signupIp : drawn.signupIp,
    signupAsn: 'signupAsn' in given ? given.signupAsn : drawn.signupAsn,
    country: 'country' in given ? given.country : drawn.country,
    plan: 'plan' in given ? given.plan : drawn.plan,
    declaredUse: 'declaredUse' in given ? given.declaredUse : drawn.declaredUse,
  };
}

const scratch = Buffer.alloc(512);

/** The same text in one piece: what is put together from parts keeps all its parts in memory. */
function whole(text: string): string {
  return scratch.toString('latin1', 0, scratch.write(text, 'latin1'));
}

function verificationOf(chance: Chance, plan: string, business: boolean): Verification {
  if (business) return chance.pick(['business', 'business', 'payment', 'identity']);
  if (plan === 'free') return chance.pick(['email', 'phone', 'phone', 'none']);
  return chance.pick(['payment', 'payment', 'phone', 'identity']);
}
