// All packs of innocents. To add one: a file that exports a `Pack`, and a line here.

import { pipelines } from './organic.ts';
import type { Pack } from './pack.ts';

export const packs: readonly Pack[] = [pipelines];
