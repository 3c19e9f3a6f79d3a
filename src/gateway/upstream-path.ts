// Which request targets may be joined to an upstream's base path. The credential that is added belongs to everything
// below the base path and to nothing else, so a path must not be able to climb out of it: dot segments are refused in
// every spelling that some server undoes, and so is the absolute form, which names a host of its own. SDKs send neither.

const climbs = /(?:^|\/|\\|%2f|%5c)(?:\.|%2e){1,2}(?:\/|\\|%2f|%5c|;|$)/i;
const unfit = /[^\x21-\x7e\x80-\xff]/;

/** Whether a path, with or without a query, begins with `/`, stays where it is, and can stand in a request line. */
export function isForwardable(path: string): boolean {
  if (!path.startsWith('/') || unfit.test(path)) return false;
  const query = path.indexOf('?');
  return !climbs.test(query < 0 ? path : path.slice(0, query));
}
