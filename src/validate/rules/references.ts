/** E7, E8 and links: where references of the text lead. */

import { textOf } from '../../akn/text.js';
import { slipsInAddress } from '../../un/addresses.js';
import type { Element } from '../../xml/tree.js';
import type { Rule, Tell } from '../rule.js';
import { inMeta, type Subject } from '../subject.js';

export const references: Rule = {
  name: 'E7',
  check: (subject, tell) => {
    for (const node of subject.named('ref')) {
      const href = node.attributes['href'] ?? '';
      if (!/^(?:\/akn\/|#|!)/.test(href)) tell('validate/reference-url', node, `it leads to "${href}".`);
    }
  },
};

const REFERENCES = ['ref', 'a', 'noteRef', 'rref'] as const;

export const intoText: Rule = {
  name: 'E8',
  check: (subject, tell) => {
    for (const node of REFERENCES.flatMap(name => subject.named(name))) {
      if (inMeta(node, subject.parents)) continue;
      for (const name of ['href', 'from', 'upTo']) checkTarget(node, name, subject, tell);
    }
  },
};

function checkTarget(node: Element, name: string, subject: Subject, tell: Tell): void {
  const value = node.attributes[name];
  const target = value?.startsWith('#') ? subject.target(value.slice(1), node) : undefined;
  if (target && inMeta(target, subject.parents)) {
    tell('validate/reference-into-meta', node, `${name} leads to ${value}, which is in the metadata.`);
  }
}

const SCHEME = /^[\s\0-\x1f]*([a-z][a-z0-9+.-]*):/i;
const SAFE = new Set(['http', 'https', 'mailto']);

export const links: Rule = {
  name: 'E14',
  check: (subject, tell) => {
    for (const node of subject.named('a')) {
      const href = node.attributes['href'] ?? '';
      const scheme = SCHEME.exec(href)?.[1]?.toLowerCase();
      if (scheme !== undefined && !SAFE.has(scheme)) tell('validate/link-unsafe', node, `it leads to "${scheme}:…".`);
      else if (scheme !== undefined) checkAddress(node, href, tell);
      if (textOf(node).trim() === '') tell('validate/link-malformed', node, `the link to "${href}" has no text.`);
    }
  },
};

function checkAddress(node: Element, href: string, tell: Tell): void {
  const mistakes = slipsInAddress(href);
  if (mistakes.length > 0) tell('validate/link-malformed', node, `the URL "${href}" ${mistakes.join(' and ')}.`);
}
