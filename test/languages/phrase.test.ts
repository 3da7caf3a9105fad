import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languageOf, languages } from '../../src/languages/index.js';
import { openingPhrase, type PhraseKind, type PhraseOptions } from '../../src/languages/phrase.js';

function opening(code: string, kind: PhraseKind, text: string, options?: PhraseOptions): string {
  const language = languageOf(code);
  if (!language) throw new Error(code);
  return text.slice(0, openingPhrase(text, language.phrases, kind, options));
}

/** The paragraphs of General Assembly resolution 65/230 and its annex, cut after some words; phrases read by eye. Source: United Nations. */
describe('a whole resolution', () => {
  test.each([
    ['Emphasizing', ' the responsibility assumed by the United Nations'],
    ['Acknowledging', ' that the United Nations congresses on crime prevention'],
    ['Recalling', ' its resolution 46/152 of 18 December 1991'],
    ['Recalling also', ' its resolution 57/270 B of 23 June 2003'],
    ['Recalling further', ' its resolution 64/180 of 18 December 2009'],
    ['Bearing in mind', ' the United Nations Millennium Declaration'],
    ['Having considered', ' the report of the Twelfth Congress'],
    ['Having assembled', ' at the Twelfth United Nations Congress'],
    ['Recalling', ' the work of the eleven previous United Nations congresses'],
    ['Reaffirming', ' the necessity of respecting and protecting human rights'],
    ['Recognizing', ' the centrality of crime prevention'],
    ['Noting with concern', ' the rise of new and emerging forms'],
    ['Greatly concerned', ' by the negative impact of organized crime'],
    ['Stressing', ' the need to strengthen international, regional and subregional cooperation'],
    ['Greatly concerned', ' by criminal acts against migrants'],
  ])('preambular: %s', (phrase, rest) => expect(opening('en', 'preambular', phrase + rest)).toBe(phrase));

  test.each([
    ['Expresses its satisfaction', ' with the results achieved by the Twelfth United Nations Congress'],
    ['Expresses its appreciation', ' to the United Nations Office on Drugs and Crime'],
    ['Takes note with appreciation', ' of the report of the Twelfth Congress,2 which contains'],
    ['Endorses', ' the Salvador Declaration adopted by the Twelfth Congress'],
    ['Invites', ' Governments to take into consideration the Salvador Declaration'],
    ['Invites', ' Member States to identify areas covered in the Salvador Declaration'],
    ['Welcomes', ' the decision of the Government of Brazil'],
    ['Also welcomes', ' the prompt consideration and action by the Commission'],
    ['Requests', ' the Commission on Crime Prevention and Criminal Justice to establish'],
    ['Also requests', ' the Commission on Crime Prevention and Criminal Justice'],
    ['Requests', ' the open-ended intergovernmental expert groups'],
    ['Requests', ' the United Nations Office on Drugs and Crime, in the development'],
    ['Also requests', ' the United Nations Office on Drugs and Crime to continue'],
    ['Requests', ' the Commission on Crime Prevention and Criminal Justice to consider'],
    ['Requests', ' the Secretary-General to distribute the report'],
    ['Welcomes with appreciation', ' the offer of the Government of Qatar'],
    ['Expresses its profound gratitude', ' to the people and Government of Brazil'],
    ['Requests', ' the Secretary-General to submit to the General Assembly'],
  ])('operative: %s', (phrase, rest) => expect(opening('en', 'operative', phrase + rest)).toBe(phrase));
});

