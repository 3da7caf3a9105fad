/** A language that is not known is reported, and German is read as German. */
import { expect, test } from '@jest/globals';
import { enrich } from '../../src/api/enrich.js';

const file = (language: string, text: string) => `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification source="#editor">
<FRBRWork><FRBRthis value="/akn/un/statement/deliberation/un-ga/2030-12-20/85-1/!main"/><FRBRuri value="/akn/un/statement/deliberation/un-ga/2030-12-20/85-1"/><FRBRdate date="2030-12-20" name="adopted"/><FRBRauthor href="#ga"/><FRBRcountry value="un"/></FRBRWork>
<FRBRExpression><FRBRthis value="/akn/un/statement/deliberation/un-ga/2030-12-20/85-1/${language}@/!main"/><FRBRuri value="/akn/un/statement/deliberation/un-ga/2030-12-20/85-1/${language}@"/><FRBRdate date="2030-12-20" name="adopted"/><FRBRauthor href="#ga"/><FRBRlanguage language="${language}"/></FRBRExpression>
<FRBRManifestation><FRBRthis value="/akn/un/statement/deliberation/un-ga/2030-12-20/85-1/${language}@/!main.xml"/><FRBRuri value="/akn/un/statement/deliberation/un-ga/2030-12-20/85-1/${language}@.xml"/><FRBRdate date="2030-12-20" name="markup"/><FRBRauthor href="#ga"/></FRBRManifestation></identification></meta>
<preface><p><docNumber>85/1</docNumber>. <docTitle>Title</docTitle></p></preface>
<mainBody><paragraph><num>1.</num><content><p>${text}</p></content></paragraph></mainBody></statement></akomaNtoso>`;

const unknown = ({ diagnostics }: Awaited<ReturnType<typeof enrich>>) =>
  diagnostics.filter(({ code }) => code === 'enrich/language-unknown').map(({ message }) => message);

test('a language that is stated and not known', async () => {
  const made = await enrich(file('por', 'Recorda a sua resolução 46/152, de 18 de dezembro de 1991;'));
  expect(unknown(made)).toEqual(['The file states the language "por"; it was read as English.']);
  expect(made.akn).toContain('<FRBRlanguage language="por"/>');
});

test.each(['deu', 'ger', 'de'])('German, stated as %s', async code => {
  const made = await enrich(file(code, 'verweist auf Ziffer 8 ihrer Resolution 60/251 vom 15. März 2006;'));
  expect(unknown(made)).toEqual([]);
  expect(made.akn).toContain('/akn/un/statement/deliberation/un-ga/2006-03-15/60-251/!main#para_8');
});
