/** A Word file (ISO/IEC 29500) → Source. */

import type { Report } from '../../diagnostics/diagnostic.js';
import type { Block, Paragraph, Source, SourceNote, SourceProperty } from '../../source/source.js';
import type { Element } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';
import { readStory } from './blocks.js';
import { splitMasthead } from './body-masthead.js';
import { withCaptions } from './captions.js';
import { type ChangePolicy, changesBy, changesInWords } from './changes.js';
import { fieldNumbers } from './field-numbers.js';
import { labelsOf } from './labels.js';
import { ledger } from './ledger.js';
import { looksOf } from './look.js';
import { flat, readMargins } from './margins.js';
import { type CalledNote, isSeparator, noteRegister } from './notes.js';
import { readNumbering } from './numbering.js';
import { openPackage, type WordPackage } from './package.js';
import { pictures } from './pictures.js';
import { type Reading, story } from './reading.js';
import { ofType } from './relationships.js';
import { withoutLead } from './run-list.js';
import { notesIn, type Section, sectionsOf } from './sections.js';
import { parsedSlice, sliceOf } from './slices.js';
import { readStatements } from './statements.js';
import { readStyles } from './styles.js';

export interface DocxOptions {
  readonly changes: ChangePolicy;
  readonly maxUnpacked: number;
  readonly report: Report;
  /** Called between the parts of the work; throws when the caller has given up. */
  readonly checkpoint: () => void;
}

/** Reads a Word file. Undefined when it cannot be read, or may not because of its tracked changes. */
export function readDocx(bytes: Uint8Array, options: DocxOptions): Source | undefined {
  const pack = openPackage(bytes, options.report, options.maxUnpacked);
  if (!pack) return undefined;
  options.checkpoint();
  const sections = sectionsOf(pack.document, pack.relationshipsOf(pack.main), settingsOf(pack));
  const reading = readingOf(pack, sections, options);
  const body = readBody(reading);
  options.checkpoint();
  const notes = readNotes(reading);
  const margins = readMargins(sections, reading);
  const { properties, comments } = readStatements(reading);
  checkLetters(reading, margins.roots);
  reportLeftOut(reading, comments);
  if (reading.changes.policy === 'fail' && changesInWords(reading.changes)) return undefined;
  return {
    format: 'docx',
    blocks: body.blocks,
    notes,
    masthead: [...margins.masthead, ...body.masthead],
    properties: distinct([...properties, ...margins.properties]),
    furniture: [...reading.furniture, ...margins.furniture],
    media: reading.pictures.media,
    ...(reading.linksInside ? { anchors: reading.anchors } : {}),
  };
}

/** Every letter of the parts that were read is accounted for. */
function checkLetters({ pack, notes, ledger: account, report }: Reading, margins: ReadonlyMap<string, Element>): void {
  account.check(pack.document, pack.main, report);
  for (const { root, kind } of notes.parts) {
    for (const each of childrenOf(root)) if (isSeparator(each)) account.leave(each);
    account.check(root, ofType(pack.relationshipsOf(pack.main), `${kind}s`) ?? '', report);
  }
  for (const [part, root] of margins) account.check(root, part, report);
}

/** The same statement on every page is one. */
function distinct(properties: readonly SourceProperty[]): SourceProperty[] {
  const seen = new Map(properties.toReversed().map(each => [`${each.name}\n${each.value}\n${each.from}`, each]));
  return [...seen.values()].toReversed();
}

function readingOf(pack: WordPackage, sections: readonly Section[], { changes, report }: DocxOptions): Reading {
  const related = (type: string): Element | undefined => relatedTree(pack, type, report);
  const stylesPart = relatedPart(pack, 'styles');
  const stylesText = stylesPart === undefined ? undefined : pack.text(stylesPart);
  const styles = readStyles(stylesText, () => related('styles'));
  if (stylesPart !== undefined && stylesText === undefined) missing('styles', stylesPart, report);
  const numbering = readNumbering(() => related('numbering'), styles);
  const notes = noteRegister(related('footnotes'), related('endnotes'));
  let section = 0;
  if (sections[0]) notes.enter(sections[0].notes);
  return {
    pack,
    styles,
    looks: looksOf(styles),
    numbering,
    labels: labelsOf(numbering, format => {
      report('read/number-format-unknown', `The number format ${format} is not supported.`);
    }),
    notes,
    changes: changesBy(changes),
    pictures: pictures(),
    report,
    furniture: [],
    ledger: ledger(),
    anchors: new Map(),
    fieldNumbers: fieldNumbers(),
    sectionEnds: () => {
      section++;
      const next = sections[section];
      if (next) notes.enter(next.notes);
    },
    hidden: 0,
    linksInside: false,
    struck: { count: 0, first: undefined },
  };
}

