/** E11, W1–W5 and their like: what stands where in the text. */

import { DOCUMENTS } from '../../akn/targets.js';
import { textOf } from '../../akn/text.js';
import { normaliseNumber } from '../../numbers/id-part.js';
import { type Element, isElement, type Node } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';
import type { Rule, Tell } from '../rule.js';
import type { Subject } from '../subject.js';

export const lists: Rule = {
  name: 'E11',
  check: (subject, tell) => {
    for (const name of ['ol', 'ul']) {
      for (const node of subject.named(name)) tell('validate/list-forbidden', node, `${name} is not used here.`);
    }
    for (const body of subject.named('mainBody')) {
      for (const p of childrenOf(body, 'p')) tell('validate/paragraph-bare', p, 'it is directly in the body.');
    }
  },
};

export const containers: Rule = {
  name: 'W2',
  check: (subject, tell) => {
    for (const name of ['preamble', 'conclusions']) {
      for (const part of subject.named(name)) {
        const bare = childrenOf(part).filter(child => child.name === 'p').length;
        if (bare > 0) tell('validate/container-missing', part, `${bare} of its paragraphs are outside any container.`);
      }
    }
    for (const node of subject.named('container')) {
      if (node.attributes['name']?.trim() === '') tell('validate/container-unnamed', node, 'its name is empty.');
    }
  },
};

export const inlineNames: Rule = {
  name: 'W1',
  check: (subject, tell) => {
    for (const node of subject.named('inline')) {
      const name = node.attributes['name'] ?? '';
      if (!/^[\w-]+:\S/.test(name)) tell('validate/inline-name', node, `its name "${name}" has no prefix.`);
    }
  },
};

const DESCRIPTIVE = [
  'docTitle',
  'docNumber',
  'docDate',
  'docAuthority',
  'docType',
  'docStatus',
  'docStage',
  'docProponent',
  'docCommittee',
  'docIntroducer',
  'docPurpose',
  'docJurisdiction',
  'docketNumber',
] as const;
const THEIR_PLACES: ReadonlySet<string> = new Set([
  'coverPage',
  'preface',
  'conclusions',
  'meta',
  'attachment',
  'component',
]);

export const descriptiveElements: Rule = {
  name: 'W3',
  check: (subject, tell) => {
    for (const node of DESCRIPTIVE.flatMap(name => subject.named(name))) {
      if (!isPlaced(node, subject)) tell('validate/document-element-misplaced', node, 'it is in the text proper.');
    }
  },
};

/** In a part made for them, or in the heading of an annex. */
function isPlaced(node: Element, { parents }: Subject): boolean {
  for (let at = parents.get(node); at && !DOCUMENTS.has(at.name); at = parents.get(at)) {
    if (THEIR_PLACES.has(at.name)) return true;
  }
  return false;
}

export const contiguousNumbers: Rule = {
  name: 'W4',
  check: (subject, tell) => {
    const body = childOf(subject.document, 'mainBody');
    if (!body) return;
    let before = 0;
    for (const paragraph of childrenOf(body, 'paragraph')) {
      const num = childOf(paragraph, 'num');
      const number = Number(num ? normaliseNumber(textOf(num)) : Number.NaN);
      if (!Number.isInteger(number)) continue;
      if (number !== before + 1) tell('validate/numbers-not-contiguous', paragraph, `${number} comes after ${before}.`);
      before = number;
    }
  },
};

/** P1-50 and P2-129, and the names of the United Nations' own files for kinds that the guidelines do not name. */
const NAMES: ReadonlySet<string> = new Set([
  'resolution',
  'decision',
  'resolutionDraft',
  'draftResolution',
  'decisionDraft',
  'draftDecision',
  'presidentialStatement',
  'statement',
  'declaration',
]);

export const documentName: Rule = {
  name: 'W5',
  check: ({ document }, tell) => {
    const name = document.attributes['name'] ?? '';
    if (document.name === 'statement' && !NAMES.has(name))
      tell('validate/document-name', document, `its name is "${name}".`);
  },
};

const UNITS = new Set([
  'paragraph',
  'section',
  'article',
  'part',
  'chapter',
  'point',
  'alinea',
  'title',
  'subparagraph',
]);
const CAPTIONS = new Set(['num', 'heading', 'subheading']);

export const emptyUnits: Rule = {
  name: 'W10',
  check: (subject, tell) => {
    for (const name of UNITS) for (const unit of subject.named(name)) checkUnit(unit, tell);
  },
};

function checkUnit(unit: Element, tell: Tell): void {
  const rest = unit.children.filter(child => !isElement(child) || !CAPTIONS.has(child.name));
  if (!rest.some(holdsSomething)) tell('validate/unit-empty', unit, 'it has no text of its own.');
}

const MEDIA = new Set(['img', 'componentRef', 'documentRef', 'foreign']);

function holdsSomething(node: Node): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && (MEDIA.has(node.name) || node.children.some(holdsSomething));
}
