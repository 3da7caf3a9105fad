/** E10: notes and the marks that call them. */

import { DOCUMENTS } from '../../akn/targets.js';
import { textOf } from '../../akn/text.js';
import { isPower } from '../../languages/measures.js';
import { normaliseNumber } from '../../numbers/id-part.js';
import type { Element } from '../../xml/tree.js';
import type { Rule, Tell } from '../rule.js';
import type { Subject } from '../subject.js';

const NOTES = new Set(['authorialNote', 'note']);

export const noteReferences: Rule = {
  name: 'E10',
  check: (subject, tell) => {
    for (const call of subject.named('noteRef')) {
      const href = call.attributes['href'] ?? '';
      const note = href.startsWith('#') ? subject.target(href.slice(1), call) : undefined;
      const mark = call.attributes['marker'];
      if (!note || !NOTES.has(note.name))
        tell('validate/note-reference', call, `it leads to "${href}", which is not a note.`);
      else if (mark !== undefined && mark !== note.attributes['marker']) {
        tell(
          'validate/note-reference',
          call,
          `its mark is "${mark}", that of the note "${note.attributes['marker']}".`,
        );
      }
    }
  },
};

/** Each document counts its notes by itself; signs and letters start again in every table and are not compared. */
export const noteMarks: Rule = {
  name: 'W7',
  check: (subject, tell) => {
    const last = new Map<Element | undefined, number>();
    for (const note of subject.named('authorialNote')) {
      const mark = normaliseNumber(note.attributes['marker'] ?? '');
      if (!/^\d{1,6}$/.test(mark)) continue;
      const document = documentAround(note, subject);
      const before = last.get(document) ?? 0;
      if (Number(mark) <= before) tell('validate/note-marks', note, `its mark ${mark} comes after ${before}.`);
      last.set(document, Number(mark));
    }
  },
};

function documentAround(node: Element, { parents }: Subject): Element | undefined {
  for (let at = parents.get(node); at; at = parents.get(at)) if (DOCUMENTS.has(at.name)) return at;
  return undefined;
}

/** `<sup>2</sup>` after a note with the mark 2: the second call of that note, lost as such. */
export const plainCalls: Rule = {
  name: 'W8',
  check: (subject, tell) => {
    if (subject.named('sup').length === 0) return;
    const marks = new Set<string>();
    const before = textsBefore(subject);
    for (const node of subject.elements) {
      if (node.name === 'authorialNote') marks.add(normaliseNumber(node.attributes['marker'] ?? ''));
      if (node.name === 'sup') checkCall(node, marks, before, tell);
    }
  },
};

function checkCall(sup: Element, marks: ReadonlySet<string>, before: (sup: Element) => string, tell: Tell): void {
  const mark = normaliseNumber(textOf(sup));
  if (/^\d{1,3}$/.test(mark) && marks.has(mark) && !isPower(before(sup), mark))
    tell('validate/note-call-plain', sup, `"${mark}" is the mark of a note.`);
}

/** The text right before each raised number, of one parent after the other: a paragraph may hold thousands of them. */
function textsBefore({ parents }: Subject): (sup: Element) => string {
  const before = new Map<Element, string>();
  return sup => {
    const parent = parents.get(sup);
    if (!before.has(sup) && parent) {
      let text = '';
      for (const child of parent.children) {
        if (child.type === 'element' && child.name === 'sup') before.set(child, text);
        if (child.type === 'text') text = child.value;
        else if (child.type === 'element') text = textOf(child);
      }
    }
    return before.get(sup) ?? '';
  };
}
