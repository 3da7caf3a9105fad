/** Who may import whom, and that docs/architecture.md names every folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const sources = listFiles(join(root, 'src')).filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'));

const KNOWLEDGE = [
  'akn',
  'assets',
  'background',
  'citations',
  'cite',
  'cited',
  'compare',
  'diagnostics',
  'languages',
  'numbers',
  'options',
  'source',
  'un',
  'xml',
  'zip',
];
const STAGES = ['read', 'corrections', 'parse', 'enrich', 'review', 'validate', 'render', 'pack'];

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: readonly Import[] = sources.flatMap(file => {
  const code = readFileSync(file, 'utf8');
  const found = [...code.matchAll(/(?:\bfrom |\bimport\(|^import )'([@\w./:-]+)'/gm)].map(match => match[1] as string);
  return found.map(to => ({
    from: relative(join(root, 'src'), file),
    to: to.startsWith('.') ? relative(join(root, 'src'), normalize(join(dirname(file), to))) : to,
  }));
});

const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');
const inside = imports.filter(each =>
  sources.some(file => relative(join(root, 'src'), file) === each.to.replace(/\.js$/, '.ts')),
);
const told = (list: readonly Import[]) => list.map(({ from, to }) => `${from} imports ${to}`);

describe('the import rule', () => {
  test('finds imports at all', () => {
    expect(inside.length).toBeGreaterThan(50);
  });

  test('knowledge knows no stage and no corridor', () => {
    const wrong = inside.filter(
      ({ from, to }) => KNOWLEDGE.includes(folderOf(from)) && !KNOWLEDGE.includes(folderOf(to)),
    );
    expect(told(wrong)).toEqual([]);
  });

  test('a stage imports itself and knowledge only', () => {
    const wrong = inside.filter(({ from, to }) => {
      const stage = folderOf(from);
      return (
        STAGES.includes(stage) && folderOf(to) !== stage && !KNOWLEDGE.includes(folderOf(to)) && to !== 'version.js'
      );
    });
    expect(told(wrong)).toEqual([]);
  });

  test('the command line imports the public API only, and what goes before it', () => {
    const wrong = inside.filter(
      ({ from, to }) =>
        folderOf(from) === 'cli' &&
        folderOf(to) !== 'cli' &&
        from !== 'cli/early.ts' &&
        to !== 'index.js' &&
        to !== 'node.js',
    );
    expect(told(wrong)).toEqual([]);
  });

  test('each outside library is imported in one place', () => {
    const places = new Map<string, Set<string>>();
    for (const { from, to } of imports) {
      if (to.startsWith('node:') || inside.some(each => each.to === to) || to.endsWith('.js') || to.startsWith('.'))
        continue;
      const library = to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : (to.split('/')[0] as string);
      places.set(library, (places.get(library) ?? new Set()).add(folderOf(from) === 'xml' ? from : dirname(from)));
    }
    const scattered = [...places].filter(([, where]) => where.size > 1).map(([library, where]) => [library, ...where]);
    expect(places.size).toBeGreaterThan(3);
    expect(scattered).toEqual([]);
  });

  test('no two folders import each other, types included', () => {
    const arrows = new Set(inside.map(({ from, to }) => `${folderOf(from)} → ${folderOf(to)}`));
    const both = inside.filter(({ from, to }) => {
      const [one, other] = [folderOf(from), folderOf(to)];
      return one !== other && one !== '' && other !== '' && arrows.has(`${other} → ${one}`);
    });
    expect(told(both)).toEqual([]);
  });

  test('no file is imported in a circle', () => {
    expect(circles()).toEqual([]);
  });
});

/** Circles of imports, those of types counted: who reads one file should not have to read them all. */
function circles(): string[] {
  const graph = new Map<string, string[]>();
  for (const file of sources) {
    const name = relative(join(root, 'src'), file);
    const code = readFileSync(file, 'utf8');
    const targets = [...code.matchAll(/\bfrom '(\.[^']+)'/g)].map(match =>
      relative(join(root, 'src'), normalize(join(dirname(file), match[1] as string))).replace(/\.js$/, '.ts'),
    );
    graph.set(name, targets);
  }
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (node: string, path: readonly string[]): void => {
    if (state.get(node) === 'done') return;
    if (state.get(node) === 'open') {
      found.push([...path.slice(path.indexOf(node)), node].join(' → '));
      return;
    }
    state.set(node, 'open');
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    state.set(node, 'done');
  };
  for (const node of graph.keys()) visit(node, []);
  return found;
}

describe('docs/architecture.md', () => {
  const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true });

  test.each(folders.map(entry => (entry.isDirectory() ? `src/${entry.name}/` : `src/${entry.name}`)))(
    'names %s',
    path => {
      expect(page).toContain(`\`${path}\``);
    },
  );

  test('names no folder that is not there', () => {
    const named = [...page.matchAll(/`src\/([\w-]+)\/`/g)].map(match => match[1]);
    const there = folders.filter(entry => entry.isDirectory()).map(entry => entry.name);
    expect(named.filter(name => !there.includes(name as string))).toEqual([]);
  });
});
