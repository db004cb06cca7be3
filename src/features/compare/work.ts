import type { Disposable, Event, TextDocument, TreeItem, Uri } from 'vscode';
import type { ChangeList } from '../../core/compare/shown/list';
import type { Span } from '../../core/text/span';

/** Rows of the tree 改动, and what each shows. */
export interface Rows {
  getChildren(row?: unknown): readonly unknown[];
  /** Without its tooltip: of thousands of rows few are ever pointed at. */
  getTreeItem(row: unknown): TreeItem;
  tooltipOf(row: unknown): TreeItem['tooltip'];
}

/** What is being looked through: the commands, and the tree 改动, work on it whatever it is. */
export interface Work extends Disposable {
  /** The report; it may have been closed and opened again. */
  readonly document: TextDocument;
  /** Of the other text. */
  readonly name: string;
  readonly otherText: string;
  /** Whether the other text is what the report was, or what it may become. */
  readonly role: 'before' | 'after';
  readonly rows: Rows;
  /** The report is another document from now on: its file was renamed. */
  follow(document: TextDocument): Promise<void>;
  /** Something is to be shown otherwise. */
  readonly onDidChange: Event<void>;
  /** `what` is a row, or what stands for one; without it, what the cursor stands in. */
  take(what?: unknown): Promise<void>;
  refuse(what?: unknown): Promise<void>;
  takeAll(): Promise<void>;
  /** Lists again what was settled without a change of the report. */
  restore(what?: unknown): Promise<void>;
  /** Where the next one behind the cursor is, or the one before it; behind the last comes the first. Undefined where there is none. */
  next(by: 1 | -1): Span | undefined;
  /** Where in the report that is what `row` stands for; undefined where it has no place of its own. */
  placeOf(row: unknown): Span | undefined;
  /** 修改说明 of what is looked through. */
  list(): Promise<ChangeList>;
  /** Writes all changes as tracked ones into a Word file; `target` is asked for where it is not given. */
  exportRevisions(target?: Uri): Promise<void>;
}
