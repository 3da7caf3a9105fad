/** `enrich --versions`: after the files of a folder are enriched, the language versions of each work are compared. */
import type { BatchSummary, VersionFinding, VersionsOfWork } from '../node.js';
import { jsonText } from './report.js';
import { print } from './run.js';
import { verbosity } from './verbosity.js';

const REPORT = 'versions.json';

/** Compares the AKN files in the folder of a batch; writes `versions.json` beside its summary. */
export async function compareVersionsIn({ folder }: Pick<BatchSummary, 'folder'>): Promise<void> {
  const { compareVersionFiles, expandInputs, writeFile } = await import('../node.js');
  const { join } = await import('node:path');
  const works = await compareVersionFiles(await expandInputs([folder], ['.akn.xml']));
  await writeFile(join(folder, REPORT), jsonText(works));
  await print(`${textOf(works)}\nVersions: ${join(folder, REPORT)}\n`);
}

/** How many findings of one work are shown; the others are counted. */
const SHOWN = 5;

function textOf(works: readonly VersionsOfWork[]): string {
  const found = works.filter(({ findings }) => findings.length > 0);
  const head = `${works.length} works in several languages, ${found.length} with differences.`;
  return [head, ...found.map(workText)].join('\n');
}

function workText({ work, findings }: VersionsOfWork): string {
  const most = verbosity() === 'verbose' ? findings.length : SHOWN;
  const more = findings.length - most;
  const lines = findings.slice(0, most).map(each => `  ${findingText(each)}`);
  return [work, ...lines, ...(more > 0 ? [`  … and ${more} more`] : [])].join('\n');
}

function findingText({ language, change, fact, others }: VersionFinding): string {
  const what = [fact.kind, fact.value, fact.eId && `in ${fact.eId}`].filter(Boolean).join(' ');
  return change === 'lacks'
    ? `${language} lacks ${what}, which ${others.join(', ')} have`
    : `only ${language} has ${what}`;
}
