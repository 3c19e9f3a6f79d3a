// For tests only: what a gateway kept, read from its segments: of exchanges the columns that tell how they ended, of
// decisions everything.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyCount } from '../src/core/fingerprint.ts';
import { parseDecision, type DecisionRecord } from '../src/wire/decision-record.ts';
import { frameKind, parseSegmentName, readFrames } from '../src/wire/spool-segment.ts';

export interface KeptExchange {
  readonly id: string;
  readonly account: string;
  /** Index among anthropic.messages, openai.chat, openai.responses, other. */
  readonly endpoint: number;
  readonly model: string;
  readonly status: number;
  readonly stopReason: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly newChars: number;
  readonly servedChars: number;
}

export interface Kept {
  readonly exchanges: readonly KeptExchange[];
  readonly decisions: readonly DecisionRecord[];
  /** All bytes, as latin1: for texts that must not be there. */
  readonly text: string;
}

export function keptIn(folder: string): Kept {
  const exchanges: KeptExchange[] = [];
  const decisions: DecisionRecord[] = [];
  let text = '';
  // There is no folder as long as nothing was to be kept.
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  for (const name of names) {
    const salt = parseSegmentName(name)?.salt;
    if (salt === undefined) continue;
    const bytes = readFileSync(join(folder, name));
    text += bytes.toString('latin1');
    readFrames(bytes, {
      salt,
      isFinal: false,
      sink: (kind, payload) => {
        if (kind === frameKind.exchange) exchanges.push(exchangeOf(Buffer.from(payload)));
        const decision = kind === frameKind.decision ? parseDecision(payload) : undefined;
        if (decision !== undefined) decisions.push(decision);
      },
    });
  }
  return { exchanges, decisions, text };
}

/** In the order in which `writeExchange` writes. */
function exchangeOf(row: Buffer): KeptExchange {
  let at = 8;
  const skip = (bytes: number): void => void (at += bytes);
  const count = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = row.readUInt8(at++);
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const text = (): string => {
    const length = count();
    skip(length);
    return row.toString('utf8', at - length, at);
  };
  const u32 = (): number => row.readUInt32LE((at += 4) - 4);
  const id = text();
  // Time and hash of the account.
  skip(16);
  const account = text();
  // Key, session, address, network, AS number, client.
  skip(4 * 8 + 4 + 8);
  const endpoint = row.readUInt8(at++);
  const model = text();
  const status = row.readUInt16LE((at += 2) - 2);
  const stopReason = text();
  const [inputTokens, outputTokens] = [u32(), u32()];
  skip(4);
  skip(8 * count());
  skip(8 * count());
  skip(2 * count());
  skip(8 * count());
  skip(8 * count());
  skip(8 * keyCount + 2 + 3 + 2);
  const [newChars, servedChars] = [u32(), u32()];
  return {
    id,
    account,
    endpoint,
    model,
    status,
    stopReason,
    inputTokens,
    outputTokens,
    newChars,
    servedChars,
  };
}
