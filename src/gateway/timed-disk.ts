// The spool's disk with a watch on it: how long it takes until records are durable is what a slow disk shows first.

import type { SpoolDisk, SpoolFile } from './spool-disk.ts';

/** @param clockMs monotonic, milliseconds. */
export function timedDisk(
  disk: SpoolDisk,
  clockMs: () => number,
  onSync: (durationMs: number) => void,
): SpoolDisk {
  return {
    used: (folder) => disk.used(folder),
    create: async (path, head) => timedFile(await disk.create(path, head), clockMs, onSync),
  };
}

function timedFile(file: SpoolFile, clockMs: () => number, onSync: (durationMs: number) => void): SpoolFile {
  return {
    write: (bytes, position) => file.write(bytes, position),
    truncate: (length) => file.truncate(length),
    sync: async () => {
      const startedMs = clockMs();
      const isNamed = await file.sync();
      onSync(clockMs() - startedMs);
      return isNamed;
    },
    close: () => file.close(),
  };
}
