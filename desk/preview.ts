/** Publishing: the editions as readers will have them, and the files. */
import type { Desk, Part } from './document.js';
import { element, replace } from './dom.js';
import { addressOf, type FileView } from './server.js';
import { words } from './words.js';

const SHOWN: Readonly<Record<string, string>> = {
  html: 'text/html',
  epub: 'application/epub+zip',
  pdf: 'application/pdf',
};

export function previewPart(desk: Desk): Part {
  let format = 'html';
  let page = 0;
  const root = element('section', { class: 'part preview', 'aria-labelledby': 'preview-heading' });
  const heading = () => element('h2', { id: 'preview-heading' }, words('part.preview'));
  const draw = (): void => {
    const { publishing, open, files, id } = desk.view();
    const isWorking = publishing === 'working';
    const button = element(
      'button',
      { type: 'button', class: 'button strong', disabled: isWorking, on: { click: () => void desk.publish() } },
      words(isWorking ? 'state.publishing' : files.length > 0 ? 'publish.again' : 'publish'),
    );
    replace(
      root,
      heading(),
      open > 0 && element('p', { class: 'caution' }, words('publish.open', { count: open })),
      publishing === 'failed' && element('p', { class: 'fault', role: 'alert' }, words('publish.failed')),
      element(
        'div',
        { class: 'actions' },
        button,
        files.length > 0 &&
          element(
            'a',
            { class: 'button', href: addressOf(id, 'files.zip'), download: 'editions.zip' },
            words('download.zip'),
          ),
      ),
      files.length > 0 && element('div', { class: 'published' }, editions(), fileList(files)),
    );
  };
  const editions = (): HTMLElement => {
    const { files } = desk.view();
    const there = Object.keys(SHOWN).filter(each => files.some(({ mediaType }) => mediaType === SHOWN[each]));
    return element(
      'div',
      { class: 'shown' },
      element(
        'div',
        { class: 'switch always', role: 'group', 'aria-label': words('formats') },
        there.map(each =>
          element(
            'button',
            {
              type: 'button',
              'aria-pressed': String(each === format),
              on: {
                click: () => {
                  format = each;
                  draw();
                  root.querySelector<HTMLElement>('.switch [aria-pressed="true"]')?.focus();
                },
              },
            },
            each.toUpperCase(),
          ),
        ),
      ),
      format === 'epub' && pages(),
      element('iframe', { title: words('preview.of', { format: format.toUpperCase() }), src: address() }),
      format === 'pdf' &&
        element('p', {}, element('a', { href: address(), target: '_blank', rel: 'noopener' }, words('preview.pdf'))),
    );
  };
  const address = (): string => {
    const { files, id, epub } = desk.view();
    if (format === 'epub') return addressOf(id, `epub/${epub[page] ?? ''}`);
    return files.find(({ mediaType, name }) => mediaType === SHOWN[format] && !name.includes('.report.'))?.href ?? '';
  };
  const pages = (): HTMLElement => {
    const choice = element(
      'select',
      {
        id: 'epub-page',
        on: {
          change: () => {
            page = Number(choice.value);
            draw();
            root.querySelector<HTMLElement>('#epub-page')?.focus();
          },
        },
      },
      desk
        .view()
        .epub.map((name, index) =>
          element(
            'option',
            { value: index, selected: index === page },
            name.replace(/^.*\//, '').replace('.xhtml', ''),
          ),
        ),
    );
    return element('p', { class: 'field row' }, element('label', { for: 'epub-page' }, words('preview.page')), choice);
  };
  draw();
  return { root, update: draw };
}

function fileList(files: readonly FileView[]): HTMLElement {
  return element(
    'div',
    { class: 'files' },
    element('h3', {}, words('files')),
    element(
      'ul',
      {},
      files.map(({ name, bytes, href }) => {
        const short = name.replace(/^.*\//, '');
        const size = `${Math.max(1, Math.round(bytes / 1000)).toLocaleString(document.documentElement.lang)} kB`;
        return element(
          'li',
          {},
          element('a', { href, download: short }, short),
          element('span', { class: 'quiet' }, size),
        );
      }),
    ),
  );
}
