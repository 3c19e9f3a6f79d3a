// Turns an exchange into its fingerprint: numbers that say what two exchanges have in common, and nothing that
// tells the text. It runs on every request, so it is one pass over the new text only (what follows the last
// assistant turn), since an agent's history is a hundred times longer and was read when it was new. An answer that the
// caller began himself, at the end of the conversation, is no such turn: else an empty one would hide all that was asked.
//
// What is kept, and why: sampled local anchors, because templates with filled slots share stretches and not
// wholes; exact hashes of what campaigns hold constant (system prompt, tools, output contract, closing
// sentence); a chain of the conversation, which shows a request that continues somebody else's; anchors, sentences
// and a hash of what was served, which show an answer that comes back elsewhere, the sentences also a short one; what is elicited, as bits.
// Refused: embeddings (a thousand times the cost), and keeping any text.

import { elicitationBit, keyAt, keyCount, relayWrappers } from '../core/fingerprint.ts';
import type { Fingerprint, KeyName, TextSample } from '../core/fingerprint.ts';
import type { Exchange, Message } from '../core/exchange.ts';
import { asidesOf } from './asides.ts';
import { capabilityOf } from './capability.ts';
import { schemaParameters } from './contract.ts';
import { Conversation, lastAnswer, lastAssistant } from './conversation.ts';
import { hashStreams, hashWith } from './hash.ts';
import type { Hash, HashKey, HashStreams } from './hash.ts';
import { languageOf } from './language.ts';
import { machineFacts, machineFactsOf } from './machine.ts';
import type { MachineFact } from './machine.ts';
import { Preamble } from './preamble.ts';
import { planReading } from './reading-plan.ts';
import { noFindings, Reading } from './reading.ts';
import type { Findings } from './reading.ts';
import { AnchorSet } from './shingles.ts';
import { TextCache } from './text-cache.ts';
import { hashJson, jsonContext, ToolsHasher } from './tools.ts';
import { WordSet } from './words.ts';
import { TurnHasher } from './turns.ts';
import { unwrap } from './wrappers.ts';
import type { Unwrapped } from './wrappers.ts';

/** Anchors kept at most, in pairs: of new text, and of what was served. */
export const anchorsMax = 48;
const servedAnchorsMax = 16;
/** Passages kept at most, in pairs: of new text, and of what was served. */
export const passagesMax = 24;
const servedPassagesMax = 8;
/** Of a system prompt fewer do: nothing competes with its own phrases, and two in common make a family. */
export const systemAnchorsMax = 12;

/** Served answers shorter than this say too little to be told from chance. */
const servedCharsMin = 64;

/** Some forty fingerprints; whoever keeps one keeps its neighbours' bytes as well. */
const sharedBytes = 32 * 1024;

const toolPurpose = 6;
const factPurpose = 7;

/** What is known of a system prompt. */
interface SystemReading {
  readonly hash: Hash | undefined;
  readonly anchors: Uint32Array;
  readonly sample: TextSample | undefined;
  readonly findings: Findings;
  readonly facts: Partial<Record<MachineFact, string>>;
  readonly capabilityVotes: Uint32Array;
}

/** What the new text said. */
interface NewText {
  readonly hash: Hash | undefined;
  readonly findings: Findings;
  readonly facts: Partial<Record<MachineFact, string>>;
  readonly suffix: Hash | undefined;
  /** The folded hash of the first user message, where that is new. */
  readonly opening: Hash | undefined;
  readonly toolResults: boolean;
  readonly newChars: number;
}

/** Those of one fingerprint, in one buffer. */
interface Arrays {
  readonly anchors: Uint32Array;
  readonly served: Uint32Array;
  readonly passages: Uint32Array;
  readonly servedPassages: Uint32Array;
  readonly keys: Uint32Array;
  readonly words: Uint16Array;
}

