import type { HeadingScheme } from '../ordinals/schemes';
import { isFileName, readAttachmentLine } from './attachmentLine';
import { entryWords } from './contents';
import { isTrailing, namesBodies, ordinalOf } from './lineContent';
import type { Paper } from './paper';
import type { TitleBlock } from './titleBlock';
import { coreOfTitle, endsInKind } from './titles';

/** What the count of a paper begins with. */
const OPENS_PAPER: ReadonlySet<HeadingScheme> = new Set(['part', 'chapter', 'article', 'han']);
/** Lines that may stand between a title and the first ordinal: a date in brackets, an introduction. */
const MAX_BEFORE_COUNT = 2;

/** Tells which lines are titles of papers that the paper above sends out. */
export class EnclosedTitles {
  readonly #paper: Paper;
  readonly #titleBlock: TitleBlock;
  /** Names in 《》 and where they first stand; asked for by few papers. */
  #quoted: ReadonlyMap<string, number> | undefined;
  /** What the contents list without an ordinal; asked for by few papers. */
  #listed: ReadonlySet<string> | undefined;
  /** Names of the 附件说明 among the first so many parts: parts are only ever added, so each is heard once. */
  readonly #noted = new Set<string>();
  #heard = 0;

  constructor(paper: Paper, titleBlock: TitleBlock) {
    this.#paper = paper;
    this.#titleBlock = titleBlock;
  }

  /** Whether at row `at`, behind 署名 and date, the title of a paper that is sent out begins: its kind says so, or its name. */
  opensAt(at: number): boolean {
    const title = this.#titleAt(at);
    return (
      title !== undefined &&
      ((endsInKind(title.core) && title.core.length >= 4) || this.#isNamedAbove(title.core, at))
    );
  }

  /**
   * The same behind the text of a notice that nobody signs. Nothing but words tells it there, so all have to agree: the
   * notice sends out a paper, names this one, and is at the end of a sentence; and what follows counts from one.
   */
  opensUnsignedAt(at: number): boolean {
    const { rows } = this.#paper;
    const above = rows[at - 1];
    if (!above || at <= this.#paper.bodyFrom || !/[。：:]$/.test(above.words)) return false;
    const title = this.#titleAt(at);
    return (
      title !== undefined &&
      endsInKind(title.core) &&
      this.#isNamedAbove(title.core, at) &&
      this.#countsFromOne(title.end)
    );
  }

  /**
   * The same for one of the papers that the paper puts together: its contents name it, without an ordinal, or its author
   * stands below it.
   */
  opensCollectedAt(at: number): boolean {
    this.#listed ??= listedTitles(this.#paper);
    const end = this.#titleBlock.titleEnd(at);
    if (end === at) return false;
    const { rows } = this.#paper;
    if (this.#listed.has(entryWords(rows[at]!.words))) return true;
    return !namesBodies(rows[at]!.line.paragraph) && this.#titleBlock.hasAuthorBelow(end);
  }

  /** 第一章, 第一条 or 一、 at row `at`, or below a line in brackets and an introduction. */
  #countsFromOne(at: number): boolean {
    for (const { line, words } of this.#paper.rows.slice(at, at + MAX_BEFORE_COUNT + 1)) {
      const ordinal = ordinalOf(line.paragraph);
      if (ordinal) return ordinal.ordinal === 1 && OPENS_PAPER.has(ordinal.scheme);
      if (!/[。：:）)]$/.test(words)) return false;
    }
    return false;
  }

  /** The title that may begin at row `at`, by its core, and the row behind it. */
  #titleAt(at: number): { readonly core: string; readonly end: number } | undefined {
    const rows = this.#paper.rows;
    const { words } = rows[at]!;
    if (readAttachmentLine(words) || isTrailing(words)) return undefined;
    const end = this.#titleBlock.titleEnd(at);
    if (end === at || end >= rows.length) return undefined;
    const core = coreOfTitle(
      rows
        .slice(at, end)
        .map((row) => row.words)
        .join(''),
    );
    return core.length < 3 || isFileName(core) ? undefined : { core, end };
  }

  /** 《甲》 or 附件：甲 above says so. */
  #isNamedAbove(title: string, row: number): boolean {
    this.#quoted ??= quotedNames(this.#paper.text);
    const at = this.#quoted.get(title);
    return (at !== undefined && at < this.#paper.rows[row]!.line.textStart) || this.isNoted(title);
  }

  /** Whether an 附件说明 read so far has this name. */
  isNoted(name: string): boolean {
    for (; this.#heard < this.#paper.parts.length; this.#heard++) {
      const { role, labelEnd, end } = this.#paper.parts[this.#heard]!;
      if (role === 'attachment-note') this.#noted.add(coreOfTitle(this.#paper.text.slice(labelEnd, end)));
    }
    return this.#noted.has(coreOfTitle(name));
  }
}

/** The words of the entries of contents that have no ordinal. */
function listedTitles({ rows, contents }: Paper): ReadonlySet<string> {
  const entries = contents.flatMap(({ from, to, titled }) => rows.slice(titled ? from + 1 : from, to));
  return new Set(
    entries.flatMap(({ line, words }) => (ordinalOf(line.paragraph) ? [] : [entryWords(words)])),
  );
}

/** Names in 《》 by their core, with the offset where each first stands. */
function quotedNames(text: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const match of text.matchAll(/《([^《》\n]{2,240})/g)) {
    const name = coreOfTitle(match[1]!);
    if (!names.has(name)) names.set(name, match.index);
  }
  return names;
}
