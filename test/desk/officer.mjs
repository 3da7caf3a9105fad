/**
 * The whole way of an officer in a real Chromium: a Word file with five planted faults is settled, opened again after it
 * changed, and published; once with the mouse, once with the keyboard alone. axe finds nothing on any view.
 *
 *   node test/desk/officer.mjs            CHROMIUM names the program (default: chromium on PATH)
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { startDesk } from '../../dist/node.js';
import { withKeyboard, withMouse } from './ways.mjs';
import { wordFile } from './word-file.mjs';

// Text: United Nations, A/RES/65/230, shortened and damaged.
const PARAGRAPHS = [
  'Resolution adopted by the General Assembly on 21 December 2010',
  '[on the report of the Third Committee (A/65/457)]',
  '65/230.\tTwelfth United Nations Congress on Crime Prevention and Criminal Justice',
  'The General Assembly,',
  'Recalling its resolution 46/152 of 18 December 1991, in the annex to which Member States affirmed that',
  'the United Nations congresses on crime prevention should be held every five years,',
  'Please recycle',
  'Recalling also its resolution 57/270 B of 23 June 2003 on follow-up to major conferences,',
  '1.\tTakes note of the report of the Congress;',
  '3.\tDecides to consider the matter at its sixty-sixth session;',
  '6.\tRequests the Secretary-General to report on the matter.',
  '71st plenary meeting',
  '21 December 2010',
  'Printed in New York, all rights reserved by the press',
];
const [JOIN, FURNITURE] = ['join', 'furniture'];
/** What an officer sees of each fault: the beginning of its paragraph. */
const ANSWERS = [
  ['the United Nations congresses', JOIN],
  ['Please recycle', FURNITURE],
  ['Printed in New York', FURNITURE],
];

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'ntoso-officer-'));
const input = join(folder, 'N1052634.docx');
const kept = join(folder, 'N1052634.corrections.json');
const faults = [];
const check = (isRight, message) => {
  if (!isRight) faults.push(message);
};
const executablePath = process.env.CHROMIUM ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

