// One span for a request, for those who trace. Whether it is recorded is decided when it arrives; the span itself is made
// when it is over, from numbers that are there anyway, so that a request that is not recorded pays for one comparison.
// There is no tracer and no context that follows the call stack: the span is a plain object, given to the SDK's queue,
// which batches and exports it by OTLP over HTTP. The mark with which a stranger asks to be recorded is not obeyed unless
// the operator says so, for it would let anybody fill the collector; the trace id is kept, so that a caller's trace and ours
// can be put together.

import { SpanKind, SpanStatusCode, TraceFlags, type HrTime } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, type ReadableSpan, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { RequestSummary } from './request-summary.ts';
import { attributesOf, errorTypeOf, spanNameOf, type AttributeSetting } from './span-attributes.ts';
import { readTraceParent, type RequestTrace } from './trace-context.ts';

/**
 * What decides whether a request with a valid `traceparent` is recorded; of others chance does. `chance`: the share alone.
 * `caller-and-chance`: of requests that callers marked as recorded, that share, so that nobody can have more recorded.
 * `caller`: the mark alone, whatever the share: only where all callers are one's own.
 */
export type Sampling = 'chance' | 'caller-and-chance' | 'caller';

export interface SpanSetting extends AttributeSetting {
  /** Share of requests that are recorded, 0..1. */
  readonly ratio: number;
  readonly sampling: Sampling;
  /** Of the collector, e.g. `http://127.0.0.1:4318/v1/traces`. */
  readonly url: string;
  /** Sent to the collector, e.g. its credential. */
  readonly headers: Readonly<Record<string, string>>;
  readonly service: string;
  readonly version: string;
  readonly worker: number;
}

export interface SpanSources {
  /** Uniform in 0 to 1. */
  readonly chance: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** Spans that wait or are on their way; further ones are lost. About 2 kB each. */
const waitingMax = 2048;
const batchMax = 256;
const batchDelayMs = 1000;
const exportMsMax = 10_000;
/** What the collector has not taken in this time at the end is lost. */
const closeMsMax = 3_000;

/** Spans of one worker. Nothing waits for it but `close`. */
export class RequestSpans {
  readonly #setting: SpanSetting;
  readonly #sources: SpanSources;
  readonly #processor: BatchSpanProcessor;
  readonly #resource: ReadableSpan['resource'];
  readonly #scope: ReadableSpan['instrumentationScope'];
  #waiting = 0;
  #exported = 0;
  #dropped = 0;
  #isClosed = false;
  #whenSent: () => void = () => undefined;

  constructor(setting: SpanSetting, sources: SpanSources) {
    this.#setting = setting;
    this.#sources = sources;
    this.#resource = resourceFromAttributes({
      'service.name': setting.service,
      'service.version': setting.version,
      'service.instance.id': `worker-${setting.worker}`,
    });
    this.#scope = { name: 'stillwatch.gateway', version: setting.version };
    this.#processor = new BatchSpanProcessor(this.#countingExporter(), {
      maxQueueSize: waitingMax,
      maxExportBatchSize: batchMax,
      scheduledDelayMillis: batchDelayMs,
      exportTimeoutMillis: exportMsMax,
    });
  }

  /**
   * Whether this request is recorded, and as what. Undefined when it is not: then the client's header goes upstream as
   * it came; otherwise `traceParentOf` replaces it.
   */
  begin(traceParent: string | undefined): RequestTrace | undefined {
    const { ratio, sampling } = this.#setting;
    if (ratio === 0 && sampling !== 'caller') return undefined;
    const parent = sampling === 'chance' ? undefined : readTraceParent(traceParent);
    if (parent?.isSampled === false) return undefined;
    const isMarked = sampling === 'caller' && parent !== undefined;
    return isMarked || this.#sources.chance() < ratio ? this.#newTrace(traceParent) : undefined;
  }

  /** Once for each trace, when its request is over. */
  finish(trace: RequestTrace, request: RequestSummary): void {
    if (this.#isClosed || this.#waiting >= waitingMax) {
      this.#dropped += 1;
      return;
    }
    this.#waiting += 1;
    this.#processor.onEnd(this.#spanOf(trace, request));
  }

  /** Since the start: spans that the collector took, and those that are lost. */
  totals(): { readonly exported: number; readonly dropped: number } {
    return { exported: this.#exported, dropped: this.#dropped };
  }

  /** Sends what waits, for at most three seconds; never rejects. Spans after it are lost. */
  async close(): Promise<void> {
    // A batch that fails is counted by the exporter below; there is nobody else to tell.
    this.#processor.forceFlush().catch(() => undefined);
    await this.#sentInTime();
    this.#isClosed = true;
    this.#dropped += this.#waiting;
    this.#waiting = 0;
    this.#processor.shutdown().catch(() => undefined);
  }

  async #sentInTime(): Promise<void> {
    if (this.#waiting === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, closeMsMax);
      this.#whenSent = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** What became of spans that were waiting. */
  #ended(count: number, isTaken: boolean): void {
    if (this.#isClosed) return;
    this.#waiting -= count;
    if (isTaken) this.#exported += count;
    else this.#dropped += count;
    if (this.#waiting === 0) this.#whenSent();
  }

  #newTrace(traceParent: string | undefined): RequestTrace {
    const parent = readTraceParent(traceParent);
    const ids = Buffer.from(this.#sources.randomBytes(24)).toString('hex');
    return {
      traceId: parent?.traceId ?? ids.slice(0, 32),
      spanId: ids.slice(32),
      parentId: parent?.spanId ?? '',
    };
  }

  #spanOf(trace: RequestTrace, request: RequestSummary): ReadableSpan {
    const { traceId, spanId, parentId } = trace;
    const context = { traceId, spanId, traceFlags: TraceFlags.SAMPLED };
    const parent = { traceId, spanId: parentId, traceFlags: TraceFlags.SAMPLED, isRemote: true };
    const hasFailed = errorTypeOf(request) !== '';
    return {
      name: spanNameOf(request),
      kind: SpanKind.CLIENT,
      spanContext: () => context,
      ...(parentId === '' ? {} : { parentSpanContext: parent }),
      startTime: hrTime(request.timeMs),
      endTime: hrTime(request.timeMs + request.durationMs),
      duration: hrTime(request.durationMs),
      status: { code: hasFailed ? SpanStatusCode.ERROR : SpanStatusCode.UNSET },
      attributes: attributesOf(request, this.#setting),
      links: [],
      events: [],
      ended: true,
      resource: this.#resource,
      instrumentationScope: this.#scope,
      droppedAttributesCount: 0,
      droppedEventsCount: 0,
      droppedLinksCount: 0,
    };
  }

  /** The OTLP exporter, with a count of what becomes of its spans. */
  #countingExporter(): SpanExporter {
    const { url, headers } = this.#setting;
    const exporter = new OTLPTraceExporter({ url, headers: { ...headers }, timeoutMillis: exportMsMax });
    return {
      export: (spans, done) =>
        exporter.export(spans, (result) => {
          this.#ended(spans.length, result.error === undefined);
          done(result);
        }),
      shutdown: () => exporter.shutdown(),
    };
  }
}

/** Whole seconds and nanoseconds. */
function hrTime(ms: number): HrTime {
  const seconds = Math.floor(ms / 1000);
  return [seconds, Math.floor((ms - seconds * 1000) * 1_000_000)];
}
