/** What the page is shown of a document: plain values, as JSON carries them. */
import { isAcceptable } from '../corrections/accepted.js';
import { catalogue } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { languageByCode } from '../languages/index.js';
import type { DeskDocument } from './document.js';
import type { DecisionView, DocumentSummary, DocumentView, FileView, Finding } from './wire.js';

export const pathOf = ({ id }: Pick<DeskDocument, 'id'>) => `/desk/api/documents/${id}`;

export function summaryOf(document: DeskDocument): DocumentSummary {
  const { id, name, state, stage, message, made, publishing } = document;
  const { symbol, title, language } = made?.metadata ?? {};
  return {
    id,
    name,
    state,
    publishing,
    open: findingsOf(document).filter(isOpen).length,
    ...defined({ stage, message, symbol, title, language: languageByCode(language)?.code }),
  };
}

export const isOpen = ({ severity }: Pick<Finding, 'severity'>) => severity !== 'info';

export function viewOf(document: DeskDocument): DocumentView {
  const { made, version, saved } = document;
  const { symbol, number, title, adoptionDate, publicationDate, language, keywords } = made?.metadata ?? {};
  return {
    ...summaryOf(document),
    version,
    isAkn: document.isAkn,
    metadata: {
      symbol,
      number,
      title,
      adoptionDate,
      publicationDate,
      language: languageByCode(language)?.code,
      keywords,
    },
    findings: findingsOf(document),
    decisions: decisionsOf(document),
    lines: made?.source ?? [],
    files: filesOf(document),
    epub: document.epubPages(),
    ...defined({ edition: made?.editions[0] && `${pathOf(document)}/edition.html?v=${version}`, saved }),
  };
}

function filesOf(document: DeskDocument): FileView[] {
  return [...document.files().values()].map(({ name, mediaType, bytes }) => ({
    name,
    mediaType,
    bytes: bytes.length,
    href: `${pathOf(document)}/files/${name.split('/').map(encodeURIComponent).join('/')}`,
  }));
}

export function findingsOf({ made }: Pick<DeskDocument, 'made'>): Finding[] {
  const lines = new Map<string, number>();
  (made?.source ?? []).forEach(({ part, line, eId }, index) => {
    for (const key of [`${part ?? ''}:${line ?? ''}`, `#${eId ?? ''}`]) if (!lines.has(key)) lines.set(key, index);
  });
  return doubtsIn(made?.diagnostics ?? []).map(({ code, severity, message, hint, accepted, place = {} }) => {
    const { part = '', line: number, eId } = place;
    const line =
      (number === undefined ? undefined : lines.get(`${part}:${number}`)) ?? (eId ? lines.get(`#${eId}`) : undefined);
    return {
      code,
      severity,
      message,
      meaning: catalogue[code].meaning,
      acceptable: isAcceptable({ code, severity }),
      ...defined({ hint, accepted, eId, line }),
    };
  });
}

/** What became of decisions is said with the decisions. */
export function doubtsIn(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ code }) => !code.startsWith('corrections/'));
}

function decisionsOf({ decisions, made }: DeskDocument): DecisionView[] {
  const outcomes = (made?.diagnostics ?? []).filter(({ code }) => code.startsWith('corrections/'));
  return decisions.map((decision, index) => ({
    decision,
    applied: outcomes[index]?.code === 'corrections/applied',
    message: outcomes[index]?.message ?? '',
  }));
}

type Defined<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

function defined<T extends object>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
}
