/**
 * Runs `ntoso/browser` in a headless Chromium and compares with Node: `npm run test:browser`. `CHROMIUM` names the program
 * (default: `chromium` on PATH).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from '../../dist/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = { js: 'text/javascript', mjs: 'text/javascript', txt: 'text/plain; charset=utf-8' };
const PAGE = '<!doctype html><meta charset="utf-8"><script type="module" src="/scripts/browser/page.mjs"></script>';
const profile = mkdtempSync(join(tmpdir(), 'ntoso-chromium-'));

const server = createServer((request, response) => {
  if (request.method === 'POST') return void receive(request, response);
  const path = normalize(new URL(request.url, 'http://localhost').pathname);
  response.setHeader('content-type', TYPES[path.split('.').pop()] ?? 'text/html');
  response.end(path === '/' ? PAGE : contentOf(path));
});
const port = await new Promise(done => server.listen(0, '127.0.0.1', () => done(server.address().port)));
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`];
const browser = spawn(process.env.CHROMIUM ?? 'chromium', [...flags, `http://127.0.0.1:${port}/`], { stdio: 'ignore' });
const late = setTimeout(() => finish('no answer within 60 s'), 60_000);

function contentOf(path) {
  try {
    return readFileSync(join(root, path));
  } catch {
    return '';
  }
}

async function receive(request, response) {
  let body = '';
  for await (const part of request) body += part;
  response.end();
  const { akn, unchanged, schema, profile } = JSON.parse(body);
  const { akn: expected } = await convert(readFileSync(join(root, 'samples/a-res-65-230/source.txt'), 'utf8'));
  const is = { same: akn === expected, unchanged, schema, profile };
  const isRight = is.same && unchanged && schema === 'valid' && profile === 'valid';
  finish(isRight ? undefined : JSON.stringify(is));
}

function finish(fault) {
  clearTimeout(late);
  browser.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  browser.kill();
  server.close();
  server.closeAllConnections();
  console.log(fault ?? 'convert, enrich and validate give in Chromium what they give in Node');
  process.exitCode = fault ? 1 : 0;
}
