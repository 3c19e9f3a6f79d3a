// Escapes of URLs, undone as often as a careless server might: what stands behind `%252f` must be known before anybody is
// let through. Only escapes of ASCII; others are left as they stand.

/** Encodings of encodings that are undone; no server is known that decodes more often. */
const decodingsMax = 3;

/** Linear in the text; the text itself when it has none. */
export function withoutEscapes(text: string): string {
  let undone = text;
  for (let round = 0; round < decodingsMax && undone.includes('%'); round += 1) {
    undone = undone.replaceAll(/%[0-7][0-9a-f]/gi, (escape) =>
      String.fromCharCode(Number.parseInt(escape.slice(1), 16)),
    );
  }
  return undone;
}
