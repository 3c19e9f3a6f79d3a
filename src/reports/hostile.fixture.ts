// Reports in which every free text is replaced: with payloads that try to become markup, steer a terminal or
// reorder a line. Only tests import this file.

import type { AuditReport } from '../core/report.ts';
import { parseReport } from './json.ts';

const escapeCharacter = String.fromCharCode(0x1b);

export const hostileTexts: readonly string[] = [
  `<script>alert(1)</script>`,
  `</script><img src=x onerror=alert(1)>`,
  `" onmouseover="alert(1)" x="`,
  `' autofocus onfocus='alert(1)`,
  `</title></style></svg></details><iframe src="javascript:alert(1)">`,
  `--><!--<![CDATA[ ]]> &lt;b&gt; &#x3c;b&#x3e;`,
  `javascript:alert(1)`,
  `\${alert(1)} {{7*7}} <%= 7*7 %>`,
  `${escapeCharacter}[2J${escapeCharacter}[31mred${escapeCharacter}]0;title${String.fromCharCode(7)} ${escapeCharacter}]8;;http://x\u{9c}link`,
  `\u{202e}gnitsrever\u{2066} \u{200b}\u{feff}\u{ad}\u{e0041} \r\n\t\0\b`,
  `\u{d800} lone \u{dfff} and a${'\u{301}'.repeat(500)}`,
  `日本語の長いテキスト${'漢'.repeat(200)}`,
  `👩‍👩‍👧‍👦🏳️‍🌈 ${'x'.repeat(3000)}`,
  ``,
  `<`,
  `⟨<b>⟩⟨⟩⟨`,
];

// Fields whose text is part of the format rather than free.
const fixedFields = new Set([
  'format',
  'generated',
  'from',
  'to',
  'verdict',
  'kind',
  'source',
  'target',
  'order',
  'time',
]);
const isFixed = (name: string): boolean => fixedFields.has(name) || /_at$|_exchange$|^released$/u.test(name);

/** The report with each free text replaced by what `replace` gives for it. */
export function replaceTexts(report: AuditReport, replace: (text: string) => string): AuditReport {
  // The ids of nodes are free too, but must stay equal to what the links say.
  const text = JSON.stringify(report, (name: string, value: unknown) => {
    if (typeof value === 'string') return isFixed(name) ? value : replace(value);
    return value;
  });
  return parseReport(text);
}
