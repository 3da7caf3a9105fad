/** `meta/identification`: the three FRBR levels of a document, an annex or a member of a collection. */

import type { Actor } from '../un/akn4un.js';
import {
  componentIri,
  componentManifestationIri,
  expressionIri,
  manifestationIri,
  numberInIri,
  workIri,
} from '../un/iri.js';
import { type Element, element } from '../xml/tree.js';

/** What the identification of a document is made from. */
export interface Identity {
  readonly docType: string;
  readonly subtype: string;
  readonly actor: Actor;
  /** As printed: `65/230`. */
  readonly number: string;
  readonly symbol: string | undefined;
  /** ISO dates; `date` is never empty: it dates the work. */
  readonly date: string;
  readonly dateName: 'adoption' | 'publication' | 'unknown';
  readonly publicationDate: string | undefined;
  /** ISO 639-2. */
  readonly language: string;
  readonly markupDate: string;
  /** `main`, `annex_1` */
  readonly component: string;
  /** Aliases that were found with the source: symbol of an unprinted masthead, job number. */
  readonly workAliases: readonly Element[];
  readonly expressionAliases: readonly Element[];
}

export function workOf(identity: Identity): string {
  return workIri({ ...identity, actor: identity.actor.code });
}

/** FRBRWork, FRBRExpression and FRBRManifestation, in the order that the schema asks for. */
export function identification(identity: Identity): Element {
  return element(
    'identification',
    { source: '#editor' },
    work(identity),
    expression(identity),
    manifestation(identity),
  );
}

function work(identity: Identity): Element {
  const { actor, number, component, date, dateName } = identity;
  const uri = workOf(identity);
  return element(
    'FRBRWork',
    {},
    value('FRBRthis', componentIri(uri, component)),
    value('FRBRuri', uri),
    component === 'main' ? aliases(identity) : [],
    element('FRBRdate', { date, name: dateName }),
    element('FRBRauthor', { href: `#${actor.eId}`, as: '#author' }),
    value('FRBRcountry', 'un'),
    value('FRBRsubtype', identity.subtype),
    element('FRBRnumber', { value: numberInIri(number), showAs: number }),
  );
}

/** The symbol, and the IRI under which the United Nations' own AKN files know the document. */
function aliases(identity: Identity): Element[] {
  const { docType, subtype, actor, symbol, workAliases, date, number } = identity;
  const own = symbol ? [element('FRBRalias', { name: 'symbol', value: symbol })] : [];
  const kept = workAliases.filter(alias => alias.attributes['name'] !== 'symbol' || !symbol);
  if (actor.published === undefined) return [...own, ...kept];
  const published = workIri({ docType, subtype, actor: actor.published, date, number });
  return [...own, ...kept, element('FRBRalias', { name: 'dgacm', value: `${published}/` })];
}

function expression(identity: Identity): Element {
  const { component, actor, language } = identity;
  const uri = expressionIri(workOf(identity), language);
  return element(
    'FRBRExpression',
    {},
    value('FRBRthis', componentIri(uri, component)),
    value('FRBRuri', uri),
    component === 'main' ? identity.expressionAliases : [],
    expressionDate(identity),
    element('FRBRauthor', { href: `#${actor.eId}`, as: '#issuer' }),
    element('FRBRlanguage', { language }),
  );
}

function expressionDate({ publicationDate, date, dateName }: Identity): Element {
  return publicationDate
    ? element('FRBRdate', { date: publicationDate, name: 'publication' })
    : element('FRBRdate', { date, name: dateName });
}

function manifestation(identity: Identity): Element {
  const uri = expressionIri(workOf(identity), identity.language);
  return element(
    'FRBRManifestation',
    {},
    value('FRBRthis', componentManifestationIri(uri, identity.component, 'xml')),
    value('FRBRuri', manifestationIri(uri, 'xml')),
    element('FRBRdate', { date: identity.markupDate, name: 'markup' }),
    element('FRBRauthor', { href: '#editor', as: '#markupEditor' }),
    value('FRBRformat', 'xml'),
  );
}

function value(name: string, content: string): Element {
  return element(name, { value: content });
}