export class Fingerprinter {
  /** Messages by themselves, for those who must know whether a history is one. */
  readonly turns: TurnHasher;
  readonly #reading: Reading;
  readonly #preamble: Preamble;
  readonly #conversation: Conversation;
  readonly #toolStreams: HashStreams;
  readonly #tools: ToolsHasher;
  readonly #factStreams: HashStreams;
  readonly #userAnchors: AnchorSet = new AnchorSet(anchorsMax);
  readonly #toolAnchors: AnchorSet = new AnchorSet(anchorsMax);
  readonly #servedAnchors: AnchorSet = new AnchorSet(servedAnchorsMax);
  readonly #passages: AnchorSet = new AnchorSet(passagesMax);
  readonly #servedPassages: AnchorSet = new AnchorSet(servedPassagesMax);
  readonly #words: WordSet = new WordSet();
  /** Zeros from here on; never written twice. */
  #shared: ArrayBuffer = new ArrayBuffer(sharedBytes);
  #sharedAt = 0;
  readonly #systems: TextCache<SystemReading> = new TextCache({
    entriesMax: 1_024,
    charactersMax: 8 * 2 ** 20,
    textCharsMax: 2 ** 18,
  });
  readonly #noSystem: SystemReading;

  constructor(key: HashKey) {
    this.#reading = new Reading(key);
    this.#preamble = new Preamble(this.#reading, key);
    this.#conversation = new Conversation(key);
    this.turns = new TurnHasher(this.#conversation, this.#preamble);
    this.#toolStreams = hashStreams(key, toolPurpose);
    this.#tools = new ToolsHasher(this.#toolStreams, (tools) => this.#preamble.definitions(tools));
    this.#factStreams = hashStreams(key, factPurpose);
    this.#noSystem = {
      hash: undefined,
      anchors: new Uint32Array(0),
      sample: undefined,
      findings: noFindings(),
      facts: {},
      capabilityVotes: new Uint32Array(16),
    };
  }

  /** Never throws, whatever the text; some 23 µs for 2,000 characters of new text on one core (docs/benchmarks.md). */
  fingerprint(exchange: Exchange): Fingerprint {
    const request = unwrap(exchange);
    const last = lastAssistant(request.messages, request.first);
    const system = this.#readSystem(request.system);
    const tools = this.#tools.read(exchange.tools);
    const preamble = this.#samples([system.sample, tools.sample], exchange);
    // What is read last is what `reader` tells of.
    const text = this.#readNewText(request, asidesOf(exchange.params));
    const reader = this.#reading.reader;
    const votes = reader.telling.capabilityVotes;
    for (let index = 0; index < votes.length; index += 1) {
      votes[index] = (votes[index] ?? 0) + (system.capabilityVotes[index] ?? 0);
    }
    const elicitation = elicited(text, system, exchange);
    const capability = capabilityOf({
      votes,
      codeCharacters: reader.codeCharacters,
      elicitation,
      tools: exchange.tools?.length ?? 0,
      toolResults: text.toolResults,
    });
    const language = languageOf({
      votes: reader.telling.languageVotes,
      scripts: reader.scriptWords,
      codeCharacters: reader.codeCharacters,
      characters: reader.characters,
    });
    const served = this.#readServed(exchange.output ?? '');
    const arrays = this.#makeArrays();
    const { anchors, keys } = arrays;
    put(keys, 'system', system.hash);
    put(keys, 'tools', tools.hash);
    put(keys, 'contract', this.#contract(text, system, exchange));
    put(keys, 'suffix', text.suffix);
    put(keys, 'text', text.hash);
    put(keys, 'opening', text.opening ?? this.#opening(request));
    this.#putConversation(keys, request, exchange.output);
    this.#putFacts(keys, system.facts);
    this.#putFacts(keys, text.facts);
    put(keys, 'served', served);
    if (last >= 0) put(keys, 'carried', this.#exact(request.messages[last]?.content ?? ''));
    const wrapper = request.wrapper === 'none' && tools.renamed ? 'renamed-tools' : request.wrapper;
    return {
      anchors,
      systemAnchors: system.anchors,
      preamble,
      served: arrays.served,
      passages: arrays.passages,
      servedPassages: arrays.servedPassages,
      words: arrays.words,
      keys,
      elicitation,
      capability,
      language,
      wrapper: relayWrappers.indexOf(wrapper),
      turns: request.messages.length - request.first,
      newChars: text.newChars,
      servedChars: exchange.output?.length ?? 0,
    };
  }

  /**
   * The fingerprint of a request whose answer has come since: what `fingerprint` says of both together. For those who
   * must decide before there is an answer and then do not read the request twice.
   */
  withAnswer(request: Fingerprint, output: string | undefined): Fingerprint {
    if (output === undefined || output === '') return request;
    const keys = request.keys.slice();
    const at = 2 * keyAt.full;
    const full = { low: keys[at] ?? 0, high: keys[at + 1] ?? 0 };
    const hash = this.#readServed(output);
    put(keys, 'served', hash);
    put(keys, 'next', this.#conversation.next(full, output));
    const [served, servedPassages] = [this.#servedAnchors.toPairs(), this.#servedPassages.toPairs()];
    return { ...request, keys, served, servedPassages, servedChars: output.length };
  }

  #readSystem(text: string): SystemReading {
    if (text === '') return this.#noSystem;
    const known = this.#systems.find(text);
    if (known !== undefined) return known;
    const reader = this.#reading.reader;
    const findings = noFindings();
    reader.clearCounts();
    const hash = this.#preamble.read(text);
    this.#reading.findings(findings, true);
    const anchors = this.#preamble.smallest(systemAnchorsMax);
    const facts = reader.telling.machine ? machineFactsOf(text) : {};
    const capabilityVotes = reader.telling.capabilityVotes.slice();
    // Reads on in a long text, so it comes after all that the head and the tail decide.
    const sample = this.#preamble.sample(text, hash);
    const system: SystemReading = { hash, anchors, sample, findings, facts, capabilityVotes };
    this.#systems.keep(text, system);
    return system;
  }

  /** Those there are, and that of the answer's schema. */
  #samples(read: readonly (TextSample | undefined)[], exchange: Exchange): readonly TextSample[] {
    const samples = read.filter((sample) => sample !== undefined);
    const schemas = schemasOf(exchange.params);
    if (schemas.length > 0) samples.push(this.#preamble.schemas(schemas));
    return samples;
  }

  /** Reads user texts first, then tool results, so that users' anchors are never displaced by tools'. */
  #readNewText(request: Unwrapped, asides: readonly Message[]): NewText {
    const { messages } = request;
    const reading = this.#reading;
    const findings = noFindings();
    const facts: Partial<Record<MachineFact, string>> = {};
    const hashes: number[] = [];
    let opening: Hash | undefined;
    let suffix: Hash | undefined;
    const last = lastAnswer(messages, request.first);
    const from = last < 0 ? request.first : last + 1;
    reading.reader.clearCounts();
    this.#userAnchors.clear();
    this.#toolAnchors.clear();
    this.#passages.clear();
    this.#words.clear();
    const plan = planReading(messages, from, asides);
    for (const message of plan.read) {
      const isUser = message.role === 'user';
      const hash = reading.anchors(message.content, isUser ? this.#userAnchors : this.#toolAnchors);
      if (isUser) reading.passages(this.#passages);
      reading.words(this.#words);
      hashes.push(hash.low, hash.high);
      reading.findings(findings, isUser);
      if (reading.reader.telling.machine) Object.assign(facts, machineFactsOf(message.content));
      reading.reader.telling.machine = false;
      if (isUser) suffix = reading.closing();
      if (isUser && last < 0) opening ??= hash;
    }
    this.#userAnchors.fillFrom(this.#toolAnchors);
    const [low, high] = hashes;
    const single = hashes.length === 2 && low !== undefined && high !== undefined;
    const several = hashes.length === 0 ? undefined : reading.folder.combine(hashes);
    const hash = single ? { low, high } : several;
    return { hash, findings, facts, suffix, opening, toolResults: plan.toolResults, newChars: plan.newChars };
  }

  #opening(request: Unwrapped): Hash | undefined {
    const first = request.messages.find(
      (message, index) => index >= request.first && message.role === 'user',
    );
    return first === undefined ? undefined : this.#reading.foldedHash(first.content);
  }

  #exact(text: string): Hash | undefined {
    return text.length < servedCharsMin ? undefined : this.#reading.foldedHash(text);
  }

  #contract(text: NewText, system: SystemReading, exchange: Exchange): Hash | undefined {
    let low = (text.findings.contractLow + system.findings.contractLow) | 0;
    let high = (text.findings.contractHigh + system.findings.contractHigh) | 0;
    for (const schema of schemasOf(exchange.params)) {
      const hash = hashJson(schema, jsonContext(this.#toolStreams));
      low = (low + hash.low) | 0;
      high = (high + hash.high) | 0;
    }
    return low === 0 && high === 0 ? undefined : this.#reading.folder.combine([low, high]);
  }

  #putConversation(keys: Uint32Array, request: Unwrapped, output: string | undefined): void {
    const { messages, first } = request;
    const chain = this.#conversation.hashes({ messages, first, output });
    put(keys, 'parent', chain.parent);
    put(keys, 'prefix', chain.prefix);
    put(keys, 'full', chain.full);
    put(keys, 'next', chain.next);
  }

  #putFacts(keys: Uint32Array, facts: Partial<Record<MachineFact, string>>): void {
    for (const fact of machineFacts) {
      const value = facts[fact];
      if (value !== undefined) put(keys, fact, hashWith(value, this.#factStreams));
    }
  }

  #readServed(output: string): Hash | undefined {
    this.#servedAnchors.clear();
    this.#servedPassages.clear();
    if (output.length < servedCharsMin) return undefined;
    const hash = this.#reading.anchorsAlone(output, this.#servedAnchors);
    this.#reading.passages(this.#servedPassages);
    return hash;
  }

  /** The arrays of many fingerprints share one buffer, because a buffer costs more to make than to fill. */
  #makeArrays(): Arrays {
    const anchors = 2 * this.#userAnchors.size;
    const served = 2 * this.#servedAnchors.size;
    const passages = 2 * this.#passages.size;
    const servedPassages = 2 * this.#servedPassages.size;
    const words = this.#words.size;
    const bytes = 4 * (anchors + served + passages + servedPassages + 2 * keyCount) + 2 * words;
    if (this.#sharedAt + bytes > sharedBytes) {
      this.#shared = new ArrayBuffer(sharedBytes);
      this.#sharedAt = 0;
    }
    const [buffer, from] = [this.#shared, this.#sharedAt];
    this.#sharedAt += (bytes + 3) & ~3;
    const passagesFrom = from + 4 * (anchors + served);
    const keysFrom = passagesFrom + 4 * (passages + servedPassages);
    return {
      anchors: this.#userAnchors.writeTo(new Uint32Array(buffer, from, anchors)),
      served: this.#servedAnchors.writeTo(new Uint32Array(buffer, from + 4 * anchors, served)),
      passages: this.#passages.writeTo(new Uint32Array(buffer, passagesFrom, passages)),
      servedPassages: this.#servedPassages.writeTo(
        new Uint32Array(buffer, passagesFrom + 4 * passages, servedPassages),
      ),
      keys: new Uint32Array(buffer, keysFrom, 2 * keyCount),
      words: this.#words.writeTo(new Uint16Array(buffer, keysFrom + 8 * keyCount, words)),
    };
  }
}

function put(keys: Uint32Array, name: KeyName, hash: Hash | undefined): void {
  if (hash === undefined) return;
  keys[2 * keyAt[name]] = hash.low;
  keys[2 * keyAt[name] + 1] = hash.high;
}

function schemasOf(params: Exchange['params']): readonly object[] {
  if (params === undefined) return [];
  const schemas: object[] = [];
  for (const name of schemaParameters) {
    const schema = params[name];
    if (typeof schema === 'object' && schema !== null) schemas.push(schema);
  }
  return schemas;
}

function elicited(text: NewText, system: SystemReading, exchange: Exchange): number {
  const bits = text.findings.elicitation | system.findings.elicitation;
  const loops = text.toolResults && (exchange.tools?.length ?? 0) > 0;
  return loops ? bits | (1 << elicitationBit.toolTrajectory) : bits;
}
