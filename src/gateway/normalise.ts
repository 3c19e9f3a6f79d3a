// What a request asks, out of its body: an exchange for each request in it, and what is kept of its content. From here on
// nobody looks at the body again, but for the upstream.

import type { Exchange } from '../core/exchange.ts';
import type { RequestFacts } from '../wire/dialects/dialect.ts';
import { liveLimits, readLiveRequest, type LiveRequest } from '../wire/live-request.ts';
import { forbidden } from './arrive.ts';
import type { Asked, Subject } from './subject.ts';
import { beginsSlice, othersFirst } from './in-slices.ts';
import { headersHash, sessionClaim, tlsFingerprint } from './header-identity.ts';
import { headerValues } from './raw-headers.ts';
import type { DataPlane, PlaneSetting } from './plane.ts';
import { others } from './together.ts';
import type { TurnedAway } from './turn-away.ts';

/** Reads what was taken in, if anything was. */
export async function normalise(subject: Subject, plane: DataPlane): Promise<TurnedAway | undefined> {
  if (subject.text === undefined) return undefined;
  const live = readLiveRequest(subject.route, subject.text);
  if (live.kind !== 'request') {
    subject.skipped = live.kind;
    if (plane.setting.unreadableBodies === 'forward') return forbidden(subject, '');
    return { kind: 'bad-request', message: live.message };
  }
  if (live.partsUnread > 0) {
    subject.skipped = 'batch-rest';
    if (plane.setting.unreadableBodies === 'refuse') return longBatch;
  }
  subject.live = live;
  const outside = outsideOfKey(subject, live);
  if (outside !== undefined) return outside;
  await others;
  const sender = senderOf(subject, plane.setting);
  const asked: Asked[] = [];
  const isOne = live.parts.length === 1;
  for (const [index, facts] of live.parts.entries()) {
    if (beginsSlice(index)) await othersFirst();
    const exchange = exchangeOf(facts, isOne ? sender : { ...sender, id: `${subject.id}.${index}` });
    const fingerprint = plane.fingerprinter.fingerprint(exchange);
    const past = plane.histories.look(exchange.messages, subject.timeMs);
    asked.push({ exchange, fingerprint, past });
  }
  subject.asked = asked;
  // Another server may find the text under a name that is written otherwise.
  if (subject.skipped === '' && subject.route.generates && asked.every(({ exchange }) => isEmpty(exchange)))
    subject.skipped = 'no-text';
  return undefined;
}

const longBatch: TurnedAway = {
  kind: 'bad-request',
  message: `Send batches of at most ${liveLimits.partsMax} requests here, each an object with its params.`,
};

/** Each request of a batch names a model of its own, and those beyond the bound may name any. */
function outsideOfKey(subject: Subject, live: LiveRequest): TurnedAway | undefined {
  if (subject.identity?.key === undefined) return undefined;
  for (const model of new Set(live.models)) {
    const outside = forbidden(subject, model);
    if (outside !== undefined) return outside;
  }
  return undefined;
}

function isEmpty({ messages, system }: Exchange): boolean {
  return messages.length === 0 && (system ?? '') === '';
}

type Sender = Omit<Exchange, keyof RequestFacts>;

/** What all requests of one call have in common, the answer as yet unknown. */
function senderOf(
  subject: Subject,
  { ownHeaders, tlsHeader }: PlaneSetting,
): Sender & Pick<Exchange, 'session'> {
  const { identity, ip, rawHeaders, route, timeMs } = subject;
  return {
    id: subject.id,
    timeMs,
    account: identity?.account ?? '',
    key: identity?.keyId === '' ? undefined : identity?.keyId,
    session: sessionClaim(rawHeaders),
    ip,
    asn: undefined,
    userAgent: headerValues(rawHeaders, 'user-agent')[0],
    tls: tlsFingerprint(rawHeaders, tlsHeader),
    headersHash: headersHash(rawHeaders, ownHeaders),
    endpoint: route.endpoint,
    output: undefined,
    stopReason: undefined,
    status: 0,
    inputTokens: undefined,
    outputTokens: undefined,
    reasoningTokens: undefined,
    latencyMs: undefined,
  };
}

/** Every field in the interface's order, so that all exchanges share one object shape. */
function exchangeOf(facts: RequestFacts, sender: ReturnType<typeof senderOf>): Exchange {
  return {
    id: sender.id,
    timeMs: sender.timeMs,
    account: sender.account,
    key: sender.key,
    session: sender.session ?? facts.session,
    ip: sender.ip,
    asn: sender.asn,
    userAgent: sender.userAgent,
    tls: sender.tls,
    headersHash: sender.headersHash,
    endpoint: sender.endpoint,
    model: facts.model ?? 'unknown',
    stream: facts.stream,
    params: facts.params,
    system: facts.system,
    messages: facts.messages,
    tools: facts.tools,
    output: undefined,
    stopReason: undefined,
    status: 0,
    inputTokens: undefined,
    outputTokens: undefined,
    reasoningTokens: undefined,
    latencyMs: undefined,
  };
}
