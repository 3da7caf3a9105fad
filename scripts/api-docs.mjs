/**
 * Makes docs/api.md from the docstrings of the public API (`dist/*.d.ts`, after `npm run build`).
 * `--check` writes nothing and ends with 1 when the page is not what would be written.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const page = join(root, 'docs', 'api.md');

/** Chapters of the page: what a module begins with decides where its names go; the first that fits. */
const chapters = [
  [
    'Publishing',
    ['api/publish', 'api/convert', 'api/enrich', 'api/render', 'api/compare', 'api/inspect', 'render/', 'compare/'],
  ],
  ['Validating', ['api/validate', 'disk/validate', 'validate/', 'xml/libxml']],
  ['Diagnostics', ['diagnostics/']],
  ['Many documents', ['batch']],
  ['Archive packages', ['api/pack', 'disk/pack', 'pack/']],
  ['The library of editions', ['library/', 'disk/library']],
  ['Citations', ['citations/', 'cited/']],
  ['The AKN tree', ['akn/', 'enrich/', 'xml/']],
  ['Files and options', ['files/', 'options/', 'version', 'languages/']],
  ['Other', ['']],
];

/** How tags of docstrings are called on the page. */
const TAGS = { returns: 'gives', throws: 'throws' };

const made = pageOf(exportsOf(join(dist, 'index.d.ts')), exportsOf(join(dist, 'node.d.ts')));
if (!process.argv.includes('--check')) writeFileSync(page, made);
else if (!existsSync(page) || readFileSync(page, 'utf8') !== made) {
  process.stderr.write('docs/api.md is not up to date: node scripts/api-docs.mjs\n');
  process.exitCode = 1;
}

/** Name → the module that declares it and its declaration, following re-exports. */
function exportsOf(file) {
  const found = new Map();
  const text = readFileSync(file, 'utf8');
  for (const [, names, from] of text.matchAll(/^export (?:type )?\{([^}]*)\} from '([^']+)';/gm)) {
    const source = exportsOf(moduleFile(file, from));
    for (const part of names.split(',')) {
      const [name, alias = name] = part
        .trim()
        .replace(/^type /, '')
        .split(' as ');
      if (source.has(name)) found.set(alias, source.get(name));
    }
  }
  for (const [, from] of text.matchAll(/^export \* from '([^']+)';/gm)) {
    for (const [name, declaration] of exportsOf(moduleFile(file, from))) found.set(name, declaration);
  }
  for (const declaration of declarationsIn(text, file))
    if (!found.has(declaration.name)) found.set(declaration.name, declaration);
  return found;
}

function moduleFile(file, from) {
  return normalize(join(dirname(file), from.replace(/\.js$/, '.d.ts')));
}

/** Top-level declarations with the comment in front of each. */
function declarationsIn(text, file) {
  const declarations = [];
  const lines = text.split('\n');
  let comment = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line.startsWith('/**')) {
      const end = lines.findIndex((each, i) => i >= at && each.includes('*/'));
      comment = lines.slice(at, end + 1);
      at = end;
    } else if (/^export (?:declare )?(?:async )?(?:function|const|class|interface|type|enum)\b/.test(line)) {
      const end = endOf(lines, at);
      const name = /(?:function|const|class|interface|type|enum)\*? (\w+)/.exec(line)?.[1];
      const module = file.slice(dist.length + 1).replace(/\.d\.ts$/, '');
      if (name) declarations.push({ name, module, comment, code: lines.slice(at, end + 1).join('\n') });
      comment = [];
      at = end;
    } else if (line.trim() !== '') comment = [];
  }
  return declarations;
}

/** Last line of a declaration: its brackets are closed and it ends. Overloads stand apart. */
function endOf(lines, from) {
  let depth = 0;
  for (let at = from; at < lines.length; at++) {
    const code = lines[at].replace(/\/\*.*?\*\/|'[^']*'|`[^`]*`|\/\*\*.*$|^\s*\*.*$/g, '').replaceAll('=>', '');
    for (const sign of code) depth += '{([<'.includes(sign) ? 1 : '})]>'.includes(sign) ? -1 : 0;
    if (depth <= 0 && /[;}]\s*$/.test(lines[at])) return at;
  }
  return lines.length - 1;
}

/** Both entries on one page, under the same chapters; what `ntoso/node` gives says so. */
function pageOf(core, node) {
  const names = [...core, ...node];
  const parts = [
    '# API\n',
    "Everything that `import … from 'ntoso'` gives, and `import … from 'ntoso/node'` where it is said. Made from the docstrings by `node scripts/api-docs.mjs`: do not edit.\n",
  ];
  const left = new Map([...names].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  for (const [title, modules] of chapters) {
    const chosen = [...left].filter(([, { module }]) => modules.some(each => module.startsWith(each)));
    for (const [name] of chosen) left.delete(name);
    if (chosen.length === 0) continue;
    // What is called comes before what it takes and gives.
    const kinds = [chosen.filter(([, each]) => isValue(each)), chosen.filter(([, each]) => !isValue(each))];
    parts.push(`## ${title}\n`, ...kinds.flat().map(([name, each]) => entryOf(name, each, !core.has(name))));
  }
  return `${parts.join('\n').trimEnd()}\n`;
}

function isValue({ code }) {
  return /^export (?:declare )?(?:async )?(?:function|const|class)\b/.test(code);
}

function entryOf(name, { comment, code }, isNode) {
  const shown = code.replace(/^export (?:declare )?/, '');
  const from = isNode ? 'From `ntoso/node`.\n\n' : '';
  return `### ${name}\n\n${from}${wordsOf(comment)}\`\`\`ts\n${shown}\n\`\`\`\n`;
}

/** A comment as Markdown: tags become a list. */
function wordsOf(comment) {
  const text = comment
    .map(line => line.replace(/^\s*\/?\*+\/?\s?/, '').replace(/\s*\*\/\s*$/, ''))
    .join('\n')
    .trim();
  if (text === '') return '';
  const [words = '', ...tags] = text.split(/^@(?=\w)/m);
  const said = words.replace(/\{@link ([^}]*)\}/g, '`$1`').trim();
  const list = tags.map(tag => `- ${tagOf(tag.replace(/\s+/g, ' ').trim())}`);
  return `${[said, list.join('\n')].filter(Boolean).join('\n\n')}\n\n`;
}

function tagOf(tag) {
  const [, kind = '', rest = ''] = /^(\w+) ?(.*)$/.exec(tag) ?? [];
  if (kind !== 'param') return `${TAGS[kind] ?? kind}: ${rest}`;
  const [, name = '', meaning = ''] = /^(\w+) ?(?:- )?(.*)$/.exec(rest) ?? [];
  return `\`${name}\`: ${meaning}`;
}
