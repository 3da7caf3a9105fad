import { type Command, InvalidArgumentError } from 'commander';
import type { AddedItem, FileRole, Library, LibraryFilter, OutputFile } from '../node.js';
import { writeOutput } from './output.js';
import { CONTENT_ERRORS, DONE, print, progress, stopSignal, styled } from './run.js';
import { tell } from './terminal.js';

/** Opens the library that the command line names, when a command runs. */
type Open = (create?: boolean) => Promise<Library>;

export function libraryCommand(program: Command): void {
  const library = program
    .command('library')
    .description('a local library of editions, with full-text search in six languages')
    .option('--library <file>', 'library file', 'ntoso-library.sqlite');
  const open: Open = async (create = false) => {
    const { openLibrary } = await import('../node.js');
    return openLibrary(library.opts<{ library: string }>().library, { create });
  };
  addCommand(library, open);
  findCommands(library, open);
  for (const add of [showCommand, historyCommand, exportCommand, verifyCommand, removeCommand]) add(library, open);
}

function addCommand(library: Command, open: Open): void {
  library
    .command('add')
    .description('add AKN files (with the editions next to them), Word files, PDFs or texts')
    .argument('<input...>', 'files, folders or patterns')
    .action(async (inputs: string[]) => {
      const { additionsText } = await import('./library-text.js');
      const added: AddedItem[] = [];
      try {
        await addAll(await open(true), inputs, added);
      } catch (cause) {
        if (added.length > 0) await print(additionsText(added));
        throw cause;
      }
      await print(additionsText(added));
      process.exitCode = added.some(({ result }) => result === 'refused') ? CONTENT_ERRORS : DONE;
    });
}

/** Adds what the inputs name; `added` holds what became of each, also when the run ends before its end. */
async function addAll(library: Library, inputs: readonly string[], added: AddedItem[]): Promise<void> {
  const { libraryItems } = await import('../node.js');
  const { refusalText } = await import('./library-text.js');
  const signal = stopSignal();
  const line = progress({ plain: true });
  try {
    for await (const item of library.add(libraryItems(inputs, signal), { signal })) {
      added.push(item);
      if (item.result === 'refused') line.note(refusalText(item));
      line.say(`${added.length} documents, ${item.entry?.symbol ?? item.input ?? ''}`);
    }
  } finally {
    line.end();
  }
}

interface FindOptions extends LibraryFilter {
  readonly lang?: string;
  readonly limit?: string;
  readonly offset?: string;
  readonly facets?: boolean;
  readonly json?: boolean;
}

function filtered(command: Command): Command {
  return command
    .option('--body <name>', 'body: un-ga, General Assembly, …')
    .option('--session <number>', 'session')
    .option('--kind <name>', 'resolution, decision, …')
    .option('--lang <code>', 'language')
    .option('--from <date>', 'adopted on or after')
    .option('--to <date>', 'adopted on or before')
    .option('--cites <work>', 'only documents that cite a symbol, an IRI, "UNTS 42146" or a treaty by its title')
    .option('--year <year>', 'year of adoption or publication')
    .option('--subject <words>', 'keyword of the document')
    .option('--offset <number>', 'number of documents to skip', '0')
    .option('--json', 'print JSON');
}

function pageOf({ limit, offset }: FindOptions) {
  return { limit: wholeNumber('limit', limit, 1), offset: wholeNumber('offset', offset, 0) };
}

function wholeNumber(name: string, given = '', least: number): number {
  const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
  if (number >= least) return number;
  throw new InvalidArgumentError(`--${name} must be a whole number of at least ${least}, not "${given}".`);
}

