/**
 * The Markdown edition: CommonMark with the tables and notes of GitHub, pandoc and others. Nothing of the text can act as mark-up; numbers of
 * paragraphs are text, since Markdown counts lists by itself and cannot say "(a)" or "12 bis.".
 */
import type { EditionMaker } from '../edition.js';
import type { EditionFacts } from '../facts.js';
import { type Block, type Flow, flowOf, type Heading, type Line, type Run, type Words } from '../flow/index.js';
import { label } from '../labels.js';
import { escaped, escapedAddress, escapedStart, htmlEscaped } from './markdown-escapes.js';
import { tableOf } from './markdown-tables.js';

export const markdown: EditionMaker = {
  format: 'md',
  async make(_, context) {
    const view = context.view();
    return view && new TextEncoder().encode(markdownOf(flowOf(view), context.facts()));
  },
};

/** Names of the notes: of letters and figures, each once. */
type NoteNames = ReadonlyMap<string, string>;

function markdownOf(flow: Flow, facts: EditionFacts): string {
  const names: NoteNames = new Map([...flow.notes.keys()].map((href, at) => [href, String(at + 1)]));
  const blocks = blocksOf(flow.blocks, names);
  const notes = [...flow.notes].map(([href, { mark, blocks: lines }]) => {
    const name = names.get(href) ?? '';
    // The name is what readers of Markdown show; a mark that is another one is text.
    const shown = mark === name ? '' : `${escaped(mark)} `;
    const text = shown + blocksOf(lines, names).join('\n\n');
    return `[^${name}]: ${text.replaceAll('\n', '\n    ').replace(/^ +$/gm, '')}`;
  });
  return `${[headOf(facts), ...blocks, ...noticeOf(facts), ...notes].join('\n\n')}\n`;
}

/** Metadata as YAML, which pandoc and site generators read. JSON strings are strings of YAML too. */
function headOf({ title, language, direction, identifier, date, official, body }: EditionFacts): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', title],
    ['author', body],
    ['date', date],
    ['lang', language],
    ['dir', direction],
    ['identifier', identifier],
    ['source', official],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`${name}: ${JSON.stringify(value)}`] : []));
  return ['---', ...lines, '---'].join('\n');
}

/** That this is no official edition, and where the official text is. */
function noticeOf({ labels, identifier, official }: EditionFacts): string[] {
  const notice = escaped(`${label(labels, 'unofficial')} ${label(labels, 'source', identifier)}.`);
  const link = official ? ` [${escaped(label(labels, 'officialText', identifier))}](${escapedAddress(official)})` : '';
  return ['***', notice + link];
}

function blocksOf(blocks: readonly Block[], names: NoteNames): string[] {
  const lists: Lists = { open: 0, quotes: 0 };
  return blocks.flatMap(block => {
    if (block.kind === 'line') return lineOf(block, lists, names);
    lists.open = 0;
    if (block.kind === 'heading') return headingOf(block, names);
    return block.kind === 'table' ? tableOf(block, runs => inlineOf(runs, names)) : ['***'];
  });
}

function headingOf({ level, number, runs, ids }: Heading, names: NoteNames): string {
  const parts = [inlineOf(number, names), inlineOf(runs, names)].filter(Boolean);
  // A heading is one line.
  return `${'#'.repeat(level)} ${anchorsOf(ids)}${parts.join(' ').replace(/\\?\n/g, ' ')}`;
}

/** Lists that are open: a line can go on only in one of them. */
interface Lists {
  open: number;
  quotes: number;
}

function lineOf(line: Line, lists: Lists, names: NoteNames): string {
  const { runs, number, quotes, ids } = line;
  if (quotes !== lists.quotes) lists.open = 0;
  lists.quotes = quotes;
  const { before, inside } = placeOf(line, lists);
  const words = inlineOf(runs, names);
  const mark = number && before === '' ? inlineOf(number, names) : pointOf(number, names);
  const text = anchorsOf(ids) + escapedStart([mark, words].filter(Boolean).join(' '));
  const quote = '> '.repeat(quotes);
  return text
    .split('\n')
    .map((each, at) => quote + (at === 0 && before !== '' ? before : inside) + each)
    .join('\n');
}

/** A point of a list opens it; other lines stand in the lists that are open. */
function placeOf({ number, depth }: Line, lists: Lists): { readonly before: string; readonly inside: string } {
  const isPoint = number !== undefined && depth > 0;
  lists.open = Math.min(depth, lists.open + (isPoint ? 1 : 0));
  const inside = '  '.repeat(lists.open);
  return { before: isPoint ? `${inside.slice(2)}- ` : '', inside };
}

/** The number of a point; a bullet is the list's. */
function pointOf(number: readonly Run[] | undefined, names: NoteNames): string {
  const mark = number ? inlineOf(number, names) : '';
  return mark === '•' ? '' : mark;
}

function anchorsOf(ids: readonly string[]): string {
  return ids.map(id => `<a id="${htmlEscaped(id)}"></a>`).join('');
}

function inlineOf(runs: readonly Run[], names: NoteNames): string {
  return runs.map((run, at) => runOf(run, [runs[at - 1], runs[at + 1]], names)).join('');
}

function runOf(run: Run, beside: readonly (Run | undefined)[], names: NoteNames): string {
  switch (run.kind) {
    case 'words':
      return wordsOf(run, beside.some(isMarked), names);
    case 'call': {
      const name = run.href === undefined ? undefined : names.get(run.href);
      return name === undefined ? `<sup>${escaped(run.mark)}</sup>` : `[^${name}]`;
    }
    case 'picture':
      return `![${escaped(run.alternative)}](${run.src})`;
    case 'break':
      return '\\\n';
  }
}

const isMarked = (run: Run | undefined): boolean => run?.kind === 'words' && (run.bold === true || run.italic === true);

/** Marks stand beside letters: blanks at the ends go out of them. */
function wordsOf(run: Words, isBesideMarks: boolean, names: NoteNames): string {
  const [, before = '', text = '', after = ''] = /^(\s*)(\S(?:.*\S)?)(\s*)$/su.exec(run.text) ?? [];
  if (text === '') return run.text;
  const words = marked(run, escaped(text), isBesideMarks || !/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(text));
  // Notes have no address of their own in Markdown.
  const leads = run.href !== undefined && !names.has(run.href);
  return before + (leads ? `[${words}](${escapedAddress(run.href ?? '')})` : words) + after;
}

/** Asterisks work between letters and what is no letter; beside others only tags do. */
function marked({ bold, italic, underlined, struck, raised }: Words, text: string, asTags: boolean): string {
  const tagged = (tag: string, inner: string) => `<${tag}>${inner}</${tag}>`;
  const emphasized = (signs: string, tag: string, inner: string) =>
    asTags ? tagged(tag, inner) : `${signs}${inner}${signs}`;
  let words = text;
  if (raised) words = tagged(raised === 'above' ? 'sup' : 'sub', words);
  if (underlined) words = tagged('u', words);
  if (struck) words = tagged('del', words);
  if (italic) words = emphasized('*', 'em', words);
  return bold ? emphasized('**', 'strong', words) : words;
}
