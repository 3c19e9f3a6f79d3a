// Small stories that every signal is tried on: the innocents that look like a harvest in one respect or
// another. Each is what the engine would hand over as a group. The innocents are
// the harder versions: where a real one would often have declared itself, most here have not.

import { type Random, seededRandom } from '../stats/chance.ts';
import {
  createdDaysBefore,
  day,
  daylight,
  factsOf,
  hour,
  lengthAround,
  names,
  normal,
  pick,
} from './relay.fixture.ts';
import { type PlainEdge, type PlainExchange, type PlainGroup, startMs } from './view.fixture.ts';

/** Forty students, twelve exercises, one week; nobody has registered the class. */
export function classroom(): PlainGroup {
  const random = seededRandom(12);
  const accounts = names('student', 40);
  const exchanges = accounts.flatMap((account) => {
    const evening = 17 * hour + normal(random) * 2 * hour;
    return Array.from({ length: 12 }, (_, exercise): PlainExchange => ({
      account,
      at: Math.floor(exercise / 3) * day + evening + (exercise % 3) * 900 + random() * 600,
      item: random() < 0.75 ? `exercise ${exercise}` : `own words ${account} ${exercise}`,
      followed: random() < 0.6,
      turns: pick(random, [1, 1, 3, 5]),
      capability: pick(random, ['coding', 'coding', 'knowledge', 'writing']),
      newChars: lengthAround(random, 700, 0.7),
      address: 'campus',
      network: 'campus',
      client: `browser ${account}`,
      operatingSystem: account.endsWith('1') ? 'macos' : 'windows',
    }));
  });
  return {
    exchanges,
    accounts: factsOf(accounts, (i) => ({
      createdMs: createdDaysBefore(2) + i * 60_000,
      program: 'education',
      signupIp: '192.0.2.7',
      emailDomain: 'college.example',
    })),
  };
}

/** One support product over thirty tenants, each billed and declared as itself. */
export function supportBot(): PlainGroup {
  const random = seededRandom(13);
  const accounts = names('tenant', 30);
  const exchanges = Array.from({ length: 1500 }, (): PlainExchange => ({
    account: `tenant${Math.floor(30 * random() * random())}`,
    at: daylight(random),
    followed: random() < 0.6,
    turns: pick(random, [1, 1, 3, 5, 7]),
    system: 'support persona',
    contract: 'reply as json',
    capability: pick(random, ['knowledge', 'extraction and classification', 'writing']),
    newChars: lengthAround(random, 180, 1.1),
  }));
  return {
    exchanges,
    families: [{ kind: 'system', traces: 1 }],
    accounts: factsOf(accounts, (i) => ({
      createdMs: createdDaysBefore(40 + 25 * i),
      organization: `tenant ${i} ltd`,
      app: 'support-product',
      verification: 'business',
      declaredUse: 'support-bot',
    })),
  };
}

/** Sixty strangers among three hundred who run the same open-source coding agent. */
export function openAgent(): PlainGroup {
  const random = seededRandom(14);
  const accounts = names('developer', 60);
  const exchanges = accounts.flatMap((account, i) =>
    Array.from({ length: 5 + Math.floor(60 * random() ** 3) }, (): PlainExchange => ({
      account,
      at: daylight(random),
      turns: pick(random, [1, 3, 5, 9, 15]),
      followed: random() < 0.9,
      tools: 'agent tools',
      system: 'agent prompt',
      capability: pick(random, ['coding', 'agentic tool use', 'coding', 'reasoning']),
      newChars: lengthAround(random, 400, 1.2),
      client: `agent ${i}`,
      operatingSystem: i % 3 === 0 ? 'macos' : 'linux',
      folder: `project ${i} ${Math.floor(random() * 3)}`,
      timeZone: `zone ${i % 9}`,
    })),
  );
  return {
    exchanges,
    families: [
      { kind: 'system', traces: 1, unitsTotal: 300, accountsTotal: 310, exchangesTotal: 9000 },
      { kind: 'tools', traces: 1, unitsTotal: 320, accountsTotal: 330, exchangesTotal: 9500 },
    ],
    accounts: factsOf(accounts, (i) => ({
      createdMs: createdDaysBefore(15 + 14 * i),
      verification: 'payment',
    })),
  };
}

