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
/** A phrase that is so many times as often of the other kind is of that kind alone. */
const OTHER_KIND = 5;
/** So many times as often the Security Council ends at a phrase as it goes on from it. */
const MOSTLY = 1.25;
/** Of so many of the paragraphs in which the others print a phrase the Council does so at most. */
const RARELY = 0.5;
/** Counted over all years the verb mostly stands alone; the files at hand print it with its object more often than not. */
const WITH_OBJECT = new Set(['Expresando']);
/** Words behind so many phrases are adverbs. */
const MANY = 6;

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
  const short = [...alone(language, 'preambular', preambular), ...alone(language, 'operative', operative)];
  writeFileSync(join(target, language, 'phrases.ts'), dataFile(preambular, operative, [...new Set(short)]));
  process.stdout.write(
    `${language}: ${preambular.length} preambular, ${operative.length} operative, ${short.length} alone in the Security Council\n`,
  );
}

/**
 * Where the Security Council ends a phrase and other bodies go on: the shorter phrase ("Expressing"), and the longer ones
 * that it prints so much more rarely than the others do ("Expressing its deep concern"). Adverbs are not among them: what
 * follows many phrases ("also", "with appreciation") is no object. In Chinese no blank tells where a phrase may end.
 */
function alone(language, kind, phrases) {
  if (language === 'zh') return [];
  const council = countsOf(language, kind, 'SC');
  const all = countsOf(language, kind);
  const known = new Set(phrases);
  const followed = adverbs(phrases, known);
  const found = new Set();
  for (const verb of phrases) {
    const longer = phrases.filter(each => each.startsWith(`${verb} `) && !followed.has(each.slice(verb.length + 1)));
    const sum = counts => longer.reduce((total, each) => total + (counts.get(each) ?? 0), 0);
    const here = sum(council);
    const elsewhere = sum(all) - here;
    const own = council.get(verb) ?? 0;
    if (elsewhere === 0 || own < LEAST || own < MOSTLY * here || WITH_OBJECT.has(verb)) continue;
    found.add(verb);
    for (const each of longer) {
      const count = council.get(each) ?? 0;
      const expected = ((own + here) * ((all.get(each) ?? 0) - count)) / elsewhere;
      if (expected >= 1 && count < RARELY * expected) found.add(each);
    }
  }
  return [...found];
}

/** Words that follow many phrases. */
function adverbs(phrases, known) {
  const counts = new Map();
  for (const phrase of phrases)
    for (const { index } of phrase.matchAll(/ /g))
      if (known.has(phrase.slice(0, index))) {
        const rest = phrase.slice(index + 1);
        counts.set(rest, (counts.get(rest) ?? 0) + 1);
      }
  return new Set([...counts].filter(([, count]) => count >= MANY).map(([rest]) => rest));
}

function phrases(language, kind) {
  const counts = countsOf(language, kind);
  const others = countsOf(language, kind === 'preambular' ? 'operative' : 'preambular');
  const verb = VERB[language]?.[kind];
  const frequent = [...counts].filter(
    ([phrase, count]) => phrase.length > 0 && !AMBIGUOUS.has(phrase) && (count >= LEAST || verb?.test(phrase)),
  );
  const kept = frequent.filter(
    ([phrase, count]) => !isBeyond(phrase, count, counts, BEYOND[language]) && !isOfOtherKind(phrase, count, others),
  );
  return kept.map(([phrase]) => phrase).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** How often each phrase is printed, by all bodies or by one (`SC`). */
function countsOf(language, kind, body) {
  const counts = new Map();
  for (const row of rows) {
    if (row.language !== language || row.kind !== kind) continue;
    const phrase = plain(row.phrase);
    const count = body ? (new RegExp(`\\b${body}:(\\d+)`).exec(row.bodies)?.[1] ?? 0) : row.count;
    counts.set(phrase, (counts.get(phrase) ?? 0) + Number(count));
  }
  return counts;
}

/**
 * A recital put among the operative paragraphs, or the other way round: the same words are much more often of the other
 * kind. In Chinese a verb has one form for both.
 */
function isOfOtherKind(phrase, count, others) {
  return !/\p{Script=Han}/u.test(phrase) && (others.get(phrase) ?? 0) >= OTHER_KIND * count;
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

function dataFile(preambular, operative, short) {
  return `/** Opening words of paragraphs, counted in published resolutions. Source: United Nations. Made by scripts/registers.mjs. */
export const preambular = \`
${preambular.join('\n')}
\`;

export const operative = \`
${operative.join('\n')}
\`;

/** Where the Security Council ends, and other bodies go on. */
export const alone = \`
${short.join('\n')}
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
