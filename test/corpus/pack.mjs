/**
 * Packages of real documents, held against independent validators: xmllint with the official schemas (METS, PREMIS, MODS,
 * MARC, oai_dc) and with the rules of E-ARK CSIP that a schema cannot say, sha256sum and sha512sum for bags, MARC::Lint and yaz-marcdump for MARC, SHACL shapes for linked data.
 *
 *   node test/corpus/pack.mjs            with the tools that are there; names those that are not
 *   node test/corpus/pack.mjs --check    installs them (Debian's packages as root, npm's in a folder that goes away);
 *                                        a tool that is still missing is a fault
 *
 * After `npm run build`. NTOSO_SHARED: folder with `corpus/` and `schema/archive/`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokenRules, CSIP_RULES } from './csip-rules.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = process.env.NTOSO_SHARED ?? resolve(root, '..', 'shared');
const schemas = join(shared, 'schema', 'archive');
const fixtures = join(root, 'test', 'fixtures', 'pack');
const { pack } = await import(join(root, 'dist', 'pack', 'index.js'));
const { editionsBeside } = await import(join(root, 'dist', 'files', 'siblings.js'));

const settings = {
  organization: 'Example legislative archive',
  contactName: 'Records desk',
  contactEmail: 'records@example.org',
  access: 'Institution',
  rights: 'Unofficial copy; source: United Nations',
  marc: {
    cataloguingUnit: 'DHU',
    cataloguingSource: 'NNUN',
    country: 'usa',
    productCodes: ['UND'],
    workflow: { a: 'exa20261124', b: '20261124', c: 'c' },
  },
};
const profiles = ['bagit', 'marcxml', 'mods', 'dc', 'csip', 'saf', 'jsonld'];
const strict = process.argv.includes('--check');
const findings = [];
const missing = new Set();
const work = mkdtempSync(join(tmpdir(), 'ntoso-pack-'));
let checks = 0;
let csipRulesProven = false;

try {
  if (strict) installTools();
  const shacl = strict ? linkedDataTools() : undefined;
  const documents = chosen();
  for (const [i, file] of documents.entries()) await checkDocument(file, join(work, String(i)), shacl);
  const failed = new Set(findings.map(line => line.split(':')[0]));
  for (const line of findings) process.stdout.write(`${line}\n`);
  for (const tool of missing) process.stdout.write(`not checked, because it is not installed: ${tool}\n`);
  process.stdout.write(
    `packages: ${documents.length} documents, ${checks} checks, ${findings.length} findings in ${failed.size}\n`,
  );
  process.exitCode = findings.length > 0 || (strict && missing.size > 0) ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The sample, then of each family and language the first document, then more until there are 20 of the corpus. */
function chosen() {
  const folder = join(shared, 'corpus', 'akn');
  const files = readdirSync(folder).filter(name => name.endsWith('.xml'));
  const picked = new Map();
  for (const name of files) {
    const family = name.replace(/_?\d.*(_\w\w\.xml)$/, '$1');
    if (!picked.has(family)) picked.set(family, join(folder, name));
  }
  const rest = files.map(name => join(folder, name)).filter(path => ![...picked.values()].includes(path));
  const step = Math.max(1, Math.floor(rest.length / 20));
  const more = rest.filter((_, i) => i % step === 0).slice(0, Math.max(0, 20 - picked.size));
  const own = process.env.NTOSO_SAMPLE ?? join(root, 'samples', 'a-res-65-230', 'A-RES-65-230-en.akn.xml');
  return [...(existsSync(own) ? [own] : []), ...picked.values(), ...more];
}

/** What a package is made of: the sample's own source and editions; of published files the file, and a page. */
async function materialOf(file) {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const source = join(dirname(file), 'source.txt');
  if (existsSync(source)) {
    return { editions: await editionsBeside(file), source: { name: 'source.txt', bytes: readFileSync(source) } };
  }
  const bytes = Buffer.from('<!DOCTYPE html><title>x</title>');
  return {
    editions: [{ name: 'edition.html', mediaType: 'text/html', bytes }],
    source: { name, bytes: readFileSync(file) },
  };
}