/** One organisation labels a million rows from six accounts. */
export function batchLabelling(): PlainGroup {
  const random = seededRandom(15);
  const accounts = names('labeller', 6);
  return {
    exchanges: Array.from({ length: 3000 }, (_, i): PlainExchange => ({
      account: `labeller${i % 6}`,
      at: i * 140 + random() * 60,
      item: `row ${i}`,
      contract: 'label as json',
      capability: 'extraction and classification',
      newChars: lengthAround(random, 500, 0.4),
      servedChars: 40,
    })),
    accounts: factsOf(accounts, () => ({
      unit: 'retailer',
      organization: 'retailer',
      verification: 'business',
      declaredUse: 'batch-labelling',
      createdMs: createdDaysBefore(400),
    })),
  };
}

/** Five laboratories grade answers to the same public benchmark. */
export function benchmarkers(): PlainGroup {
  const random = seededRandom(16);
  const accounts = names('laboratory', 5);
  const exchanges = accounts.flatMap((account, i) =>
    shuffledQuestions(random, 300).map((question): PlainExchange => ({
      account,
      at: i * 0.8 * day + random() * 4 * hour,
      item: `question ${question}`,
      elicitation: random() < 0.5 ? ['rubricGrading'] : ['stepByStep'],
      capability: pick(random, ['mathematics', 'reasoning', 'grading and judging']),
      contract: 'verdict',
      newChars: lengthAround(random, 800, 0.5),
    })),
  );
  return {
    exchanges,
    accounts: factsOf(accounts, (i) => ({
      createdMs: createdDaysBefore(100 + 150 * i),
      organization: `university ${i}`,
      program: 'research',
      verification: 'business',
      declaredUse: 'evaluation',
    })),
  };
}

/** Different questions of a benchmark of 500, in random order. */
function shuffledQuestions(random: Random, wanted: number): number[] {
  const chosen = new Set<number>();
  while (chosen.size < wanted) chosen.add(Math.floor(random() * 500));
  return [...chosen];
}

/** One person with a private and a work account, who carries conversations over by hand. */
export function twoAccounts(): PlainGroup {
  const random = seededRandom(17);
  const edges = Array.from({ length: 14 }, (_, i): PlainEdge => ({
    kind: i % 3 === 0 ? 'provenance' : 'hand-off',
    from: i % 2 === 0 ? 'private' : 'work',
    to: i % 2 === 0 ? 'work' : 'private',
    at: daylight(random),
    gapSeconds: lengthAround(random, 2400, 0.8),
    afterLimit: i % 4 === 0,
  }));
  return {
    exchanges: Array.from({ length: 240 }, (): PlainExchange => ({
      account: random() < 0.5 ? 'private' : 'work',
      at: daylight(random),
      turns: pick(random, [1, 3, 5]),
      followed: random() < 0.7,
      newChars: lengthAround(random, 250, 1.1),
      operatingSystem: 'macos',
      client: 'one browser',
      address: 'home',
    })),
    edges,
    accounts: factsOf(['private', 'work'], (i) => ({ createdMs: createdDaysBefore(200 + 300 * i) })),
  };
}

/** Three people behind one address, nothing else in common. */
export function household(): PlainGroup {
  const random = seededRandom(18);
  const accounts = names('relative', 3);
  return {
    exchanges: Array.from({ length: 150 }, (): PlainExchange => ({
      account: pick(random, ['relative0', 'relative1', 'relative2']),
      at: daylight(random),
      turns: pick(random, [1, 3, 5]),
      followed: random() < 0.6,
      newChars: lengthAround(random, 200, 1.2),
      address: 'home',
      network: 'home',
    })),
    families: [{ kind: 'suffix', traces: 1, unitsExpected: 2 }],
    accounts: factsOf(accounts, (i) => ({
      createdMs: createdDaysBefore(100 + 200 * i),
      payment: 'family card',
      signupIp: '203.0.113.9',
    })),
  };
}

