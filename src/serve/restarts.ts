// What a running gateway cannot take over from a new configuration: what its processes were started with. Such a change is
// refused by name. To let it pass would be worse than to say no: nothing would happen, until a worker crashes and comes back
// with settings that the others do not have.

import { isDeepStrictEqual } from 'node:util';
import type { Config } from '../config/config.ts';

/** Settings that differ and need a restart, by their names in the file; they are marked so in stillwatch.example.yaml. */
export function restartsBetween(now: Config, next: Config): readonly string[] {
  const was = startedWith(now);
  const is = startedWith(next);
  return Object.keys(was).filter((name) => !isDeepStrictEqual(was[name], is[name]));
}

function startedWith(config: Config): Readonly<Record<string, unknown>> {
  const { limits, record, engine, telemetry } = config;
  return {
    listen: config.listen,
    'listen.tls': config.tls !== undefined,
    admin: config.admin,
    decision_api: config.decisionApi,
    state: config.state,
    fleet: config.fleet,
    workers: config.workers,
    'identity.keys_file': config.identity.keysFile,
    'limits.all_bodies': limits.bodiesBytes,
    'limits.headers': limits.headerBytes,
    'limits.headers_within': limits.headersMs,
    'limits.body_within': limits.bodyMs,
    'limits.keep_alive': limits.keepAliveMs,
    'limits.connections': limits.connections,
    'limits.drain_within': limits.drainMs,
    'record.text': record.text,
    'record.spool': record.spoolBytes,
    'record.when_full': record.whenFull,
    'record.sync': record.syncMs,
    'engine.enabled': engine.enabled,
    'engine.store': engine.storeUrl,
    'telemetry.log_level': telemetry.logLevel,
    'telemetry.access_log': telemetry.accessLog,
    'telemetry.access_log_address': telemetry.accessLogAddress,
    'telemetry.access_log_account': telemetry.accessLogAccount,
    'telemetry.traces': [
      telemetry.tracesUrl,
      telemetry.tracesRatio,
      telemetry.tracesHeaders,
      telemetry.tracesSampling,
      telemetry.tracesUserHash,
    ],
  };
}
