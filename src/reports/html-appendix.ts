// The end of the HTML page: single accounts, what was read and what was wrong with it, and how to read the
// rest for somebody who sees such a report for the first time.

import type { AuditReport, ProblemReport } from '../core/report.ts';
import { badge } from './html-campaign.ts';
import type { Markup } from './markup.ts';
import { identifier, markup, nothing } from './markup.ts';
import { axisMeanings, axisNames, formatCount, formatProbability, verdictMeanings } from './phrases.ts';

const accountsMax = 50;
const filesMax = 100;
const problemsMax = 40;
const placesMax = 5;

export function htmlAppendix(report: AuditReport): Markup {
  return markup`${accounts(report)}${inputs(report)}${howToRead()}`;
}

function accounts(report: AuditReport): Markup {
  if (report.accounts.length === 0) return nothing;
  const rows = report.accounts
    .slice(0, accountsMax)
    .map(
      (account) =>
        markup`<tr><th scope="row">${identifier(account.account)}</th><td class="number">${formatProbability(account.score)}</td><td><ul class="plain">${account.reasons.slice(0, 6).map((reason) => markup`<li>${reason}</li>`)}</ul></td></tr>`,
    );
  const left = report.accounts.length - rows.length;
  const more =
    left > 0 ? markup`<p class="note">and ${formatCount(left)} more in the JSON report</p>` : nothing;
  return markup`<section class="card" aria-labelledby="accounts"><h2 id="accounts">Single accounts worth a look</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="accounts"><table><thead><tr><th scope="col">account</th><th scope="col" class="number">score</th><th scope="col">reasons</th></tr></thead><tbody>${rows}</tbody></table></div>${more}</section>`;
}

function inputs(report: AuditReport): Markup {
  const files = report.inputs ?? [];
  const problems = report.problems ?? [];
  if (files.length === 0 && problems.length === 0) return nothing;
  const fileRows = files
    .slice(0, filesMax)
    .map(
      (file) =>
        markup`<tr><th scope="row">${identifier(file.path)}</th><td>${file.format}</td><td class="number">${formatCount(file.exchanges)}</td><td class="number">${formatCount(file.malformed_lines)}</td><td class="number">${formatBytes(file.bytes)}</td></tr>`,
    );
  const fileTable =
    files.length === 0
      ? nothing
      : markup`<div class="scroll" tabindex="0" role="region" aria-label="files"><table><thead><tr><th scope="col">file</th><th scope="col">format</th><th scope="col" class="number">exchanges</th><th scope="col" class="number">malformed</th><th scope="col" class="number">size</th></tr></thead><tbody>${fileRows}</tbody></table></div>`;
  const problemList =
    problems.length === 0
      ? nothing
      : markup`<h3>Problems</h3><ul class="problems">${problems.slice(0, problemsMax).map(problemItem)}</ul>`;
  return markup`<section class="card" aria-labelledby="input"><h2 id="input">Input</h2>${fileTable}${problemList}</section>`;
}

function problemItem(problem: ProblemReport): Markup {
  const places = problem.places.slice(0, placesMax).map((place) => markup`<li>${identifier(place)}</li>`);
  return markup`<li><p><strong>${formatCount(problem.count)}</strong> ${problem.text} <span class="code">${problem.code}</span></p><p>${problem.mend}</p><ul class="places">${places}</ul></li>`;
}

function formatBytes(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  return `${formatCount(Math.ceil(bytes / 1e3))} kB`;
}

function howToRead(): Markup {
  const verdicts = (['act', 'review', 'watch'] as const).map(
    (verdict) => markup`<div><dt>${badge(verdict)}</dt><dd>${verdictMeanings[verdict]}</dd></div>`,
  );
  const axes = axisNames.map((axis) => markup`<div><dt>${axis}</dt><dd>${axisMeanings[axis]}</dd></div>`);
  return markup`<section class="card how" aria-labelledby="how"><h2 id="how">How to read this</h2>
<div class="pair"><dl class="terms">${verdicts}</dl><dl class="terms">${axes}
<div><dt>nat</dt><dd>the unit of evidence: the natural logarithm of a likelihood ratio. Weights add up; +2.3 is ten times as likely, −2.3 ten times less</dd></div>
<div><dt>unit</dt><dd>accounts with a declared affiliation, counted once</dd></div></dl></div>
<p class="note">A posterior is a probability, not a proof. Before anybody is refused service, a person reads the counter-evidence, and the customer is told the reasons and how to appeal.</p></section>`;
}
