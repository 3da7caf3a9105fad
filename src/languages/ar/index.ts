/** Arabic, as the United Nations prints it. Wording counted in published documents. Source: United Nations. */

import { arabicOrdinal } from '../../numbers/arabic.js';
import type { Language, PhraseGrammar } from '../language.js';
import { phraseList } from '../phrase.js';
import { arabicPatterns, arabicWording } from '../scripts/arabic.js';
import { DISTRIBUTION, originLine, TITLE } from '../shared.js';
import { citations } from './citations.js';
import { alone, operative, preambular } from './phrases.js';
import { vocabulary } from './vocabulary.js';

const { line, opening, prefix, within, words } = arabicPatterns;
/** The name used in one half of the Arab world, then the one used in the other; the United Nations prints both. */
const MONTHS = [
  ['يناير', 'كانون الثاني'],
  ['فبراير', 'شباط'],
  ['مارس', 'آذار'],
  ['أبريل', 'نيسان', 'إبريل'],
  ['مايو', 'أيار', 'ماي'],
  ['يونيه', 'حزيران', 'يونيو'],
  ['يوليه', 'تموز', 'يوليو'],
  ['أغسطس', 'آب', 'غشت'],
  ['سبتمبر', 'أيلول', 'شتنبر'],
  ['أكتوبر', 'تشرين الأول'],
  ['نوفمبر', 'تشرين الثاني'],
  ['ديسمبر', 'كانون الأول'],
];
const NAME = arabicWording(MONTHS.flat().join('|'));
const DIGIT = '[\\d٠-٩]';
const BODY = 'الجمعية العامة|مجلس الأمن|المجلس الاقتصادي والاجتماعي|مجلس حقوق الإنسان|مجلس الوصاية|لجنة حقوق الإنسان';
/** "الأولى", "الثالثة والثلاثون", "الحادية عشرة". */
const UNITS = 'الأولى?|الثانية?|الثالثة?|الرابعة?|الخامسة?|السادسة?|السابعة?|الثامنة?|التاسعة?|العاشرة?|الحادية?';
const TENS = 'ال(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)|المائة';
const WORDS = `(?:${UNITS})(?: عشرة?| و(?:${TENS}))?|${TENS}`;
const LETTER = 'ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم|نون';
const NUMBERED = `${DIGIT}{1,5}|${WORDS}|[IVXLC]{1,8}|[A-Z]|${LETTER}`;

const GRAMMAR: PhraseGrammar = {
  before: prefix('(?:و?إذ )?لا (?:ت|ي)زال '),
  after: words(
    ' (?:أيضا|كذلك|من جديد|مجددا|مرة أخرى|بقوة|بشدة|بحزم|بقلق(?: بالغ| شديد| عميق)?|بارتياح|بتقدير|باهتمام|بأسف|مع (?:بالغ |شديد |عميق )?(?:التقدير|القلق|الارتياح|الأسف|الاهتمام|الجزع|التشديد)(?: البالغ| الشديد| العميق)?)',
  ),
  verbs: /^و?(?:إذ\s+)?[تي]عرب(?:\s+(?:أيضا|كذلك))?(?:\s+عن)?$/u,
  participle: words(
    'و?(?:إذ (?:لا )?[تين]\\p{L}{2,8}(?: ب(?:بالغ |عميق )?(?:انزعاج|قلق|تقدير|ارتياح|جزع)(?: بالغ| شديد| عميق)?)?|' +
      // In treaties and pledges, without إذ: "إدراكا منها", "ورغبة منها".
      '(?:تسليما|ترحيبا|تأكيدا|اعترافا|إقرارا|إدراكا|اقتناعا|إيمانا|رغبة|حرصا|تصميما|استرشادا)(?: منها?| منهم)?)',
  ),
  objects: words(
    '(?: عن)? (?:(?:بالغ|عميق|شديد|خالص) )?(?:ال)?(?:قلق|تقدير|امتنان|أسف|استياء|ارتياح|انزعاج|جزع|تضامن|تأييد|دعم|شكر|عزم|استعداد|أمل|اقتناع)(?:ها|ه)?(?: (?:البالغ|الشديد|العميق|المتزايد|المستمر|الخاص))?(?: (?:أيضا|كذلك))?',
  ),
};

