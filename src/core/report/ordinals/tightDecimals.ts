import type { LineMarker } from '../model';
import { type HeadingScheme, type Marker, rankOf } from './schemes';

// 1.1背景 and 2.3.1工作目标, without a blank behind the ordinal, begin as 1.5亿元, 3.15消费者权益日 and 10.1假期 do: which of
// them are headings is shown by how they go on, and by what they stand below.

const TIGHT = /[0-9]{1,2}(?:\.[0-9]{1,2}){1,4}(?=\p{Script=Han})/uy;
/**
 * What is counted, measured or dated so, or is a version – unless it begins a word, as 时 does in 时间 and 人 in 人员. Before
 * 元, 米, 公里 and the like no ordinal is read at all.
 */
const QUANTITY = new RegExp(
  [
    '[件套篇处届克斤]|百分|公[斤顷]|小时|假期|放假',
    '余(?!额|量)|多(?![元措方层样媒渠])|个(?!人|体|性|案)|人(?![员才事力民工口文身均防居类机])|名(?![称单录额词])',
    '家(?![庭长访校教])|户(?![外籍])|台(?!账)|张(?!贴)|份(?!额)|条(?![件款例])|期(?![限间望])|版(?![面权式])|级(?!别)',
    '代(?![码理表建办])|分(?![析工类管布包项部配级期局支组解步阶享])|秒(?!杀)|时(?![间限期效事政])|点(?![位名])',
    '日(?![常程期])|号(?![召码])|天(?!然)|节(?![能约假水点日])',
  ].join('|'),
  'uy',
);
/** A row of a table. */
const ROW = /[\t|]|[ \u3000\u00a0]\S+[ \u3000\u00a0]\S/;
/** How many siblings may be missing between two, where two are there already. */
const MAX_LOST = 2;

/** What 1.1 may stand below besides 1 itself: 一、, 第一章, 1. */
const PARENTS: ReadonlySet<HeadingScheme> = new Set(['part', 'chapter', 'han', 'arabic']);

/** What has been seen of the decimals with one prefix. */
interface Seen {
  readonly ordinal: number;
  readonly count: number;
}

/** `markers` with those read as decimals that their sequence shows to be such. Linear in their number. */
export function withTightDecimals(text: string, markers: readonly LineMarker[]): readonly LineMarker[] {
  if (!markers.some(mayBeTight)) return markers;
  const candidates = markers.map((marker) => tightDecimal(text, marker));
  if (candidates.every((each) => each === undefined)) return markers;
  const next = nextSiblings(markers, candidates);
  /** The last one of each prefix. */
  const last = new Map<string, Seen>();
  let above: LineMarker | undefined;
  return markers.map((marker, i) => {
    const candidate = candidates[i];
    const isShown =
      candidate &&
      (candidate.ordinal === 1 ? opens(candidate, next[i], above, last) : goesOn(candidate, last));
    const read = isShown ? candidate : marker;
    if (!read.doubtful) above = read;
    if (read.scheme === 'decimal') {
      const { prefix, ordinal } = read;
      last.set(prefix, { ordinal, count: ordinal === 1 ? 1 : (last.get(prefix)?.count ?? 0) + 1 });
    }
    return read;
  });
}

function goesOn({ prefix, ordinal }: LineMarker, last: ReadonlyMap<string, Seen>): boolean {
  const before = last.get(prefix);
  if (before === undefined || ordinal <= before.ordinal) return false;
  return ordinal === before.ordinal + 1 || (before.count > 1 && ordinal <= before.ordinal + 1 + MAX_LOST);
}

/** A first one, with a second, or of three numbers: in the first chapter, right below its parent, or in the next chapter. */
function opens(
  { prefix, depth }: LineMarker,
  next: number | undefined,
  above: LineMarker | undefined,
  last: ReadonlyMap<string, Seen>,
): boolean {
  if (above && numberOf(above) === prefix) return depth > 2 || next === 2;
  if (depth > 2 || next !== 2) return false;
  return prefix === '1.' || last.has(`${Number.parseInt(prefix, 10) - 1}.`);
}

/** What decimals below an ordinal begin with. */
const numberOf = ({ scheme, prefix, ordinal }: LineMarker): string | undefined =>
  scheme === 'decimal' || PARENTS.has(scheme) ? `${prefix}${ordinal}.` : undefined;

const mayBeTight = ({ doubtful, scheme }: Marker): boolean => doubtful && scheme === 'arabic';

/** The decimal that a doubtful `1.` in `text` may be the beginning of; undefined where it is none. */
export function tightDecimal<T extends Marker>(text: string, marker: T): T | undefined {
  if (!mayBeTight(marker)) return undefined;
  TIGHT.lastIndex = marker.start;
  const written = TIGHT.exec(text)?.[0];
  if (written === undefined) return undefined;
  const numbers = written.split('.');
  const end = marker.start + written.length;
  QUANTITY.lastIndex = end;
  if (numbers.some((number) => number.startsWith('0')) || QUANTITY.test(text)) return undefined;
  const lineEnd = text.indexOf('\n', end);
  if (ROW.test(text.slice(end, lineEnd < 0 ? text.length : lineEnd).trimEnd())) return undefined;
  return {
    ...marker,
    scheme: 'decimal',
    ordinal: Number(numbers.at(-1)),
    depth: numbers.length,
    prefix: written.slice(0, written.lastIndexOf('.') + 1),
    rank: rankOf('decimal', numbers.length),
    end,
    wellFormed: true,
    shape: '',
    doubtful: false,
  };
}

/** For each candidate the number of the next one that is counted with it. */
function nextSiblings(
  markers: readonly LineMarker[],
  candidates: readonly (LineMarker | undefined)[],
): (number | undefined)[] {
  const behind = new Map<string, number>();
  const next = new Array<number | undefined>(markers.length);
  for (let i = markers.length - 1; i >= 0; i--) {
    const decimal = candidates[i] ?? (markers[i]!.scheme === 'decimal' ? markers[i]! : undefined);
    if (!decimal) continue;
    next[i] = behind.get(decimal.prefix);
    behind.set(decimal.prefix, decimal.ordinal);
  }
  return next;
}
