/** Small AKN documents for the tests of the print edition. */
import { collect, type Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { contextOf, type RenderOptions } from '../../../src/render/context.js';
import { render } from '../../../src/render/index.js';
import { typstCode } from '../../../src/render/print/typst-code.js';

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

export const OPTIONS: RenderOptions = {
  formats: ['pdf'],
  name: 'A-RES-65-230-en',
  paper: 'a4',
  date: '2011-04-01',
};

export interface PrintingOf {
  /** The Typst code of a document, a call a line. */
  readonly calls: readonly string[];
  readonly privateCharacters: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

export function printing(akn: string): PrintingOf {
  const { report, diagnostics } = collect();
  const context = contextOf(akn, OPTIONS, report);
  const view = context?.view();
  if (!context || !view) throw new Error(diagnostics.map(each => each.message).join('\n'));
  const { code, privateCharacters } = typstCode(view, context.facts(), 'full');
  return { calls: code.split('\n'), privateCharacters, diagnostics };
}

export const calls = (akn: string): readonly string[] => printing(akn).calls;

export interface Printed {
  readonly pdf?: Uint8Array;
  readonly findings: readonly Diagnostic[];
}

export async function printed(akn: string, paper: 'a4' | 'letter' = 'a4'): Promise<Printed> {
  const { editions, diagnostics } = await render(akn, { ...OPTIONS, paper });
  const [edition] = editions;
  return { ...(edition ? { pdf: edition.bytes } : {}), findings: diagnostics };
}

/** The bytes of an edition that was made. */
export function bytesOf({ pdf, findings }: Printed): Uint8Array {
  if (!pdf) throw new Error(findings.map(each => each.message).join('\n'));
  return pdf;
}
