import type { CitationWords } from '../citation-words.js';

export const citations: CitationWords = {
  resolution: '(?:[Rr]esolutions?|(?:UN)?SCRs?)',
  decision: '[Dd]ecisions?',
  plural: /s$/,
  numberSign: ' (?:Nos?\\. ?)?',
  announced: '(?:including|in particular|inter alia|namely|especially|notably|such as),?(?: its| the)?',
  bodies: [
    ['Parliamentary Assembly', 'other'],
    ['(?:African Union )?Peace and Security Council', 'other'],
    [
      '(?:Governing|Executive|Ministerial|European|Nordic|Gulf Cooperation|Cooperation|Permanent|National|Arctic) Council',
      'other',
    ],
    ['Council of (?:Europe|the League|the European|Arab|Ministers)', 'other'],
    ['Council', 'council'],
    ['Assembly', 'assembly'],
  ],
  bodyBefore: true,
  otherBefore:
    '(?:(?:Commission|Committee|Conference|Council|Congress|Board|Agency|Organi[sz]ation|Union|League|Forum) (?:on|for|of|to) ' +
    "(?:(?:the|and|of|for|in) )*\\p{Lu}[\\p{L}’'-]*(?:,? (?:(?:the|and|of|for|in) )*\\p{Lu}[\\p{L}’'-]*){0,8}|" +
    'Commission|Committee|Conference|Congress|Agency|Organi[sz]ation|Union|Board|Forum|Authority|Programme|Group|Drugs|Justice|' +
    'Women|Development|States|Parties|Population|Crime|Environment Assembly|Health Assembly|Parliamentary Assembly|' +
    '[A-Z]{3,8}|Bank|Fund|Institute|Tribunal|Court|League|Governors)',
  commission: { short: '(?:^|\\p{Ll} )Commission ', whole: 'Commission on (?:(Human Rights)(?![\\p{L}])|\\p{Lu})' },
  bodyLink: '(?:adopted )?(?:of|by) the ',
  otherAfter: '(?:of|adopted by) the (?!United Nations(?! \\p{Lu}))(?=\\p{Lu})',
  adoptedBehind: {
    before: 'adopt(?:ion of|ed|ing)(?: the| its)? ',
    by: '(?:, (?:on|concerning|regarding|entitled) [^.;,]{1,200},|,)? by the ',
    other:
      '(?:\\p{Lu}[\\p{L}-]* ){0,3}(?:Sub-?)?(?:[Cc]ommission|[Cc]ommittee|Conference|Congress|Board|Forum|Union|Organization|Agency)',
  },
  dateLink: '(?:of|dated|on|adopted on)? ',
  separator: '(?:, and |, as well as | as well as |, or | and | or |, |; and |; )',
  rangeSeparator: '(?: to | through | ?[–—-] ?)',
  parts: { and: 'and', to: 'to' },
  joints: '\\band|\\bas well as',
  clause: 'in|through|by|pursuant to|under|with|adopted',
  articles: 'the',
  adjectives: 'relevant|previous|subsequent|related|earlier|recent|landmark|annual',
  own: '(?:[Ii]ts|[Tt]heir)',
  units: [
    ['(?:[Oo]perative |[Pp]reambular |[Ss]ub-?)?[Pp]aragraphs?', 'paragraph'],
    ['sub-?paras?\\.', 'paragraph'],
    ['paras?\\.', 'paragraph'],
    ['[Aa]nnex(?:es)?', 'annex'],
    ['[Aa]ppendi(?:x|ces)', 'appendix'],
    ['(?:arts?\\.|[Aa]rticles?)', 'article'],
    ['(?:[Cc]haps?\\.|[Cc]hapters?)', 'chapter'],
    ['(?:sects?\\.|[Ss]ections?)', 'section'],
    ['[Pp]arts?', 'part'],
    ['(?:pp?\\.|pages?)', 'page'],
    ['[Rr]ules?', 'rule'],
    ['resolutions?', 'resolution'],
    ['decisions?', 'decision'],
    ['(?:enclosures?|tables?|figures?|recommendations?|principles?|goals?)', 'other'],
  ],
  countWords: 'one|two|three|four',
  numbered: {
    things:
      '(?:items?|goals?|targets?|indicators?|guidelines?|regulations?|standards?|clauses?|objectives?|schedules?|vols?\\.|volumes?|nos?\\.|numbers?|phases?|categor(?:y|ies))',
    several: /s$/iu,
    dayLink: '',
    behind: '\\s?(?:%|per cent|percent|[mb]illion|trillion|thousand|times)(?![\\p{L}])',
  },
  pinpointLink: ' (?:of|to|in|contained in) ',
  unts: 'United Nations ?[,–—-]? ?Treaty Series|UNTS',
  series: 'Treaty Series',
  lnts: 'League of Nations,? Treaty Series|LNTS',
  volume: '[Vv]ols?\\. ?',
  registration: 'Nos?\\. ?',
  seriesKeys: ['Treaty', 'NTS'],
  treatyName: {
    unts: 'United Nations, Treaty Series',
    lnts: 'League of Nations, Treaty Series',
    volume: 'vol. #',
    number: 'No. #',
    joint: ', ',
  },
  ibid: '[Ii]bid\\b\\.?',
  supplement: 'Supplement No\\. ?',
  internal: {
    above: ',? above(?! all(?![\\p{L}]))',
    below: ',? below',
    own: [
      [',? (?:of|to|in) (?:the present|this) (?:present )?(?:resolution|decision|statement)', 'resolution'],
      [',? (?:of|to) (?:the present|this) (?:article|rule)', 'article'],
      [
        ',? (?:of|to) (?:the present|this) (?:annex|[Dd]eclaration|[Aa]greement|[Cc]onvention|[Pp]rotocol|[Ss]tatute|document|(?:[Pp]rogramme|[Pp]lan) of [Aa]ction)',
        'annex',
      ],
    ],
    annexed: '[Aa]nnexed (?:hereto|to (?:the present|this) (?:resolution|decision))',
    ofTitle: ',? (?:of|to|in) (?:the )?',
    titleNoun:
      '(?:Declaration|Programme of Action|Plan of Action|Action Plan|Agenda|Principles|Guidelines|Convention|Rules|Strategy|Framework|Compact|Commitment|Statute|Protocol|Pact|Agreement|Regulations|Articles|Consensus|Programme|Plan|Call for Action|Call to Action|Pledge|Model Law)',
    commonTitleWords:
      'the|of|on|and|for|to|in|draft|united|nations|international|political|general|global|action|declaration|programme|plan|agenda|principles|guidelines|convention|rules|strategy|framework|compact|commitment|statute|protocol|pact|agreement|regulations|articles|consensus|model|law',
  },
  sales: 'Sales No\\. ?',
};
