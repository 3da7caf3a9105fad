/** E2 and what goes with it: metadata that must be there. */
import type { Element } from '../../xml/tree.js';
import { childOf, childrenOf, findAll } from '../../xml/walk.js';
import type { Rule, Tell } from '../rule.js';
import type { Subject } from '../subject.js';

export const requiredMetadata: Rule = {
  name: 'E2',
  check: (subject, tell) => {
    for (const work of subject.named('FRBRWork')) checkWork(work, tell);
    const meta = childOf(subject.document, 'meta');
    if (!meta) return;
    if (!childOf(meta, 'references')) tell('validate/metadata-missing', meta, 'there is no references.');
    // Its date is required: a document that states none has no publication.
    if (!childOf(meta, 'publication') && statesPublication(meta))
      tell('validate/metadata-missing', meta, 'there is no publication.');
    checkLifecycle(subject, meta, tell);
  },
};

function statesPublication(meta: Element): boolean {
  return findAll(meta, 'FRBRExpression').some(level =>
    childrenOf(level, 'FRBRdate').some(({ attributes }) => /publi/i.test(attributes['name'] ?? '')),
  );
}

function checkWork(work: Element, tell: Tell): void {
  for (const name of ['FRBRsubtype', 'FRBRnumber']) {
    if (!childOf(work, name)) tell('validate/metadata-missing', work, `there is no ${name}.`);
  }
  const country = childOf(work, 'FRBRcountry');
  const value = country?.attributes['value'];
  if (country && value !== 'un') tell('validate/country-not-un', country, `the country is "${value}", not "un".`);
}

function checkLifecycle({ document }: Subject, meta: Element, tell: Tell): void {
  const { contains } = document.attributes;
  if ((contains === 'singleVersion' || contains === 'multipleVersions') && !childOf(meta, 'lifecycle')) {
    tell('validate/lifecycle-missing', document, `it contains "${contains}", but does not list any events.`);
  }
}

const UNKNOWN = new Set(['0001-01-01', '1900-01-01']);

export const knownDates: Rule = {
  name: 'W9',
  check: (subject, tell) => {
    for (const node of subject.elements) {
      const { date } = node.attributes;
      if (date && UNKNOWN.has(date))
        tell('validate/date-unknown', node, `the date ${date} means that the date is unknown.`);
    }
  },
};
