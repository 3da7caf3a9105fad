/** What search engines and reference managers read: schema.org Legislation, Dublin Core, Highwire. */
import type { EditionFacts } from '../facts.js';
import { label } from '../labels.js';

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** Dublin Core terms first, then the `citation_*` names that Google Scholar and reference managers read. */
export function metaTags(facts: EditionFacts): MetaTag[] {
  const { metadata, labels, language, title, identifier, official, date, body, publisher } = facts;
  const issued = metadata.publicationDate;
  const institution = label(labels, 'publisher');
  return tags({
    'dcterms.title': title,
    'dcterms.identifier': identifier,
    'dcterms.language': language,
    'dcterms.date': date,
    'dcterms.issued': issued,
    'dcterms.publisher': publisher,
    'dcterms.creator': body,
    'dcterms.source': official,
    citation_title: title,
    // Zotero cuts a name at its last blank into those of a person; it leaves no-break spaces alone.
    citation_author: (body ?? institution).replaceAll(' ', '\u00a0'),
    citation_publication_date: (issued ?? date)?.replaceAll('-', '/'),
    citation_technical_report_number: metadata.symbol,
    citation_technical_report_institution: facts.organization ?? institution,
    citation_language: language,
    citation_public_url: official,
  });
}

function tags(values: Readonly<Record<string, string | undefined>>): MetaTag[] {
  return Object.entries(values).flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

const FORM: Readonly<Record<string, string>> = {
  resolution: 'Resolution',
  decision: 'Decision',
  resolutionDraft: 'Draft resolution',
  decisionDraft: 'Draft decision',
  presidentialStatement: 'Statement by the President',
};

/** JSON-LD of type Legislation (https://schema.org/Legislation, whose terms are those of ELI), safe inside of a script element. */
export function jsonLd(facts: EditionFacts): string {
  const { metadata, language, title, identifier, official, date, body, publisher } = facts;
  const record = {
    '@context': 'https://schema.org',
    '@type': ['Legislation', 'LegislationObject'],
    name: title,
    legislationIdentifier: identifier,
    identifier: metadata.expression,
    legislationType: FORM[metadata.documentName],
    legislationDate: date,
    datePublished: metadata.publicationDate,
    legislationPassedBy: body && { '@type': 'Organization', name: body },
    publisher: publisher && { '@type': 'Organization', name: publisher },
    inLanguage: language,
    url: official,
    encodingFormat: 'text/html',
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    hasPart: parts(metadata.annexes),
  };
  return JSON.stringify(record).replaceAll('<', '\\u003c');
}

function parts(annexes: EditionFacts['metadata']['annexes']): object[] | undefined {
  const named = annexes.filter(({ title, label: mark }) => title ?? mark);
  if (named.length === 0) return undefined;
  return named.map(({ title, label: mark }) => ({
    '@type': 'Legislation',
    name: title ?? mark,
    ...(mark ? { legislationIdentifier: mark } : {}),
  }));
}
