// What the process that speaks for this machine in its fleet tells of itself, as families of the metrics page. No name of a
// machine is in it: how many there are is enough to see that one is missing.

import type { FleetState } from '../fleet/fleet.ts';
import { counterOf, gaugeOf, type MetricFamily } from '../gateway/metric-tables.ts';
import type { RecordsState } from './fleet-records.ts';

export function fleetFamilies(state: FleetState, records: RecordsState): readonly MetricFamily[] {
  return [
    ...presence(state.isConnected, state.isIn),
    gauge('machines', 'Other machines of the fleet that were heard in the last 30 s.', state.machines),
    counter('sent_total', 'Envelopes with counts that this machine sent.', state.sent),
    counter('heard_total', 'Envelopes of other machines that were taken in.', state.heard),
    counter('dropped_total', 'Messages that were given up because the server was away.', state.dropped),
    counter(
      'refused_total',
      'What lay at the server and was not of this fleet, or not new.',
      state.refused + records.refused,
    ),
    counter(
      'segments_sent_total',
      'Segments of records that left this machine and are safe on another.',
      records.sent,
    ),
    counter(
      'segments_received_total',
      'Segments of records that other machines sent to this one.',
      records.received,
    ),
    counter(
      'records_sent_bytes_total',
      'Bytes of records sent, those sent again with them.',
      records.sentBytes,
    ),
    counter('records_received_bytes_total', 'Bytes of records received.', records.receivedBytes),
  ];
}

/** While there is no such process: whoever is alarmed by a machine that is not joined is alarmed. */
export const fleetAway: readonly MetricFamily[] = presence(false, false);

function presence(isConnected: boolean, isIn: boolean): readonly MetricFamily[] {
  return [
    gauge('connected', 'Whether the server that the fleet meets at is reached.', isConnected ? 1 : 0),
    gauge('joined', 'Whether this machine has the keys of its fleet, tells and hears.', isIn ? 1 : 0),
  ];
}

function gauge(name: string, help: string, value: number): MetricFamily {
  return gaugeOf(`stillwatch_fleet_${name}`, help, value);
}

function counter(name: string, help: string, value: number): MetricFamily {
  return counterOf(`stillwatch_fleet_${name}`, help, [{ labels: {}, value }]);
}
