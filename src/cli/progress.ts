// How far a long command is: one line on the error stream, redrawn at most ten times a second, removed when
// the work ends, also when it is interrupted. The state is drawn by a pure function; the class has what has a
// lifetime: the line on the screen and the smoothed rate. Nothing is written when the stream is not a
// terminal or the person asked for quiet, so that pipes and log files stay clean.
// Refused: hiding the cursor and alternate screens, because a killed process could not undo them.

import { displayWidth, fit, truncate } from '../reports/plain-text.ts';
import { formatCount, plural } from '../reports/phrases.ts';
import type { ParsedArguments, Terminal } from './command.ts';

export interface ProgressState {
  readonly bytesDone: number;
  /** Undefined when the size of the input is unknown, e.g. a pipe. */
  readonly bytesTotal: number | undefined;
  readonly exchanges: number;
  /** Smoothed; undefined until it is known. */
  readonly bytesPerSecond: number | undefined;
  readonly exchangesPerSecond: number | undefined;
  /** Present after reading: what is being done, step `step` (from 1) of `steps`. */
  readonly phase: { readonly name: string; readonly step: number; readonly steps: number } | undefined;
  /** What is being done while bytes pass; `reading` if not given. */
  readonly doing?: string;
}

const barCells = 24;

function formatBytes(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  return `${Math.round(bytes / 1e3)} kB`;
}

/** Rounded up, in the unit that a person waits in. */
function formatTimeLeft(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.ceil(seconds))} s left`;
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min left`;
  if (seconds < 360_000) return `${(seconds / 3600).toFixed(1)} h left`;
  return 'days left';
}

function drawBar(share: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * barCells);
  return '#'.repeat(filled) + '.'.repeat(barCells - filled);
}

function partsOf(state: ProgressState): readonly string[] {
  const { phase, bytesTotal, bytesDone, bytesPerSecond, exchangesPerSecond } = state;
  const exchanges = plural(state.exchanges, 'exchange');
  const doing = state.doing ?? 'reading';
  if (phase !== undefined) {
    return [
      phase.name,
      `step ${phase.step} of ${phase.steps}`,
      drawBar(phase.step / Math.max(1, phase.steps)),
      exchanges,
    ];
  }
  const rate = exchangesPerSecond === undefined ? [] : [`${formatCount(Math.round(exchangesPerSecond))}/s`];
  if (bytesTotal === undefined || bytesTotal <= 0) return [doing, formatBytes(bytesDone), exchanges, ...rate];
  const share = Math.min(1, bytesDone / bytesTotal);
  const isKnown = bytesPerSecond !== undefined && bytesPerSecond > 0 && bytesDone < bytesTotal;
  const left = isKnown ? [formatTimeLeft((bytesTotal - bytesDone) / bytesPerSecond)] : [];
  return [
    doing,
    fit(`${Math.floor(share * 100)} %`, 5, 'right'),
    drawBar(share),
    ...left,
    exchanges,
    ...rate,
    `${formatBytes(bytesDone)} of ${formatBytes(bytesTotal)}`,
  ];
}

/** One line of at most `width` cells, without line end; what does not fit is left out from the right. */
export function renderProgress(state: ProgressState, width: number): string {
  let line = '';
  for (const part of partsOf(state)) {
    const joined = line === '' ? part : `${line}  ${part}`;
    if (displayWidth(joined) > width) return line === '' ? truncate(part, Math.max(0, width)) : line;
    line = joined;
  }
  return line;
}

