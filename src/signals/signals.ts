import type { Signal } from './signal.ts';
export const signals: readonly Signal[] = [];
