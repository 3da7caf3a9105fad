/** The known defects of the published files: how each is known, and the tables that set them apart. */

/** Class → what is looked at. The checks themselves stand in numbers, preambles, texts and fields. */
export const DEFECTS = {
  'number-left-in-text':
    'The number is printed at the beginning of the paragraph, and the published file leaves it there: no `num` (the block of the published file begins with the same number and the same words).',
  'points-flattened':
    'Points stand beside the paragraph they belong to: a `paragraph` outside of any list with a mark that only points have, `(a)`, `a.`, `(i)`; or points under such a one.',
  'sublist-beside-its-point':
    '`(i)` stands in a `sublist` beside the point it belongs to, not in it: counted with it, the depth is the one converted.',
  'heading-as-numbered-paragraph':
    'A numbered heading is a `paragraph` with `num`: its text is no sentence, and the conversion has a heading with the same number and words.',
  'number-twice-in-a-heading': 'A heading begins with its number once more.',
  'number-not-in-the-text': 'The number is not in the text that was converted.',
  'paragraph-as-heading': 'A numbered sentence is marked as a heading.',
  'container-name-not-the-italic-words':
    'The name of the container is not what is printed in italics in it; the italics are what was converted.',
  'container-name-cuts-a-word': 'The marked words end within a word.',
  'italics-vary-for-the-same-words':
    'The italics are not in the text converted, and the published documents do not agree on them: of the paragraphs of the same body and language that open with these words at least as many are marked as converted, or the register of phrases counts the converted one as a phrase of its own.',
  'second-preamble-within-the-body':
    'A preamble after the first one, within a section (the schema has none there): converted to paragraphs whose opening words are marked as preambular.',
  'recitals-of-an-embedded-text':
    'The embedded draft is a document of its own beside the resolution; converted to an `embeddedStructure` with its recitals marked.',
  'recital-in-the-main-body':
    'A preambular paragraph, without number and with a comma at its end, stands among the operative ones.',
  'heading-among-recitals':
    'A heading within the preamble; the conversion keeps it at its place, where it is counted as a recital.',
  'words-run-together': 'The same letters, with a blank or line break lost between two words.',
  'not-in-the-text-converted': 'The words are not in the text that was made from the published file.',
  'rules-and-marks-as-text': 'The rule above the notes is a paragraph.',
  'note-signs-as-text': 'Signs of notes (`*`) stand as plain text, their notes as paragraphs.',
  'repeated-call-as-text': 'A second call of a note stands as plain text.',
  'notes-with-one-mark': 'Several notes have the same mark.',
  'note-listed-twice': 'The text converted lists the note twice (cells of tables).',
  'call-glued-to-figures':
    'The call stands right behind other figures ("III/12" for III/1 and note 2): the text cannot tell.',
  'call-within-a-word':
    'The call stands within a word (t, the call, he); the text converted prints it before the word.',
  'call-not-in-the-text': 'The text converted has no such call.',
  'date-not-printed': 'The document does not print the date: it comes from elsewhere.',
  'unknown-date': '`0001-01-01` stands for "unknown".',
  'date-of-issue-as-adoption':
    'The date of issue is given as the date of adoption; the line of adoption says what was converted.',
  'attribute-against-its-own-words': 'The attribute does not say what its own element prints.',
  'words-in-the-number': 'The number of the agenda item holds words of the line.',
  'title-in-several-elements': 'One title is cut into several `docTitle`, or a line above it repeats it.',
  'annexes-merged':
    'Several annexes in one `doc`, or an annex in the main body: as many labels of annexes as were converted stand there.',
  'rows-without-words': 'Rows of a table without any word: the text has none.',
  'table-of-single-cells': 'A table whose rows show no two cells with words: lines in the text.',
  'numbered-list-in-a-table': 'A table of numbers and words beside them: a numbered list in the text.',
};

const percent = rate => (100 * rate).toFixed(rate > 0.999 && rate < 1 ? 2 : 1);
const share = (good, all) => (all === 0 ? '–' : `${percent(good / all)} (${good}/${all})`);

/** One row a group: what is left when the known defects are set apart. */
export function apartTable(title, groups) {
  const head = [title, 'files', 'text', 'numbers', 'sequences', 'preamble', 'notes', 'metadata', 'annexes', 'tables'];
  const rows = [...groups].map(([key, members]) => [key, members.length, ...cells(members)]);
  return markdown(head, rows);
}

