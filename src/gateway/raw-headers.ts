// Header lines as they came over the wire: names and values in turn, as node:http gives them. The merged form is
// refused wherever somebody is identified: of two lines of the same name it keeps one or joins both, depending on the
// name, while the next program along the way may look at the other one.

/** Names and values in turn: `['Host', 'api.example.org', 'Accept', 'application/json']`. node:http bounds their number. */
export type RawHeaders = readonly string[];

/** What identification looks at of one request. */
export interface RequestOrigin {
  readonly headers: RawHeaders;
  /** Address of the other end of the socket; undefined when it has none or is gone. */
  readonly socketAddress: string | undefined;
  /** As on the request line; undefined where only headers are asked about. */
  readonly target?: string | undefined;
}

/** Values of all lines of that name, in their order, without white space around them; `name` in lower case. */
export function headerValues(headers: RawHeaders, name: string): readonly string[] {
  const values: string[] = [];
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const here = headers[at] ?? '';
    if (here.length !== name.length || here.toLowerCase() !== name) continue;
    values.push((headers[at + 1] ?? '').trim());
  }
  return values;
}

/** Whether a text has only visible characters of ASCII, at least one, and no space. */
export function isVisibleAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x21 || code > 0x7e) return false;
  }
  return text !== '';
}
