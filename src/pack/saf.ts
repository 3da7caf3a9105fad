/** DSpace Simple Archive Format: a folder for each item with `dublin_core.xml`, a list of its files, and the files. */
import { element } from '../xml/tree.js';
import { dublinCore } from './dc.js';
import { type Material, type PackContext, type PackedFile, type PackProfile, textFile } from './profile.js';
import { reportFile } from './report.js';
import { field, xmlFile } from './xml.js';

export const saf: PackProfile = {
  name: 'saf',
  purpose: 'DSpace Simple Archive Format: import by `dspace import`',
  needs: 'a title or a symbol',
  shape: 'folder',
  takesFailures: false,
  make,
};

/** Names of DSpace's own Dublin Core fields that differ from the simple element. */
const QUALIFIERS: Readonly<Record<string, readonly [string, string]>> = {
  creator: ['contributor', 'author'],
  date: ['date', 'issued'],
  language: ['language', 'iso'],
  source: ['identifier', 'uri'],
};

function make(material: Material, context: PackContext): PackedFile[] {
  const { record, akn, media, source, editions } = material;
  if (!record || !akn) return [];
  const values = dublinCore(record, context).map(([key, value]) => {
    const [name, qualifier] = QUALIFIERS[key] ?? [key, 'none'];
    return field('dcvalue', key === 'language' ? record.languageCode : value, { element: name, qualifier });
  });
  const bundled = [...(source ? [source] : []), akn, ...media, ...editions, reportFile('report.json', material)];
  const lines = bundled.map(file => `${file.name}\tbundle:ORIGINAL${file === akn ? '\tprimary:true' : ''}\n`);
  const files = [
    xmlFile('dublin_core.xml', element('dublin_core', { schema: 'dc' }, values)),
    textFile('contents', 'text/plain', lines.join('')),
    ...bundled,
  ];
  return files.map(file => ({ ...file, name: `item_001/${file.name}` }));
}
