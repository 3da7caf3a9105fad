/** Differences of the metadata fields and of the counts of annexes and tables, with what explains them. */
import { akn, isMeta, isNote, squash } from './tools.mjs';

const { all, has, kids, norm, rawText } = akn;

/**
 * @param result what `compareAkn` gives
 * @param ours, gold the trees
 * @param languages `parseDate` and the language of the document
 */
export function fieldDifferences(result, ours, gold, source, { parseDate, language }) {
  const found = [];
  for (const [field, { status, ours: mine, gold: theirs }] of Object.entries(result.metadata.fields)) {
    if (field === 'publicationDate') {
      const difference = publicationDifference(ours, theirs, datesIn(source, { parseDate, language }));
      if (difference) found.push(difference);
      continue;
    }
    if (status !== 'differs' && status !== 'missing') continue;
    const defect = fieldDefect(field, { ours: mine, theirs }, gold, source, { parseDate, language });
    found.push({ kind: `metadata: ${field}`, shown: `published "${theirs}", converted "${mine}"`, defect });
  }
  return found;
}

/**
 * The comparing tool takes any date of the expression where none is named as that of publication; here only that one counts.
 * A date of publication that the text does not print is rightly absent, and wrong where one is stated all the same.
 */
function publicationDifference(ours, theirs = '', printed = new Set()) {
  const expression = all(ours, 'FRBRExpression')[0];
  const stated = expression && all(expression, 'FRBRdate').find(({ a }) => /publ/i.test(a.name ?? ''))?.a.date;
  const mine = stated?.startsWith('0001') ? undefined : stated;
  const isRight = mine === undefined ? !printed.has(theirs) : mine === theirs;
  if (isRight || theirs === '') return undefined;
  const shown = `published "${theirs}", converted "${mine ?? 'none'}"`;
  return { kind: 'metadata: publicationDate', shown, defect: theirs.startsWith('0001') ? 'unknown-date' : undefined };
}

function datesIn(source, { parseDate, language }) {
  return new Set(source.split('\n').flatMap(line => parseDate(line, language).map(({ iso }) => iso)));
}

function fieldDefect(field, { theirs, ours }, gold, source, { parseDate, language }) {
  if (/Date$/.test(field)) return dateDefect(field, theirs, ours, gold, source, { parseDate, language });
  if (field === 'agendaItem')
    return theirs.startsWith(ours) && /^\p{L}/u.test(theirs.slice(ours.length)) ? 'words-in-the-number' : undefined;
  if (field === 'session') {
    const session = all(gold, 'session', isMeta)[0];
    const said = session && language.ordinal(norm(rawText(session)).replace(/^(?:الدورة|دورة)\s+/u, ''));
    const printed = language.formulas.session.exec(norm(rawText(session)))?.groups?.session;
    const number = said ?? (printed && language.ordinal(printed));
    return number !== undefined && String(number) === ours ? 'attribute-against-its-own-words' : undefined;
  }
  if (field === 'title') return titleDefect(theirs, ours, gold);
  return undefined;
}

function dateDefect(field, theirs, ours, gold, source, { parseDate, language }) {
  if (theirs.startsWith('0001')) return 'unknown-date';
  const printed = [...datesIn(source, { parseDate, language })];
  const own = all(gold, 'docDate', isMeta).filter(e => /adoption/i.test(e.a.refersTo ?? ''));
  const said = own.map(e => parseDate(norm(rawText(e)), language)[0]?.iso);
  const issued = all(gold, 'docDate', isMeta).find(e => /issu/i.test(e.a.refersTo ?? ''))?.a.date;
  if (field === 'adoptionDate' && issued === theirs && printed[0] === ours) return 'date-of-issue-as-adoption';
  return field === 'adoptionDate' && said[0] === ours ? 'attribute-against-its-own-words' : undefined;
}

/** The published file cuts one title into several `docTitle`, or repeats the line above it. */
function titleDefect(theirs, ours, gold) {
  const titles = all(gold, 'docTitle', isMeta).map(e => squash(rawText(e, isNote)));
  const parts = titles.filter(title => title !== '' && squash(ours).includes(title));
  return squash(ours).includes(squash(theirs)) && parts.length > 1 ? 'title-in-several-elements' : undefined;
}

/** Annexes and tables: what the published file merges, or prints as rows without words. */
export function countDifferences(result, ours, gold) {
  const { annexesOurs, annexesGold, tablesOurs, tablesGold } = result.structure;
  const found = [];
  if (annexesOurs !== annexesGold)
    found.push({
      kind: 'annexes',
      shown: `published ${annexesGold}, converted ${annexesOurs}`,
      defect: annexesOurs > annexesGold && labelsOf(gold) >= annexesOurs ? 'annexes-merged' : undefined,
    });
  const theirs = tablesOf(gold);
  const mine = tablesOf(ours);
  const shapeOf = tables => tables.map(rows => rows.map(cells => cells.length).join(',')).join(';');
  if (tablesOurs !== tablesGold || shapeOf(theirs) !== shapeOf(mine))
    found.push({
      kind: 'tables',
      shown: `published ${tablesGold} tables of ${theirs.map(rows => rows.length)} rows, converted ${tablesOurs} of ${mine.map(rows => rows.length)}`,
      defect: tableDefect(theirs, mine, shapeOf),
    });
  else if (result.structure.rowsGold !== result.structure.rowsOurs)
    found.push({
      kind: 'tables',
      shown: `published ${result.structure.rowsGold} rows, converted ${result.structure.rowsOurs}`,
      defect: 'rows-without-words',
    });
  return found;
}

/** A table whose rows show no tab between two words is lines in the text; numbers before words make a list of it. */
function tableDefect(theirs, mine, shapeOf) {
  const rowsShown = rows => rows.filter(cells => cells.length > 1).length;
  const isList = rows => rows.every(cells => cells.length <= 2 && /^\d{1,3}\.$/.test(norm(rawText(cells[0], isNote))));
  const seen = theirs.filter(rows => rowsShown(rows) > 1);
  if (seen.length < theirs.length && shapeOf(seen) === shapeOf(mine)) return 'table-of-single-cells';
  const lists = seen.filter(rows => !isList(rows));
  return lists.length < seen.length && lists.length === mine.length ? 'numbered-list-in-a-table' : undefined;
}

/** Rows that hold words: the text converted has no others. */
function tablesOf(root) {
  return all(root, e => e.n === 'table' && !has(e, x => x.n === 'authorialNote'), isMeta)
    .map(table => all(table, 'tr').filter(row => norm(rawText(row, isNote)) !== ''))
    .filter(rows => rows.length > 0)
    .map(rows => rows.map(row => kids(row).filter(cell => norm(rawText(cell, isNote)) !== '')));
}

const LABEL =
  /^(?:annex|annexe|anexo|appendi(?:x|ce)|apéndice|приложение|добавление|(?:ال)?مرفق|(?:ال)?تذييل|附件|附录|附文)/iu;

/** Labels of annexes and appendices on lines of their own, or in headings of the main body. */
function labelsOf(gold) {
  const lines = all(gold, e => ['p', 'heading', 'subheading'].includes(e.n), isMeta).filter(
    e => (e.n !== 'p' || has(e, x => x.n === 'attachment')) && kids(e, 'p').length === 0,
  );
  return lines.filter(e => LABEL.test(norm(rawText(e, isNote))) && norm(rawText(e, isNote)).length < 300).length;
}
