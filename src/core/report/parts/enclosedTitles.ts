import { isFileName, readAttachmentLine } from './attachmentLine';
import { isTrailing } from './lineContent';
import type { Paper } from './paper';
import type { TitleBlock } from './titleBlock';
import { coreOfTitle, endsInKind } from './titles';

/** Tells which lines behind a signed paper are titles of papers that it sends out. */
export class EnclosedTitles {
  readonly #paper: Paper;
  readonly #titleBlock: TitleBlock;
  /** Names in 《》 and where they first stand; asked for by few papers. */
  #quoted: ReadonlyMap<string, number> | undefined;
  /** Names of the 附件说明 among the first so many parts: parts are only ever added, so each is heard once. */
  readonly #noted = new Set<string>();
  #heard = 0;

  constructor(paper: Paper, titleBlock: TitleBlock) {
    this.#paper = paper;
    this.#titleBlock = titleBlock;
  }

  /** Whether at row `at`, behind 署名 and date, the title of a paper that is sent out begins: its kind says so, or its name. */
  opensAt(at: number): boolean {
    const rows = this.#paper.rows;
    const { words } = rows[at]!;
    if (readAttachmentLine(words) || isTrailing(words)) return false;
    const end = this.#titleBlock.titleEnd(at);
    if (end === at || end >= rows.length) return false;
    const title = coreOfTitle(
      rows
        .slice(at, end)
        .map((row) => row.words)
        .join(''),
    );
    if (title.length < 3 || isFileName(title)) return false;
    return (endsInKind(title) && title.length >= 4) || this.#isNamedAbove(title, rows[at]!.line.textStart);
  }

  /** 《甲》 or 附件：甲 above says so. */
  #isNamedAbove(title: string, before: number): boolean {
    this.#quoted ??= quotedNames(this.#paper.text);
    const at = this.#quoted.get(title);
    return (at !== undefined && at < before) || this.isNoted(title);
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

/** Names in 《》 by their core, with the offset where each first stands. */
function quotedNames(text: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const match of text.matchAll(/《([^《》\n]{2,240})/g)) {
    const name = coreOfTitle(match[1]!);
    if (!names.has(name)) names.set(name, match.index);
  }
  return names;
}
