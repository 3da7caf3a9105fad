/** English, as the United Nations prints it. Wording counted in published documents. Source: United Nations. */
import type { Language, PhraseGrammar } from '../language.js';
import { patterns } from '../pattern.js';
import { phraseList } from '../phrase.js';
import { DISTRIBUTION, NUMBER, originLine, TITLE } from '../shared.js';
import { citations } from './citations.js';
import { englishOrdinal } from './ordinals.js';
import { alone, operative, preambular } from './phrases.js';
import { vocabulary } from './vocabulary.js';

const { line, opening, prefix, within, words } = patterns;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const BODY =
  'General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council|Commission on Human Rights';
const SPELT = '[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en';

const FEELING =
  'alarm|anger|appreciation|belief|commitment|concern|condemnation|condolences|confidence|conviction|desire|determination|disappointment|dismay|gratitude|hope|indignation|interest|outrage|recognition|regret|resolve|satisfaction|solidarity|respect|support|sympathy|thanks|will|willingness';
const DEGREE =
  'continued|continuing|deep|deepest|extreme|full|grave|gravest|great|growing|heartfelt|high|increasing|keen|particular|profound|renewed|serious|sincere|special|strong|strongest|unwavering|utmost|very|warm';
const BEFORE_VERB = 'also|further|again|once again';
const BEHIND_VERB = 'also|further|again|once again';
const GRAMMAR: PhraseGrammar = {
  before: prefix(
    'also |further |again |once again |once more |strongly |solemnly |deeply |greatly |gravely |seriously |profoundly |extremely |particularly |highly |keenly |firmly |fully |unequivocally |equally |likewise |still |(?:,\\s*)?in this regard,? ',
  ),
  after: words(
    ` (?:also|once again|once more|strongly|firmly|deeply|unequivocally|equally|with (?:(?:${DEGREE}) ){0,3}(?:${FEELING})|(?<=(?:${FEELING}) )and (?:(?:${DEGREE}) ){0,2}(?:${FEELING}))`,
  ),
  verbs: new RegExp(
    `^(?:(?:${BEFORE_VERB})\\s+)?(?:express|reiterat|convey|extend|renew)(?:es|s|ing)(?:\\s+(?:${BEHIND_VERB}))?$`,
    'iu',
  ),
  participle: words(
    '(?:having (?:also |further |carefully )?\\p{L}{2,14}(?:ed|en|ght|ard|eld|ade)|(?:deeply|greatly|gravely|seriously|profoundly|extremely|particularly) \\p{L}{3,12}ed)',
  ),
  objects: words(
    ` (?:(?:its|their) )?(?:(?:${DEGREE}) ){0,3}(?:${FEELING})(?: and (?:(?:${DEGREE}) ){0,2}(?:${FEELING}))?`,
  ),
};