function relatedPart(pack: WordPackage, type: string): string | undefined {
  return ofType(pack.relationshipsOf(pack.main), type);
}

function relatedTree(pack: WordPackage, type: string, report: Report): Element | undefined {
  const part = relatedPart(pack, type);
  const root = part === undefined ? undefined : pack.tree(part);
  if (part !== undefined && !root) missing(type, part, report);
  return root;
}

function missing(type: string, part: string, report: Report): void {
  report('read/part-missing', `The part ${part} (${type}) is not in the file.`, { part });
}

/** Of the settings only the numbering of notes is of use, and few files say anything there. */
function settingsOf(pack: WordPackage): Section['notes'] {
  const part = relatedPart(pack, 'settings');
  const text = part === undefined ? undefined : pack.text(part);
  const slices = ['w:footnotePr', 'w:endnotePr'].map(name => sliceOf(text ?? '', name)).join('');
  if (!/<w:num(?:Fmt|Start|Restart) /.test(slices)) return notesIn(undefined);
  return notesIn(parsedSlice(`<settings>${slices}</settings>`));
}

function readBody(reading: Reading): { readonly masthead: readonly Paragraph[]; readonly blocks: readonly Block[] } {
  const { main, document } = reading.pack;
  const body = childOf(document, 'w:body');
  if (!body) return { masthead: [], blocks: [] };
  const { head, rest } = splitMasthead(body);
  const top = story(main, 'margin');
  const masthead = head ? flat(readStory(head, reading, top)) : [];
  return { masthead, blocks: withCaptions(readStory(rest, reading, story(main, 'body', top.paragraphs))) };
}

/** The notes that the body calls, in the order of their calls; a footnote may call an endnote. */
function readNotes(reading: Reading): SourceNote[] {
  const notes: SourceNote[] = [];
  const { called } = reading.notes;
  for (let i = 0; i < called.length; i++) {
    const note = called[i];
    if (note) notes.push(readNote(note, reading));
  }
  for (const { element } of reading.notes.forgotten()) reading.ledger.leave(element);
  for (const { kind, body } of reading.notes.uncalled()) {
    const part = relatedPart(reading.pack, `${kind}s`) ?? '';
    reading.ledger.leave(body.element);
    reading.report('read/note-not-called', `A ${kind} is not referred to in the text.`, {
      part,
      line: body.before + 1,
    });
  }
  return notes.toSorted((a, b) => Number(a.id.startsWith('endnote')) - Number(b.id.startsWith('endnote')));
}

function readNote({ id, kind, marker, custom, body }: CalledNote, reading: Reading): SourceNote {
  const part = relatedPart(reading.pack, `${kind}s`) ?? '';
  const [first, ...rest] = readStory(body.element, reading, story(part, 'note', body.before));
  if (!first) reading.report('read/note-empty', `The ${kind} ${marker} is empty.`, { part, line: body.before + 1 });
  const own = first?.kind === 'paragraph' ? { ...first, runs: withoutLead(first.runs, custom ? marker : '') } : first;
  return { id, marker, blocks: own ? [own, ...rest] : [], origin: { part, line: body.before + 1 } };
}

function reportLeftOut({ report, hidden, struck, changes }: Reading, comments: number): void {
  const words = changesInWords(changes);
  if (words && changes.policy === 'fail') report('read/tracked-changes-refused', `The document has ${words}.`);
  else if (words) report('read/tracked-changes', `${words} ${changes.policy === 'accept' ? 'accepted' : 'rejected'}.`);
  if (struck.count > 0)
    report('read/struck-text', `${struck.count} characters of the text are struck through.`, struck.first);
  if (hidden > 0)
    report(
      'read/hidden-text-dropped',
      hidden === 1 ? 'A character of hidden text was omitted.' : `${hidden} characters of hidden text were omitted.`,
    );
  if (comments > 0)
    report('read/comments-dropped', comments === 1 ? 'A comment was omitted.' : `${comments} comments were omitted.`);
}
