/**
 * Kinds of damage that people and programs do to texts. Each takes the lines of a text and a source of numbers, and gives
 * the lines damaged, or nothing where the text has not what the kind damages.
 */

const MARKED = /^\s*\d{1,3}\.\s/;
const POINT = /^\s*[(（]?(?:[a-zа-я]|[أ-ي])[)）]\s/u;
const isBlank = line => line.trim() === '';

/** Where the parts of a text begin: found on the lines, without the project's code. */
export function partsOf(lines, { code, formulas: { enacting, meeting } }) {
  const at = lines.findIndex(line => enacting.test(line.trim()));
  const numbered = indexesOf(lines, line => MARKED.test(line)).filter(i => i > at);
  const end = lines.findIndex((line, i) => i > at && meeting.test(line.trim()));
  const recitals =
    at < 0 ? [] : indexesOf(lines, (line, i) => i > at && i < (numbered[0] ?? 0) && /[,，،]\d{0,3}$/.test(line.trim()));
  const operative = numbered.filter(i => end < 0 || i < end);
  const points = indexesOf(lines, line => POINT.test(line)).filter(i => i > at && (end < 0 || i < end));
  const called = indexesOf(lines, (line, i) => i > at && (end < 0 || i < end) && CALL.test(line));
  const notes = indexesOf(lines, (line, i) => end > 0 && i > end && /^\d{1,2} \S/.test(line));
  return { formula: at, recitals, operative, points, end, called, notes, strays: straysOf(lines, at, code) };
}

/** The call of a note at the end of a line: "the report,12". */
const CALL = /(?<=\p{L}[,;.]?)\d{1,2}(?=[,;.]?\s*$)/u;

function indexesOf(lines, test) {
  return lines.flatMap((line, i) => (test(line, i) ? [i] : []));
}

const pick = (list, random) => list[random(list.length)];
const inserted = (lines, at, line) => lines.toSpliced(at, 0, line);
const swapped = (lines, a, b) => lines.with(a, lines[b]).with(b, lines[a]);
const moved = (lines, from, to) => inserted(lines.toSpliced(from, 1), to > from ? to - 1 : to, lines[from]);
/** A line that offices of the United Nations put on documents. */
const OFFICE = {
  ar: 'أعيد إصدارها لأسباب فنية',
  en: 'Reissued for technical reasons',
  es: 'Publicado nuevamente por razones técnicas',
  fr: 'Nouveau tirage pour raisons techniques',
  ru: 'Переиздано по техническим причинам',
  zh: '由于技术原因重新印发',
};

/** Lines that get among others: what an office prints, the number of a page, the running head, the head of a table. */
function straysOf(lines, formula, code) {
  const symbol = /^<<ODS DOC SYMBOL1>>(.+?)<</m.exec(lines.join('\n'))?.[1];
  const title = lines[lines.findLastIndex((line, i) => i < formula && !isBlank(line))]
    ?.replace(/^[\d/]+\.\t/, '')
    .trim();
  return [OFFICE[code], '3/12', symbol, title, FOREIGN[code]].filter(line => line);
}

/** A line of another document: the title of an item. */
const FOREIGN = {
  ar: 'مسائل أخرى',
  en: 'Other matters',
  es: 'Otros asuntos',
  fr: 'Questions diverses',
  ru: 'Прочие вопросы',
  zh: '其他事项',
};

const withCall = (line, mark) => line.replace(CALL, mark);
const callOf = line => CALL.exec(line)[0];

