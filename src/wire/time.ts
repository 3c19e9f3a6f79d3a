// Time stamps as gateways write them. RFC 3339 is the contract; the others are what databases and languages
// print. A time without a zone is taken as UTC, because every gateway here stores UTC. A number is seconds,
// milliseconds, microseconds or nanoseconds by its size: the window of 2015 to 2100 tells them apart without
// doubt, and what is outside it is no time of a request to a language model.

const earliestMs = Date.UTC(2015, 0, 1);
const latestMs = Date.UTC(2100, 0, 1);

/** Milliseconds since 1970 UTC, or undefined when this is no time between 2015 and 2100. */
export function parseTime(value: unknown): number | undefined {
  if (typeof value === 'string') return sane(textTime(value));
  if (typeof value === 'number') return sane(epochTime(value));
  return undefined;
}

function sane(ms: number | undefined): number | undefined {
  // Whole milliseconds: finer clocks say more than any gateway's log can keep.
  return ms !== undefined && ms >= earliestMs && ms < latestMs ? Math.floor(ms + 1e-3) : undefined;
}

function epochTime(value: number): number | undefined {
  if (value < 1e11) return value * 1000;
  if (value < 1e14) return value;
  if (value < 1e17) return value / 1e3;
  return value / 1e6;
}

function textTime(text: string): number | undefined {
  // 2026-01-31T12:34:56.789Z: the contract's form, on the hot path, hence by hand.
  if (text.length === 24 && text.charCodeAt(23) === 90 && text.charCodeAt(10) === 84) {
    const ms = contractTime(text);
    if (ms !== undefined) return ms;
  }
  const parts = dateTime.exec(text);
  if (parts !== null) return zonedTime(parts);
  if (/^\d{9,19}(\.\d{1,9})?$/.test(text)) return epochTime(Number(text));
  // `Fri, 31 Jan 2026 12:34:56 GMT` and the like: only with an explicit zone, else it would be local time.
  if (text.length < 80 && /GMT|UTC/.test(text)) {
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? undefined : ms;
  }
  return undefined;
}

function contractTime(text: string): number | undefined {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  const second = digits(text, 17, 2);
  const milli = digits(text, 20, 3);
  // `digits` gives NaN for anything else; one sum checks them all. A leap second is left to the slow form.
  const valid = month >= 1 && month <= 12 && day >= 1 && hour <= 23 && minute <= 59 && second <= 59;
  if (!valid || Number.isNaN(year + milli) || day > daysOf(year, month)) return undefined;
  return Date.UTC(year, month - 1, day, hour, minute, second, milli);
}

function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const dateTime =
  /^(\d{4})-(\d\d)-(\d\d)[T t](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(Z|z|UTC|[+-]\d\d(?::?\d\d)?)?$/;

function zonedTime(parts: RegExpExecArray): number | undefined {
  const [, years = '', months = '', days = '', hours = '', minutes = '', seconds = '0', fraction = ''] =
    parts;
  const year = Number(years);
  const month = Number(months);
  const day = Number(days);
  const second = Number(seconds);
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month) && second <= 60;
  if (!valid || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const milli = fraction === '' ? 0 : Number(`0.${fraction}`) * 1000;
  const local = Date.UTC(year, month - 1, day, Number(hours), Number(minutes), second) + Math.floor(milli);
  return local - zoneMs(parts[8] ?? 'Z');
}

function zoneMs(zone: string): number {
  const sign = zone.charAt(0);
  if (sign !== '+' && sign !== '-') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || '0');
  return (sign === '+' ? minutes : -minutes) * 60_000;
}
