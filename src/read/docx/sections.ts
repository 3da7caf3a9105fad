/** Sections (ISO/IEC 29500-1, 17.6): which headers and footers there are, and how notes are numbered. */
import type { Element } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';
import { isOn } from './attributes.js';
import { DEFAULT_NUMBERING, type NoteKind, type NoteNumbering, noteNumbering } from './notes.js';
import type { Relationships } from './relationships.js';

export interface Section {
  /** Parts of headers and footers, by `header-first`, `footer-default` and so on. */
  readonly margins: ReadonlyMap<string, string>;
  /** The first page has a header and footer of its own. */
  readonly titlePage: boolean;
  readonly notes: Readonly<Record<NoteKind, NoteNumbering>>;
}

/** The sections of a document in order, at least one. A section without a header of some type has that of the section before. */
export function sectionsOf(document: Element, relationships: Relationships, settings: Section['notes']): Section[] {
  const sections: Section[] = [];
  let margins: ReadonlyMap<string, string> = new Map();
  for (const properties of sectionProperties(document)) {
    const titlePage = childOf(properties, 'w:titlePg');
    margins = new Map([...margins, ...marginsIn(properties, relationships)]);
    sections.push({
      margins,
      titlePage: titlePage !== undefined && isOn(titlePage),
      notes: notesIn(properties, settings),
    });
  }
  return sections.length > 0 ? sections : [{ margins, titlePage: false, notes: settings }];
}

/** How notes are numbered unless a section says otherwise: `w:footnotePr` and `w:endnotePr` in the settings. */
export function notesIn(
  holder: Element | undefined,
  otherwise: Section['notes'] = DEFAULT_NUMBERING,
): Section['notes'] {
  if (!holder) return otherwise;
  return {
    footnote: noteNumbering(childOf(holder, 'w:footnotePr'), otherwise.footnote),
    endnote: noteNumbering(childOf(holder, 'w:endnotePr'), otherwise.endnote),
  };
}

/** Properties of a section stand in its last paragraph, those of the last one at the end of the body. */
function sectionProperties(node: Element, found: Element[] = []): Element[] {
  for (const child of childrenOf(node)) {
    if (child.name === 'w:sectPr') found.push(child);
    else if (child.name === 'w:p') {
      const properties = childOf(child, 'w:pPr');
      const section = properties && childOf(properties, 'w:sectPr');
      if (section) found.push(section);
    } else if (child.name !== 'w:tbl') sectionProperties(child, found);
  }
  return found;
}

function marginsIn(properties: Element, relationships: Relationships): [string, string][] {
  return childrenOf(properties).flatMap(child => {
    const kind = /^w:(header|footer)Reference$/.exec(child.name)?.[1];
    const target = relationships.get(child.attributes['r:id'] ?? '')?.target;
    return kind && target ? [[`${kind}-${child.attributes['w:type'] ?? 'default'}`, target] as [string, string]] : [];
  });
}
