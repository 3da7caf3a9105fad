/* The search of the home page, over Pagefind. An index is loaded when a language is first searched. */
const form = document.getElementById('search');
const results = document.getElementById('results');
const root = new URL('./', import.meta.url);
const SHOWN = 20;
const instances = new Map();
let last = 0;

form.hidden = false;
form.addEventListener('submit', event => {
  event.preventDefault();
  const query = form.elements.query.value.trim();
  const language = form.elements.language.value;
  if (query === '') return;
  history.replaceState(null, '', `?${new URLSearchParams({ query, language })}`);
  show(query, language);
});

const asked = new URLSearchParams(location.search);
if (asked.get('query')) {
  form.elements.query.value = asked.get('query');
  if (asked.get('language')) form.elements.language.value = asked.get('language');
  form.requestSubmit();
}

/* Pagefind takes the language from the page, and only when an instance is made. */
async function instanceOf(language) {
  const { createInstance } = await import(new URL('pagefind/pagefind.js', root).href);
  if (!instances.has(language)) {
    const own = document.documentElement.lang;
    document.documentElement.lang = language;
    instances.set(language, createInstance({ basePath: new URL('pagefind/', root).pathname, baseUrl: root.pathname }));
    document.documentElement.lang = own;
  }
  return instances.get(language);
}

async function show(query, language) {
  const turn = ++last;
  results.replaceChildren(text('p', 'Searching …'));
  try {
    const { results: found } = await (await instanceOf(language)).search(query);
    const pages = await Promise.all(found.slice(0, SHOWN).map(each => each.data()));
    if (turn === last) results.replaceChildren(heading(found.length), ...pages.flatMap(page => hit(page, language)));
  } catch {
    if (turn === last)
      results.replaceChildren(text('p', 'The search could not be loaded. The lists below can be used.'));
  }
}

function heading(count) {
  const shown = count > SHOWN ? `, the first ${SHOWN} are shown` : '';
  return text('h2', count === 0 ? 'No documents found' : `${count} document${count === 1 ? '' : 's'} found${shown}`);
}

function hit({ url, meta, excerpt }, language) {
  const title = document.createElement('h3');
  const link = text('a', meta.title ?? url);
  link.href = url;
  title.append(link);
  const place = document.createElement('p');
  /* The excerpt is text with marks; nothing else of it is taken for mark-up. */
  for (const [i, part] of excerpt.split(/<\/?mark>/).entries())
    place.append(i % 2 === 1 ? text('mark', plain(part)) : plain(part));
  for (const each of [title, place]) {
    each.lang = language;
    each.dir = 'auto';
  }
  return [title, place];
}

/* In an element: blanks at the beginning of a page are not kept. */
function plain(html) {
  return new DOMParser().parseFromString(`<p>${html}</p>`, 'text/html').body.textContent;
}

function text(name, words) {
  const node = document.createElement(name);
  node.textContent = words;
  return node;
}
