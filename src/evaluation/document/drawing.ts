// The frame of every figure of the evaluation page: one SVG file that needs nothing else, is legible in light
// and dark, and says in words what it shows (title and description are read aloud). It paints its own ground,
// because a page's theme and a reader's system theme may differ. Colours are plain rules, not variables, so that
// simple renderers draw them too; blue and orange stay apart for every common kind of colour blindness, and
// nothing is said by colour alone.

import { markup, trusted, type Markup } from '../../reports/markup.ts';

export interface Drawing {
  readonly title: string;
  /** One or two sentences that carry what the picture carries. */
  readonly description: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly body: readonly Markup[];
}

interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly blue: string;
  readonly softBlue: string;
  readonly orange: string;
  readonly softOrange: string;
  readonly green: string;
  readonly quiet: string;
}

const light: Palette = {
  ground: '#fff',
  ink: '#1a2027',
  muted: '#525d68',
  line: '#d8dde2',
  blue: '#1c5fa5',
  softBlue: '#cfdff0',
  orange: '#b04f08',
  softOrange: '#f6dcc6',
  green: '#1c6e57',
  quiet: '#8492a0',
};

const dark: Palette = {
  ground: '#191e24',
  ink: '#e3e7eb',
  muted: '#a0abb6',
  line: '#313941',
  blue: '#6da7e4',
  softBlue: '#223d5b',
  orange: '#e2985a',
  softOrange: '#5a3212',
  green: '#5fc2a3',
  quiet: '#74828f',
};

function rulesOf(palette: Palette): string {
  const { ground, ink, muted, line, blue, softBlue, orange, softOrange, green, quiet } = palette;
  return (
    `.ground{fill:${ground}}text{fill:${ink}}.muted{fill:${muted}}.bad{fill:${orange}}.rule{stroke:${line}}` +
    `.axis{stroke:${muted}}.span{stroke:${blue}}.span-bad{stroke:${orange}}.dot{fill:${blue};stroke:${blue}}` +
    `.dot-bad{fill:${ground};stroke:${orange}}.floor{stroke:${orange}}.aim{stroke:${green}}` +
    `.cell{fill:${softBlue}}.cell-bad{fill:${softOrange}}.cell-none{fill:none;stroke:${line}}` +
    `.bar{fill:${softBlue}}.quiet{stroke:${quiet}}`
  );
}

const shapes =
  'text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}' +
  '.heading{font-size:15px;font-weight:650}.small{font-size:11.5px}.strong{font-weight:650}' +
  '.span,.span-bad{stroke-width:3;fill:none}.dot,.dot-bad{stroke-width:2}.floor{stroke-width:2;stroke-dasharray:4 3;fill:none}' +
  '.aim{stroke-width:2;fill:none}.rule,.axis,.quiet{stroke-width:1;fill:none}';

/** The whole file, ending in a newline. */
export function renderDrawing(drawing: Drawing): string {
  const { title, description, width, height, body } = drawing;
  const style = `${shapes}${rulesOf(light)}@media (prefers-color-scheme:dark){${rulesOf(dark)}}`;
  const svg = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">${title}</title>
<desc id="description">${description}</desc>
<style>${trusted(style)}</style>
<rect class="ground" width="${width}" height="${height}" rx="6"/>
<text class="heading" x="20" y="28">${title}</text>
${body.map((part) => markup`${part}\n`)}</svg>`;
  return `${svg.toString()}\n`;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Class names of the style above. */
  readonly kind?: string;
  readonly anchor?: Anchor;
}

export function words({ x, y, text, kind = '', anchor = 'start' }: Words): Markup {
  return markup`<text x="${tenth(x)}" y="${tenth(y)}" class="${kind}" text-anchor="${anchor}">${text}</text>`;
}

export interface Segment {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly kind: string;
}

export function segment({ from, to, kind }: Segment): Markup {
  return markup`<line x1="${tenth(from[0])}" y1="${tenth(from[1])}" x2="${tenth(to[0])}" y2="${tenth(to[1])}" class="${kind}"/>`;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly isBad: boolean;
  /** Shown when pointed at, and read aloud. */
  readonly says: string;
  /** Pixels; 5 unless told. */
  readonly radius?: number;
}

/** Filled and blue when good; hollow and orange when bad. */
export function spot({ x, y, isBad, says, radius = 5 }: Spot): Markup {
  return markup`<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${radius}" class="${isBad ? 'dot-bad' : 'dot'}"><title>${says}</title></circle>`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly kind: string;
  /** 0..1; 1 unless told. */
  readonly opacity?: number;
  readonly says?: string;
}

export function box({ x, y, width, height, kind, opacity = 1, says = '' }: Box): Markup {
  const place = markup`x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}"`;
  return markup`<rect ${place} class="${kind}" fill-opacity="${Math.round(opacity * 100) / 100}"><title>${says}</title></rect>`;
}

/** Tenths of a pixel are enough, and keep the files small and the same everywhere. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
