import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  type TreeDragAndDropController,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import { type TreeEntry, type TreeRow, updateRows } from '../../core/views/tree';

/** The rows of one document, and which of them its reader has closed. */
interface DocumentTree {
  rows: readonly TreeRow[];
  roots: readonly TreeRow[];
  readonly collapsed: Set<TreeRow>;
}

/** The time in which rows that are to be drawn anew are asked for. Milliseconds. */
const PATIENCE = 3000;

/** A timer that is later than this belongs to a host that has been busy with something else. Milliseconds. */
const BUSY = 250;

const EMPTY: DocumentTree = { rows: [], roots: [], collapsed: new Set() };

/** Rows with a slip carry a URI of this scheme: colours of tree rows come by URI only (microsoft/vscode#166382). */
export const slipUri = Uri.from({ scheme: 'gongwen-slip', path: '/row' });
export const slipColor = new ThemeColor('list.errorForeground');

/**
 * A tree view over entries that are computed anew with every version of a text. Rows keep their ids, and so
 * their expansion, while one types and when something is inserted above: a row's id belongs to the row, found
 * again by what it says (`carryOver`), not to its place. Only what has changed is drawn again.
 */
export class LiveTree implements TreeDataProvider<TreeRow>, Disposable {
  readonly view: TreeView<TreeRow>;
  readonly #clickCommand: string;
  readonly #changed = new EventEmitter<TreeRow[] | undefined>();
  readonly #asked = new EventEmitter<void>();
  readonly #trees = new Map<string, DocumentTree>();
  /** The rows whose children VS Code has asked for since they were drawn: it asks for none below a row that is closed. */
  readonly #drawn = new Set<TreeRow>();
  /** The row to reveal when what is above it has been drawn. */
  #awaited: TreeRow | undefined;
  readonly #subscriptions: Disposable;
  #tree = EMPTY;
  #nextId = 1;
  readonly #session = Date.now().toString(36);
  /** Refreshing and revealing at once makes VS Code lose rows (microsoft/vscode#71698): one after the other. */
  #queue: Promise<void> = Promise.resolve();

  readonly onDidChangeTreeData: Event<TreeRow[] | undefined> = this.#changed.event;

  /**
   * `clickCommand` is run when a row is clicked (`clicked` says which); with a `dragAndDropController` several can be
   * picked.
   */
  constructor(id: string, clickCommand: string, dragAndDropController?: TreeDragAndDropController<TreeRow>) {
    this.#clickCommand = clickCommand;
    this.view = window.createTreeView(id, {
      treeDataProvider: this,
      showCollapseAll: true,
      ...(dragAndDropController && { dragAndDropController, canSelectMany: true }),
    });
    this.#subscriptions = Disposable.from(
      this.view,
      this.#changed,
      this.#asked,
      this.view.onDidCollapseElement(({ element }) => this.#tree.collapsed.add(element)),
      this.view.onDidExpandElement(({ element }) => this.#tree.collapsed.delete(element)),
    );
  }

  /** The rows of the document that is shown, top to bottom. */
  get rows(): readonly TreeRow[] {
    return this.#tree.rows;
  }

  /** Shows `entries` of `document`, or of what else has a URI of its own; nothing is shown without one. */
  show(document: { readonly uri: Uri } | undefined, entries: readonly TreeEntry[]): void {
    const before = this.#tree;
    if (!document) {
      this.#tree = EMPTY;
      if (before !== EMPTY) this.#changed.fire(undefined);
      return;
    }
    const key = document.uri.toString();
    const tree = this.#trees.get(key) ?? { rows: [], roots: [], collapsed: new Set<TreeRow>() };
    this.#trees.set(key, tree);
    this.#tree = tree;
    const { rows, roots, moved, redrawn } = updateRows(tree.rows, entries, () => `${this.#nextId++}`);
    tree.rows = rows;
    tree.roots = roots;
    const kept = new Set(rows);
    for (const row of tree.collapsed) if (!kept.has(row)) tree.collapsed.delete(row);
    if (tree !== before || moved) this.#changed.fire(undefined);
    else if (redrawn.length > 0) this.#changed.fire([...redrawn]);
  }

  /**
   * The row that the click command is run for. Not an argument of that command: VS Code forgets the arguments of rows
   * that are about to be drawn anew, and on a slow computer, while one types, there is time for a click in between.
   */
  async clicked(): Promise<TreeRow | undefined> {
    // Which rows are selected it does not say either until it has asked for them again.
    for (let end = Date.now() + PATIENCE; this.view.selection.length === 0 && Date.now() < end; )
      await this.#nextAsked(end - Date.now());
    return this.view.selection.at(-1);
  }

  /** Forgets the rows of a document that was closed. */
  forget(document: TextDocument): void {
    this.#trees.delete(document.uri.toString());
  }

  /**
   * Selects the row, or the closed one it is hidden under, without taking the focus; only if the view is on the screen.
   * `late`: by how many milliseconds more than was meant this comes after what it follows.
   */
  reveal(row: TreeRow, late = 0): void {
    this.#queue = this.#queue.then(async () => {
      if (!this.view.visible) return;
      // VS Code opens a view to reveal a row of it. Its reader may have left it for another, and a host that was busy may not
      // have read that yet: after a message there and back it has.
      if (late > BUSY) await commands.executeCommand('noop');
      if (!this.view.visible || !this.#tree.rows.includes(row)) return;
      const target = this.#outermostClosed(row) ?? row;
      this.#awaited = target === row || this.#tree.collapsed.has(target) ? undefined : row;
      if (this.view.selection.length === 1 && this.view.selection[0] === target) return;
      try {
        await this.view.reveal(target, { select: true, focus: false, expand: false });
      } catch {
        // The row has gone meanwhile; the next change of cursor or text reveals the right one.
      }
    });
  }

