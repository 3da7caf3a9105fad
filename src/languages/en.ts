/** English, as the United Nations prints it (Editorial Manual; wording counted in published documents). */
import type { Language } from './language.js';
import { englishOrdinal } from './numerals.js';
import { line } from './pattern.js';
import { phraseList } from './phrase.js';
import { operative, preambular } from './phrases/en.js';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const BODY =
  'General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council|Commission on Human Rights';

export const english: Language = {
  code: 'en',
  iso3: 'eng',
  direction: 'ltr',
  letter: 'E',
  months: MONTHS.map(month => [month]),
  date: new RegExp(`(?<!\\d)(?<day>\\d{1,2})\\s+(?<month>${MONTHS.join('|')})\\s+(?<year>\\d{4})(?!\\d)`, 'iu'),
  ordinal: englishOrdinal,
  callPlacement: 'after',
  formulas: {
    enacting: line(`The (?<organ>${BODY}|[A-Z][^,.:;]{2,100}(?=,))\\s*[,:]?`),
    adoption: line(
      `(?:(?<type>Resolutions?|Decisions?|RESOLUTIONS?) )?[Aa]dopted by the (?<organ>${BODY}|[A-Z][^,.:;]{2,100}?) ` +
        '(?:at its (?<meeting>\\d{1,5})(?:st|nd|rd|th)\\s*(?:\\((?<meetingNote>[^()]{1,20})\\)\\s*)?meeting\\s*(?:\\([^()]{1,20}\\))?,?\\s*)?' +
        'on\\s*(?<date>\\d.{0,80})',
    ),
    origin: line('\\[(?<origin>(?:on the |without reference).{0,300})\\]'),
    meeting: line(
      '(?<number>\\d{1,5})(?:st|nd|rd|th) (?:\\(?(?<meetingNote>resumed|closed)\\)? )?(?:(?<kind>plenary) )?meeting',
    ),
    annex: line('(?<label>Annex|ANNEX|Appendix|APPENDIX)(?: (?<number>[IVXLC]{1,7}|\\d{1,3}|[A-Z]))?\\s*:?'),
    distribution: line('Distr\\.\\s*:\\s*(?<status>\\p{L}+)'),
    session: line(
      '(?:(?<session>\\d{1,4}(?:st|nd|rd|th)?|(?:\\p{L}+[\\s-]){0,3}?\\p{L}+) )(?:(?<kind>(?:emergency )?special|resumed) )?session',
    ),
    agendaItem: line('Agenda items? (?<item>\\d{1,3}.{0,40})'),
    asFollows: /\bas follows\s*:\s*$/u,
  },
  phrases: { preambular: phraseList(preambular), operative: phraseList(operative) },
};
