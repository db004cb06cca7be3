// What the export made of the front matter (版头, 版记) goes back into it.

/** A paragraph in one of the styles of 版头 and 版记. */
export interface OwnParagraph {
  readonly style: string;
  readonly text: string;
}

/**
 * The styles of an exported file that the import knows again, by id. Writer and WPS give styles ids of their own when they save
 * a file, but leave them their names.
 */
export const ownStyleNames = {
  GongwenBody: '公文正文',
  Title: 'Title',
  GongwenAttachmentTitle: '公文附件标题',
  GongwenMarks: '公文份号密级',
  GongwenIssuer: '公文发文机关标志',
  GongwenLetterIssuer: '公文信函标志',
  GongwenOrderIssuer: '公文命令标志',
  GongwenNumber: '公文发文字号',
  GongwenLetterNumber: '公文信函字号',
  GongwenImprint: '公文版记',
} as const;

/** What tells a file that was exported from here, and the styles of titles in it. */
export const bodyStyle = 'GongwenBody';
export const titleStyles: readonly string[] = ['Title', 'GongwenAttachmentTitle'];

/** Styles of 版头 and 版记; a number is 版头 only where there is a mark, or beside a 签发人. */
export const isOwnStyle = (style: string): boolean =>
  /^Gongwen(?:Marks|(?:Letter|Order)?Issuer|(?:Letter)?Number|Imprint)$/.test(style);

export const isIssuer = (style: string): boolean => /^Gongwen(?:Letter|Order)?Issuer$/.test(style);

/** What 版式 the style of a mark stands for. */
const FORMS: Readonly<Record<string, string>> = {
  GongwenLetterIssuer: '信函',
  GongwenOrderIssuer: '命令',
};

/** The lines of the front matter that print `paragraphs`, its rules among them; none without any. */
export function frontMatterOf(written: readonly OwnParagraph[]): string[] {
  const paragraphs = written.flatMap(parted);
  const of = (style: string, read: (text: string) => string[]): string[] =>
    paragraphs.filter((each) => each.style === style).flatMap(({ text }) => read(text));
  const issuers = paragraphs.filter(({ style }) => isIssuer(style)).map(({ text }) => text);
  const form = paragraphs.map(({ style }) => FORMS[style]).find((each) => each !== undefined);
  const entries = [
    ...(form ? [entry('版式', [form])] : []),
    ...of('GongwenMarks', mark),
    ...(issuers.length > 0 ? [entry('发文机关', named(issuers))] : []),
    ...of('GongwenNumber', numberLine),
    ...of('GongwenImprint', imprint),
  ];
  return entries.length > 0 ? ['---', ...entries, '---', ''] : [];
}

/** In a 信函 what stands at the left edge shares its line with the 发文字号 at the right one. */
function parted(paragraph: OwnParagraph): OwnParagraph[] {
  if (paragraph.style !== 'GongwenLetterNumber') return [paragraph];
  const [left, number] = paragraph.text.includes('\t') ? paragraph.text.split('\t') : ['', paragraph.text];
  return [
    ...(left ? [{ style: 'GongwenMarks', text: left }] : []),
    ...(number ? [{ style: 'GongwenNumber', text: number }] : []),
  ];
}

/** A value that YAML would read as something else is quoted. */
const entry = (key: string, values: readonly string[]): string =>
  `${key}: ${values.length === 1 ? scalar(values[0]!) : `[${values.map(scalar).join(', ')}]`}`;

const scalar = (value: string): string =>
  /^\d+$|^["'[|>#&*!%@`{-]|[,\]]|: | #/.test(value) && !value.includes('"') ? `"${value}"` : value;

/** In 联合行文 the names come as a column with 文件 beside it. */
const named = (issuers: readonly string[]): readonly string[] =>
  issuers.length > 1 && issuers.at(-1) === '文件' ? issuers.slice(0, -1) : issuers;

function mark(text: string): string[] {
  if (/^\d{6}$/.test(text)) return [entry('份号', [text])];
  const secrecy = /^((?:绝密|机密|秘密).*?)(?:★(.*))?$/.exec(text);
  if (!secrecy) return [entry('紧急程度', [text])];
  return [entry('密级', [secrecy[1]!]), ...(secrecy[2] ? [entry('保密期限', [secrecy[2]])] : [])];
}

function numberLine(text: string): string[] {
  const [number, signatory] = text.split('\t');
  const names =
    signatory
      ?.replace(/^签发人[：:]/, '')
      .split('\u3000')
      .filter((name) => name !== '') ?? [];
  return [
    ...(number ? [entry('发文字号', [number])] : []),
    ...(names.length > 0 ? [entry('签发人', names)] : []),
  ];
}

function imprint(text: string): string[] {
  const copies = /^抄送[：:](.*?)。?$/.exec(text);
  if (copies) return [entry('抄送', [copies[1]!])];
  const [office, date] = text.split('\t');
  return [
    ...(office ? [entry('印发机关', [office])] : []),
    ...(date ? [entry('印发日期', [date.replace(/印发$/, '')])] : []),
  ];
}
