/** Bytes of an XML part → its text, and the text thinned of what nothing reads. */

/** Decodes UTF-8 (what Word writes) or UTF-16 with a byte order mark (what the package standard also allows). */
export function decodePart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Characters that XML 1.0 does not allow (section 2.2) become U+FFFD: nobody could write them out. */
export function harmless(xml: string): { readonly xml: string; readonly replaced: number } {
  let replaced = 0;
  const replace = (): string => {
    replaced++;
    return '\ufffd';
  };
  return { xml: xml.replace(CONTROLS, replace), replaced };
}

/** Revision ids and paragraph ids of Word stand first in a tag; a quarter of a typical part. */
const REVISION_IDS = /(<w:\w+)(?: (?:w:rsid\w*|w14:(?:paraId|textId))="[0-9A-Fa-f]*")+/g;

/** Empty elements of a namespace. @param attributes pattern of what stands behind the name */
function emptyElements(prefix: string, names: readonly string[], attributes: string): RegExp {
  return new RegExp(`<${prefix}:(?:${names.join('|')})${attributes}/>`, 'g');
}

/** Empty elements about spacing, colour, size, proofing and page geometry. */
const UNREAD_WITH_ATTRIBUTES = emptyElements(
  'w',
  [
    'lang',
    'spacing',
    'szCs',
    'sz',
    'kern',
    'w',
    'position',
    'color',
    'highlight',
    'shd',
    'proofErr',
    'tcW',
    'vAlign',
    'keepNext',
    'keepLines',
    'widowControl',
    'suppressAutoHyphens',
    'noProof',
    'pgSz',
    'pgMar',
    'cols',
    'docGrid',
    'trHeight',
    'tblW',
    'tblLayout',
    'tblLook',
    'gridCol',
    'top',
    'left',
    'bottom',
    'right',
  ],
  ' [^<>]*',
);
/** `w:tab` with attributes is a tab stop, without (and it may be written `<w:tab />`) it is a tab of the text. */
const TAB_STOPS = /<w:tab w:[^<>]*\/>/g;
const UNREAD_BARE = emptyElements(
  'w',
  ['proofErr', 'lastRenderedPageBreak', 'keepNext', 'keepLines', 'widowControl', 'suppressAutoHyphens', 'noProof'],
  '',
);
/** Italic and bold of complex scripts, which hold only for runs that say they are in one. */
const COMPLEX_SCRIPT = /<w:(?:iCs|bCs)(?: [^<>]*)?\/>/g;
/** Sizes, places, lines and colours of drawings; their pictures, descriptions and text boxes are read. */
const UNREAD_PLACES = ['wp:simplePos', 'wp:extent', 'wp:effectExtent', 'wp:wrapNone', 'wp:cNvGraphicFramePr'];
const UNREAD_SHAPES = [
  'a:off',
  'a:ext',
  'a:avLst',
  'a:schemeClr',
  'a:srgbClr',
  'a:noFill',
  'a:round',
  'a:headEnd',
  'a:tailEnd',
  'a:prstDash',
  'a:fillRect',
  'a:srcRect',
  'a:picLocks',
  'a:graphicFrameLocks',
];
const UNREAD_IN_DRAWINGS = new RegExp(
  `<(?:${[...UNREAD_PLACES, ...UNREAD_SHAPES, 'a14:useLocalDpi', 'pic:cNvPicPr'].join('|')})(?: [^<>]*)?/>`,
  'g',
);
const EMPTIED = /<w:(rPr|tabs|tcBorders|tblCellMar|tblBorders|tblGrid|tblPr|trPr|tcPr)><\/w:\1>/g;

/**
 * Leaves out attributes and empty elements that no rule of the reader looks at, which halves the time of the parser.
 * Only tags can match: a `<` never stands in text. Parts with comments or CDATA, where one might, are left as they are.
 */
export function thinned(xml: string): string {
  if (xml.includes('<!')) return xml;
  const hasComplexScript = xml.includes('<w:rtl') || xml.includes('<w:cs');
  return (hasComplexScript ? xml : xml.replace(COMPLEX_SCRIPT, ''))
    .replace(REVISION_IDS, '$1')
    .replace(UNREAD_WITH_ATTRIBUTES, '')
    .replace(TAB_STOPS, '')
    .replace(UNREAD_BARE, '')
    .replace(UNREAD_IN_DRAWINGS, '')
    .replace(EMPTIED, '');
}

/** A header or footer without the inside of its drawings, which are ornament; text boxes stay. */
export function withoutDrawings(xml: string): string {
  let rest = '';
  let at = 0;
  for (let from = xml.indexOf(DRAWING); from >= 0; from = xml.indexOf(DRAWING, at)) {
    const to = xml.indexOf(DRAWING_END, from);
    if (to < 0) break;
    const hasText = xml.slice(from, to).includes('txbxContent');
    rest += hasText ? xml.slice(at, to + DRAWING_END.length) : `${xml.slice(at, from)}<w:drawing/>`;
    at = to + DRAWING_END.length;
  }
  return rest + xml.slice(at);
}

const DRAWING = '<w:drawing>';
const DRAWING_END = '</w:drawing>';
