// The software in front of the API, and the machine it runs on. Header facts (user agent, TLS, header hash)
// belong to the software and its version; facts about the machine (folder, shell, locale) only show where a
// client writes them into the conversation, as coding agents do. Attackers and innocents install the same.

import type { Endpoint } from '../core/exchange.ts';
import type { Chance } from './chance.ts';
import type { Country } from './network.ts';
import { inventName } from './text/writer.ts';

export type ClientKind = 'browser' | 'chat-app' | 'coding-cli' | 'sdk-python' | 'sdk-node' | 'http';

export interface Client {
  readonly kind: ClientKind;
  readonly userAgent: string;
  readonly tls: string;
  readonly headersHash: string;
  readonly endpoint: Endpoint;
  /** Whether it sends an id of the conversation. */
  readonly declaresSession: boolean;
  readonly stream: boolean;
  /** Parameters with which it asks for reasoning, whoever uses it and for whatever; undefined: it does not. */
  readonly thinking: Readonly<Record<string, unknown>> | undefined;
}

export interface Machine {
  readonly system: 'linux' | 'darwin' | 'win32';
  readonly shell: string;
  readonly folder: string;
  readonly locale: string;
  readonly timeZone: string;
}

const stacks: Readonly<Record<ClientKind, readonly string[]>> = {
  browser: ['t13d1516h2_8daaf6152771_02713d6af862', 't13d1715h2_5b57614c22b0_5c2c66f702b0'],
  'chat-app': ['t13d1517h2_8daaf6152771_b6f405a00624', 't13d4312h1_1d37bd780c83_882d495ac381'],
  'coding-cli': ['t13d591000_a33745022dd6_1f22a2ca17c4'],
  'sdk-python': ['t13d1812h1_85036bcba153_375ca2c5e164', 't13d1812h2_85036bcba153_d339722ba4af'],
  'sdk-node': ['t13d591000_a33745022dd6_1f22a2ca17c4', 't13d591000_a33745022dd6_5ac7197df9d2'],
  http: ['t13d3112h2_e8f1e7e78f70_b26ce05bbdd6', 't13d1312h2_f57a46bbacb6_e7c285222651'],
};

function userAgentOf(chance: Chance, kind: ClientKind): string {
  const minor = chance.whole(30, 52);
  const patch = chance.below(6);
  switch (kind) {
    case 'browser':
      return `Mozilla/5.0 (${chance.pick(['X11; Linux x86_64', 'Macintosh; Intel Mac OS X 10_15_7', 'Windows NT 10.0; Win64; x64'])}) AppleWebKit/537.36 Chrome/${chance.whole(126, 142)}.0.0.0 Safari/537.36`;
    case 'chat-app':
      return `${chance.pick(['ChatDesk', 'Lumen', 'OpenPane', 'Parley'])}/${chance.whole(1, 3)}.${chance.below(20)}.${patch}`;
    case 'coding-cli':
      return `claude-cli/2.0.${chance.whole(40, 76)} (external, cli)`;
    case 'sdk-python':
      return `${chance.pick(['Anthropic', 'OpenAI'])}/Python 1.${minor}.${patch}`;
    case 'sdk-node':
      return `${chance.pick(['Anthropic', 'OpenAI'])}/JS 4.${minor}.${patch}`;
    case 'http':
    default:
      return chance.pick([
        `python-requests/2.${chance.whole(28, 32)}.${patch}`,
        `axios/1.${chance.below(9)}.${patch}`,
        `curl/8.${chance.below(12)}.0`,
      ]);
  }
}

function endpointOf(chance: Chance, kind: ClientKind): Endpoint {
  if (kind === 'coding-cli') return 'anthropic.messages';
  return chance.weighted([
    ['anthropic.messages', 4],
    ['openai.chat', 4],
    ['openai.responses', 2],
  ]);
}

/** A hash that depends on nothing but the software, its version and its system. */
function headersHashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash >>> 0).toString(16).padStart(8, '0') + (mixed >>> 0).toString(16).padStart(8, '0');
}

export function installClient(chance: Chance, kind: ClientKind): Client {
  const userAgent = userAgentOf(chance, kind);
  const system = chance.pick(['linux', 'linux', 'mac', 'windows']);
  const endpoint = endpointOf(chance, kind);
  return {
    kind,
    userAgent,
    tls: chance.pick(stacks[kind]),
    headersHash: headersHashOf(`${userAgent} ${system}`),
    endpoint,
    declaresSession: kind === 'coding-cli' || chance.happens(kind === 'http' ? 0.1 : 0.5),
    stream: kind === 'browser' || kind === 'chat-app' || kind === 'coding-cli' || chance.happens(0.3),
    thinking: thinkingOf(chance, endpoint),
  };
}

/** A third of installations ask for reasoning, in the words of their dialect. */
function thinkingOf(chance: Chance, endpoint: Endpoint): Client['thinking'] {
  if (!chance.happens(0.33)) return undefined;
  if (endpoint !== 'anthropic.messages') return { reasoning_effort: chance.pick(['low', 'medium', 'high']) };
  return { thinking: { type: 'enabled', budget_tokens: chance.pick([1_024, 2_048, 4_096, 8_192]) } };
}

/** What an API customer's own code runs on. */
export function drawProgramKind(chance: Chance): ClientKind {
  return chance.weighted([
    ['sdk-python', 6],
    ['sdk-node', 3],
    ['http', 2],
  ]);
}

/** @param same another folder on this machine instead of a new machine. */
export function drawMachine(chance: Chance, country: Country, same?: Machine): Machine {
  const system = chance.weighted([
    ['linux', 4],
    ['darwin', 4],
    ['win32', 2],
  ] as const);
  const user = inventName(chance).toLowerCase();
  const project =
    `${inventName(chance)}-${chance.pick(['app', 'api', 'web', 'core', 'site', 'infra'])}`.toLowerCase();
  const ownHome = { linux: `/home/${user}`, darwin: `/Users/${user}`, win32: `C:\\Users\\${user}` }[system];
  if (same !== undefined) {
    const separator = same.system === 'win32' ? '\\' : '/';
    return { ...same, folder: same.folder.slice(0, same.folder.lastIndexOf(separator) + 1) + project };
  }
  const folder = system === 'win32' ? `${ownHome}\\source\\${project}` : `${ownHome}/${project}`;
  const language = country.languages[0]?.[0] ?? 'en';
  return {
    system,
    shell: system === 'win32' ? 'powershell' : chance.pick(['bash', 'zsh', 'zsh', 'fish']),
    folder,
    locale: `${language}-${country.code}`,
    timeZone: country.timeZone,
  };
}
