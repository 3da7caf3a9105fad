/** Drawings: text boxes are read in place, pictures that carry content are kept, lines and frames are left out. */

import type { Media } from '../../source/source.js';
import type { Element } from '../../xml/tree.js';
import { childrenOf, find } from '../../xml/walk.js';
import { branchOf } from './alternatives.js';
import { isOnValue } from './attributes.js';
import type { Ledger } from './ledger.js';
import { boxOfShape, boxOfTextPath } from './odd-text.js';
import { alternativeText, imageRun, isShowable } from './pictures.js';
import type { Place } from './place.js';
import { placeIn } from './reading.js';

/** Reads `w:drawing`, `w:pict` or `w:object`. */
export function readDrawing(node: Element, place: Place): void {
  const found = contentOf(node, place.reading.ledger);
  if (place.story.kind === 'margin') {
    for (const box of found.boxes) place.aside(box);
    for (const words of found.artful) leaveOut(place, words.attributes['string'], 'watermark');
    if (found.boxes.length + found.artful.length === 0) leaveOut(place);
    return;
  }
  for (const picture of found.pictures) readPicture(picture, node, place);
  for (const box of [...found.boxes, ...found.artful.flatMap(words => boxOfTextPath(words) ?? [])]) place.aside(box);
  if (found.pictures.length > 0) return;
  for (const what of found.unread) {
    place.reading.report('read/drawing-not-read', `A ${what} is not read.`, placeIn(place.story));
  }
}

interface Content {
  readonly boxes: Element[];
  readonly pictures: Element[];
  /** WordArt, whose words stand in an attribute. */
  readonly artful: Element[];
  readonly unread: string[];
}

/** Last step of `a:graphicData/@uri`. */
const UNREAD: ReadonlyMap<string, string> = new Map([
  ['chart', 'chart'],
  ['chartex', 'chart'],
  ['diagram', 'diagram'],
]);

function contentOf(
  node: Element,
  ledger: Ledger,
  found: Content = { boxes: [], pictures: [], artful: [], unread: [] },
): Content {
  for (const child of childrenOf(node)) {
    if (child.name === 'w:txbxContent') found.boxes.push(child);
    else if (child.name === 'v:textpath') found.artful.push(child);
    else if (child.name === 'a:txBody') found.boxes.push(boxOfShape(child, ledger));
    else if (child.name === 'a:blip' || child.name === 'v:imagedata') found.pictures.push(child);
    else if (child.name === 'mc:AlternateContent')
      for (const branch of branchOf(child, ledger)) contentOf(branch, ledger, found);
    else {
      const uri = child.name === 'a:graphicData' ? (child.attributes['uri'] ?? '') : '';
      const unread = UNREAD.get(uri.slice(uri.lastIndexOf('/') + 1));
      if (unread) found.unread.push(unread);
      contentOf(child, ledger, found);
    }
  }
  return found;
}

function readPicture(picture: Element, drawing: Element, place: Place): void {
  const { reading, story, list } = place;
  if (isDecorative(drawing)) {
    leaveOut(place);
    return;
  }
  const media = mediaOf(picture, place);
  if (!media) return;
  const alternative = alternativeOf(picture, drawing);
  list.push(imageRun(media, alternative));
  if (!alternative) {
    reading.report('read/image-kept', `The picture ${media.name} has no alternative text.`, placeIn(story));
  }
  if (!isShowable(media)) {
    reading.report('read/image-format', `The picture ${media.name} has the type ${media.mediaType}.`, placeIn(story));
  }
}

/** Emblem, bar code, recycling sign: what headers and footers draw is ornament, whatever it is. */
function leaveOut({ reading, story }: Place, text = '', reason = 'decorative picture'): void {
  reading.furniture.push({ text, reason, origin: placeIn(story) });
}

/** The picture itself; what is missing or only linked is reported, nothing is fetched. */
function mediaOf({ attributes }: Element, { reading, story }: Place): Media | undefined {
  const linked = attributes['r:link'];
  const id = attributes['r:embed'] ?? attributes['r:id'] ?? linked;
  const relationship = reading.pack.relationshipsOf(story.part).get(id ?? '');
  if (relationship?.external || (!relationship && linked !== undefined)) {
    reading.report('read/image-external', 'A picture is linked, not embedded.', placeIn(story));
    return undefined;
  }
  const media = relationship && reading.pictures.keep(relationship.target, reading.pack.bytes);
  if (!media && !(relationship && reading.pack.isBroken(relationship.target))) {
    const name = relationship?.target ?? `of the relationship ${id ?? ''}`;
    reading.report('read/part-missing', `The picture ${name} is not in the file.`, placeIn(story));
  }
  return media;
}

function alternativeOf(picture: Element, drawing: Element): string | undefined {
  const described = find(drawing, 'wp:docPr') ?? find(drawing, 'pic:cNvPr');
  const shape = find(drawing, 'v:shape');
  return alternativeText(
    described?.attributes['descr'],
    described?.attributes['title'],
    shape?.attributes['alt'],
    picture.attributes['o:title'],
  );
}

/** Word's own mark for pictures that say nothing (an extension of `wp:docPr`). */
function isDecorative(drawing: Element): boolean {
  const mark = find(drawing, node => node.name.endsWith(':decorative'));
  return mark !== undefined && isOnValue(mark.attributes['val']);
}
