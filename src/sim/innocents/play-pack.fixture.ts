// One pack alone on the stage, and the questions that its tests ask.

import type { Account } from '../../core/account.ts';
import type { Exchange } from '../../core/exchange.ts';
import { innocentWorld } from '../presets.ts';
import { generate, planWorld } from '../world.ts';
import { packs } from './packs.ts';

export interface PlayedPack {
  readonly accounts: readonly Account[];
  readonly exchanges: readonly Exchange[];
}

/** What the pack `name` does in a world of about `size` exchanges that holds nothing else to speak of. */
export function playPack(name: string, size: number = 3_000): PlayedPack {
  const withoutPacks = packs.map((pack) => pack.name).filter((other) => other !== name);
  const plan = planWorld({ ...innocentWorld(41, size), packShare: 1, withoutPacks });
  const exchanges = [...generate(plan)].map(({ exchange }) => exchange);
  const labels = plan.truth.tell().accounts;
  return {
    accounts: plan.accounts.filter((account) => labels[account.account] === name),
    exchanges: exchanges.filter((exchange) => labels[exchange.account] === name),
  };
}

/** First lines of what was asked first in each conversation. */
export function openings(played: PlayedPack): string[] {
  return played.exchanges
    .filter((exchange) => exchange.messages.length === 1 && exchange.status === 200)
    .map((exchange) => exchange.messages[0]?.content ?? '');
}

/** Most accounts that sent one and the same text, as `textOf` sees it. */
export function spread(
  played: PlayedPack,
  textOf: (exchange: Exchange) => string | undefined,
): { readonly most: number; readonly repeated: number } {
  const owners = new Map<string, Set<string>>();
  for (const exchange of played.exchanges) {
    const text = textOf(exchange);
    if (text === undefined || text.length < 20) continue;
    const own = owners.get(text) ?? new Set<string>();
    owners.set(text, own.add(exchange.account));
  }
  const sizes = [...owners.values()].map((own) => own.size);
  const repeated = sizes.filter((size) => size > 1).length / Math.max(1, sizes.length);
  return { most: Math.max(0, ...sizes), repeated };
}

/** Exchanges whose history was served to another account, and whose new text was. */
export function traces(played: PlayedPack): { readonly handOffs: number; readonly provenance: number } {
  const servedTo = new Map<string, string>();
  let handOffs = 0;
  let provenance = 0;
  const isOthers = (text: string, account: string): boolean => {
    const owner = servedTo.get(text.slice(0, 60));
    return text.length >= 60 && owner !== undefined && owner !== account;
  };
  for (const exchange of played.exchanges) {
    const last = exchange.messages.at(-1)?.content ?? '';
    const history = exchange.messages.findLast((message) => message.role === 'assistant')?.content;
    if (history !== undefined && isOthers(history, exchange.account)) handOffs += 1;
    if (last.split('\n').some((part) => isOthers(part, exchange.account))) provenance += 1;
    for (const part of (exchange.output ?? '').split('\n'))
      if (part.length >= 60) servedTo.set(part.slice(0, 60), exchange.account);
  }
  return { handOffs, provenance };
}

/** Part of the accounts for which `field` is known. */
export function declaring(played: PlayedPack, field: keyof Account): number {
  return played.accounts.filter((account) => account[field] !== undefined).length / played.accounts.length;
}
