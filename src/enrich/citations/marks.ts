/**
 * Mark-up of citations (docs/akn4un.md, D14 and D15): a resolution whose date is known is a `ref` to its IRI, everything
 * else that has an address an `a`, a treaty citation an `entity` with an `a` for each volume.
 */
import { type Wrap, wrapRanges } from '../../akn/text.js';
import type { Citation, CitedWork } from '../../citations/citation.js';
import { adoptedIri, isAdopted, knownDate, linkOf } from '../../citations/links.js';
import type { DecidedCitation } from '../../cited/decided.js';
import { element, type Node } from '../../xml/tree.js';
import type { EnrichContext } from '../pass.js';
import { instrumentId } from './treaties.js';

/** What a citation becomes. */
export interface Mark {
  readonly wrap: Wrap;
  /** Address of the document behind a `ref`. */
  readonly alternative?: { readonly eId: string; readonly href: string };
  /** The treaties that an entity and the volumes in it point at. */
  readonly treaties?: readonly Treaty[];
}

type Treaty = Extract<CitedWork, { kind: 'treaty' }>;

/** The mark-up of a citation; undefined when it leads nowhere. */
export function markOf(citation: Citation, context: EnrichContext, nextId: () => string): Mark | undefined {
  const { work } = citation;
  if (citation.certainty === 'doubtful') return undefined;
  if (work.kind === 'treaty') return treatyMark(citation, work, context);
  const link = linkOf(work, context.links, context.language.code);
  const iri = isAdopted(work) ? iriOf(citation, work) : undefined;
  if (iri === undefined) return link === undefined ? undefined : { wrap: wrapWith(citation, 'a', { href: link }) };
  const eId = nextId();
  const wrap = wrapWith(citation, 'ref', { eId, href: iri });
  return link === undefined ? { wrap } : { wrap, alternative: { eId, href: link } };
}

/** The mark-up of citations of which a person decided where they lead; none for those that lead nowhere. */
export function decidedMarks(
  decided: readonly DecidedCitation[],
  context: EnrichContext,
  nextId: () => string,
): readonly Mark[] {
  return decided.flatMap(({ start, end, leads }): readonly Mark[] => {
    if (leads === undefined) return [];
    if ('address' in leads) return [{ wrap: wrapWith({ start, end }, 'a', { href: leads.address }) }];
    const mark = markOf({ start, end, work: leads.work, pinpoints: [], certainty: 'certain' }, context, nextId);
    return mark ? [mark] : [];
  });
}

function iriOf(citation: Citation, work: Extract<CitedWork, { kind: 'resolution' | 'decision' }>): string | undefined {
  const known = knownDate(work);
  const date = known === undefined ? firstDayOfYear(work.number) : 'date' in known ? known.date : undefined;
  return date && adoptedIri(work, date, citation.pinpoints);
}

/** Where only the year is known, from a number such as `2023/208`, 1 January stands in the IRI (AKN4UN Guidelines, part 1). */
function firstDayOfYear(number: string): string | undefined {
  const year = /^((?:19|20)\d\d)\//.exec(number)?.[1];
  return year && `${year}-01-01`;
}

function wrapWith(
  { start, end }: Pick<Citation, 'start' | 'end'>,
  name: string,
  attributes: Record<string, string>,
): Wrap {
  return { start, end, wrap: children => element(name, attributes, children) };
}

/** Several volumes under one number are several instruments: each volume points at its own. */
function treatyMark(citation: Citation, work: Treaty, context: EnrichContext): Mark {
  const { start, end, parts = [] } = citation;
  const single = (volume: string): Treaty => ({ ...work, volumes: [volume] });
  const several = parts.length > 1;
  const links = parts.flatMap(part => {
    const href = linkOf(work, context.links, context.language.code, part.volume);
    const refersTo = several ? `#${instrumentId(single(part.volume))}` : undefined;
    const wrap = (children: readonly Node[]) => element('a', { href, refersTo }, children);
    return href === undefined ? [] : [{ start: part.start - start, end: part.end - start, wrap }];
  });
  const refersTo = `#${instrumentId(work)}`;
  return {
    treaties: several ? [work, ...parts.map(part => single(part.volume))] : [work],
    wrap: {
      start,
      end,
      wrap: children => wrapRanges(element('entity', { name: 'akn4un:treatyCitation', refersTo }, children), links),
    },
  };
}
