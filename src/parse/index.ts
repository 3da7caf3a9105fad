/** Source → AKN tree, not yet linked: no ids, note calls without targets, metadata as far as only the source knows it. */
import { AKN_NAMESPACE, AKN4UN_NAMESPACE } from '../akn/parse.js';
import type { Report } from '../diagnostics/diagnostic.js';
import { detectLanguage, languageOf } from '../languages/index.js';
import { threeLetterCode } from '../languages/iso-639.js';
import type { Language, LanguageCode } from '../languages/language.js';
import { isStated, paragraphText, type Source, type SourceProperty } from '../source/source.js';
import { type Element, element } from '../xml/tree.js';
import { withCalls } from './calls/index.js';
import type { ParseContext } from './context.js';
import { parseDocument } from './document.js';
import { withPlainTitles } from './head/title-looks.js';
import { withPrintedLabels } from './labels.js';

export interface ParseOptions {
  readonly report: Report;
  /** Language of the document; found from the text when not given. */
  readonly language?: LanguageCode;
}

/** @returns the root element `akomaNtoso`; whatever the text is, all of it is in the tree. */
export function parse(source: Source, options: ParseOptions): Element {
  const stated = options.language && languageOf(options.language);
  const { language, otherLanguage }: Detected = stated ? { language: stated } : detected(source, options.report);
  const context: ParseContext = {
    report: options.report,
    language,
    ...(otherLanguage ? { otherLanguage } : {}),
    indented: isIndented(source),
    italicOpenings: hasItalicOpenings(source),
  };
  const document = withPlainTitles(
    parseDocument(withCalls(withPrintedLabels(source), language, options.report), context),
  );
  return element('akomaNtoso', { xmlns: AKN_NAMESPACE, 'xmlns:akn4un': AKN4UN_NAMESPACE }, document);
}

const SAMPLE = 3_000;

interface Detected {
  readonly language: Language;
  readonly otherLanguage?: string;
}

/** By the property that says it, else by the text, else by what Word checks the spelling in. */
function detected(source: Source, report: Report): Detected {
  const stated = propertyOf(source, 'language');
  const known = stated && (languageOf(stated) ?? languageOf(stated.slice(0, 2)));
  if (known) return { language: known };
  const { language, sure, foreign } = detectLanguage(sampleOf(source));
  const spelling = propertyOf(source, 'spellingLanguage');
  if (spelling !== undefined && (foreign || !sure)) {
    report('parse/language-not-read', `The language of the file is "${spelling}", which ntoso does not read.`);
    return { language, otherLanguage: threeLetterCode(spelling) };
  }
  if (foreign) report('parse/language-unknown', `The text was read as if it were in the language "${language.code}".`);
  else if (!sure)
    report(
      'parse/language-unsure',
      `The language could not be detected from the text; "${language.code}" was assumed.`,
    );
  return { language };
}

function propertyOf({ properties }: Source, wanted: SourceProperty['name']): string | undefined {
  return properties.find(({ name }) => name === wanted)?.value;
}

function sampleOf({ blocks }: Source): string {
  let sample = '';
  for (const block of blocks) {
    if (block.kind === 'paragraph') sample += `${paragraphText(block)}\n`;
    if (sample.length > SAMPLE) break;
  }
  return sample;
}

/** A third of the lines are led by tabs: headings, closing lines and notes make up the rest in any document. */
function isIndented(source: Source): boolean {
  if (isStated(source)) return false;
  const { blocks } = source;
  const paragraphs = blocks.filter(block => block.kind === 'paragraph');
  const led = paragraphs.filter(({ indent }) => indent > 0).length;
  return led > 0 && led * 3 >= paragraphs.length;
}

/** Paragraphs whose opening words are in italics: so many are no accident. */
const ITALIC_OPENINGS = 3;

/** Texts show no looks. */
function hasItalicOpenings(source: Source): boolean {
  return isStated(source) && source.blocks.filter(opensInItalics).length >= ITALIC_OPENINGS;
}

/** Italic words at the beginning, a number at most before them, and more text behind them. */
function opensInItalics(block: Source['blocks'][number]): boolean {
  if (block.kind !== 'paragraph') return false;
  const texts = block.runs.filter(run => run.kind === 'text' && run.text.trim() !== '');
  const at = texts.findIndex(run => run.kind === 'text' && run.italic);
  if (at < 0 || at + 1 >= texts.length) return false;
  return texts.slice(0, at).every(run => run.kind === 'text' && /^\s*\S{1,6}\s*$/.test(run.text));
}
