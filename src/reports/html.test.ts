// Goal: no text of a report, however hostile, becomes markup in the page; the page needs no network and no
// script; it says what the report says, and survives every edge.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as assertLaw, property, string } from 'fast-check';
import type { AuditReport } from '../core/report.ts';
import { hostileTexts, replaceTexts } from './hostile.fixture.ts';
import { renderHtml } from './html.ts';
import { edgeReports, richReport } from './report.fixture.ts';

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const known = new Set(
  `html head meta title style body a div nav main header footer section article p h1 h2 h3 span small strong bdi mark i
   table caption colgroup col thead tbody tr th td ul ol li dl dt dd figure figcaption details summary pre code
   svg g path circle ellipse polygon text`.split(/\s+/u),
);
const knownAttributes = new Set(
  `lang charset http-equiv content name class id href style title role scope colspan tabindex aria-label
   aria-labelledby aria-hidden focusable viewBox preserveAspectRatio d cx cy r rx ry points x y text-anchor`.split(
    /\s+/u,
  ),
);

const attributePattern = /^\s+([^\s"'<>/=]+)(?:="([^"]*)")?/u;

/**
 * Tags in the order in which a browser sees them: outside quoted attribute values every `<` that a letter, `/`,
 * `!` or `?` follows begins markup. Content of `style` is raw text up to its end tag, as in browsers.
 */
function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  let at = html.indexOf('<');
  while (at >= 0) {
    const head = /^<(!doctype html|\/?[a-zA-Z][^\s/>]*)/u.exec(html.slice(at, at + 60));
    assert.ok(head !== null, `stray < in the page: ${html.slice(at, at + 80)}`);
    const name = head[1] ?? '';
    let rest = at + head[0].length;
    const attributes = new Map<string, string>();
    for (;;) {
      const attribute = attributePattern.exec(html.slice(rest, rest + 200_000));
      if (attribute === null) break;
      attributes.set(attribute[1] ?? '', attribute[2] ?? '');
      rest += attribute[0].length;
    }
    const end = /^\s*\/?>/u.exec(html.slice(rest, rest + 10));
    assert.ok(end !== null, `unparsable tag: ${html.slice(at, rest + 40)}`);
    tags.push({ name, attributes });
    at = html.indexOf(name === 'style' ? '</style' : '<', rest + end[0].length);
  }
  return tags;
}

const skeletonOf = (html: string): string =>
  tagsOf(html)
    .map((tag) => `${tag.name} ${[...tag.attributes.keys()].join(' ')}`)
    .join('\n');

function assertHarmless(html: string): void {
  for (const { name, attributes } of tagsOf(html)) {
    const plainName = name.replace('/', '');
    assert.ok(
      known.has(plainName) || plainName === '!doctype html' || plainName === 'title',
      `element ${name}`,
    );
    for (const [attribute, value] of attributes) {
      assert.ok(knownAttributes.has(attribute), `attribute ${attribute}`);
      if (attribute === 'href') assert.match(value, /^#[a-z0-9-]+$/u);
      if (attribute === 'style') assert.match(value, /^[a-z0-9:;.%-]*$/u);
      if (attribute === 'class' || attribute === 'id') assert.match(value, /^[a-zA-Z0-9 -]*$/u);
    }
  }
  assert.doesNotMatch(html.replaceAll('\n', ''), /[\p{Cc}\p{Cs}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u);
}

const skeletonWith = (text: string): string => skeletonOf(renderHtml(replaceTexts(richReport, () => text)));

test('hostile text in every field leaves the structure of the page as it is', () => {
  const harmless = skeletonWith('harmless');
  for (const hostile of hostileTexts) {
    const html = renderHtml(replaceTexts(richReport, () => hostile));
    assertHarmless(html);
    // An empty text and marked slots change the structure for a reason.
    if (hostile !== '' && !hostile.includes('⟨')) assert.equal(skeletonOf(html), harmless, hostile);
  }
});

test('any text at all leaves the structure of the page as it is', () => {
  const small: AuditReport = { ...richReport, campaigns: richReport.campaigns.slice(3) };
  const skeleton = (text: string): string => skeletonOf(renderHtml(replaceTexts(small, () => `x${text}`)));
  const harmless = skeleton('');
  assertLaw(
    property(
      string({ unit: 'binary', maxLength: 60 }),
      (text) => skeleton(text.replaceAll('⟨', '<')) === harmless,
    ),
    { numRuns: 200 },
  );
});

test('the hostile text itself is shown, escaped', () => {
  const html = renderHtml(replaceTexts(richReport, () => '<script>alert(1)</script>'));
  assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
});

for (const [name, report] of edgeReports) {
  test(`a whole, harmless page: ${name}`, () => {
    const html = renderHtml(report);
    assertHarmless(html);
    assert.doesNotMatch(html, /NaN|Infinity|undefined|\[object/u);
    assert.ok(html.endsWith('</html>\n') && html.length < 4_000_000);
  });
}

test('elements are closed in the order in which they were opened', () => {
  const empty = new Set(['meta', 'col', 'path', 'circle', 'ellipse', 'polygon', '!doctype html']);
  const open: string[] = [];
  for (const { name } of tagsOf(renderHtml(richReport))) {
    if (name.startsWith('/')) assert.equal(open.pop(), name.slice(1));
    else if (!empty.has(name)) open.push(name);
  }
  assert.deepEqual(open, []);
});

test('the policy forbids everything but styles, and the page names no other address', () => {
  const html = renderHtml(richReport);
  assert.ok(
    html.includes(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    ),
  );
  assert.doesNotMatch(html, /<script|https?:\/\/|url\(|@import|@font-face/u);
});

test('ids are unique and every anchor has its target', () => {
  const tags = tagsOf(renderHtml(edgeReports.get('500 campaigns') ?? richReport));
  const ids = tags.flatMap((tag) => tag.attributes.get('id') ?? []);
  assert.equal(new Set(ids).size, ids.length);
  for (const tag of tags) {
    const target = tag.attributes.get('href')?.slice(1);
    if (target !== undefined) assert.ok(ids.includes(target), target);
    const label = tag.attributes.get('aria-labelledby');
    if (label !== undefined) assert.ok(ids.includes(label), label);
  }
});

test('the page says what the report says', () => {
  const html = renderHtml(richReport);
  const parts = [
    '2 campaigns to act on, 1 to review, 1 to watch',
    'c-7f3a91',
    '+5.8',
    '−1.6',
    '66 undeclared units',
  ];
  for (const part of [...parts, '<mark>⟨…⟩</mark>', 'Follow the recommended actions', 'accounts file']) {
    assert.ok(html.includes(part), part);
  }
});

test('the same report gives the same bytes', () => {
  assert.equal(renderHtml(richReport), renderHtml(richReport));
});
