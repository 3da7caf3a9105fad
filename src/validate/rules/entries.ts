/** E13 and the form of ontology addresses; extension namespaces. */

import { AKN4UN_NAMESPACE } from '../../akn/parse.js';
import { isRemark } from '../../un/agents.js';
import { statesIn } from '../../un/states.js';
import type { Rule } from '../rule.js';
import type { Subject } from '../subject.js';

/** Attributes through which an entry of the ontology is used. */
const USES = new Set(['refersTo', 'source', 'as', 'by', 'outcome', 'choice', 'href', 'for', 'dictionary']);

/**
 * W13: an organization is a body or a State, not what somebody did, and not several at once. Who marked up the file
 * may be called as it likes: "ntoso".
 */
export const phrases: Rule = {
  name: 'W13',
  check: (subject, tell) => {
    const editors = new Set(subject.named('identification').map(({ attributes }) => attributes['source']));
    for (const entry of subject.named('TLCOrganization')) {
      const { showAs = '', eId } = entry.attributes;
      if (editors.has(`#${eId}`)) continue;
      if (isRemark(showAs) || (statesIn(showAs)?.length ?? 0) > 1)
        tell('validate/entry-phrase', entry, `"${showAs.slice(0, 80)}" is not the name of one organization.`);
    }
  },
};

export const unusedEntries: Rule = {
  name: 'E13',
  check: (subject, tell) => {
    const used = usedIds(subject);
    for (const list of subject.named('references')) {
      for (const entry of list.children) {
        if (entry.type !== 'element' || !entry.name.startsWith('TLC')) continue;
        const id = entry.attributes['eId'];
        if (id !== undefined && !used.has(id)) tell('validate/entry-unused', entry, 'nothing points to it.');
      }
    }
  },
};

function usedIds(subject: Subject): Set<string> {
  const used = new Set<string>();
  for (const { attributes } of subject.elements) {
    for (const name in attributes) {
      const value = attributes[name] as string;
      if (!value.includes('#') || !USES.has(name)) continue;
      for (const each of value.split(/\s+/)) if (each.startsWith('#')) used.add(each.slice(1));
    }
  }
  return used;
}

export const entryAddresses: Rule = {
  name: 'E15',
  check: (subject, tell) => {
    for (const list of subject.named('references')) {
      for (const entry of list.children) {
        if (entry.type !== 'element' || !entry.name.startsWith('TLC')) continue;
        const href = entry.attributes['href'] ?? '';
        // A TLC entry may also stand for a thing that another ontology on the web describes.
        if (!/^(?:\/(?:akn\/)?ontology\/[^/\s]+\/\S*[^/\s]$|https?:\/\/\S+$)/.test(href)) {
          tell('validate/entry-address', entry, `its IRI is "${href}".`);
        }
      }
    }
  },
};

export const extensionNamespace: Rule = {
  name: 'W11',
  check: ({ elements }, tell) => {
    for (const node of elements) {
      for (const name in node.attributes) {
        const uri = node.attributes[name];
        if (name.startsWith('xmlns:') && uri !== AKN4UN_NAMESPACE && /a4u|akn4un/i.test(uri as string)) {
          tell('validate/extension-namespace', node, `the prefix ${name.slice(6)} stands for "${uri}".`);
        }
      }
    }
  },
};
