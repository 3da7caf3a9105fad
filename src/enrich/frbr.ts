/** `meta/identification`: the three FRBR levels of a document, an annex or a member of a collection. */

import type { Actor } from '../un/akn4un.js';
import {
  componentIri,
  componentManifestationIri,
  expressionIri,
  manifestationIri,
  numberInIri,
  UNKNOWN_AUTHOR,
  UNKNOWN_COUNTRY,
  unknownWorkIri,
  workIri,
} from '../un/iri.js';
import { type Element, element } from '../xml/tree.js';

/** What the identification of a document is made from. */
export interface Identity {
  readonly docType: string;
  readonly subtype: string;
  readonly actor: Actor;
  /** The document does not say whose it is: neither country nor author nor subtype is stated for it. */
  readonly unknown?: boolean;
  /** As printed: `65/230`. */
  readonly number: string;
  readonly symbol: string | undefined;
  /** Decided by a person, where none is printed. */
  readonly title: string | undefined;
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
  return identity.unknown ? unknownWorkIri(identity) : workIri({ ...identity, actor: identity.actor.code });
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
  const { number, component, date, dateName } = identity;
  const uri = workOf(identity);
  return element(
    'FRBRWork',
    {},
    value('FRBRthis', componentIri(uri, component)),
    value('FRBRuri', uri),
    component === 'main' ? aliases(identity) : [],
    element('FRBRdate', { date, name: dateName }),
    author(identity, '#author'),
    value('FRBRcountry', identity.unknown ? UNKNOWN_COUNTRY : 'un'),
    identity.unknown ? [] : value('FRBRsubtype', identity.subtype),
    element('FRBRnumber', { value: numberInIri(number), showAs: number }),
  );
}

function author({ actor, unknown }: Identity, as: string): Element {
  return element('FRBRauthor', unknown ? { href: UNKNOWN_AUTHOR } : { href: `#${actor.eId}`, as });
}

/** The symbol, and the IRI under which the United Nations' own AKN files know the document. */
function aliases(identity: Identity): Element[] {
  const { docType, subtype, actor, unknown, symbol, title, workAliases, date, number } = identity;
  const own = Object.entries({ symbol, title }).flatMap(([name, value]) =>
    value ? [element('FRBRalias', { name, value })] : [],
  );
  const kept = workAliases.filter(alias => alias.attributes['name'] !== 'symbol' || !symbol);
  if (unknown || actor.published === undefined) return [...own, ...kept];
  const published = workIri({ docType, subtype, actor: actor.published, date, number });
  return [...own, ...kept, element('FRBRalias', { name: 'dgacm', value: `${published}/` })];
}

function expression(identity: Identity): Element {
  const { component, language } = identity;
  const uri = expressionIri(workOf(identity), language);
  return element(
    'FRBRExpression',
    {},
    value('FRBRthis', componentIri(uri, component)),
    value('FRBRuri', uri),
    component === 'main' ? identity.expressionAliases : [],
    expressionDate(identity),
    author(identity, '#issuer'),
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