export const arabic: Language = {
  code: 'ar',
  iso3: 'ara',
  direction: 'rtl',
  script: 'Arabic',
  stems: { algorithm: 'arabic', prefix: /^[وفبك](?=ال)|^ل(?=ل)/u },
  strange: /[\u0679\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06cc\u06d2]/gu,
  patterns: arabicPatterns,
  letter: 'A',
  names: {
    ar: 'العربية',
    de: 'الألمانية',
    en: 'الإنكليزية',
    es: 'الإسبانية',
    fr: 'الفرنسية',
    ru: 'الروسية',
    zh: 'الصينية',
  },
  months: MONTHS,
  date: new RegExp(
    `(?<!${DIGIT})(?<day>${DIGIT}{1,2})\\s*(?:من\\s+)?(?<month>(?:(?:${NAME})\\s*/\\s*)?(?:${NAME}))\\s*(?:عام\\s+|سنة\\s+)?(?<year>${DIGIT}{4})(?!${DIGIT})`,
    'u',
  ),
  ordinal: arabicOrdinal,
  countWords: {
    صفر: 0,
    'لا شيء': 0,
    'عضو واحد': 1,
    عضو: 1,
    عضوين: 2,
    صوتين: 2,
    ثلاثة: 3,
    أربعة: 4,
    خمسة: 5,
    ستة: 6,
    سبعة: 7,
    ثمانية: 8,
    تسعة: 9,
    عشرة: 10,
  },
  opensWithCapital: false,
  callPlacement: 'after',
  commonWords: ['في', 'من', 'على', 'إلى', 'أن', 'التي', 'عن', 'مع'],
  formulas: {
    enacting: line(`إن (?<organ>${BODY}|\\p{L}[^،,.:;]{2,100}(?=\\s*[،,]))\\s*[،,:]?`),
    adoption: line(
      `(?:(?<type>قرارا?ن?|قرارات|مقررا?ن?|مقررات|القرار|المقرر) )?(?:الذي )?(?:اتخذ|اعتمد|أقر)(?:ه|ته|تهما|تها)? (?<organ>${BODY}|\\p{L}[^،,.:;\\d]{2,100}?) ` +
        `(?:في جلسته?ا? ?(?:(?<meeting>${DIGIT}{1,5})\\s*)?(?:\\((?<meetingNote>[^()]{1,20})\\)\\s*)?[،,]?\\s*(?:المعقودة )?)?(?:في|بتاريخ)\\s*(?<date>${DIGIT}.{0,80})`,
    ),
    adopted: line('[(\\[](?:قرار )?(?:اتخذ|اعتمد)[^()\\[\\]]{0,160}\\d{4}[^()\\[\\]]{0,80}[)\\]]\\.?'),
    origin: line(originLine('بناء على |دون الإحالة |بشأن ')),
    meeting: line(
      `(?:لم تعقد جلسة عامة|(?=.{0,60}?(?:\\((?<meetingNote>المستأنفة|المغلقة)\\)|$))الجلسة(?: (?<kind>العامة))?(?: \\([^()]{1,20}\\))?(?: (?<number>${DIGIT}{1,5}|${WORDS}))?(?: \\([^()]{1,20}\\))?)`,
    ),
    adoptedAt: opening(
      '(?<outcome>اتخذ(?:ت)?(?: بالإجماع)?)[^.]{0,40}? في (?<meeting>الجلسة (?<number>[\\d٠-٩]{1,5}))',
    ),
    preamble: /^\s*(?:الديباجة|ديباجة)\s*$/iu,
    notesHeading: /^\s*(?:ال)?(?:حواشي?|حاشية|هوامش)\s*:?\s*$/u,
    annex: line(`(?<label>المرفق|التذييل|الضميمة|مرفق|تذييل|ضميمة)(?: (?<number>${NUMBERED}))?\\s*:?`),
    appendix: /^\s*(?:التذييل|تذييل)/iu,
    unofficial: opening('نسخة غير رسمية[.。]'),
    reissue: opening('أعيد إصدار(?:ها|ه)? لأسباب (?:فنية|تقنية)'),
    distribution: line(DISTRIBUTION),
    session: line(
      `(?:(?:الدورة|دورة) (?:الموضوعية )?(?:لعام|عام|سنة) (?<year>${DIGIT}{4})|الدورة (?:(?<kind>الاستثنائية(?: الطارئة)?|العادية) )?(?<session>${DIGIT}{1,3}|${WORDS}(?: بعد المائة)?)(?: \\([^()]{1,20}\\))?)`,
    ),
    agendaItem: line(`(?:البند|البندان|البنود) (?<item>${DIGIT}{1,3}.{0,40}?) من جدول الأعمال(?: المؤقت)?\\*{0,3}`),
    asFollows: line(
      '(?:[^\\s:]+ ){0,12}?(?:ت|ن|ي)?(?:علن|علنون|قرر|قررون|تعهد|ؤكد|وصي|عتمد|قر|اتفقت?|اتفقوا|اتفقنا)(?: [^\\s:]+){0,14}? (?:ما يلي|بما يلي|كما يلي|على ما يلي|أن|التالي[ةه]?)\\s*:',
    ),
    resolutionNumber: line(`القرار (?<number>${DIGIT}{1,4}(?: (?:${LETTER}|[A-Z]))?) ?\\((?<year>${DIGIT}{4})\\)`),
    documentType: line(
      '(?:(?<draftResolution>مشروع قرار(?: منقح)?)|(?<draftDecision>مشروع مقرر(?: منقح)?)|(?<resolution>(?:ال)?قرارا?ن?|(?:ال)?قرارات)|(?<decision>(?:ال)?مقررا?ن?|(?:ال)?مقررات))',
    ),
    presidentialStatement: line('بيان (?:من |أدلى به |أدلت به )?رئيسة? مجلس الأمن|بيان (?:صادر )?عن رئيسة? مجلس الأمن'),
    decisionPart: line('الانتخابات والتعيينات|انتخابات وتعيينات|مقررات أخرى|المقررات الأخرى|قرارات أخرى'),
    sponsors: line(
      '(?<sponsors>\\p{L}[^:;؛]{1,4000}?)\\s*\\*{0,4}\\s*:\\s*\\*{0,4}\\s*(?<type>مشروع (?:قرار|مقرر)(?: منقح)?|تعديلا?ت? على مشروع .{0,60})',
    ),
    submitted: line(
      '(?<type>مشروع (?:قرار|مقرر)(?: منقح)?) (?:مقدم من|مقدمه?|قدمه|قدمته) (?<sponsors>.{3,300}?)(?:،? (?:على أساس|استنادا إلى|بناء على) .{3,400})?',
    ),
    originalLanguage: line('(?:Original|الأصل)\\s*:\\s*(?:ب)?(?<language>\\p{L}+)?'),
    withoutVote: line(
      '[[\\]]\\s*اعتمدت?(?: القرار| المقرر)? (?:(?:من )?(?:دون|بدون) تصويت(?: رسمي)?|بتوافق الآراء|بالإجماع|بالتزكية)\\s*\\.?\\s*(?:\\]\\s*\\.?)',
    ),
    recordedVote: opening(
      `\\[?\\s*اعتمدت?(?: القرار)? بتصويت مسجل (?:بأغلبية|ب) ?(?<inFavour>${DIGIT}{1,3}) صوتا? مقابل (?:\\p{L}+ (?=${DIGIT}))?(?<against>${DIGIT}{1,3}|\\p{L}+)(?: أصوات| صوتا?| صوت| صوت واحد)?\\s*[،,]?\\s*وامتناع (?:عضو (?=${DIGIT}))?(?<abstaining>${DIGIT}{1,3}|\\p{L}+)`,
    ),
    votes: {
      inFavour: opening('المؤيدون\\s*:\\s*(?<members>[^:\\]]*)'),
      against: opening('المعارضون\\s*:\\s*(?<members>[^:\\]]*)'),
      abstaining: opening('الممتنعون(?: عن التصويت)?\\s*:\\s*(?<members>[^:\\]]*)'),
    },
    section: line(
      `(?<number>أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع) عشر|[IVXLC]{1,8}|[A-Z]|${LETTER})\\s*(?:[-–.]?|[-–.]\\s*${TITLE})`,
    ),
    unit: line(
      `(?<label>المادة|الفصل|الجزء|الباب|المبدأ|المبدأ التوجيهي|القاعدة|الفرع|الهدف|القسم) (?<number>${DIGIT}{1,3}|${LETTER}|${WORDS})(?:\\s*\\(\\))?(?:\\s*[-–:.]?|\\s*[-–:.]\\s*${TITLE})`,
    ),
  },
  references: {
    above: within('(?<!\\p{L})(?:أعلاه|السالف(?:ة|ي)? الذكر|الآنف(?:ة)? الذكر|السابق(?:ة)?)(?!\\p{L})'),
    below: within('(?<!\\p{L})(?:أدناه|التالية|الواردة أدناه)(?!\\p{L})'),
    self: within(
      '(?<!\\p{L})(?:هذا القرار|بهذا القرار|لهذا القرار|هذا المقرر|هذا الإعلان|هذا المرفق|القرار الحالي)(?!\\p{L})',
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
