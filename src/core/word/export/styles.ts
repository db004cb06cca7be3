import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { ownStyleNames } from '../ownStyles';
import { type FontRole, imprintSize, type PageSetup } from './page';
import { fontOf, type Look, runOptions } from './text';

// The styles of the Word file: one for each thing of the 公文, so that an office changes all of them at once, and Word's own
// headings, which its navigation pane and its table of contents go by.

export const styleIds = {
  body: 'GongwenBody',
  title: 'Title',
  number: 'GongwenNumber',
  subtitle: 'GongwenSubtitle',
  byline: 'GongwenByline',
  contents: 'GongwenContents',
  addressee: 'GongwenAddressee',
  attachmentNote: 'GongwenAttachmentNote',
  signature: 'GongwenSignature',
  date: 'GongwenDate',
  attachment: 'GongwenAttachment',
  attachmentTitle: 'GongwenAttachmentTitle',
  tableText: 'GongwenTable',
  figure: 'GongwenFigure',
  topLines: 'GongwenMarks',
  issuer: 'GongwenIssuer',
  letterIssuer: 'GongwenLetterIssuer',
  letterNumber: 'GongwenLetterNumber',
  orderIssuer: 'GongwenOrderIssuer',
  imprint: 'GongwenImprint',
  pageNumber: 'GongwenPageNumber',
  runIn: 'GongwenRunIn',
} as const;

const centred = { alignment: AlignmentType.CENTER };
/** Lines of exactly so many twips. */
const lines = (twips: number) => ({ spacing: { line: twips, lineRule: LineRuleType.EXACT } });

const HEADING_FONTS: readonly FontRole[] = ['heading1', 'heading2'];

/** 黑体, 楷体, then the body's own (7.3.3); bold only where the office wants it, for the standard does not know it. */
export function headingLook({ house }: PageSetup, level: number): Look {
  const bold = (level === 2 && house.boldHeading2) || (level === 3 && house.boldHeading3);
  return { font: HEADING_FONTS[level - 1] ?? 'body', ...(bold && { bold }) };
}

export function styles(page: PageSetup): IStylesOptions {
  const { line, sizes, titleLine, tableLine, folioLine } = page;
  const style = (
    id: string,
    name: string,
    paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
    look: Look = {},
  ): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    next: styleIds.body,
    quickFormat: true,
    run: runOptions(page, look),
    paragraph,
  });
  const indented = { indent: { firstLine: Math.round(page.house.measures.indent.value * page.character) } };
  const heading = (level: number): IParagraphStyleOptions => {
    const look = headingLook(page, level);
    return {
      ...style(`Heading${level}`, `heading ${level}`, { ...indented, outlineLevel: level - 1 }, look),
      run: { ...runOptions(page, look), bold: look.bold === true, italics: false, color: 'auto' },
    };
  };
  const title: Look = { font: 'title', size: sizes.title };
  const titled = { ...centred, ...lines(titleLine) };
  // Without the spacing of the grid, which a title or a table cell could not take back.
  const plain = { font: fontOf(page, 'body'), size: sizes.body };
  const spacing = { before: 0, after: 0, line, lineRule: LineRuleType.EXACT };
  return {
    default: {
      document: {
        run: { ...plain, snapToGrid: false, language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: { spacing },
      },
    },
    paragraphStyles: [
      {
        id: 'Normal',
        name: 'Normal',
        quickFormat: true,
        run: { ...plain, snapToGrid: false },
        paragraph: { alignment: AlignmentType.BOTH, spacing },
      },
      style(styleIds.body, ownStyleNames.GongwenBody, indented),
      ...[1, 2, 3, 4, 5].map(heading),
      { ...style(styleIds.title, ownStyleNames.Title, titled, title), next: styleIds.addressee },
      style(styleIds.number, ownStyleNames.GongwenNumber, centred),
      style(styleIds.subtitle, '公文副标题', centred, { font: 'heading2' }),
      style(styleIds.byline, '公文题注', centred, { font: 'heading2' }),
      style(styleIds.contents, '公文目录', indented),
      style(styleIds.addressee, '公文主送机关', { alignment: AlignmentType.LEFT }),
      style(styleIds.attachmentNote, '公文附件说明', { alignment: AlignmentType.LEFT }),
      style(styleIds.signature, '公文署名', {}),
      style(styleIds.date, '公文成文日期', {}),
      style(styleIds.attachment, '公文附件标记', { alignment: AlignmentType.LEFT }, { font: 'heading1' }),
      style(styleIds.attachmentTitle, ownStyleNames.GongwenAttachmentTitle, titled, title),
      style(styleIds.tableText, '公文表格', lines(tableLine), { size: sizes.table }),
      style(styleIds.figure, '公文图片', { ...centred, spacing: { line: 240, lineRule: LineRuleType.AUTO } }),
      style(
        styleIds.topLines,
        ownStyleNames.GongwenMarks,
        { alignment: AlignmentType.LEFT },
        { font: 'heading1' },
      ),
      style(styleIds.issuer, ownStyleNames.GongwenIssuer, centred, { font: 'title' }),
      style(styleIds.letterIssuer, ownStyleNames.GongwenLetterIssuer, centred, { font: 'title' }),
      style(styleIds.letterNumber, ownStyleNames.GongwenLetterNumber, { alignment: AlignmentType.LEFT }),
      style(styleIds.orderIssuer, ownStyleNames.GongwenOrderIssuer, centred, { font: 'title' }),
      style(styleIds.imprint, ownStyleNames.GongwenImprint, lines(480), { size: imprintSize }),
      style(styleIds.pageNumber, '公文页码', lines(folioLine), { font: 'song', size: sizes.folio }),
    ],
    characterStyles: [
      // What follows a heading on its own line: the heading's style holds for the paragraph, this for the text.
      {
        id: styleIds.runIn,
        name: '公文段内正文',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: runOptions(page, {}),
      },
    ],
  };
}
