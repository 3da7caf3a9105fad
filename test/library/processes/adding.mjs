/**
 * A process of its own that adds documents:  node adding.mjs LIBRARY FIRST COUNT [KILL-AT | full:AT]
 * Prints the symbol of each document once it is told as added. With a number it is killed at that change of a file, as by
 * `kill -9`; with `full:` the disk has no room from that write on.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [path, first, count, ending = ''] = process.argv.slice(2);
const at = Number(ending.replace('full:', ''));
let changes = 0;

function fail() {
  if (ending.startsWith('full:')) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  process.kill(process.pid, 'SIGKILL');
}

for (const name of [
  'writeSync',
  'fsyncSync',
  'ftruncateSync',
  'unlinkSync',
  'mkdirSync',
  'rmdirSync',
  'linkSync',
  'rmSync',
  'writeFileSync',
]) {
  const original = fs[name];
  fs[name] = (...args) => {
    const counts = ending.startsWith('full:') ? name === 'writeSync' : true;
    if (ending && counts && args[0] !== 1 && ++changes >= at) fail();
    return original(...args);
  };
}
if (ending.startsWith('full:')) fs.statfsSync = () => ({ bavail: 0, bsize: 4096 });
syncBuiltinESMExports();

const { openLibrary } = await import('../../../dist/library/library.js');

function* items() {
  for (let n = Number(first); n < Number(first) + Number(count); n++) {
    const work = `/akn/un/statement/deliberation/un-ga/2010-12-21/65-${n}`;
    const akn = `<akomaNtoso><statement name="resolution"><meta><identification><FRBRWork><FRBRuri value="${work}"/>
<FRBRalias name="symbol" value="A/RES/65/${n}"/></FRBRWork><FRBRExpression><FRBRuri value="${work}/eng@"/>
<FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
<mainBody><p>${`Words of number ${n} and others. `.repeat(200)}</p></mainBody></statement></akomaNtoso>`;
    yield { akn, editions: [{ name: 'e.html', bytes: Buffer.alloc(20_000, String(n)) }] };
  }
}

try {
  for await (const { entry, result } of openLibrary(path).add(items())) fs.writeSync(1, `${result} ${entry.symbol}\n`);
} catch (cause) {
  fs.writeSync(1, `${cause.name} ${cause.fault} ${cause.message}\n`);
  process.exitCode = 1;
}
