import { isComment } from '../comments';
import type { Report } from '../model';
import { type LineRoles, type PartRole, partRoles } from './roles';
import { lineWords } from './rows';

// What writers say a line is, kept from one version of a text to the next as short texts.

/** The roles that may be said, with the names they go by in offices; in the order in which they are offered. */
export const roleNames: Readonly<Record<PartRole | 'body', string>> = {
  body: '正文',
  title: '标题',
  subtitle: '副标题',
  byline: '题注（讲话人、作者、标题下的日期）',
  issuer: '发文机关标志（××文件）',
  number: '发文字号',
  addressee: '主送机关、称呼',
  closing: '结尾用语',
  'attachment-note': '附件说明',
  signature: '署名',
  date: '成文日期',
  note: '附注',
  attachment: '附件序号（另起一页）',
  'attachment-title': '附件或所附文件的标题（另起一页）',
  contents: '目录',
};

const isRole = (name: string): name is PartRole | 'body' =>
  name === 'body' || (partRoles as readonly string[]).includes(name);

/** What `line` (0-based) of the report is known by; undefined for a line that is not printed. */
export function wordsOfLine({ text, lines, frontMatter }: Report, line: number): string | undefined {
  const own = lines[line];
  const isPrinted = (at: number): boolean => {
    const each = lines[at]!;
    return each.textStart < each.textEnd && each.start >= (frontMatter?.end ?? 0) && !isComment(text, each);
  };
  if (!own || !isPrinted(line)) return undefined;
  let above = line - 1;
  while (above >= 0 && !isPrinted(above)) above--;
  return lineWords(text, own, lines[above]);
}

/** What the line is now, by the writer's word or as it is read; `body` for all that stands within the levels. */
export const roleOfLine = ({ parts }: Report, line: number): PartRole | 'body' =>
  parts.find((part) => part.line === line)?.role ?? 'body';

/** One saying as it is kept. */
export const writtenRole = (words: string, role: PartRole | 'body'): string => `${role}\t${words}`;

/** Whether `written` says something about the line that is known by `words`. */
export const isAbout = (written: string, words: string): boolean =>
  written.slice(written.indexOf('\t') + 1) === words;

/** Sayings as they were kept; what is none of them is left out. */
export function readRoles(written: readonly string[]): LineRoles {
  const roles = new Map<string, PartRole | 'body'>();
  for (const each of written) {
    const tab = each.indexOf('\t');
    const role = each.slice(0, tab);
    if (tab > 0 && isRole(role)) roles.set(each.slice(tab + 1), role);
  }
  return roles;
}

/** So many lines from either end of a text, or from a part, may be parts themselves. */
const MAX_LINES_FROM_EDGE = 12;
const MAX_PART = 80;

/** Whether `line` may be asked about: short, and near a beginning or an end. Lines of running text are never in question. */
export function mayBePart(report: Report, line: number): boolean {
  const { lines, parts } = report;
  const own = lines[line];
  if (!own || wordsOfLine(report, line) === undefined) return false;
  if (parts.some((part) => part.line === line)) return true;
  if (own.textEnd - own.textStart > MAX_PART) return false;
  const isNear = (other: number): boolean => Math.abs(other - line) <= MAX_LINES_FROM_EDGE;
  return isNear(0) || isNear(lines.length - 1) || parts.some((part) => isNear(part.line));
}
