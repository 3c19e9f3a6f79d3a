// HTML that cannot be injected into. Everything between `${` and `}` of a `markup` template is escaped unless
// it is itself Markup, so forgetting to escape is impossible rather than unlikely; only this file can turn a
// string into markup unescaped, and the result is a class with a private field, so that no object from a
// parsed report can pretend to be one. Escaping covers text and double-quoted attribute values, the only two
// places where the page puts values; there are no scripts, no style sheets and no addresses made of values.

import { clean, cleanBlock } from './plain-text.ts';

export class Markup {
  readonly #text: string;

  /** Only `markup` and `trusted` call this. */
  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand between `${` and `}`. Strings are cleaned and escaped. */
export type Child = Markup | string | number | readonly Markup[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"'`]/gu, (character) => escapes[character] ?? '');
}

function render(child: Child): string {
  if (child instanceof Markup) return child.toString();
  if (typeof child === 'number') return String(child);
  if (typeof child === 'string') return escapeText(clean(child));
  return child.map((part) => part.toString()).join('');
}

/** Tag of a template literal; attribute values must be in double quotes. */
export function markup(strings: TemplateStringsArray, ...children: readonly Child[]): Markup {
  let text = strings[0] ?? '';
  for (const [index, child] of children.entries()) text += render(child) + (strings[index + 1] ?? '');
  return new Markup(text);
}

export const nothing: Markup = new Markup('');

/** For constants of this program, such as the style sheet; never for a value. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

/** Text of several lines, for elements that keep line breaks. */
export function block(text: string): Markup {
  return new Markup(escapeText(cleanBlock(text)));
}

/** An identifier of unknown script: isolated, so that it cannot reorder what stands around it. */
export function identifier(text: string): Markup {
  return markup`<bdi class="id">${text}</bdi>`;
}
