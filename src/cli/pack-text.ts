/** What `pack` tells people and machines. */
import { type Package, packProfiles } from '../index.js';

/** What a package is, for people: one line a file, then how many there are. */
export function packageText({ files, status }: Package): string {
  const lines = files.map(({ name, bytes }) => `${name}  ${bytes.length} bytes\n`);
  return `${lines.join('')}${files.length} files, ${status}\n`;
}

/** What a package is, for machines. */
export function packageJson({ name, profiles, files, diagnostics, status }: Package): object {
  return {
    name,
    profiles,
    status,
    files: files.map(file => ({ name: file.name, mediaType: file.mediaType, bytes: file.bytes.length })),
    diagnostics,
  };
}

/** Each profile: name, what for, what it needs. */
export function profileList(): string {
  const width = packProfiles.reduce((most, { name }) => Math.max(most, name.length), 0);
  return packProfiles
    .map(({ name, purpose, needs }) => `${name.padEnd(width)}  ${purpose}\n${' '.repeat(width)}  needs ${needs}\n`)
    .join('');
}
