/**
 * Kinds of damage that people and programs do to AKN files. Each takes a tree that may be changed and a source of numbers,
 * and answers whether it found something to damage.
 */

const all = (root, test) => {
  const found = [];
  const visit = (node, parent) => {
    if (node.type !== 'element') return;
    if (test(node, parent)) found.push([node, parent]);
    for (const child of node.children) visit(child, node);
  };
  visit(root, undefined);
  return found;
};
const named = name => node => node.name === name;
const make = (name, attributes = {}, ...children) => ({ type: 'element', name, attributes, children });
const words = value => ({ type: 'text', value });

/** Changes one of the elements that fit. */
const change = (test, how) => (root, random) => {
  const found = all(root, test);
  if (found.length === 0) return false;
  // The damage before this one may have taken everything out.
  if (found.length === 0) return;
  const [node, parent] = found[random(found.length)];
  return how(node, parent, root, random) !== false;
};
const remove = test =>
  change(test, (node, parent) => {
    if (!parent) return false;
    parent.children.splice(parent.children.indexOf(node), 1);
  });
const removeAttribute = (test, name) =>
  change(
    (node, parent) => test(node, parent) && name in node.attributes,
    node => {
      delete node.attributes[name];
    },
  );
const setAttribute = (test, name, value) =>
  change(test, node => {
    node.attributes[name] = typeof value === 'function' ? value(node) : value;
  });
const insertFirst = (test, child) =>
  change(test, node => {
    node.children.unshift(structuredClone(child));
  });
const insertLast = (test, child) =>
  change(test, node => {
    node.children.push(structuredClone(child));
  });
const rename = (test, name) =>
  change(test, node => {
    node.name = name;
  });
const swapWithNext = test =>
  change(
    (node, parent) => test(node) && nextElement(node, parent),
    (node, parent) => {
      const next = nextElement(node, parent);
      const [a, b] = [parent.children.indexOf(node), parent.children.indexOf(next)];
      [parent.children[a], parent.children[b]] = [next, node];
    },
  );
const duplicate = test =>
  change(test, (node, parent) => {
    if (!parent) return false;
    const copy = structuredClone(node);
    for (const [each] of all(copy, () => true)) delete each.attributes.eId;
    parent.children.splice(parent.children.indexOf(node), 0, copy);
  });
const nextElement = (node, parent) =>
  parent?.children.slice(parent.children.indexOf(node) + 1).find(each => each.type === 'element');
const hasText = node => node.children.some(child => child.type === 'text' && child.value.trim());
const content = node => ['p', 'paragraph', 'container', 'content', 'num', 'td', 'docTitle'].includes(node.name);
const unit = node => ['paragraph', 'point', 'section'].includes(node.name);
const FRBR = ['FRBRWork', 'FRBRExpression', 'FRBRManifestation'];

