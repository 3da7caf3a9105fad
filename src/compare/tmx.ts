/** TMX 1.4b, the exchange format of translation memories (GALA/LISA, tmx14.dtd): a unit for each pair of texts. */
import { buildXml } from '../xml/build.js';
import { element } from '../xml/tree.js';
import type { TextPair } from './index.js';

export interface MemoryHeader {
  /** BCP 47. */
  readonly firstLanguage: string;
  readonly secondLanguage: string;
  /** Symbol or IRI of the document that the texts are from. */
  readonly source: string;
  /** Version of ntoso. */
  readonly version: string;
}

/** The memory as a file, with a line break at its end. */
export function tmx(pairs: readonly TextPair[], header: MemoryHeader): string {
  const { firstLanguage, secondLanguage, source, version } = header;
  const units = pairs.map(({ kind, eId, first, second }, at) =>
    element('tu', { tuid: String(at + 1), datatype: 'plaintext' }, [
      element('prop', { type: 'x-document' }, source),
      element('prop', { type: 'x-kind' }, kind),
      ...(eId ? [element('prop', { type: 'x-eId' }, eId)] : []),
      element('tuv', { 'xml:lang': firstLanguage }, element('seg', {}, first)),
      element('tuv', { 'xml:lang': secondLanguage }, element('seg', {}, second)),
    ]),
  );
  const settings = {
    ...{ creationtool: 'ntoso', creationtoolversion: version, segtype: 'paragraph', 'o-tmf': 'AkomaNtoso' },
    ...{ adminlang: 'en', srclang: firstLanguage, datatype: 'plaintext' },
  };
  const memory = element('tmx', { version: '1.4' }, [element('header', settings), element('body', {}, units)]);
  return `${buildXml(memory, { indent: true })}\n`;
}
