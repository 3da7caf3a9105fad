/** XML, as parts of Word files and as AKN: elements and attributes dropped, doubled, moved, renamed, nested; texts made odd. */

const TAG = /<\/?[\w:.-]+(?:\s[^<>]*)?>/g;
const VALUES = [
  '',
  '#',
  '#x',
  '-1',
  '999999999',
  'true',
  '__proto__',
  'a b',
  '&#x9;',
  'javascript:alert(1)',
  '../../x',
  'é',
];
const NAMES = [
  '__proto__',
  'constructor',
  'p',
  'w:p',
  'w:tbl',
  'w:r',
  'w:sdt',
  'authorialNote',
  'img',
  'foreign',
  'toString',
];

/** An element chosen by chance: where it begins and ends. */
function elementIn(xml, { below }) {
  const tags = [...xml.matchAll(TAG)].filter(([tag]) => !tag.startsWith('</'));
  if (tags.length === 0) return undefined;
  const { 0: tag, index } = tags[below(tags.length)];
  if (tag.endsWith('/>')) return { tag, index, end: index + tag.length };
  const [, name] = /^<([\w:.-]+)/.exec(tag);
  let depth = 0;
  for (const each of xml.slice(index).matchAll(TAG)) {
    if (new RegExp(`^</?${name.replace('.', '\\.')}[\\s/>]`).test(each[0]) && !each[0].endsWith('/>')) {
      depth += each[0].startsWith('</') ? -1 : 1;
    }
    if (depth === 0) return { tag, index, end: index + each.index + each[0].length };
  }
  return undefined;
}

const within = (xml, from, to, put) => xml.slice(0, from) + put + xml.slice(to);

const MUTATORS = {
  drop: (xml, { index, end }) => within(xml, index, end, ''),
  double: (xml, { index, end }) => within(xml, end, end, xml.slice(index, end)),
  nest: (xml, { index, end }, { below }) => {
    const own = xml.slice(index, end);
    const [open] = /^<[\w:.-]+/.exec(own);
    const times = 1 + below(6);
    return own.length > 20_000
      ? xml
      : within(xml, index, end, `${`${open}>`.repeat(times)}${own}${`</${open.slice(1)}>`.repeat(times)}`);
  },
  move: (xml, { index, end }, random) => {
    const without = within(xml, index, end, '');
    const place = elementIn(without, random);
    return place ? within(without, place.end, place.end, xml.slice(index, end)) : xml;
  },
  attribute: (xml, { tag, index }, { pick }) =>
    within(
      xml,
      index,
      index + tag.length,
      tag.replace(/="[^"]*"/, () => `="${pick(VALUES)}"`),
    ),
  noAttribute: (xml, { tag, index }) => within(xml, index, index + tag.length, tag.replace(/\s[\w:.-]+="[^"]*"/, '')),
  rename: (xml, { tag, index, end }, { pick }) => {
    const name = pick(NAMES);
    const own = xml.slice(index + tag.length, end).replace(/<\/[\w:.-]+>$/, `</${name}>`);
    return within(xml, index, end, tag.replace(/^<[\w:.-]+/, `<${name}`) + own);
  },
  words: (xml, { tag, index }, { pick }) =>
    tag.endsWith('/>')
      ? xml
      : within(xml, index + tag.length, index + tag.length, pick(['x', ' ', '\u00ad', '&amp;lt;', '一', 'ًا', '9999'])),
  cut: (xml, { index }, { chance }) => (chance(0.2) ? xml.slice(0, index) : xml),
};

/** @returns the mutant and which mutators made it */
export function mutantXml(xml, random) {
  let mutant = xml;
  const made = [];
  for (let left = 1 + random.below(5); left > 0; left--) {
    const place = elementIn(mutant, random);
    if (!place) break;
    const name = random.pick(Object.keys(MUTATORS));
    mutant = MUTATORS[name](mutant, place, random);
    made.push(name);
  }
  return { xml: mutant, made };
}
