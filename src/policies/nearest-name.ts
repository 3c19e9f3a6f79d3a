// What a misspelt name was meant to be: the known name with the fewest letters to insert, delete or exchange
// (Levenshtein 1966). Works on names that somebody wrote into a rule, so lengths are bounded before it counts.

const lengthMax = 64;

/** The nearest of `known`; undefined when even that differs in more than a third of the letters. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > lengthMax) return undefined;
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const edits = editsBetween(name, candidate.slice(0, lengthMax));
    if (edits >= least) continue;
    least = edits;
    nearest = candidate;
  }
  return nearest;
}

function editsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const exchanged = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      here.push(Math.min(exchanged, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[other.length] ?? 0;
}
