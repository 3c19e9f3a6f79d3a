// Certificate and key that the gateway shows its clients, as texts: read and checked with the rest of the configuration, so
// that a pair that does not work is told with its place in the file, and never gets as far as a worker.

import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import type { TlsConfig } from './config.ts';
import type { Section } from './section.ts';

/** @param listen has `tls` or not. Undefined when it has none, or a problem was noted. */
export function readTls(listen: Section): TlsConfig | undefined {
  if (!listen.has('tls')) return undefined;
  const tls = listen.section('tls');
  const certificate = tls.contents('certificate');
  const key = tls.contents('key');
  tls.done();
  if (certificate === undefined || key === undefined) return undefined;
  const first = tried(() => new X509Certificate(certificate));
  if (first === undefined) {
    const mend = 'write the server’s own certificate first, and behind it those that signed it';
    return tls.problem('names a file that does not begin with a certificate in PEM', mend, 'certificate');
  }
  const secret: KeyObject | undefined = tried(() => createPrivateKey(key));
  if (secret === undefined) {
    const mend = 'give the key as PEM, without a passphrase';
    return tls.problem('names a file that is no private key', mend, 'key');
  }
  if (!first.checkPrivateKey(secret)) {
    return tls.problem(
      'is not the key of the certificate',
      'name the two files that were made together',
      'key',
    );
  }
  if (tried(() => createSecureContext({ cert: certificate, key })) === undefined) {
    const mend = 'look at it with: openssl x509 -noout -text';
    return tls.problem('names a file that TLS cannot use', mend, 'certificate');
  }
  return { certificate, key };
}

/** What OpenSSL throws may quote what it read. */
function tried<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
