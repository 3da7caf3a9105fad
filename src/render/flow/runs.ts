/** What stands inside a line of the view as runs in one look each. */
import type { Element, Node } from '../../xml/tree.js';
import type { Look, Run, Words } from './flow.js';

/** What the words of a place have in common. */
interface Around {
  readonly look: Look;
  readonly href?: string;
  readonly language?: string;
}

/** The runs of some nodes, white space made plain. */
export function runsOf(nodes: readonly Node[]): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) add(node, { look: {} }, runs);
  return tidied(runs);
}

/** Several stretches one below the other. */
export function runsOfLines(lines: readonly (readonly Node[])[]): Run[] {
  const runs: Run[] = [];
  for (const [place, nodes] of lines.entries()) {
    if (place > 0) runs.push({ kind: 'break' });
    for (const node of nodes) add(node, { look: {} }, runs);
  }
  return tidied(runs);
}

function add(node: Node, around: Around, runs: Run[]): void {
  if (node.type === 'text') runs.push(words(node.value, around));
  if (node.type !== 'element') return;
  const rule = Object.hasOwn(RULES, node.name) ? RULES[node.name] : undefined;
  if (rule) rule(node, around, runs);
  else inside(node, around, runs);
}

function words(text: string, { look, href, language }: Around): Words {
  return { kind: 'words', text, ...look, ...(href ? { href } : {}), ...(language ? { language } : {}) };
}

type Rule = (node: Element, around: Around, runs: Run[]) => void;

const inside: Rule = (node, around, runs) => {
  const language = languageIn(node.attributes['xml:lang']);
  const at = language === undefined ? around : { ...around, language };
  for (const child of node.children) add(child, at, runs);
};

/** The first part of a tag as BCP 47 has it; nothing for what is none. */
function languageIn(tag: string | undefined): string | undefined {
  return /^\s*([a-z]{2,3})(?:-|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
}

const looking =
  (look: Look): Rule =>
  (node, around, runs) =>
    inside(node, { ...around, look: { ...around.look, ...look } }, runs);

const linked: Rule = (node, around, runs) => {
  const { href } = node.attributes;
  inside(node, href ? { ...around, href } : around, runs);
};

const smallCaps = looking({ smallCaps: true });

const RULES: Readonly<Record<string, Rule>> = {
  b: looking({ bold: true }),
  i: looking({ italic: true }),
  ...{ u: looking({ underlined: true }), ins: looking({ underlined: true }) },
  del: looking({ struck: true }),
  sup: looking({ raised: 'above' }),
  sub: looking({ raised: 'below' }),
  's:words': (node, around, runs) =>
    (node.attributes['look'] === 'small-caps' ? smallCaps : inside)(node, around, runs),
  ...{ 's:link': linked, 's:ibid': linked },
  's:break': (_, __, runs) => void runs.push({ kind: 'break' }),
  's:call': ({ attributes: { href }, children }, _, runs) => {
    const mark = children.map(child => (child.type === 'text' ? child.value : '')).join('');
    runs.push({ kind: 'call', mark, ...(href ? { href } : {}) });
  },
  's:image': ({ attributes: { src = '', alt = '', width, height } }, _, runs) => {
    runs.push({ kind: 'picture', src, alternative: alt, ...(width ? { width } : {}), ...(height ? { height } : {}) });
  },
  's:backlink': () => undefined,
};

/** White space of XML is one blank between words; a no-break space is a character of the text. */
function tidied(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  let mayHaveBlank = false;
  for (const run of runs) {
    if (run.kind === 'break') {
      withoutBlankAtEnd(found);
      // A break at the beginning, or a second one, shows nothing.
      if (found.length > 0 && found.at(-1)?.kind !== 'break') found.push(run);
      mayHaveBlank = false;
    } else if (run.kind !== 'words') {
      found.push(run);
      mayHaveBlank = true;
    } else {
      const plain = run.text.replace(/[ \t\r\n]+/g, ' ');
      const text: string = mayHaveBlank ? plain : plain.replace(/^ /, '');
      if (text === '') continue;
      addWords({ ...run, text }, found);
      mayHaveBlank = !text.endsWith(' ');
    }
  }
  withoutBlankAtEnd(found);
  if (found.at(-1)?.kind === 'break') found.pop();
  return found;
}

/** Neighbours in one look are one run. */
function addWords(run: Words, found: Run[]): void {
  const last = found.at(-1);
  if (last?.kind === 'words' && isAlike(last, run)) found[found.length - 1] = { ...last, text: last.text + run.text };
  else found.push(run);
}

const TRAITS = ['bold', 'italic', 'underlined', 'struck', 'smallCaps', 'raised', 'href', 'language'] as const;

function isAlike(one: Words, other: Words): boolean {
  return TRAITS.every(trait => one[trait] === other[trait]);
}

function withoutBlankAtEnd(found: Run[]): void {
  const last = found.at(-1);
  if (last?.kind !== 'words' || !last.text.endsWith(' ')) return;
  const text = last.text.slice(0, -1);
  if (text === '') found.pop();
  else found[found.length - 1] = { ...last, text };
}

/** The words of runs; marks of notes, pictures and breaks apart. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(run => (run.kind === 'words' ? run.text : run.kind === 'break' ? ' ' : '')).join('');
}