describe('the other languages', () => {
  test.each([
    ['fr', 'preambular', 'Rappelant également', ' sa résolution 64/293'],
    ['fr', 'preambular', 'Ayant à l’esprit', ' la Déclaration'],
    ['fr', 'preambular', 'Ayant entendu', ' la déclaration du Président'],
    ['fr', 'operative', 'Prend note', ' du rapport'],
    ['fr', 'operative', 'Se déclare profondément préoccupée', ' par les effets'],
    ['es', 'preambular', 'Recordando además', ' su resolución'],
    ['es', 'operative', 'Toma nota con aprecio', ' del informe'],
    ['es', 'operative', 'Expresa su más profundo agradecimiento', ' al Gobierno'],
    ['ru', 'preambular', 'ссылаясь', ' на свою резолюцию 64/293'],
    ['ru', 'operative', 'с удовлетворением отмечает', ' усилия'],
    ['ru', 'operative', 'выражает свою глубочайшую признательность', ' правительству'],
    ['zh', 'preambular', '又回顾', '其2010年7月30日第64/293号决议'],
    ['zh', 'operative', '赞赏地注意到', '秘书长的报告'],
    ['zh', 'preambular', '极大关切地注意到', '，安全理事会授权'],
    ['ar', 'preambular', 'وإذ تشير أيضا', ' إلى قرارها 64/293'],
    ['ar', 'preambular', 'وإذ تُسلِّم', ' بأهمية التعاون'],
    ['ar', 'operative', 'تعرب عن بالغ تقديرها', ' للأمين العام'],
  ] as const)('%s %s: %s', (code, kind, phrase, rest) => expect(opening(code, kind, phrase + rest)).toBe(phrase));
});

describe('reading a phrase', () => {
  test.each([
    ['nothing opens it', 'The States Members of the United Nations', ''],
    ['no part of a word', 'Recallings are rare', ''],
    ['no-break space', 'Recalling\u00a0also its resolution', 'Recalling\u00a0also'],
    ['space before it', '\tBearing in mind the', '\tBearing in mind'],
    ['end of text', 'Welcoming', 'Welcoming'],
    ['a note call', 'Recalling1 its', 'Recalling'],
    ['adverb before the verb', 'Once again welcoming the', 'Once again welcoming'],
    ['an object that no register has', 'Expressing its deepest and sincere', 'Expressing'],
    ['two feelings', 'Expressing its appreciation and gratitude to', 'Expressing its appreciation and gratitude'],
    ['with a feeling', 'Noting with extreme concern that', 'Noting with extreme concern'],
  ])('%s', (_, text, phrase) => expect(opening('en', 'preambular', text)).toBe(phrase));

  test('the Security Council marks the verb alone', () => {
    const options = { verbAlone: true };
    expect(opening('en', 'preambular', 'Expressing its deep concern at', options)).toBe('Expressing');
    expect(opening('en', 'preambular', 'Noting with concern that', options)).toBe('Noting with concern');
    expect(opening('en', 'operative', 'Calls upon all', options)).toBe('Calls upon');
    expect(opening('en', 'operative', 'Expresses its full support for', options)).toBe('Expresses');
    expect(opening('en', 'operative', 'Expresses also its full support for', options)).toBe('Expresses also');
    expect(opening('en', 'operative', 'Strongly condemns all', options)).toBe('Strongly condemns');
    expect(opening('es', 'preambular', 'Reiterando su llamamiento a', options)).toBe('Reiterando');
    expect(opening('fr', 'operative', 'Exprime son plein appui à', options)).toBe('Exprime');
    expect(opening('ru', 'preambular', 'выражая глубокую обеспокоенность по', options)).toBe('выражая');
    expect(opening('ar', 'preambular', 'وإذ يعرب عن القلق إزاء', options)).toBe('وإذ يعرب عن القلق');
  });

  test('reads only the start of a long text', () => {
    const long = 'Recalling '.repeat(200_000);
    for (const { code } of languages) expect(opening(code, 'preambular', long).length).toBeLessThan(20);
  });

  test('never reads beyond the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Recalling',
      ' ',
      '\u00a0',
      'also',
      'with',
      'deep ',
      'concern',
      'Expresses',
      'its',
      '回顾',
      'وإذ',
      'تشير',
      '\u064b',
      'вновь ',
      "l'",
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom(...languages), (parts, language) => {
        const text = parts.join('');
        for (const kind of ['preambular', 'operative'] as const) {
          const length = openingPhrase(text, language.phrases, kind);
          expect(length).toBeGreaterThanOrEqual(0);
          expect(length).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 18, numRuns: 1000 },
    );
  });
});
