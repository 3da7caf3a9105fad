/**
 * Facts that a Word file states outside of its text: the comment of the Official Document System, the custom properties
 * that United Nations templates fill in, and the core properties of every Word file. Each statement is kept: whether they
 * agree is for others to judge.
 */
import { textOf } from '../../akn/text.js';
import { languageOf } from '../../languages/index.js';
import { type PropertyName, paragraphText, type SourceProperty } from '../../source/source.js';
import type { Element } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';
import { readStory } from './blocks.js';
import { flat } from './margins.js';
import { type Reading, story } from './reading.js';
import { ofType } from './relationships.js';

/** All statements, and how many comments were none. */
export function readStatements(reading: Reading): {
  readonly properties: readonly SourceProperty[];
  readonly comments: number;
} {
  const { pack } = reading;
  const comments = relatedTree(reading, pack.main, 'comments');
  const ods = comments ? odsStatements(comments.root, comments.part, reading) : { properties: [], comments: 0 };
  const custom = relatedTree(reading, '', 'custom-properties');
  const core = relatedTree(reading, '', 'core-properties');
  return {
    properties: [
      ...ods.properties,
      ...(custom ? customStatements(custom.root) : []),
      ...(core ? coreStatements(core.root) : []),
      ...spellingLanguage(reading),
    ],
    comments: ods.comments,
  };
}

function relatedTree(
  { pack, report }: Reading,
  from: string,
  type: string,
): { readonly root: Element; readonly part: string } | undefined {
  const part = ofType(pack.relationshipsOf(from), type);
  if (part === undefined) return undefined;
  const root = pack.tree(part);
  if (!root) report('read/part-missing', `The part ${part} (${type}) is not in the file.`, { part });
  return root && { root, part };
}

const ODS_NAMES: ReadonlyMap<string, PropertyName> = new Map([
  ['JOB NO', 'jobNumber'],
  ['REF JOB NO', 'jobNumber'],
  ['DOC SYMBOL1', 'symbol'],
  ['DOC SYMBOL2', 'symbol'],
]);

/** `<<ODS JOB NO>>N1821418E<<ODS JOB NO>>`, a paragraph each. */
const ODS = /<<ODS ([A-Z0-9 ]{1,40})>>([^<>]*)<</g;

function odsStatements(
  root: Element,
  part: string,
  reading: Reading,
): { readonly properties: SourceProperty[]; readonly comments: number } {
  const properties: SourceProperty[] = [];
  let comments = 0;
  const at = story(part, 'margin');
  for (const comment of childrenOf(root)) {
    const paragraphs = flat(readStory(comment, reading, at));
    const statements = paragraphs.flatMap(paragraph =>
      [...paragraphText(paragraph).matchAll(ODS)].map(([, tag = '', value = '']) => ({
        tag,
        value,
        origin: paragraph.origin,
      })),
    );
    if (statements.length === 0) comments++;
    for (const { tag, value, origin } of statements) {
      const name = ODS_NAMES.get(tag);
      if (name && value.trim() !== '') properties.push({ name, value: value.trim(), from: 'ods-comment', origin });
    }
  }
  return { properties, comments };
}

const CUSTOM_NAMES: ReadonlyMap<string, PropertyName> = new Map([
  ['JobNo', 'jobNumber'],
  ['ODSRefJobNo', 'jobNumber'],
  ['Symbol1', 'symbol'],
  ['Symbol2', 'symbol'],
  ['Language', 'language'],
  ['Session', 'session'],
  ['Agenda', 'agendaItem'],
  ['Title1', 'title'],
  ['Title2', 'title'],
  ['Title3', 'title'],
  ['Distribution', 'distribution'],
  ['Publication Date', 'publicationDate'],
  ['Release Date', 'releaseDate'],
  ['DocType', 'documentType'],
]);

function customStatements(root: Element): SourceProperty[] {
  return childrenOf(root).flatMap(property => {
    const name = CUSTOM_NAMES.get(property.attributes['name'] ?? '');
    return name ? statement(name, textOf(property, NOTHING), 'custom-properties') : [];
  });
}

const NOTHING: ReadonlySet<string> = new Set();

const CORE_NAMES: ReadonlyMap<string, PropertyName> = new Map([['title', 'title']]);

function coreStatements(root: Element): SourceProperty[] {
  return childrenOf(root).flatMap(property => {
    const name = CORE_NAMES.get(property.name.slice(property.name.indexOf(':') + 1));
    return name ? statement(name, textOf(property, NOTHING), 'core-properties') : [];
  });
}

function statement(name: PropertyName, value: string, from: string): SourceProperty[] {
  const plain = unescaped(value).replace(/\s+/g, ' ').trim();
  return plain === '' ? [] : [{ name, value: plain, from }];
}

/**
 * ISO/IEC 29500-1, 17.3.2.20: `w:lang` of the defaults, where it is none of the languages that ntoso reads. Those are told by the
 * text: files are written in the default language of somebody else's Word.
 */
function spellingLanguage({ styles }: Reading): SourceProperty[] {
  const tag = styles.defaults && childOf(styles.defaults, 'w:lang')?.attributes['w:val'];
  const isOther = tag !== undefined && /^[a-z]{2,3}(?:-|$)/i.test(tag) && !languageOf(tag.replace(/-.*$/, ''));
  return isOther ? [{ name: 'spellingLanguage', value: tag, from: 'styles' }] : [];
}

/** Property values write characters that XML does not allow as `_x000d_` (ISO/IEC 29500-1, 22.4.2.4). */
function unescaped(value: string): string {
  return value.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => {
    const number = Number.parseInt(code, 16);
    return number < 0x20 ? ' ' : String.fromCharCode(number);
  });
}
