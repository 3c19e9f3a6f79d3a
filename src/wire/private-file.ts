// Small files that only their owner reads and that are made once: secrets and names.

import { link, unlink, writeFile } from 'node:fs/promises';
import { systemCode } from '../core/system-code.ts';
import { Fault } from '../core/fault.ts';

/** Whole or not at all, and never over one that is there. @throws {Fault} output.unwritable */
export async function writeUnlessThere(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.new`;
  try {
    await writeFile(draft, text, { mode: 0o600 });
    await link(draft, path).catch((error: unknown) => {
      if (systemCode(error) !== 'EEXIST') throw error;
    });
    await unlink(draft);
  } catch (cause) {
    throw new Fault('output.unwritable', {
      what: `${path} cannot be written`,
      mend: 'set state: to a folder that this user may write to',
      cause,
    });
  }
}
