// Colour on a terminal. Colour only repeats what a word or a shape already says, so without it (NO_COLOR, a
// pipe, a colour-blind reader) nothing is lost. Only the sixteen colours are used, because they follow the
// reader's own theme, light or dark.

import type { Verdict } from '../core/evidence.ts';

export interface Ink {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** For a campaign, and for the filled part of a bar. */
  readonly towards: (text: string) => string;
  /** Against a campaign. */
  readonly against: (text: string) => string;
  readonly verdict: Readonly<Record<Verdict, (text: string) => string>>;
}

const escapeCharacter = String.fromCharCode(0x1b);

function paint(code: string): (text: string) => string {
  return (text) => (text === '' ? '' : `${escapeCharacter}[${code}m${text}${escapeCharacter}[0m`);
}

const plain = (text: string): string => text;

/** With `colour` false every ink leaves the text as it is. */
export function makeInk(colour: boolean): Ink {
  if (!colour) {
    return {
      bold: plain,
      dim: plain,
      towards: plain,
      against: plain,
      verdict: { act: plain, review: plain, watch: plain },
    };
  }
  return {
    bold: paint('1'),
    dim: paint('2'),
    towards: paint('34'),
    against: paint('33'),
    verdict: { act: paint('1;31'), review: paint('1;33'), watch: paint('1;36') },
  };
}
