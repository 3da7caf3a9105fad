/** E1: every pointer leads to an element of the right kind. Which attribute wants what: AKN4UN part 1, metadata. */
import type { Element } from '../../xml/tree.js';
import type { Rule, Tell } from '../rule.js';
import type { Subject } from '../subject.js';

interface Wanted {
  readonly test: (name: string) => boolean;
  readonly words: string;
}

const isEntry = (name: string) => name.startsWith('TLC');
const isAgent = (name: string) => name === 'TLCOrganization' || name === 'TLCPerson';

const ENTRY: Wanted = { test: name => isEntry(name) || name === 'keyword', words: 'an ontology entry or a keyword' };
const AGENT: Wanted = { test: isAgent, words: 'an organization or a person' };
const ROLE: Wanted = { test: name => name === 'TLCRole', words: 'a role' };
const CONCEPT: Wanted = { test: name => name === 'TLCConcept', words: 'a concept' };
const DOCUMENT: Wanted = {
  test: name => ['original', 'activeRef', 'passiveRef', 'jurisprudence'].includes(name),
  words: 'a document listed in meta/references',
};
const ANYTHING: Wanted = { test: () => true, words: 'an element' };

/** Attributes whose value is a pointer wherever they stand. `href` is one only when it begins with "#". */
const WANTED: Readonly<Record<string, Wanted>> = {
  refersTo: ENTRY,
  source: AGENT,
  by: AGENT,
  as: ROLE,
  outcome: CONCEPT,
  choice: CONCEPT,
  for: ANYTHING,
  from: ANYTHING,
  upTo: ANYTHING,
  alternativeTo: ANYTHING,
  placementBase: ANYTHING,
  period: ANYTHING,
  start: ANYTHING,
  end: ANYTHING,
  current: ANYTHING,
};

export const pointers: Rule = {
  name: 'E1',
  check: (subject, tell) => {
    for (const node of subject.elements) {
      for (const name in node.attributes) {
        const value = node.attributes[name] as string;
        if (name === 'href') checkHref(node, value, subject, tell);
        else if (Object.hasOwn(WANTED, name)) checkAttribute(node, name, value, subject, tell);
      }
    }
  },
};

function checkHref(node: Element, value: string, subject: Subject, tell: Tell): void {
  if (node.name === 'FRBRauthor') checkPointer(node, 'href', value, AGENT, subject, tell);
  else if (value.startsWith('#')) checkPointer(node, 'href', value, ANYTHING, subject, tell);
}

function checkAttribute(node: Element, name: string, value: string, subject: Subject, tell: Tell): void {
  const isEvent = node.name === 'eventRef' && name === 'source';
  const wanted = isEvent ? DOCUMENT : (WANTED[name] as Wanted);
  // Several things may be meant at once (schema: a list).
  const values = name === 'refersTo' ? value.trim().split(/\s+/) : [value];
  for (const each of values) checkPointer(node, name, each, wanted, subject, tell);
}

/** Pointers and IRIs may stand there; an IRI outside of the document is not followed. */
const IRI = /^(?:\/|!|[a-z][a-z0-9+.-]*:\/\/\S)/i;

function checkPointer(node: Element, name: string, value: string, wanted: Wanted, subject: Subject, tell: Tell): void {
  if (!value.startsWith('#')) {
    const said = value === '' ? 'is empty' : `is "${shortened(value)}", which is not a pointer`;
    if (!IRI.test(value)) tell('validate/pointer-form', node, `${name} ${said}.`);
    return;
  }
  const target = subject.target(value.slice(1), node);
  if (!target) tell('validate/pointer-dangling', node, `${name} points to ${value}, which does not exist.`);
  else if (!wanted.test(target.name)) {
    tell('validate/pointer-kind', node, `${name} points to ${value}, a ${target.name}, but needs ${wanted.words}.`);
  }
}

function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}
