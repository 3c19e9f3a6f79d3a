// Everything that machines of one fleet tell each other is sealed before it leaves them: encrypted, so that whoever runs or
// reads the server between them learns no names of accounts and no records, and authenticated, so that he cannot freeze a
// customer by writing a verdict. One secret that the operator gives every machine is all that it rests on.
// Each text is bound to the place that it was sealed for: what was taken from one place does not open at another.

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const keyBytes = 32;
/** Drawn by chance: after 2^32 texts under one key two would be alike with a chance of 2^-33 (NIST SP 800-38D, 8.3). */
const nonceBytes = 12;
const tagBytes = 16;
/** Version of the form, the first byte. */
const form = 1;
/** What a sealed text is longer by. */
export const sealBytes: number = 1 + nonceBytes + tagBytes;

export class Seal {
  readonly #key: Buffer;
  readonly #fleet: string;

  /** @param secret from the configuration, with the entropy of a key. @param fleet its name. */
  constructor(secret: string, fleet: string) {
    this.#fleet = fleet;
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'stillwatch fleet', keyBytes));
  }

  /** @param place where it will lie. `sealBytes` longer than what is in it. */
  close(place: string, open: Uint8Array): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.#key, nonce);
    cipher.setAAD(this.#bound(place));
    const hidden = [cipher.update(open), cipher.final()];
    return Buffer.concat([Buffer.from([form]), nonce, ...hidden, cipher.getAuthTag()]);
  }

  /** Undefined for what was not sealed here, under another secret, for another place, or was changed since. */
  open(place: string, closed: Uint8Array): Buffer | undefined {
    if (closed.length < sealBytes || closed[0] !== form) return undefined;
    const hiddenFrom = 1 + nonceBytes;
    const hiddenTo = closed.length - tagBytes;
    const decipher = createDecipheriv(algorithm, this.#key, closed.subarray(1, hiddenFrom), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(this.#bound(place));
    decipher.setAuthTag(closed.subarray(hiddenTo));
    try {
      return Buffer.concat([decipher.update(closed.subarray(hiddenFrom, hiddenTo)), decipher.final()]);
    } catch {
      return undefined;
    }
  }

  #bound(place: string): Buffer {
    return Buffer.from(`stillwatch ${form} ${this.#fleet} ${place}`);
  }
}
