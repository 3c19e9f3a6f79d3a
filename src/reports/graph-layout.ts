// Where the nodes of a campaign's graph stand. A force layout shows at a glance whether accounts hang
// together by one template or by many things. Positions depend on the report alone: d3-force starts nodes on
// a fixed spiral, and its only use of chance gets a seeded source, so the same report gives the same page.

import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { GraphLink, GraphNode, GraphReport } from '../core/report.ts';

export interface PlacedNode extends GraphNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PlacedLink {
  readonly source: PlacedNode;
  readonly target: PlacedNode;
  readonly kind: GraphLink['kind'];
  readonly weight: number;
}

export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

const nodesMax = 150;
/** More lines than this are a smear; the heaviest are drawn. */
const linksMax = 600;
/** The layout changes by less than a pixel after this many rounds at 150 nodes. */
const rounds = 260;

/** Numbers from 0 up to 1 (a linear congruential generator modulo 2^32, constants of Knuth and Lewis). */
function seededSource(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

interface Body extends SimulationNodeDatum {
  readonly node: GraphNode;
  readonly radius: number;
}

interface Spring extends SimulationLinkDatum<Body> {
  readonly source: Body;
  readonly target: Body;
  readonly link: GraphLink;
}

function bodiesOf(graph: GraphReport): ReadonlyMap<string, Body> {
  const nodes = graph.nodes.slice(0, nodesMax);
  const largest = Math.max(1, ...nodes.map((node) => node.size));
  const bodies = new Map<string, Body>();
  for (const node of nodes) {
    const share = Math.sqrt(Math.max(0, node.size) / largest);
    if (!bodies.has(node.id)) bodies.set(node.id, { node, radius: 3.5 + 8.5 * share });
  }
  return bodies;
}

function springsOf(graph: GraphReport, bodies: ReadonlyMap<string, Body>): Spring[] {
  const springs: Spring[] = [];
  // What is rare and telling is drawn in any case.
  const ordered = graph.links.toSorted(
    (a, b) => Number(a.kind === 'uses') - Number(b.kind === 'uses') || b.weight - a.weight,
  );
  for (const link of ordered.slice(0, linksMax)) {
    const source = bodies.get(link.source);
    const target = bodies.get(link.target);
    if (source !== undefined && target !== undefined && source !== target)
      springs.push({ source, target, link });
  }
  return springs;
}

function settle(bodies: readonly Body[], springs: readonly Spring[], aspect: number): void {
  const simulation = forceSimulation([...bodies])
    .randomSource(seededSource())
    .force(
      'link',
      forceLink<Body, Spring>([...springs])
        .distance((spring) => (spring.link.kind === 'uses' ? 70 : 55))
        .strength((spring) => (spring.link.kind === 'uses' ? 0.12 : 0.05)),
    )
    .force('charge', forceManyBody().strength(-75).distanceMax(320))
    .force('x', forceX(0).strength(0.035))
    .force('y', forceY(0).strength(0.035 * aspect))
    .force(
      'collide',
      forceCollide<Body>((body) => body.radius + 3),
    )
    .stop();
  simulation.tick(rounds);
}

/** Nodes inside `width` times `height`, `margin` from its borders; unknown ends and doubled ids are left out. */
export function layoutGraph(
  graph: GraphReport,
  frame: { readonly width: number; readonly height: number; readonly margin: number },
): Layout {
  const bodies = bodiesOf(graph);
  const all = [...bodies.values()];
  const springs = springsOf(graph, bodies);
  settle(all, springs, frame.width / frame.height);
  const xs = all.map((body) => body.x ?? 0);
  const ys = all.map((body) => body.y ?? 0);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const place = (
    value: number,
    from: number,
    size: { readonly span: number; readonly length: number },
  ): number =>
    size.span < 1
      ? size.length / 2
      : frame.margin + ((value - from) / size.span) * (size.length - 2 * frame.margin);
  const placed = new Map<Body, PlacedNode>();
  for (const body of all) {
    const x = place(body.x ?? 0, left, { span: right - left, length: frame.width });
    const y = place(body.y ?? 0, top, { span: bottom - top, length: frame.height });
    placed.set(body, { ...body.node, radius: body.radius, x, y });
  }
  const links: PlacedLink[] = [];
  for (const spring of springs) {
    const source = placed.get(spring.source);
    const target = placed.get(spring.target);
    if (source !== undefined && target !== undefined)
      links.push({ source, target, kind: spring.link.kind, weight: spring.link.weight });
  }
  return { nodes: [...placed.values()], links };
}
