// Tool definitions as one hash that does not depend on their order, on the order of JSON keys, on the
// provider's dialect, or on how a relay spells names. Descriptions count: two customers of one public tool
// share names, a campaign shares the wording too. Work is bounded, as definitions may run to megabytes.

import type { TextSample } from '../core/fingerprint.ts';
import type { Hash, HashStreams } from './hash.ts';
import { absorb, finish, hashWith } from './hash.ts';
import { canonicalToolName, toolWrapperOf } from './wrappers.ts';

const toolsMax = 256;
const nodesMax = 4_000;
const depthMax = 8;
const textCharsMax = 256;

/** The hash of definitions, and the sample of their wording. */
export interface ToolsRead {
  readonly hash: Hash | undefined;
  readonly renamed: boolean;
  /** Undefined where there are no tools, or none that can be written as JSON. */
  readonly sample: TextSample | undefined;
}

const noTools: ToolsRead = { hash: undefined, renamed: false, sample: undefined };

/** Definitions kept, and characters of all of them together; an agent sends the same ones with every request. */
const rememberedMax = 256;
const rememberedCharsMax = 4_000_000;
/** Longer ones are walked each time: to keep them would push out all others. */
const rememberedTextMax = 200_000;

/**
 * Remembers hashes and samples of definitions by their text. The walk in JavaScript costs several times what the engine
 * needs to write the definitions out again and look them up (measured: 6 % of an audit of agents' traffic).
 */
export class ToolsHasher {
  readonly #streams: HashStreams;
  readonly #sampleOf: (tools: readonly unknown[]) => TextSample;
  readonly #known = new Map<string, ToolsRead>();
  #chars = 0;

  constructor(streams: HashStreams, sampleOf: (tools: readonly unknown[]) => TextSample) {
    this.#streams = streams;
    this.#sampleOf = sampleOf;
  }

  read(tools: readonly unknown[] | undefined): ToolsRead {
    if (tools === undefined || tools.length === 0) return noTools;
    const text = jsonOf(tools);
    if (text === undefined) return { ...hashTools(tools, this.#streams), sample: undefined };
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const made = { ...hashTools(tools, this.#streams), sample: this.#sampleOf(tools) };
    if (text.length > rememberedTextMax) return made;
    if (this.#known.size >= rememberedMax || this.#chars + text.length > rememberedCharsMax) {
      this.#known.clear();
      this.#chars = 0;
    }
    this.#known.set(text, made);
    this.#chars += text.length;
    return made;
  }
}

/** Undefined for what cannot be written as JSON: nested beyond the stack, or going round in a circle. */
export function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

interface Budget {
  nodes: number;
}

function hashTools(tools: readonly unknown[], streams: HashStreams): Omit<ToolsRead, 'sample'> {
  const budget: Budget = { nodes: nodesMax };
  let low = tools.length;
  let high = 0;
  let renamed = false;
  for (const tool of tools.slice(0, toolsMax)) {
    const definition = definitionOf(tool);
    if (toolWrapperOf(definition.name) !== undefined) renamed = true;
    const hash = hashJson([canonicalToolName(definition.name), definition.description, definition.schema], {
      streams,
      budget,
      depth: 0,
    });
    low = (low + hash.low) | 0;
    high = (high + hash.high) | 0;
  }
  const state = { low, high };
  finish(state);
  return { hash: state, renamed };
}

interface Definition {
  readonly name: string;
  readonly description: unknown;
  readonly schema: unknown;
}

function definitionOf(tool: unknown): Definition {
  if (typeof tool === 'string') return { name: tool, description: null, schema: null };
  if (!isRecord(tool)) return { name: '', description: null, schema: tool };
  const inner = isRecord(tool['function']) ? tool['function'] : tool;
  const name = inner['name'] ?? inner['type'];
  const schema = inner['input_schema'] ?? inner['parameters'] ?? inner['inputSchema'] ?? null;
  return { name: typeof name === 'string' ? name : '', description: inner['description'] ?? null, schema };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface JsonContext {
  readonly streams: HashStreams;
  readonly budget: Budget;
  readonly depth: number;
}

/** Hash of a JSON value; keys of objects in any order. Beyond the budget or depth everything is the same. */
export function hashJson(value: unknown, context: JsonContext): Hash {
  context.budget.nodes -= 1;
  if (context.budget.nodes < 0 || context.depth > depthMax) return { low: 1, high: 1 };
  const inner: JsonContext = { ...context, depth: context.depth + 1 };
  if (Array.isArray(value)) return hashArray(value, inner);
  if (isRecord(value)) return hashObject(value, inner);
  const text = typeof value === 'string' ? value.slice(0, textCharsMax) : String(value);
  return hashWith(text, context.streams);
}

function hashArray(values: readonly unknown[], context: JsonContext): Hash {
  const state = { low: values.length, high: 0x5b };
  for (const value of values) {
    if (context.budget.nodes < 0) break;
    const hash = hashJson(value, context);
    absorb(state, hash.low, context.streams);
    absorb(state, hash.high, context.streams);
  }
  finish(state);
  return state;
}

function hashObject(record: Readonly<Record<string, unknown>>, context: JsonContext): Hash {
  let low = 0x7b;
  let high = 0;
  for (const [name, value] of Object.entries(record)) {
    if (context.budget.nodes < 0) break;
    const key = hashWith(name, context.streams);
    const state = hashJson(value, context);
    const pair = { low: state.low, high: state.high };
    absorb(pair, key.low, context.streams);
    absorb(pair, key.high, context.streams);
    finish(pair);
    low = (low + pair.low) | 0;
    high = (high + pair.high) | 0;
  }
  const state = { low, high };
  finish(state);
  return state;
}

/** A JSON context with a fresh budget. */
export function jsonContext(streams: HashStreams): JsonContext {
  return { streams, budget: { nodes: nodesMax }, depth: 0 };
}
