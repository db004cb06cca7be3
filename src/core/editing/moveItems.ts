import { lineAt } from '../report/lines';
import type { EnumerationItem, EnumerationRun, Report, Section } from '../report/model';
import { trimBlanksEnd } from '../text/characters';
import { toHan } from '../text/numerals';
import type { Span } from '../text/span';
import { usualLineEnd } from './moveLines';
import { fromPieces, type Rearranged, type Refusal, refuse } from './rearranged';

// Moving the items of running lists (一是…二是…). Ordinals, the marks between items and line ends stay with their
// places, only the words move: so the last item keeps its 。 and the others what the list has.

/** The marks that end an item. */
const END_MARKS = '。；;，,';

/** Puts the item `section` in the place of another item of its list, `steps` further down (negative: up). */
export function moveItem(report: Report, section: Section, steps: number): Rearranged | Refusal {
  const found = placeOf(report, section);
  if (!found) return refuse('请把光标放在要移动的“一是”“二是”一项上。');
  const to = found.index + steps;
  if (to < 0) return refuse('已经是第一项，不能再上移。');
  if (to >= found.run.items.length) return refuse('已经是最后一项，不能再下移。');
  return withinList(report, found.run, found.index, to);
}

/** Puts the item `section` in the place of the item `target`, of its own or another list. */
export function moveItemTo(report: Report, section: Section, target: Section): Rearranged | Refusal {
  const from = placeOf(report, section);
  const to = placeOf(report, target);
  if (!from || !to) return refuse('“一是”各项只能移到“一是”一类的列项之间。');
  if (from.run === to.run) return withinList(report, from.run, from.index, to.index);
  return betweenLists(report, from, to);
}

/** Puts the item `section` behind the last item of the last list that stands right below `heading`. */
export function moveItemInto(report: Report, section: Section, heading: Section): Rearranged | Refusal {
  const last = heading.children.findLast(({ kind }) => kind === 'enumeration');
  const from = placeOf(report, section);
  const to = last && placeOf(report, last);
  if (!from || !to) return refuse('这个标题下没有“一是”一类的列项，移不进去。');
  const { length } = to.run.items;
  if (from.run === to.run) return withinList(report, from.run, from.index, length - 1);
  return betweenLists(report, from, { run: to.run, index: length });
}

/** A new item behind `section`; the caret stands where its words go. */
export function insertItem(report: Report, section: Section): Rearranged | Refusal {
  const found = placeOf(report, section);
  if (!found) return refuse('请把光标放在要在其后插入的标题或者“一是”一项上。');
  const refusal = refuseWordy(found.run);
  if (refusal) return refusal;
  const bodies: Words[] = bodiesOf(report, found.run);
  bodies.splice(found.index + 1, 0, '');
  const { pieces, starts } = laidOut(report, found.run, bodies);
  const before = fromPieces(
    report.text,
    between(report, found.run, pieces.slice(0, starts[found.index + 1]!)),
  );
  const whole = fromPieces(report.text, around(report, found.run, pieces));
  return { ...whole, caret: before.text.length };
}

/** The words of an item, as they stand somewhere in the text, or as they are to be. */
type Words = Span | string;

interface Place {
  readonly run: EnumerationRun;
  readonly index: number;
}

function placeOf(report: Report, { marker }: Section): Place | undefined {
  for (const run of report.enumerations) {
    const index = run.items.findIndex((item) => item.start === marker.start);
    if (index >= 0) return { run, index };
  }
  return undefined;
}

function withinList(report: Report, run: EnumerationRun, from: number, to: number): Rearranged {
  const bodies: Words[] = bodiesOf(report, run);
  bodies.splice(to, 0, ...bodies.splice(from, 1));
  const { pieces } = laidOut(report, run, bodies);
  return withCaret(report, around(report, run, pieces), run.items[from]!, bodies[to] as Span);
}

function betweenLists(report: Report, from: Place, to: Place): Rearranged | Refusal {
  const refusal = refuseWordy(from.run) ?? refuseWordy(to.run);
  if (refusal) return refusal;
  if (from.run.items.length === 1) return refuse('这一列只有这一项，移走后就空了；请直接剪切文字。');
  const left: Words[] = bodiesOf(report, from.run);
  const [moved] = left.splice(from.index, 1) as [Span];
  const target = spanOf(report, to.run);
  const source = spanOf(report, from.run);
  if (target.start < source.end && source.start < target.end) {
    return refuse('列项不能在互相包含的两列之间移动，请直接剪切文字。');
  }
  const longer: Words[] = bodiesOf(report, to.run);
  longer.splice(to.index, 0, moved);
  const shortened = laidOut(report, from.run, left).pieces;
  const lengthened = laidOut(report, to.run, longer).pieces;
  const [first, second] =
    source.start < target.start
      ? [
          { span: source, pieces: shortened },
          { span: target, pieces: lengthened },
        ]
      : [
          { span: target, pieces: lengthened },
          { span: source, pieces: shortened },
        ];
  const pieces = [
    { start: 0, end: first.span.start },
    ...first.pieces,
    { start: first.span.end, end: second.span.start },
    ...second.pieces,
    { start: second.span.end, end: report.text.length },
  ];
  return withCaret(report, pieces, from.run.items[from.index]!, moved);
}