/** What the class needs of `process`: to clear its line when the process is about to end. */
export interface ProgressHost {
  readonly pid: number;
  kill(pid: number, signal: string): unknown;
  on(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  removeListener(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  listenerCount(event: 'SIGINT' | 'SIGTERM'): number;
}

export interface ProgressOptions {
  /** Usually `process.stderr`. */
  readonly out: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly isQuiet: boolean;
  /** Milliseconds, never going back. */
  readonly clockMs: () => number;
  /** Usually `process`. */
  readonly host: ProgressHost;
  readonly bytesTotal: number | undefined;
  /** `reading` if not given. */
  readonly doing?: string;
}

const redrawMs = 100;
/** Rates forget half of the past in about this time. */
const smoothingMs = 4000;
const columnsUnknown = 80;
const clearLine = `\r${String.fromCharCode(0x1b)}[K`;

export class Progress {
  readonly #options: ProgressOptions;
  readonly #isShown: boolean;
  readonly #interrupt = {
    SIGINT: () => this.#interrupted('SIGINT'),
    SIGTERM: () => this.#interrupted('SIGTERM'),
  };
  #state: ProgressState;
  #drawnMs = -Infinity;
  #isDrawn = false;
  #isClosed = false;
  #sample: { readonly timeMs: number; readonly bytes: number; readonly exchanges: number };

  /** Draws nothing until the first report. The owner must call `close`. */
  constructor(options: ProgressOptions) {
    this.#options = options;
    this.#isShown = !options.isQuiet && options.out.isTTY === true;
    this.#state = {
      bytesDone: 0,
      bytesTotal: options.bytesTotal,
      exchanges: 0,
      bytesPerSecond: undefined,
      exchangesPerSecond: undefined,
      phase: undefined,
      ...(options.doing === undefined ? {} : { doing: options.doing }),
    };
    this.#sample = { timeMs: options.clockMs(), bytes: 0, exchanges: 0 };
    if (!this.#isShown) return;
    options.host.on('SIGINT', this.#interrupt.SIGINT);
    options.host.on('SIGTERM', this.#interrupt.SIGTERM);
  }

  /** Totals since the beginning, not increments; cheap enough for each exchange. A better total may come later. */
  read(bytesDone: number, exchanges: number, bytesTotal: number | undefined = this.#state.bytesTotal): void {
    if (!this.#isShown || this.#isClosed) return;
    this.#state = { ...this.#state, bytesDone, exchanges, bytesTotal };
    const nowMs = this.#options.clockMs();
    if (nowMs - this.#drawnMs < redrawMs) return;
    this.#measure(nowMs);
    this.#draw(nowMs);
  }

  /** What is being done after reading; always drawn at once, because phases are few. */
  phase(name: string, step: number, steps: number): void {
    if (!this.#isShown || this.#isClosed) return;
    this.#state = { ...this.#state, phase: { name, step, steps } };
    this.#draw(this.#options.clockMs());
  }

  /** Removes the line, e.g. before something else is written; the next report draws it again. */
  clear(): void {
    if (!this.#isDrawn) return;
    this.#options.out.write(clearLine);
    this.#isDrawn = false;
    this.#drawnMs = -Infinity;
  }

  /** Removes the line for good. May be called twice. */
  close(): void {
    if (this.#isClosed) return;
    this.clear();
    this.#isClosed = true;
    this.#options.host.removeListener('SIGINT', this.#interrupt.SIGINT);
    this.#options.host.removeListener('SIGTERM', this.#interrupt.SIGTERM);
  }

  #measure(nowMs: number): void {
    const { timeMs, bytes, exchanges } = this.#sample;
    const elapsedMs = nowMs - timeMs;
    if (elapsedMs < redrawMs) return;
    const keep = 0.5 ** (elapsedMs / smoothingMs);
    const smooth = (before: number | undefined, done: number): number => {
      const current = (done / elapsedMs) * 1000;
      return before === undefined ? current : before * keep + current * (1 - keep);
    };
    this.#sample = { timeMs: nowMs, bytes: this.#state.bytesDone, exchanges: this.#state.exchanges };
    this.#state = {
      ...this.#state,
      bytesPerSecond: smooth(this.#state.bytesPerSecond, this.#state.bytesDone - bytes),
      exchangesPerSecond: smooth(this.#state.exchangesPerSecond, this.#state.exchanges - exchanges),
    };
  }

  #draw(nowMs: number): void {
    // The last column stays free: many terminals wrap as soon as it is written.
    const columns = this.#options.out.columns || columnsUnknown;
    this.#options.out.write(clearLine + renderProgress(this.#state, Math.max(1, columns - 1)));
    this.#isDrawn = true;
    this.#drawnMs = nowMs;
  }

  #interrupted(signal: 'SIGINT' | 'SIGTERM'): void {
    const { host } = this.#options;
    this.close();
    // Whoever else listens decides what an interrupt means; with nobody left, it means what it always does.
    if (host.listenerCount(signal) === 0) host.kill(host.pid, signal);
  }
}

/** The line of a command: on its error stream, on the wall clock, unless it is to be quiet. */
export function openProgress(
  { args, terminal }: { readonly args: ParsedArguments; readonly terminal: Terminal },
  told: Partial<Pick<ProgressOptions, 'bytesTotal' | 'doing'>> = {},
): Progress {
  return new Progress({
    out: terminal.error,
    isQuiet: args.has('quiet'),
    clockMs: () => performance.now(),
    host: process,
    bytesTotal: undefined,
    ...told,
  });
}
