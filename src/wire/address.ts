// One address, one text. Logs write the same v6 address in many ways (upper case, zeros left in or out, a v4
// address inside), and proxies add ports; hashed as written, one machine would look like several, and every v4
// client behind a dual-stack listener like one network. What is no address is kept as it is.

/** Canonical text of an address: dotted v4, or eight v6 groups in lower case without leading zeros. */
export function addressOf(ip: string): string {
  if (!ip.includes(':')) return ip;
  const v4 = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(ip);
  if (v4 !== null) return v4[1] ?? ip;
  const bare = ip.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/%.*$/, '');
  const groups = groupsOf(bare);
  if (groups === undefined) return ip;
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xff_ff;
  if (isMapped)
    return [groups[6] ?? 0, groups[7] ?? 0].flatMap((group) => [group >> 8, group & 255]).join('.');
  return groups.map((group) => group.toString(16)).join(':');
}

/** The /24 of a v4 address, the /48 of a v6 one: what one site usually has. Takes any text. */
export function networkOf(ip: string): string {
  const address = addressOf(ip);
  if (address.includes(':')) return `${address.split(':').slice(0, 3).join(':')}::`;
  let dot = -1;
  for (let dots = 0; dots < 3; dots += 1) {
    dot = address.indexOf('.', dot + 1);
    if (dot === -1) return address;
  }
  return address.slice(0, dot);
}

/** Eight 16-bit numbers; undefined when the text is no v6 address. RFC 4291, section 2.2. */
function groupsOf(text: string): readonly number[] | undefined {
  const [head = '', tail, ...more] = text.split('::');
  if (more.length > 0) return undefined;
  const before = partOf(head);
  const after = tail === undefined ? [] : partOf(tail);
  if (before === undefined || after === undefined) return undefined;
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  return [...before, ...Array.from({ length: missing }, () => 0), ...after];
}

function partOf(text: string): readonly number[] | undefined {
  if (text === '') return [];
  const groups: number[] = [];
  for (const group of text.split(':')) {
    const v4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(group);
    if (v4 !== null) {
      const [one = 0, two = 0, three = 0, four = 0] = v4.slice(1).map(Number);
      groups.push(one * 256 + two, three * 256 + four);
    } else if (/^[0-9a-f]{1,4}$/i.test(group)) groups.push(Number.parseInt(group, 16));
    else return undefined;
  }
  return groups;
}
