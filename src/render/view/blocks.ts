/** Blocks: lines of text, groups, lists, quoted structures, votes. */
import { type Element, isElement, type Node, newElement } from '../../xml/tree.js';
import { isHeadingOfAmendment, isHolder, permalink, QUOTES, wordsIn } from './lines.js';
import { inside, languageOf, made, shownAll } from './nodes.js';
import { parentName } from './positions.js';
import type { At, Page, Rule } from './types.js';
import { unitsOf } from './units.js';
import { isVote, voteOf } from './votes.js';
import { contentOf, elementsOf, hasChild, isBlank } from './words.js';

/** What has no id for the lines in it: they have that of the unit, or none. */
const WITHOUT_LINES: ReadonlySet<string | undefined> = new Set(['content', 'authorialNote', 'td', 'th']);

const paragraph: Rule = (node, at, page) => {
  // An empty line is no paragraph.
  if (elementsOf(node).length === 0 && isBlank(node)) return [];
  if (isHolder(node)) return [holderOf(node, at, page)];
  if (isVote(node)) return [voteOf(node, at, page)];
  const words = wordsIn(node, at, page);
  return [recitalOf(node, words, page) ?? formulaOf(node, words, page) ?? plainLine(node, words, page)];
};

/** Preambular paragraphs: a container each. */
function recitalOf(line: Element, words: readonly Node[], page: Page): Element | undefined {
  const { parents } = page.positions;
  const parent = parents.get(line);
  const unit = parent?.name === 'container' && elementsOf(parent).length === 1 ? parent : line;
  if (parentName(unit, page.positions) !== 'preamble') return undefined;
  return made('recital', { id: page.ids(unit), ...permalink(unit, page) }, words);
}

function formulaOf(line: Element, words: readonly Node[], page: Page): Element | undefined {
  const parent = page.positions.parents.get(line);
  if (parent?.name !== 'formula') return undefined;
  return made('formula', { id: page.ids(elementsOf(parent).length === 1 ? parent : line) }, words);
}

/** Inside a numbered unit, the id of that serves; everywhere else a line has an id of its own. */
function plainLine(line: Element, words: readonly Node[], page: Page): Element {
  const id = WITHOUT_LINES.has(parentName(line, page.positions)) ? undefined : page.ids(line);
  const of = hasChild(line, 'vote') ? 'vote' : undefined;
  return made(id === undefined ? 'p' : 'line', { id, ...languageOf(line), of }, words);
}

/** A line that holds a quoted text of several lines. */
function holderOf(line: Element, at: At, page: Page): Element {
  const id = parentName(line, page.positions) === 'content' ? undefined : page.ids(line);
  const runs: Node[] = [];
  let run: Node[] = [];
  const close = () => {
    if (run.some(each => each.type === 'element' || !isBlank(each))) {
      runs.push(made('p', {}, shownAll(run, { ...at, words: true }, page)));
    }
    run = [];
  };
  for (const node of line.children.flatMap(opened)) {
    if (node.type !== 'element' || !QUOTES.has(node.name)) run.push(node);
    else {
      close();
      for (const added of quote(node, at, page)) runs.push(added);
    }
  }
  close();
  return made('holder', { id }, runs);
}

/** Words around a quoted text, such as mod: what they hold goes on in the line around them. */
function opened(node: Node): readonly Node[] {
  if (node.type !== 'element' || QUOTES.has(node.name) || node.name === 'authorialNote') return [node];
  return isHolder(node) ? node.children.flatMap(opened) : [node];
}

const quote: Rule = (node, at, page) => [
  made('quote', { id: page.ids(node) }, unitsOf(contentOf(node), { ...at, words: false }, page)),
];

export function groupOf(node: Element, at: At, page: Page): Node[] {
  const attributes = { id: page.ids(node), ...languageOf(node) };
  return [made('group', attributes, unitsOf(contentOf(node), at, page))];
}

export function lineOf(node: Element, at: At, page: Page): Node[] {
  return [made('line', { id: page.ids(node), ...languageOf(node) }, wordsIn(node, at, page))];
}

/** A preambular paragraph is its line. */
const container: Rule = (node, at, page) => {
  const [only, more] = contentOf(node);
  const isRecital = parentName(node, page.positions) === 'preamble' && isElement(only, 'p') && !more;
  return isRecital ? inside(node, at, page) : groupOf(node, at, page);
};

const list: Rule = (node, at, page) => {
  const items = elementsOf(node, 'li').map(item => {
    const { value } = item.attributes;
    const start =
      node.name === 'ol' && value !== undefined && /^\s*[+-]?\d+\s*$/.test(value) ? value.trim() : undefined;
    return made('entry', { id: page.ids(item), ...languageOf(item), value: start }, inside(item, at, page));
  });
  const others = contentOf(node).filter(each => !isElement(each, 'li'));
  return [made(node.name === 'ol' ? 'ordered' : 'unordered', {}, items), ...unitsOf(others, at, page)];
};

/** Who speaks stands out, and what is no speech. */
const inType =
  (look: 'b' | 'i'): Rule =>
  (node, at, page) => {
    if (isBlank(node) || hasBlocks(node)) return groupOf(node, at, page);
    return [made('line', { id: page.ids(node), ...languageOf(node) }, [newElement(look, {}, wordsIn(node, at, page))])];
  };

const hasBlocks = (node: Element): boolean => hasChild(node, 'p', 'ul', 'ol', 'table', 'blockList', 'block');

/** The heading of an amendment is the line of it. */
const amendmentHeading: Rule = (node, at, page) => {
  const [line] = contentOf(node);
  if (!isElement(line) || !isHeadingOfAmendment(node)) return groupOf(node, at, page);
  return [made('heading', { id: page.ids(node), level: String(at.level) }, wordsIn(line, at, page))];
};

export const blockRules: Readonly<Record<string, Rule>> = {
  from: inType('b'),
  ...{ scene: inType('i'), narrative: inType('i'), summary: inType('i') },
  amendmentHeading,
  p: paragraph,
  container,
  ...{ embeddedStructure: quote, quotedStructure: quote },
  ...{ ul: list, ol: list },
};
