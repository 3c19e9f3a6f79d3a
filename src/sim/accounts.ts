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

  recruit(label: string, traits: RecruitTraits = {}): Recruited {
    const chance = this.#chance;
    const country = traits.home ?? drawCountry(chance);
    const { home: _home, ...given } = traits;
    const drawn = this.#draw(country);
    const account: Account = { ...drawn, ...given, account: `acct_${chance.token(14)}` };
    this.accounts.push(account);
    this.labels.set(account.account, label);
    this.plans.set(account.account, account.plan ?? 'metered');
    return { account, country, key: `key_${chance.token(12)}` };
  }

  #draw(country: Country): Omit<Account, 'account'> {
    const chance = this.#chance;
    const plan = chance.weighted([
      ['free', 2],
      ['pro', 4],
      ['metered', 3],
      ['scale', 1],
    ] as const);
    const business = chance.happens(plan === 'scale' || plan === 'metered' ? 0.35 : 0.05);
    const firm = inventName(chance);
    const signup = drawAddress(chance, drawNetwork(chance, country, 'residential'));
    const knowsSignup = chance.happens(0.9);
    return {
      createdMs: this.#startMs - Math.min(1_500, chance.lognormal(110, 1.3)) * dayMs,
      organization: business
        ? `${firm} ${chance.pick(['Ltd', 'GmbH', 'Inc', 'SAS', 'KK', 'Pte'])}`
        : undefined,
      parent: undefined,
      app: undefined,
      program: undefined,
      class: undefined,
      verification: verificationOf(chance, plan, business),
      payment: plan === 'free' ? undefined : `pay_${chance.hex(16)}`,
      emailDomain: business ? `${firm.toLowerCase()}.example` : chance.pick(freeMail),
      signupIp: knowsSignup ? signup.ip : undefined,
      signupAsn: knowsSignup ? signup.asn : undefined,
      country: country.code,
      plan,
      declaredUse: chance.happens(0.25) ? chance.pick(uses) : undefined,
    };
  }
}

function verificationOf(chance: Chance, plan: string, business: boolean): Verification {
  if (business) return chance.pick(['business', 'business', 'payment', 'identity']);
  if (plan === 'free') return chance.pick(['email', 'phone', 'phone', 'none']);
  return chance.pick(['payment', 'payment', 'phone', 'identity']);
}
