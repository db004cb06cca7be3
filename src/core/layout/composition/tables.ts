import type { Token } from 'markdown-it';
import type { Line } from '../../report/model';
import { skipBlanks, trimBlanksEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Markdown } from './markdown';

export interface Cell extends Span {
  readonly align: 'left' | 'center' | 'right' | undefined;
}

export interface Row {
  readonly line: Line;
  readonly heading: boolean;
  readonly cells: readonly Cell[];
}

export interface Picture {
  readonly alt: string;
  /** As written, percent-encoded; what it may point at is for the host to judge. */
  readonly reference: string;
}

/** A longer line is no picture, and a table this wide no table anyone typed. */
const MAX_LINE = 2000;

function tableTokens(written: readonly string[], markdown: Markdown): Token[] {
  const tokens: Token[] = [];
  markdown.block.parse(written.join('\n'), markdown, {}, tokens);
  return tokens[0]?.type === 'table_open' && tokens[0].map?.[1] === written.length ? tokens : [];
}

const isPipeRow = (text: string, line: Line): boolean =>
  text.charCodeAt(line.textStart) === 0x7c && line.textEnd - line.textStart <= MAX_LINE;

/**
 * The table of `|` rows that begins at `lines[first]`, one row for each of its lines but the rule below the
 * head (which comes without cells); undefined if there is none. A table that would lose a word
 * (Markdown drops cells beyond the head's number) is none.
 */
export function readPipeTable(
  text: string,
  lines: readonly Line[],
  first: number,
  markdown: Markdown,
): Row[] | undefined {
  const rows: Line[] = [];
  const written: string[] = [];
  for (let i = first; i < lines.length && isPipeRow(text, lines[i]!); i++) {
    rows.push(lines[i]!);
    written.push(text.slice(lines[i]!.textStart, lines[i]!.textEnd));
    // The first two lines tell; without that a page of `|` would be read again from each of its lines.
    if (rows.length === 2 && tableTokens(written, markdown).length === 0) return undefined;
  }
  if (rows.length < 2) return undefined;

  const table: { line: Line; heading: boolean; cells: Cell[] }[] = rows.map((line, i) => ({
    line,
    heading: i === 0,
    cells: [],
  }));
  let row = 0;
  let reached = 0;
  let align: Cell['align'];
  for (const token of tableTokens(written, markdown)) {
    if (token.type === 'tr_open') {
      row = token.map![0];
      reached = 0;
    } else if (token.type === 'th_open' || token.type === 'td_open') {
      align = /left|center|right/.exec(String(token.attrGet('style') ?? ''))?.[0] as Cell['align'];
    } else if (token.type === 'inline') {
      // `\|` is the one escape a cell knows, so this gives the cell back as it was written.
      const source = token.content.replaceAll('|', '\\|');
      const at = written[row]!.indexOf(source, reached);
      if (at < 0 || !isScaffold(written[row]!.slice(reached, at))) return undefined;
      reached = at + source.length;
      const start = rows[row]!.textStart + at;
      table[row]!.cells.push({ start, end: start + source.length, align });
    } else if (token.type === 'tr_close' && !isScaffold(written[row]!.slice(reached))) {
      return undefined;
    }
  }
  return table;
}

const isScaffold = (written: string): boolean => /^[|\s]*$/.test(written);

/**
 * Rows pasted from a spreadsheet: two or more lines with tabs inside. A row below the first of which only one cell says
 * something, and not the last, has as many tabs as that. Lines for which `isOther` holds end the table.
 */
