/**
 * `src/**\/*.ts` → few JavaScript files in `dist/chunks/`, because four hundred modules take longer to load than a document
 * to publish (docs/decisions/0005-few-files.md). Every source still has its module at its own place, `dist/akn/parse.js`: a
 * door that re-exports from the chunk that has the code, so nothing is there twice, whoever loads what.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { rolldown } from 'rolldown';

/** What a process or thread begins with, or loads later. Sources that the same of these need come into the same chunk. */
const STARTS = [
  'cli/main',
  'early',
  'index',
  'render/html',
  'render/epub',
  'render/print/job',
  'validate/job',
  'beside/worker',
  'batch/worker',
];

/** @param root folder of the project, @param sources paths from there, with `/` */
export async function bundle(root, sources) {
  const modules = sources.map(path => path.slice('src/'.length, -'.ts'.length));
  const chunks = chunksOf(root, modules);
  const build = await rolldown({
    input: Object.fromEntries(modules.map(name => [name, join(root, 'src', `${name}.ts`)])),
    platform: 'node',
    // Packages are not ours to bundle: theirs stay the versions that are installed.
    external: id => !id.startsWith('.') && !isAbsolute(id),
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    tsconfig: join(root, 'tsconfig.build.json'),
    preserveEntrySignatures: 'strict',
    onLog(level, log) {
      throw new Error(`${level}: ${log.message}`);
    },
  });
  const { output } = await build.write({
    dir: join(root, 'dist'),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    sourcemap: true,
    sourcemapExcludeSources: true,
    codeSplitting: { groups: groupsOf(root, chunks) },
  });
  await build.close();
  dropOthers(join(root, 'dist', 'chunks'), output);
}

/** Name of the chunk → its modules. */
function chunksOf(root, modules) {
  const imports = new Map(modules.map(name => [name, importsOf(root, name)]));
  const reached = STARTS.map(start => reachedFrom(start, imports));
  const chunks = new Map();
  for (const name of modules) {
    const starts = STARTS.filter((_, index) => reached[index].has(name));
    const chunk = starts.map(start => start.replaceAll('/', '-')).join('.') || 'rest';
    chunks.set(chunk, [...(chunks.get(chunk) ?? []), name]);
  }
  return chunks;
}

/** Modules that are loaded with a module; not those of which it needs types only, or that it loads later. */
function importsOf(root, name) {
  const code = readFileSync(join(root, 'src', `${name}.ts`), 'utf8').replace(/^(?:import|export) type[^;]+;/gm, '');
  const found = [...code.matchAll(/^(?:import|export)\b[^;]*?\bfrom '(\.[^']+)\.js';/gm)];
  return found.map(match => normalize(join(dirname(name), match[1])).replaceAll('\\', '/'));
}

function reachedFrom(start, imports) {
  const reached = new Set();
  const open = [start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    open.push(...(imports.get(name) ?? []));
  }
  return reached;
}

/** A group takes what its modules import along, unless a group before it has that: what most need is taken first. */
function groupsOf(root, chunks) {
  return [...chunks].map(([name, modules]) => {
    const paths = new Set(modules.map(module => join(root, 'src', `${module}.ts`)));
    return { name, test: id => paths.has(normalize(id)), priority: name === 'rest' ? 0 : name.split('.').length };
  });
}

/** Chunks of an earlier build that is over. */
function dropOthers(folder, output) {
  const made = new Set(output.map(({ fileName }) => fileName.slice('chunks/'.length)));
  for (const name of readdirSync(folder)) if (!made.has(name)) rmSync(join(folder, name));
}
