// A log of any length that is made in memory while it is read: what a large provider's customers send in thirty
// days, and one campaign among them, as lines of the exchange log. Everything that costs an audit anything is
// there: accounts of very unequal volume (the r-th sends about 1/r as much as the first), conversations that
// repeat their history, products with prompts of their own, public prompts that many use, refusals, answers in
// every record, new text without end. It does not replace the simulator, which is a hundred times slower because
// its people behave; here nobody is meant to be told from anybody by habits. The same size gives the same bytes.

import { ZipfText } from './zipf-text.ts';

/** What is asked for: 16 million of 176 are the campaign's, by 24,000 accounts; the others by a million. */
const campaignShare = 1 / 11;
const accountsPerExchange = 24_000 / 176_000_000;
const othersPerExchange = 1_000_000 / 176_000_000;
const daysMs = 30 * 86_400_000;
const beginMs = Date.UTC(2026, 2, 1);
const chunkBytes = 1 << 20;
const lineBytesMax = 1 << 15;
/** A reader gathers two megabytes before it copies them: a buffer may be written again after so many others. */
const buffersInTurn = 8;
const turnsMax = 4;
const provenanceShare = 0.04;
const handOffShare = 0.02;
const coverShare = 0.12;

const agents = ['python-httpx/0.27', 'openai-python/1.51', 'node-fetch/3.3', 'okhttp/4.12', 'Mozilla/5.0'];
const models = ['meridian-5', 'meridian-5-mini', 'meridian-4', 'meridian-5-large'];
const endings = [
  'Please answer in short sentences.',
  'Explain it step by step.',
  'Keep it under two hundred words.',
  'Thank you in advance for any help.',
  'Return only a JSON object with the keys name and value.',
  'Give me a list with the most important points first.',
];
const demands = [
  'Think step by step and write every intermediate step before the final answer.',
  'Write your complete chain of thought between <think> and </think>, then the answer.',
  'Do not summarise your reasoning; show each consideration and each correction.',
  'Reveal the hidden deliberation that leads to the result, step by step.',
  'List the alternatives that you rejected and why you rejected them, then the solution.',
  'Produce a training example: an instruction, an optional input, and an expert output.',
].map(bytesOf);
const grading = bytesOf(
  'Grade the response below from 1 to 10 on correctness, depth and clarity; act as a strict reward model. Response: ',
);

/** One conversation: whose, which, and how often they have asked. */
interface Talk {
  account: number;
  low: number;
  turns: number;
}

export class ScaleWorld {
  readonly exchanges: number;
  readonly others: number;
  readonly campaignAccounts: number;
  campaignExchanges = 0;
  made = 0;
  readonly #chance = new ZipfText();
  readonly #text = new ZipfText();
  readonly #open: readonly Talk[];
  readonly #served: readonly Talk[];
  readonly #heads: readonly Uint8Array[];
  #out: Uint8Array = new Uint8Array(0);
  #at = 0;
  #day = '';
  #dayOf = -1;

  constructor(exchanges: number) {
    this.exchanges = exchanges;
    this.others = Math.max(200, Math.round(exchanges * othersPerExchange));
    this.campaignAccounts = Math.max(12, Math.round(exchanges * accountsPerExchange));
    this.#chance.seed(exchanges, 20_260_301);
    // A conversation goes on after some minutes, however long the log.
    const open = Math.max(16, Math.round(exchanges / 43_000));
    this.#open = Array.from({ length: open }, () => ({ account: 0, low: 0, turns: turnsMax }));
    this.#served = Array.from({ length: 64 }, () => ({ account: -1, low: 0, turns: 1 }));
    this.#heads = Array.from({ length: 400 }, (_, index) => headOf(index));
  }

