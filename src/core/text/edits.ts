import type { TextEdit } from './span';

/** `text` with all `edits` made; they are given in any order and must not overlap (RangeError). */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let out = '';
  let at = 0;
  for (const edit of ordered) {
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
