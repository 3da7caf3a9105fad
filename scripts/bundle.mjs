/**
 * `src/**\/*.ts` → few JavaScript files in `dist/chunks/`, because four hundred modules take longer to load than a document
 * to publish (docs/decisions/0005-few-files.md). Every source still has its module at its own place, `dist/akn/parse.js`: a
 * door that re-exports from the chunk that has the code, so nothing is there twice, whoever loads what.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * The chunks, and the modules that they are made for. A chunk has all that these need and no chunk before it has: so each needs
 * those before it only.
 */
const CHUNKS = {
  // What is loaded while the rest still waits.
  early: ['cli/early'],
  // Acts when it is loaded, so it has a chunk of its own, as the command line has.
  background: ['background/worker'],
  // What the thread beside the main one needs.
  thread: ['render/print/job', 'validate/job'],
  library: ['index', 'node', 'batch/worker'],
  // Loaded when such an edition is made.
  pages: ['render/pages/html', 'render/pages/epub'],
  'command-line': ['cli/program'],
  // Acts when it is loaded, too.
  main: ['cli/main'],
};

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

/** A script of a page, with all that it imports, in one file. */
export async function bundlePage(root, input, file) {
  const build = await rolldown({
    input: join(root, input),
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    tsconfig: join(root, 'tsconfig.desk.json'),
    onLog(level, log) {
      throw new Error(`${level}: ${log.message}`);
    },
  });
  await build.write({ file, format: 'esm', minify: true });
  await build.close();
}

/** Name of the chunk → its modules. What nothing reaches is for tests and scripts. */
function chunksOf(root, modules) {
  const imports = new Map(modules.map(name => [name, importsOf(root, name)]));
  const left = new Set(modules);
  const chunks = new Map();
  for (const [chunk, starts] of Object.entries(CHUNKS)) {
    const reached = reachedFrom(starts, imports).filter(name => left.delete(name));
    chunks.set(chunk, reached);
  }
  return chunks.set('rest', [...left]);
}

/** Modules that are loaded with a module; not those of which it needs types only, or that it loads later. */
function importsOf(root, name) {
  const code = readFileSync(join(root, 'src', `${name}.ts`), 'utf8').replace(/^(?:import|export) type[^;]+;/gm, '');
  const found = [...code.matchAll(/^(?:import|export)\b[^;]*?\bfrom '(\.[^']+)\.js';/gm)];
  return found.map(match => normalize(join(dirname(name), match[1])).replaceAll('\\', '/'));
}

function reachedFrom(starts, imports) {
  const reached = new Set();
  const open = [...starts];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    open.push(...(imports.get(name) ?? []));
  }
  return [...reached];
}

/** A group takes what its modules import along, unless a group before it has that. */
function groupsOf(root, chunks) {
  return [...chunks].map(([name, modules], index) => {
    const paths = new Set(modules.map(module => join(root, 'src', `${module}.ts`)));
    return { name, test: id => paths.has(normalize(id)), priority: chunks.size - index };
  });
}

/** Chunks of an earlier build that is over. */
function dropOthers(folder, output) {
  const made = new Set(output.map(({ fileName }) => fileName));
  for (const name of readdirSync(folder)) if (!made.has(`chunks/${name}`)) rmSync(join(folder, name));
}