export function readTabTable(
  text: string,
  lines: readonly Line[],
  first: number,
  isOther: (line: Line) => boolean,
): Row[] | undefined {
  const found: Line[] = [];
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.end - line.start > MAX_LINE || line.textStart === line.textEnd || isOther(line)) break;
    const [opening] = found;
    const isRow = text.slice(line.textStart, line.textEnd).includes('\t');
    const isShort = opening && line.textEnd < line.end && tabsIn(text, line) === tabsIn(text, opening);
    if (!isRow && !isShort) break;
    found.push(line);
  }
  const leads = found.map(({ start, textStart }) => tabsIn(text, { start, end: textStart }));
  // Tabs before all rows indent the table, further ones before a row stand for cells that say nothing.
  const indent = Math.min(...leads);
  const rows: Row[] = found.map((line, i) => {
    const { textStart: start } = line;
    const empty = Array.from({ length: leads[i]! - indent }, () => ({ start, end: start, align: undefined }));
    return { line, heading: false, cells: [...empty, ...tabCells(text, line)] };
  });
  while (rows.length > 2 && isFilledIn(text, rows.at(-1)!)) rows.pop();
  if (rows.length < 2) return undefined;
  return isHead(text, rows) ? [{ ...rows[0]!, heading: true }, ...rows.slice(1)] : rows;
}

const tabsIn = (text: string, { start, end }: Span): number => text.slice(start, end).split('\t').length - 1;

/** 填表人：甲 and 审核人：乙 on the line below a table. */
const FILLED_IN = /^(?:填[表报]|制表|审[核批]|复核|经办|联系|(?:单位)?负责)[\p{Script=Han}]{0,4}[：:]/u;

function isFilledIn(text: string, { cells }: Row): boolean {
  const written = cells.map(({ start, end }) => text.slice(start, end)).filter((cell) => cell !== '');
  return written.length > 0 && written.every((cell) => FILLED_IN.test(cell));
}

/** A figure, with its unit or sign; a blank that waits for one. */
const FIGURE = /^[-−+±]?[\d０-９*][\d０-９.,，*]*[\p{Script=Han}%％‰]{0,3}$/u;
/** A year heads a column, though it is a figure. */
const YEAR = /^(?:19|20)\d\d年?$/;
/** What a column is headed with, whatever stands below. */
const HEADS =
  /^(?:序号|编号|姓名|性别|名称|单位|部门|科室|职务|职称|项目|类别|类型|指标|事项|内容|任务|措施|时间|日期|地点|数量|金额|合计|单价|总价|规格|型号|电话|联系电话|联系人|联系方式|责任单位|牵头单位|责任人|完成时限|备注|说明)(?:[（(].*[）)])?$/;

/** Whether the first row heads the others: names all different, above figures or known as heads of columns. */
function isHead(text: string, [first, ...others]: readonly Row[]): boolean {
  const written = ({ start, end }: Cell): string => text.slice(start, end);
  const heads = first!.cells.map(written);
  if (heads.length < 2 || new Set(heads).size < heads.length) return false;
  if (heads.some((head) => head === '' || head.length > 20 || isFigure(head))) return false;
  if (heads.some((head) => HEADS.test(head.replace(/[ \u3000]/g, '')))) return true;
  return heads.some((_, i) =>
    others.every(({ cells }) => cells[i] !== undefined && isFigure(written(cells[i]))),
  );
}

const isFigure = (cell: string): boolean => FIGURE.test(cell) && !YEAR.test(cell);

function tabCells(text: string, line: Line): Cell[] {
  let from = line.textStart;
  return text
    .slice(line.textStart, line.textEnd)
    .split('\t')
    .map((written) => {
      const to = from + written.length;
      const start = skipBlanks(text, from, to);
      from = to + 1;
      return { start, end: trimBlanksEnd(text, start, to), align: undefined };
    });
}

/** The picture that is the whole of `line`: `![说明](图/一.png)`. */
export function readPicture(text: string, line: Line, markdown: Markdown): Picture | undefined {
  if (!text.startsWith('![', line.textStart) || line.textEnd - line.textStart > MAX_LINE) return undefined;
  const { inline } = markdown;
  const state = new inline.State(text.slice(line.textStart, line.textEnd), markdown, {}, []);
  const [image] = inline.ruler.getRules('');
  if (!image!(state, false) || state.pos !== state.posMax) return undefined;
  const token = state.tokens.at(-1)!;
  const reference = String(token.attrGet('src') ?? '');
  return reference === '' ? undefined : { alt: token.content, reference };
}
