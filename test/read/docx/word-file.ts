/** Small Word files made of XML parts, for tests. */
import { collect, type Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { docx } from '../../../src/read/docx/index.js';
import type { ReadOptions } from '../../../src/read/reader.js';
import type { Block, Paragraph, Run, Source } from '../../../src/source/source.js';
import { zip } from '../../../src/zip/zip.js';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Parts {
  /** Content of `w:body`. */
  readonly body?: string;
  /** Content of the other parts' root elements. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  /** Headers and footers by relationship id, such as `header1`. */
  readonly margins?: Readonly<Record<string, string>>;
  /** Targets of links by relationship id. */
  readonly links?: Readonly<Record<string, string>>;
  /** Names of pictures in `word/media` by relationship id. */
  readonly pictures?: Readonly<Record<string, { readonly name: string; readonly bytes?: Uint8Array }>>;
  /** Content of `Properties` in `docProps/custom.xml`. */
  readonly custom?: string;
  readonly core?: string;
  /** Parts by name, in place of those above or besides them; undefined leaves a part out. */
  readonly raw?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

const STORY_PARTS = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'settings'] as const;

/** The bytes of a Word file with these parts. */
export function wordFile(parts: Parts): Uint8Array {
  const files = new Map<string, string | Uint8Array | undefined>();
  const related: string[] = [];
  for (const name of STORY_PARTS) {
    const content = parts[name];
    if (content === undefined) continue;
    files.set(`word/${name}.xml`, root(`w:${name}`, content));
    related.push(relationship(name, name, `${name}.xml`));
  }
  for (const [id, content] of Object.entries(parts.margins ?? {})) {
    const kind = id.startsWith('header') ? 'header' : 'footer';
    files.set(`word/${id}.xml`, root(kind === 'header' ? 'w:hdr' : 'w:ftr', content));
    related.push(relationship(id, kind, `${id}.xml`));
  }
  for (const [id, target] of Object.entries(parts.links ?? {}))
    related.push(relationship(id, 'hyperlink', target, true));
  for (const [id, { name, bytes }] of Object.entries(parts.pictures ?? {})) {
    related.push(relationship(id, 'image', `media/${name}`));
    if (bytes) files.set(`word/media/${name}`, bytes);
  }
  files.set('word/document.xml', root('w:document', `<w:body>${parts.body ?? ''}</w:body>`));
  files.set('word/_rels/document.xml.rels', relationships(related));
  files.set('_rels/.rels', relationships(packageRelationships(parts, files)));
  for (const [name, content] of Object.entries(parts.raw ?? {})) files.set(name, content);
  const encoder = new TextEncoder();
  const entries = [...files].flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, bytes: typeof content === 'string' ? encoder.encode(content) : content }],
  );
  return zip(entries);
}

function packageRelationships(parts: Parts, files: Map<string, string | Uint8Array | undefined>): string[] {
  const found = [relationship('rId1', 'officeDocument', 'word/document.xml')];
  if (parts.custom !== undefined) {
    files.set('docProps/custom.xml', `<Properties xmlns:vt="urn:vt">${parts.custom}</Properties>`);
    found.push(relationship('rId2', 'custom-properties', 'docProps/custom.xml'));
  }
  if (parts.core !== undefined) {
    files.set(
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc">${parts.core}</cp:coreProperties>`,
    );
    found.push(relationship('rId3', 'metadata/core-properties', 'docProps/core.xml'));
  }
  return found;
}

export function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} ${NAMESPACES}>${content}</${name}>`;
}

function relationships(content: readonly string[]): string {
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<Relationships xmlns="${xmlns}">${content.join('')}</Relationships>`;
}

function relationship(id: string, type: string, target: string, external = false): string {
  const mode = external ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
}

export interface Outcome {
  readonly source: Source | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Codes of the diagnostics in their order. */
  readonly codes: readonly string[];
}

/** Reads a Word file made of these parts. */
export async function readWord(parts: Parts, options: ReadOptions = {}): Promise<Outcome> {
  return readBytes(wordFile(parts), options);
}

export async function readBytes(bytes: Uint8Array, options: ReadOptions = {}): Promise<Outcome> {
  const { report, diagnostics } = collect();
  const source = await docx.read(bytes, { ...options, report });
  return { source, diagnostics, codes: diagnostics.map(each => each.code) };
}

/** The blocks of a body, which must be readable. */
export async function blocksOf(parts: Parts, options: ReadOptions = {}): Promise<readonly Block[]> {
  const { source, diagnostics } = await readWord(parts, options);
  if (!source) throw new Error(`not read: ${diagnostics.map(each => each.message).join(' ')}`);
  return source.blocks;
}

/** Blocks as short lines: label, then runs with their looks. Tables as rows of cells in bars. */
export function shown(blocks: readonly Block[]): string[] {
  return blocks.flatMap(block => {
    if (block.kind === 'paragraph') return [`${block.label ? `${block.label} ` : ''}${runsShown(block)}`];
    const caption = block.caption ? [`caption: ${runsShown(block.caption)}`] : [];
    return [...caption, ...block.rows.map(row => `${row.header ? 'H' : ''}|${row.cells.map(cellShown).join('|')}|`)];
  });
}

function cellShown(cell: {
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly rows: number;
}): string {
  const span = cell.columns > 1 || cell.rows > 1 ? `(${cell.columns}x${cell.rows})` : '';
  return span + shown(cell.blocks).join('/');
}

export function runsShown(paragraph: Paragraph): string {
  return paragraph.runs.map(runShown).join('');
}

function runShown(run: Run): string {
  switch (run.kind) {
    case 'break':
      return '⏎';
    case 'call':
      return `[${run.repeated ? 'again ' : ''}${run.marker}]`;
    case 'image':
      return `{${run.media}${run.alternative ? `: ${run.alternative}` : ''}}`;
    case 'text': {
      const looks = [run.italic && 'i', run.bold && 'b', run.underline && 'u', run.script, run.href && `→${run.href}`];
      const marks = looks.filter(Boolean).join(' ');
      return marks ? `<${marks}: ${run.text}>` : run.text;
    }
  }
}

/** `<w:p>` with the runs given, and properties if any. */
export function p(content: string, properties = ''): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`;
}

/** `<w:r>` with the text given, and properties if any. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A field in its usual three parts. */
export function field(code: string, result: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
}
