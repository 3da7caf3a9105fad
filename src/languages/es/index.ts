/** Spanish, as the United Nations prints it. Wording counted in published documents. Source: United Nations. */
import type { Language, PhraseGrammar } from '../language.js';
import { patterns } from '../pattern.js';
import { phraseList } from '../phrase.js';
import { DISTRIBUTION, NUMBER, originLine, TITLE } from '../shared.js';
import { citations } from './citations.js';
import { spanishOrdinal } from './ordinals.js';
import { alone, operative, preambular } from './phrases.js';
import { vocabulary } from './vocabulary.js';

const { line, opening, prefix, within, words } = patterns;
const MONTHS = [
  ...'enero febrero marzo abril mayo junio julio agosto'.split(' ').map(month => [month]),
  ['septiembre', 'setiembre'],
  ...'octubre noviembre diciembre'.split(' ').map(month => [month]),
];
const BODY =
  'Asamblea General|Consejo de Seguridad|Consejo Económico y Social|Consejo de Derechos Humanos|Consejo de Administración Fiduciaria|Comisión de Derechos Humanos';
/** "71a", "71ª", "43ra", "63º": raised letters come out of a text dump as they can. */
const RAISED = '\\s?\\.?(?:[aªoº°]\\u0363?|ra|da|ta)?';
const WORDS = '\\p{Lu}\\p{L}+(?: \\p{Ll}+)?';

const DEGREE =
  'profund[oa]|grave|gran|seri[oa]|viv[oa]|honda?|hondo|extrem[oa]|especial|particular|creciente|sincer[oa]|plen[oa]|firme|enérgic[oa]|más (?:profund[oa]|sincer[oa]|viv[oa]|enérgic[oa])';
const FEELING =
  'agradecimiento|alarma|apoyo|aprecio|condena|condolencias|confianza|consternación|convicción|decepción|determinación|esperanza|gratitud|indignación|inquietud|intención|interés|pesar|preocupación|reconocimiento|repulsa|satisfacción|solidaridad|voluntad';
const BEHIND_VERB = 'también|además|nuevamente|asimismo';
const GRAMMAR: PhraseGrammar = {
  before: prefix(
    'también |además |nuevamente |una vez más |profundamente |sumamente |gravemente |firmemente |enérgicamente |asimismo ',
  ),
  after: words(
    ` (?:también|además|asimismo|nuevamente|una vez más|de nuevo|todavía|aún|igualmente|enérgicamente|encarecidamente|firmemente|profundamente|plenamente|vivamente|inequívocamente|con (?:(?:${DEGREE}) ){0,2}(?:${FEELING})(?: (?:profund[oa]|especial|particular))?)`,
  ),
  verbs: new RegExp(`^(?:expres(?:a|ando)|manifest(?:a|ando)|transmit(?:e|iendo))(?:\\s+(?:${BEHIND_VERB}))?$`, 'iu'),
  participle: words(
    '(?:habiendo \\p{L}{2,14}(?:ado|ido|isto|erto|echo)|(?:profundamente|sumamente|gravemente|seriamente|extremadamente|muy|firmemente|vivamente) \\p{L}{3,14}(?:ad[oa]|id[oa]|t[oa]))',
  ),
  objects: words(
    ` (?:(?:su|el|la|sus) )?(?:(?:${DEGREE}) ){0,3}(?:${FEELING})(?: (?:profund[oa]|creciente|constante))?`,
  ),
};

