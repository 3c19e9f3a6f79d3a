// Message batches: created, retrieved, listed, cancelled, deleted, and their results as lines of JSON. A batch
// has no clock: it is in progress when it is created and has ended when it is looked at again, so that tests
// need not wait; one whose models are `slow-…` goes on until it is cancelled. Creating the same batch again
// starts it anew.

import { isArray, isObject, type JsonObject } from '../../wire/field.ts';
import { complaintAbout, messageFor } from './anthropic.ts';
import { pageOf } from './page.ts';
import { faultNamed, refuse } from './refusals.ts';
import { createdOf, idOf, type Incoming, json, type Outgoing } from './served.ts';

/** The oldest batch makes room for the one beyond. */
const batchesMax = 200;
const requestsMax = 10_000;

interface Batch {
  readonly id: string;
  readonly createdMs: number;
  readonly requests: readonly JsonObject[];
  readonly incoming: Incoming;
  status: 'in_progress' | 'canceling' | 'ended';
  isCancelled: boolean;
}

export class Batches {
  readonly #batches = new Map<string, Batch>();

  /** Routes below `/v1/messages/batches`; `rest` are the segments after it. */
  serve(incoming: Incoming, rest: readonly string[]): Outgoing | undefined {
    const [id, action] = rest;
    const { method } = incoming;
    if (id === undefined) {
      if (method === 'POST') return this.#create(incoming);
      return method === 'GET' ? this.#list(incoming) : undefined;
    }
    const batch = this.#batches.get(id);
    if (batch === undefined) return refuse(incoming, 404, { message: 'Message batch not found' });
    if (method === 'POST' && action === 'cancel') return cancel(batch, incoming);
    if (method === 'GET' && action === undefined) {
      proceed(batch);
      return json(shown(batch, incoming));
    }
    if (method === 'GET' && action === 'results') return results(batch, incoming);
    if (method !== 'DELETE' || action !== undefined) return undefined;
    if (batch.status !== 'ended')
      return refuse(incoming, 400, { message: 'A batch that is in progress cannot be deleted.' });
    this.#batches.delete(id);
    return json({ id, type: 'message_batch_deleted' });
  }

  #create(incoming: Incoming): Outgoing {
    const requests = incoming.body?.requests;
    if (!isArray(requests) || requests.length === 0)
      return refuse(incoming, 400, { message: 'requests: Field required' });
    if (requests.length > requestsMax)
      return refuse(incoming, 400, { message: 'requests: too many requests in one batch' });
    const valid = requests.filter(
      (one): one is JsonObject => isObject(one) && typeof one.custom_id === 'string' && isObject(one.params),
    );
    if (valid.length < requests.length)
      return refuse(incoming, 400, { message: 'requests: each needs custom_id and params' });
    const id = idOf(incoming, 'msgbatch_01', 22);
    const createdMs = createdOf(incoming) * 1_000;
    const batch: Batch = {
      id,
      createdMs,
      requests: valid,
      incoming: { ...incoming, raw: Buffer.alloc(0), body: undefined },
      status: 'in_progress',
      isCancelled: false,
    };
    this.#batches.delete(id);
    this.#batches.set(id, batch);
    const oldest = this.#batches.size > batchesMax ? this.#batches.keys().next().value : undefined;
    if (oldest !== undefined) this.#batches.delete(oldest);
    return json(shown(batch, incoming));
  }

  /** Newest first, as the provider lists them. */
  #list(incoming: Incoming): Outgoing {
    const batches = [...this.#batches.values()].reverse();
    return json(
      pageOf(
        batches.map((batch) => shown(batch, incoming)),
        incoming.query,
      ),
    );
  }
}

function modelOf(request: JsonObject): string {
  return isObject(request.params) ? String(request.params.model) : '';
}

function proceed(batch: Batch): void {
  const isWaiting = batch.requests.some((request) => modelOf(request).startsWith('slow-'));
  if (batch.status === 'canceling' || !isWaiting) batch.status = 'ended';
}

function cancel(batch: Batch, incoming: Incoming): Outgoing {
  if (batch.status === 'in_progress') {
    batch.status = 'canceling';
    batch.isCancelled = true;
  }
  return json(shown(batch, incoming));
}

function results(batch: Batch, incoming: Incoming): Outgoing {
  proceed(batch);
  if (batch.status !== 'ended')
    return refuse(incoming, 400, { message: 'The batch has not ended processing.' });
  const lines = batch.requests.map((request, index) => {
    const result = resultOf(batch, request, index);
    return `${JSON.stringify({ custom_id: request.custom_id, result })}\n`;
  });
  return { kind: 'lines', text: lines.join('') };
}

function resultOf(batch: Batch, request: JsonObject, index: number): JsonObject {
  if (batch.isCancelled) return { type: 'canceled' };
  const params = isObject(request.params) ? request.params : {};
  const message = complaintAbout(params, true);
  if (message !== undefined || faultNamed(modelOf(request), 0) !== undefined) {
    const error = { type: 'invalid_request_error', message: message ?? 'The request is not valid.' };
    return { type: 'errored', error: { type: 'error', error, request_id: null } };
  }
  const digest = index.toString(16).padStart(8, '0') + batch.incoming.digest.slice(8);
  return { type: 'succeeded', message: messageFor({ ...batch.incoming, digest }, params) };
}

function shown(batch: Batch, incoming: Incoming): JsonObject {
  const { id, createdMs, requests, status, isCancelled } = batch;
  const isEnded = status === 'ended';
  const errored = requests.filter((one, at) => resultOf(batch, one, at).type === 'errored').length;
  const counted = isCancelled ? 0 : requests.length;
  return {
    id,
    type: 'message_batch',
    processing_status: status,
    request_counts: {
      processing: isEnded ? 0 : requests.length,
      succeeded: isEnded ? counted - errored : 0,
      errored: isEnded ? errored : 0,
      canceled: isEnded ? requests.length - counted : 0,
      expired: 0,
    },
    created_at: momentOf(createdMs),
    expires_at: momentOf(createdMs + 86_400_000),
    ended_at: isEnded ? momentOf(createdMs + 60_000) : null,
    cancel_initiated_at: isCancelled ? momentOf(createdMs + 30_000) : null,
    archived_at: null,
    // A whole address, as the provider gives it: clients go there as it stands, past any gateway.
    results_url: isEnded ? `${incoming.publicUrl}/v1/messages/batches/${id}/results` : null,
  };
}

function momentOf(timeMs: number): string {
  return new Date(timeMs).toISOString();
}