/** A prompt that went round: many people, one text, a few tries each. */
export function viralPrompt(): PlainGroup {
  const random = seededRandom(19);
  const accounts = names('reader', 80);
  return {
    exchanges: accounts.flatMap((account) =>
      Array.from({ length: 1 + Math.floor(random() * 3) }, (_, i): PlainExchange => ({
        account,
        at: daylight(random),
        item: random() < 0.6 ? 'as posted' : `variant ${account} ${i}`,
        followed: random() < 0.5,
        capability: pick(random, ['role play', 'writing', 'reasoning']),
        newChars: lengthAround(random, 900, 0.2),
      })),
    ),
    families: [{ unitsTotal: 240, accountsTotal: 240, exchangesTotal: 500 }],
    accounts: factsOf(accounts, (i) => ({ createdMs: createdDaysBefore(5 + 12 * i) })),
  };
}

/** Two teams of contractors run the same regression suite every night, on the new model at once. */
export function nightlyEval(): PlainGroup {
  const random = seededRandom(20);
  return {
    exchanges: Array.from({ length: 5 * 2 * 120 }, (_, i): PlainExchange => {
      const night = Math.floor(i / 240);
      return {
        account: i % 2 === 0 ? 'contractor0' : 'contractor1',
        at: night * day + 2 * hour + Math.floor((i % 240) / 2) * 5 + random(),
        item: `case ${Math.floor((i % 240) / 2)}`,
        contract: 'verdict',
        model: night >= 2 ? 'new' : 'old',
        capability: pick(random, ['knowledge', 'writing', 'coding', 'extraction and classification']),
        newChars: lengthAround(random, 600, 0.8),
      };
    }),
    accounts: factsOf(['contractor0', 'contractor1'], (i) => ({
      createdMs: createdDaysBefore(300 + i * 90),
      organization: `contractor ${i}`,
      verification: 'business',
      declaredUse: 'evaluation',
    })),
  };
}

/** One company's pipeline over its own documents, day and night, from two accounts. */
export function dayNightPipeline(): PlainGroup {
  const random = seededRandom(21);
  return {
    exchanges: Array.from({ length: 3000 }, (_, i): PlainExchange => ({
      account: i % 2 === 0 ? 'pipeline0' : 'pipeline1',
      at: (i * 5 * day) / 3000 + random() * 30,
      item: `document ${i}`,
      contract: 'fields',
      capability: 'extraction and classification',
      newChars: lengthAround(random, 2500, 0.6),
      servedChars: 300,
    })),
    accounts: factsOf(['pipeline0', 'pipeline1'], () => ({
      unit: 'insurer',
      organization: 'insurer',
      verification: 'business',
      createdMs: createdDaysBefore(500),
    })),
  };
}

/** Fifty fresh accounts with event credits, one weekend, one network, everybody on something else. */
export function hackathon(): PlainGroup {
  const random = seededRandom(22);
  const accounts = names('hacker', 50);
  return {
    exchanges: accounts.flatMap((account) =>
      Array.from({ length: 8 + Math.floor(random() * 20) }, (): PlainExchange => ({
        account,
        at: day + random() * 30 * hour,
        turns: pick(random, [1, 3, 5, 7]),
        followed: random() < 0.7,
        capability: pick(random, ['coding', 'writing', 'agentic tool use', 'knowledge']),
        newChars: lengthAround(random, 300, 1.1),
        address: 'venue',
        network: 'venue',
      })),
    ),
    families: [{ kind: 'system', traces: 1 }],
    accounts: factsOf(accounts, (i) => ({
      createdMs: startMs + 86_400_000 + i * 90_000,
      program: 'startup',
      signupIp: '192.0.2.40',
    })),
  };
}

export const innocents: Readonly<Record<string, () => PlainGroup>> = {
  classroom,
  supportBot,
  openAgent,
  batchLabelling,
  benchmarkers,
  twoAccounts,
  household,
  viralPrompt,
  nightlyEval,
  dayNightPipeline,
  hackathon,
};
