import type { Span, TextEdit } from './span';

/** `text` with all `edits` made; they are given in any order and must not overlap (RangeError). */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    if (edit.start < at) throw new RangeError(`edits overlap at ${edit.start}`);
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** Where what stood at `offset` stands once `edits` are made; what stood inside an edit stands behind it. */
export function offsetAfter(edits: readonly TextEdit[], offset: number): number {
  let moved = offset;
  for (const { start, end, text } of edits) {
    if (end <= offset) moved += text.length - (end - start);
    else if (start < offset) moved += start + text.length - offset;
  }
  return moved;
}

/**
 * The edits of `text` that do what `first` and then `then` do; `then` counts in the text that `first` has made. Edits
 * that meet become one.
 */
export function composeEdits(
  text: string,
  first: readonly TextEdit[],
  then: readonly TextEdit[],
): TextEdit[] {
  if (then.length === 0) return [...first];
  const made = applyEdits(text, first);
  const changes: Change[] = [];
  let grown = 0;
  for (const { start, end, text: put } of inOrder(first)) {
    changes.push({ start: start + grown, end: start + grown + put.length, from: { start, end } });
    grown += put.length - (end - start);
  }
  const all: Change[] = [...changes, ...inOrder(then)].sort((a, b) => a.start - b.start || a.end - b.end);
  const edits: TextEdit[] = [];
  // How far offsets of what was made lie behind those of `text`, up to the last change that was passed.
  let ahead = 0;
  for (let i = 0; i < all.length; ) {
    const group = [all[i]!];
    let { start, end } = all[i]!;
    for (i++; i < all.length && all[i]!.start <= end; i++) {
      group.push(all[i]!);
      end = Math.max(end, all[i]!.end);
    }
    const from = start - ahead;
    for (const { from: before, start: at, end: to } of group)
      if (before) ahead += to - at - (before.end - before.start);
    const second = group.flatMap(({ text: put, ...span }) =>
      put === undefined ? [] : [{ start: span.start - start, end: span.end - start, text: put }],
    );
    edits.push({ start: from, end: end - ahead, text: applyEdits(made.slice(start, end), second) });
  }
  return edits;
}

/** A stretch of the text that was made: put there in place of `from`, or to be replaced by `text`. */
interface Change extends Span {
  readonly from?: Span;
  readonly text?: string;
}

const inOrder = (edits: readonly TextEdit[]): TextEdit[] =>
  [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
