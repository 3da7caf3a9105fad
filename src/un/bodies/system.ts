/** Other bodies of the United Nations system. Where each form of number comes from stands beside its row. */
import { type BodyRow, inYears } from './row.js';

export const system = [
  {
    // Sixty-two sessions, 1947 to 2006; Roman figures until the thirty-seventh (1981), then year/number:
    // https://www.ohchr.org/en/hr-bodies/chr, symbols E/CN.4/RES/… in the Official Document System.
    code: 'CHR',
    eId: 'chr',
    actor: 'un-ecosoc-chr',
    name: 'Commission on Human Rights',
    names: {
      en: 'Commission on Human Rights',
      de: 'Menschenrechtskommission|Kommission für Menschenrechte',
      fr: 'Commission des droits de l’homme',
      es: 'Comisión de Derechos Humanos',
      ru: 'Комисси\\p{Ll} по правам человека',
      ar: 'لجنة حقوق الإنسان',
      zh: '人权委员会',
    },
    numbers: [{ form: 'yearNumber', from: 1947, to: 2006 }, { form: 'roman' }],
    series: 'E/CN.4/',
    resolutions: 'E/CN.4/RES/{number}',
    decisions: 'E/CN.4/DEC/{number}',
    decisionsFrom: 101,
    addressed: true,
    library: 'E/CN.4/',
    first: 1947,
    fits: inYears([6, 1950, 1]),
    examples: [
      { printed: '2004/16', number: '2004/16', symbol: 'E/CN.4/RES/2004/16', date: '2004-04-16' },
      { printed: '20 (XXXVI)', number: '20 (XXXVI)', symbol: 'E/CN.4/RES/20(XXXVI)', date: '1980-02-29' },
    ],
  },
  {
    // Records of the General Conference, vol. 1, Resolutions: "41 C/Resolution 15"; sessions every two years since the
    // seventh (1952), with one of three years before the twenty-second (1983): https://unesdoc.unesco.org.
    code: 'UNESCO-GC',
    eId: 'unescoGeneralConference',
    actor: 'unesco-gc',
    name: 'General Conference of UNESCO',
    organization: 'UNESCO',
    heading: 'UNESCO. General Conference',
    names: {
      en: 'General Conference of (?:UNESCO|the United Nations Educational, Scientific and Cultural Organization)|UNESCO General Conference',
      de: 'Generalkonferenz der (?:UNESCO|Organisation der Vereinten Nationen für Erziehung,? Wissenschaft und Kultur)',
      fr: 'Conférence générale de l’(?:UNESCO|Unesco|Organisation des Nations Unies pour l’éducation, la science et la culture)',
      es: 'Conferencia General de la (?:UNESCO|Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura)',
      ru: 'Генеральн\\p{Ll}{2} конференци\\p{Ll}{1,2} (?:ЮНЕСКО|Организации Объединенных Наций по вопросам образования, науки и культуры)',
      ar: '(?:ال|لل)مؤتمر العام (?:لليونسكو|لمنظمة الأمم المتحدة للتربية والعلم والثقافة)',
      zh: '(?:教科文组织|联合国教育、科学及文化组织)大会',
    },
    numbers: [],
    own: [
      {
        kind: 'resolution',
        pattern:
          '(?<session>\\d{1,2}) ?C ?/ ?(?:Resolution|Résolution|Resolución|Res\\.) ?(?<item>\\d{1,3}(?:\\.\\d{1,3})?)',
        spelling: '{session} C/Resolution {item}',
      },
    ],
    addressed: false,
    first: 1946,
    fits: inYears([1, 1946, 1], [7, 1952, 2], [22, 1983, 2]),
    examples: [
      {
        printed: '41 C/Resolution 15',
        number: '41 C/Resolution 15',
        symbol: '41 C/Resolution 15',
        date: '2021-11-24',
      },
      { printed: '31 C/Res. 25', number: '31 C/Resolution 25', symbol: '31 C/Resolution 25', date: '2001-11-02' },
    ],
  },
  {
    // WHA, number of the session, a stop, number of the resolution; decisions have theirs in brackets. One session a year
    // since 1948: https://apps.who.int/gb, "WHA75.8", "WHA75(9)".
    code: 'WHA',
    eId: 'wha',
    actor: 'who-wha',
    name: 'World Health Assembly',
    organization: 'WHO',
    heading: 'WHO. World Health Assembly',
    names: {
      en: 'World Health Assembly|(?:[A-Z-]{4,20} )?WORLD HEALTH ASSEMBLY',
      de: 'Weltgesundheitsversammlung',
      fr: 'Assemblée mondiale de la [Ss]anté',
      es: 'Asamblea Mundial de la Salud',
      ru: 'Всемирн\\p{Ll}{2} ассамбле\\p{Ll}{1,2} здравоохранения',
      ar: 'جمعية الصحة العالمية',
      zh: '世界卫生大会',
    },
    numbers: [],
    own: [
      { kind: 'resolution', pattern: 'WHA ?(?<session>\\d{1,2})\\.(?<item>\\d{1,3})', spelling: 'WHA{session}.{item}' },
      {
        kind: 'decision',
        pattern: 'WHA ?(?<session>\\d{1,2}) ?\\((?<item>\\d{1,3})\\)',
        spelling: 'WHA{session}({item})',
      },
    ],
    series: 'WHA',
    addressed: false,
    first: 1948,
    fits: inYears([1, 1948, 1]),
    examples: [
      { printed: 'WHA75.8', number: 'WHA75.8', symbol: 'WHA75.8', date: '2022-05-27' },
      { printed: 'WHA34.22', number: 'WHA34.22', symbol: 'WHA34.22', date: '1981-05-21' },
    ],
  },
  {
    // "Resolutions and Other Decisions of the General Conference", GC(63)/RES/DEC(2019); sessions in Roman figures until
    // the thirty-eighth (1994), one a year since 1957: https://www.iaea.org/about/governance/general-conference.
    code: 'IAEA-GC',
    eId: 'iaeaGeneralConference',
    actor: 'iaea-gc',
    name: 'General Conference of the International Atomic Energy Agency',
    organization: 'IAEA',
    heading: 'IAEA. General Conference',
    names: {
      en: 'General Conference of the (?:IAEA|International Atomic Energy Agency)|IAEA General Conference',
      de: 'Generalkonferenz der (?:IAEO|Internationalen Atomenergie-Organisation)',
      fr: 'Conférence générale de l’(?:AIEA|Agence internationale de l’énergie atomique)',
      es: 'Conferencia General del? (?:OIEA|Organismo Internacional de Energía Atómica)',
      ru: 'Генеральн\\p{Ll}{2} конференци\\p{Ll}{1,2} (?:МАГАТЭ|Международного агентства по атомной энергии)',
      ar: '(?:ال|لل)مؤتمر العام للوكالة الدولية للطاقة الذرية',
      zh: '(?:国际)?原子能机构大会',
    },
    numbers: [],
    own: [
      {
        kind: 'resolution',
        pattern: 'GC ?\\((?<session>\\d{1,3}|[IVXL]{1,8})\\)/RES/(?<item>\\d{1,4}(?:\\.[A-Z])?)',
        spelling: 'GC({session})/RES/{item}',
      },
      {
        kind: 'decision',
        pattern: 'GC ?\\((?<session>\\d{1,3}|[IVXL]{1,8})\\)/DEC/(?<item>\\d{1,4}(?:\\.[A-Z])?)',
        spelling: 'GC({session})/DEC/{item}',
      },
    ],
    series: 'GC(',
    addressed: false,
    first: 1957,
    fits: inYears([1, 1957, 1]),
    examples: [
      { printed: 'GC(67)/RES/5', number: 'GC(67)/RES/5', symbol: 'GC(67)/RES/5', date: '2023-09-28' },
      { printed: 'GC(63)/RES/7', number: 'GC(63)/RES/7', symbol: 'GC(63)/RES/7', date: '2019-09-19' },
    ],
  },
  {
    // Number/year: Resolution 3/2001 (International Treaty on Plant Genetic Resources); with two figures of the year until
    // 1999: Resolution 8/83. Every second year since 1949: https://www.fao.org/governing-bodies (reports "C 2019/REP").
    code: 'FAO-C',
    eId: 'faoConference',
    actor: 'fao-conference',
    name: 'Conference of the Food and Agriculture Organization',
    organization: 'FAO',
    heading: 'FAO. Conference',
    names: {
      en: 'FAO Conference|Conference of (?:FAO|the Food and Agriculture Organization(?: of the United Nations)?)',
      de: 'FAO-Konferenz|Konferenz der (?:FAO|Ernährungs- und Landwirtschaftsorganisation der Vereinten Nationen)',
      fr: 'Conférence de (?:la FAO|l’Organisation des Nations Unies pour l’alimentation et l’agriculture)',
      es: 'Conferencia de la (?:FAO|Organización de las Naciones Unidas para la Alimentación y la Agricultura)',
      ru: 'Конференци\\p{Ll}{1,2} (?:ФАО|Продовольственной и сельскохозяйственной организации Объединенных Наций)',
      ar: 'مؤتمر منظمة الأغذية والزراعة(?: للأمم المتحدة)?',
      zh: '(?:粮农组织|联合国粮食及农业组织)大会',
    },
    self: {
      en: 'Conference',
      de: 'Konferenz',
      fr: 'Conférence',
      es: 'Conferencia',
      ru: 'Конференция',
      ar: 'المؤتمر',
      zh: '大会',
    },
    numbers: [
      { form: 'numberYear', from: 1945 },
      { form: 'session', from: 1, to: 99 },
    ],
    addressed: false,
    first: 1945,
    examples: [
      { printed: '3/2001', number: '3/2001', date: '2001-11-03' },
      { printed: '8/83', number: '8/83', date: '1983-11-23' },
    ],
  },
  {
    // UNEP/EA.1/Res.1 to UNEP/EA.6/Res.…, printed "5/14" on the document: https://www.unep.org/environmentassembly.
    // Sessions in 2014, 2016, 2017, 2019, 2021–2022, 2024.
    code: 'UNEA',
    eId: 'unea',
    actor: 'unep-ea',
    name: 'United Nations Environment Assembly',
    names: {
      en: 'United Nations Environment Assembly(?: of the United Nations Environment Programme)?|UNITED NATIONS ENVIRONMENT ASSEMBLY',
      de: 'Umweltversammlung der Vereinten Nationen(?: des Umweltprogramms der Vereinten Nationen)?',
      fr: 'Assemblée des Nations Unies pour l’environnement(?: du Programme des Nations Unies pour l’environnement)?',
      es: 'Asamblea de las Naciones Unidas sobre el Medio Ambiente(?: del Programa de las Naciones Unidas para el Medio Ambiente)?',
      ru: 'Ассамбле\\p{Ll}{1,2} Организации Объединенных Наций по окружающей среде(?: Программы Организации Объединенных Наций по окружающей среде)?',
      ar: 'جمعية الأمم المتحدة للبيئة(?: التابعة لبرنامج الأمم المتحدة للبيئة)?',
      zh: '(?:联合国环境规划署)?联合国环境大会',
    },
    numbers: [{ form: 'session', from: 1, to: 30 }],
    series: 'UNEP/EA.',
    resolutions: 'UNEP/EA.{session}/Res.{item}',
    decisions: 'UNEP/EA.{session}/Dec.{item}',
    addressed: true,
    library: 'UNEP/EA.',
    first: 2014,
    fits: inYears([1, 2014, 1], [2, 2016, 1], [4, 2019, 1], [5, 2022, 1], [6, 2024, 1]),
    examples: [
      { printed: '5/14', number: '5/14', symbol: 'UNEP/EA.5/Res.14', date: '2022-03-02' },
      { printed: '4/23', number: '4/23', symbol: 'UNEP/EA.4/Res.23', date: '2019-03-15' },
    ],
  },
  {
    // Number/CP.session: decision 1/CP.21 in FCCC/CP/2015/10/Add.1; Arabic writes the session localized (1/م أ-21). One
    // session a year since 1995, none in 2020: https://unfccc.int/documents.
    code: 'UNFCCC-COP',
    eId: 'cop',
    actor: 'unfccc-cop',
    name: 'Conference of the Parties to the United Nations Framework Convention on Climate Change',
    names: {
      en: 'Conference of the Parties to the (?:United Nations Framework Convention on Climate Change|UNFCCC)',
      de: 'Konferenz der Vertragsparteien des (?:Rahmenübereinkommens der Vereinten Nationen über Klimaänderungen|UNFCCC)',
      fr: 'Conférence des Parties à la Convention-cadre des Nations Unies sur les changements climatiques',
      es: 'Conferencia de las Partes en la Convención Marco de las Naciones Unidas sobre el Cambio Climático',
      ru: 'Конференци\\p{Ll}{1,2} Сторон Рамочной конвенции Организации Объединенных Наций об изменении климата',
      ar: 'مؤتمر الأطراف في اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ',
      zh: '《?联合国气候变化框架公约》?缔约方(?:会议|大会)',
    },
    numbers: [],
    own: [
      {
        kind: 'decision',
        pattern: '(?<item>\\d{1,3})/(?:CP\\.|م ?أ ?- ?)(?<session>\\d{1,2})',
        spelling: '{item}/CP.{session}',
      },
    ],
    series: 'FCCC/CP/',
    addressed: false,
    documentsAddressed: true,
    library: 'FCCC/CP/',
    first: 1995,
    fits: inYears([1, 1995, 1], [26, 2021, 1]),
    examples: [{ printed: '1/CP.21', number: '1/CP.21', symbol: '1/CP.21', date: '2015-12-12' }],
  },
] as const satisfies readonly BodyRow[];
