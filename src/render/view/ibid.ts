/**
 * "Ibid." keeps its word and becomes a link to the note it stands for: the nearest one before it that is not an "Ibid." itself.
 * Its name says what stands there, so that the note makes sense alone in a pop-up.
 */
import { isElement, type Node, type Text, text, withChildren } from '../../xml/tree.js';
import { type Labels, label } from '../labels.js';
import { made } from './nodes.js';
import type { Note } from './types.js';
import { beginning, elementsOf, isBlank, normalised, stringOf, textOf } from './words.js';

/** The same notes; each that begins with such a word has its source. */
export function ibidSources(notes: readonly Note[], labels: Labels): readonly Note[] {
  const words = ibidWords(labels);
  let source: Note | undefined;
  return notes.map(note => {
    const [first] = elementsOf(note.element);
    if (!first || !wordAt(stringOf(first), words)) {
      source = note;
      return note;
    }
    return source ? { ...note, source } : note;
  });
}

/** The label is a regular expression of words with full stops: `ibidem\.?|ibid\.?`. */
function ibidWords(labels: Labels): readonly string[] {
  return label(labels, 'ibid')
    .replace(/[\\.?]/g, '')
    .split('|');
}

/** The word of that kind with which a text begins, in lower case. Arabic notes begin with empty brackets. */
function wordAt(words: string, known: readonly string[]): string | undefined {
  const begun = words
    .slice(0, 40)
    .toLowerCase()
    .replace(/\(/g, ' ')
    .replace(/[)“”"\t]/g, '');
  const plain = normalised(begun);
  return known.find(word => plain.startsWith(word));
}

/**
 * The words of a note's first line with its "Ibid." as a link: the word is in the first text, alone in italics or with what
 * follows. The same words when it stands elsewhere.
 */
export function withIbid(line: readonly Node[], source: Note, labels: Labels): readonly Node[] {
  const words = ibidWords(labels);
  for (const [at, child] of line.entries()) {
    const found = textsOf(child).find(each => !isBlank(each) && wordAt(each.value, words));
    if (!found) continue;
    const parts = linked(found.value, wordAt(found.value, words) as string, source, labels);
    if (child.type === 'text') return line.toSpliced(at, 1, ...parts);
    const isAlone = isElement(child, 'i') && child.children.length === 1;
    return isAlone ? line.with(at, withChildren(child, parts)) : line;
  }
  return line;
}

function textsOf(node: Node): Text[] {
  if (node.type === 'text') return [node];
  return node.type === 'element' ? node.children.flatMap(textsOf) : [];
}

function linked(printed: string, word: string, source: Note, labels: Labels): Node[] {
  const start = printed.toLowerCase().indexOf(word);
  const end = start + word.length;
  // The full stop of the abbreviation belongs to it.
  const stop = printed[end] === '.' ? end + 1 : end;
  const shown = printed.slice(start, stop);
  const told = `${source.name}: ${beginning(textOf(...elementsOf(source.element)), 100)}`;
  const attributes = { href: source.href, name: label(labels, 'ibidOf', shown, told) };
  const parts = [text(printed.slice(0, start)), made('ibid', attributes, [text(shown)]), text(printed.slice(stop))];
  return parts.filter(each => each.type === 'element' || each.value !== '');
}
