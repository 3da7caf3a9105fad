/** E5 and E6: ids by the naming convention (NC 5), which `akn/eid.ts` computes. */
import { conventionalIds } from '../../akn/eid.js';
import type { Element } from '../../xml/tree.js';
import type { Rule, Tell } from '../rule.js';
import { inMeta } from '../subject.js';

/** What other documents point at: these must have an id. */
const NEEDS_ID: ReadonlySet<string> = new Set([
  'alinea',
  'article',
  'attachment',
  'authorialNote',
  'book',
  'chapter',
  'clause',
  'component',
  'container',
  'division',
  'formula',
  'hcontainer',
  'list',
  'paragraph',
  'part',
  'point',
  'rule',
  'section',
  'sublist',
  'subparagraph',
  'subsection',
  'title',
]);

export const ids: Rule = {
  name: 'E5',
  check: (subject, tell) => {
    const conventional = conventionalIds(subject.root);
    for (const node of subject.elements) {
      const own = node.attributes['eId'];
      const wanted = conventional.get(node);
      if (own === undefined) {
        if (NEEDS_ID.has(node.name) && !inMeta(node, subject.parents))
          tell('validate/id-missing', node, 'it has no eId.');
      } else if (wanted !== undefined && wanted !== own) {
        tell(
          'validate/id-not-conventional',
          node,
          `its eId is "${own}"; by the naming convention it should be "${wanted}".`,
        );
      }
    }
  },
};

export const idPrefixes: Rule = {
  name: 'E6',
  check: (subject, tell) => {
    for (const holder of [...subject.named('attachment'), ...subject.named('component')]) {
      const prefix = holder.attributes['eId'];
      if (prefix !== undefined) checkInside(holder, `${prefix}__`, tell);
    }
  },
};

function checkInside(holder: Element, prefix: string, tell: Tell): void {
  const inside = (node: Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const id = child.attributes['eId'];
      if (id !== undefined && !id.startsWith(prefix)) {
        tell('validate/id-prefix', child, `its eId "${id}" does not begin with "${prefix}".`);
      }
      // One finding for the whole of an annex inside: its own prefix is wrong already.
      if (child.name !== 'attachment' && child.name !== 'component') inside(child);
    }
  };
  inside(holder);
}