  getTreeItem(row: TreeRow): TreeItem {
    const { label, highlight, description, tooltip, spoken, icon, problems, kind } = row.entry;
    const item = new TreeItem(
      highlight ? { label, highlights: [[highlight.start, highlight.end]] } : label,
      this.#stateOf(row),
    );
    item.id = this.#idOf(row);
    item.description = description;
    item.tooltip = tooltip;
    if (kind !== undefined) item.contextValue = kind;
    item.accessibilityInformation = { label: spoken };
    item.command = { command: this.#clickCommand, title: '转到' };
    if (icon) item.iconPath = new ThemeIcon(icon);
    if (problems.length > 0) {
      item.resourceUri = slipUri;
      // Without an icon of its own a row with a URI gets that of a file; and colour alone does not tell everybody.
      item.iconPath = new ThemeIcon('error', slipColor);
    }
    return item;
  }

  getChildren(row?: TreeRow): TreeRow[] {
    this.#noteDrawn(row);
    // A moment later VS Code has taken them in.
    setTimeout(() => {
      this.#asked.fire();
      if (row && this.#awaited && ancestors(this.#awaited).includes(row)) this.reveal(this.#awaited);
    });
    return [...(row ? row.children : this.#tree.roots)];
  }

  getParent(row: TreeRow): TreeRow | undefined {
    return row.parent;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Waits until VS Code has asked for rows, `delay` milliseconds at most. */
  #nextAsked(delay: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        listening.dispose();
        resolve();
      };
      const timer = setTimeout(done, delay);
      const listening = this.#asked.event(done);
    });
  }

  /**
   * VS Code keeps a row's state by its id, and a row without children counts as closed: what gets its first child has
   * another id, or that child would be hidden. It also keeps ids when extensions are restarted, hence the session.
   */
  #idOf(row: TreeRow): string {
    return `${this.#session}.${row.id}${row.children.length === 0 ? '.leaf' : ''}`;
  }

  #stateOf(row: TreeRow): TreeItemCollapsibleState {
    if (row.children.length === 0) return TreeItemCollapsibleState.None;
    return this.#tree.collapsed.has(row)
      ? TreeItemCollapsibleState.Collapsed
      : TreeItemCollapsibleState.Expanded;
  }

  #noteDrawn(row: TreeRow | undefined): void {
    if (!row) {
      this.#drawn.clear();
      return;
    }
    // What is below it is asked for again.
    const forget = ({ children }: TreeRow) => {
      for (const child of children) if (this.#drawn.delete(child)) forget(child);
    };
    forget(row);
    this.#drawn.add(row);
  }

  /** Revealing a row below it would open it. That it was closed is not always told: not while it was being drawn anew. */
  #outermostClosed(row: TreeRow): TreeRow | undefined {
    return ancestors(row).findLast((each) => this.#tree.collapsed.has(each) || !this.#drawn.has(each));
  }
}

/** The rows that a row stands under, innermost first. */
function ancestors(row: TreeRow): TreeRow[] {
  const above: TreeRow[] = [];
  for (let at = row.parent; at; at = at.parent) above.push(at);
  return above;
}
