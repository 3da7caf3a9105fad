/**
 * Files of older formats → .docx, by an installed LibreOffice.
 * It runs in a folder of its own with a profile of its own: it touches nothing of the user's, runs no macros, follows no
 * links, and leaves nothing behind.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram, type ProgramFault, runProgram } from '../program.js';

export interface LibreOfficeOptions {
  /** Path of `soffice`; without it, the first `soffice` or `libreoffice` on PATH, then the usual places. */
  readonly command?: string;
  /** Most milliseconds for one file. Default: 60 000. */
  readonly timeLimit?: number;
}

export type OlderFormat = 'doc' | 'rtf' | 'odt';

const TIME_LIMIT = 60_000;

/**
 * Converts a file to .docx.
 * @throws the reason of `signal` when it is aborted, and what the file system throws
 */
export async function toDocx(
  bytes: Uint8Array,
  format: OlderFormat,
  { command, timeLimit = TIME_LIMIT }: LibreOfficeOptions = {},
  signal?: AbortSignal,
): Promise<Uint8Array | ProgramFault> {
  const program = await findProgram(command, NAMES, USUAL_PLACES);
  if (program === undefined) return { fault: 'missing', message: missingMessage(command) };
  signal?.throwIfAborted();
  const folder = await mkdtemp(join(tmpdir(), 'ntoso-libreoffice-'));
  try {
    const input = join(folder, `input.${format}`);
    await writeFile(input, bytes);
    await writeProfile(join(folder, 'profile'));
    const fault = await convertInto(program, folder, input, timeLimit, signal);
    return fault ?? (await readResult(join(folder, 'out', 'input.docx')));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function missingMessage(command: string | undefined): string {
  return command === undefined ? 'LibreOffice was not found on PATH' : `there is no program ${command}`;
}

const NAMES = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
];

/** Macros off, links of untrusted files not followed, linked content never updated. */
const SETTINGS: readonly (readonly [path: string, name: string, value: string])[] = [
  ['/org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['/org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['/org.openoffice.Office.Common/Security/Scripting', 'DisableActiveContent', 'true'],
  ['/org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['/org.openoffice.Office.Writer/Content/Update', 'Link', '0'],
];

async function writeProfile(folder: string): Promise<void> {
  const items = SETTINGS.map(
    ([path, name, value]) =>
      `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${items.join('\n')}
</oor:items>
`;
  await mkdir(join(folder, 'user'), { recursive: true });
  await writeFile(join(folder, 'user', 'registrymodifications.xcu'), xml);
}

/** Runs the program to its end; undefined when it says that all went well. */
function convertInto(
  program: string,
  folder: string,
  input: string,
  timeLimit: number,
  signal: AbortSignal | undefined,
): Promise<ProgramFault | undefined> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const words = ['--headless', '--norestore', '--nologo', '--nodefault', '--nofirststartwizard'];
  const job = ['--convert-to', 'docx', '--outdir', join(folder, 'out'), input];
  return runProgram(program, [`-env:UserInstallation=${profile}`, ...words, ...job], { folder, timeLimit, signal });
}

/** LibreOffice ends with 0 even when it could not load the file; then there is no result. */
async function readResult(path: string): Promise<Uint8Array | ProgramFault> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    return { fault: 'failed', message: 'it could not load the file' };
  }
}
