/**
 * Makes the data files of `src/languages/` from the registers of phrases and formulas counted in published
 * United Nations documents:  node scripts/registers.mjs FOLDER   (FOLDER holds phrases.csv).
 * What is made is committed; nobody needs the registers to build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
/** A phrase printed fewer times may be a slip or a cut word. */
const LEAST = 3;

/**
 * Words that begin what a phrase is about, not part of it: a register counts them where somebody put too much in italics.
 * A phrase that ends in them is left out when the shorter phrase stands at least twice as often.
 */
const BEYOND = {
  ar: /^(.+?) (?:إلى|على|أن|إ|أهمية|ضرورة|قرارها|قراره|تقرير.*|بتقرير.*)$/u,
  en: /^(?!call)(.+?) (?:(?:of|that|to|for|at|by|over|any|under .*|the importance|the need|the work|the Secretary-General|its decision|its strong commitment|its respect)(?: of| for| to)?)$/iu,
  es: /^(.+?) (?:de|que|incluir|la importancia|la necesidad|su decisión|la solicitud|su respeto|su firme compromiso)$/u,
  fr: /^(.+?) (?:de|que|des|du|l’importance|la nécessité|sa décision|son ferme attachement)$/u,
  ru: /^(.+?) (?:на|н|о|о том|тем|за|вопрос|важность|необходимость|государства|свою твердую приверженность)$/u,
  zh: /^(.*(?:回顾|重申|注意到))(?:其|关|指出|承诺|支持|决心|决定)$/u,
};

/** Single words that are rare in the register but have the form of the verbs that open paragraphs. */
const VERB = {
  en: { preambular: /^\p{Lu}\p{Ll}+(?:ing|ed)$/u, operative: /^\p{Lu}\p{Ll}{3,}[^s]s$/u },
  es: { preambular: /^\p{Lu}\p{Ll}+ndo$/u, operative: /^\p{Lu}\p{Ll}{3,}[ae]$/u },
  fr: { preambular: /^\p{Lu}\p{Ll}+ant$/u, operative: /^\p{Lu}\p{Ll}{3,}(?:e|it|t)$/u },
  ru: { preambular: /^\p{Ll}{4,}(?:ая|яя|уя|ая|ясь|ив|ев|ав)$/u, operative: /^\p{Ll}{3,}(?:ет|ит|ют|ется|ится)$/u },
};
/** Words that open many other sentences. */
const AMBIGUOUS = new Set(['States', 'Further', 'المختصرات', 'ضمان', '特别', '还', '向', '基于']);

const folder = process.argv[2];
if (!folder) {
  process.stderr.write('usage: node scripts/registers.mjs FOLDER\n');
  process.exit(2);
}
const target = fileURLToPath(new URL('../src/languages/', import.meta.url));
const rows = readCsv(join(folder, 'phrases.csv'));
for (const language of LANGUAGES) {
  const preambular = phrases(language, 'preambular');
  const operative = phrases(language, 'operative');
  writeFileSync(join(target, language, 'phrases.ts'), dataFile(preambular, operative));
  process.stdout.write(`${language}: ${preambular.length} preambular, ${operative.length} operative\n`);
}

function phrases(language, kind) {
  const counts = new Map();
  for (const row of rows) {
    if (row.language !== language || row.kind !== kind) continue;
    const phrase = plain(row.phrase);
    counts.set(phrase, (counts.get(phrase) ?? 0) + Number(row.count));
  }
  const verb = VERB[language]?.[kind];
  const frequent = [...counts].filter(
    ([phrase, count]) => phrase.length > 0 && !AMBIGUOUS.has(phrase) && (count >= LEAST || verb?.test(phrase)),
  );
  const kept = frequent.filter(([phrase, count]) => !isBeyond(phrase, count, counts, BEYOND[language]));
  return kept.map(([phrase]) => phrase).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function isBeyond(phrase, count, counts, pattern) {
  const shorter = pattern.exec(phrase)?.[1];
  return shorter !== undefined && (counts.get(shorter) ?? 0) >= 2 * count;
}

/** Marks that a reader does not see as letters: Arabic vowels and lengthening, stray punctuation at either end. */
function plain(phrase) {
  return phrase
    .normalize('NFC')
    .replace(/[\u0640\u064b-\u0652\u0670\u200e\u200f\u00ad]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/'/g, '’')
    .replace(/^[\s;>:,]+|[\s《,:]+$/g, '');
}

function dataFile(preambular, operative) {
  return `/** Opening words of paragraphs, counted in published resolutions. Source: United Nations. Made by scripts/registers.mjs. */
export const preambular = \`
${preambular.join('\n')}
\`;

export const operative = \`
${operative.join('\n')}
\`;
`;
}

function readCsv(path) {
  const [header, ...lines] = records(readFileSync(path, 'utf8'));
  return lines.map(line => Object.fromEntries(header.map((name, i) => [name, line[i] ?? ''])));
}

function records(text) {
  const found = [];
  let fields = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    fields.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (fields.length > 1 || fields[0] !== '') found.push(fields);
    fields = [];
  }
  return found;
}