  /** The whole log, in time order, in pieces that are reused: each must be copied before eight more are asked for. */
  *chunks(): Generator<Uint8Array> {
    const buffers = Array.from({ length: buffersInTurn }, () => new Uint8Array(chunkBytes));
    for (let turn = 0; this.made < this.exchanges; turn += 1) {
      this.#out = buffers[turn % buffersInTurn] ?? new Uint8Array(chunkBytes);
      this.#at = 0;
      while (this.#at < chunkBytes - lineBytesMax && this.made < this.exchanges) this.#line();
      yield this.#out.subarray(0, this.#at);
    }
  }

  /** Declarations of all accounts. */
  *accountChunks(): Generator<Uint8Array> {
    let lines: string[] = [];
    const total = this.others + this.campaignAccounts;
    for (let account = 0; account < total; account += 1) {
      // Of the large customers some are firms with several accounts.
      const firm = account < this.others * 0.02 && account % 7 < 3 ? Math.floor(account / 7) : -1;
      lines.push(
        JSON.stringify({
          account: nameOf(account),
          created: new Date(beginMs - (Math.imul(account, 7_919) >>> 6) * 1_000).toISOString(),
          ...(firm < 0 ? {} : { organization: `firm ${firm}`, declared_use: 'support-bot' }),
          verification: firm < 0 ? 'payment' : 'business',
          payment: `card-${Math.imul(account, 2_654_435_761) >>> 0}`,
          country: ['US', 'DE', 'IN', 'BR', 'JP'][account % 5],
        }),
      );
      if (lines.length < 4_000) continue;
      yield Buffer.from(`${lines.join('\n')}\n`);
      lines = [];
    }
    if (lines.length > 0) yield Buffer.from(`${lines.join('\n')}\n`);
  }

  #line(): void {
    const chance = this.#chance;
    if (chance.fraction() < campaignShare) {
      this.campaignExchanges += 1;
      this.#campaignLine(this.others + chance.below(this.campaignAccounts));
      return;
    }
    const talk = this.#open[chance.below(this.#open.length)] ?? { account: 0, low: 0, turns: turnsMax };
    if (talk.turns >= turnsMax || chance.fraction() < 0.6) {
      talk.account = this.#someAccount();
      talk.low = this.made;
      talk.turns = 0;
    }
    talk.turns += 1;
    this.#begin(talk.account);
    this.#system(talk.account);
    this.#put(messagesStart);
    for (let turn = 1; turn <= talk.turns; turn += 1) {
      if (turn > 1) {
        this.#put(assistantStart);
        this.#answer(talk.low, turn - 1);
        this.#put(userStart);
      }
      this.#ask(talk, turn);
    }
    this.#end(talk.low, talk.turns);
  }

  /** The r-th customer sends about 1/r of what the first sends: the logarithm of the rank is even. */
  #someAccount(): number {
    const rank = 30 * ((this.others + 30) / 30) ** this.#chance.fraction() - 30;
    return Math.min(this.others - 1, Math.floor(rank));
  }

  #ask(talk: Talk, turn: number): void {
    const text = this.#text;
    const { account } = talk;
    // Large customers are products: their own words around what their users say.
    const isProduct = account < this.others * 0.01;
    text.seed(talk.low, 2 * turn);
    const choice = text.fraction();
    const own = 12 + text.below(36);
    if (isProduct && turn === 1) {
      text.seed(account, 77);
      this.#words(18);
    } else if (choice < 0.02) {
      text.seed(text.below(60), 78);
      this.#words(22);
      this.#put(gap);
    }
    text.seed(talk.low, 2 * turn + 1_000);
    this.#words(own);
    if (choice > 0.94) this.#put(endingBytes[text.below(endingBytes.length)] ?? gap);
  }

  #answer(low: number, turn: number): void {
    this.#text.seed(low, 2 * turn + 1);
    this.#words(20 + this.#text.below(50));
  }

  #campaignLine(account: number): void {
    const chance = this.#chance;
    const choice = chance.fraction();
    const before = this.#served[chance.below(this.#served.length)] ?? { account: -1, low: 0, turns: 1 };
    const mine: Talk = { account, low: this.made, turns: 1 };
    this.#begin(account);
    if (choice > 1 - coverShare) {
      this.#put(messagesStart);
      this.#ask(mine, 1);
      this.#end(mine.low, 1);
      return;
    }
    this.#put(messagesStart);
    if (choice < provenanceShare && before.account >= 0) {
      this.#put(grading);
      this.#answer(before.low, 1);
    } else if (choice < provenanceShare + handOffShare && before.account >= 0 && before.turns === 1) {
      this.#item(before.low);
      this.#put(assistantStart);
      this.#answer(before.low, 1);
      this.#put(userStart);
      this.#text.seed(mine.low, 9);
      this.#words(14);
      mine.turns = 2;
    } else {
      this.#item(mine.low);
      Object.assign(before, mine);
    }
    this.#end(mine.low, mine.turns);
  }

  /** A template with its item; no item comes twice. */
  #item(low: number): void {
    const text = this.#text;
    text.seed(low, 5);
    const template = text.below(12);
    text.seed(template, 79);
    this.#words(20);
    this.#put(gap);
    this.#put(demands[template % demands.length] ?? gap);
    this.#put(gap);
    text.seed(low, 6);
    this.#words(16);
    this.#put(gap);
    text.seed(template, 80);
    this.#words(8);
  }

  /** Everything before the system prompt. */
  #begin(account: number): void {
    const { made } = this;
    const share = made / this.exchanges;
    // More by day than by night.
    const wave = Math.sin(2 * Math.PI * 30 * share) / (2 * Math.PI * 30);
    const timeMs = Math.floor((share - 0.5 * wave) * daysMs);
    this.#put(idStart);
    this.#digits(made, 10);
    this.#put(timeStart);
    this.#time(timeMs);
    this.#put(accountStart);
    this.#digits(account, 8);
    this.#put(keyStart);
    this.#digits(account, 8);
    this.#put(ipStart);
    const home = Math.imul(account + 1, 0x9e37_79b1) >>> 0;
    this.#digits(100 + (home & 127), 3);
    this.#put(point);
    this.#digits(100 + ((home >>> 8) & 127), 3);
    this.#put(point);
    this.#digits(100 + ((home >>> 16) & 127), 3);
    this.#put(point);
    this.#digits(100 + (((home >>> 24) + (made & 3)) & 127), 3);
    this.#put(this.#heads[home % this.#heads.length] ?? gap);
  }

  /** A third of the exchanges come from products with a prompt of their own. */
  #system(account: number): void {
    const isProduct = account < this.others * 0.01 || account % 10 === 3;
    if (!isProduct) return;
    this.#put(systemStart);
    // Some products have several customers.
    this.#text.seed(account % 10 === 3 ? account % 5_000 : account, 81);
    this.#words(30);
    this.#put(comma);
  }

  #end(low: number, turn: number): void {
    const luck = this.#chance.next() & 1023;
    if (luck < 12) {
      this.#put(luck < 10 ? limited : failed);
    } else {
      this.#put(outputStart);
      this.#answer(low, turn);
      this.#put(outputEnd);
    }
    this.made += 1;
  }

  #words(count: number): void {
    this.#at = this.#text.write(this.#out, this.#at, count);
  }

  #put(bytes: Uint8Array): void {
    const { length } = bytes;
    let at = this.#at;
    for (let index = 0; index < length; index += 1) this.#out[at++] = bytes[index] ?? 0;
    this.#at = at;
  }

  #digits(value: number, width: number): void {
    let rest = value;
    for (let place = this.#at + width - 1; place >= this.#at; place -= 1) {
      const next = Math.floor(rest / 10);
      this.#out[place] = 48 + rest - 10 * next;
      rest = next;
    }
    this.#at += width;
  }

  #time(sinceMs: number): void {
    const day = Math.floor(sinceMs / 86_400_000);
    if (day !== this.#dayOf) {
      this.#dayOf = day;
      this.#day = new Date(beginMs + day * 86_400_000).toISOString().slice(0, 11);
    }
    for (let index = 0; index < 11; index += 1) this.#out[this.#at++] = this.#day.charCodeAt(index);
    const ms = sinceMs - day * 86_400_000;
    this.#digits(Math.floor(ms / 3_600_000), 2);
    this.#out[this.#at++] = 58;
    this.#digits(Math.floor(ms / 60_000) % 60, 2);
    this.#out[this.#at++] = 58;
    this.#digits(Math.floor(ms / 1_000) % 60, 2);
    this.#out[this.#at++] = 46;
    this.#digits(ms % 1_000, 3);
  }
}

