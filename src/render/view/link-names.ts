/**
 * What links say when they are spoken. A name that says too little gets the rest in aria-label, which always holds the
 * visible words (WCAG 2.2, 2.5.3).
 */

import { addressLanguage, documentInLink, isInTreatyCollection } from '../../un/addresses.js';
import type { Element } from '../../xml/tree.js';
import { type Labels, label } from '../labels.js';
import type { Positions } from './positions.js';
import type { Targets } from './targets.js';
import { textOf } from './words.js';

export interface LinkNames {
  /** The name of a link to the web, or nothing when the visible words say enough. */
  readonly nameOf: (link: Element) => string;
  /** "United Nations, Treaty Series, vol. 2225, No. 39574" from the words of a link to a treaty, also where it says "Ibid.". */
  readonly treatyName: (link: Element) => string;
  /** The same for a link of any other kind, in the list of cited works. */
  readonly plainName: (link: Element) => string;
  /** The visible words. */
  readonly words: (link: Element) => string;
}

export function linkNamesIn(positions: Positions, targets: Targets, labels: Labels, language: string): LinkNames {
  const treatyName = (link: Element) => inSeries(volumeOf(link, positions, labels), labels);
  return {
    treatyName,
    plainName: link => withHost(textOf(link)),
    words: link => textOf(link),
    nameOf: link => {
      const target = targets.targetOf(link);
      if (isTreaty(link, target, positions)) return treatyName(link) + formatOf(target);
      const text = textOf(link);
      const name = withHost(toldApart(link, text, targets, labels, language)) + formatOf(target);
      return name === text ? '' : name;
    },
  };
}

function isTreaty(link: Element, target: string, { parents }: Positions): boolean {
  const parent = parents.get(link);
  const isCitation = parent?.name === 'entity' && (parent.attributes['name'] ?? '').includes('treatyCitation');
  return isCitation || isInTreatyCollection(target);
}

function toldApart(link: Element, text: string, targets: Targets, labels: Labels, language: string): string {
  const target = targets.targetOf(link);
  const symbol = symbolIn(target);
  const plain = namedKind(text, symbol, labels);
  if (symbol === '' || !targets.isAmbiguous(link)) return plain;
  const other = documentInLink(target)?.language;
  const added = [plain.includes(symbol) ? '' : symbol, other === addressLanguage(language) ? '' : other].filter(
    Boolean,
  );
  return added.length === 0 ? plain : label(labels, 'symbolBehind', plain, added.join(', '));
}

/** "Resolution 55/2" for a link that shows no more than "55/2". */
function namedKind(text: string, symbol: string, labels: Labels): string {
  if (symbol === '' || /[^0-9ABCDEIVXLS /().,–\u00a0-]/.test(text)) return text;
  if (symbol.includes('/RES/')) return label(labels, 'resolution', text);
  return /[ABCDEIVXLS]/.test(text) ? text : label(labels, 'document', text);
}

/** One of several volumes under one number, "1577": "vol. 1577, No. 27531". */
function volumeOf(link: Element, { parents }: Positions, labels: Labels): string {
  const text = textOf(link);
  if (/[^0-9]/.test(text)) return text;
  const around = parents.get(link);
  const siblings = around?.name === 'entity' ? around.children : [];
  const last = siblings.findLastIndex(each => each.type === 'element' && each.name === 'a');
  const number = last < 0 ? '' : textOf(...siblings.slice(last + 1));
  return label(labels, 'printVolume', text) + number;
}

function inSeries(text: string, labels: Labels): string {
  const series = label(labels, 'treatySeries');
  return text.toLowerCase().includes(series.toLowerCase()) ? text : label(labels, 'inSeries', series, text);
}

/** An address as printed says little when it is spoken: the name of the place comes first. */
function withHost(text: string): string {
  const host = /^http.*?:\/\/([^/]+)/s.exec(text)?.[1];
  return host ? `${host}: ${text}` : text;
}

const FILES: ReadonlySet<string> = new Set(['pdf', 'doc', 'docx', 'xls', 'xlsx', 'rtf', 'epub', 'zip']);

/** A file that is no page is named as such. */
export function formatOf(target: string): string {
  const path = /^[^?#]*/.exec(target)?.[0] ?? '';
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return FILES.has(ending) ? ` (${ending.toUpperCase()})` : '';
}

/** The symbol in an address of a United Nations document, A/RES/55/2; empty for any other address. */
export function symbolIn(target: string): string {
  return documentInLink(target)?.symbol ?? '';
}
