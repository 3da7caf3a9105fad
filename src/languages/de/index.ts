/** German, as the German Translation Section of the United Nations prints it. Source: United Nations. */
import type { Language, PhraseGrammar } from '../language.js';
import { patterns } from '../pattern.js';
import { phraseList } from '../phrase.js';
import { NUMBER, originLine, TITLE } from '../shared.js';
import { citations } from './citations.js';
import { germanOrdinal } from './ordinals.js';
import { alone, operative, preambular } from './phrases.js';
import { vocabulary } from './vocabulary.js';

const { line, opening, prefix, within, words } = patterns;
const MONTHS = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');
/** In the nominative and in the genitive. */
const BODY =
  'Generalversammlung|Sicherheitsrat(?:e?s)?|Wirtschafts- und Sozialrat(?:e?s)?|Menschenrechtsrat(?:e?s)?|Treuhandrat(?:e?s)?|Menschenrechtskommission';
const OTHER_BODY = '[A-ZÄÖÜ][^,.:;]{2,100}?';

const DEGREE =
  'ernster?|ernsten|tiefer?|tiefen|tiefster?|tiefsten|großer?|großen|größter?|größten|zunehmender?|zunehmenden|aufrichtiger?|aufrichtigen|voller?|vollen|besonderer?|besonderen|starker?|starken|wachsender?|wachsenden|nachdrücklicher?|nachdrücklichen|fester?|festen';
const FEELING =
  'Absicht|Anerkennung|Bedauern|Befriedigung|Beileid|Besorgnis|Bestürzung|Betroffenheit|Bereitschaft|Dank|Dankbarkeit|Empörung|Enttäuschung|Entschlossenheit|Genugtuung|Hoffnung|Interesse|Mitgefühl|Sorge|Solidarität|Überzeugung|Unterstützung|Verpflichtung|Wertschätzung|Wunsch(?:es)?';
/** Nouns that open a recital behind "in", "unter", "mit": "in Bekräftigung". */
const NOUN =
  'Anbetracht|Anerkennung|Aufforderung|Ausdruck|Bedauern|Befriedigung|Begrüßung|Behandlung|Bekräftigung|Berücksichtigung|Besorgnis|Bestürzung|Betonung|Bewusstsein|Dank|Empörung|Erinnerung|Erkenntnis|Forderung|Genugtuung|Hervorhebung|Hinweis|Kenntnisnahme|Missbilligung|Prüfung|Sorge|Unterstreichung|Verurteilung|Würdigung|Überzeugung';
/** Present participles that open one. */
const PARTICIPLE =
  '(?:an)?erkennend|anstrebend|bedauernd|begrüßend|bekräftigend|bekundend|beklagend|betonend|daran erinnernd|darauf hinweisend|erinnernd|erklärend|erwägend|feststellend|hervorhebend|hinweisend|hoffend|in dem Wunsche|missbilligend|unterstreichend|verurteilend|wiederholend|wünschend|würdigend|(?:tätig|handelnd) werdend|(?:mit \\p{Lu}\\p{Ll}{3,20} )?Kenntnis nehmend|Bezug nehmend';

const BEFORE_VERB = 'ferner|sowie|außerdem|erneut';
const BEHIND_VERB = 'erneut|ferner|außerdem|auch';
const GRAMMAR: PhraseGrammar = {
  before: prefix(
    'ferner |sowie |außerdem |auch |erneut |nochmals |weiterhin |insbesondere |nachdrücklich |entschieden |zutiefst |tief |ernsthaft |sehr |höchst |äußerst |überaus |sowie ferner ',
  ),
  after: words(
    ` (?:außerdem|ferner|erneut|nochmals|weiterhin|auch|nachdrücklich|entschieden|vorbehaltlos|aufs? (?:Schärfste|Entschiedenste)|auf das (?:Schärfste|Entschiedenste)|mit (?:(?:${DEGREE}) )?(?:Nachdruck|Entschiedenheit|${FEELING}))`,
  ),
  verbs: new RegExp(
    `^(?:(?:${BEFORE_VERB})\\s+)?(?:mit dem Ausdruck|bekundet|äußert)(?:\\s+(?:${BEHIND_VERB}))?$`,
    'iu',
  ),
  participle: words(
    `(?:(?:in|unter|mit|nach) (?:de[rm] |allem |aller )?(?:\\p{Ll}{3,20}(?:er|e[mn]) )?(?:${NOUN})(?![\\p{L}])|(?:mit (?:(?:${DEGREE}) )?(?:${FEELING}) )?(?:${PARTICIPLE})|(?:zutiefst|tief|ernsthaft|höchst|äußerst|sehr) (?:be\\p{L}{3,12}t|\\p{L}{3,14}(?:end|t)))`,
  ),
  objects: words(` (?:ihre[rsmn]?|seine[rsmn]?)(?: (?:${DEGREE})){0,2} (?:${FEELING})`),
};

