/** The HTML edition: one file without scripts and without anything from outside. */

import { fill, loadTemplates } from '../../xml/templates.js';
import { loadStylesheet } from '../../xml/transform.js';
import { EDITIONS, type EditionContext, type EditionMaker } from '../edition.js';
import type { EditionFacts } from '../facts.js';
import { label } from '../labels.js';
import { shapedPages } from './index.js';
import { jsonLd, metaTags } from './structured-data.js';
import { styles } from './styles.js';

export const html: EditionMaker = {
  format: 'html',
  async make(_, context) {
    await loadTemplates();
    const view = context.view();
    const pages = view && shapedPages(view, 'html', context);
    if (!pages) return undefined;
    const { contents, cited } = pages;
    const page = fill('html/page', {
      ...{ ...shellOf(context.facts(), context), contents, cited },
      masthead: pages.part('masthead').trim(),
      text: pages.part('text'),
    });
    return new TextEncoder().encode(page);
  },
  warmUp() {
    loadStylesheet('pages');
  },
};

/** Everything of the page that is not the document. */
function shellOf(facts: EditionFacts, { name, formats }: EditionContext): object {
  const { labels, language, direction, title, fullTitle, description, identifier, official, date } = facts;
  const word = (key: string, ...values: string[]) => label(labels, key, ...values);
  const others = formats.filter(format => format !== 'html');
  return {
    ...{ language, direction, title, fullTitle, description, identifier, official, date },
    expression: facts.metadata.expression,
    metaTags: metaTags(facts),
    jsonLd: jsonLd(facts),
    styles: styles('text', 'page'),
    alternates: others.map(format => ({ type: EDITIONS[format].mediaType, href: encodeURI(`${name}.${format}`) })),
    others: others.map(format => ({
      href: encodeURI(`${name}.${format}`),
      name: word('edition', identifier, EDITIONS[format].shown),
    })),
    label: {
      ...{ skip: word('skip'), contents: word('contents'), about: word('about'), publisher: word('publisher') },
      ...{ unofficial: word('unofficial'), source: word('source', identifier), howToCite: word('howToCite') },
      ...{ officialText: word('officialText', identifier), otherEditions: word('otherEditions') },
      ...{ accessibility: word('accessibility'), accessibilityStatement: word('accessibilityStatement') },
      ...{ identifier: word('identifier') },
    },
  };
}
