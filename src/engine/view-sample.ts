// How much of a large group is looked at: by the view that is built of it, and by what is prepared for views.

/** More would not change a verdict, only the time it takes. */
const exchangesMax = 120_000;

/**
 * Of a group of so many exchanges, those are in view whose hash this divides. A power of two, so that what is in view
 * of a group is also in every larger view of it, and can be prepared before it is known which one will be asked for.
 */
export function everyOf(exchanges: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(exchanges / exchangesMax)));
}
