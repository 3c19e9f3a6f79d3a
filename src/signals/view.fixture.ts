// Builds the view of a group from a short list of plain exchange descriptions, so that a test reads like a
// story: who asked, when, what. Names become dense ids, times are seconds from the start of the log, and
// whatever is not said is ordinary. Also shuffles every id, for the law that names do not matter.

import type { Account } from '../core/account.ts';
import {
  type Capability,
  type Elicitation,
  capabilities,
  elicitationBit,
  languages,
} from '../core/fingerprint.ts';
import type { Random } from '../stats/chance.ts';
import type {
  Background,
  EdgeView,
  ExchangeColumns,
  FamilyView,
  GroupView,
  MemberView,
  SourceFacts,
} from './view.ts';

/** Start of every fixture's log. */
export const startMs: number = Date.UTC(2026, 0, 5);

export interface PlainExchange {
  readonly account: string;
  /** Seconds since the start of the log. */
  readonly at: number;
  /** True unless said otherwise. */
  readonly core?: boolean;
  /** 0 for core exchanges, -1 for others, unless said otherwise. */
  readonly family?: number;
  /** Unique unless said otherwise. */
  readonly item?: string;
  readonly status?: number;
  readonly latencyMs?: number;
  readonly model?: string;
  readonly turns?: number;
  readonly followed?: boolean;
  readonly newChars?: number;
  readonly servedChars?: number;
  readonly elicitation?: readonly Elicitation[];
  readonly capability?: Capability;
  readonly language?: (typeof languages)[number];
  readonly system?: string;
  readonly tools?: string;
  readonly contract?: string;
  /** Every exchange is a conversation of its own unless said otherwise. */
  readonly opening?: string;
  readonly session?: string;
  readonly client?: string;
  readonly address?: string;
  readonly network?: string;
  readonly asn?: string;
  readonly operatingSystem?: string;
  readonly shell?: string;
  readonly folder?: string;
  readonly locale?: string;
  readonly timeZone?: string;
}

export interface PlainEdge {
  readonly kind: EdgeView['kind'];
  readonly from: string;
  readonly to: string;
  /** Seconds since the start of the log. */
  readonly at?: number;
  readonly gapSeconds?: number;
  readonly afterLimit?: boolean;
}

export interface PlainGroup {
  readonly exchanges: readonly PlainExchange[];
  /** Facts by account; `unit` names the declared-affiliation unit, the account itself unless said. */
  readonly accounts?: Readonly<Record<string, Partial<Account> & { readonly unit?: string }>>;
  readonly edges?: readonly PlainEdge[];
  /** Whatever is not said is counted from the exchanges. */
  readonly families?: readonly Partial<FamilyView>[];
  readonly sampleShare?: number;
  readonly has?: Partial<SourceFacts>;
}

const nameColumns = [
  'system',
  'tools',
  'contract',
  'opening',
  'session',
  'client',
  'address',
  'network',
  'asn',
  'operatingSystem',
  'shell',
  'folder',
  'locale',
  'timeZone',
] as const;

export function viewOf(plain: PlainGroup): GroupView {
  const exchanges = [...plain.exchanges].sort((left, right) => left.at - right.at);
  const members = membersOf(plain, exchanges);
  const indexOf = new Map(members.map((member, index) => [member.name, index]));
  const models = [...new Set(exchanges.map((exchange) => exchange.model ?? 'model'))];
  const columns = columnsOf(exchanges, indexOf, models);
  return {
    members,
    units: new Set(members.map((member) => member.unit)).size,
    exchanges: columns,
    sampleShare: plain.sampleShare ?? 1,
    edges: (plain.edges ?? []).map((edge) => edgeOf(edge, indexOf)),
    families: familiesOf(plain.families ?? [{}], columns, members),
    models,
    has: {
      accountsFile: plain.accounts !== undefined,
      output: true,
      address: exchanges.some((exchange) => exchange.address !== undefined),
      client: exchanges.some((exchange) => exchange.client !== undefined),
      limits: true,
      payment: Object.values(plain.accounts ?? {}).some((facts) => facts.payment !== undefined),
      ...plain.has,
    },
  };
}