/** name → (lines, parts, random) → lines or undefined */
export const TEXT_DAMAGE = {
  'line above the title': (lines, { formula, strays }, random) =>
    formula > 2 && inserted(lines, Math.max(0, formula - 4), pick(strays, random)),
  'line above the formula': (lines, { formula, strays }, random) =>
    formula > 0 && inserted(lines, formula, pick(strays, random)),
  'line below the formula': (lines, { formula, strays }, random) =>
    formula > 0 && inserted(lines, formula + 1, pick(strays, random)),
  'formula deleted': (lines, { formula }) => formula > 0 && lines.toSpliced(formula, 1),
  'formula joined with the recital': (lines, { formula, recitals }) =>
    formula > 0 &&
    recitals[0] === formula + 1 &&
    lines.toSpliced(formula, 2, `${lines[formula]} ${lines[formula + 1].trim()}`),
  'formula twice': (lines, { formula, operative }, random) =>
    formula > 0 && operative.length > 3 && inserted(lines, operative[1 + random(operative.length - 2)], lines[formula]),
  'title deleted': (lines, { formula }) => {
    const title = lines.findLastIndex((line, i) => i < formula && !isBlank(line));
    return title > 0 && /^\d/.test(lines[title].trim()) && lines.toSpliced(title, 1);
  },
  'recital below the first paragraph': (lines, { recitals, operative }) =>
    recitals.length > 1 && operative.length > 1 && moved(lines, recitals[recitals.length - 1], operative[1]),
  'paragraph among the recitals': (lines, { recitals, operative }) =>
    recitals.length > 1 && operative.length > 1 && moved(lines, operative[0], recitals[1]),
  'line between recitals': (lines, { recitals, strays }, random) =>
    recitals.length > 1 && inserted(lines, pick(recitals.slice(1), random), pick(strays, random)),
  'line between paragraphs': (lines, { operative, strays }, random) =>
    operative.length > 1 && inserted(lines, pick(operative.slice(1), random), pick(strays, random)),
  'line between points': (lines, { points, strays }, random) => {
    const inner = points.filter(i => points.includes(i - 1));
    return inner.length > 0 && inserted(lines, pick(inner, random), pick(strays, random));
  },
  'number dropped': (lines, { operative }, random) => {
    const at = pick(operative.slice(1, -1), random);
    return at !== undefined && lines.with(at, lines[at].replace(/\d{1,3}\.\s+/, ''));
  },
  'paragraph deleted': (lines, { operative }, random) => {
    const at = pick(operative.slice(1, -1), random);
    return at !== undefined && lines.toSpliced(at, 1);
  },
  'paragraphs swapped': (lines, { operative }) => operative.length > 3 && swapped(lines, operative[1], operative[2]),
  'mark of a point dropped': (lines, { points }, random) => {
    const inner = points.filter(i => points.includes(i - 1));
    const at = pick(inner, random);
    return at !== undefined && lines.with(at, lines[at].replace(POINT, '\t'));
  },
  'point deleted': (lines, { points }, random) => {
    const inner = points.filter(i => points.includes(i - 1) && points.includes(i + 1));
    const at = pick(inner, random);
    return at !== undefined && lines.toSpliced(at, 1);
  },
  'two paragraphs on one line': (lines, { operative }, random) => {
    const at = pick(
      operative.filter(i => operative.includes(i + 1)),
      random,
    );
    return at !== undefined && lines.toSpliced(at, 2, `${lines[at]} ${lines[at + 1].trim()}`);
  },
  'paragraph cut in two': (lines, { operative }, random) => {
    const at = pick(
      operative.filter(i => lines[i].length > 160),
      random,
    );
    const cut = at === undefined ? -1 : lines[at].indexOf(' ', 90);
    return cut > 0 && lines.toSpliced(at, 1, lines[at].slice(0, cut), lines[at].slice(cut + 1));
  },
  'recital cut in two': (lines, { recitals }, random) => {
    const at = pick(
      recitals.filter(i => lines[i].length > 160),
      random,
    );
    const cut = at === undefined ? -1 : lines[at].indexOf(' ', 90);
    return cut > 0 && lines.toSpliced(at, 1, lines[at].slice(0, cut), lines[at].slice(cut + 1));
  },
  'closing lines in the middle': (lines, { operative, end }) =>
    end > 0 && operative.length > 3 && moved(lines, end, operative[2]),
  'body twice': (lines, { formula, operative }) =>
    formula > 0 &&
    operative.length > 0 &&
    inserted(lines, operative.at(-1) + 1, lines.slice(formula, operative.at(-1) + 1)).flat(),
  'two points on one line': (lines, { points }, random) => {
    const at = pick(
      points.filter(i => points.includes(i + 1)),
      random,
    );
    return at !== undefined && lines.toSpliced(at, 2, `${lines[at]} ${lines[at + 1].trim()}`);
  },
  'two recitals on one line': (lines, { recitals }, random) => {
    const at = pick(
      recitals.filter(i => recitals.includes(i + 1)),
      random,
    );
    return at !== undefined && lines.toSpliced(at, 2, `${lines[at].trimEnd()} ${lines[at + 1].trim()}`);
  },
  'points swapped': (lines, { points }, random) => {
    const at = pick(
      points.filter(i => points.includes(i + 1)),
      random,
    );
    return at !== undefined && swapped(lines, at, at + 1);
  },
  'list without its beginning': (lines, { points }) => {
    const at = points.find(i => !points.includes(i - 1) && points.includes(i + 1) && points.includes(i + 2));
    return at !== undefined && lines.toSpliced(at, 2);
  },
  'call of a note deleted': (lines, { called }, random) => {
    const at = pick(called, random);
    return at !== undefined && lines.with(at, withCall(lines[at], ''));
  },
  'calls of two notes exchanged': (lines, { called }, random) => {
    const at = random(Math.max(1, called.length - 1));
    const [a, b] = [called[at], called[at + 1]];
    if (b === undefined || callOf(lines[a]) === callOf(lines[b])) return undefined;
    return lines.with(a, withCall(lines[a], callOf(lines[b]))).with(b, withCall(lines[b], callOf(lines[a])));
  },
  'call of a note in a later paragraph': (lines, { called, operative }) => {
    const at = called[0];
    const to = operative.findLast(i => i > at && !CALL.test(lines[i]) && /\p{L}[;.]\s*$/u.test(lines[i]));
    if (to === undefined || called.length < 2) return undefined;
    return lines.with(at, withCall(lines[at], '')).with(to, lines[to].trimEnd() + callOf(lines[at]));
  },
  'note deleted': (lines, { notes }, random) => {
    const at = pick(notes, random);
    return at !== undefined && lines.toSpliced(at, 1);
  },
};
