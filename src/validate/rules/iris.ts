/** E3, E9: the IRIs of work, expression and manifestation agree with the metadata and with each other (NC 4; part 1). */

import { numberInIri, parseWorkIri, type Work } from '../../un/iri.js';
import type { Element } from '../../xml/tree.js';
import { childOf } from '../../xml/walk.js';
import type { Rule, Tell } from '../rule.js';
import type { Subject } from '../subject.js';

export const iris: Rule = {
  name: 'E3',
  check: (subject, tell) => {
    for (const identification of subject.named('identification')) checkIdentification(identification, subject, tell);
  },
};

interface Level {
  readonly node: Element;
  readonly uri: string;
  readonly component: string;
}

function checkIdentification(identification: Element, subject: Subject, tell: Tell): void {
  const [work, expression, manifestation] = ['FRBRWork', 'FRBRExpression', 'FRBRManifestation'].map(name =>
    levelOf(childOf(identification, name)),
  );
  if (!work || !expression || !manifestation) return;
  checkWork(work, subject, tell);
  checkExpression(work, expression, tell);
  checkManifestation(expression, manifestation, tell);
}

/** A document without FRBRuri or FRBRthis fails the schema already. */
function levelOf(node: Element | undefined): Level | undefined {
  const uri = node && childOf(node, 'FRBRuri')?.attributes['value'];
  const component = node && childOf(node, 'FRBRthis')?.attributes['value'];
  return node && uri !== undefined && component !== undefined ? { node, uri, component } : undefined;
}

function checkWork({ node, uri, component }: Level, subject: Subject, tell: Tell): void {
  const parts = parseWorkIri(uri);
  if (!parts || uri !== iriOf(parts)) {
    tell('validate/iri-form', node, `"${uri}" is not the IRI of a work.`);
    return;
  }
  if (!component.startsWith(`${uri}/!`)) tellLevels(node, 'FRBRthis', component, `${uri}/!…`, tell);
  checkParts(node, parts, subject, tell);
}

function iriOf({ docType, subtype, actor, date, number }: Work): string {
  return `/akn/un/${docType}/${subtype}/${actor}/${date}/${number}`;
}

function checkParts(node: Element, parts: Work, subject: Subject, tell: Tell): void {
  const value = (name: string, attribute = 'value') => childOf(node, name)?.attributes[attribute];
  const number = value('FRBRnumber');
  const expected: readonly (readonly [string, string, string | undefined])[] = [
    ['document element', parts.docType, hostOf(node, subject)?.name],
    ['subtype', parts.subtype, value('FRBRsubtype')],
    ['date', parts.date, value('FRBRdate', 'date')],
    ['number', parts.number, number === undefined ? undefined : numberInIri(number)],
    ['actor', parts.actor, actorOf(value('FRBRauthor', 'href'), node, subject)],
  ];
  for (const [what, inIri, stated] of expected) {
    if (stated === undefined || stated === inIri) continue;
    tell('validate/iri-parts', node, `the ${what} is "${inIri}" in the IRI and "${stated}" in the metadata.`);
  }
}

/** The document that the metadata are about; of an annex the document it belongs to, whose IRI it shares. */
function hostOf(node: Element, { parents }: Subject): Element | undefined {
  const meta = parents.get(parents.get(node) ?? node);
  let document = meta && parents.get(meta);
  for (let at = document && parents.get(document); at?.name === 'attachment'; at = document && parents.get(document)) {
    const attachments = parents.get(at);
    document = attachments && parents.get(attachments);
  }
  return document;
}

/** End point of the entry that FRBRauthor points to (part 1: equal to the actor of the IRI). */
function actorOf(href: string | undefined, node: Element, subject: Subject): string | undefined {
  if (!href?.startsWith('#')) return undefined;
  const address = subject.target(href.slice(1), node)?.attributes['href'];
  return address?.split('/').at(-1);
}

function checkExpression(work: Level, { node, uri, component }: Level, tell: Tell): void {
  const base = `${work.uri}/`;
  const form = uri.startsWith(base) ? /^([A-Za-z-]+)@([^/!]*)$/.exec(uri.slice(base.length)) : null;
  if (!form) {
    tellLevels(node, 'FRBRuri', uri, `${base}{language}@`, tell);
    return;
  }
  if (!component.startsWith(`${uri}/!`)) tellLevels(node, 'FRBRthis', component, `${uri}/!…`, tell);
  const language = childOf(node, 'FRBRlanguage')?.attributes['language'];
  if (language !== undefined && language !== form[1]) {
    tell('validate/iri-parts', node, `the language is "${form[1]}" in the IRI and "${language}" in the metadata.`);
  }
}

function checkManifestation(expression: Level, { node, uri, component }: Level, tell: Tell): void {
  const form = uri.startsWith(expression.uri)
    ? /^(?:\/[^/]+)*\.([\w-]+)$/.exec(uri.slice(expression.uri.length))
    : null;
  if (!form) {
    tellLevels(node, 'FRBRuri', uri, `${expression.uri}.{format}`, tell);
    return;
  }
  if (!component.startsWith(`${expression.uri}/!`) || !component.endsWith(`.${form[1]}`)) {
    tellLevels(node, 'FRBRthis', component, `${expression.uri}/!….${form[1]}`, tell);
  }
  const format = childOf(node, 'FRBRformat')?.attributes['value'];
  if (format !== undefined && format !== form[1]) {
    tell('validate/iri-parts', node, `the format is "${form[1]}" in the IRI and "${format}" in the metadata.`);
  }
}

function tellLevels(node: Element, name: string, value: string, wanted: string, tell: Tell): void {
  tell('validate/iri-levels', node, `${name} is "${value}", not "${wanted}".`);
}

export const annexIris: Rule = {
  name: 'E9',
  check: (subject, tell) => {
    for (const attachment of subject.named('attachment')) checkAnnex(attachment, subject, tell);
  },
};

function checkAnnex(attachment: Element, { parents }: Subject, tell: Tell): void {
  const attachments = parents.get(attachment);
  const host = attachments && parents.get(attachments);
  const annex = attachment.children.find(
    (child): child is Element => child.type === 'element' && childOf(child, 'meta') !== undefined,
  );
  if (!host || !annex) return;
  for (const name of ['FRBRWork', 'FRBRExpression', 'FRBRManifestation']) {
    const [own, expected] = [annex, host].map(document => uriOf(document, name));
    if (own !== undefined && expected !== undefined && own !== expected) {
      tell(
        'validate/annex-iri',
        attachment,
        `FRBRuri of its ${name} is "${own}", but that of the document is "${expected}".`,
      );
    }
  }
}

function uriOf(document: Element, level: string): string | undefined {
  const meta = childOf(document, 'meta');
  const identification = meta && childOf(meta, 'identification');
  const node = identification && childOf(identification, level);
  return node && childOf(node, 'FRBRuri')?.attributes['value'];
}