function cells(members) {
  const left = (kind, member) => member.differences.filter(each => each.kind.startsWith(kind) && !each.defect).length;
  const files = kind => share(members.filter(member => left(kind, member) === 0).length, members.length);
  const parts = (kind, total) => {
    const all = members.reduce((sum, { result }) => sum + total(result), 0);
    return share(
      all - members.reduce((sum, member) => sum + Math.min(left(kind, member), total(member.result)), 0),
      all,
    );
  };
  return [
    files('text'),
    parts('numbers', ({ numbers }) => Math.max(numbers.gold, numbers.ours)),
    files('numbers'),
    parts('preamble', ({ preamble }) => Math.max(preamble.gold, preamble.ours)),
    parts('notes', ({ notes }) => notes.gold),
    parts('metadata', ({ metadata }) => metadata.gold),
    files('annexes'),
    files('tables'),
  ];
}

/** What is asked beside what is measured, as published and with the known defects set apart. */
export function askedTable(members, failed) {
  const all = cells(members);
  const raw = test => share(members.filter(({ result }) => test(result)).length, members.length);
  const sum = (kind, part) => members.reduce((total, { result }) => total + result[kind][part], 0);
  const worst = fieldShares(members).sort((a, b) => a.rate - b.rate)[0];
  const open = worst && members.filter(member => hasOpen(member, `metadata: ${worst.field}`)).length;
  return markdown(
    ['measure', 'asked', 'as the comparing tool gives it', 'known defects set apart'],
    [
      [
        'text kept (characters in order)',
        '100',
        share(sum('text', 'found'), sum('text', 'goldChars')),
        `files without a difference: ${all[0]}`,
      ],
      [
        'sequences of numbers and points equal (files)',
        '≥ 99',
        raw(({ numbers }) => numbers.recall === 1 && numbers.precision === 1),
        all[2],
      ],
      ['preambular paragraphs', '≥ 99', share(sum('preamble', 'equal'), sum('preamble', 'gold')), all[3]],
      ['notes with the right place of call', '≥ 99', share(sum('notes', 'anchor'), sum('notes', 'gold')), all[4]],
      ['metadata fields', '≥ 99', share(sum('metadata', 'equal'), sum('metadata', 'gold')), all[5]],
      worst
        ? [
            `metadata, lowest field: ${worst.field}`,
            '≥ 99',
            share(worst.good, worst.all),
            share(worst.all - open, worst.all),
          ]
        : [],
      [
        'converted without a failure, valid against the official schema',
        '100',
        share(members.filter(({ verdicts }) => verdicts.schema === 'valid').length, members.length + failed),
        '',
      ],
      [
        'no error of the profile rules (files)',
        '100',
        share(
          members.filter(({ verdicts }) => verdicts.diagnostics.every(each => each.severity !== 'error')).length,
          members.length,
        ),
        '',
      ],
      ['annexes counted equal (files)', '≥ 98', raw(({ structure }) => structure.annexesEqual), all[6]],
      [
        'tables counted equal (files)',
        '≥ 98',
        raw(({ structure }) => structure.tablesOurs === structure.tablesGold),
        all[7],
      ],
    ].filter(row => row.length > 0),
  );
}

const hasOpen = ({ differences }, kind) => differences.some(each => each.kind === kind && !each.defect);

function fieldShares(members) {
  const fields = new Map();
  for (const { result } of members) {
    for (const [field, { status }] of Object.entries(result.metadata.fields)) {
      if (!/equal|differs|missing/.test(status)) continue;
      const of = fields.get(field) ?? { field, good: 0, all: 0 };
      fields.set(field, { ...of, good: of.good + (status === 'equal' ? 1 : 0), all: of.all + 1 });
    }
  }
  return [...fields.values()].map(each => ({ ...each, rate: each.good / each.all }));
}

/** Each class with its count, the documents it is in, and one example. */
export function classTable(members) {
  const classes = new Map();
  for (const { name, differences } of members) {
    for (const { kind, shown, defect } of differences) {
      if (!defect) continue;
      const of = classes.get(defect) ?? { count: 0, files: new Set(), kinds: new Set(), example: `${name}: ${shown}` };
      of.count++;
      of.files.add(name);
      of.kinds.add(kind);
      classes.set(defect, of);
    }
  }
  const rows = [...classes]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([name, { count, files, kinds, example }]) => [
      `\`${name}\``,
      [...kinds].join(', '),
      count,
      files.size,
      DEFECTS[name] ?? 'no description',
      cell(example),
    ]);
  return markdown(['class', 'where', 'count', 'files', 'how it is known', 'one example'], rows);
}

/** What no class explains: counted as the converter's. */
export function openTable(members) {
  const rows = members.flatMap(({ name, differences }) =>
    differences.filter(({ defect }) => !defect).map(({ kind, shown }) => [name, kind, cell(shown)]),
  );
  return rows.length > 0 ? markdown(['file', 'where', 'difference'], rows) : 'None.';
}

const cell = text => text.replaceAll('|', '¦').replace(/\s+/g, ' ').trim();

export function markdown(head, rows) {
  const rule = head.map(() => '---');
  return [head, rule, ...rows].map(each => `| ${each.join(' | ')} |`).join('\n');
}
