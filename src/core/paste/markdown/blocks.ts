import createMarkdown, { type Token } from 'markdown-it';
import { mayBeUnderlined, openingOf, RULE, UNDERLINE } from '../../report/markdown/opening';

// What the lines of a Markdown text are: headings, items of lists, rows of tables, plain text. markdown-it reads the
// nesting; each line of the source stays a line, as it is a paragraph in a report.

/** A list of items that belong together. */
export interface List {
  readonly isOrdered: boolean;
  /** The list that it stands in. */
  readonly outer: List | undefined;
  /** The numbers of its items, as they are written; empty for bullets. */
  readonly numbers: number[];
  /** How many items it has. */
  length: number;
}

/** One line, without what opens it. */
export type Piece =
  | { readonly kind: 'heading'; readonly depth: number; readonly source: string }
  | { readonly kind: 'item'; readonly list: List; readonly index: number; readonly source: string }
  | { readonly kind: 'text' | 'row'; readonly source: string };

let instance: ReturnType<typeof createMarkdown> | undefined;

function reader() {
  if (!instance) {
    instance = createMarkdown('zero', { html: false, maxNesting: 60 });
    instance.block.ruler.enable(['table', 'hr', 'list', 'heading', 'lheading']);
  }
  return instance;
}

/** The pieces of the text, in reading order. Empty lines, rules and fences are none. */
export function piecesOf(lines: readonly string[]): Piece[] {
  const prepared = prepare(lines);
  const tokens: Token[] = [];
  const markdown = reader();
  markdown.block.parse(prepared.join('\n'), markdown, {}, tokens);
  const byLine: (Piece[] | undefined)[] = new Array(prepared.length);
  collect(tokens, prepared, byLine);
  return prepared.flatMap((line, i) => {
    if (byLine[i]) return byLine[i];
    // What nests too deep is not read; nothing of it may be lost.
    const source = line.replace(/^[ \t]*(?:[-*+][ \t]+)*/, '').trim();
    return source === '' ? [] : [{ kind: 'text', source }];
  });
}

function collect(tokens: readonly Token[], lines: readonly string[], byLine: (Piece[] | undefined)[]): void {
  const lists: List[] = [];
  let heading = 0;
  let item: { list: List; index: number } | undefined;
  const put = (line: number, piece: Piece): void => {
    byLine[line] = [...(byLine[line] ?? []), piece];
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const [from, to] = token.map ?? [0, 0];
    switch (token.type) {
      case 'ordered_list_open':
      case 'bullet_list_open':
        lists.push({
          isOrdered: token.type === 'ordered_list_open',
          outer: lists.at(-1),
          numbers: [],
          length: 0,
        });
        break;
      case 'ordered_list_close':
      case 'bullet_list_close':
        lists.pop();
        break;
      case 'list_item_open': {
        const list = lists.at(-1)!;
        if (list.isOrdered) list.numbers.push(Number(token.info));
        item = { list, index: list.length++ };
        break;
      }
      case 'heading_open':
        heading = Number(token.tag.slice(1));
        for (let line = from; line < to; line++) byLine[line] ??= [];
        break;
      case 'heading_close':
        heading = 0;
        break;
      case 'inline': {
        for (const line of token.content.split('\n')) {
          const source = line.trim();
          if (item) put(from, { kind: 'item', list: item.list, index: item.index, source });
          else if (heading > 0) put(from, { kind: 'heading', depth: heading, source });
          else put(from, { kind: source.startsWith('|') ? 'row' : 'text', source });
          item = undefined;
        }
        // What was one paragraph has been put where that begins.
        for (let line = from; line < to; line++) byLine[line] ??= [];
        break;
      }
      case 'table_open':
        for (let line = from; line < to; line++) put(line, { kind: 'row', source: rowOf(lines[line]!) });
        while (tokens[i]!.type !== 'table_close') i++;
        item = undefined;
        break;
      case 'hr':
        byLine[from] = [];
        break;
    }
  }
}

/** A row between bars. */
function rowOf(line: string): string {
  const row = line.trim();
  const from = row.startsWith('|') ? '' : '| ';
  return `${from}${row}${/(?<!\\)\|$/.test(row) ? '' : ' |'}`;
}

