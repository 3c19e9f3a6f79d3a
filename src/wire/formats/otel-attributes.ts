// Spans of OpenTelemetry in the shapes that files hold: OTLP/JSON documents (`resourceSpans`), their parts,
// and one span per line as SDK exporters print it. All become one flat span with plain attributes. Numbers of
// 64 bits are text in OTLP/JSON; attribute values are wrapped by type (opentelemetry-proto, common.proto).

import { arrayOf, idOf, isArray, isObject, type JsonObject } from '../field.ts';

export interface Span {
  readonly id: string | undefined;
  readonly start: unknown;
  readonly end: unknown;
  readonly failed: boolean;
  readonly attributes: JsonObject;
  /** Attributes of the resource that sent the span. */
  readonly resource: JsonObject;
  readonly events: readonly SpanEvent[];
}

export interface SpanEvent {
  readonly name: string;
  readonly attributes: JsonObject;
}

/** Nesting of attribute values that is followed. */
const depthMax = 16;

/** All spans of a record; undefined when it is no OpenTelemetry record at all. */
export function spansOf(record: unknown): readonly Span[] | undefined {
  if (!isObject(record)) return undefined;
  const documents = record.resourceSpans ?? record.resource_spans;
  if (isArray(documents)) return documents.flatMap((one) => (isObject(one) ? resourceSpans(one) : []));
  const scopes = record.scopeSpans ?? record.scope_spans ?? record.instrumentationLibrarySpans;
  if (isArray(scopes)) return resourceSpans(record);
  const isSpan =
    record.attributes !== undefined && (record.name !== undefined || record.spanId !== undefined);
  const resource = isObject(record.resource) ? attributesOf(record.resource.attributes) : {};
  return isSpan ? [spanOf(record, resource)] : undefined;
}

function resourceSpans(record: JsonObject): readonly Span[] {
  const resource = isObject(record.resource) ? attributesOf(record.resource.attributes) : {};
  const scopes = record.scopeSpans ?? record.scope_spans ?? record.instrumentationLibrarySpans;
  return (isArray(scopes) ? scopes : [])
    .flatMap((scope) => (isObject(scope) && isArray(scope.spans) ? scope.spans : []))
    .filter(isObject)
    .map((span) => spanOf(span, resource));
}

function spanOf(span: JsonObject, resource: JsonObject): Span {
  const context = isObject(span.context) ? span.context : {};
  const trace = idOf(span.traceId ?? span.trace_id ?? context.trace_id) ?? '';
  const id = idOf(span.spanId ?? span.span_id ?? context.span_id);
  const events = isArray(span.events) ? span.events.filter(isObject) : [];
  return {
    id: id === undefined ? undefined : `${trace}${trace === '' ? '' : '-'}${id}`,
    start: span.startTimeUnixNano ?? span.start_time_unix_nano ?? span.start_time ?? span.startTime,
    end: span.endTimeUnixNano ?? span.end_time_unix_nano ?? span.end_time ?? span.endTime,
    failed: isFailed(span.status),
    attributes: attributesOf(span.attributes),
    resource,
    events: events.map((event) => ({
      name: idOf(event.name) ?? '',
      attributes: attributesOf(event.attributes),
    })),
  };
}

function isFailed(status: unknown): boolean {
  if (!isObject(status)) return false;
  const code = status.code ?? status.status_code;
  return code === 2 || code === 'STATUS_CODE_ERROR' || code === 'ERROR';
}

function attributesOf(value: unknown): JsonObject {
  return isObject(value) ? value : keyValues(value, 0);
}

function keyValues(value: unknown, depth: number): JsonObject {
  const pairs = (isArray(value) ? value : []).filter(isObject);
  return Object.fromEntries(pairs.map((pair) => [idOf(pair.key) ?? '', plainValue(pair.value, depth)]));
}

function plainValue(value: unknown, depth: number): unknown {
  if (!isObject(value) || depth > depthMax) return value;
  if ('intValue' in value)
    return typeof value.intValue === 'string' ? Number(value.intValue) : value.intValue;
  if (isObject(value.arrayValue)) {
    return (arrayOf(value.arrayValue.values) ?? []).map((item) => plainValue(item, depth + 1));
  }
  if (isObject(value.kvlistValue)) return keyValues(value.kvlistValue.values, depth + 1);
  return value.stringValue ?? value.boolValue ?? value.doubleValue ?? value.bytesValue;
}