export const mutations = {
  'an id stands twice': change(
    node => node.attributes.eId,
    (node, _, root) => {
      const other = all(root, each => each.attributes.eId && each !== node)[0]?.[0];
      if (!other) return false;
      node.attributes.eId = other.attributes.eId;
    },
  ),
  'an id is empty': setAttribute(node => node.attributes.eId, 'eId', ''),
  'an id has a blank': setAttribute(node => node.attributes.eId, 'eId', 'para 7'),
  'an id is missing': removeAttribute(() => true, 'eId'),
  'an id on the document': setAttribute(named('statement'), 'eId', 'doc_1'),
  'a language on the document': setAttribute(named('statement'), 'xml:lang', 'en'),
  'a language on a paragraph': setAttribute(named('p'), 'xml:lang', 'en'),
  'a language that is none': setAttribute(named('p'), 'xml:lang', 'not a language'),
  'white space kept': setAttribute(named('p'), 'xml:space', 'preserve'),
  'white space of an unknown kind': setAttribute(named('p'), 'xml:space', 'keep'),
  'the document has no name': removeAttribute(named('statement'), 'name'),
  'the document has an unknown version': setAttribute(named('statement'), 'contains', 'firstVersion'),
  'the document has a known version': setAttribute(named('statement'), 'contains', 'singleVersion'),
  'no metadata': remove(named('meta')),
  'two metadata': duplicate(named('meta')),
  'no identification': remove(named('identification')),
  'two identifications': duplicate(named('identification')),
  'no source of the identification': removeAttribute(named('identification'), 'source'),
  'an id on the identification': setAttribute(named('identification'), 'eId', 'identification'),
  'a level is missing': remove(node => FRBR.includes(node.name)),
  'levels in the wrong order': swapWithNext(named('FRBRWork')),
  'no FRBRthis': remove(named('FRBRthis')),
  'no FRBRuri': remove(named('FRBRuri')),
  'two FRBRuri': duplicate(named('FRBRuri')),
  'two FRBRthis': duplicate(named('FRBRthis')),
  'FRBRthis after FRBRuri': swapWithNext(named('FRBRthis')),
  'no FRBRdate': remove(named('FRBRdate')),
  'a date without a name': removeAttribute(named('FRBRdate'), 'name'),
  'a date in words': setAttribute(node => node.attributes.date, 'date', '21 December 2010'),
  'a date that does not exist': setAttribute(node => node.attributes.date, 'date', '2010-02-30'),
  'a date with a time': setAttribute(node => node.attributes.date, 'date', '2010-12-21T10:00:00'),
  'no author': remove(named('FRBRauthor')),
  'an author without address': removeAttribute(named('FRBRauthor'), 'href'),
  'no country': remove(named('FRBRcountry')),
  'no language of the expression': remove(named('FRBRlanguage')),
  'a language without a value': removeAttribute(named('FRBRlanguage'), 'language'),
  'a subtype before the country': change(named('FRBRcountry'), (node, parent) => {
    parent.children.splice(parent.children.indexOf(node), 0, make('FRBRsubtype', { value: 'deliberation' }));
  }),
  'an alias after the date': change(named('FRBRdate'), (node, parent) => {
    parent.children.splice(parent.children.indexOf(node) + 1, 0, make('FRBRalias', { name: 'x', value: 'y' }));
  }),
  'an alias without a name': change(named('FRBRuri'), (node, parent) => {
    parent.children.splice(parent.children.indexOf(node) + 1, 0, make('FRBRalias', { value: 'y' }));
  }),
  'text in the metadata': insertLast(named('references'), words('text')),
  'a publication without a date': change(named('identification'), (node, parent) => {
    parent.children.splice(parent.children.indexOf(node) + 1, 0, make('publication', { name: 'x', showAs: 'y' }));
  }),
  'a publication before the identification': insertFirst(
    named('meta'),
    make('publication', { name: 'x', showAs: 'y', date: '2010-12-21' }),
  ),
  'workflow before classification': change(named('meta'), node => {
    const index = node.children.findIndex(each => each.name === 'workflow');
    if (index < 0) return false;
    node.children.unshift(...node.children.splice(index, 1));
  }),
  'an empty classification': insertLast(named('meta'), make('classification', { source: '#x' })),
  'a keyword without a dictionary': removeAttribute(named('keyword'), 'dictionary'),
  'a keyword without words': removeAttribute(named('keyword'), 'showAs'),
  'a step without an agent': removeAttribute(named('step'), 'by'),
  'a step without a date': removeAttribute(named('step'), 'date'),
  'an event of an unknown type': setAttribute(named('eventRef'), 'type', 'correction'),
  'a vote count without a value': removeAttribute(named('count'), 'value'),
  'an AKN element among the voters': insertFirst(named('count'), make('p')),
  'an entry without words': removeAttribute(node => node.name.startsWith('TLC'), 'showAs'),
  'an entry without address': removeAttribute(node => node.name.startsWith('TLC'), 'href'),
  'an entry of an unknown kind': rename(node => node.name.startsWith('TLC'), 'TLCThing'),
  'references before the workflow': change(named('meta'), node => {
    const index = node.children.findIndex(each => each.name === 'references');
    if (index < 0) return false;
    node.children.unshift(...node.children.splice(index, 1));
  }),
  'an AKN element in an extension': insertLast(named('presentation'), make('p', {}, words('x'))),
  'a dangling pointer': setAttribute(node => node.attributes.refersTo, 'refersTo', '#nowhere'),
  'a pointer to two things': setAttribute(node => node.attributes.refersTo, 'refersTo', '#a #b'),
  'the cover page after the preface': swapWithNext(named('coverPage')),
  'two preambles': duplicate(named('preamble')),
  'no body': remove(named('mainBody')),
  'an empty body': change(named('mainBody'), node => {
    node.children.length = 0;
  }),
  'an empty preamble': change(named('preamble'), node => {
    node.children.length = 0;
  }),
  'a heading in the body': insertFirst(named('mainBody'), make('heading', {}, words('Heading'))),
  'a subheading in the body': insertFirst(named('mainBody'), make('subheading', {}, words('Heading'))),
  'a number in the body': insertFirst(named('mainBody'), make('num', {}, words('1.'))),
  'a heading between paragraphs': insertFirst(named('mainBody'), make('crossHeading', {}, words('Heading'))),
  'the conclusions after the attachments': swapWithNext(named('conclusions')),
  'a container without a name': removeAttribute(named('container'), 'name'),
  'a formula without a name': removeAttribute(named('formula'), 'name'),
  'a formula in a container': insertFirst(named('container'), make('formula', { name: 'x' }, make('p'))),
  'a container in a container': insertFirst(named('container'), make('container', { name: 'x' }, make('p'))),
  'an empty container': change(named('container'), node => {
    node.children.length = 0;
  }),
  'text in a container': insertFirst(named('container'), words('text')),
  'a paragraph of text in a numbered unit': insertLast(unit, make('p', {}, words('text'))),
  'text in a numbered unit': insertLast(unit, words('text')),
  'a list after the content': insertLast(
    node => unit(node) && node.children.some(each => each.name === 'content'),
    make('list'),
  ),
  'an introduction after the points': change(named('list'), node => {
    node.children.push(make('intro', {}, make('p')));
  }),
  'a number after the content': change(
    node => unit(node) && node.children.some(each => each.name === 'content'),
    node => {
      node.children.push(make('num', {}, words('7.')));
    },
  ),
  'a number after the heading': change(unit, node => {
    node.children.unshift(make('heading', {}, words('x')));
  }),
  'two contents': duplicate(named('content')),
  'text in the content': insertFirst(named('content'), words('text')),
  'a unit in the content': insertFirst(named('content'), make('paragraph')),
  'a paragraph of text in another': insertFirst(named('p'), make('p', {}, words('text'))),
  'a table in a paragraph of text': insertFirst(named('p'), make('table', {}, make('tr', {}, make('td')))),
  'a heading in a paragraph of text': insertFirst(named('p'), make('subheading', {}, words('x'))),
  'a note with bare text': change(named('authorialNote'), node => {
    node.children = [words('text')];
  }),
  'an empty note': change(named('authorialNote'), node => {
    node.children.length = 0;
  }),
  'a note in an unknown place': setAttribute(named('authorialNote'), 'placement', 'endnote'),
  'a reference to a note without a target': insertLast(named('p'), make('noteRef', { marker: '1' })),
  'a reference to a note with text': insertLast(named('p'), make('noteRef', { marker: '1', href: '#x' }, words('1'))),
  'a reference without a target': insertLast(named('p'), make('ref', {}, words('x'))),
  'a link without a target': removeAttribute(named('a'), 'href'),
  'a link in a link': insertFirst(named('a'), make('a', { href: 'x' }, words('x'))),
  'a range without an end': insertLast(named('p'), make('rref', { from: '#x' }, words('x'))),
  'an organization without an entry': insertLast(named('p'), make('organization', {}, words('x'))),
  'an entity without a name': insertLast(named('p'), make('entity', { refersTo: '#x' }, words('x'))),
  'an inline without a name': removeAttribute(named('inline'), 'name'),
  'a date without a day': insertLast(named('p'), make('date', {}, words('x'))),
  'a vote without a voter': removeAttribute(named('vote'), 'by'),
  'a table without rows': insertLast(named('content'), make('table')),
  'a row without cells': insertLast(named('table'), make('tr')),
  'text in a row': insertLast(named('tr'), words('x')),
  'text in a cell': insertLast(named('td'), words('x')),
  'a cell over half a column': setAttribute(named('td'), 'colspan', '1.5'),
  'an image without a source': insertLast(named('p'), make('img', { alt: 'x' })),
  'an image with text': insertLast(named('p'), make('img', { src: 'x' }, words('x'))),
  'a list of HTML': insertLast(named('content'), make('ul', {}, make('li', {}, words('x')))),
  'an empty list of HTML': insertLast(named('content'), make('ol')),
  'an empty list of blocks': insertLast(named('content'), make('blockList')),
  'attributes on the attachments': setAttribute(named('attachments'), 'eId', 'atts'),
  'no attachment in the attachments': change(named('attachments'), node => {
    node.children.length = 0;
  }),
  'text in an attachment': insertLast(named('attachment'), make('p')),
  'two documents in an attachment': duplicate(node => node.name === 'doc'),
  'an annex without metadata': change(named('doc'), node => {
    node.children = node.children.filter(each => each.name !== 'meta');
  }),
  'a heading after the document of an annex': insertLast(named('attachment'), make('heading', {}, words('x'))),
  'an element of HTML': insertLast(named('p'), make('em', {}, words('x'))),
  'an element of nobody': insertLast(named('mainBody'), make('operativeParagraph', {}, words('x'))),
  'an unknown attribute': setAttribute(content, 'number', '7'),
  'a data attribute': setAttribute(content, 'data-page', '7'),
  'an attribute of another namespace': setAttribute(content, 'akn4un:page', '7'),
  'an attribute of another namespace on the document': setAttribute(named('statement'), 'akn4un:page', '7'),
  'an unknown status': setAttribute(content, 'status', 'draft'),
  'a known status': setAttribute(content, 'status', 'edited'),
  'an element of another namespace in the text': insertLast(named('p'), make('akn4un:x', {}, words('x'))),
  'a second document': change(named('akomaNtoso'), node => {
    const document = node.children.find(each => each.type === 'element');
    node.children.push(structuredClone(document));
  }),
  'text in the root': insertLast(named('akomaNtoso'), words('x')),
  'an empty root': change(named('akomaNtoso'), node => {
    node.children.length = 0;
  }),
  'text removed': change(hasText, node => {
    node.children = node.children.filter(child => child.type !== 'text');
  }),
};

