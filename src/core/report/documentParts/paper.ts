import type { Span } from '../../text/span';
import { type Contents, findContents } from './contents';
import type { Attachment, DocumentPart, PartRole } from './roles';
import type { WrittenRow } from './rows';

/** Lines that may stand between 附件说明 and 署名: contacts, a closing formula. */
export const MAX_BETWEEN = 8;

/** A text under reading: its rows, the parts found so far, and what they say of the paper that the reader is in. */
export class Paper {
  readonly text: string;
  readonly rows: readonly WrittenRow[];
  readonly contents: readonly Contents[];
  readonly parts: DocumentPart[] = [];
  readonly attachments: Attachment[] = [];
  /** Offset where the main paper ends and annexes or enclosed papers begin; behind the text as long as none do. */
  mainEnd: number;
  /** The main paper has a title. */
  hasTitle = false;
  /** Its title says that it sends out other papers, and no annex has begun. */
  sendsOut = false;
  /** Its title says that it puts papers together, which its contents name. */
  collects = false;
  /** Offset where its title proper begins, behind a line that only repeats it. */
  titleFrom = 0;

  // Of the paper or annex that the reader is in.

  /** Row where its body begins. */
  bodyFrom = 0;
  /** A person speaks in it, and so signs. */
  isPersonal = false;
  /** It is signed: what follows belongs to it no more. */
  isSigned = false;
  isAnnex = false;
  /** Its 附件说明 has been read. */
  hasNote = false;

  /** Rows that stand in contents. */
  readonly #inContents = new Set<number>();

  constructor(text: string, rows: readonly WrittenRow[]) {
    this.text = text;
    this.rows = rows;
    this.contents = findContents(rows);
    for (const { from, to } of this.contents) for (let at = from; at < to; at++) this.#inContents.add(at);
    this.mainEnd = text.length + 1;
  }

  /** Whether row `at` stands in contents. */
  isInContents(at: number): boolean {
    return this.#inContents.has(at);
  }

  /** The whole of row `at` is a part. */
  add(at: number, role: PartRole, opensPage = false): void {
    const { line } = this.rows[at]!;
    this.parts.push(part(role, { start: line.textStart, end: line.textEnd }, line.number, { opensPage }));
  }

  /** An annex or an enclosed paper begins at offset `start`, which is neither signed nor lists attachments yet. */
  openFurther(start: number, { isAnnex }: { readonly isAnnex: boolean }): void {
    if (start < this.mainEnd) this.mainEnd = start;
    this.isSigned = false;
    // One notice may send out several papers, one behind the other; an annex sends out none.
    if (isAnnex) this.sendsOut = false;
    this.hasNote = false;
    this.isAnnex = isAnnex;
  }
}

/** A part of line `line` (0-based); without `labelEnd` it has no label. */
export function part(
  role: PartRole,
  { start, end }: Span,
  line: number,
  more: {
    readonly labelEnd?: number;
    readonly ordinalAt?: number | undefined;
    readonly opensPage?: boolean;
  } = {},
): DocumentPart {
  return {
    role,
    start,
    end,
    line,
    labelEnd: more.labelEnd ?? start,
    ordinalAt: more.ordinalAt,
    opensPage: more.opensPage ?? false,
  };
}
