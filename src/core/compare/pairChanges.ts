import type { Report } from '../report/model';
import { skipBlanks, trimBlanksEnd } from '../text/characters';
import { isEmpty, moved, type Span } from '../text/span';
import { clausesThatDiffer } from './clauses';
import { folded } from './folded';
import { type Hunk, hunksOf, isExchangeOf } from './hunks';
import type { Place, WordChange } from './model';
import { onlyAdded } from './onlyAdded';
import type { Range } from './pairing';
import { type Token, tokensIn, tokensOfBoth, type Written, wordsOfName } from './tokens/tokens';
import { isRule, type Unit } from './units';

/** What was changed at a place; where that is, is told later. */
export interface Changed extends Place {
  readonly kind: WordChange['kind'];
  readonly isFigure: boolean;
}

export interface PairChanges {
  readonly changes: readonly Changed[];
  readonly layout: readonly Place[];
}

/** The two texts with their units. */
export interface Side {
  readonly report: Report;
  readonly units: readonly Unit[];
}

const NOTHING: PairChanges = { changes: [], layout: [] };

/** What was changed in units that stand for each other. */
export function changesInPair(before: Side, after: Side, { a0, a1, b0, b1 }: Range): PairChanges {
  const a = before.units[a0]!;
  const b = after.units[b0]!;
  const spans: Place = {
    before: { start: a.start, end: before.units[a1 - 1]!.end },
    after: { start: b.start, end: after.units[b1 - 1]!.end },
  };
  if (said(before, spans.before) === said(after, spans.after)) return NOTHING;
  if (a.kind === 'row' && b.kind === 'row') {
    if (a.key === b.key) return { changes: [], layout: [spans] };
    if (isRule(a) && isRule(b)) return changesInRule(before, after, spans);
    return changesInRow(before, after, a, b, spans);
  }
  if (a.kind === 'element') return changesInElement(before, after, a, b, spans);
  return changesInWords(before, after, a, b, spans);
}

const said = ({ report }: Side, { start, end }: Span): string => report.text.slice(start, end);

const writtenIn = ({ report }: Side, { line, marker }: Unit, { start, end }: Span): Written => ({
  report,
  line,
  marker,
  start,
  end,
});

/** What differs between two sentences, clause by clause; clauses that one of them alone has need no words. */
function changesInWords(before: Side, after: Side, a: Unit, b: Unit, whole: Place): PairChanges {
  const found = clausesThatDiffer(said(before, whole.before), said(after, whole.after))
    .map((place) => ({
      before: moved(whole.before.start, place.before),
      after: moved(whole.after.start, place.after),
    }))
    .map((place): PairChanges => {
      if (isEmpty(place.before))
        return { changes: [{ ...place, kind: 'insert', isFigure: false }], layout: [] };
      if (isEmpty(place.after))
        return { changes: [{ ...place, kind: 'delete', isFigure: false }], layout: [] };
      return changesInClauses(before, after, a, b, place);
    });
  return {
    changes: found.flatMap(({ changes }) => changes),
    layout: found.flatMap(({ layout }) => layout),
  };
}

function changesInClauses(before: Side, after: Side, a: Unit, b: Unit, spans: Place): PairChanges {
  const { inA, inB, hunks } = differences(
    before.report,
    after.report,
    tokensOfBoth(writtenIn(before, a, spans.before), writtenIn(after, b, spans.after)),
  );
  const changes: Changed[] = [];
  const layout: Place[] = [];
  let i = 0;
  let j = 0;
  const samePlaces = (to: number): void => {
    for (; i < to; i++, j++) {
      const place = { before: spanOf(inA, i, i + 1, 0), after: spanOf(inB, j, j + 1, 0) };
      const out = said(before, place.before);
      const put = said(after, place.after);
      if (out === put) continue;
      if (folded(out) === folded(put)) layout.push(place);
      else changes.push({ ...place, kind: 'renumber', isFigure: false });
    }
  };
  for (const { a0, a1, b0, b1 } of hunks) {
    samePlaces(a0);
    const place = {
      before: spanOf(inA, a0, a1, spans.before.end),
      after: spanOf(inB, b0, b1, spans.after.end),
    };
    const out = inA.slice(a0, a1);
    const put = inB.slice(b0, b1);
    const written = said(before, place.before);
    const writtenNow = said(after, place.after);
    // What counts as an ordinal in one text only is the same words all the same.
    if (folded(written) === folded(writtenNow)) {
      if (written !== writtenNow) layout.push(place);
    } else {
      const only = onlyAdded({ written, tokens: out }, { written: writtenNow, tokens: put });
      const kind = only && isEmpty(only.before) ? 'insert' : 'delete';
      if (only)
        changes.push({
          before: moved(place.before.start, only.before),
          after: moved(place.after.start, only.after),
          kind,
          isFigure: false,
        });
      else changes.push({ ...place, ...kindOf(out, put) });
    }
    i = a1;
    j = b1;
  }
  samePlaces(inA.length);
  return { changes, layout };
}