export const spanish: Language = {
  code: 'es',
  iso3: 'spa',
  direction: 'ltr',
  script: 'Latin',
  stems: { algorithm: 'spanish' },
  patterns,
  letter: 'S',
  names: { ar: 'árabe', de: 'alemán', en: 'inglés', es: 'español', fr: 'francés', ru: 'ruso', zh: 'chino' },
  months: MONTHS,
  date: new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})\\s?(?:[ºo°]|er)?\\s+(?:de\\s+)?(?<month>${MONTHS.flat().join('|')})\\s+(?:del?\\s+)?(?<year>\\d{4})(?!\\d)`,
    'iu',
  ),
  ordinal: spanishOrdinal,
  countWords: { ninguno: 0, ninguna: 0, cero: 0, uno: 1, una: 1 },
  opensWithCapital: true,
  callPlacement: 'before',
  commonWords: ['los', 'las', 'y', 'el', 'del', 'por', 'para', 'su', 'con', 'una', 'se', 'al'],
  formulas: {
    enacting: line(`(?:La|El|LA|EL) (?<organ>${BODY}|[A-ZÁÉÍÓÚ][^,.:;]{2,100}(?=\\s*,))\\s*[,:]?`),
    adoption: line(
      `(?:(?<type>Resoluci(?:ón|ones)|Decisi(?:ón|ones)|RESOLUCIÓN) )?[Aa]probadas? por (?:la |el )(?<organ>${BODY}|[A-ZÁÉÍÓÚ][^,.:;]{2,100}?) ` +
        `(?:en su (?<meeting>\\d{1,5})${RAISED} sesión\\s*(?:\\((?<meetingNote>[^()]{1,20})\\))?\\s*,?\\s*)?(?:celebrada )?el\\s*(?<date>\\d.{0,80})`,
    ),
    adopted: line(
      '[(\\[]?(?:Resolución |Decisión )?[Aa](?:doptada|probada) (?:(?!por )\\p{L}[^()\\[\\]]{0,160}?,? )?el \\d[^()\\[\\]]{0,80}[)\\]]?\\.?',
    ),
    origin: line(originLine('sobre la base |sin remisión |por recomendación |a propuesta ')),
    meeting: line(
      `(?:No se celebró|(?<number>\\d{1,5}|${WORDS})${RAISED}) (?:sesión|reunión)(?: (?<kind>plenaria))?(?:\\s*\\((?<meetingNote>[^()]{1,20})\\))?\\.?`,
    ),
    adoptedAt: opening(
      '(?<outcome>Aprobada(?: por unanimidad)?)[^.]{0,40}? en la (?<meeting>(?<number>\\d[\\dIl]{0,4}) ?[aª]\\.? sesión)(?!\\p{L})',
    ),
    preamble: /^\s*preámbulo\s*$/iu,
    notesHeading: /^\s*notas?(?: (?:a|al) pie(?: de página)?)?\s*:?\s*$/iu,
    annex: line(`(?<label>Anexo|ANEXO|Apéndice|APÉNDICE|Documento adjunto)(?: (?<number>${NUMBER}|único))?\\s*:?`),
    appendix: /^\s*apéndice/iu,
    unofficial: opening('Edición no oficial[.。]'),
    reissue: opening(
      '(?:Publicad[oa] (?:nuevamente|de nuevo)|Se (?:vuelve a publicar|publica nuevamente)) por razones técnicas',
    ),
    distribution: line(DISTRIBUTION),
    session: line(
      '(?:Período de sesiones (?:sustantivo )?de (?<year>\\d{4})|(?<session>\\d{1,3}\\s?\\.?[ºo°]|(?:\\p{L}+ ){0,2}?\\p{L}+) ' +
        'período (?:(?<kind>extraordinario|ordinario|sustantivo) )?de sesiones(?: (?<emergency>de emergencia))?(?: \\([^()]{1,20}\\))?)',
    ),
    agendaItem: line(
      'Temas? (?:del programa )?(?<item>\\d{1,3}.{0,40}?)(?: (?:del programa|de la agenda)(?: provisional)?)?\\*{0,3}',
    ),
    asFollows: line(
      '(?:[^\\s:]+ ){0,12}?(?:[Dd]eclar(?:a|an|amos)|[Cc]onvenido|[Cc]onvienen|[Aa]cuerdan?|[Dd]ecid(?:e|en|imos)|[Pp]roclam(?:a|an|amos)|[Aa]prueba?n?|[Aa]firm(?:a|an|amos)|[Cc]omprometemos|[Rr]ecomienda?n?)' +
        '(?: [^\\s:]+){0,14}? (?:lo siguiente|que|a|siguientes?(?: [^\\s:]+){0,4})\\s*:',
    ),
    resolutionNumber: line('(?:Resolución|RESOLUCIÓN) (?<number>\\d{1,4}(?: [A-Z])?) ?\\((?<year>\\d{4})\\)\\s*,?'),
    documentType: line(
      '(?:(?<draftResolution>[Pp]royecto de resolución(?: revisado)?)|(?<draftDecision>[Pp]royecto de decisión(?: revisado)?)|(?<resolution>Resoluci(?:ón|ones)|RESOLUCIÓN)|(?<decision>Decisi(?:ón|ones)|DECISIÓN))(?: [IVX]{1,5})?',
    ),
    presidentialStatement: line(
      'Declaración (?:del? |formulada por )(?:la |el )?(?:Presidencia|Presidente|Presidenta) del Consejo de Seguridad',
    ),
    decisionPart: line('Elecciones y nombramientos|Otras decisiones'),
    sponsors: line(
      '(?<sponsors>\\p{Lu}[^:;]{1,4000}?):\\s*\\*{0,4} ?(?<type>proyecto de (?:resolución|decisión)(?: revisado)?|enmiendas? al proyecto de resolución.{0,60})',
    ),
    submitted: line(
      '(?<type>[Pp]royecto de (?:resolución|decisión)(?: revisado)?) presentado por (?<sponsors>.{3,300}?)(?:,? (?:sobre la base de|a partir de) .{3,400})?',
    ),
    originalLanguage: line('Original\\s*:\\s*(?<language>\\p{L}+)?'),
    withoutVote: line(
      '\\[\\s*(?:Resolución )?[Aa]probada (?:sin (?:votación|someterla a votación)|por consenso|por aclamación|por unanimidad)\\s*\\.?\\s*\\]\\.?',
    ),
    recordedVote: opening(
      '\\[?\\s*(?:Resolución )?[Aa]probada en votación registrada (?:por|de) (?<inFavour>\\d{1,3})(?: votos)? contra (?<against>\\d{1,3}|ninguno|cero)\\s*,? ?y (?<abstaining>\\d{1,3}|ninguna|una) abstenci(?:ón|ones)',
    ),
    votes: {
      inFavour: opening('Votos a favor\\s*:\\s*(?<members>[^:\\]]*)'),
      against: opening('Votos en contra\\s*:\\s*(?<members>[^:\\]]*)'),
      abstaining: opening('(?:Abstenciones|Abstención)\\s*:\\s*(?<members>[^:\\]]*)'),
    },
    section: line(`(?:(?:Sección|SECCIÓN) )?(?<number>[IVXLC]{1,8}|[A-Z])(?:\\.?|\\. ${TITLE})`),
    unit: line(
      `(?<label>Artículo|Capítulo|Parte|Regla|Principio|Sección|Directriz|Objetivo|Título|ARTÍCULO|CAPÍTULO|PARTE|SECCIÓN) (?<number>\\d{1,3}\\.?[ºª°]|${NUMBER}|[Pp]rimer[oa]|[Ss]egund[oa]|[Tt]ercer[oa])(?:\\.?|(?:\\s*[.:–—-]\\s*| (?=\\p{Lu}))${TITLE})`,
    ),
  },
  references: {
    above: within('\\bsupra\\b|\\b(?:que anteceden?|precedentes?|anteriore?s?|más arriba)\\b'),
    below: within('\\binfra\\b|\\b(?:más abajo|que figuran? a continuación)\\b'),
    self: within(
      '\\bla presente (?:resolución|decisión|declaración)\\b|\\b(?:esta|dicha) (?:resolución|decisión|declaración)\\b|\\bel presente (?:proyecto|anexo|párrafo)\\b',
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
