// What binds the accounts: circles are accounts, other shapes are what they share, sized by exchanges. Links
// of use are thin and grey, because there are many; served text that came back (provenance) and conversations
// that went on elsewhere (hand-off) are strong, coloured and have a direction. Kinds differ by shape and dash
// as well as colour. Only labels that overlap nothing are drawn; every node has a tooltip, and the strongest
// links stand in a table below.

import type { GraphNode, GraphReport } from '../core/report.ts';
import type { Layout, PlacedLink, PlacedNode } from './graph-layout.ts';
import { layoutGraph } from './graph-layout.ts';
import type { Markup } from './markup.ts';
import { identifier, markup, nothing } from './markup.ts';
import { formatCount, plural } from './phrases.ts';
import { clean, displayWidth, truncate } from './plain-text.ts';

const frame = { width: 640, height: 500, margin: 40 } as const;
const labelsMax = 24;
const accountLabelsMax = 8;
const tableRowsMax = 40;

const kinds: readonly GraphNode['kind'][] = [
  'account',
  'template',
  'schema',
  'contract',
  'system prompt',
  'payment',
  'address',
];
const corners: Readonly<Record<GraphNode['kind'], number>> = {
  account: 0,
  template: 4,
  schema: 3,
  contract: 6,
  'system prompt': 5,
  payment: 8,
  address: 2,
};

function polygon(
  node: { readonly x: number; readonly y: number; readonly radius: number },
  count: number,
): string {
  const turn = count === 4 ? Math.PI / 4 : -Math.PI / 2;
  const radius = node.radius * 1.15 + 1;
  return Array.from({ length: count }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / count;
    return `${(node.x + radius * Math.cos(angle)).toFixed(1)},${(node.y + radius * Math.sin(angle)).toFixed(1)}`;
  }).join(' ');
}

function shape(
  kind: GraphNode['kind'],
  node: { readonly x: number; readonly y: number; readonly radius: number },
): Markup {
  const name = kind.replace(' ', '-');
  const count = corners[kind];
  const [x, y] = [node.x.toFixed(1), node.y.toFixed(1)];
  if (count === 0)
    return markup`<circle class="node ${name}" cx="${x}" cy="${y}" r="${node.radius.toFixed(1)}"/>`;
  if (count === 2) {
    const radius = node.radius;
    return markup`<ellipse class="node ${name}" cx="${x}" cy="${y}" rx="${(radius * 1.3).toFixed(1)}" ry="${(radius * 0.7).toFixed(1)}"/>`;
  }
  return markup`<polygon class="node ${name}" points="${polygon(node, count)}"/>`;
}

function drawLink(link: PlacedLink): Markup {
  const { source, target } = link;
  const length = Math.max(1, Math.hypot(target.x - source.x, target.y - source.y));
  const from = source.radius / length;
  const to = 1 - (target.radius + 2) / length;
  const at = (share: number): string =>
    `${(source.x + (target.x - source.x) * share).toFixed(1)} ${(source.y + (target.y - source.y) * share).toFixed(1)}`;
  const arrow = arrowHead(link, to, length);
  return markup`<g class="link ${link.kind}"><path d="M${at(from)}L${at(Math.max(from, to))}"/>${arrow}</g>`;
}

function arrowHead({ source, target, kind }: PlacedLink, to: number, length: number): Markup {
  if (kind === 'uses' || kind === 'tie') return nothing;
  const [dx, dy] = [(target.x - source.x) / length, (target.y - source.y) / length];
  const [x, y] = [source.x + dx * length * to, source.y + dy * length * to];
  const corner = (side: number): string =>
    `${(x - dx * 7 - dy * 3.2 * side).toFixed(1)},${(y - dy * 7 + dx * 3.2 * side).toFixed(1)}`;
  return markup`<polygon points="${x.toFixed(1)},${y.toFixed(1)} ${corner(1)} ${corner(-1)}"/>`;
}

interface Label {
  readonly node: PlacedNode;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function overlaps(a: Label, b: Label): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + 4 && Math.abs(a.y - b.y) < 13;
}

