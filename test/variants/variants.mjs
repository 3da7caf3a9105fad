/**
 * Harmless variants of a document's text: a line more, a blank line less, a bracket missing, a date glued to the word
 * before it, a tab for a blank, a title on three lines, marks of notes set off by a blank. Each must give the tree of
 * the original, less the line added.
 */

/** Lines that a clerk, a stamp or an extraction adds; they belong to no part of a document. */
const STRAY = {
  ar: ['ترجمة غير محررة', 'نسخة مسبقة'],
  en: ['Unedited translation', 'Advance version'],
  es: ['Traducción sin editar', 'Versión anticipada'],
  fr: ['Traduction non révisée', 'Version préliminaire'],
  ru: ['Неотредактированный перевод', 'Предварительный вариант'],
  zh: ['未经编辑的译文', '预发文本'],
};
const REISSUED = 'Reissued for technical reasons';

/**
 * @param text a document as an extraction gives it
 * @param language its language, with `code` and `formulas`
 * @returns variants with a name each; `added` is the line that the original lacks
 */
export function variantsOf(text, language) {
  const lines = text.split('\n');
  const places = placesOf(lines, language);
  return [
    ...addedLines(lines, places, language),
    ...changedBlankLines(lines, places),
    ...brackets(lines, places),
    ...gluedDates(lines, places),
    ...tabs(lines, places),
    ...brokenTitles(lines, places),
    ...joinedFormula(lines, places),
    ...setOffMarks(lines, places),
    ...markedNotes(lines, places, language),
    ...plainSlips(text),
  ].filter(variant => variant.text !== text);
}

/** Where the lines of the head stand; -1 for what a document has not. */
function placesOf(lines, { formulas, date }) {
  const test = pattern => line => pattern.test(line);
  const formula = lines.findIndex(test(formulas.enacting));
  const above = lines.slice(0, formula < 0 ? 12 : formula);
  const adoption = above.findIndex(test(formulas.adoption));
  const origin = above.findIndex(line => /^\s*\[.{12,}\]\s*$/u.test(line));
  const number = above.findIndex(line => /^(?:(?:ES|S)-)?\d{1,4}\/\d{1,4}(?: [A-Z](?:-[A-Z])?)?\./.test(line));
  const meeting = lines.findIndex((line, index) => index > formula && formulas.meeting.test(line));
  // "1 de septiembre de 2023" closes a document.
  const isNote = line => /^1 \S/.test(line) && date.exec(line)?.index !== 0;
  const notes = lines.findIndex((line, index) => index > formula && isNote(line));
  return { formula, adoption, origin, number, meeting, notes };
}

function addedLines(lines, { formula, adoption, origin, number }, { code }) {
  const [unedited, advance] = STRAY[code];
  const wanted = [
    ['above everything', adoption < 0 ? -1 : 0, [advance]],
    ['above the title line', adoption, [unedited, REISSUED]],
    ['above the origin', origin, [unedited, advance]],
    ['above the number', number, [unedited, REISSUED]],
    ['above the formula', blankAbove(lines, formula) ? formula : -1, [unedited, REISSUED]],
    ['above the formula, led by a tab', formula, [`\t${unedited}`, `\t${advance}`]],
  ];
  return wanted.flatMap(([where, at, added]) =>
    at < 0
      ? []
      : added.map(line => ({ name: `"${line.trim()}" ${where}`, added: line.trim(), text: inserted(lines, at, line) })),
  );
}

const blankAbove = (lines, at) => at > 0 && lines[at - 1].trim() === '';
const inserted = (lines, at, ...more) => [...lines.slice(0, at), ...more, ...lines.slice(at)].join('\n');
const without = (lines, at) => [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n');
const changed = (lines, at, line) => [...lines.slice(0, at), line, ...lines.slice(at + 1)].join('\n');

/** One blank line less where there are any, one more between paragraphs. */
function changedBlankLines(lines, { formula, meeting, notes }) {
  const blank = lines.flatMap((line, index) =>
    line.trim() === '' && index > 0 && index < lines.length - 1 ? [index] : [],
  );
  const less = blank
    .filter(at => at < formula || at === meeting - 1 || (at > meeting && at < notes))
    .slice(0, 5)
    .map(at => ({ name: `no blank line ${at + 1}`, text: without(lines, at) }));
  const more = [formula, formula + 1, formula + 2, formula + 3, meeting, notes].filter(
    at => at > 1 && lines[at] !== undefined,
  );
  return [...less, ...more.map(at => ({ name: `a blank line before line ${at + 1}`, text: inserted(lines, at, '') }))];
}

function brackets(lines, { origin }) {
  if (origin < 0) return [];
  const line = lines[origin];
  return [
    { name: 'no opening bracket', text: changed(lines, origin, line.replace('[', '')) },
    { name: 'no closing bracket', text: changed(lines, origin, line.replace(/\](?=\s*$)/, '')) },
  ];
}

