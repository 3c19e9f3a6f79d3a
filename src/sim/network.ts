// Where clients sit: countries with their time zones, languages and access networks. Addresses come from blocks
// that nobody can own (240.0.0.0/4 is reserved, RFC 1112; 2001:db8::/32 is for documentation, RFC 3849) and
// autonomous systems from the private range (RFC 6996), so that no simulated attacker ever carries the address
// of a real person or the name of a real provider.

import type { Chance } from './chance.ts';

export interface Network {
  readonly asn: number;
  readonly kind: 'residential' | 'mobile' | 'hosting';
  /** First two octets. */
  readonly prefix: string;
}

export interface Country {
  readonly code: string;
  readonly utcOffsetHours: number;
  readonly timeZone: string;
  readonly languages: readonly (readonly [string, number])[];
  readonly networks: readonly Network[];
}

export interface Address {
  readonly ip: string;
  readonly asn: number;
}

type Row = readonly [
  code: string,
  weight: number,
  offset: number,
  zone: string,
  languages: readonly (readonly [string, number])[],
];

const rows: readonly Row[] = [
  [
    'US',
    26,
    -6,
    'America/Chicago',
    [
      ['en', 12],
      ['es', 1],
    ],
  ],
  ['GB', 7, 0, 'Europe/London', [['en', 1]]],
  [
    'DE',
    7,
    1,
    'Europe/Berlin',
    [
      ['de', 3],
      ['en', 2],
    ],
  ],
  [
    'FR',
    5,
    1,
    'Europe/Paris',
    [
      ['fr', 3],
      ['en', 1],
    ],
  ],
  [
    'ES',
    4,
    1,
    'Europe/Madrid',
    [
      ['es', 3],
      ['en', 1],
    ],
  ],
  [
    'BR',
    6,
    -3,
    'America/Sao_Paulo',
    [
      ['pt', 4],
      ['en', 1],
    ],
  ],
  [
    'MX',
    3,
    -6,
    'America/Mexico_City',
    [
      ['es', 4],
      ['en', 1],
    ],
  ],
  ['IN', 11, 5.5, 'Asia/Kolkata', [['en', 1]]],
  [
    'JP',
    5,
    9,
    'Asia/Tokyo',
    [
      ['ja', 5],
      ['en', 1],
    ],
  ],
  [
    'SG',
    4,
    8,
    'Asia/Singapore',
    [
      ['en', 2],
      ['zh', 2],
    ],
  ],
  [
    'TW',
    4,
    8,
    'Asia/Taipei',
    [
      ['zh', 4],
      ['en', 1],
    ],
  ],
  [
    'KZ',
    3,
    5,
    'Asia/Almaty',
    [
      ['ru', 3],
      ['en', 1],
    ],
  ],
  [
    'NL',
    3,
    1,
    'Europe/Amsterdam',
    [
      ['en', 2],
      ['de', 1],
    ],
  ],
  [
    'CA',
    4,
    -5,
    'America/Toronto',
    [
      ['en', 4],
      ['fr', 1],
    ],
  ],
  ['AU', 3, 10, 'Australia/Sydney', [['en', 1]]],
  ['NG', 2, 1, 'Africa/Lagos', [['en', 1]]],
  ['PL', 3, 1, 'Europe/Warsaw', [['en', 1]]],
];

const kinds = ['residential', 'residential', 'residential', 'mobile', 'hosting', 'hosting'] as const;

const countries: readonly (readonly [Country, number])[] = rows.map(
  ([code, weight, utcOffsetHours, timeZone, languages], row) => [
    {
      code,
      utcOffsetHours,
      timeZone,
      languages,
      networks: kinds.map((kind, at) => {
        const index = row * kinds.length + at;
        return { asn: 64_512 + index * 7, kind, prefix: `${240 + (index % 14)}.${(index * 37) % 256}` };
      }),
    },
    weight,
  ],
);

export function drawCountry(chance: Chance): Country {
  return chance.weighted(countries);
}

export function drawNetwork(chance: Chance, country: Country, kind: Network['kind']): Network {
  return chance.pick(country.networks.filter((network) => network.kind === kind));
}

/** One line in eight has IPv6, whoever uses it: were it more at homes, it would tell who pretends to sit in one. */
const v6Share = 0.13;

export function drawAddress(chance: Chance, network: Network): Address {
  if (network.kind !== 'hosting' && chance.happens(v6Share)) {
    return { ip: `${v6Prefix(network)}:${chance.hex(4)}::${chance.hex(4)}`, asn: network.asn };
  }
  return { ip: `${network.prefix}.${chance.below(256)}.${chance.whole(1, 254)}`, asn: network.asn };
}

/** Documentation addresses (RFC 3849); a /48 for each network. */
function v6Prefix(network: Network): string {
  return `2001:db8:${(network.asn - 64_512).toString(16).padStart(4, '0')}`;
}

/** Where a client connects from; leases end, people leave the house. */
export interface Line {
  address(nowMs: number): Address;
}

/** A home or office line: a lease of some days, and now and then a phone's network. */
export class PersonalLine implements Line {
  readonly #chance: Chance;
  readonly #country: Country;
  /** Nothing is drawn before the line is first used: most of a large world waits. */
  #network: Network | undefined = undefined;
  #mobileShare = 0;
  #address: Address | undefined = undefined;
  #leaseEndsMs = 0;

  constructor(chance: Chance, country: Country) {
    this.#chance = chance;
    this.#country = country;
  }

  address(nowMs: number): Address {
    const network = this.#network ?? this.#connect();
    if (this.#mobileShare > 0 && this.#chance.happens(this.#mobileShare)) {
      return drawAddress(this.#chance, drawNetwork(this.#chance, this.#country, 'mobile'));
    }
    const isOver = nowMs > this.#leaseEndsMs;
    if (isOver) this.#leaseEndsMs = nowMs + this.#chance.exponential(6 * 86_400_000);
    if (this.#address === undefined || (isOver && network.kind === 'residential')) {
      this.#address = drawAddress(this.#chance, network);
    }
    return this.#address;
  }

  #connect(): Network {
    this.#mobileShare = this.#chance.happens(0.4) ? 0.15 : 0;
    const kind = this.#chance.happens(0.12) ? 'hosting' : 'residential';
    this.#network = drawNetwork(this.#chance, this.#country, kind);
    return this.#network;
  }
}

/** A small set of addresses that several clients share: an office, a carrier's NAT, a rented range. */
export class SharedLine implements Line {
  readonly #chance: Chance;
  readonly #addresses: readonly Address[];

  constructor(chance: Chance, addresses: readonly Address[]) {
    this.#chance = chance;
    this.#addresses = addresses;
  }

  /** `size` addresses of one /24; of a rented range now and then of one /64. */
  static within(chance: Chance, network: Network, size: number): SharedLine {
    const block = chance.below(256);
    const hasV6 = network.kind === 'hosting' && chance.fork(`range ${block}`).happens(v6Share);
    const addresses = Array.from({ length: size }, () => {
      const last = chance.whole(1, 254);
      const ip = hasV6
        ? `${v6Prefix(network)}:${block.toString(16)}::${last.toString(16)}`
        : `${network.prefix}.${block}.${last}`;
      return { ip, asn: network.asn };
    });
    return new SharedLine(chance, addresses);
  }

  /** A line of one or two of these addresses. */
  part(): SharedLine {
    const count = this.#chance.whole(1, 2);
    return new SharedLine(
      this.#chance,
      Array.from({ length: count }, () => this.#chance.pick(this.#addresses)),
    );
  }

  address(_nowMs: number): Address {
    return this.#chance.pick(this.#addresses);
  }
}
