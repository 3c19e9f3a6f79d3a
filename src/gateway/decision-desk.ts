// Decides for gateways that are not ours: they ask what to do with a request, and report what was answered. The steps are
// those of a request of our own, so that the same request gets the same decision whichever way it comes. What was asked
// about is kept until it is reported, within a time and within bounds of count and bytes; what is never reported, and what
// has to make room, is recorded without an answer, the oldest first. A request that is refused is over at once.

import { renderRefusal, type RefusalRendered } from '../wire/refusals.ts';
import { answerOf, type AnswerReport } from './answer-report.ts';
import { unreadable, unserved } from './arrive.ts';
import { askedSummary } from './asked-summary.ts';
import { assess } from './assess.ts';
import { decide, restrictionOf } from './decide.ts';
import { subjectOf, type Inquiry } from './inquiry.ts';
import { finishUsage, keep } from './keep.ts';
import { normalise } from './normalise.ts';
import type { DataPlane } from './plane.ts';
import { shapedRequest } from './shape-call.ts';
import type { Subject } from './subject.ts';
import type { Restriction } from './turn-away.ts';

export interface DeskLimits {
  /** How long a report is waited for, milliseconds. */
  readonly withinMs: number;
  /** Requests that wait for their report. */
  readonly pendingMax: number;
  /** Of the bodies of all of them. */
  readonly pendingBytesMax: number;
}

export const deskLimits: DeskLimits = {
  withinMs: 15 * 60_000,
  pendingMax: 20_000,
  pendingBytesMax: 256 * 1024 * 1024,
};

/** By what a report is found: the request's own id, a name that both sides know, or never, when no report can come. */
export type Pairing =
  | { readonly by: 'id' }
  | { readonly by: 'ticket'; readonly ticket: string }
  | { readonly by: 'none' };

export interface Advice {
  readonly subject: Subject;
  /** What the client is to get instead of an answer; undefined when its request is to be answered. */
  readonly refusal: (RefusalRendered & { readonly turned: Restriction }) | undefined;
  /** The body to send on instead, when an output profile changes it. */
  readonly shaped: string | undefined;
}

interface Pending {
  readonly subject: Subject;
  readonly ticket: string;
  readonly bytes: number;
  /** Monotonic. */
  readonly askedMs: number;
}

export class DecisionDesk {
  readonly #plane: () => DataPlane;
  readonly #limits: DeskLimits;
  /** By id of the request, the oldest first. */
  readonly #pending = new Map<string, Pending>();
  /** Ids of requests by ticket: equal requests share one, and are reported in the order in which they were asked about. */
  readonly #tickets = new Map<string, string[]>();
  #bytes = 0;

  /** @param plane the one in force when it is asked for */
  constructor(plane: () => DataPlane, limits: DeskLimits) {
    this.#plane = plane;
    this.#limits = limits;
  }

  /** Requests that wait for their report. */
  get pending(): number {
    return this.#pending.size;
  }

  /** Resolves with what to do. When the spool is full and is waited for, it waits with the recording of what is over. */
  async ask(inquiry: Inquiry, pairing: Pairing): Promise<Advice> {
    const plane = this.#plane();
    const askedMs = plane.clockMs();
    const subject = subjectOf(inquiry, plane);
    plane.metrics.requestStarted();
    const turned =
      unserved(subject, plane) ?? unreadable(subject, plane) ?? (await normalise(subject, plane));
    if (turned !== undefined && turned.kind !== 'gone') return this.#refuse(subject, turned, askedMs);
    await assess(subject, plane);
    decide(subject, plane);
    const restriction = restrictionOf(subject, plane.setting);
    if (restriction !== undefined) return this.#refuse(subject, restriction, askedMs);
    const shaped = shapedRequest(subject, plane.setting)?.body;
    // What the body says is in the exchange by now.
    const bytes = subject.text?.length ?? 0;
    subject.text = undefined;
    if (pairing.by === 'none') await this.#finishUnreported({ subject, ticket: '', bytes: 0, askedMs });
    else
      await this.#hold({
        subject,
        ticket: pairing.by === 'id' ? subject.id : pairing.ticket,
        bytes,
        askedMs,
      });
    return { subject, refusal: undefined, shaped };
  }

  /** Resolves with whether a request waited under this ticket; of several, the oldest is over. */
  async report(ticket: string, report: AnswerReport): Promise<boolean> {
    const id = this.#tickets.get(ticket)?.[0];
    const pending = id === undefined ? undefined : this.#take(id);
    if (pending === undefined) return false;
    const { subject, askedMs } = pending;
    subject.status = report.status;
    subject.answer = answerOf(report, subject.route);
    await this.#finish(subject, report.latencyMs ?? this.#plane().clockMs() - askedMs);
    return true;
  }

  /** Records those that nobody reported in time. To be called every now and then. */
  async sweep(): Promise<void> {
    const endMs = this.#plane().clockMs() - this.#limits.withinMs;
    await this.#drop(({ askedMs }) => askedMs <= endMs);
  }

  /** Records all that still wait. */
  async close(): Promise<void> {
    await this.#drop(() => true);
  }

  async #refuse(subject: Subject, turned: Restriction, askedMs: number): Promise<Advice> {
    const rendered = renderRefusal(subject.route.family, { ...turned, requestId: subject.id });
    subject.text = undefined;
    subject.status = rendered.status;
    await this.#finish(subject, this.#plane().clockMs() - askedMs);
    return { subject, refusal: { ...rendered, turned }, shaped: undefined };
  }

  async #hold(pending: Pending): Promise<void> {
    const { subject, ticket, bytes } = pending;
    this.#pending.set(subject.id, pending);
    const ids = this.#tickets.get(ticket);
    if (ids === undefined) this.#tickets.set(ticket, [subject.id]);
    else ids.push(subject.id);
    this.#bytes += bytes;
    const { pendingMax, pendingBytesMax } = this.#limits;
    await this.#drop(() => this.#pending.size > pendingMax || this.#bytes > pendingBytesMax);
  }

  /** From the oldest on, as long as `isOver` says so. */
  async #drop(isOver: (oldest: Pending) => boolean): Promise<void> {
    // Each turn takes one out, so there are at most as many turns as wait.
    for (let oldest = this.#oldest(); oldest !== undefined && isOver(oldest); oldest = this.#oldest()) {
      this.#take(oldest.subject.id);
      await this.#finishUnreported(oldest);
    }
  }

  #oldest(): Pending | undefined {
    for (const pending of this.#pending.values()) return pending;
    return undefined;
  }

  #take(id: string): Pending | undefined {
    const pending = this.#pending.get(id);
    if (pending === undefined) return undefined;
    this.#pending.delete(id);
    this.#bytes -= pending.bytes;
    const ids = (this.#tickets.get(pending.ticket) ?? []).filter((other) => other !== id);
    if (ids.length === 0) this.#tickets.delete(pending.ticket);
    else this.#tickets.set(pending.ticket, ids);
    return pending;
  }

  /** Nobody said how it ended; that it was answered is what happens to requests that are let through. */
  async #finishUnreported({ subject }: Pending): Promise<void> {
    subject.status = 200;
    await this.#finish(subject, undefined);
  }

  async #finish(subject: Subject, latencyMs: number | undefined): Promise<void> {
    const plane = this.#plane();
    finishUsage(subject, plane);
    const summary = askedSummary(subject, latencyMs ?? 0);
    plane.metrics.requestFinished(summary);
    plane.log.access(summary);
    await keep(subject, latencyMs, plane);
  }
}