/** Numbers that look random and are the same on every run. */
export function numbers(seed) {
  let state = seed >>> 0 || 1;
  return below => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

/** Blind damage: an element of the vocabulary put in, taken out, moved or renamed, an attribute put on. */
export function randomDamage(root, random, elements, attributes) {
  const found = all(root, (_, parent) => parent);
  // The damage before this one may have taken everything out.
  if (found.length === 0) return;
  const [node, parent] = found[random(found.length)];
  const index = parent.children.indexOf(node);
  const name = elements[random(elements.length)];
  const attribute = attributes[random(attributes.length)];
  const kinds = [
    () => parent.children.splice(index, 1),
    () => parent.children.splice(index, 0, make(name, withAll(name), words('x'))),
    () => parent.children.splice(index, 0, make(name, withAll(name))),
    () => parent.children.splice(index, 1, make(name, withAll(name), node)),
    () => parent.children.splice(index, 1, ...node.children),
    () => Object.assign(node, { name }),
    () => Object.assign(node.attributes, { [attribute]: ['x', '#x', '1', 'true', '2010-12-21'][random(5)] }),
    () => parent.children.splice(index, 0, structuredClone(node)),
  ];
  kinds[random(kinds.length)]();
}

/** Attributes that some elements require, so that damage is not always the same missing one. */
function withAll(name) {
  if (['ref', 'a', 'noteRef', 'affectedDocument'].includes(name)) return { href: '#x' };
  if (['container', 'formula', 'inline', 'block', 'hcontainer', 'marker', 'subFlow'].includes(name))
    return { name: 'x' };
  if (['docDate', 'date'].includes(name)) return { date: '2010-12-21' };
  if (name === 'entity') return { name: 'x', refersTo: '#x' };
  if (
    [
      'organization',
      'person',
      'role',
      'location',
      'event',
      'concept',
      'object',
      'process',
      'term',
      'quantity',
    ].includes(name)
  ) {
    return { refersTo: '#x' };
  }
  return {};
}
