// The detectors of the literature that stand beside ours in every table.

import type { Baseline } from './baseline.ts';
import { fraudar } from './fraudar.ts';
import { minhashLsh } from './minhash-lsh.ts';
import { mmd } from './mmd.ts';
import { prada } from './prada.ts';
import { synchrotrap } from './synchrotrap.ts';
import { volume } from './volume.ts';

export const baselines: readonly Baseline[] = [volume, synchrotrap, minhashLsh, fraudar, prada, mmd];
