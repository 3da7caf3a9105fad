/** BagIt 1.0 (RFC 8493): a folder with payload, checksums of every file, and a few words about it. */
import { checksum } from './fixity.js';
import { type PackedFile, textFile } from './profile.js';

const ALGORITHMS = ['sha256', 'sha512'] as const;

/** Label and value of a line of `bag-info.txt`. */
export type BagInfo = readonly (readonly [string, string])[];

/** Puts the payload under `data/` and adds the tag files. */
export function bagOf(payload: readonly PackedFile[], info: BagInfo): PackedFile[] {
  const data = payload.map(file => ({ ...file, name: `data/${file.name}` }));
  const octets = payload.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const lines = [...info, ['Payload-Oxum', `${octets}.${payload.length}`]] as const;
  const tags = [
    textFile('bagit.txt', 'text/plain', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    textFile('bag-info.txt', 'text/plain', lines.map(([label, value]) => `${label}: ${oneLine(value)}\n`).join('')),
    ...ALGORITHMS.map(algorithm => manifest(`manifest-${algorithm}.txt`, data, algorithm)),
  ];
  return [...tags, ...ALGORITHMS.map(algorithm => manifest(`tagmanifest-${algorithm}.txt`, tags, algorithm)), ...data];
}

function manifest(name: string, files: readonly PackedFile[], algorithm: (typeof ALGORITHMS)[number]): PackedFile {
  const lines = files.map(file => `${checksum(file.bytes, algorithm)}  ${encoded(file.name)}\n`);
  return textFile(name, 'text/plain', lines.join(''));
}

/** RFC 8493, 2.1.3: line breaks and the percent sign are the only characters to be encoded. */
function encoded(path: string): string {
  return path.replace(/%/g, '%25').replace(/\n/g, '%0A').replace(/\r/g, '%0D');
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
