/** Small AKN documents for the tests of the print edition. */
import { type PrintOutcome, produce } from '../../../src/render/print/produce.js';
import { transform } from '../../../src/xml/transform.js';

export interface Parts {
  readonly language?: string;
  readonly meta?: string;
  readonly cover?: string;
  readonly preface?: string;
  readonly preamble?: string;
  readonly body?: string;
  readonly conclusions?: string;
  readonly attachments?: string;
}

const COVER = `<container name="masthead"><p><docAuthority refersTo="#un">United Nations</docAuthority></p>
<p><docNumber refersTo="#symbol">A/RES/65/230</docNumber></p><p><docAuthority refersTo="#ga">General Assembly</docAuthority></p>
<p>Distr.: <inline name="akn4un:distribution" refersTo="#distributionGeneral">General</inline></p>
<p><docDate date="2011-04-01" refersTo="#dateOfIssuance">1 April 2011</docDate></p></container>
<container name="session"><p><session value="65">Sixty-fifth session</session></p></container>`;

/** A resolution; every part can be replaced. */
export function resolution(parts: Parts = {}): string {
  const { language = 'eng', cover = COVER, preface, preamble, body, conclusions, attachments, meta = '' } = parts;
  const part = (name: string, content: string | undefined) => (content ? `<${name}>${content}</${name}>` : '');
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
<meta><identification source="#editor"><FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression></identification>${meta}</meta>
${part('coverPage', cover)}${part('preface', preface ?? '<p><docNumber>65/230</docNumber>. <docTitle>A title</docTitle></p>')}
${part('preamble', preamble)}<mainBody>${body ?? paragraph('1.', '<i>Decides</i> this.')}</mainBody>
${part('conclusions', conclusions)}${part('attachments', attachments)}</statement></akomaNtoso>`;
}

export function paragraph(number: string, content: string, eId?: string): string {
  const id = eId ? ` eId="${eId}"` : '';
  return `<paragraph${id}>${number ? `<num>${number}</num>` : ''}<content><p>${content}</p></content></paragraph>`;
}

export function note(mark: string, content: string): string {
  return `<authorialNote eId="authorialNote_${mark}" marker="${mark}" placement="bottom"><p>${content}</p></authorialNote>`;
}

export function again(mark: string): string {
  return `<noteRef href="#authorialNote_${mark}" marker="${mark}" placement="bottom"/>`;
}

/** The Typst code that the stylesheet makes, a call a line. */
export function calls(akn: string): string[] {
  const done = transform('typst', akn, { documents: 'https://docs.un.org/{lang}/{symbol}' });
  if (done.kind === 'failed') throw new Error(done.message);
  return done.principal.split('\n');
}

export function printed(akn: string, paper: 'a4' | 'letter' = 'a4'): PrintOutcome {
  return produce({
    akn,
    name: 'A-RES-65-230-en',
    paper,
    date: '2011-04-01',
    documents: 'https://docs.un.org/{lang}/{symbol}',
  });
}

/** The bytes of an edition that was made. */
export function bytesOf({ pdf, findings }: PrintOutcome): Uint8Array {
  if (!pdf) throw new Error(findings.map(each => each.message).join('\n'));
  return pdf;
}
