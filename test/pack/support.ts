/** What the tests of packages share: the fixture, settings of a made-up archive, and looks into a package. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Package, type PackOptions, pack } from '../../src/pack/index.js';
import type { PackedFile, ProfileName } from '../../src/pack/profile.js';
import type { PackSettings } from '../../src/pack/settings.js';
import { parseXml } from '../../src/xml/parse.js';
import type { Element } from '../../src/xml/tree.js';
import { findAll } from '../../src/xml/walk.js';

export const akn = readFileSync(join(import.meta.dirname, '../fixtures/pack/resolution.akn.xml'), 'utf8');

export const settings = {
  organization: 'Example archive',
  rights: 'Source: United Nations',
  marc: {
    cataloguingUnit: 'DHU',
    cataloguingSource: 'NNUN',
    country: 'usa',
    productCodes: ['UND'],
    workflow: { a: 'exa20261124', c: 'c' },
  },
} as const satisfies PackSettings;

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const text = (file: PackedFile | undefined): string => new TextDecoder().decode(file?.bytes);

export const edition = { name: 'A-RES-65-230-en.html', mediaType: 'text/html', bytes: bytes('<!DOCTYPE html>') };
export const source = { name: 'N1052634.txt', bytes: bytes('United Nations A/RES/65/230') };

export function packed(profiles: readonly ProfileName[], more: Partial<PackOptions> = {}): Promise<Package> {
  return pack(akn, [edition], { profiles, date: '2026-11-24', source, settings, ...more });
}

export function fileOf(made: Package, ending: string): PackedFile {
  const file = made.files.find(each => each.name.endsWith(ending));
  if (!file) throw new Error(`${ending} is not among ${made.files.map(each => each.name).join(', ')}`);
  return file;
}

export const xmlOf = (made: Package, ending: string): Element => parseXml(text(fileOf(made, ending)));

/** Texts of the elements of that name. */
export function valuesOf(root: Element, name: string, attributes: Readonly<Record<string, string>> = {}): string[] {
  return findAll(root, node => {
    return node.name === name && Object.entries(attributes).every(([key, value]) => node.attributes[key] === value);
  }).map(node => node.children.map(child => (child.type === 'text' ? child.value : '')).join(''));
}

/**
 * Reads a bag as RFC 8493 says (section 3, valid bag) and tells what is wrong with it.
 * Written for the tests from the RFC, without any code of the writer.
 */
export function bagFaults(files: readonly Pick<PackedFile, 'name' | 'bytes'>[]): string[] {
  const inBag = new Map(files.map(file => [file.name.slice(file.name.indexOf('/') + 1), file.bytes]));
  const textOf = (name: string) => new TextDecoder().decode(inBag.get(name));
  const faults: string[] = [];
  if (textOf('bagit.txt') !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n') faults.push('bagit.txt');
  const payload = [...inBag.keys()].filter(name => name.startsWith('data/'));
  for (const algorithm of ['sha256', 'sha512']) {
    for (const [manifest, wanted] of [
      [`manifest-${algorithm}.txt`, payload],
      [`tagmanifest-${algorithm}.txt`, [...inBag.keys()].filter(name => !/^(?:data\/|tagmanifest)/.test(name))],
    ] as const) {
      const listed = new Map<string, string>();
      for (const line of textOf(manifest).trimEnd().split('\n')) {
        const [sum = '', path = ''] = line.split(/\s+(.*)/);
        listed.set(path, sum);
        const found = inBag.get(path);
        if (!found) faults.push(`${manifest}: ${path} is not there`);
        else if (createHash(algorithm).update(found).digest('hex') !== sum)
          faults.push(`${manifest}: ${path} has changed`);
      }
      for (const name of wanted) {
        if (!listed.has(name) && !(manifest.startsWith('tag') && name.startsWith('tag')))
          faults.push(`${manifest}: ${name} is not listed`);
      }
    }
  }
  const oxum = /^Payload-Oxum: (\d+)\.(\d+)$/m.exec(textOf('bag-info.txt'));
  const octets = payload.reduce((sum, name) => sum + (inBag.get(name)?.length ?? 0), 0);
  if (oxum?.[1] !== String(octets) || oxum[2] !== String(payload.length)) faults.push('Payload-Oxum');
  return faults;
}