export const german: Language = {
  code: 'de',
  iso3: 'deu',
  bibliographic: 'ger',
  direction: 'ltr',
  script: 'Latin',
  stems: { algorithm: 'german' },
  patterns,
  letter: 'G',
  names: {
    ar: 'arabisch',
    de: 'deutsch',
    en: 'englisch',
    es: 'spanisch',
    fr: 'französisch',
    ru: 'russisch',
    zh: 'chinesisch',
  },
  months: MONTHS.map((month, index) => (index === 0 ? [month, 'jänner'] : [month])),
  date: new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})\\s?\\.\\s*(?<month>${MONTHS.join('|')}|jänner)\\s+(?<year>\\d{4})(?!\\d)`,
    'iu',
  ),
  ordinal: germanOrdinal,
  countWords: { keine: 0, keiner: 0, ohne: 0, eine: 1, einer: 1 },
  opensWithCapital: false,
  callPlacement: 'before',
  commonWords: ['der', 'die', 'und', 'den', 'von', 'zu', 'dass', 'mit', 'für', 'auf', 'im', 'das'],
  formulas: {
    enacting: line(`(?:Die|Der|Das|DIE|DER) (?<organ>${BODY}|[A-ZÄÖÜ][^,.:;]{2,100}(?=\\s*,))\\s*[,:]?`),
    // The body stands behind the type or behind the meeting: it is looked for first.
    adoption: line(
      `(?=[^:;]{0,120}?(?:der|des) (?<organ>${BODY}|${OTHER_BODY}(?=,? (?:am|auf|verabschiedet)(?!\\p{L}))))` +
        `(?:(?<type>Resolution(?:en)?|Beschl(?:uss|üsse)|RESOLUTION|BESCHLUSS)(?: der| des) [^,:;]{3,100}\\s*,\\s*)?[Vv]erabschiedet(?: von (?:der|dem) [^,:;]{3,100}?)? ` +
        '(?:auf (?:der|ihrer|seiner) (?<meeting>\\d{1,5})\\. (?:Plenars|S)itzung(?: \\((?<meetingNote>[^()]{1,20})\\))?(?: (?:der|des) [^,:;]{3,100}?)?\\s*,?\\s*)?am\\s*(?<date>\\d.{0,80})',
    ),
    adopted: line(
      '\\(?(?:(?:Resolution|Beschluss),? )?(?:am (?:\\d.{4,40}?) )?(?:[Vv]erabschiedet|[Aa]ngenommen)(?: am \\d.{4,40}?)?(?: auf der .{3,60}?)?\\.?\\)?',
    ),
    origin: line(originLine('ohne Überweisung |auf ?[Gg]rund (?:de[rs]|eines) |auf (?:Empfehlung|Vorschlag) ')),
    meeting: line('(?<number>\\d{1,5})\\. (?:(?<kind>[Pp]lenar)s|S)itzung(?:\\s*\\((?<meetingNote>[^()]{1,20})\\))?'),
    adoptedAt: opening(
      'Auf der (?<meeting>(?<number>\\d[\\dIl]{0,4})\\. Sitzung)(?!\\p{L})[^.]{0,120}?(?<outcome>(?:einstimmig )?verabschiedet)(?!\\p{L})',
    ),
    preamble: /^\s*präambel\s*$/iu,
    notesHeading: /^\s*(?:fußnoten?|endnoten?|anmerkungen)\s*:?\s*$/iu,
    annex: line(`(?<label>Anlage|ANLAGE|Anhang|ANHANG|Beilage|BEILAGE)(?: (?<number>${NUMBER}))?\\s*:?`),
    appendix: /^\s*anhang/iu,
    unofficial: opening('Inoffizielle Ausgabe[.。]'),
    reissue: opening('Aus technischen Gründen (?:neu|erneut) (?:herausgegeben|verteilt)'),
    distribution: line('(?:Verteilung|Distr)\\s*\\.?\\s*:?\\s*(?<status>\\p{L}+)'),
    session: line(
      '(?:Tagung (?:von )?(?<year>\\d{4})|(?<session>\\d{1,3}\\.|(?:\\p{L}{3,30}[\\s\\u2010\\u2011-]){0,2}?\\p{L}{3,40}) (?:(?<kind>Notstandssonder|Sonder|Organisations|Arbeits)t|(?:ordentliche )?T)agung)',
    ),
    agendaItem: line('(?:Tagesordnungspunkte?|Punkte? der Tagesordnung) (?<item>\\d{1,3}.{0,40}?)\\*{0,3}'),
    asFollows: line(
      '(?:[^\\s:]+ ){0,12}?(?:[Ee]rklär(?:t|en)|[Bb]eschließ(?:t|en)|[Vv]erkünde(?:t|n)|[Vv]erabschiede(?:t|n)|[Vv]ereinbar(?:t|en)|[Bb]ekräftig(?:t|en)|[Vv]erpflichten|[Ee]mpfiehlt|[Üü]bereingekommen|[Üü]berein)' +
        '(?: [^\\s:]+){0,14}?(?: (?:[Ff]olgende[sn]?|wie folgt)(?: [^\\s:]+){0,6})?\\s*:',
    ),
    resolutionNumber: line('(?:Resolution|RESOLUTION) (?<number>\\d{1,4}(?: [A-Z])?) ?\\((?<year>\\d{4})\\)\\s*,?'),
    documentType: line(
      '(?:(?<draftResolution>(?:Überarbeiteter )?Resolutionsentwurf)|(?<draftDecision>(?:Überarbeiteter )?Beschlussentwurf)|(?<resolution>Resolution(?:en)?|RESOLUTION)|(?<decision>Beschl(?:uss|üsse)|BESCHLUSS))(?: [IVX]{1,5})?',
    ),
    presidentialStatement: line(
      'Erklärung (?:der Präsidentin|des Präsidenten|der Präsidentschaft) des Sicherheitsrate?s',
    ),
    decisionPart: line('Wahlen und Ernennungen|Sonstige Beschlüsse'),
    sponsors: line(
      '(?<sponsors>\\p{Lu}[^:;]{1,4000}):\\s*\\*{0,4} ?(?<type>(?:überarbeiteter )?(?:Resolutions|Beschluss)entwurf|Änderung(?:en)? (?:zu|des) (?:de[mn] )?Resolutionsentwurfe?s?.{0,60})',
    ),
    submitted: line(
      '(?<type>(?:Überarbeiteter )?(?:Resolutions|Beschluss)entwurf),? (?:vorgelegt|eingebracht) (?:von|vom|durch) (?<sponsors>.{3,300}?)(?:,? auf der Grundlage .{3,400})?',
    ),
    originalLanguage: line('Original\\s*:\\s*(?<language>\\p{L}+)?'),
    withoutVote: line(
      '\\[\\s*(?:Ohne Abstimmung|Im Konsens|Durch Zuruf|Einstimmig) (?:verabschiedet|angenommen)\\s*\\.?\\s*\\]\\.?',
    ),
    recordedVote: opening(
      '\\[?\\s*(?:Verabschiedet )?[Ii]n einer aufgezeichneten Abstimmung mit (?<inFavour>\\d{1,3}) (?:Ja-)?Stimmen (?:(?:bei|gegen) )?(?<against>\\d{1,3}|ohne|keiner?) (?:Gegens|Nein-S|S)timmen?,? (?:und|bei) (?<abstaining>\\d{1,3}|ohne|keiner?|einer?) (?:Stimme)?[Ee]nthaltung(?:en)?',
    ),
    votes: {
      inFavour: opening('(?:Dafür|Ja-Stimmen)\\s*:\\s*(?<members>[^:\\]]*)'),
      against: opening('(?:Dagegen|Nein-Stimmen)\\s*:\\s*(?<members>[^:\\]]*)'),
      abstaining: opening('(?:Stimme)?[Ee]nthaltung(?:en)?\\s*:\\s*(?<members>[^:\\]]*)'),
    },
    section: line(`(?:(?:Abschnitt|ABSCHNITT) )?(?<number>[IVXLC]{1,8}|[A-Z])(?:\\.?|\\. ${TITLE})`),
    unit: line(
      `(?<label>Artikel|Kapitel|Teil|Regel|Grundsatz|Prinzip|Abschnitt|Leitlinie|Ziel|Titel|ARTIKEL|KAPITEL|TEIL|ABSCHNITT) (?<number>${NUMBER}|[Ee]ins|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf)(?:\\.?|(?:\\s*[.:–—-]\\s*| (?=\\p{Lu}))${TITLE})`,
    ),
  },
  references: {
    above: within('(?<!\\p{L})(?:oben|vorstehend\\p{L}{0,3})(?!\\p{L})'),
    below: within('(?<!\\p{L})(?:unten|nachstehend\\p{L}{0,3})(?!\\p{L})'),
    self: within(
      '(?<!\\p{L})(?:dieser?|der vorliegenden|die vorliegende) (?:Resolution|Erklärung|Anlage)|(?<!\\p{L})(?:diese[srmn]|des vorliegenden|der vorliegende) (?:Beschlusse?s?|Resolutionsentwurfe?s?)',
    ),
  },
  citations,
  vocabulary,
  phrases: {
    preambular: phraseList(preambular),
    operative: phraseList(operative),
    alone: phraseList(alone),
    grammar: GRAMMAR,
  },
};