/** Commander hands over every option; the library wants its own only. */
function filterOf({ body, session, kind, lang, from, to, cites, year, subject }: FindOptions): LibraryFilter {
  const filter = { body, session, kind, language: lang, from, to, cites, year, subject };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

const LIMIT = ['--limit <number>', 'maximum number of documents shown'] as const;

function findCommands(library: Command, open: Open): void {
  filtered(library.command('list').description('list the documents in the library'))
    .option(...LIMIT, '100')
    .action(async (options: FindOptions) => {
      const { listText } = await import('./library-text.js');
      const found = await (await open()).list(filterOf(options), pageOf(options));
      await print(options.json ? json(found) : listText(found));
    });
  filtered(
    library
      .command('search')
      .description('full-text search: words in all their forms, "phrases", -excluded, prefix*, AND OR NOT, title:word')
      .argument('<words...>'),
  )
    .option(...LIMIT, '20')
    .option('--facets', 'count the documents found by body, session, year, language, kind, subject and treaty')
    .action(async (words: string[], options: FindOptions) => {
      const { searchText } = await import('./library-text.js');
      const { facets = false } = options;
      const found = await (await open()).search(words.join(' '), filterOf(options), { ...pageOf(options), facets });
      await print(options.json ? json(found) : searchText(found, marked => styled('bold', marked)));
    });
  filtered(library.command('cited-by').description('list the documents that cite a work').argument('<work...>'))
    .option(...LIMIT, '20')
    .action(async (work: string[], options: FindOptions) => {
      const { citedByText } = await import('./library-text.js');
      const found = await (await open()).citedBy(work.join(' '), filterOf(options), pageOf(options));
      await print(options.json ? json(found) : citedByText(found));
    });
}

function showCommand(library: Command, open: Open): void {
  library
    .command('show')
    .description('show a document: facts, files, what it cites')
    .argument('<name>', 'symbol, name or IRI')
    .option('--json', 'print JSON')
    .action(async (name: string, options: { readonly json?: boolean }) => {
      const { showText } = await import('./library-text.js');
      const shown = await (await open()).show(name);
      if (options.json) await print(json(shown));
      else if (shown.length > 0) await print(showText(shown));
      if (shown.length === 0) notThere(name);
    });
}

function historyCommand(library: Command, open: Open): void {
  library
    .command('history')
    .description('list the earlier and present texts of a document')
    .argument('<name>', 'symbol, name or IRI')
    .option('--json', 'print JSON')
    .action(async (name: string, options: { readonly json?: boolean }) => {
      const { historyText } = await import('./library-text.js');
      const versions = await (await open()).history(name);
      if (options.json || versions.length > 0) await print(options.json ? json(versions) : historyText(versions));
      if (versions.length === 0) notThere(name);
    });
}

function exportCommand(library: Command, open: Open): void {
  library
    .command('export')
    .description('write the files of a document')
    .argument('<name>', 'symbol, name or IRI')
    .option('-o, --output <folder>', 'folder for the files', '.')
    .option('--version-number <number>', 'an earlier text of it: a number of "library history"')
    .action(async (name: string, options: { readonly output: string; readonly versionNumber?: string }) => {
      const { output, versionNumber } = options;
      const version = versionNumber === undefined ? {} : { version: wholeNumber('version-number', versionNumber, 1) };
      const files: (OutputFile & { readonly role: FileRole })[] = [];
      for await (const file of (await open()).export(name, version)) files.push(file);
      if (files.length === 0) return notThere(name);
      await print(`${(await writeOutput(output, files)).join('\n')}\n`);
    });
}

function verifyCommand(library: Command, open: Open): void {
  library
    .command('verify')
    .description('verify everything stored against its checksums')
    .action(async () => {
      const { verifyText } = await import('./library-text.js');
      const verification = await (await open()).verify({ signal: stopSignal() });
      await print(verifyText(verification));
      process.exitCode = verification.faults.length > 0 ? CONTENT_ERRORS : DONE;
    });
}

function removeCommand(library: Command, open: Open): void {
  library
    .command('remove')
    .description('remove a document')
    .argument('<name>', 'symbol, name or IRI')
    .action(async (name: string) => {
      const { entryLine } = await import('./library-text.js');
      const removed = await (await open()).remove(name);
      if (removed.length === 0) return notThere(name);
      await print(removed.map(entry => `removed ${entryLine(entry)}\n`).join(''));
    });
}

function notThere(name: string): void {
  tell(`${name} is not in the library.\n`);
  process.exitCode = CONTENT_ERRORS;
}
