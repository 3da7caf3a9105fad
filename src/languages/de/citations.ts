import type { CitationWords } from '../citation-words.js';

export const citations: CitationWords = {
  resolution: 'Resolution(?:en)?',
  decision: 'Beschl(?:uss(?:es)?|üssen?)',
  plural: /(?:en|üssen?)$/,
  numberSign: ' (?:Nrn?\\. ?)?',
  announced:
    '(?:insbesondere|namentlich|einschließlich|darunter|unter anderem|so auch),?(?: ihre[rn]?| seine[rn]?| der| die)?',
  bodies: [
    ['Parlamentarischen? Versammlung', 'other'],
    ['(?:Frieden|Friedens)s?- und Sicherheitsrat(?:s|es)?(?: der Afrikanischen Union)?', 'other'],
    ['(?:Europa|Exekutiv|Verwaltungs|Minister|Gouverneurs)rat(?:s|es)?', 'other'],
    ['(?:Europäische[rn]?|Nordische[rn]?|Arktische[rn]?) Rat(?:s|es)?', 'other'],
    ['Rat(?:s|es)?', 'council'],
    ['Versammlung', 'assembly'],
  ],
  otherBefore: '(?:WHA|UNESCO|ILO|IAO|IMO|IAEO)',
  bodyLink: '(?:der |des )',
  otherAfter:
    '(?:der|des) (?!Vereinten Nationen)(?=(?:\\p{Lu}[\\p{L}-]{0,40} ){0,2}(?:\\p{L}{1,30}-?)?(?:[Kk]ommission|[Aa]usschuss|[Kk]onferenz|[Kk]ongress|[Oo]rganisation|[Vv]ersammlung|[Uu]nion|[Ff]orum|[Pp]rogramm|[Rr]at))',
  dateLink: '(?:vom|am|(?:, )?verabschiedet am)? ',
  separator: '(?:, und | sowie | und | beziehungsweise | bzw\\. | oder |, |; und |; )',
  rangeSeparator: '(?: bis | ?[–—-] ?)',
  joints: '\\bund|\\bsowie',
  clause: 'in|durch|mit|gemäß|aufgrund|verabschiedeten?',
  articles: '(?:der|die|den)',
  adjectives: 'einschlägigen?|früheren?|späteren?|jüngsten|anderen',
  own: '(?:[Ii]hre[rnms]?|[Ss]eine[rnms]?)',
  units: [
    ['(?:Präambela|Unter[Aa]|[Aa])bs(?:atz(?:es)?|ätzen?)', 'paragraph'],
    ['(?:Ziffern?|Ziff\\.|Abs\\.)', 'paragraph'],
    ['Anlagen?', 'annex'],
    ['(?:Anhangs?|Anhänge[ns]?)', 'appendix'],
    ['(?:Art\\.|Artikeln?|Artikels)', 'article'],
    ['(?:Kap\\.|Kapitel[ns]?)', 'chapter'],
    ['(?:Abschn\\.|Abschnitt(?:en?|s)?)', 'section'],
    ['Teil(?:en?|s)?', 'part'],
    ['(?:S\\.|Seiten?)', 'page'],
    ['Regeln?', 'rule'],
    ['Resolution(?:en)?', 'resolution'],
    ['Beschl(?:uss(?:es)?|üssen?)', 'decision'],
    ['(?:Tabellen?|Abbildungen?|Empfehlung(?:en)?|Grunds(?:atz(?:es)?|ätzen?)|Ziel(?:en?|s)?)', 'other'],
  ],
  numbered: {
    things:
      '(?:(?:Tagesordnungs)?[Pp]unkt(?:en?|s)?|Zielvorgaben?|Indikator(?:en)?|Leitlinien?|Normen?|Klauseln?|Bde?\\.|B(?:and|ände)|Nrn?\\.|Nummern?|Phasen?|Kategorien?|Buchstaben?)',
    several: /(?:n|[äü]\p{L}{1,8}e|Abschnitte|Teile|Ziele|Punkte|Bde\.)$/u,
    dayLink: '\\.?\\s{0,3}',
    behind:
      '(?:\\s?(?:%|Prozent|Million(?:en)?|Milliarden?|Tausend|Mal)|\\.\\s?(?:Plenarsitzung|Sitzung|Tagung|Sondertagung|Notstandssondertagung|Jahrestag(?:e?s)?|Jahrhunderts?))(?![\\p{L}])',
  },
  pinpointLink: ' (?:der |des |von |zur? |in der |in )?',
  unts: 'United Nations,? Treaty Series|UNTS|Vereinte Nationen,? Vertragssammlung',
  series: 'Treaty Series|Vertragssammlung',
  lnts: 'League of Nations,? Treaty Series|LNTS|Völkerbund,? Vertragssammlung',
  volume: '(?:[Vv]ols?|Bde?)\\. ?',
  registration: '(?:Nos?|Nrn?)\\. ?',
  seriesKeys: ['Treaty', 'NTS', 'Vertragssammlung'],
  treatyName: {
    unts: 'United Nations, Treaty Series',
    lnts: 'League of Nations, Treaty Series',
    volume: 'Vol. #',
    number: 'Nr. #',
    joint: ', ',
  },
  ibid: '(?:[Ee]benda|[Ee]bd\\.|[Ii]bid\\b\\.?)',
  supplement: '(?:Supplement|Beilage) (?:No|Nr)\\. ?',
  internal: {
    above: ',? (?:oben|weiter oben)',
    below: ',? (?:unten|weiter unten)',
    own: [
      [',? (?:dieser|der vorliegenden) (?:Resolution|Erklärung des Präsidenten)', 'resolution'],
      [',? (?:dieses|des vorliegenden) Beschlusses', 'resolution'],
      [',? dieses Artikels', 'article'],
      [
        ',? (?:(?:dieser|der vorliegenden) (?:Anlage|Erklärung|Übereinkunft|Satzung)|(?:dieses|des vorliegenden) (?:Übereinkommens|Protokolls|Abkommens|Statuts))',
        'annex',
      ],
    ],
    annexed:
      '(?:(?:in der |als )?Anlage (?:zu )?(?:dieser|der vorliegenden) Resolution|(?:dieser|der vorliegenden) Resolution als Anlage)',
    ofTitle: ',? (?:der|des) ',
    titleBreak: ' (?:über|zur?|zum|betreffend|für|gegen|zugunsten)',
    commonTitleWords:
      'der|die|das|des|den|über|und|für|zur?|zum|in|entwurf|vereinten?|nationen|internationalen?|internationaler|politische|allgemeinen?|allgemeiner|globaler?|erklärung|aktionsprogramm|aktionsplan|agenda|grundsätze|leitlinien|übereinkommen|regeln|strategie|rahmen|pakt|statut|protokoll|abkommen|satzung',
  },
  sales: '(?:Verkaufsnummer|Best\\.-Nr\\.|Sales No\\.):? ?',
};