/** What is shared first, then the largest accounts; a label that would cover another is not drawn. */
function labelsOf(nodes: readonly PlacedNode[]): readonly Label[] {
  const accounts = nodes.filter((node) => node.kind === 'account').toSorted((a, b) => b.size - a.size);
  const shared = nodes.filter((node) => node.kind !== 'account').toSorted((a, b) => b.size - a.size);
  const placed: Label[] = [];
  for (const node of [...shared, ...accounts.slice(0, accountLabelsMax)].slice(0, labelsMax)) {
    const text = truncate(clean(node.label), 26);
    const width = displayWidth(text) * 6.1;
    const x = Math.min(frame.width - width / 2 - 4, Math.max(width / 2 + 4, node.x));
    const label = { node, text, width, x, y: node.y - node.radius - 6 };
    if (!placed.some((other) => overlaps(label, other))) placed.push(label);
  }
  return placed;
}

function drawing(layout: Layout): Markup {
  const many = layout.links.toSorted((a, b) => Number(a.kind !== 'uses') - Number(b.kind !== 'uses'));
  const nodes = layout.nodes.map(
    (node) =>
      markup`<g><title>${node.kind} ${node.label}, ${plural(node.size, 'exchange')}</title>${shape(node.kind, node)}</g>`,
  );
  const labels = labelsOf(layout.nodes).map(
    (label) =>
      markup`<text class="${label.node.kind === 'account' ? 'quiet' : 'strong'}" x="${label.x.toFixed(1)}" y="${label.y.toFixed(1)}" text-anchor="middle">${label.text}</text>`,
  );
  const accounts = layout.nodes.filter((node) => node.kind === 'account').length;
  const about = `${plural(accounts, 'account')}, ${plural(layout.nodes.length - accounts, 'shared thing')}, ${plural(layout.links.length, 'link')}`;
  return markup`<div class="scroll graph-scroll" tabindex="0" role="region" aria-label="graph"><svg class="graph-drawing" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${about}">${many.map(drawLink)}${nodes}${labels}</svg></div>`;
}

function legend(layout: Layout): Markup {
  const present = kinds.filter((kind) => layout.nodes.some((node) => node.kind === kind));
  const shapes = present.map(
    (kind) =>
      markup`<li><svg class="swatch" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shape(kind, { x: 8, y: 8, radius: 5 })}</svg>${kind}</li>`,
  );
  const names = {
    uses: 'uses',
    provenance: 'served text came back',
    'hand-off': 'conversation handed off',
    tie: 'other tie',
  } as const;
  const linkKinds = (['uses', 'provenance', 'hand-off', 'tie'] as const).filter((kind) =>
    layout.links.some((link) => link.kind === kind),
  );
  const links = linkKinds.map(
    (kind) =>
      markup`<li><svg class="swatch wide" viewBox="0 0 28 16" aria-hidden="true" focusable="false"><g class="link ${kind}"><path d="M1 8H27"/></g></svg>${names[kind]}</li>`,
  );
  return markup`<ul class="legend">${shapes}${links}</ul>`;
}

function dataTable(layout: Layout): Markup {
  if (layout.links.length === 0) return nothing;
  const rows = layout.links
    .slice(0, tableRowsMax)
    .map(
      (link) =>
        markup`<tr><td>${identifier(link.source.label)}</td><td>${link.kind}</td><td>${identifier(link.target.label)}</td><td class="number">${formatCount(link.weight)}</td></tr>`,
    );
  const left = layout.links.length - rows.length;
  const more = left > 0 ? markup`<tr><td colspan="4">and ${formatCount(left)} more</td></tr>` : nothing;
  return markup`<details><summary>The links as a table</summary><div class="scroll" tabindex="0" role="region" aria-label="links as a table"><table><thead><tr><th scope="col">from</th><th scope="col">link</th><th scope="col">to</th><th scope="col" class="number">exchanges</th></tr></thead><tbody>${rows}${more}</tbody></table></div></details>`;
}

/** Nothing where the report has no graph. */
export function figureGraph(graph: GraphReport | undefined): Markup {
  if (graph === undefined || graph.nodes.length === 0) return nothing;
  const layout = layoutGraph(graph, frame);
  const left = graph.omitted + Math.max(0, graph.nodes.length - layout.nodes.length);
  const omitted =
    left > 0 ? `sized by exchanges; ${formatCount(left)} weaker nodes left out` : 'sized by exchanges';
  return markup`<figure class="graph"><figcaption>What binds the accounts <span>${omitted}</span></figcaption>${legend(layout)}${drawing(layout)}${dataTable(layout)}</figure>`;
}
