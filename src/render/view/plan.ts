/** Everything that is known of a document when its view is made. */
import type { Element } from '../../xml/tree.js';
import { anchorsIn } from './anchors.js';
import { idsOf } from './ids.js';
import { linkNamesIn } from './link-names.js';
import { namesIn } from './names.js';
import { notesIn } from './notes.js';
import { positionsIn } from './positions.js';
import { targetsIn } from './targets.js';
import { titlesIn } from './titles.js';
import type { Page, Rule, ViewOptions } from './types.js';

export function pageOf(root: Element, options: ViewOptions, show: Rule): Page {
  const { labels, documents, language } = options;
  const positions = positionsIn(root);
  const ids = idsOf(positions);
  const titles = titlesIn(positions, labels);
  const names = namesIn(positions, titles, labels);
  const anchors = anchorsIn(positions, titles, ids);
  const targets = targetsIn(positions, documents, language);
  const linkNames = linkNamesIn(positions, targets, labels, language);
  const notes = notesIn(positions, titles, ids, labels);
  const tables = new Map(positions.all.filter(({ name }) => name === 'table').map((table, at) => [table, at + 1]));
  return { ...options, show, positions, ids, titles, names, anchors, targets, linkNames, notes, tables };
}
