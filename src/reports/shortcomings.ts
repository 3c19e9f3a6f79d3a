// What an audit lacked, in the order in which having it would have helped most. "No campaign found" by an audit that
// could not read the texts, or that took every class and company for a crowd of strangers, is no good news: so it is
// said beside the answer, and the next steps begin with it. What costs nothing to lack is not asked for.

import type { AuditReport } from '../core/report.ts';

interface Shortcoming {
  /** As in `missing` of the report. */
  readonly field: string;
  /** Half a sentence, to stand in a list. */
  readonly lack: string;
  /** A whole sentence. */
  readonly step: string;
}

const shortcomings: readonly Shortcoming[] = [
  {
    field: 'readable text',
    lack: 'texts are digests or codes that cannot be read',
    step: 'Audit a log with readable texts, inside the network that may see them (--no-text keeps none of them): digests hide templates, what is asked for, and most of what links accounts.',
  },
  {
    field: 'messages',
    lack: 'requests were logged without their text',
    step: 'Log the requests’ text: without it there are no templates and nothing that is asked for.',
  },
  {
    field: 'accounts file',
    lack: 'no account file was given',
    step: 'Give an account file with --accounts: who has declared to belong together, who pays and signed up how is half of the evidence, for a campaign and against one.',
  },
  {
    field: 'output',
    lack: 'answers were not logged',
    step: 'Log the answers: one customer’s answers in another’s requests are the strongest evidence of one hand on many accounts.',
  },
  {
    field: 'ip',
    lack: 'addresses were not logged',
    step: 'Log the client’s address.',
  },
  {
    field: 'user_agent',
    lack: 'clients were not logged',
    step: 'Log the user agent, or another identity of the client.',
  },
];

/** A file was given, and is of other accounts than the log's. */
const accountsUnmatched: Shortcoming = {
  field: 'accounts file',
  lack: 'no account of the account file is in the log',
  step: 'Compare the account file with the log: none of its accounts is in it. Both must name accounts alike; --account-field says which field of the log does.',
};

/** The file of accounts before all else: it is at hand, where a log has to be made anew. */
const atHandFirst = (one: Shortcoming): number => (one.field === 'accounts file' ? 0 : 1);

/** What to do about those of this report: what would help most for its cost first. */
export function remediesOf(report: AuditReport): readonly string[] {
  return shortcomingsOf(report)
    .toSorted((one, other) => atHandFirst(one) - atHandFirst(other))
    .map((one) => one.step);
}

/** The gravest first. */
function shortcomingsOf(report: AuditReport): readonly Shortcoming[] {
  const lacking = new Set((report.missing ?? []).map((entry) => entry.field));
  const hasAccounts = (report.inputs ?? []).some((input) => input.format === 'stillwatch-accounts');
  return shortcomings
    .filter((one) => lacking.has(one.field))
    .map((one) => (one.field === 'accounts file' && hasAccounts ? accountsUnmatched : one));
}

/** A sentence for beside an answer that found nothing, or undefined where the audit could see well. */
export function blindnessOf(report: AuditReport): string | undefined {
  const found = shortcomingsOf(report);
  const isBlind = found.some((one) => one.field === 'readable text' || one.field === 'messages');
  if (report.totals.exchanges === 0 || (report.campaigns.length > 0 && !isBlind)) return undefined;
  if (found.length === 0) return undefined;
  const lacks = found.map((one) => one.lack);
  const list = [lacks.slice(0, -1).join(', '), lacks.at(-1)].filter((part) => part !== '').join(', and ');
  const meaning =
    report.campaigns.length === 0 ? 'that nothing was found says little' : 'more may be there than was found';
  return `This audit saw only part of it: ${list}; ${meaning}.`;
}

/** Files of which not all could be read, in one sentence; undefined when all were whole. */
export function cutInputs(report: AuditReport): string | undefined {
  const cut = (report.problems ?? []).filter((problem) => problem.code.startsWith('input.archive-'));
  const places = cut.flatMap((problem) => problem.places);
  const count = cut.reduce((sum, problem) => sum + problem.count, 0);
  if (count === 0) return undefined;
  const named = places.slice(0, 3).join(', ') + (count > 3 ? ` and ${count - 3} more` : '');
  return `Not all of the input could be read: ${named} ${count === 1 ? 'is' : 'are'} cut short or damaged, and only what came before was judged.`;
}
