import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { character, type FontRole, line, sizes } from './page';
import { fontOf, runOptions } from './text';

// The styles of the Word file: one for each thing of the 公文, so that an office changes all of them at once, and Word's own
// headings, which its navigation pane and its table of contents go by.

export const styleIds = {
  body: 'GongwenBody',
  title: 'Title',
  number: 'GongwenNumber',
  byline: 'GongwenByline',
  addressee: 'GongwenAddressee',
  attachmentNote: 'GongwenAttachmentNote',
  signature: 'GongwenSignature',
  date: 'GongwenDate',
  attachment: 'GongwenAttachment',
  attachmentTitle: 'GongwenAttachmentTitle',
  tableText: 'GongwenTable',
  figure: 'GongwenFigure',
  marks: 'GongwenMarks',
  issuer: 'GongwenIssuer',
  imprint: 'GongwenImprint',
  pageNumber: 'GongwenPageNumber',
  runIn: 'GongwenRunIn',
} as const;

const indented = { indent: { firstLine: 2 * character } };
const centred = { alignment: AlignmentType.CENTER };
/** Lines of a size of its own, as high as it needs. */
const own = (twips: number) => ({ spacing: { line: twips, lineRule: LineRuleType.EXACT } });

function style(
  id: string,
  name: string,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
  font: FontRole = 'body',
  size: number = sizes.body,
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    next: styleIds.body,
    quickFormat: true,
    run: runOptions({ font, size }),
    paragraph,
  };
}

/** 黑体, 楷体, then the body's own (7.3.3); never bold, which the standard does not know. */
const HEADING_FONTS: readonly FontRole[] = ['heading1', 'heading2', 'body', 'body', 'body'];

function heading(level: number): IParagraphStyleOptions {
  return {
    ...style(
      `Heading${level}`,
      `heading ${level}`,
      { ...indented, outlineLevel: level - 1 },
      HEADING_FONTS[level - 1],
    ),
    run: { ...runOptions({ font: HEADING_FONTS[level - 1]! }), bold: false, italics: false, color: 'auto' },
  };
}

/** Without the spacing of the grid, which a title or a table cell could not take back. */
const plain = { font: fontOf('body'), size: sizes.body };

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { ...plain, snapToGrid: false, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { before: 0, after: 0, line, lineRule: LineRuleType.EXACT } },
    },
  },
  paragraphStyles: [
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      run: { ...plain, snapToGrid: false },
      paragraph: {
        alignment: AlignmentType.BOTH,
        spacing: { before: 0, after: 0, line, lineRule: LineRuleType.EXACT },
      },
    },
    style(styleIds.body, '公文正文', indented),
    ...[1, 2, 3, 4, 5].map(heading),
    { ...style(styleIds.title, 'Title', centred, 'title', sizes.title), next: styleIds.addressee },
    style(styleIds.number, '公文发文字号', centred),
    style(styleIds.byline, '公文题注', centred, 'heading2'),
    style(styleIds.addressee, '公文主送机关', { alignment: AlignmentType.LEFT }),
    style(styleIds.attachmentNote, '公文附件说明', { alignment: AlignmentType.LEFT }),
    style(styleIds.signature, '公文署名', {}),
    style(styleIds.date, '公文成文日期', {}),
    style(styleIds.attachment, '公文附件标记', { alignment: AlignmentType.LEFT }, 'heading1'),
    style(styleIds.attachmentTitle, '公文附件标题', centred, 'title', sizes.title),
    style(styleIds.tableText, '公文表格', own(400), 'body', sizes.table),
    style(styleIds.figure, '公文图片', { ...centred, spacing: { line: 240, lineRule: LineRuleType.AUTO } }),
    style(styleIds.marks, '公文份号密级', { alignment: AlignmentType.LEFT }, 'heading1'),
    style(styleIds.issuer, '公文发文机关标志', centred, 'title'),
    style(styleIds.imprint, '公文版记', own(480), 'body', sizes.imprint),
    style(styleIds.pageNumber, '公文页码', own(340), 'song', sizes.imprint),
  ],
  characterStyles: [
    // What follows a heading on its own line: the heading's style holds for the paragraph, this for the text.
    {
      id: styleIds.runIn,
      name: '公文段内正文',
      basedOn: 'DefaultParagraphFont',
      quickFormat: true,
      run: runOptions({}),
    },
  ],
};
