import type { Command } from 'commander';
import type { Publication, PublishedFile, PublishOptions } from '../index.js';
import { correctionsFor, refuseForMany } from './corrections.js';
import { writeOutput } from './output.js';
import type { Options } from './publish-options.js';
import { diagnosticsText, heading, jsonText } from './report.js';
import { exitCodeOf, failed, print, progress, stopSignal } from './run.js';
import { runMany } from './run-many.js';
import { optionsOf } from './settings.js';
import { expectShortRun } from './short-run.js';
import { tell } from './terminal.js';

export function publishCommand(program: Command): void {
  program
    .command('publish')
    .description('create AKN, HTML, EPUB and PDF from a Word file, a PDF, a text or an AKN file')
    .argument('<input...>', 'files, folders or patterns; - for standard input')
    .option('-o, --output <folder>', 'folder for the editions', '.')
    .option('--formats <list>', 'html, epub, pdf, docx, md, txt, separated by commas (default: html,epub,pdf)')
    .option('--paper <size>', 'paper size of the PDF: a4 or letter', 'a4')
    .option('--lang <code>', 'language of the document (default: detected from the text)')
    .option('--certifier <name>', 'name of the certifier of WCAG 2.2 AA conformance of the EPUB (default: no claim)')
    .option('--publisher <name>', 'name of the publisher of the editions, for their metadata (default: none)')
    .option('--date <date>', 'date of the mark-up, YYYY-MM-DD (default: the date of the document)')
    .option('--corrections <file>', 'decisions of a person (default: NAME.corrections.json beside the input)')
    .option('--changes <policy>', 'tracked changes in a Word file: accept, reject or fail', 'accept')
    .option('--as-is', 'publish AKN files as they are, without linking and repairing them first')
    .option(
      '--identity <whose>',
      'for AKN files: keep, or un to turn a document of another body into a United Nations document',
      'keep',
    )
    .option('--libreoffice <file>', 'LibreOffice program for reading .doc, .rtf and .odt (default: found on PATH)')
    .option('--ocr <file>', 'Tesseract program for reading scanned PDF files (default: found on PATH)')
    .option('--report <format>', 'html: also write a report for people, .report.html')
    .option('--resume', 'skip documents that an earlier run into this folder completed')
    .option('--threads <number>', 'worker threads for several documents (default: one per core)')
    .option('--open', 'open the HTML edition in the browser')
    .option('--watch', 'publish again whenever an input changes, until Ctrl-C')
    .option('--json', 'print the result as JSON')
    .action(run);
}

async function run(inputs: readonly string[], options: Options): Promise<void> {
  const { prepareEarly } = await import('./early.js');
  const { filesFor } = await import('./inputs.js');
  const files = await filesFor('documents', inputs);
  if (files.length === 1 && !options.resume) prepareEarly(options.formats);
  await publishFiles(files, options);
  if (options.watch) await watchFiles(files, options);
}

async function publishFiles(files: readonly string[], options: Options): Promise<void> {
  const [only] = files;
  if (only === undefined || files.length > 1 || options.resume) {
    await refuseForMany(options.corrections);
    await runMany('publish', files, options, asIs(options));
    return;
  }
  const paths = await publishOne(only, options);
  if (options.open) await (await import('./open.js')).openEdition(paths);
}

function asIs(options: Options): Pick<PublishOptions, 'asIs'> {
  return options.asIs ? { asIs: true } : {};
}

/** Opened once; a browser shows the page again by itself or when it is asked to. */
async function watchFiles(files: readonly string[], options: Options): Promise<void> {
  const { onChanges } = await import('./watch.js');
  tell(`Watching ${files.length === 1 ? files[0] : `${files.length} files`}; press Ctrl-C to stop.\n`);
  const again = { ...options, open: false };
  await onChanges(files, stopSignal(), () =>
    publishFiles(files, again).catch(cause => {
      failed(cause);
    }),
  );
}

/** @returns the paths of what was written */
async function publishOne(input: string, options: Options): Promise<readonly string[]> {
  const { filesOf, publish } = await import('../index.js');
  const { picturesBeside, readInput } = await import('../node.js');
  const { bytes, name } = await readInput(input);
  expectShortRun(bytes.length);
  const line = progress();
  const publication = await publish(bytes, {
    ...optionsOf<PublishOptions>({ ...options, threads: undefined }),
    ...asIs(options),
    ...(await correctionsFor(input, options.corrections)),
    name,
    media: await picturesBeside(input, bytes),
    signal: stopSignal(),
    onProgress: stage => line.say(stage),
  });
  const files = filesOf(publication);
  const paths = await writeOutput(options.output, files);
  line.end();
  await print(options.json ? asJson(publication, paths) : asText(publication, files, paths));
  process.exitCode = exitCodeOf(publication.status);
  return paths;
}

function asJson(publication: Publication, paths: readonly string[]): string {
  const { status, metadata, diagnostics } = publication;
  return jsonText({ status, document: metadata, files: paths, diagnostics });
}

const KINDS: Readonly<Record<string, string>> = {
  'application/akn+xml': 'Akoma Ntoso',
  'text/html': 'HTML',
  'application/epub+zip': 'EPUB 3',
  'application/pdf': 'PDF',
  'application/json': 'report',
};

function asText(publication: Publication, files: readonly PublishedFile[], paths: readonly string[]): string {
  const rows = files.map(({ mediaType, bytes }, index) => {
    const kind = (KINDS[mediaType] ?? mediaType).padEnd(12);
    return `  ${kind}${`${Math.ceil(bytes.length / 1000)} kB`.padStart(8)}  ${paths[index]}`;
  });
  return [
    heading(publication.metadata),
    '',
    'Written:',
    ...rows,
    '',
    diagnosticsText(publication.diagnostics),
    '',
  ].join('\n');
}
