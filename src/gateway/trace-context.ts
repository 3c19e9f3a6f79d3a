// The header by which services tell each other which trace a request belongs to (W3C Trace Context, level 1, 2021). It is
// the client's text: what is not exactly of its form is as good as absent.

export interface TraceParent {
  /** 32 and 16 lower-case hexadecimal digits, not all zero. */
  readonly traceId: string;
  readonly spanId: string;
  /** Whether the sender records its part. */
  readonly isSampled: boolean;
}

/** One of our spans, under way. */
export interface RequestTrace {
  readonly traceId: string;
  readonly spanId: string;
  /** The caller's span; '' when the trace begins here. */
  readonly parentId: string;
}

// Of version 00, this is all there is; later versions may go on after a dash, and only this much of them is understood.
const form = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const lengthMax = 512;
const noTrace = '0'.repeat(32);
const noSpan = '0'.repeat(16);

/** Reads a `traceparent` header; undefined when it is absent or invalid. */
export function readTraceParent(header: string | undefined): TraceParent | undefined {
  if (header === undefined || header.length > lengthMax) return undefined;
  const match = form.exec(header);
  if (match === null) return undefined;
  const [, version = '', traceId = '', spanId = '', flags = '', more] = match;
  if (version === 'ff' || (version === '00' && more !== undefined)) return undefined;
  if (traceId === noTrace || spanId === noSpan) return undefined;
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** The header that goes upstream in place of the client's, so that the upstream's spans are children of ours. */
export function traceParentOf(trace: RequestTrace): string {
  return `00-${trace.traceId}-${trace.spanId}-01`;
}
