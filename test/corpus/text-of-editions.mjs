/** Whether an edition has all the text of a document. Notes stand apart in both, so each is looked for by itself. */

const LINES = new Set([
  'p',
  'num',
  'heading',
  'subheading',
  'crossHeading',
  'listIntroduction',
  'listWrapUp',
  'block',
  'docTitle',
  'docNumber',
]);
const APART = new Set(['authorialNote', 'noteRef', 'meta', 'embeddedStructure', 'quotedStructure', 'outcome', 'eol']);

/** The lines of the tree that the mark-up does not have, blanks apart. */
export function missingText(tree, markup) {
  const text = squeeze(textOfMarkup(markup));
  return linesOf(tree).filter(line => !text.includes(squeeze(line)));
}

/** Text of the page without what the edition adds: marks of notes and ways back. */
function textOfMarkup(markup) {
  return markup
    .replace(/^[\s\S]*?<body/, '<body')
    .replace(/<a class="(?:noteref|backlink|permalink)"[^>]*>[^<]*<\/a>/g, '')
    .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)))
    .replace(
      /&(lt|gt|quot|apos|nbsp|amp);/g,
      (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', amp: '&' })[name],
    );
}

/** Each line of text, cut where something stands elsewhere in an edition. */
function linesOf(tree) {
  const lines = [];
  const walk = (node, line) => {
    for (const child of node.children) {
      if (child.type === 'text') line.push(child.value);
      if (child.type !== 'element' || child.name === 'meta') continue;
      if (LINES.has(child.name) || child.name === 'authorialNote') {
        const own = [];
        walk(child, own);
        lines.push(...own.join('').split('\u0000'));
        line.push('\u0000');
      } else if (APART.has(child.name)) {
        line.push('\u0000');
        walk(child, line);
        line.push('\u0000');
      } else walk(child, line);
    }
  };
  walk(tree, []);
  return lines.map(line => line.trim()).filter(Boolean);
}

function squeeze(text) {
  return text.replace(/[\s\u00a0]+/g, '');
}
