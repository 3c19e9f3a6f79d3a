// Which request targets may be joined to an upstream's base path. The credential that is added belongs to everything
// below the base path and to nothing else, so a path must not be able to climb out of it: dot segments are refused in
// every spelling that some server undoes, also several times over, and so is the absolute form, which names a host of its
// own. So are bytes that are UTF-8 of nothing and that careless decoders take for a dot or a slash. SDKs send none of these.

import { withoutEscapes } from '../wire/escapes.ts';

const climbs = /(?:^|[/\\])\.{1,2}(?:[/\\;?#]|$)/;
const unfit = /[^\x21-\x7e\x80-\xff]/;
const overlong = /%c[01]/i;

/** Whether a path, with or without a query, begins with `/`, stays where it is, and can stand in a request line. */
export function isForwardable(path: string): boolean {
  if (!path.startsWith('/') || unfit.test(path)) return false;
  const query = path.indexOf('?');
  const undone = withoutEscapes(query < 0 ? path : path.slice(0, query));
  return !climbs.test(undone) && !overlong.test(undone);
}