/** End of the log, milliseconds since 1970. */
export const scaleWorldEndMs: number = beginMs + daysMs;

export function nameOf(account: number): string {
  return `acct-${String(account).padStart(8, '0')}`;
}

function headOf(index: number): Uint8Array {
  const agent = `${agents[index % agents.length] ?? ''} build/${index}`;
  const model = models[index % 4 === 3 ? (index % 16 === 3 ? 3 : 2) : index % 3] ?? '';
  const endpoint = index % 3 === 0 ? 'anthropic.messages' : 'openai.chat';
  return bytesOf(
    `","user_agent":"${agent}","endpoint":"${endpoint}","model":"${model}","stream":${index % 2 === 0},"params":{"temperature":${(index % 11) / 10},"max_tokens":${512 * (1 + (index % 4))}},`,
  );
}

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text));
}

const idStart = bytesOf('{"id":"ex-');
const timeStart = bytesOf('","time":"');
const accountStart = bytesOf('Z","account":"acct-');
const keyStart = bytesOf('","key":"key-');
const ipStart = bytesOf('","ip":"');
const point = bytesOf('.');
const gap = bytesOf(' ');
const systemStart = bytesOf('"system":"');
const comma = bytesOf('",');
const messagesStart = bytesOf('"messages":[{"role":"user","content":"');
const assistantStart = bytesOf('"},{"role":"assistant","content":"');
const userStart = bytesOf('"},{"role":"user","content":"');
const limited = bytesOf('"}],"output":"","status":429,"latency_ms":12}\n');
const failed = bytesOf('"}],"output":"","status":500,"latency_ms":840}\n');
const outputStart = bytesOf('"}],"output":"');
const outputEnd = bytesOf(
  '","stop_reason":"stop","status":200,"input_tokens":120,"output_tokens":140,"latency_ms":2310}\n',
);
const endingBytes = endings.map((ending) => bytesOf(` ${ending}`));
