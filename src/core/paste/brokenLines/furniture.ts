// What a page carries besides the text: its number, and the head or foot that recurs on every page.

const DASH = '[-—–─－―·•~～]';
const PAGE_NUMBER = new RegExp(
  String.raw`^(?:${DASH}{1,3}[ \u3000]*\d{1,4}[ \u3000]*${DASH}{1,3}` +
    String.raw`|第[ \u3000]*\d{1,4}[ \u3000]*页(?:[ \u3000]*[,，/／]?[ \u3000]*[(（]?共[ \u3000]*\d{1,4}[ \u3000]*页[)）]?)?` +
    String.raw`|\d{1,4}[ \u3000]*[/／][ \u3000]*\d{1,4}|Page[ ]*\d{1,4}(?:[ ]*(?:of|/)[ ]*\d{1,4})?)$`,
  'i',
);
const BARE_NUMBER = /^\d{1,4}$/;
/** No page has fewer lines, unless it is a passage out of one. */
const FEWEST = 10;
/** A head is a short line. Characters. */
const MAX_HEAD = 40;

/** So many lines has it at most. */
const MAX_HEADS = 2;

/** What is known of lines that a page has surely broken, by their 0-based numbers. */
export interface Printed {
  /** Whether it stands in the middle of the page or at its right edge. */
  isCentred(line: number): boolean;
  /** Whether it is as long as the page is wide. */
  isFull(line: number): boolean;
}

export interface Furniture {
  /** 0-based numbers of the lines that number a page. */
  readonly pageNumbers: ReadonlySet<number>;
  /** Those that recur beside page numbers. */
  readonly heads: ReadonlySet<number>;
}

/**
 * What among `lines`, trimmed, belongs to the pages and not to the text. Bare figures may number pages only where the
 * lines are surely those of pages: where they are `printed`.
 */
export function furnitureOf(lines: readonly string[], printed: Printed | undefined): Furniture {
  const pageNumbers = new Set<number>();
  for (const [i, line] of lines.entries()) if (PAGE_NUMBER.test(line)) pageNumbers.add(i);
  for (const i of numberedHeads(lines)) pageNumbers.add(i);
  if (pageNumbers.size === 0 && printed) for (const i of countedLines(lines, printed)) pageNumbers.add(i);
  return { pageNumbers, heads: recurring(lines, pageNumbers) };
}

/** Lines that are nothing but a number, if they count on by one all through the text; two at least. */
function countedLines(lines: readonly string[], printed: Printed): number[] {
  const bare = [...lines.keys()].filter((i) => BARE_NUMBER.test(lines[i]!));
  const first = Number(lines[bare[0] ?? -1]);
  const counts = bare.length > 1 && bare.every((i, n) => Number(lines[i]) === first + n);
  if (!counts) return [];
  const areCentred = bare.every((i) => printed.isCentred(i));
  // Figures on lines of their own, a few lines apart, are a list or a table whose cells have come apart; but those have no
  // full lines between them.
  const isApart = (from: number, to: number): boolean =>
    to - from > FEWEST ||
    (areCentred && lines.slice(from + 1, to).some((_, k) => printed.isFull(from + 1 + k)));
  return bare.every((i, n) => n === 0 || isApart(bare[n - 1]!, i)) ? bare : [];
}

/** 工作报告　　第 3 页: a head with the number of its page beside it. */
const NUMBERED_HEAD =
  /^(\S.{0,38}?)[ \u3000\t]{2,}(?:第[ \u3000]*(\d{1,4})[ \u3000]*页(?:.{0,4}共[ \u3000]*\d{1,4}[ \u3000]*页)?|[-—–－][ \u3000]*(\d{1,4})[ \u3000]*[-—–－])$/;

/** Heads that stand in the text more than once, each time with a higher number. */
function numberedHeads(lines: readonly string[]): number[] {
  const places = new Map<string, { readonly at: number; readonly page: number }[]>();
  for (const [at, line] of lines.entries()) {
    const match = NUMBERED_HEAD.exec(line);
    if (!match || /[，。；]/.test(match[1]!)) continue;
    const all = places.get(match[1]!) ?? [];
    places.set(match[1]!, all);
    all.push({ at, page: Number(match[2] ?? match[3]) });
  }
  return [...places.values()]
    .filter((all) => all.length > 1 && all.every(({ page }, i) => i === 0 || page > all[i - 1]!.page))
    .flatMap((all) => all.map(({ at }) => at));
}

/**
 * Lines beside a page number, one or two, that stand in the text more than once; the first of all is kept, for it may
 * be the title.
 */
function recurring(lines: readonly string[], pageNumbers: ReadonlySet<number>): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [i, line] of lines.entries()) {
    if (line === '' || line.length > MAX_HEAD || /[，。；]/.test(line) || pageNumbers.has(i)) continue;
    const same = places.get(line);
    if (same) same.push(i);
    else places.set(line, [i]);
  }
  const heads = new Set<number>();
  for (const page of pageNumbers) {
    for (const step of [-1, 1]) {
      let at = page + step;
      for (let count = 0; count < MAX_HEADS; count++) {
        while (lines[at] === '') at += step;
        const all = places.get(lines[at] ?? '');
        if (!all || all.length < 2) break;
        if (all[0] !== at) heads.add(at);
        at += step;
      }
    }
  }
  return heads;
}