function membersOf(plain: PlainGroup, exchanges: readonly PlainExchange[]): MemberView[] {
  const names = [
    ...new Set([...exchanges.map((exchange) => exchange.account), ...Object.keys(plain.accounts ?? {})]),
  ];
  const units = new Map<string, number>();
  return names.map((name) => {
    const facts = plain.accounts?.[name];
    const unitName = facts?.unit ?? name;
    const unit = units.get(unitName) ?? units.size;
    units.set(unitName, unit);
    const own = exchanges.filter((exchange) => exchange.account === name).length;
    return { name, unit, facts: facts === undefined ? undefined : accountOf(name, facts), exchanges: own };
  });
}

/** An account that has declared nothing but what is given. */
export function accountOf(account: string, facts: Partial<Account>): Account {
  return {
    account,
    createdMs: facts.createdMs,
    organization: facts.organization,
    parent: facts.parent,
    app: facts.app,
    program: facts.program,
    class: facts.class,
    verification: facts.verification ?? 'email',
    payment: facts.payment,
    emailDomain: facts.emailDomain,
    signupIp: facts.signupIp,
    signupAsn: facts.signupAsn,
    country: facts.country,
    plan: facts.plan,
    declaredUse: facts.declaredUse,
  };
}

/** Dense ids from 1 in the order of first use; absent is 0. */
function denseIds(names: readonly (string | undefined)[]): Uint32Array {
  const ids = new Map<string, number>();
  return Uint32Array.from(names, (name) => {
    if (name === undefined) return 0;
    const id = ids.get(name) ?? ids.size + 1;
    ids.set(name, id);
    return id;
  });
}

function columnsOf(
  exchanges: readonly PlainExchange[],
  indexOf: ReadonlyMap<string, number>,
  models: readonly string[],
): ExchangeColumns {
  const numbers = (pick: (exchange: PlainExchange) => number): number[] =>
    exchanges.map((each) => pick(each));
  const [
    system,
    tools,
    contract,
    opening,
    session,
    client,
    address,
    network,
    asn,
    operatingSystem,
    shell,
    folder,
    locale,
    timeZone,
  ] = nameColumns.map((name) => denseIds(exchanges.map((exchange) => exchange[name])));
  const none = new Uint32Array(exchanges.length);
  return {
    count: exchanges.length,
    timeMs: Float64Array.from(numbers((each) => startMs + each.at * 1000)),
    member: Uint32Array.from(numbers((each) => indexOf.get(each.account) ?? 0)),
    core: Uint8Array.from(numbers((each) => (each.core === false ? 0 : 1))),
    family: Int32Array.from(numbers((each) => each.family ?? (each.core === false ? -1 : 0))),
    item: denseIds(exchanges.map((each, i) => each.item ?? `own ${i}`)),
    status: Uint16Array.from(numbers((each) => each.status ?? 200)),
    latencyMs: Float32Array.from(numbers((each) => each.latencyMs ?? 4000)),
    model: Uint16Array.from(numbers((each) => models.indexOf(each.model ?? 'model'))),
    turns: Uint16Array.from(numbers((each) => each.turns ?? 1)),
    followed: Uint8Array.from(numbers((each) => (each.followed === true ? 1 : 0))),
    followedMs: Float64Array.from(numbers((each) => (each.followed === true ? startMs + each.at * 1000 : 0))),
    newChars: Uint32Array.from(numbers((each) => each.newChars ?? 600)),
    servedChars: Uint32Array.from(numbers((each) => each.servedChars ?? 1500)),
    elicitation: Uint16Array.from(numbers((each) => bitsOf(each.elicitation ?? []))),
    capability: Uint8Array.from(numbers((each) => capabilities.indexOf(each.capability ?? 'other'))),
    language: Uint8Array.from(numbers((each) => languages.indexOf(each.language ?? 'en'))),
    system: system ?? none,
    tools: tools ?? none,
    contract: contract ?? none,
    opening: opening ?? none,
    session: session ?? none,
    client: client ?? none,
    address: address ?? none,
    network: network ?? none,
    asn: asn ?? none,
    operatingSystem: operatingSystem ?? none,
    shell: shell ?? none,
    folder: folder ?? none,
    locale: locale ?? none,
    timeZone: timeZone ?? none,
  };
}

function bitsOf(kinds: readonly Elicitation[]): number {
  return kinds.reduce((bits, kind) => bits | (1 << elicitationBit[kind]), 0);
}

