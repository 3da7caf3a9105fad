/**
 * The plain-text edition: UTF-8, a paragraph on a line however long it is, blank lines between paragraphs. Numbers and text are parted by a
 * tab, as in texts of the Official Document System; marks of notes stand in square brackets, the notes at the end.
 */

import type { EditionMaker } from '../edition.js';
import type { EditionFacts } from '../facts.js';
import { type Block, type Cell, type Flow, flowOf, type Line, type Run, type Table } from '../flow/index.js';
import { label } from '../labels.js';

export const plainText: EditionMaker = {
  format: 'txt',
  async make(_, context) {
    const view = context.view();
    return view && new TextEncoder().encode(textOf(flowOf(view), context.facts()));
  },
};

function textOf(flow: Flow, facts: EditionFacts): string {
  const notes = [...flow.notes.values()].map(({ mark, blocks }) => {
    const [first = '', ...rest] = paragraphsOf(blocks);
    return [`${noteMark(mark)} ${first}`.trim(), ...rest];
  });
  const heading = notes.length > 0 ? [label(facts.labels, 'notes').toLocaleUpperCase(facts.language)] : [];
  return `${[...paragraphsOf(flow.blocks), ...heading, ...notes.flat(), ...noticeOf(facts)].join('\n\n')}\n`;
}

/** That this is no official edition, and where the official text is. */
function noticeOf({ labels, identifier, official }: EditionFacts): string[] {
  const notice = `${label(labels, 'unofficial')} ${label(labels, 'source', identifier)}.`;
  return ['* * *', official ? `${notice}\n${official}` : notice];
}

function paragraphsOf(blocks: readonly Block[]): string[] {
  const made: string[] = [];
  let masthead: string[] = [];
  const close = () => {
    if (masthead.length > 0) made.push(masthead.join('\n'));
    masthead = [];
  };
  for (const block of blocks) {
    // Lines of a masthead are no paragraphs.
    if (block.kind === 'line' && block.of === 'masthead') masthead.push(lineOf(block));
    else {
      close();
      const text = paragraphOf(block);
      if (text !== '') made.push(text);
    }
  }
  close();
  return made;
}

function paragraphOf(block: Block): string {
  if (block.kind === 'line') return lineOf(block);
  if (block.kind === 'heading') return numbered(wordsOf(block.number), wordsOf(block.runs));
  return block.kind === 'table' ? tableOf(block) : '';
}

function lineOf({ runs, number, depth, quotes }: Line): string {
  const indent = '\t'.repeat(depth + quotes);
  const text = number ? numbered(wordsOf(number), wordsOf(runs)) : wordsOf(runs);
  return text
    .split('\n')
    .map(each => indent + each)
    .join('\n');
}

function numbered(number: string, text: string): string {
  return number !== '' && text !== '' ? `${number}\t${text}` : number + text;
}

/** A row on a line, its cells parted by tabs. */
function tableOf({ rows }: Table): string {
  return rows.map(row => row.map(cellOf).join('\t')).join('\n');
}

function cellOf({ blocks }: Cell): string {
  return paragraphsOf(blocks)
    .join(' ')
    .replace(/[\t\n]+/g, ' ')
    .trim();
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(wordOf).join('');
}

function wordOf(run: Run): string {
  switch (run.kind) {
    case 'words':
      return run.text;
    case 'call':
      return noteMark(run.mark);
    case 'picture':
      return run.alternative;
    case 'break':
      return '\n';
  }
}

/** `[4]`; a mark in brackets of its own has no others. */
function noteMark(mark: string): string {
  return /^[([].*[)\]]$/.test(mark) ? mark : `[${mark}]`;
}
