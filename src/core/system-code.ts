// What the system calls an error. It is all of an error that may be told: a message can have names of files or texts in it.

/** `ENOENT`, `ECONNREFUSED` …; undefined for what has no such code. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