function edgeOf(edge: PlainEdge, indexOf: ReadonlyMap<string, number>): EdgeView {
  return {
    kind: edge.kind,
    source: indexOf.get(edge.from) ?? 0,
    target: indexOf.get(edge.to) ?? 0,
    timeMs: startMs + (edge.at ?? 0) * 1000,
    gapMs: (edge.gapSeconds ?? 60) * 1000,
    containment: 1,
    afterLimit: edge.afterLimit ?? false,
  };
}

function familiesOf(
  plain: readonly Partial<FamilyView>[],
  columns: ExchangeColumns,
  members: readonly MemberView[],
): FamilyView[] {
  return plain.map((family, index) => {
    const own = Array.from(columns.member).filter((_, i) => columns.family[i] === index);
    const seen = new Set(own);
    const units = new Set(Array.from(seen, (member) => members[member]?.unit)).size;
    const counted = { exchanges: own.length, members: seen.size, units };
    return {
      kind: 'anchors',
      traces: 12,
      ...counted,
      exchangesTotal: own.length,
      accountsTotal: seen.size,
      unitsTotal: units,
      unitsExpected: 0.3,
      ...family,
    };
  });
}

/** A log of 400 customers in which every statistic is unremarkable. */
export function ordinaryBackground(said: Partial<Background> = {}): Background {
  return {
    exchanges: 200_000,
    accounts: 450,
    units: 400,
    fromMs: startMs,
    toMs: startMs + 5 * 86_400_000,
    mainLanguage: 1,
    strata: [],
    elicitationMean: [0.05, 0.002, 0.01, 0.006, 0.02, 0.01, 0.006, 0.002],
    elicited: [0, 0, 0.02, 0.1, 0.4, 0.75],
    unfollowed: [0.1, 0.35, 0.65, 0.9, 1, 1],
    contracted: [0, 0, 0.05, 0.4, 1, 1],
    repeated: [0, 0, 0.01, 0.06, 0.35, 0.7],
    capabilityEntropy: [0, 0.5, 1.1, 1.5, 1.9, 2.1],
    capabilityMean: [0.16, 0.2, 0.04, 0.05, 0.12, 0.02, 0.02, 0.13, 0.05, 0.04, 0.09, 0.08],
    handOffRate: 0.0002,
    provenanceRate: 0.0001,
    handOffUnits: 0.02,
    provenanceUnits: 0.01,
    releases: [],
    ...said,
  };
}

/** The same group with members, units, families and all ids renumbered at random. */
export function relabelled(view: GroupView, random: Random): GroupView {
  const memberTo = shuffled(view.members.length, random);
  const familyTo = shuffled(view.families.length, random);
  const unitTo = shuffled(Math.max(0, ...view.members.map((member) => member.unit)) + 1, random);
  const members = view.members.map((_, position) => {
    const old = view.members[memberTo.indexOf(position)];
    return {
      exchanges: 0,
      facts: undefined,
      ...old,
      name: `m${position}`,
      unit: unitTo[old?.unit ?? 0] ?? 0,
    };
  });
  const columns = view.exchanges;
  const renamed = Object.fromEntries(
    nameColumns.map((name) => [name, renumbered(columns[name], random)] as const),
  );
  return {
    ...view,
    members,
    families: view.families.flatMap((_, position) => view.families[familyTo.indexOf(position)] ?? []),
    edges: view.edges.map((edge) => ({
      ...edge,
      source: memberTo[edge.source] ?? 0,
      target: memberTo[edge.target] ?? 0,
    })),
    exchanges: {
      ...columns,
      ...renamed,
      item: renumbered(columns.item, random),
      member: columns.member.map((member) => memberTo[member] ?? 0),
      family: columns.family.map((family) => (family < 0 ? -1 : (familyTo[family] ?? -1))),
    },
  };
}

/** Positions 0..size-1 in random order. */
export function shuffled(size: number, random: Random): number[] {
  const order = Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}

function renumbered(ids: Uint32Array, random: Random): Uint32Array {
  const to = shuffled(Math.max(0, ...new Set(ids)), random);
  return ids.map((id) => (id === 0 ? 0 : (to[id - 1] ?? 0) + 1));
}