export const english: Language = {
  code: 'en',
  iso3: 'eng',
  direction: 'ltr',
  script: 'Latin',
  stems: { algorithm: 'english' },
  patterns,
  letter: 'E',
  names: { ar: 'arabic', de: 'german', en: 'english', es: 'spanish', fr: 'french', ru: 'russian', zh: 'chinese' },
  months: MONTHS.map(month => [month]),
  date: new RegExp(`(?=\\d)(?<!\\d)(?<day>\\d{1,2})\\s*(?<month>${MONTHS.join('|')})\\s+(?<year>\\d{4})(?!\\d)`, 'iu'),
  ordinal: englishOrdinal,
  countWords: { none: 0, zero: 0, nil: 0, one: 1 },
  opensWithCapital: true,
  callPlacement: 'after',
  commonWords: ['the', 'of', 'and', 'to', 'in', 'its', 'that', 'for', 'with', 'by', 'as', 'which'],
  formulas: {
    enacting: line(`(?:The|THE) (?<organ>${BODY}|${BODY.toUpperCase()}|[A-Z][^,.:;]{2,100}(?=\\s*,))\\s*[,:]?`),
    adoption: line(
      `(?:(?<type>Resolutions?|Decisions?|RESOLUTIONS?) )?[Aa]dopted by the (?<organ>${BODY}|[A-Z][^,.:;]{2,100}?) ` +
        '(?:at its (?<meeting>\\d{1,5})(?:st|nd|rd|th)\\s*(?:\\((?<meetingNote>[^()]{1,20})\\)\\s*)?meeting\\s*(?:\\([^()]{1,20}\\))?\\s*,?\\s*)?' +
        '(?:held )?on\\s*(?<date>\\d.{0,80})',
    ),
    adopted: line(
      '[(\\[]?(?:Resolution |Decision )?[Aa]dopted (?:(?!by the )\\p{L}[^()\\[\\]]{0,160}?,? )?on \\d[^()\\[\\]]{0,80}[)\\]]?\\.?',
    ),
    origin: line(originLine('on (?:the|a) |without reference |as (?:proposed|recommended) ')),
    meeting: line(
      '(?:No|(?<number>\\d{1,5}(?=st|nd|rd|th)|(?:\\p{L}{3,12}[\\s-]){0,5}?\\p{L}{1,10}(?:st|nd|rd|th))(?:st|nd|rd|th)?) ' +
        '(?:\\(?(?<meetingNote>resumed|closed)\\)? )?(?:(?<kind>plenary) )?meeting',
    ),
    adoptedAt: opening(
      '(?<outcome>Adopted(?: unanimously)?)[^.]{0,40}? at the (?<meeting>(?<number>\\d[\\dIl]{0,4})(?:st|nd|rd|th) meeting)(?!\\p{L})',
    ),
    preamble: /^\s*preamble\s*$/iu,
    notesHeading: /^\s*(?:foot|end)?notes?\s*:?\s*$/iu,
    annex: line(`(?<label>Annex|ANNEX|Appendix|APPENDIX|Enclosure|ENCLOSURE)(?: (?<number>${NUMBER}))?\\s*:?`),
    appendix: /^\s*appendi/iu,
    unofficial: opening('Unofficial edition[.。]'),
    reissue: opening('(?:(?:Second|Third) )?[Rr]e-?issued? (?:for technical reasons|as received)'),
    distribution: line(DISTRIBUTION),
    session: line(
      '(?:(?<year>\\d{4})|(?<session>\\d{1,3}(?:st|nd|rd|th)|(?:\\p{L}+[\\s\\u2010\\u2011-]){0,5}?\\p{L}+)) ' +
        '(?:(?<kind>(?:emergency )?special|resumed|regular|organizational|substantive) )?session',
    ),
    agendaItem: line(
      '(?:(?:Provisional )?[Aa]genda items?|Item(?=.{1,40}of the agenda)) (?<item>\\d{1,3}.{0,40})\\s*(?:of the provisional agenda)?\\*{0,3}',
    ),
    asFollows: line(
      '(?:[^\\s:]+ ){0,12}?(?:[Dd]eclares?|[Aa]greed?|[Dd]ecides?|[Rr]esolves?|[Pp]roclaims?|[Aa]dopts?|[Aa]ffirms?|[Cc]ommits?|[Uu]ndertakes?|[Rr]ecommends?)' +
        '(?: [^\\s:]+){0,14}? (?:as follows|the following(?: [^\\s:]+){0,6}|that|to)\\s*:',
    ),
    resolutionNumber: line('(?:Resolution|RESOLUTION) (?<number>\\d{1,4}(?: [A-Z])?) ?\\((?<year>\\d{4})\\)\\s*,?'),
    documentType: line(
      '(?:(?<draftResolution>(?:[Rr]evised )?[Dd]raft resolution)|(?<draftDecision>(?:[Rr]evised )?[Dd]raft decision)|(?<resolution>Resolutions?|RESOLUTION)|(?<decision>Decisions?|DECISION))(?: [IVX]{1,5})?',
    ),
    presidentialStatement: line(
      '(?:Statement|STATEMENT) (?:by|BY) (?:the|THE) (?:President|PRESIDENT) (?:of|OF) (?:the|THE) (?:Security|SECURITY) (?:Council|COUNCIL)',
    ),
    decisionPart: line('Elections and [Aa]ppointments|Other [Dd]ecisions'),
    sponsors: line(
      '(?<sponsors>\\p{Lu}[^:;]{1,4000}):\\s*\\*{0,4} ?(?<type>(?:revised )?(?:draft (?:resolution|decision)|amendments? to draft resolution.{0,60}))',
    ),
    submitted: line(
      '(?<type>(?:[Rr]evised )?[Dd]raft (?:resolution|decision)) submitted by (?<sponsors>.{3,300}?)(?:,? on the basis of .{3,400})?',
    ),
    originalLanguage: line('Original\\s*:\\s*(?<language>\\p{L}+)?'),
    withoutVote: line('\\[\\s*Adopted (?:without a vote|by consensus|by acclamation|unanimously)\\s*\\.?\\s*\\]\\.?'),
    recordedVote: opening(
      '\\[?\\s*Adopted by a recorded vote of (?<inFavour>\\d{1,3}) to (?<against>\\d{1,3}|none)\\s*,? ?with (?<abstaining>\\d{1,3}|no) abstentions?',
    ),
    votes: {
      inFavour: opening('In favour\\s*:\\s*(?<members>[^:\\]]*)'),
      against: opening('Against\\s*:\\s*(?<members>[^:\\]]*)'),
      abstaining: opening('Abstaining\\s*:\\s*(?<members>[^:\\]]*)'),
    },
    section: line(`(?:(?:Section|SECTION) )?(?<number>[IVXLC]{1,8}|[A-Z])(?:\\.?|\\. ${TITLE})`),
    unit: line(
      `(?<label>Article|Chapter|Part|Rule|Principle|Section|Guideline|Regulation|Standard|Goal|Title|Schedule|ARTICLE|CHAPTER|PART|SECTION) (?<number>${NUMBER}|${SPELT})(?:\\.?|(?:\\s*[.:–—-]\\s*| (?=\\p{Lu}))${TITLE})`,
    ),
  },
  references: {
    above: within('\\babove\\b'),
    below: within('\\bbelow\\b'),
    self: within(
      '\\b(?:the present|this|of the same) (?:resolution|decision|declaration|draft resolution|statement|annex)\\b|\\bthereof\\b',
    ),
  },
  citations,
  vocabulary,
  phrases: {
    preambular: [...phraseList(preambular), 'Whereas'],
    operative: phraseList(operative),
    alone: phraseList(alone),
    grammar: GRAMMAR,
  },
};
