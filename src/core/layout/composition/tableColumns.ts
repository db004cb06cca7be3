import type { Report } from '../../report/model';
import type { Span } from '../../text/span';
import { type Measures, MM_PER_PT } from '../gbt9704';
import { widthInCharacters } from '../width';
import type { Row } from './tables';

// How wide the columns of a table are, on the page and in Word: the 版心 is shared by what the cells say, and no figure is broken
// over two lines. Where there is no room for that the table is set smaller, in steps down to what can still be read well.

export interface TableSetting {
  /** Of each column, in percent of the table's width, which is that of the 版心. */
  readonly shares: readonly number[];
  /** Of the usual size of tables. */
  readonly scale: number;
  /** It has to be set smaller than can be read well, so that no figure is broken. */
  readonly isTooWide: boolean;
}

/** 小四, 五号 and 小五 where tables are set in 小四: of it these. */
const SCALES = [1, 10.5 / 12, 9 / 12] as const;

/** Type smaller than this is a line. */
const SMALLEST = 0.1;

/** Air and rule beside the text of a cell, both sides together. Millimetres; as media/paper.css has it. */
const BESIDE = 3.1;

/** A column is never counted as wider than so many 字, and words are not broken below so many if it can be helped. */
const WIDEST = 24;
const COMFORT = 4;
/** Nor below so many where there is less room: most names. */
const SNUG = 3;
/** No column has less than two characters beside each other. */
const NARROWEST = 2;

/** Digits and Latin letters with what holds them together: 1,200.50 −3.5% 2026-2028. What has none of them is no figure. */
const RUN = /[!-~０-９％．–—−±～×°℃]+/g;
const DIGIT = /[0-9A-Za-z０-９]/;
/** Of a half-width character, in 字: in some faces digits are wider than half of one. */
const HALF = 0.56;

interface Column {
  /** In 字: what must not be broken, what should not be, with less room or more, and what the widest cell has. */
  least: number;
  snug: number;
  comfort: number;
  wanted: number;
}

/** How `rows` are set in a 版心 of `measures`. */
export function setTable({ text }: Report, rows: readonly Row[], measures: Measures): TableSetting {
  const columns: Column[] = [];
  for (const { cells } of rows) {
    for (const [i, cell] of cells.entries()) {
      columns[i] ??= { least: NARROWEST, snug: NARROWEST, comfort: NARROWEST, wanted: NARROWEST };
      widen(columns[i], text, cell);
    }
  }
  const { pageWidth, marginLeft, marginRight, tableSize } = measures;
  const full = pageWidth.value - marginLeft.value - marginRight.value;
  const roomAt = (scale: number): number =>
    (full - columns.length * BESIDE) / (tableSize.value * MM_PER_PT * scale);
  const sum = (of: keyof Column): number => columns.reduce((all, column) => all + column[of], 0);
  const readable = SCALES.find((each) => sum('comfort') <= roomAt(each)) ?? SCALES.at(-1)!;
  const isTooWide = sum('least') > roomAt(readable);
  const scale = isTooWide ? Math.max(SMALLEST, (readable * roomAt(readable)) / sum('least')) : readable;
  const widths = isTooWide ? columns.map(({ least }) => least) : shared(columns, roomAt(scale));
  const beside = BESIDE / (tableSize.value * MM_PER_PT * scale);
  const whole = widths.reduce((a, b) => a + b + beside, 0);
  return { shares: widths.map((width) => ((width + beside) / whole) * 100), scale, isTooWide };
}

function widen(column: Column, text: string, { start, end }: Span): void {
  const written = text.slice(start, end);
  const width = widthOf(written);
  column.wanted = Math.max(column.wanted, Math.min(WIDEST, width));
  column.comfort = Math.max(column.comfort, Math.min(COMFORT, width));
  column.snug = Math.max(column.snug, Math.min(SNUG, width));
  for (const [run] of written.matchAll(RUN))
    if (DIGIT.test(run)) column.least = Math.max(column.least, widthOf(run));
  column.snug = Math.max(column.snug, column.least);
  column.comfort = Math.max(column.comfort, column.least);
  column.wanted = Math.max(column.wanted, column.least);
}

const widthOf = (written: string): number =>
  widthInCharacters(written) + written.replace(/[^ -~]/g, '').length * (HALF - 0.5);

/** Widths that fill `room` 字: all have what they want, or their least and a share of the rest. */
function shared(columns: readonly Column[], room: number): number[] {
  for (const from of ['comfort', 'snug', 'least'] as const) {
    const sure = columns.reduce((all, column) => all + column[from], 0);
    const more = columns.reduce((all, column) => all + column.wanted - column[from], 0);
    if (sure > room) continue;
    if (sure + more <= room) break;
    return columns.map((column) => column[from] + ((column.wanted - column[from]) * (room - sure)) / more);
  }
  const sum = columns.reduce((all, { wanted }) => all + wanted, 0);
  return columns.map(({ wanted }) => (wanted / sum) * room);
}