/** The date of the title line, and one in the preamble, without the blank before it. */
function gluedDates(lines, { adoption, formula }) {
  const glue = at => {
    const line = lines[at] ?? '';
    const date = / (?=(?:\d{1,2}(?:er|º)?\s(?:de\s)?\p{L}+(?:\/\p{L}+)?\s(?:de\s)?\d{4}|\d{4}年))/u.exec(line);
    return date ? changed(lines, at, line.slice(0, date.index) + line.slice(date.index + 1)) : undefined;
  };
  const recital = lines.findIndex((_, index) => index > formula && formula >= 0 && glue(index) !== undefined);
  return [
    { name: 'date of the title line glued', text: glue(adoption) },
    { name: 'date of a recital glued', text: recital < 0 ? undefined : glue(recital) },
  ].filter(({ text }) => text !== undefined);
}

/** A tab in place of a blank. */
function tabs(lines, { adoption, origin, number, formula, meeting }) {
  const tabbed = (at, nth) => {
    let count = 0;
    return changed(
      lines,
      at,
      lines[at].replace(/(?<=\S) (?=\S)/g, blank => (++count === nth ? '\t' : blank)),
    );
  };
  const wanted = [
    ['title line', adoption],
    ['origin', origin],
    ['title', number],
    ['formula', formula],
    ['first recital', formula < 0 ? -1 : formula + 1],
    ['closing line', meeting],
  ].filter(([, at]) => at >= 0 && lines[at] !== undefined);
  return wanted.flatMap(([what, at]) => [
    { name: `a tab in the ${what}`, text: tabbed(at, 1) },
    { name: `another tab in the ${what}`, text: tabbed(at, 3) },
  ]);
}

/** The title on two lines, and on three. */
function brokenTitles(lines, { number }) {
  if (number < 0) return [];
  const [mark, ...words] = lines[number].split(/(?<=\.)[\t ]+|(?<=\S) (?=\S)/u);
  if (words.length < 3) return [];
  const cut = parts => {
    const size = Math.ceil(words.length / parts);
    const rows = Array.from({ length: parts }, (_, part) => words.slice(part * size, (part + 1) * size).join(' '));
    return rows.filter(row => row !== '');
  };
  return [2, 3].flatMap(parts => {
    const [first, ...more] = cut(parts);
    const text = [...lines.slice(0, number), `${mark}\t${first}`, ...more, ...lines.slice(number + 1)].join('\n');
    return more.length > 0 ? [{ name: `the title on ${more.length + 1} lines`, text }] : [];
  });
}

function joinedFormula(lines, { formula }) {
  const next = lines[formula + 1] ?? '';
  if (formula < 0 || !/[,،，]\s*$/u.test(lines[formula]) || !/^\t\p{L}/u.test(next)) return [];
  const text = changed(lines, formula, `${lines[formula].trimEnd()} ${next.trim()}`).split('\n');
  return [{ name: 'the first recital on the line of the formula', text: without(text, formula + 1) }];
}

/** Marks glued to their words or punctuation get a blank before them: each by itself, and all. */
function setOffMarks(lines, { formula, notes }) {
  if (notes < 0) return [];
  const markers = new Set(lines.slice(notes).flatMap(line => /^(\d{1,3}) \S/.exec(line)?.[1] ?? []));
  const glued = /(?<=[\p{L}\p{M}]{2}[,;.:،؛。，）”»)]?)(\d{1,3})(?=[\s,;.،؛]|$)/gu;
  const body = lines.slice(formula + 1, notes);
  // A later call of a note, set off by a blank, cannot be told from a number.
  const count = new Set(
    body
      .join('\n')
      .match(glued)
      ?.filter(mark => markers.has(mark)),
  ).size;
  const setOff = wanted => {
    const seen = new Set();
    const changedMark = mark => {
      if (!markers.has(mark) || seen.has(mark)) return mark;
      seen.add(mark);
      return wanted(seen.size - 1) ? ` ${mark}` : mark;
    };
    const rest = body.map(line => line.replace(glued, changedMark));
    return [...lines.slice(0, formula + 1), ...rest, ...lines.slice(notes)].join('\n');
  };
  const single = Array.from({ length: Math.min(count, 3) }, (_, nth) => ({
    name: `mark ${nth + 1} set off by a blank`,
    text: setOff(at => at === nth),
  }));
  return count === 0 ? [] : [...single, { name: 'all marks set off by a blank', text: setOff(() => true) }];
}

