import type { Placeholder, Report } from '../report/model';
import { labelOf } from '../report/sections';
import { formatCsv, readDsv } from '../text/dsv';
import { headingOf, markedSentence } from './context';
import { kindOf } from './kind';

// The open blanks as a table that departments fill, and any table of words and values as it comes back.

const HEADER = ['章节', '语句（【】里待填）', '类别', '责任部门', '填写内容'];
/** Headings of the columns that count, in a table of whatever making. */
const WORDS_COLUMN = /语句|内容|项目|指标|名称|事项/;
const VALUE_COLUMN = /填写|数值|数据|结果|^[值数]/;

/** A cell that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@]/;

/** The open blanks of `report` as CSV with CRLF: section, sentence, kind, and two empty columns to be filled. */
export function toTable(report: Report): string {
  const rows = report.placeholders.map((blank) => {
    const heading = headingOf(report, blank);
    const section = heading ? labelOf(report, heading) : '';
    return [section, markedSentence(report, blank), kindOf(report, blank).label, '', ''];
  });
  return formatCsv(
    [HEADER, ...rows].map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell))),
  );
}

/** Words that tell a blank, and the value for it. */
export interface ValueRow {
  readonly words: string;
  readonly value: string;
}

/**
 * The rows of a table with a value in them: tab-separated as a spreadsheet copies it, or CSV. Columns are recognised by
 * their headings; without any the first one has the words and the last one the value.
 */
export function readTable(text: string): ValueRow[] {
  const rows = readDsv(text.replaceAll(/^([^",\t\r\n]+)，([^",\t\r\n]+)$/gm, '$1,$2'))
    .map(({ cells }) => cells.map((cell) => cell.trim().replace(/^'(?=[=+\-@])/, '')))
    .filter((row) => row.some((cell) => cell !== ''));
  const header = rows[0] ?? [];
  const valueColumn = header.findIndex((cell) => VALUE_COLUMN.test(cell) && cell.length <= 8);
  const wordsColumn = header.findIndex(
    (cell, i) => i !== valueColumn && WORDS_COLUMN.test(cell) && cell.length <= 12,
  );
  const hasHeader = valueColumn >= 0 && wordsColumn >= 0;
  const [from, to] = hasHeader ? [wordsColumn, valueColumn] : [0, undefined];
  return rows.slice(hasHeader ? 1 : 0).flatMap((row): ValueRow[] => {
    const words = row[from] ?? '';
    const value = (to === undefined ? (row.length > 1 ? row.at(-1) : '') : row[to]) ?? '';
    return words === '' || value === '' ? [] : [{ words, value: value.replace(/\s*\n\s*/g, '') }];
  });
}

/** A row that was matched to a blank. */
export interface RowMatch {
  readonly blank: Placeholder;
  readonly row: ValueRow;
  /** The words leave no doubt; otherwise the blank is only the likeliest one. */
  readonly sure: boolean;
}

export interface Matches {
  /** In reading order of the blanks. */
  readonly matched: readonly RowMatch[];
  readonly unmatched: readonly ValueRow[];
}

/** From this share of its words on a row may belong to a blank, and from that one on it does. */
const LIKELY = 0.4;
const SURE = 0.7;
/** A runner-up that comes so close leaves a doubt. */
const CLOSE = 0.1;

/** Gives each row the open blank of `report` whose words are most like its own; each blank has one row at most. */
export function matchRows(report: Report, rows: readonly ValueRow[]): Matches {
  const contexts = report.placeholders.map((blank) => contextOf(report, blank));
  const pairs = rows.flatMap((row, r) => {
    const words = nearMark(row.words);
    const scores = contexts.map((context) => (row.words === context.sentence ? 1 : likeness(words, context)));
    const [best = 0, second = 0] = [...scores].sort((x, y) => y - x);
    return scores.flatMap((score, b) => {
      if (score < LIKELY) return [];
      const rival = score === best ? second : best;
      return [{ r, b, score, sure: score === 1 || (score >= SURE && score - rival >= CLOSE) }];
    });
  });
  pairs.sort((x, y) => y.score - x.score || x.r - y.r || x.b - y.b);
  const rowOf = new Map<number, (typeof pairs)[number]>();
  const used = new Set<number>();
  for (const pair of pairs) {
    if (used.has(pair.r) || rowOf.has(pair.b)) continue;
    used.add(pair.r);
    rowOf.set(pair.b, pair);
  }
  return {
    matched: [...rowOf.values()]
      .sort((x, y) => x.b - y.b)
      .map(({ r, b, sure }) => ({ blank: report.placeholders[b]!, row: rows[r]!, sure })),
    unmatched: rows.filter((_, r) => !used.has(r)),
  };
}

interface Context {
  /** The sentence as it is exported. */
  readonly sentence: string;
  /** The words next to the blank and what it stands for. */
  readonly near: ReadonlySet<string>;
  /** All of its sentence and heading. */
  readonly far: ReadonlySet<string>;
}

function contextOf(report: Report, blank: Placeholder): Context {
  const sentence = markedSentence(report, blank);
  const mark = sentence.indexOf('【');
  const before = /[^，。；：！？、]*$/.exec(sentence.slice(0, mark))![0].slice(-30);
  const behind = /^[^，。；：！？、]*/.exec(report.text.slice(blank.end, blank.end + 12))![0];
  const heading = headingOf(report, blank);
  const { label } = kindOf(report, blank);
  return {
    sentence,
    near: new Set([
      ...pairsOf(before),
      ...pairsOf(behind),
      ...pairsOf(before.slice(-1) + behind.slice(0, 1)),
      ...pairsOf(label),
    ]),
    far: new Set(pairsOf(sentence + (heading ? labelOf(report, heading) : ''))),
  };
}

/** How many of the words stand near the blank, or at least about it: from 0 to just under 1. */
function likeness(words: string, { near, far }: Context): number {
  const pairs = pairsOf(words);
  if (pairs.length === 0) return 0;
  const close = pairs.filter((pair) => near.has(pair)).length / pairs.length;
  const about = pairs.filter((pair) => near.has(pair) || far.has(pair)).length / pairs.length;
  return 0.99 * (0.75 * close + 0.25 * about);
}

/** Of an exported sentence the clause with the mark, which is about this blank and no other. */
const nearMark = (words: string): string =>
  /[^，。；：！？、]*【[^】]*】】?[^，。；：！？、]*/.exec(words)?.[0] ?? words;

/** Each two neighbouring characters that are letters or figures. */
function pairsOf(text: string): string[] {
  const letters = text.match(/[\p{Script=Han}\p{L}\p{N}]/gu) ?? [];
  return letters.slice(1).map((letter, i) => letters[i]! + letter);
}