async function checkDocument(file, folder, shacl) {
  const akn = readFileSync(file, 'utf8');
  const name = file.slice(file.lastIndexOf('/') + 1);
  const { editions, source } = await materialOf(file);
  const options = { profiles, date: '2026-11-24', settings, source };
  const made = await pack(akn, editions, options);
  const again = await pack(akn, editions, options);
  if (!made.files.every((each, i) => Buffer.compare(each.bytes, again.files[i].bytes) === 0))
    say(name, 'not the same twice');
  // 269 is the one mandatory field that only the document can give: some published files do not state their date of issue. The
  // pictures of published files are not in the corpus; one that is there must be found.
  const unknown = made.diagnostics.filter(
    each => each.severity === 'error' && !isAbsentPicture(each, file) && !/269/.test(each.message),
  );
  for (const each of unknown) say(name, `${each.code} ${each.message}`);
  for (const each of made.files) {
    const path = join(folder, each.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, each.bytes);
  }
  const at = (...parts) => join(folder, ...parts);
  const bag = at(`${made.name}.bagit`);
  const csip = at(`${made.name}.csip`);
  schema(name, 'mods-3-8.xsd', at(`${made.name}.mods.xml`), join(bag, 'data/metadata/mods.xml'));
  schema(name, 'oai_dc.xsd', at(`${made.name}.dc.xml`));
  schema(name, 'MARC21slim.xsd', at(`${made.name}.marc.xml`));
  schema(
    name,
    'premis-v3-0.xsd',
    join(bag, 'data/metadata/premis.xml'),
    join(csip, 'metadata/preservation/premis.xml'),
  );
  schema(name, metsDriver(), join(csip, 'METS.xml'), join(csip, 'representations/akn/METS.xml'));
  refuses(name, 'mods-3-8.xsd', at(`${made.name}.mods.xml`), /<title>.*?<\/title>/s, '<titel/>');
  refuses(name, 'oai_dc.xsd', at(`${made.name}.dc.xml`), /dc:title/g, 'dc:titel');
  refuses(name, 'MARC21slim.xsd', at(`${made.name}.marc.xml`), / tag="245"/, '');
  refuses(
    name,
    'premis-v3-0.xsd',
    join(bag, 'data/metadata/premis.xml'),
    /<objectIdentifier>.*?<\/objectIdentifier>/s,
    '',
  );
  refuses(name, metsDriver(), join(csip, 'METS.xml'), /<structMap.*<\/structMap>/s, '');
  checkCsip(name, csip);
  checkBag(name, bag);
  checkMarc(name, at(`${made.name}.marc.xml`));
  if (shacl) checkLinkedData(name, at(`${made.name}.jsonld`), shacl);
}

/** An error about a picture that is really not beside the file. */
function isAbsentPicture({ code, message }, file) {
  const [, picture] = /"(.*?)"/.exec(message) ?? [];
  return code === 'pack/picture-missing' && picture !== undefined && !existsSync(join(dirname(file), picture));
}

