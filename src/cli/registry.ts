// stillwatch registry: learns, imports and lists the public templates of a data folder.

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Fault } from '../core/fault.ts';
import { importTemplates, listTemplates, readTemplates, type RegistryEntry } from '../engine/registry.ts';
import { learnTemplates, recordsOf } from '../engine/registry-learn.ts';
import { writeTemplate } from '../engine/registry-file.ts';
import { clean } from '../reports/plain-text.ts';
import { embeddedFolder, openStore } from '../store/clickhouse-store.ts';
import type { Store } from '../store/store.ts';
import { checkWritable, writeText } from './audit.ts';
import type { Command, ExitStatus, ParsedArguments, Terminal } from './command.ts';
import { registryManual } from './registry-manual.ts';

export const registryCommand: Command = { manual: registryManual, run: runRegistry };

const trustDefault = 0.5;

type Action = (store: Store, args: ParsedArguments, terminal: Terminal) => Promise<void>;
const actions: Readonly<Record<string, Action>> = { learn, import: importFiles, list };

async function runRegistry(args: ParsedArguments, terminal: Terminal): Promise<ExitStatus> {
  const [name = ''] = args.positionals;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  const folder = args.value('data');
  if (action === undefined || folder === undefined) {
    throw new Fault('arguments.invalid', {
      what: action === undefined ? 'registry needs to be told what to do' : 'no data folder was named',
      mend: 'stillwatch registry learn, import FILE or list, each with --data DIR',
    });
  }
  await checkWritable(args.value('out'));
  trustGiven(args);
  if (!isStore(folder)) {
    throw new Fault('registry.store-empty', {
      what: `${clean(folder)} holds no exchanges, and templates are hashed under the key of a log`,
      mend: isStore(join(folder, 'store'))
        ? `for a gateway give its store: --data ${clean(join(folder, 'store'))}`
        : 'audit a log with this --data folder first, or give the file to the audit with --templates',
    });
  }
  const store = await openStore({ folder });
  try {
    await action(store, args, terminal);
  } finally {
    await store.close();
  }
  return 0;
}

/** Opening makes one where there is none. */
function isStore(folder: string): boolean {
  return existsSync(join(folder, embeddedFolder));
}

async function learn(store: Store, args: ParsedArguments, terminal: Terminal): Promise<void> {
  const learned = await learnTemplates(store, Date.now());
  const records = recordsOf(learned.entries);
  const out = args.value('out');
  const text = records.map(writeTemplate).join('');
  if (out !== undefined && out !== '-') await writeText(out, text);
  if (out === '-') terminal.out.write(text);
  else {
    const told = out === undefined ? '' : `, ${records.length} of them written to ${clean(out)}`;
    terminal.out.write(`${learned.entries.length} of ${learned.looked} shared texts are public${told}\n`);
  }
}

async function importFiles(store: Store, args: ParsedArguments, terminal: Terminal): Promise<void> {
  const [, ...paths] = args.positionals;
  if (paths.length === 0) {
    throw new Fault('arguments.invalid', {
      what: 'no file was named',
      mend: 'stillwatch registry import FILE.templates.jsonl --data DIR',
    });
  }
  for (const path of paths) {
    const records = await readTemplates(path);
    const source = args.value('source') ?? basename(path);
    const taken = await importTemplates(store, {
      records,
      source,
      trust: trustGiven(args),
      nowMs: Date.now(),
    });
    terminal.out.write(
      `${clean(path)}: ${taken} of ${records.length} templates entered from ${clean(source)}\n`,
    );
  }
}

async function list(store: Store, _: ParsedArguments, terminal: Terminal): Promise<void> {
  const entries = await listTemplates(store);
  for (const entry of entries) terminal.out.write(`${lineOf(entry)}\n`);
  terminal.out.write(`${entries.length} templates\n`);
}

function lineOf(entry: RegistryEntry): string {
  const day = (timeMs: number): string => (timeMs === 0 ? '?' : new Date(timeMs).toISOString().slice(0, 10));
  const trust = entry.origin === 'imported' ? `, trust ${entry.trust.toFixed(2)}` : '';
  return clean(
    `${entry.weight.toFixed(2)}  ${entry.kind}  ${entry.name}  (${entry.origin} from ${entry.source}${trust}; ` +
      `${entry.units} customers, ${entry.exchanges} exchanges, ${day(entry.firstUseMs)} to ${day(entry.lastUseMs)}; ${entry.how})`,
  );
}

/** @throws {Fault} arguments.invalid */
function trustGiven(args: ParsedArguments): number {
  const text = args.value('trust');
  if (text === undefined) return trustDefault;
  const trust = Number(text);
  if (text.trim() !== '' && trust >= 0 && trust <= 0.9) return trust;
  throw new Fault('arguments.invalid', {
    what: '--trust takes a share from 0 to 0.9',
    mend: 'give for example --trust 0.5; no source is trusted wholly',
  });
}
