/**
 * Line breaks inside of paragraphs: an extraction writes what follows one as a line of its own, without the tab that leads
 * every paragraph.
 */
import type { Paragraph } from '../../source/source.js';
import { isBlank, paragraphOf, type TextLine } from './lines.js';

/** Lines of running text → paragraphs; blank lines part them and are left out. */
export function paragraphsOf(lines: readonly TextLine[], reportJoined: (first: TextLine) => void): Paragraph[] {
  const broken = isLedByTabs(lines);
  const paragraphs: Paragraph[] = [];
  let before: TextLine | undefined;
  for (const line of lines) {
    if (isBlank(line)) {
      before = undefined;
      continue;
    }
    if (broken && before && goesOn(before, line)) {
      reportJoined(line);
      paragraphs.push(continued(paragraphs.pop() as Paragraph, line));
      // What follows has to go on from this line, in a paragraph with the same lead.
      before = { ...line, text: (LEAD.exec(before.text)?.[0] ?? '') + line.text };
    } else {
      paragraphs.push(before ? paragraphOf(line) : { ...paragraphOf(line), gap: true });
      before = line;
    }
  }
  return paragraphs;
}

/** A third of the lines begin with a tab, as paragraphs of a resolution do; headings and closing lines do not. */
function isLedByTabs(lines: readonly TextLine[]): boolean {
  const text = lines.filter(line => !isBlank(line));
  return text.filter(line => line.text.startsWith('\t')).length * 3 > text.length;
}

/** A heading is shorter. */
const SHORTEST = 60;
/** A number or letter of the paragraph, with the tabs around it. */
const LEAD = /^\t+(?:[^\s\t]{1,8}\t+)?/;
/** The end of a sentence or recital, with a note mark behind it. */
const ENDS = /[\p{Po}\p{Pe}\p{Pf}](?:\s?\d{1,3})?\s*$/u;
/** The middle of a sentence: a small letter, a year, a bracket or quotation mark. A point may have lost its tab: "(a) …". */
const GOES_ON = /^(?!\([a-z\d]{1,4}\)) *(?:\p{Ll}|(?:19|20)\d\d(?!\d)|[(“"«])/u;
/** A paragraph in mid-sentence, and a line without a tab right below. Rows of tables have tabs between their cells. */
function goesOn(before: TextLine, line: TextLine): boolean {
  const lead = LEAD.exec(before.text)?.[0];
  if (lead === undefined || line.text.includes('\t') || !GOES_ON.test(line.text)) return false;
  const text = before.text.slice(lead.length);
  return text.length >= SHORTEST && !text.includes('\t') && !ENDS.test(text);
}

function continued(paragraph: Paragraph, { text }: TextLine): Paragraph {
  return { ...paragraph, runs: [...paragraph.runs, { kind: 'break' }, { kind: 'text', text }] };
}
