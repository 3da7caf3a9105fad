/** What stands inside a line: words in their looks, links, calls of notes, pictures. */
import { directionOf } from '../../languages/direction.js';
import type { Element, Node } from '../../xml/tree.js';
import { Line, literal } from './code.js';
import type { At, Printing } from './printing.js';

/** Words of a line as arguments of a call. */
export function runs(nodes: readonly Node[], at: At, printing: Printing): string {
  const line = new Line(printing.isRtl && at.language === printing.language);
  for (const node of nodes) addTo(line, node, at, printing);
  return line.code;
}

/** The page engine limits how deep calls may nest; deeper mark-up keeps its text and loses its look. */
const DEEPEST = 24;

/** How an element stands in a line. */
type Run = (line: Line, node: Element, at: At, printing: Printing) => void;

export function addTo(line: Line, node: Node, at: At, printing: Printing): void {
  if (node.type === 'text') line.add(node.value);
  if (node.type !== 'element') return;
  const run = Object.hasOwn(RUNS, node.name) ? (RUNS[node.name] as Run) : inside;
  run(line, node, at, printing);
}

const inside: Run = (line, node, at, printing) => {
  for (const child of node.children) addTo(line, child, at, printing);
};

/** In a call, unless calls are too deep already. */
function within(opening: string, line: Line, node: Element, at: At, printing: Printing): void {
  if (at.wraps >= DEEPEST) inside(line, node, at, printing);
  else line.wrapped(opening, () => inside(line, node, { ...at, wraps: at.wraps + 1 }, printing));
}

/** In the look, and in its own language. */
const looking =
  (name: string): Run =>
  (line, node, at, printing) => {
    foreign(line, node, at, (inner, around) => within(`${name}(`, inner, node, around, printing));
  };

function foreign(line: Line, { attributes }: Element, at: At, add: (line: Line, at: At) => void): void {
  const language = languageIn(attributes['xml:lang']);
  if (language === undefined || language === at.language || at.wraps >= DEEPEST) {
    add(line, at);
    return;
  }
  const opening = `foreign(${literal(language)},${literal(directionOf(language))},`;
  line.wrapped(opening, () => add(line, { ...at, language, wraps: at.wraps + 1 }));
}

/** The first part of a tag as BCP 47 has it; nothing for what is none. */
function languageIn(tag: string | undefined): string | undefined {
  return /^\s*([a-z]{2,3})(?:-|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
}

const words: Run = (line, node, at, printing) => {
  foreign(line, node, at, (inner, around) =>
    node.attributes['look'] === 'small-caps'
      ? within('caps(', inner, node, around, printing)
      : inside(inner, node, around, printing),
  );
};

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Words without a letter that runs from right to left are kept together in their own direction. */
const isolated: Run = (line, node, at, printing) => {
  if (!printing.isRtl || RIGHT_TO_LEFT.test(plain(node))) inside(line, node, at, printing);
  else within('apart(', line, node, at, printing);
};

const time: Run = (line, node, at, printing) =>
  at.keepsDates ? within('keep(', line, node, at, printing) : inside(line, node, at, printing);

/** The text of a node, without the marks of notes. */
export function plain(node: Node): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.name === 's:call') return '';
  if (node.name === 's:break') return ' ';
  return node.children.map(plain).join('');
}

const link: Run = (line, node, at, printing) => {
  const { href = '' } = node.attributes;
  within(`${href.startsWith('#') ? 'goto' : 'web'}(${literal(href)},`, line, node, at, printing);
};

const image: Run = (line, node, _, printing) => {
  const { src = '', alt = '', width, height } = node.attributes;
  if (printing.form !== 'full') {
    line.add(alt);
    return;
  }
  const name = printing.pictures.name(src);
  line.item(`picture(${literal(name)},${literal(alt)},${points(width)},${points(height)})`);
};

/** Pixels of CSS, 96 to the inch. */
function points(size: string | undefined): string {
  const pixels = /^\s*(\d{1,4}(?:\.\d{1,3})?)(?:px)?\s*$/.exec(size ?? '')?.[1];
  return pixels === undefined ? 'auto' : `${Number(pixels) * 0.75}pt`;
}

const RUNS: Readonly<Record<string, Run>> = {
  i: looking('it'),
  b: looking('bo'),
  u: looking('un'),
  ins: looking('un'),
  del: looking('st'),
  sup: looking('su'),
  sub: looking('sb'),
  abbr: words,
  's:words': words,
  's:isolated': isolated,
  's:time': time,
  's:link': link,
  's:ibid': link,
  's:image': image,
  's:break': line => line.break(),
  's:call': (line, node, _, printing) => line.item(printing.noteCall(node, printing)),
  's:backlink': () => undefined,
};
