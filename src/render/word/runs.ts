/** What stands inside a line, in the words of the library. */
import type { NoteCall, Picture, Run, Words } from '../flow/index.js';
import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from './docx.js';
import { sizeOfPicture } from './picture-size.js';
import { repeatedCall, typedCall } from './raw.js';
import type { Where, Writing } from './writing.js';

export function runsOf(runs: readonly Run[], where: Where, writing: Writing): ParagraphChild[] {
  return runs.flatMap(run => runOf(run, where, writing));
}

/** A place that something leads to, in front of what stands there. */
export function placesOf(ids: readonly string[], { places }: Writing): ParagraphChild[] {
  return ids.map(id => new Bookmark({ id: places.get(id) ?? '', children: [] }));
}

function runOf(run: Run, where: Where, writing: Writing): ParagraphChild[] {
  switch (run.kind) {
    case 'words':
      return [wordsOf(run, writing)];
    case 'call':
      return callOf(run, where, writing);
    case 'picture':
      return pictureOf(run);
    case 'break':
      return [new TextRun({ break: 1 })];
  }
}

function wordsOf(run: Words, writing: Writing): ParagraphChild {
  const { href } = run;
  if (href === undefined) return new TextRun(optionsOf(run, writing));
  const anchor = href.startsWith('#') ? writing.places.get(href.slice(1)) : undefined;
  if (href.startsWith('#') && anchor === undefined) return new TextRun(optionsOf(run, writing));
  const children = [new TextRun({ ...optionsOf(run, writing), style: 'Hyperlink' })];
  return anchor === undefined
    ? new ExternalHyperlink({ link: href, children })
    : new InternalHyperlink({ anchor, children });
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function optionsOf(run: Words, { isRtl }: Writing): IRunOptions {
  const { text, bold, italic, underlined, struck, smallCaps, raised, language } = run;
  const rightToLeft = RIGHT_TO_LEFT.test(text) || (isRtl && !/\p{Script=Latin}/u.test(text));
  return {
    text,
    ...(bold ? { bold, boldComplexScript: true } : {}),
    ...(italic ? { italics: true, italicsComplexScript: true } : {}),
    ...(underlined ? { underline: {} } : {}),
    ...(struck ? { strike: true } : {}),
    ...(smallCaps ? { smallCaps: true } : {}),
    ...(raised === 'above' ? { superScript: true } : raised === 'below' ? { subScript: true } : {}),
    ...(rightToLeft ? { rightToLeft } : {}),
    ...(language ? { language: languageOf(language) } : {}),
  };
}

/** Word has a language for each writing system. @param code ISO 639 */
export function languageOf(code: string): { value?: string; eastAsia?: string; bidirectional?: string } {
  const { language, region, script } = new Intl.Locale(code).maximize();
  const tag = region ? `${language}-${region}` : language;
  if (script === 'Arab' || script === 'Hebr') return { bidirectional: tag };
  return script?.startsWith('Han') ? { eastAsia: tag } : { value: tag };
}

/** The first call makes the note, which Word counts; later ones are fields that repeat its mark. */
function callOf({ href, mark }: NoteCall, where: Where, writing: Writing): ParagraphChild[] {
  const note = href === undefined ? undefined : writing.notes.get(href);
  if (href === undefined || !note || where === 'apart') return [new TextRun({ text: mark, superScript: true })];
  const known = writing.footnotes.get(href);
  if (known) return repeatedCall(bookmarkOf(known.id), mark);
  const id = writing.footnotes.size + 1;
  const isCounted = mark === String(writing.counted + 1);
  if (isCounted) writing.counted++;
  writing.footnotes.set(href, isCounted ? { id } : { id, mark });
  const call = isCounted ? new FootnoteReferenceRun(id) : typedCall(id, mark);
  const isRepeated = (writing.calls.get(href) ?? 0) > 1;
  return isRepeated ? [new Bookmark({ id: bookmarkOf(id), children: [call] })] : [call];
}

const bookmarkOf = (id: number): string => `_RefNote${id}`;

const TYPES = { png: 'png', jpeg: 'jpg', gif: 'gif' } as const;
/** Of the page, in pixels of CSS: wider pictures are made smaller. */
const MOST_WIDE = 600;

/** Word shows no WebP: its alternative text stands for it, as for a picture whose size is not known. */
function pictureOf({ src, alternative, width, height }: Picture): ParagraphChild[] {
  const [, kind = '', data = ''] = /^data:image\/(png|jpeg|gif);base64,(.+)$/.exec(src) ?? [];
  const bytes = new Uint8Array(Buffer.from(data, 'base64'));
  const own = kind === '' ? undefined : sizeOfPicture(bytes);
  if (!own || own.width === 0 || own.height === 0) return alternative === '' ? [] : [new TextRun(alternative)];
  const wide = pixelsOf(width) ?? own.width;
  const high = pixelsOf(height) ?? (wide * own.height) / own.width;
  const scale = Math.min(1, MOST_WIDE / wide);
  const transformation = {
    width: Math.max(1, Math.round(wide * scale)),
    height: Math.max(1, Math.round(high * scale)),
  };
  const altText = { name: alternative, title: '', description: alternative };
  return [new ImageRun({ type: TYPES[kind as keyof typeof TYPES], data: bytes, transformation, altText })];
}

function pixelsOf(size: string | undefined): number | undefined {
  const pixels = /^\s*(\d{1,4}(?:\.\d{1,3})?)(?:px)?\s*$/.exec(size ?? '')?.[1];
  return pixels === undefined || Number(pixels) === 0 ? undefined : Number(pixels);
}
