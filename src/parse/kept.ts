/** Whether a document holds all the text that it was made from. */

import type { Block, Paragraph, Source } from '../source/source.js';
import type { Element, Node } from '../xml/tree.js';
import type { Line } from './line.js';

/** White space may change, nothing else: a document that holds fewer signs than its source has lost text. */
export function keepsAll(document: Element, { masthead, blocks }: Source): boolean {
  let wanted = 0;
  for (const block of [...masthead, ...blocks]) wanted += sizeOfBlock(block);
  return sizeOfNode(document) >= wanted;
}

/** Whether the elements made of some lines hold their text. */
export function keepsLines(made: readonly (Element | undefined)[], lines: readonly Line[]): boolean {
  let wanted = 0;
  for (const { source } of lines) wanted += sizeOfBlock(source);
  let found = 0;
  for (const each of made) if (each) found += sizeOfNode(each);
  return found >= wanted;
}

function sizeOfBlock(block: Block): number {
  if (block.kind === 'paragraph') return sizeOfParagraph(block);
  let size = block.caption ? sizeOfParagraph(block.caption) : 0;
  for (const { cells } of block.rows)
    for (const cell of cells) for (const each of cell.blocks) size += sizeOfBlock(each);
  return size;
}

/** A label of automatic numbering is the first of the runs (`labels.ts`). */
function sizeOfParagraph({ runs }: Paragraph): number {
  let size = 0;
  for (const run of runs) if (run.kind === 'text') size += signs(run.text);
  return size;
}

function sizeOfNode(node: Node): number {
  if (node.type === 'text') return signs(node.value);
  if (node.type === 'comment' || node.name === 'meta') return 0;
  let size = 0;
  for (const child of node.children) size += sizeOfNode(child);
  return size;
}

/** 1 for white space and marks of direction. A table: every character of a text is looked up twice. */
const UNSEEN = new Uint8Array(0x10000);
for (let code = 0; code <= 0x20; code++) UNSEEN[code] = 1;
for (const code of [0xa0, 0x61c, 0x3000, 0xfeff]) UNSEEN[code] = 1;
for (let code = 0x2000; code <= 0x200f; code++) UNSEEN[code] = 1;
for (let code = 0x2028; code <= 0x202f; code++) UNSEEN[code] = 1;
for (let code = 0x205f; code <= 0x206f; code++) UNSEEN[code] = 1;

const encoder = new TextEncoder();
const bytes = new Uint8Array(8192);

/** Characters that are seen. A text in ASCII is counted by its bytes, which takes a third of the time. */
function signs(text: string): number {
  if (text.length < 40 || text.length > bytes.length) return signsOneByOne(text);
  const { read, written } = encoder.encodeInto(text, bytes);
  if (read !== text.length || written !== text.length) return signsOneByOne(text);
  let count = written;
  for (let at = 0; at < written; at++) count -= UNSEEN[bytes[at] as number] as number;
  return count;
}

function signsOneByOne(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at++) count -= UNSEEN[text.charCodeAt(at)] as number;
  return count;
}