const NOTES = {
  ar: 'الحواشي',
  en: 'Notes',
  es: 'Notas:',
  fr: 'Notes',
  ru: 'Примечания',
  zh: '注：',
};

/** The marks of the list of notes as editors and programs write them, under a heading and without one. */
function markedNotes(lines, { notes }, { code }) {
  if (notes < 0) return [];
  const end = lines.findIndex((line, index) => index > notes && line.includes('<<ODS'));
  const list = lines.slice(notes, end < 0 ? undefined : end);
  const withList = (...more) => [...lines.slice(0, notes), ...more, ...(end < 0 ? [] : lines.slice(end))].join('\n');
  const marked = mark => list.map(line => line.replace(/^(\d{1,3}) /, (_, number) => mark(number)));
  const raised = number => number.replace(/\d/g, figure => '⁰¹²³⁴⁵⁶⁷⁸⁹'[figure]);
  const forms = [
    ['a point', number => `${number}. `],
    ['a parenthesis', number => `${number}) `],
    ['brackets', number => `[${number}] `],
    ['a tab', number => `${number}\t`],
    ['raised', raised],
  ];
  return [
    ...forms.map(([form, mark]) => ({ name: `notes marked by ${form}`, text: withList(...marked(mark)) })),
    { name: 'a heading above the notes', text: withList('', NOTES[code], ...list) },
    { name: 'a heading above notes marked by a point', text: withList(NOTES[code], '', ...marked(forms[0][1])) },
    { name: 'a rule above notes marked by a tab', text: withList('__________', ...marked(forms[3][1])) },
  ];
}

/** What editors and systems do to any text. */
function plainSlips(text) {
  return [
    { name: 'lines ended as in Windows', text: text.replaceAll('\n', '\r\n') },
    { name: 'a byte order mark', text: `\ufeff${text}` },
    { name: 'blanks at the ends of lines', text: text.replace(/(?<=\S)\n/g, '  \n') },
    { name: 'no-break spaces', text: text.replace(/(?<=\p{L}) (?=\d)/gu, '\u00a0') },
    { name: 'a blank line at the beginning', text: `\n${text}` },
    { name: 'two blanks behind each comma', text: text.replace(/(?<=\p{L}, ?)(?= ?\p{L})/gu, ' ') },
    { name: 'blank lines at the end', text: `${text}\n\n\n` },
  ];
}

/** The text as somebody copies it: without the block of the document system, its masthead and page numbers. */
export function bodyOf(text) {
  const end = text.search(/^\[\w+\]<<ODS/m);
  return `${text
    .slice(0, end < 0 ? undefined : end)
    .replace(/^\s*\[\w+\]\n/, '')
    .trimEnd()}\n`;
}

/** The body with lines broken at a fixed width, as mail programs and editors do. Each gives the tree of the body. */
export function wrappedVariantsOf(text) {
  const lines = bodyOf(text).split('\n');
  const broken = width => lines.map(line => brokenAt(line, width));
  return [
    { name: 'lines broken at 72, blank lines between paragraphs', text: broken(72).join('\n\n') },
    { name: 'lines broken at 66, paragraphs led by tabs', text: broken(66).join('\n'), led: true },
  ].filter(({ led }) => !led || lines.some(line => line.startsWith('\t')));
}

function brokenAt(line, width) {
  // Rows of tables are not broken: nothing would say where their cells end.
  if (line.trim().split('\t').length > 2) return line;
  const rows = [];
  for (const word of line.split(' ')) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + 1 + word.length <= width) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows.join('\n');
}

/**
 * A tree as a text that can be compared: without ids, which count what stands before them, the register of what is cited,
 * brackets and white space.
 * @param akn the XML of a document
 * @param added the line that the original lacks; it is left out where it stands alone
 */
export function comparable(akn, added) {
  const plain = akn
    .replace(/ (?:eId|href)="#?[\w.-]*"/g, '')
    .replace(/<(?:eol|tab)\/>/g, '')
    .replace(/<(references|akn4un:otherReferences)\b.*?<\/\1>/gs, '')
    .replace(/[[\]]/g, '')
    .replace(/[\s\u00a0\u202f]+/gu, '');
  if (!added) return plain;
  return plain.replace(`<p>${added.replace(/\s+/gu, '')}</p>`, '').replace(/<container[^>/]*><\/container>/, '');
}