/** What is said of a fence is a word or two of a programmer's. */
const FENCE = /^[ \t]*(?:`{3,}|~{3,})[^`\u0080-\uffff]*$/;
const DELIMITER = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** 1️⃣ and 🔟 number items. */
const KEYCAP = /^([ \t]*(?:[-*+][ \t]+)?)(?:([0-9])\ufe0f?\u20e3|\u{1f51f})[ \t]*/u;

/** The lines with an empty one between any two paragraphs, as Markdown has them, and what it does not know written as it does. */
function prepare(lines: readonly string[]): string[] {
  const out: string[] = [];
  let inTable = false;
  /** How far the list is indented that is being read; undefined outside of lists. */
  let list: number | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const formulaEnd = endOfFormula(lines, i);
    if (formulaEnd !== undefined) {
      out.push(
        '',
        `$$${lines
          .slice(i + 1, formulaEnd)
          .join(' ')
          .trim()}$$`,
      );
      i = formulaEnd;
      continue;
    }
    // People fence the paper itself, so what stands between is read as well.
    if (FENCE.test(line)) {
      out.push('');
      continue;
    }
    const written = withoutQuotes(line);
    const next = i + 1 < lines.length ? withoutQuotes(lines[i + 1]!) : '';
    if (written.trim() === '') {
      inTable = false;
      out.push('');
      continue;
    }
    inTable = written.includes('|') && (inTable || (next.includes('|') && DELIMITER.test(next)));
    if (inTable) {
      out.push(...(out.at(-1)?.includes('|') ? [] : ['']), written.replace(/^[ \t\u3000\u00a0]+/, ''));
      continue;
    }
    if (UNDERLINE.test(written) && i > 0 && mayBeUnderlined(lines[i - 1]!)) {
      out.push(written);
      continue;
    }
    const plain = asMarkdown(written, list);
    if (/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(plain)) list ??= indentOf(written).length;
    else if (!/^[ \t]/.test(plain)) list = undefined;
    out.push('', plain);
  }
  return out;
}

/** How many lines a formula may have. */
const MAX_FORMULA = 40;

/** Index of the line that ends the formula which line `from` begins, $$ or \\[ by itself; undefined where none begins. */
function endOfFormula(lines: readonly string[], from: number): number | undefined {
  const opening = lines[from]!.trim();
  const closing = opening === '$$' ? '$$' : opening === '\\[' ? '\\]' : undefined;
  if (closing === undefined) return undefined;
  for (let i = from + 1; i < lines.length && i <= from + MAX_FORMULA; i++) {
    const line = lines[i]!.trim();
    if (line === closing) return i > from + 1 ? i : undefined;
    if (line === '') return undefined;
  }
  return undefined;
}

const withoutQuotes = (line: string): string => {
  const { quotes } = openingOf(line);
  if (quotes === 0) return line;
  const words = line.replace(/^[ \t\u3000\u00a0]*(?:>[ \t]?)+/, '');
  return /^\[!\w+\]$/.test(words.trim()) ? '' : words;
};

const indentOf = (line: string): string => /^[ \t\u3000\u00a0]*/.exec(line)![0];

/** The signs that only some programs know as those that all do; `list` is how far the list is indented that the line stands in. */
function asMarkdown(line: string, list: number | undefined): string {
  if (RULE.test(line)) return '---';
  const { depth, bullet } = openingOf(line);
  const indent = indentOf(line);
  const words = line.slice(indent.length);
  // Indentation nests items, and is a habit elsewhere.
  const kept = list === undefined ? '' : indent.slice(list).replace(/[\u3000\u00a0]/g, ' ');
  if (depth > 0) return words.replace(/^#+[ \t\u3000\u00a0]*/, `${'#'.repeat(depth)} `);
  const numbered = KEYCAP.exec(line);
  if (numbered) return `${kept}${numbered[2] ?? '10'}. ${line.slice(numbered[0].length)}`;
  // One sign for all, as signs that change begin another list.
  if (bullet !== undefined) return `${kept}- ${words.slice(1).replace(/^[\u3000\u00a0 \t]+/, '')}`;
  // - 2 - is no item, and ~~~ before words no fence.
  return `${kept}${/^(?:[-*+][ \t]|`{3}|~{3})/.test(words) ? '\\' : ''}${words}`;
}
