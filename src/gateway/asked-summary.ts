// The summary of a request that another gateway answered: what it has in common with one of our own, the rest as not known.

import type { RequestSummary } from './request-summary.ts';
import type { Subject } from './subject.ts';

/** @param durationMs from the question to the report, or to where nothing more was to come */
export function askedSummary(subject: Subject, durationMs: number): RequestSummary {
  const { live, answer, identity } = subject;
  const temperature = live?.facts.params?.temperature;
  const topP = live?.facts.params?.top_p;
  return {
    id: subject.id,
    timeMs: subject.timeMs,
    route: subject.route.name,
    model: live?.facts.model ?? '',
    stream: live?.facts.stream === true,
    status: subject.status,
    decision: subject.decision,
    skipped: subject.skipped,
    unread: subject.route.unread,
    overheadMs: undefined,
    firstByteMs: undefined,
    durationMs,
    bytesIn: 0,
    bytesOut: 0,
    inputTokens: answer?.inputTokens,
    outputTokens: answer?.outputTokens,
    reasoningTokens: answer?.reasoningTokens,
    cacheReadTokens: undefined,
    cacheWriteTokens: undefined,
    upstream: '',
    clientGone: false,
    failure: '',
    account: identity?.account ?? '',
    ip: subject.ip ?? '',
    asked: {
      maxTokens: live === undefined || live.maxTokens === 0 ? undefined : live.maxTokens,
      temperature: typeof temperature === 'number' ? temperature : undefined,
      topP: typeof topP === 'number' ? topP : undefined,
      choices: live?.choices,
    },
    answer: {
      id: answer?.id ?? '',
      model: answer?.model ?? '',
      stopReason: answer?.stopReason ?? '',
    },
  };
}
