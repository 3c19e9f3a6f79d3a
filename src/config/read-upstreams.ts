// The upstreams of the configuration: where requests go, by dialect and model, and with whose credentials.

import { isIP } from 'node:net';
import type { TargetConfig, UpstreamConfig } from './config.ts';
import type { Section } from './section.ts';

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const namePattern = /^[a-z][a-z0-9_-]{0,62}$/;

export function readUpstreams(top: Section): readonly UpstreamConfig[] {
  const section = top.section('upstreams');
  const upstreams = section.named().map(([name, upstream]) => readUpstream(name, upstream));
  if (upstreams.length === 0) {
    top.problem('there is no upstream', 'add upstreams: with at least one name and its targets');
  }
  for (const [index, one] of upstreams.entries()) {
    const open = upstreams
      .slice(0, index)
      .find((other) => other.dialect === one.dialect && other.models.length === 0);
    if (open === undefined) continue;
    section.problem(
      `is never reached: ${open.name} before it takes all models of its dialect`,
      `give ${open.name} a list of models, or move it behind`,
      one.name,
    );
  }
  return upstreams;
}

function readUpstream(name: string, section: Section): UpstreamConfig {
  if (!namePattern.test(name))
    section.problem('has a name that metrics cannot carry', 'use small letters, digits, - and _');
  const targets = section.sections('targets').map(readTarget);
  if (targets.length === 0) section.problem('has no target', 'add targets: [{url: https://…}]');
  const within = section.section('within');
  const upstream = {
    name,
    dialect: section.choice(
      'dialect',
      ['anthropic', 'openai'],
      name === 'anthropic' ? 'anthropic' : 'openai',
    ),
    targets,
    credential: section.secret('credential'),
    connections: section.count('connections', { usual: 256, min: 1, max: 65_536 }),
    connectMs: within.durationMs('connect', { usual: 5 * secondMs, min: 10, max: minuteMs }),
    firstByteMs: within.durationMs('first_byte', { usual: 10 * minuteMs, min: secondMs, max: 60 * minuteMs }),
    idleMs: within.durationMs('idle', { usual: 5 * minuteMs, min: secondMs, max: 60 * minuteMs }),
    totalMs: within.has('total')
      ? within.durationMs('total', { usual: 30 * minuteMs, min: secondMs, max: 24 * 60 * minuteMs })
      : undefined,
    ca: section.has('ca') ? section.contents('ca') : undefined,
    serverName: readServerName(section),
    clientAddress: section.choice('client_address', ['drop', 'append'], 'drop'),
    models: section.texts('models'),
  };
  within.done();
  section.done();
  return upstream;
}

/** TLS asks for names only: an address cannot be one. */
const hostPattern = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

function readServerName(section: Section): string {
  const name = section.text('server_name', '');
  if (name === '' || (hostPattern.test(name) && isIP(name) === 0)) return name;
  section.problem('is no name of a host', 'write for example server_name: models.internal', 'server_name');
  return '';
}

function readTarget(section: Section): TargetConfig {
  const target = {
    url: section.text('url'),
    weight: section.count('weight', { usual: 1, min: 1, max: 1_000 }),
    healthPath: section.text('health', ''),
  };
  const url = URL.canParse(target.url) ? new URL(target.url) : undefined;
  const isHttp = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (target.url !== '' && !isHttp) {
    section.problem('is no URL of http or https', 'write for example url: https://api.example.com', 'url');
  }
  if (url !== undefined && (url.username !== '' || url.password !== '')) {
    section.problem('has a password in its URL', 'remove it, and give the upstream a credential', 'url');
  }
  if (url !== undefined && (url.search !== '' || url.hash !== '')) {
    section.problem('has more than a host and a path', 'end the URL before ? and #', 'url');
  }
  section.done();
  return target;
}
