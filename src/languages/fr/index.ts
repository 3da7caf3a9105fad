/** French, as the United Nations prints it. Wording counted in published documents. Source: United Nations. */
import type { Language, PhraseGrammar } from '../language.js';
import { patterns } from '../pattern.js';
import { phraseList } from '../phrase.js';
import { DISTRIBUTION, NUMBER, originLine, TITLE } from '../shared.js';
import { citations } from './citations.js';
import { frenchOrdinal } from './ordinals.js';
import { alone, operative, preambular } from './phrases.js';
import { vocabulary } from './vocabulary.js';

const { line, opening, prefix, within, words } = patterns;
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const BODY =
  'Assemblée\\s*générale|Conseil de sécurité|Conseil économique\\s*et\\s*social|Conseil des droits de l’homme|Conseil de tutelle|Commission des droits de l’homme';

const DEGREE =
  'beaucoup d’|une?|une (?:extrême|grande|profonde|vive)|vive?|profonde?|extrême|grave|grande?|particulière?|plus (?:vive?|profonde?|grande?)|plein|ferme|sincère';
const FEELING =
  'appréciation|appui|attachement|compassion|condoléances|conviction|espoir|gratitude|inquiétude|indignation|insistance|intention|intérêt|préoccupation|reconnaissance|regrets?|satisfaction|solidarité|soutien|volonté';
const BEHIND_VERB = 'également|en outre|de nouveau|à nouveau';
const GRAMMAR: PhraseGrammar = {
  before: prefix(
    'de nouveau |à nouveau |également |en outre |profondément |vivement |gravement |fermement |extrêmement |très ',
  ),
  after: words(
    ` (?:également|en outre|de nouveau|à nouveau|une fois (?:de plus|encore)|par ailleurs|aussi|fermement|vivement|profondément|énergiquement|vigoureusement|pleinement|instamment|encore|avec (?:(?:${DEGREE}) ?){0,2}(?:${FEELING})(?: (?:particulière|profonde|vive))?)`,
  ),
  verbs: new RegExp(`^(?:se\\s+(?:déclar|di)(?:e|ant|t|sant)|exprim(?:e|ant))(?:\\s+(?:${BEHIND_VERB}))?$`, 'iu'),
  participle: words(
    '(?:ayant (?:également |de nouveau )?\\p{L}{2,14}(?:é|u|is|it|ert)|(?:profondément|vivement|gravement|extrêmement|très|fermement) \\p{L}{3,14}(?:ée?|ue?|ie?|te?))',
  ),
  objects: words(
    ` (?:sa|son|ses|la|le|l’)? ?(?:(?:${DEGREE}) ){0,3}(?:${FEELING})(?: (?:profonde|croissante|constante))?| (?:(?:extrêmement|profondément|vivement|gravement|très) )?(?:préoccupée?|inqui(?:et|ète)|alarmée?|consternée?|convaincue?|résolue?|déterminée?|consciente?|satisfaite?)`,
  ),
};

