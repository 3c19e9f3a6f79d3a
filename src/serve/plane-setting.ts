// From the configuration to what a worker's requests use: upstreams with their pools, identity sources, header filters, the
// compiled rules. Made anew for each reading of the configuration; the one before is closed when its requests have ended.

import type { Config, UpstreamConfig } from '../config/config.ts';
import { Fault } from '../core/fault.ts';
import { addressRanges } from '../gateway/address-ranges.ts';
import type { Surroundings } from '../gateway/breaker.ts';
import { headerFilter } from '../gateway/header-filter.ts';
import { passThroughSource, type IdentitySource } from '../gateway/identity.ts';
import type { KeyRing } from '../gateway/keys.ts';
import type { PlaneSetting } from '../gateway/plane.ts';
import { identityHeader, proxySource, signatureHeader } from '../gateway/proxy-identity.ts';
import type { Destination } from '../gateway/routing.ts';
import { Upstreams, type GroupOptions } from '../gateway/upstreams.ts';
import { compilePolicy, type Policy } from '../policies/policy.ts';
import { quotasOf } from '../policies/quotas.ts';

export interface PlaneSources {
  readonly keys: KeyRing;
  /** Hashes passed-through credentials into names of accounts. */
  readonly credentialSecret: string;
  readonly surroundings: Surroundings;
}

export interface BuiltSetting {
  readonly setting: PlaneSetting;
  readonly upstreams: Upstreams;
}

const healthEveryMs = 10_000;
const healthTimeoutMs = 5_000;

/** @throws {Fault} config.invalid */
export function buildSetting(config: Config, sources: PlaneSources): BuiltSetting {
  const { identity, limits, record } = config;
  const upstreams = new Upstreams(
    config.upstreams.map((one) => groupOf(one, limits.takenMs)),
    sources.surroundings,
  );
  const ownHeaders = [identityHeader, signatureHeader, identity.tlsHeader].filter((name) => name !== '');
  const setting: PlaneSetting = {
    identities: identity.modes.map((mode) => sourceOf(mode, config, sources)),
    clientAddress: {
      hops: identity.hops,
      trusted: identity.trustedProxies.length === 0 ? undefined : addressRanges(identity.trustedProxies),
    },
    tlsHeader: identity.tlsHeader === '' ? undefined : identity.tlsHeader,
    ownHeaders: new Set(ownHeaders),
    destinations: config.upstreams.flatMap((one) => destinationsOf(one, upstreams, ownHeaders)),
    cors: { origins: new Set(config.origins) },
    unknownRoutes: config.unknownRoutes,
    sharedLists: config.sharedLists,
    unreadableBodies: config.unreadableBodies,
    bodyBytesMax: limits.bodyBytes,
    requestsMax: limits.requests,
    policy: policyOf(config),
    quotas: quotasOf(config.rules),
    profiles: new Map(config.profiles.map((profile) => [profile.name, profile])),
    links: config.links,
    waitsForSpool: record.whenFull === 'wait',
  };
  return { setting, upstreams };
}

function sourceOf(
  mode: Config['identity']['modes'][number],
  { identity }: Config,
  sources: PlaneSources,
): IdentitySource {
  if (mode === 'keys') return { mode, keys: sources.keys };
  if (mode === 'pass-through')
    return passThroughSource(sources.credentialSecret, identity.credentialAccounts);
  const from = identity.trustedProxies.length === 0 ? undefined : addressRanges(identity.trustedProxies);
  return proxySource(identity.proxySecrets, from);
}

function groupOf(upstream: UpstreamConfig, takenMs: number): GroupOptions {
  const { name, connectMs, firstByteMs, idleMs, totalMs, ca, serverName } = upstream;
  const path = upstream.targets.find((target) => target.healthPath !== '')?.healthPath;
  const names = new Set<string>();
  return {
    name,
    targets: upstream.targets.map(({ url, weight }) => ({
      name: nameOf(url, names),
      url,
      weight,
      limits: { connectMs, firstByteMs, idleMs, totalMs, takenMs },
      connections: upstream.connections,
      tls: { ca, servername: serverName === '' ? undefined : serverName },
    })),
    ...(path === undefined
      ? {}
      : { health: { path, everyMs: healthEveryMs, timeoutMs: healthTimeoutMs, downAfter: 2, upAfter: 1 } }),
  };
}

/** The host, with a number behind it where two targets share one. */
function nameOf(url: string, names: Set<string>): string {
  const { host } = new URL(url);
  let name = host;
  for (let number = 2; names.has(name); number += 1) name = `${host} ${number}`;
  names.add(name);
  return name;
}

function destinationsOf(
  upstream: UpstreamConfig,
  upstreams: Upstreams,
  dropped: readonly string[],
): readonly Destination[] {
  const group = upstreams.group(upstream.name);
  if (group === undefined) return [];
  const { dialect, credential, models, clientAddress: addresses } = upstream;
  return [
    {
      group,
      dialect,
      credential: credential === undefined ? [] : credentialPair(dialect, credential),
      headers: {
        replaced: headerFilter({ addresses, dropped, credentials: 'remove' }),
        passed: headerFilter({ addresses, dropped, credentials: 'keep' }),
      },
      models,
    },
  ];
}

function credentialPair(dialect: 'anthropic' | 'openai', credential: string): readonly string[] {
  return dialect === 'anthropic' ? ['x-api-key', credential] : ['authorization', `Bearer ${credential}`];
}

/** Checked when the file was read. */
function policyOf({ rules }: Config): Policy {
  const compiled = compilePolicy(rules);
  if ('policy' in compiled) return compiled.policy;
  throw new Fault('config.invalid', { what: 'the rules have problems', mend: 'see stillwatch check-config' });
}