interface Differences {
  readonly inA: readonly Token[];
  readonly inB: readonly Token[];
  readonly hunks: readonly Hunk[];
}

/**
 * What differs between two sentences. A name is exchanged as a whole for another; where there is none in its place and words
 * are only put in or taken out, it was no name: 东闸改造等项目 → 东闸改造等4个项目.
 */
function differences(before: Report, after: Report, { inA, inB }: Omit<Differences, 'hunks'>): Differences {
  const hunks = hunksOf(inA, inB);
  const opened = new Set<Token>();
  for (const { a0, a1, b0, b1 } of hunks) {
    const names = [inA.slice(a0, a1), inB.slice(b0, b1)].map((all) =>
      all.filter(({ kind }) => kind === 'name'),
    );
    if (a0 < a1 && b0 < b1 && names.some(({ length }) => length === 0))
      for (const name of names.flat()) opened.add(name);
  }
  if (opened.size === 0) return { inA, inB, hunks };
  const words = new Set<Token>();
  const open = (report: Report, all: readonly Token[]): Token[] =>
    all.flatMap((token) => {
      const own = opened.has(token) ? wordsOfName(report, token) : [];
      for (const word of own) words.add(word);
      return own.length > 0 ? own : [token];
    });
  const [a, b] = [open(before, inA), open(after, inB)];
  const found = hunksOf(a, b);
  const isOfName = (all: readonly Token[], from: number, to: number): boolean =>
    all.slice(from, to).some((token) => words.has(token));
  const cutsName = found.some(
    ({ a0, a1, b0, b1 }) => a0 < a1 && b0 < b1 && (isOfName(a, a0, a1) || isOfName(b, b0, b1)),
  );
  return cutsName ? { inA, inB, hunks } : { inA: a, inB: b, hunks: found };
}

const spanOf = (tokens: readonly Token[], from: number, to: number, end: number): Span =>
  from < to
    ? { start: tokens[from]!.start, end: tokens[to - 1]!.end }
    : { start: tokens[from]?.start ?? end, end: tokens[from]?.start ?? end };

function kindOf(out: readonly Token[], put: readonly Token[]): Pick<Changed, 'kind' | 'isFigure'> {
  const isOne = out.length === 1 && put.length === 1;
  const isFigure = isOne && out[0]!.kind === 'figure' && isExchangeOf(out[0]!, put[0]!);
  if (out.length === 0) return { kind: 'insert', isFigure };
  if (put.length === 0) return { kind: 'delete', isFigure };
  const isFilled = out.some(({ kind }) => kind === 'blank') && put.every(({ kind }) => kind !== 'blank');
  return { kind: isFilled ? 'fill' : 'replace', isFigure };
}

/** What is no longer than this is read as a whole. UTF-16 units. */
const SHORT_VALUE = 24;

/** A value exchanged for another: as a whole if both are short, else word by word. */
function changesInValue(before: Side, after: Side, a: Unit, b: Unit, spans: Place): PairChanges {
  const out = said(before, spans.before);
  const put = said(after, spans.after);
  if (out === put) return NOTHING;
  if (folded(out) === folded(put)) return { changes: [], layout: [spans] };
  if (folded(out) === '') return { changes: [{ ...spans, kind: 'insert', isFigure: false }], layout: [] };
  if (folded(put) === '') return { changes: [{ ...spans, kind: 'delete', isFigure: false }], layout: [] };
  if (out.length > SHORT_VALUE && put.length > SHORT_VALUE) return changesInWords(before, after, a, b, spans);
  const told = kindOf(
    tokensIn(writtenIn(before, a, spans.before)),
    tokensIn(writtenIn(after, b, spans.after)),
  );
  return { changes: [{ ...spans, ...told }], layout: [] };
}

