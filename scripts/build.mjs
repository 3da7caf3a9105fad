/**
 * Builds `dist/`: TypeScript, stylesheets (`xslt/*.xsl` → SEF), labels, templates (precompiled), styles and data.
 * Only what is older than its sources is made again; `--clean` starts from nothing.
 */
import { execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundle, bundlePage } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const require = createRequire(import.meta.url);
const run = promisify(execFile);

if (process.argv.includes('--clean')) rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

const results = await Promise.allSettled([
  compileTypeScript(),
  deskPage(),
  ...stylesheets(),
  labels(),
  templates(),
  copies(),
]);
const failures = results.filter(each => each.status === 'rejected').map(each => each.reason);
for (const { stdout = '', stderr = '', message } of failures) console.error(`${stdout}${stderr}`.trim() || message);
process.exitCode = failures.length ? 1 : 0;

/** Types by the compiler, code by the bundler. */
async function compileTypeScript() {
  const sources = filesUnder('src').filter(name => name.endsWith('.ts'));
  dropOrphans(sources);
  const stamp = join(dist, '.typescript');
  const inputs = [...sources, 'tsconfig.json', 'tsconfig.build.json'];
  const known = inputs.join('\n');
  if (isFresh(stamp, [...inputs, 'scripts/bundle.mjs']) && readFileSync(stamp, 'utf8') === known) return;
  await Promise.all([
    run(process.execPath, [bin('typescript', 'tsc'), '-p', join(root, 'tsconfig.build.json')]),
    bundle(
      root,
      sources.filter(name => !name.endsWith('.d.ts')),
    ),
  ]);
  writeFileSync(stamp, known);
}

/** A module whose source is gone must not stay in the package. */
function dropOrphans(sources) {
  const wanted = new Set(
    sources.filter(name => !name.endsWith('.d.ts')).map(name => name.slice('src/'.length, -'.ts'.length)),
  );
  for (const name of filesUnder('dist')) {
    // Doors have no code, so there is nothing to map.
    const isStrayMap = /^dist\/(?!chunks\/).*\.js\.map$/.test(name);
    const module = /^dist\/(?!templates\/|chunks\/|browser\/|page\/)(.*?)(?:\.d\.ts|\.js)(?:\.map)?$/.exec(name)?.[1];
    if (isStrayMap || (module && !wanted.has(module))) rmSync(join(root, name));
  }
}

/** The page of the desk: one script for browsers, and what it needs as it is. */
async function deskPage() {
  const sources = filesUnder('desk');
  const target = join(dist, 'page/desk.js');
  if (!isFresh(target, [...sources, 'scripts/bundle.mjs'])) await bundlePage(root, 'desk/main.ts', target);
  for (const name of sources.filter(each => !each.endsWith('.ts')))
    copy(name, join(dist, name.replace(/^desk\//, 'page/')));
}

/** One SEF an entry stylesheet. Relocated: otherwise it holds the path of this machine some thirty times. */
function stylesheets() {
  const modules = filesUnder('xslt').filter(name => name.endsWith('.xsl'));
  const entries = modules.filter(name => /^xslt\/[a-z]+\.xsl$/.test(name));
  return entries.map(async entry => {
    const target = join(dist, entry.replace(/\.xsl$/, '.sef.json'));
    if (isFresh(target, modules)) return;
    mkdirSync(dirname(target), { recursive: true });
    const fresh = `${target}.part`;
    const options = [`-xsl:${join(root, entry)}`, `-export:${fresh}`, '-nogo', '-relocate:on'];
    await run(process.execPath, [require.resolve('xslt3/xslt3.js'), ...options]);
    renameSync(fresh, target);
  });
}

/** `labels/en.xml` → `dist/labels/en.json`: key → label. */
async function labels() {
  const { XMLParser } = require('fast-xml-parser');
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: name => name === 'label' });
  for (const name of filesUnder('labels').filter(each => each.endsWith('.xml'))) {
    const target = join(dist, name.replace(/\.xml$/, '.json'));
    if (isFresh(target, [name])) continue;
    const { labels: table } = parser.parse(readFileSync(join(root, name), 'utf8'));
    write(target, JSON.stringify(Object.fromEntries(table.label.map(label => [label.key, String(label['#text'])]))));
  }
}

/** All templates in one module: a single file is read when the first page is made. */
async function templates() {
  const sources = filesUnder('templates').filter(name => name.endsWith('.hbs'));
  const target = join(dist, 'templates/templates.js');
  if (sources.length === 0 || isFresh(target, sources)) return;
  const { precompile } = require('handlebars');
  const entries = sources.map(name => {
    const key = name.slice('templates/'.length, -'.hbs'.length);
    const code = precompile(readFileSync(join(root, name), 'utf8'), { strict: true, srcName: undefined });
    return `${JSON.stringify(key)}: ${code}`;
  });
  write(target, `export default {\n${entries.join(',\n')}\n};\n`);
}

/** Data beside the sources (registers, schemas) and what templates need as it is (styles, Typst). */
async function copies() {
  const data = filesUnder('src').filter(name => !name.endsWith('.ts'));
  const styles = filesUnder('templates').filter(name => !name.endsWith('.hbs'));
  for (const name of [...data, ...styles]) {
    copy(name, join(dist, name.replace(/^src\//, '')));
  }
}

function copy(name, target) {
  if (isFresh(target, [name])) return;
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(root, name), target);
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Paths from the root of the project, with `/`, sorted. */
function filesUnder(folder) {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch {
    return [];
  }
}

function isFresh(target, sources) {
  const made = timeOf(target);
  const newest = Math.max(timeOf(join(root, 'scripts/build.mjs')), ...sources.map(name => timeOf(join(root, name))));
  return made > newest;
}

function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function bin(name, command) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin: commands } = require(manifest);
  return join(dirname(manifest), typeof commands === 'string' ? commands : commands[command]);
}