export const french: Language = {
  code: 'fr',
  iso3: 'fra',
  bibliographic: 'fre',
  direction: 'ltr',
  script: 'Latin',
  stems: { algorithm: 'french' },
  patterns,
  letter: 'F',
  names: { ar: 'arabe', de: 'allemand', en: 'anglais', es: 'espagnol', fr: 'français', ru: 'russe', zh: 'chinois' },
  months: MONTHS.map(month => [month]),
  date: new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})\\s?(?:er|ᵉʳ)?\\s*(?<month>${MONTHS.join('|')})\\s*(?<year>\\d{4})(?!\\d)`,
    'iu',
  ),
  ordinal: frenchOrdinal,
  countWords: { zéro: 0, aucune: 0, une: 1 },
  opensWithCapital: true,
  callPlacement: 'before',
  commonWords: ['les', 'des', 'et', 'à', 'du', 'le', 'dans', 'aux', 'pour', 'sur', 'une', 'qui'],
  formulas: {
    enacting: line(`(?:L’|Le |La |LE |LA )(?<organ>${BODY}|[A-ZÉ][^,.:;]{2,100}(?=\\s*,))\\s*[,:]?`),
    adoption: line(
      `(?:(?<type>Résolutions?|Décisions?|RÉSOLUTIONS?|RESOLUTIONS?) )?[Aa]doptées? par (?:l’|le |la )(?<organ>${BODY}|[A-ZÉ][^,.:;]{2,100}?) ` +
        `(?:à sa (?<meeting>\\d{1,5})\\s?(?:e|re|ᵉ|ème)(?: \\((?<meetingNote>[^()]{1,20})\\))? séance\\s*(?:\\([^()]{1,20}\\))?\\s*,?\\s*)?(?:tenue )?le\\s*(?<date>\\d.{0,80})`,
    ),
    adopted: line(
      '[(\\[]?(?:Résolution |Décision )?[Aa]doptée (?:(?!par )\\p{L}[^()\\[\\]]{0,160}?,? )?le \\d[^()\\[\\]]{0,80}[)\\]]?\\.?',
    ),
    origin: line(originLine('sur (?:la|le|les|recommandation|rapport|proposition) |sans renvoi ')),
    meeting: line(
      '(?:Aucune|(?<number>\\d{1,5})\\s?(?:e|re|er|ᵉ|ème|ère)) (?:séance|réunion)(?: (?<kind>plénière))?(?:\\s*\\((?<meetingNote>[^()]{1,20})\\))?',
    ),
    adoptedAt: opening(
      "(?<outcome>Adoptée(?: à l'unanimité)?)[^.]{0,40}? à la (?<meeting>(?<number>\\d[\\dIl]{0,4}) ?(?:e|re|ème) séance)(?!\\p{L})",
    ),
    preamble: /^\s*préambule\s*$/iu,
    notesHeading: /^\s*notes?(?: de (?:bas de page|fin))?\s*:?\s*$/iu,
    annex: line(
      `(?<label>Annexe|ANNEXE|Appendice|APPENDICE|Pièce jointe|PIÈCE JOINTE)(?: (?<number>${NUMBER}))?(?: ?:)?`,
    ),
    appendix: /^\s*appendi/iu,
    unofficial: opening('Édition non officielle[.。]'),
    reissue: opening('(?:Deuxième )?[Nn]ouveau tirage pour (?:des )?raisons techniques'),
    distribution: line(DISTRIBUTION),
    session: line(
      '(?:Session (?:de fond )?de (?<year>\\d{4})|(?<session>\\d{1,3}\\s?(?:e|re)|(?:\\p{L}+[\\s\\u2010\\u2011-]){0,6}?\\p{L}+) ' +
        'session(?: (?<kind>extraordinaire(?: d’urgence)?|ordinaire|de fond|d’organisation))?)',
    ),
    agendaItem: line(
      'Points? (?<item>\\d{1,3}.{0,40}?) (?:de l’\\p{L}{0,3}ordre du jour|de l’ordre du jour provisoire)\\*{0,3}',
    ),
    asFollows: line(
      '(?:[^\\s:]+ ){0,12}?(?:[Dd]éclar(?:e|ent|ons)|[Cc]onvenus?|[Cc]onviennent|[Dd]écid(?:e|ent|ons)|[Pp]roclam(?:e|ent|ons)|[Aa]dopt(?:e|ent|ons)|[Aa]ffirm(?:e|ent|ons)|[Ee]ngageons|[Rr]ecommand(?:e|ent|ons))' +
        '(?: [^\\s:]+){0,14}? (?:ce qui suit|comme suit|que|à|suivante?s?(?: [^\\s:]+){0,4})(?: ?:)',
    ),
    resolutionNumber: line(
      '(?:Résolution|RÉSOLUTION|RESOLUTION) (?<number>\\d{1,4}(?: [A-Z])?) ?\\((?<year>\\d{4})\\)\\s*,?',
    ),
    documentType: line(
      '(?:(?<draftResolution>[Pp]rojet de résolution(?: révisé)?)|(?<draftDecision>[Pp]rojet de décision(?: révisé)?)|(?<resolution>Résolutions?|RÉSOLUTION)|(?<decision>Décisions?|DÉCISION))(?: [IVX]{1,5})?',
    ),
    presidentialStatement: line(
      'Déclaration (?:faite par )?(?:du Président|de la Présidente|de la présidence|la Présidente|le Président) du Conseil de sécurité',
    ),
    decisionPart: line('Élections et nominations|Autres décisions'),
    sponsors: line(
      '(?<sponsors>\\p{Lu}[^:;]{1,4000}?) ?\\*{0,4} ?: ?\\*{0,4} ?(?<type>projet de (?:résolution|décision)(?: révisé)?|amendements? au projet de résolution.{0,60})',
    ),
    submitted: line(
      '(?<type>[Pp]rojet de (?:résolution|décision)(?: révisé)?) (?:déposé|présenté|soumis) par (?<sponsors>.{3,300}?)(?:,? (?:sur la base de|à l’issue de|comme suite à) .{3,400})?',
    ),
    originalLanguage: line('Original\\s*:\\s*(?<language>\\p{L}+)?'),
    withoutVote: line(
      '\\[\\s*Adoptée? (?:sans (?:vote|être mise? aux voix)|par consensus|par acclamation|à l’unanimité)\\s*\\.?\\s*\\]\\.?',
    ),
    recordedVote: opening(
      '\\[?\\s*Adoptée? (?:à l’issue d’un vote enregistré )?par (?<inFavour>\\d{1,3})(?: voix)? contre (?<against>\\d{1,3}|zéro|aucune)\\s*,? ?avec (?<abstaining>\\d{1,3}|zéro|une) abst?entions?',
    ),
    votes: {
      inFavour: opening('(?:Ont )?[Vv]oté pour\\s*:\\s*(?<members>[^:\\]]*)'),
      against: opening('(?:Ont )?[Vv]oté contre\\s*:\\s*(?<members>[^:\\]]*)'),
      abstaining: opening('(?:Se sont abstenus|Abstentions?)\\s*:\\s*(?<members>[^:\\]]*)'),
    },
    section: line(`(?:(?:Section|SECTION) )?(?<number>[IVXLC]{1,8}|[A-Z])(?:\\.?|\\. ${TITLE})`),
    unit: line(
      `(?<label>Article|Chapitre|Partie|Règle|Principe|Section|Directive|Objectif|Titre|ARTICLE|CHAPITRE|PARTIE|SECTION) (?<number>${NUMBER}|1(?:er|re|ère)|premi(?:er|ère)|PREMI(?:ER|ÈRE)|\\p{Ll}+ième)(?:\\.?|(?:\\s*[.:–—-]\\s*| (?=\\p{Lu}))${TITLE})`,
    ),
  },
  references: {
    above: within('ci-dessus|plus haut|\\bsupra\\b'),
    below: within('ci-dessous|ci-après|plus bas|\\binfra\\b'),
    self: within(
      '\\b(?:de |à |dans |par )?la présente (?:résolution|décision|déclaration|annexe)\\b|\\b(?:du|au|le) présent (?:projet|article|paragraphe|alinéa)?',
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
