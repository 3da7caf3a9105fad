/** Runs that the library has no class for: fields of repeated note calls, and calls with a mark of their own. */
import { convertToXmlComponent, type ParagraphChild } from './docx.js';

type Attributes = Readonly<Record<string, string>>;
interface Part {
  readonly type: 'element' | 'text';
  readonly name?: string;
  readonly attributes?: Record<string, string>;
  readonly text?: string;
  readonly elements?: Part[];
}

function part(name: string, attributes: Attributes, ...elements: Part[]): Part {
  return { type: 'element', name, attributes: { ...attributes }, elements };
}

const words = (text: string): Part => ({ type: 'text', text });

/** A run in the style of note marks. */
function run(...parts: Part[]): ParagraphChild {
  const style = part('w:rPr', {}, part('w:rStyle', { 'w:val': 'FootnoteReference' }));
  const made = convertToXmlComponent(part('w:r', {}, style, ...parts));
  if (made === undefined || typeof made === 'string') throw new Error('a run is an element');
  return made as unknown as ParagraphChild;
}

/** `NOTEREF` (ISO/IEC 29500-1, 17.16.5.42): the mark of the note that is called in a bookmark. */
export function repeatedCall(bookmark: string, mark: string): ParagraphChild[] {
  const field = (type: string) => run(part('w:fldChar', { 'w:fldCharType': type }));
  const code = part('w:instrText', { 'xml:space': 'preserve' }, words(` NOTEREF ${bookmark} \\f \\h `));
  return [field('begin'), run(code), field('separate'), run(part('w:t', {}, words(mark))), field('end')];
}

/** A call whose mark the author typed. @param id of the note */
export function typedCall(id: number, mark: string): ParagraphChild {
  return run(
    part('w:footnoteReference', { 'w:customMarkFollows': '1', 'w:id': String(id) }),
    part('w:t', {}, words(mark)),
  );
}
