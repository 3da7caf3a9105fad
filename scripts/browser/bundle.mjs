/**
 * `src/browser.ts` → `dist/browser/`: all that it needs, the schemas included, and no module of Node. What only Node has is replaced by the
 * files of this folder. libxml2 is a file of its own: put into one file with the rest, its modules wait for one another for ever.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const SCHEMAS = ['akn.xsd', 'akn4un.xsd', 'xml.xsd'];

/** Modules of Node and of ours → what stands for them in a browser. */
const INSTEAD = {
  'node:crypto': 'crypto.mjs',
  'node:fs/promises': 'files.mjs',
  'node:module': 'require.mjs',
  'node:zlib': 'zlib.mjs',
  events: 'events.mjs',
  url: 'url.mjs',
  '/src/background/thread.ts': 'thread.mjs',
  '/src/read/libreoffice/run.ts': 'libreoffice.mjs',
  '/src/read/pdf/file/index.ts': 'pdf.mjs',
};

/** @param root folder of the project, @param dir folder to write to */
export async function bundleForBrowser(root, dir = join(root, 'dist/browser')) {
  const build = await rolldown({
    input: join(root, 'src/browser.ts'),
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    tsconfig: join(root, 'tsconfig.build.json'),
    plugins: [instead(root), schemas(root)],
    onLog(level, log) {
      // A Node branch inside of a package, which a browser never takes.
      if (level !== 'debug' && !/node_modules/.test(log.id ?? log.message)) throw new Error(`${level}: ${log.message}`);
    },
  });
  rmSync(dir, { recursive: true, force: true });
  await build.write({ dir, format: 'esm', minify: true, entryFileNames: 'ntoso.js', chunkFileNames: '[name].js' });
  await build.close();
}

function instead(root) {
  const here = join(root, 'scripts/browser');
  return {
    name: 'instead',
    async resolveId(id, importer) {
      if (INSTEAD[id]) return join(here, INSTEAD[id]);
      if (!id.startsWith('.') || !importer?.startsWith(join(root, 'src'))) return null;
      const found = await this.resolve(id, importer, { skipSelf: true });
      const name = found && INSTEAD[found.id.slice(root.length).replace(/^\/?/, '/').replaceAll('\\', '/')];
      return name ? join(here, name) : found;
    },
  };
}

/** The schemas as one module: file name → text. */
function schemas(root) {
  return {
    name: 'schemas',
    resolveId: id => (id === 'ntoso:schemas' ? id : null),
    load(id) {
      if (id !== 'ntoso:schemas') return null;
      const texts = SCHEMAS.map(name => [name, readFileSync(join(root, 'schema', name), 'utf8')]);
      return `export default ${JSON.stringify(Object.fromEntries(texts))}`;
    },
  };
}
