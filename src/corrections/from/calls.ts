/** Notes that the edited file calls elsewhere. */
import { textOf } from '../../akn/text.js';
import { blocksOf } from '../../cited/blocks.js';
import type { DecisionParts, Quote } from '../../options/corrections.js';
import type { Element } from '../../xml/tree.js';
import { type Found, quoteFinder } from '../quotes.js';
import type { Edited } from './edited.js';

interface Call {
  readonly marker: string;
  /** The words before it. */
  readonly words: string;
}

export function callDecisions(texts: readonly string[], { fresh, edited }: Edited): DecisionParts[] {
  const find = quoteFinder(texts);
  const [before, after] = [callsIn(fresh), callsIn(edited)];
  const added = missingFrom(before, after).flatMap((call): DecisionParts[] => {
    const place = placeOf(call, find);
    return place ? [{ kind: 'call', place, value: { note: call.marker } }] : [];
  });
  const gone = missingFrom(after, before).flatMap(({ marker, words }): DecisionParts[] => {
    const place = { exact: marker, prefix: words };
    return typeof find(place) === 'string' ? [] : [{ kind: 'call', place, value: { none: true } }];
  });
  return [...added, ...gone];
}

/** A mark that stands in the text as read is quoted itself. */
function placeOf({ marker, words }: Call, find: (quote: Quote) => Found): Quote | undefined {
  const places = [{ exact: marker, prefix: words }, { exact: words }];
  return places.find(each => typeof find(each) !== 'string');
}

function missingFrom(list: readonly Call[], wanted: readonly Call[]): Call[] {
  const key = ({ marker, words }: Call) => `${marker} ${words}`;
  const there = new Set(list.map(key));
  return wanted.filter(call => !there.has(key(call)));
}

const WORDS = 50;

function callsIn(tree: Element): Call[] {
  return blocksOf(tree).flatMap(({ element, note, front }) => (note || front ? [] : callsOf(element)));
}

function callsOf(block: Element): Call[] {
  const calls: Call[] = [];
  let text = '';
  const go = (node: Element): void => {
    for (const child of node.children) {
      if (child.type === 'text') text += child.value;
      else if (child.type === 'element' && (child.name === 'authorialNote' || child.name === 'noteRef')) {
        const words = text
          .slice(-WORDS)
          .replace(/^\S+\s+/, '')
          .replace(/\s+/g, ' ');
        if (words.trim() !== '') calls.push({ marker: child.attributes['marker'] ?? '', words });
      } else if (child.type === 'element') go(child);
    }
  };
  go(block);
  return textOf(block) === '' ? [] : calls;
}
