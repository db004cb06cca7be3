import { skipBlanks, trimBlanksEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import type { FrontMatter, FrontMatterEntry, FrontMatterProblem, Line } from '../model';
import { type FrontMatterKey, isFrontMatterKey } from './keys';

// The front matter: what stands on a 公文 besides its text (版头, 版记), as YAML between `---` lines with Chinese keys.
//
// Read by a reader of our own, not by a YAML library: a library (`yaml` adds 94 KB to an extension of one file) takes
// the blanks that are to be filled (`发文字号: **〔2026〕**号`) for aliases and refuses the whole, and a colon typed with
// an IME is an error to it. What is read is the part of YAML that these keys need: a value on the line of its key,
// plain or in quotes; lists, `- 甲` or `[甲, 乙]`; lines below `|`; comments. No escapes, so that every value is a piece
// of the text as it stands: it can be printed, marked and jumped to by its span.

const KEY = /^([^\s:：#'"[\]{},|>-][^:：#]{0,30}?)[ \u3000]*([:：])/;

/** The front matter of `text`; undefined without one. Never throws: what cannot be read is a problem, the rest is read. */
export function readFrontMatter(text: string, lines: readonly Line[]): FrontMatter | undefined {
  if (!text.startsWith(FENCE) || !isFence(text, lines[0]!)) return undefined;
  const close = lines.find((line) => line.number > 0 && isFence(text, line));
  if (!close) return undefined;
  const reader = new Reader(text);
  for (const line of lines.slice(1, close.number)) reader.read(line);
  return { start: 0, end: close.end, ...reader.finish() };
}

const FENCE = '---';

const isFence = (text: string, { textStart, textEnd }: Line): boolean =>
  textEnd - textStart === FENCE.length && text.startsWith(FENCE, textStart);

/** The values of a key; none if it is not written or left empty, or there is no front matter. */
export function valuesOf(frontMatter: FrontMatter | undefined, key: FrontMatterKey): readonly Span[] {
  return frontMatter?.known[key]?.values ?? [];
}

interface OpenEntry {
  readonly name: string;
  readonly key: Span;
  readonly start: number;
  end: number;
  readonly values: Span[];
  /** What may follow on the next lines: items of a list, lines of a `|` block, nothing. */
  goesOn: 'list' | 'block' | 'no';
}

class Reader {
  readonly #text: string;
  readonly #entries: OpenEntry[] = [];
  readonly #problems: FrontMatterProblem[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  read(line: Line): void {
    const open = this.#entries.at(-1);
    const indented = line.textStart > line.start;
    if (line.textStart === line.textEnd) return;
    if (open?.goesOn === 'block' && indented) {
      this.#add(open, { start: line.textStart, end: line.textEnd });
      return;
    }
    if (this.#text[line.textStart] === '#') return;
    const item = /^-(?:[ \t]+|$)/.exec(
      this.#text.slice(line.textStart, Math.min(line.textEnd, line.textStart + 40)),
    );
    if (item) this.#item(open, line, line.textStart + item[0].length);
    else if (indented) this.#problem('indented', line.textStart, line.textEnd);
    else this.#entry(line);
  }

  finish(): Omit<FrontMatter, keyof Span> {
    const known: Partial<Record<FrontMatterKey, FrontMatterEntry>> = {};
    const entries = this.#entries.map(({ name, key, start, end, values }) => ({
      name,
      key,
      start,
      end,
      values,
    }));
    for (const entry of entries) {
      if (!isFrontMatterKey(entry.name)) continue;
      if (known[entry.name]) this.#problem('repeated', entry.key.start, entry.key.end);
      else known[entry.name] = entry;
    }
    return { entries, known, problems: this.#problems.sort((a, b) => a.start - b.start) };
  }

  #entry(line: Line): void {
    const written = this.#text.slice(line.textStart, Math.min(line.textEnd, line.textStart + 60));
    const match = KEY.exec(written);
    if (!match) {
      this.#problem('line', line.textStart, line.textEnd);
      return;
    }
    const [head, name, colon] = match;
    const start = line.textStart;
    const end = start + head.length;
    const key = { start, end: start + name!.length };
    const entry: OpenEntry = { name: name!, key, start, end, values: [], goesOn: 'no' };
    this.#entries.push(entry);
    if (colon === '：') this.#problem('colon', end - 1, end);
    else if (end < line.textEnd && skipBlanks(this.#text, end, line.textEnd) === end)
      this.#problem('space', end - 1, end);
    this.#value(entry, skipBlanks(this.#text, end, line.textEnd), line.textEnd);
  }

  #item(open: OpenEntry | undefined, line: Line, start: number): void {
    if (open?.goesOn !== 'list') {
      this.#problem('line', line.textStart, line.textEnd);
      return;
    }
    this.#add(open, this.#scalar(start, line.textEnd));
  }

  /** What stands behind the colon. */
  #value(entry: OpenEntry, start: number, end: number): void {
    const written = this.#text.slice(start, end);
    if (written === '' || written.startsWith('#')) {
      entry.goesOn = 'list';
    } else if (/^[|>][+-]?[ \t]*(?:#.*)?$/.test(written)) {
      entry.goesOn = 'block';
    } else if (written.startsWith('[') && this.#closes(start, end)) {
      this.#flow(entry, start + 1, end);
    } else {
      if (written.startsWith('[') && !written.includes(']')) this.#problem('bracket', start, end);
      this.#add(entry, this.#scalar(start, end));
    }
  }

  /** `[甲, 乙]`: a bracket that closes at the end of the line; anything else in brackets is a text, such as a blank [待补]. */
  #closes(start: number, end: number): boolean {
    return /^\[.*\](?:[ \t]+#.*)?$/.test(this.#text.slice(start, end));
  }

  #flow(entry: OpenEntry, start: number, end: number): void {
    const close = this.#text.lastIndexOf(']', end - 1);
    let from = start;
    for (let at = start; at <= close; at++) {
      const sign = this.#text[at]!;
      const quoted = (sign === '"' || sign === "'") && skipBlanks(this.#text, from, at) === at;
      const ends = quoted ? this.#text.indexOf(sign, at + 1) : -1;
      if (ends > 0 && ends < close) {
        at = ends;
      } else if (sign === ',' || at === close) {
        this.#add(entry, this.#scalar(skipBlanks(this.#text, from, at), at));
        from = at + 1;
      }
    }
    entry.end = close + 1;
  }

  /** The text in `[start, end)` without quotes, comment and blanks at its end. */
  #scalar(start: number, end: number): Span {
    const sign = this.#text[start];
    if (start < end && (sign === '"' || sign === "'")) {
      const close = this.#text.indexOf(sign, start + 1);
      if (close > 0 && close < end) {
        const behind = this.#text.slice(close + 1, end).trim();
        if (behind === '' || behind.startsWith('#')) return { start: start + 1, end: close };
      }
      this.#problem('quote', start, start + 1);
    }
    const comment = this.#text.slice(start, end).search(/[ \t]#/);
    const to = comment < 0 ? end : start + comment;
    return { start, end: trimBlanksEnd(this.#text, start, to) };
  }

  #add(entry: OpenEntry, value: Span): void {
    if (value.start >= value.end) return;
    entry.values.push(value);
    entry.end = Math.max(entry.end, value.end);
  }

  #problem(kind: FrontMatterProblem['kind'], start: number, end: number): void {
    this.#problems.push({ kind, start, end });
  }
}