/** 首先、其次、最后 count by words that cannot be counted on. */
function refuseWordy({ items }: EnumerationRun): Refusal | undefined {
  return items[0]!.word === '首先'
    ? refuse('“首先”“其次”“最后”只能在本列之内调整次序，不能增减。')
    : undefined;
}

function withCaret(
  report: Report,
  pieces: readonly (Span | string)[],
  item: EnumerationItem,
  body: Span,
): Rearranged {
  const assembled = fromPieces(report.text, pieces);
  return { ...assembled, caret: assembled.follow(body.start) - (behindOrdinal(report, item) - item.start) };
}

const around = (report: Report, run: EnumerationRun, pieces: readonly (Span | string)[]) => [
  ...between(report, run, pieces),
  { start: spanOf(report, run).end, end: report.text.length },
];

const between = (report: Report, run: EnumerationRun, pieces: readonly (Span | string)[]) => [
  { start: 0, end: spanOf(report, run).start },
  ...pieces,
];

/** From the first ordinal to behind the last item's final mark. */
function spanOf(report: Report, run: EnumerationRun): Span {
  return { start: run.items[0]!.start, end: endOfParagraph(report, run.items.at(-1)!) };
}

/** The list with these words for its items, and for each item the number of pieces up to its words. */
function laidOut(
  report: Report,
  run: EnumerationRun,
  bodies: readonly Words[],
): { pieces: Words[]; starts: number[] } {
  const old = bodiesOf(report, run);
  const pieces: Words[] = [];
  const starts: number[] = [];
  bodies.forEach((body, i) => {
    const item = run.items[i];
    pieces.push(
      item ? { start: item.start, end: behindOrdinal(report, item) } : ordinalBehind(report, run, i),
    );
    starts.push(pieces.length);
    pieces.push(body);
    if (i === bodies.length - 1) {
      pieces.push({ start: old.at(-1)!.end, end: spanOf(report, run).end });
    } else if (i + 1 < run.items.length) {
      pieces.push({ start: old[i]!.end, end: run.items[i + 1]!.start });
    } else {
      pieces.push(separatorOf(report, run, old));
    }
  });
  return { pieces, starts };
}

/** The ordinal of a new item at `index`, written as the list's last one is. */
function ordinalBehind(report: Report, { items }: EnumerationRun, index: number): string {
  const last = items.at(-1)!;
  const ordinal = toHan(last.ordinal + index - items.length + 1);
  const { text } = report;
  return (
    text.slice(last.start, last.numeral.start) +
    ordinal +
    text.slice(last.numeral.end, behindOrdinal(report, last))
  );
}

/** What stands between two items of the list; where it has one item alone, what usually would. */
function separatorOf(report: Report, { items }: EnumerationRun, bodies: readonly Span[]): string {
  const { text } = report;
  if (items.length > 1) return text.slice(bodies.at(-2)!.end, items.at(-1)!.start);
  const item = items[0]!;
  if (!item.atLineStart) return '；';
  const line = report.lines[item.line]!;
  return `。${usualLineEnd(report)}${text.slice(line.start, line.textStart)}`;
}

/** The words of each item, from behind its ordinal to before its final mark; over paragraphs if it has several. */
function bodiesOf(report: Report, run: EnumerationRun): Span[] {
  return run.items.map((item, index) => {
    const next = run.items[index + 1];
    const start = behindOrdinal(report, item);
    let end = next ? endBefore(report, next) : endOfParagraph(report, item);
    end = Math.max(start, trimBlanksEnd(report.text, start, end));
    const marked = end > start && END_MARKS.includes(report.text[end - 1]!);
    return { start, end: marked ? end - 1 : end };
  });
}

/** 第一， and 首先， keep their comma. */
function behindOrdinal(report: Report, { end }: EnumerationItem): number {
  return /[，,、：:]/.test(report.text[end] ?? '') ? end + 1 : end;
}

/** Where an item ends that `next` follows: right before it, or at the end of the paragraph above. */
function endBefore(report: Report, next: EnumerationItem): number {
  if (!next.atLineStart) return next.start;
  let line = next.line - 1;
  while (line > 0 && report.lines[line]!.textStart === report.lines[line]!.textEnd) line--;
  return report.lines[line]!.textEnd;
}

const endOfParagraph = (report: Report, item: EnumerationItem): number =>
  report.lines[lineAt(report.lines, item.start)]!.textEnd;
