/** The styles of the Word edition: all looks stand here, none in the paragraphs. */
import { AlignmentType, type IStylesOptions } from './docx.js';
import { languageOf } from './runs.js';

/** Type sizes in half points, distances in twentieths of a point. */
const TEXT = 21;
const SMALL = 18;
const AFTER = 120;

const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' };

const heading = (size: number, before: number) => ({
  run: { bold: true, boldComplexScript: true, size, sizeComplexScript: size, color: '000000', font: FONT },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after: AFTER } },
});

interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph?: object;
  readonly run?: object;
}

const paragraphs: readonly Style[] = [
  { id: 'BodyText', name: 'Body Text' },
  { id: 'Masthead', name: 'Masthead', paragraph: { spacing: { after: 40 } } },
  { id: 'Announcement', name: 'Announcement', paragraph: { keepNext: true } },
  { id: 'Formula', name: 'Formula', paragraph: { indent: { firstLine: 567 }, keepNext: true } },
  { id: 'Recital', name: 'Recital', paragraph: { indent: { firstLine: 567 } } },
  { id: 'Closing', name: 'Closing', paragraph: { alignment: AlignmentType.END, spacing: { after: 0 } } },
  { id: 'Caption', name: 'caption', paragraph: { keepNext: true }, run: { bold: true, boldComplexScript: true } },
  {
    id: 'TableText',
    name: 'Table Text',
    paragraph: { spacing: { after: 40 } },
    run: { size: SMALL, sizeComplexScript: SMALL },
  },
  {
    ...{ id: 'TableHeading', name: 'Table Heading' },
    paragraph: { spacing: { after: 40 }, keepNext: true },
    run: { size: SMALL, sizeComplexScript: SMALL, bold: true, boldComplexScript: true },
  },
  {
    id: 'Notice',
    name: 'Notice',
    paragraph: { spacing: { before: 240 } },
    run: { size: SMALL, sizeComplexScript: SMALL },
  },
];

/** @param language ISO 639-1 of the document */
export function stylesFor(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: TEXT, sizeComplexScript: TEXT, language: languageOf(language) },
        paragraph: { spacing: { after: AFTER, line: 264 } },
      },
      heading1: heading(28, 240),
      heading2: heading(25, 240),
      heading3: heading(23, 200),
      heading4: heading(TEXT, 160),
      heading5: heading(TEXT, 120),
      heading6: heading(TEXT, 120),
      footnoteText: {
        run: { size: SMALL, sizeComplexScript: SMALL },
        paragraph: { spacing: { after: 40, line: 240 } },
      },
      hyperlink: { run: { color: '0B4F79', underline: {} } },
    },
    paragraphStyles: paragraphs.map(style => ({ basedOn: 'Normal', quickFormat: true, ...style })),
  };
}
