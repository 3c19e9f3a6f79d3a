// The rules that a gateway starts with, all in shadow mode: they show for days what they would do before anybody lets
// them do it. Suspicion of an account alone only asks it to say who it is; text of a campaign is met where it comes
// from accounts that nothing speaks for; budgets are wide enough that no ordinary user meets them. What each rule
// would have cost innocents in simulated worlds is in docs/rules.md. Nothing is frozen or refused by default: that is
// a person's decision, made with the shadow figures in hand.
// Conditions begin with what seldom holds, since the rest is then not looked at.
// Reasons tell the customer what to do, never what gave it away.

import type { RuleText } from './rule.ts';

const verify = 'We need to confirm who uses this account before it can go on.';
const pace = 'This account sends faster than it may at the moment. Try again shortly.';

export const defaultRules: readonly RuleText[] = [
  {
    // Sure enough to act, and most of what the account sends is the campaign's: no customers of its own to hurt.
    name: 'campaign-member',
    when: 'account.verdict == "act" && account.posterior >= 0.9 && account.share >= 0.5',
    then: 'step-up',
    mode: 'shadow',
    reason: verify,
  },
  {
    // Behind a relay with honest customers only the campaign's own requests are met, not the account.
    name: 'campaign-text',
    when: 'family.verdict == "act" && family.hits >= 2 && (account.verdict == "act" || !account.known || account.verification in ["none", "email", "phone"])',
    then: 'step-up',
    mode: 'shadow',
    reason: verify,
  },
  {
    name: 'campaign-suspected',
    when: 'account.posterior >= 0.5 && account.verdict in ["act", "review"] && !(account.verification in ["business", "identity"])',
    then: 'shape',
    profile: 'minimal',
    mode: 'shadow',
    reason: 'Some details of answers are not available to this account yet. Verify the account to have them.',
  },
  {
    // New hands for a known campaign: the text is recognised before the account has any history.
    name: 'campaign-text-from-new-account',
    when: 'family.hits >= 2 && family.verdict in ["act", "review"] && account.age_days < 14 && !(account.verification in ["business", "identity"])',
    then: 'shape',
    profile: 'minimal',
    mode: 'shadow',
    reason: 'Some details of answers are not available to new accounts yet. Verify the account to have them.',
  },
  {
    // However many accounts share the work, the work has one budget.
    name: 'campaign-text-budget',
    when: 'usage.family.volume_day > 10000 && family.verdict in ["act", "review"]',
    then: 'throttle',
    retry_after_seconds: 60,
    mode: 'shadow',
    reason: pace,
  },
  {
    name: 'known-bad-address',
    when: 'address.suspicion >= 0.9 && account.verification in ["", "none", "email"]',
    then: 'step-up',
    mode: 'shadow',
    reason: verify,
  },
  {
    name: 'volume-unverified',
    when: '(usage.account.volume_day > 10000 || usage.account.volume_hour > 5000) && account.verification in ["", "none", "email", "phone"]',
    then: 'throttle',
    retry_after_seconds: 60,
    mode: 'shadow',
    reason: 'This account has reached its limit for new text today. Verify it for a higher one.',
  },
  {
    name: 'volume-paying',
    when: 'usage.account.volume_day > 30000 && account.verification == "payment"',
    then: 'throttle',
    retry_after_seconds: 60,
    mode: 'shadow',
    reason: 'This account has reached its limit for new text today. Verify your business for a higher one.',
  },
  {
    name: 'volume-unit',
    when: 'usage.unit.volume_day > 100000 && !(account.verification in ["business", "identity"]) && account.program == ""',
    then: 'throttle',
    retry_after_seconds: 60,
    mode: 'shadow',
    reason:
      'Your organisation has reached its limit for new text today. Verify your business for a higher one.',
  },
  {
    // Probabilities, many drafts and shown reasoning are worth more to a trainer than to a reader.
    name: 'rich-output-unverified',
    when: '(request.logprobs || request.choices > 4) && account.verification in ["", "none", "email"]',
    then: 'shape',
    profile: 'minimal',
    mode: 'shadow',
    reason: 'Some details of answers need a verified account.',
  },
  {
    name: 'reasoning-unverified',
    when: 'request.reasoning && account.verification in ["", "none"] && account.age_days < 30',
    then: 'shape',
    profile: 'minimal',
    mode: 'shadow',
    reason: 'Reasoning is shown to verified accounts.',
  },
  {
    name: 'too-many-at-once',
    when: 'usage.account.concurrent > 64 && !(account.verification in ["business", "identity"])',
    then: 'throttle',
    retry_after_seconds: 5,
    mode: 'shadow',
    reason: 'Too many requests of this account are under way. Try again when some have ended.',
  },
  {
    name: 'too-many-a-minute',
    when: 'usage.account.requests_minute > 600 && !(account.verification in ["business", "identity"])',
    then: 'throttle',
    retry_after_seconds: 10,
    mode: 'shadow',
    reason: pace,
  },
];