try {
  for (const way of [withMouse, withKeyboard]) await wholeWay(way);
  await otherLooks();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(
  faults.length > 0
    ? `${faults.length} faults`
    : 'an officer with a mouse and one with a keyboard alone settle and publish',
);
process.exitCode = faults.length > 0 ? 1 : 0;

async function wholeWay(way) {
  const started = Date.now();
  rmSync(kept, { force: true });
  writeFileSync(input, wordFile(PARAGRAPHS));
  await atDesk(async page => {
    await way.open(page);
    await audited(page, `${way.name}: check`);
    check((await openCount(page)) >= 5, `${way.name}: fewer than five findings`);
    await settled(page, way);
    check((await openCount(page)) === 0, `${way.name}: findings are left`);
    await audited(page, `${way.name}: settled`);
    // What was settled is there after a reload.
    await page.reload();
    await ready(page);
    check((await openCount(page)) === 0, `${way.name}: a reload brings findings back`);
  });
  const { decisions } = JSON.parse(readFileSync(kept, 'utf8'));
  check(
    decisions.every(({ who }) => who === 'M. Dupont'),
    `${way.name}: a decision has another name`,
  );
  // The document changes a little, and is converted anew: the decisions hold.
  writeFileSync(input, wordFile(PARAGRAPHS.toSpliced(8, 0, 'Recalling further the report of the Congress,')));
  await atDesk(async page => {
    await way.open(page);
    check((await openCount(page)) === 0, `${way.name}: decisions do not hold in a changed document`);
    check((await page.locator('.unapplied').count()) === 0, `${way.name}: a decision was not applied`);
    await way.publish(page);
    await page.waitForSelector('.files li', { timeout: 120_000 });
    await audited(page, `${way.name}: published`);
    const [download] = await Promise.all([page.waitForEvent('download'), way.download(page)]);
    const files = unzipSync(readFileSync(await download.path()));
    const akn = new TextDecoder().decode(files['A-RES-65-230/A-RES-65-230-en.akn.xml']);
    check(!/Please recycle|Printed in New York/.test(akn), `${way.name}: what was left out is published`);
    check(/affirmed that the United Nations congresses/.test(akn), `${way.name}: what was joined is not`);
    check(
      Object.keys(files).some(name => name.endsWith('.pdf')),
      `${way.name}: no PDF in the zip`,
    );
  });
  console.log(`${way.name}: ${Math.round((Date.now() - started) / 1000)} s`);
}

/** @param act what the officer does; faults of the page are collected */
async function atDesk(act, looks = {}) {
  const desk = await startDesk({ port: 0, threads: 1, inputs: [folder] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...looks });
  const page = await context.newPage();
  page.on('console', message => check(message.type() !== 'error', `console: ${message.text()}`));
  page.on('pageerror', error => faults.push(`page: ${error.message}`));
  page.on('request', request => check(request.url().startsWith(desk.address), `asks elsewhere: ${request.url()}`));
  try {
    await page.goto(desk.addresses[0]);
    await page.waitForSelector('.document');
    await page.waitForFunction(() => !document.querySelector('.state.busy'), undefined, { timeout: 120_000 });
    await act(page);
  } finally {
    await context.close();
    await desk.stop();
  }
}

async function ready(page) {
  await page.waitForSelector('.finding, .none');
  await page.waitForFunction(() => !document.querySelector('.head.busy'));
}

async function openCount(page) {
  const shown = await page.locator('.doubts .bar select option').first().textContent();
  return Number(/\((\d+)\)/.exec(shown ?? '')?.[1]);
}

/** Takes one finding after another: an answer for those of ANSWERS, "accept" for the numbers, "next" for what another answer settles. */
async function settled(page, way) {
  for (let turn = 0; turn < 30 && (await openCount(page)) > 0; turn++) {
    const line =
      (await page
        .locator('.line[aria-selected="true"] .words')
        .textContent({ timeout: 5000 })
        .catch(() => '')) ?? '';
    const answer = ANSWERS.find(([words]) => line.startsWith(words))?.[1];
    const before = await openCount(page);
    if (answer) await way.correct(page, answer);
    else if (/^[36]\./.test(line)) await way.accept(page);
    else await way.next(page, turn);
    if (answer || /^[36]\./.test(line))
      await page
        .waitForFunction(
          count =>
            Number(/\((\d+)\)/.exec(document.querySelector('.doubts .bar select option')?.textContent ?? '')?.[1]) !==
            count,
          before,
          { timeout: 20_000 },
        )
        .catch(() => undefined);
    await ready(page);
  }
}

async function audited(page, where) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations, passes } = await globalThis.axe.run(document, { iframes: false });
    if (passes.length < 10) return ['axe had nothing to look at'];
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
  for (const each of found) faults.push(`axe, ${where}: ${each}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  check(wide <= 0, `${where}: ${wide} pixels too wide`);
}

/** All views in French, dark, and at 390 pixels: nothing for axe to find, nothing too wide. */
async function otherLooks() {
  rmSync(kept, { force: true });
  writeFileSync(input, wordFile(PARAGRAPHS));
  const looks = [
    ['dark', { colorScheme: 'dark' }],
    ['390 pixels', { viewport: { width: 390, height: 800 } }],
    ['French', { locale: 'fr-FR' }],
  ];
  for (const [name, options] of looks)
    await atDesk(async page => {
      await audited(page, `${name}: list`);
      await page.locator('.document .name').first().click();
      await ready(page);
      await page.waitForTimeout(400);
      await audited(page, `${name}: check`);
      await page.locator('.finding.chosen .message').focus();
      await page.keyboard.press('c');
      await page.waitForSelector('dialog[open]');
      await audited(page, `${name}: dialog`);
      await page.keyboard.press('Escape');
      for (const part of ['details', 'preview']) {
        await page.locator(`.head nav a[href$="/${part}"]`).click();
        await page.waitForSelector('.part');
        await audited(page, `${name}: ${part}`);
      }
      if (name === 'French') check((await page.getByRole('heading', { name: 'Publier' }).count()) === 1, 'no French');
    }, options);
}