/** A row cell by cell; word by word where it has other cells than before. */
function changesInRow(before: Side, after: Side, a: Unit, b: Unit, spans: Place): PairChanges {
  const inA = cellsIn(before.report.text, spans.before);
  const inB = cellsIn(after.report.text, spans.after);
  if (inA.length !== inB.length) return changesInWords(before, after, a, b, spans);
  const changes: Changed[] = [];
  const layout: Place[] = [];
  let fromA = spans.before.start;
  let fromB = spans.after.start;
  const distance = (toA: number, toB: number): void => {
    const place = { before: { start: fromA, end: toA }, after: { start: fromB, end: toB } };
    if (said(before, place.before) !== said(after, place.after)) layout.push(place);
  };
  inA.forEach((cell, i) => {
    const other = inB[i]!;
    // A cell that was or becomes empty has no words to stand apart from its blanks.
    const isEmpty = isBlankCell(cell) !== isBlankCell(other);
    const cells = isEmpty
      ? { before: cell.whole, after: other.whole }
      : { before: cell.words, after: other.words };
    distance(cells.before.start, cells.after.start);
    const found = changesInValue(before, after, a, b, cells);
    changes.push(...found.changes);
    layout.push(...found.layout);
    fromA = cells.before.end;
    fromB = cells.after.end;
  });
  distance(spans.before.end, spans.after.end);
  return { changes, layout };
}

/** The rule below the head of a table for more or fewer columns: one has the last of them more; how it is drawn is a matter of looks. */
function changesInRule(before: Side, after: Side, spans: Place): PairChanges {
  const isClosed = (rule: string): boolean => rule.startsWith('|') && rule.endsWith('|');
  if (!isClosed(said(before, spans.before)) || !isClosed(said(after, spans.after)))
    return { changes: [{ ...spans, kind: 'replace', isFigure: false }], layout: [] };
  const [barsA, barsB] = [barsIn(before, spans.before), barsIn(after, spans.after)];
  const shared = Math.min(barsA.length, barsB.length);
  const atA = shared < barsA.length ? barsA[shared - 1]! : spans.before.end;
  const atB = shared < barsB.length ? barsB[shared - 1]! : spans.after.end;
  const rest: Place = {
    before: { start: atA, end: spans.before.end },
    after: { start: atB, end: spans.after.end },
  };
  const first: Place = {
    before: { start: spans.before.start, end: atA },
    after: { start: spans.after.start, end: atB },
  };
  return {
    changes: [{ ...rest, kind: isEmpty(rest.before) ? 'insert' : 'delete', isFigure: false }],
    layout: said(before, first.before) === said(after, first.after) ? [] : [first],
  };
}

/** Behind each bar of `span`. */
const barsIn = (side: Side, { start, end }: Span): number[] =>
  [...said(side, { start, end }).matchAll(/[|+]/g)].map(({ index }) => start + index + 1);

interface Cell {
  /** All that stands between two bars or tabs. */
  readonly whole: Span;
  /** The same without blanks around. */
  readonly words: Span;
}

const isBlankCell = ({ words }: Cell): boolean => words.start === words.end;

function cellsIn(text: string, { start, end }: Span): Cell[] {
  const bar = text[start] === '|' ? '|' : '\t';
  const cells: Cell[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== bar) continue;
    const to = trimBlanksEnd(text, from, at);
    cells.push({ whole: { start: from, end: at }, words: { start: skipBlanks(text, from, to), end: to } });
    from = at + 1;
  }
  return cells;
}

/** What goes before the value on a line of the front matter. */
const BEFORE_VALUE = /^(?:-[ \t]+|[^:：]*[:：][ \t\u3000]*)/;

function changesInElement(before: Side, after: Side, a: Unit, b: Unit, spans: Place): PairChanges {
  const [keyBefore, keyAfter] = [said(before, spans.before), said(after, spans.after)].map(
    (line) => BEFORE_VALUE.exec(line)?.[0] ?? '',
  );
  if (keyBefore !== keyAfter) return changesInWords(before, after, a, b, spans);
  const { length } = keyBefore!;
  return changesInValue(before, after, a, b, {
    before: { start: spans.before.start + length, end: spans.before.end },
    after: { start: spans.after.start + length, end: spans.after.end },
  });
}
