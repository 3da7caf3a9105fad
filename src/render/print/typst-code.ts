/** The view of a document → Typst code of calls to the functions in `templates/print/`. */
import type { Element } from '../../xml/tree.js';
import type { EditionFacts } from '../facts.js';
import { label } from '../labels.js';
import type { View } from '../view/index.js';
import { Levels } from '../view/levels.js';
import { bareBlocks } from './bare.js';
import { blocks } from './blocks.js';
import { call, literal } from './code.js';
import { mastheadOf } from './masthead.js';
import { noteCall, uncalledNotes } from './notes.js';
import { type Picture, Pictures } from './pictures.js';
import { type Form, type Printing, START, surveyOf } from './printing.js';

export interface TypstCode {
  readonly code: string;
  /** Files that the code names. */
  readonly pictures: readonly Picture[];
  /** Characters of private fonts, which are bullets in the code. */
  readonly privateCharacters: ReadonlySet<string>;
  /** How many paragraphs are printed as several, since they call too many notes. */
  readonly crowds: number;
}

/** @param form how much is asked of the page engine */
export function typstCode(view: View, facts: EditionFacts, form: Form): TypstCode {
  const language = facts.language === 'und' ? 'en' : facts.language;
  const { notes, targets, privateCharacters } = surveyOf(view.tree);
  const printing: Printing = {
    ...{ form, language, notes, targets, blocks, noteCall },
    isRtl: facts.direction === 'rtl',
    ...{ set: new Set(), pictures: new Pictures(), levels: new Levels(), number: undefined, arrivals: '', crowds: 0 },
  };
  const body = form === 'bare' ? bareBlocks(view.tree) : textOf(view.tree, printing);
  const code = `edition(${recordOf(view, facts, language)},\n${body}${noticeOf(facts)})\n`;
  return { code, pictures: printing.pictures.all, privateCharacters, crowds: printing.crowds };
}

function textOf(tree: Element, printing: Printing): string {
  const at = { ...START, language: printing.language };
  const [masthead, ...parts] = tree.children as Element[];
  const first = masthead ? mastheadOf(masthead.children, at, printing) : '';
  return first + blocks(parts, at, printing) + uncalledNotes(printing);
}

/** That this is no official edition, and where the official text is. */
function noticeOf({ labels, identifier, official, direction }: EditionFacts): string {
  // The symbol keeps its direction in a line from right to left.
  const words = (text: string) =>
    (direction === 'rtl' ? text.split(identifier) : [text])
      .map(each => literal(each))
      .join(`,apart(${literal(identifier)}),`);
  const notice = words(`${label(labels, 'unofficial')} ${label(labels, 'source', identifier)}.`);
  if (!official) return call('notice', notice);
  const link = `web(${literal(official)},${words(label(labels, 'officialText', identifier))})`;
  return call('notice', notice, '" "', link, 'br', `apart(${literal(official)})`);
}

/** What the page engine must know of the document as a whole: title, language, running header and footer. */
function recordOf(
  view: View,
  { fullTitle, title, isTitled, metadata, direction }: EditionFacts,
  language: string,
): string {
  const list = (names: readonly string[]) => `(${names.map(name => `${literal(name)},`).join('')})`;
  const symbol = metadata.symbol ?? metadata.number ?? '';
  const running = !isTitled ? '' : cut(title, LONGEST_RUNNING_TITLE);
  const parts = {
    title: literal(fullTitle),
    authors: list(view.authors),
    keywords: list(view.keywords),
    lang: literal(language),
    dir: literal(direction),
    symbol: literal(symbol),
    running: literal(running),
    job: literal(metadata.jobNumber ?? ''),
  };
  const named = Object.entries(parts).map(([name, code]) => `${name}: ${code}`);
  return `(${named.join(', ')})`;
}

/** In characters. The header is no part of the text: a title that would fill it is cut at a word. */
const LONGEST_RUNNING_TITLE = 170;

function cut(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  return `${characters
    .slice(0, length)
    .join('')
    .replace(/[\s,;:]+[^\s,;:]*$/, '')}…`;
}
