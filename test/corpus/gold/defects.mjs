/** The known defects of the published files: how each is known, and the tables that set them apart. */

/** Class → what is looked at. The checks themselves stand in numbers, preambles, texts and fields. */
export const DEFECTS = {
  'number-left-in-text':
    'The published file leaves the number at the beginning of the block: no `num`. Only where the converted number goes on in its own list, or begins one behind a colon or semicolon: its level fits what is printed around it.',
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
  'second-preamble-within-the-body':
    'A preamble after the first one, within a section (the schema has none there): converted to paragraphs whose opening words are marked as preambular.',
  'recitals-of-an-embedded-text':
    'The embedded draft is a document of its own beside the resolution; converted to an `embeddedStructure` with its recitals marked.',
  'recital-in-the-main-body':
    'A preambular paragraph, without number and with a comma at its end, stands among the operative ones.',
  'heading-among-recitals':
    'A heading, or the sign "* * *", within the preamble; the conversion keeps it at its place, where it is counted as a recital.',
  'words-run-together': 'The same letters, with a blank or line break lost between two words.',
  'not-in-the-text-converted': 'The words are not in the text that was made from the published file.',
  'rules-and-marks-as-text': 'The rule above the notes is a paragraph.',
  'note-signs-as-text': 'Signs of notes (`*`) stand as plain text, their notes as paragraphs.',
  'notes-with-one-mark': 'Several notes have the same mark.',
  'note-listed-twice': 'The text converted lists the note twice (cells of tables).',
  'call-glued-to-figures':
    'The call stands right behind other figures ("III/12" for III/1 and note 2): the text cannot tell.',
  'call-within-a-word':
    'The call stands within a word (t, the call, he); the text converted prints it before the word.',
  'call-not-in-the-text': 'The text converted has no such call.',
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

/** What is counted: its name, the kind of the differences, and of how many in a document (files: 1). */
const MEASURES = [
  ['text (files)', 'text'],
  ['numbers', 'numbers', ({ result: { numbers } }) => Math.max(numbers.gold, numbers.ours)],
  ['recitals', 'preamble', ({ result: { preamble } }) => Math.max(preamble.gold, preamble.ours)],
  ['preambular phrases', 'preambular phrase', ({ result: { preamble } }) => preamble.gold],
  ['operative phrases', 'operative phrase', ({ operatives }) => operatives],
  ['notes and their calls', 'notes', ({ result: { notes } }) => notes.gold],
  ['metadata', 'metadata', ({ result: { metadata } }) => metadata.gold],
  ['formulas (files)', 'formula'],
  ['annexes (files)', 'annexes'],
  ['tables (files)', 'tables'],
];

/**
 * One row a group: raw → with the classes set apart that stand, and which these are. A class that was not held against
 * the printed document in twenty cases counts as the converter's, and is named.
 */
export function figuresTable(title, groups, held) {
  const head = [title, 'files', ...MEASURES.map(([name]) => name), 'set apart', 'not checked, counted as ours'];
  return markdown(
    head,
    [...groups].map(([key, members]) => figuresRow(key, members, held)),
  );
}

function figuresRow(key, members, held) {
  const cells = MEASURES.map(([, kind, total]) => {
    const [all, raw, left] = counted(members, kind, total, held);
    return all === 0
      ? '–'
      : raw === left
        ? share(all - raw, all)
        : `${share(all - raw, all)} → ${share(all - left, all)}`;
  });
  const classes = count =>
    [...count]
      .sort()
      .map(([name, n]) => `${name} ${n}`)
      .join(', ') || '–';
  const apart = tally(members, ({ defect }, group) => defect && held.stands(defect, group));
  const unchecked = tally(members, ({ defect }, group) => defect && !held.stands(defect, group));
  return [key, members.length, ...cells, classes(apart), classes(unchecked)];
}

const NONE_STANDS = { stands: () => false };

/** measure → [right, all], raw */
export function rawCounts(members) {
  const count = ([name, kind, total]) => {
    const [all, raw] = counted(members, kind, total, NONE_STANDS);
    return [name, [all - raw, all]];
  };
  return Object.fromEntries(MEASURES.map(count));
}

/** How many there are, how many differ, and how many of these are left when the classes that stand are set apart. */
function counted(members, kind, total, held) {
  let [all, raw, left] = [0, 0, 0];
  for (const member of members) {
    const size = total ? total(member) : 1;
    const found = member.differences.filter(each => each.kind.startsWith(kind));
    const ours = found.filter(({ defect }) => !defect || !held.stands(defect, member.group));
    all += size;
    raw += Math.min(found.length, size);
    left += Math.min(ours.length, size);
  }
  return [all, raw, left];
}

function tally(members, test) {
  const counts = new Map();
  for (const { differences, group } of members)
    for (const each of differences) if (test(each, group)) counts.set(each.defect, (counts.get(each.defect) ?? 0) + 1);
  return counts;
}

/** So many cases of a class are to be held against the printed document before it is set apart. */
const CASES = 20;

/**
 * @param lines of the sample: class, file, difference, what is printed, verdict; divided by tabs, a head line first
 * @param groupOf body and language of a file: a class stands for those whose print was looked at, for no other
 */
export function heldClasses(lines, groupOf) {
  const counts = new Map();
  for (const line of lines.slice(1)) {
    const [name, file, , , verdict] = line.split('\t');
    if (!verdict) continue;
    const of = counts.get(name) ?? { published: 0, others: 0, groups: new Set() };
    if (verdict === 'published') of.published++;
    else of.others++;
    of.groups.add(groupOf(file));
    counts.set(name, of);
  }
  const of = name => counts.get(name) ?? { published: 0, others: 0, groups: new Set() };
  const stands = (name, group) => of(name).published >= CASES && of(name).others === 0 && of(name).groups.has(group);
  return { of, stands };
}

/** What is asked beside what is measured over all files. */
export function askedTable(members, failed, held) {
  const whole = ([name, kind, total]) => {
    const [all, raw, left] = counted(members, kind, total, held);
    return [name, share(all - raw, all), share(all - left, all), why(kind)];
  };
  const why = kind => {
    const counts = tally(
      members,
      (each, group) => each.kind.startsWith(kind) && each.defect && held.stands(each.defect, group),
    );
    return [...counts].map(([name, n]) => `${name} ${n}`).join(', ');
  };
  const sum = part => members.reduce((total, { result }) => total + result.text[part], 0);
  const files = test => share(members.filter(test).length, members.length + failed);
  return markdown(
    ['measure', 'raw', 'classes that stand set apart', 'which, and how many cases'],
    [
      ['text kept (characters in order)', share(sum('found'), sum('goldChars')), '', ''],
      ...MEASURES.map(whole),
      [
        'converted without a failure, valid against the official schema',
        files(({ verdicts }) => verdicts.schema === 'valid'),
        '',
        '',
      ],
      [
        'no error of the profile rules (files)',
        files(({ verdicts }) => verdicts.diagnostics.every(each => each.severity !== 'error')),
        '',
        '',
      ],
    ],
  );
}

/** Each class with its count, the documents it is in, and one example. */
export function classTable(members, held) {
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
      heldCell(held.of(name)),
      DEFECTS[name] ?? 'no description',
      cell(example),
    ]);
  return markdown(['class', 'where', 'count', 'files', 'held against print', 'how it is known', 'one example'], rows);
}

const heldCell = ({ published, others, groups }) =>
  published + others === 0
    ? 'not checked'
    : `${published} of ${published + others} are the published file's (${[...groups].join('; ')})`;

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