function installTools() {
  const present = ['xmllint', 'yaz-marcdump'].every(has) && hasLint();
  missing.clear();
  if (present || process.getuid?.() !== 0 || !has('apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['libxml2-utils', 'libmarc-lint-perl', 'libmarc-xml-perl', 'yaz'];
  spawnSync('apt-get', ['update', '-qq'], { env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  missing.clear();
}

function hasLint() {
  return spawnSync('perl', ['-MMARC::Lint', '-MMARC::File::XML', '-e', '1']).status === 0;
}

function say(name, what) {
  findings.push(`${name}: ${what.trim().split('\n').slice(0, 6).join(' | ')}`);
}

function has(tool) {
  const found = spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
  if (!found) missing.add(tool);
  return found;
}

function schema(name, xsd, ...files) {
  if (!has('xmllint')) return;
  const env = { ...process.env, XML_CATALOG_FILES: join(schemas, 'catalog.xml') };
  for (const file of files) {
    checks++;
    const path = xsd.startsWith('/') ? xsd : join(schemas, xsd);
    const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', path, file], {
      env,
      encoding: 'utf8',
    });
    if (status !== 0) say(name, stderr);
  }
}

/** The same file without something mandatory: the validator must not take it, or it proves nothing. */
function refuses(name, xsd, file, pattern, instead) {
  if (!has('xmllint')) return;
  checks++;
  const broken = `${file}.broken`;
  writeFileSync(broken, readFileSync(file, 'utf8').replace(pattern, instead));
  const env = { ...process.env, XML_CATALOG_FILES: join(schemas, 'catalog.xml') };
  const path = xsd.startsWith('/') ? xsd : join(schemas, xsd);
  if (spawnSync('xmllint', ['--nonet', '--noout', '--schema', path, broken], { env }).status === 0) {
    say(name, `${path} takes a broken ${file.slice(file.lastIndexOf('/') + 1)}`);
  }
  rmSync(broken);
}

/** METS takes attributes of other namespaces by `##other`; the driver brings the CSIP ones in, so that their values are checked. */
function metsDriver() {
  const driver = join(work, 'mets-csip.xsd');
  if (!existsSync(driver)) {
    const part = (namespace, file) => `<xs:import namespace="${namespace}" schemaLocation="${join(schemas, file)}"/>`;
    writeFileSync(
      driver,
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${part('http://www.loc.gov/METS/', 'mets-1-12-1.xsd')}${part('https://DILCIS.eu/XML/METS/CSIPExtensionMETS', 'DILCISExtensionMETS.xsd')}</xs:schema>`,
    );
  }
  return driver;
}

function checkCsip(name, folder) {
  if (!has('xmllint')) return;
  const mets = join(folder, 'METS.xml');
  checks += CSIP_RULES.length;
  for (const rule of brokenRules(mets)) say(name, `METS breaks ${rule}`);
  if (csipRulesProven) return;
  csipRulesProven = true;
  for (const [rule, , breaks] of CSIP_RULES) {
    const broken = `${mets}.broken`;
    writeFileSync(broken, readFileSync(mets, 'utf8').replace(breaks, ''));
    if (!brokenRules(broken).includes(rule)) say(name, `${rule} is not seen to be broken`);
    rmSync(broken);
  }
}

/** Whole and true; then a byte changed, which must be found. */
function checkBag(name, bag) {
  for (const tool of ['sha256sum', 'sha512sum']) {
    if (!has(tool)) continue;
    const algorithm = tool.slice(0, 6);
    for (const manifest of [`manifest-${algorithm}.txt`, `tagmanifest-${algorithm}.txt`]) {
      checks++;
      const { status, stderr } = spawnSync(tool, ['--check', '--strict', '--quiet', manifest], {
        cwd: bag,
        encoding: 'utf8',
      });
      if (status !== 0) say(name, `${manifest}: ${stderr}`);
    }
    const broken = `${bag}-broken`;
    cpSync(bag, broken, { recursive: true });
    writeFileSync(join(broken, 'data/report.json'), 'changed');
    checks++;
    const { status } = spawnSync(tool, ['--check', '--status', `manifest-${algorithm}.txt`], { cwd: broken });
    if (status === 0) say(name, `${tool} does not see a changed file`);
    rmSync(broken, { recursive: true });
  }
  if (spawnSync('python3', ['-c', 'import bagit']).status !== 0) return;
  checks++;
  const { status, stderr } = spawnSync('python3', ['-m', 'bagit', '--validate', bag], { encoding: 'utf8' });
  if (status !== 0) say(name, stderr);
}

function checkMarc(name, file) {
  if (has('yaz-marcdump')) {
    checks++;
    const iso = `${file}.mrc`;
    writeFileSync(iso, spawnSync('yaz-marcdump', ['-i', 'marcxml', '-o', 'marc', file]).stdout);
    const back = spawnSync('yaz-marcdump', ['-i', 'marc', '-o', 'marcxml', iso], { encoding: 'utf8' });
    const fields = text => (text.match(/<datafield tag="(\d+)"/g) ?? []).join();
    if (fields(back.stdout ?? '') !== fields(readFileSync(file, 'utf8')))
      say(name, 'MARC is not the same after a way through ISO 2709');
  }
  if (!hasLint()) {
    missing.add('perl MARC::Lint');
    return;
  }
  checks++;
  const { stdout, stderr, status } = spawnSync('perl', [join(fixtures, 'marc-lint.pl'), file], { encoding: 'utf8' });
  // The libraries' records end 245 without the full stop of ISBD, and have local fields that Lint does not know.
  const lines = `${stdout}`.split('\n').filter(line => line && !/^245: Must end with/.test(line));
  if (status !== 0) say(name, stderr);
  for (const line of lines) say(name, `MARC::Lint ${line}`);
}

/** The tools of linked data are wanted here only, so they are no dependencies of the project. */
function linkedDataTools() {
  const folder = join(work, 'linked-data');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
  const packages = ['jsonld@9.0.0', 'n3@2.13.12', 'rdf-validate-shacl@0.6.5', '@zazuko/env@3.0.1'];
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', ...packages], {
    cwd: folder,
  });
  cpSync(join(fixtures, 'shacl.mjs'), join(folder, 'shacl.mjs'));
  return folder;
}

function checkLinkedData(name, file, folder) {
  checks++;
  const run = path =>
    spawnSync(process.execPath, ['shacl.mjs', join(fixtures, 'shapes.ttl'), path], { cwd: folder, encoding: 'utf8' });
  const good = run(file);
  if (good.status !== 0) say(name, `${good.stdout}${good.stderr}`);
  checks++;
  const bad = join(folder, 'bad.jsonld');
  writeFileSync(bad, readFileSync(file, 'utf8').replace(/"legislationIdentifier": "[^"]*",/, ''));
  if (run(bad).status === 0) say(name, 'the shapes do not see a missing identifier');
}
