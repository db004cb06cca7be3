import type { DataTransfer } from 'vscode';
import { DataTransferItem, type TreeDragAndDropController } from 'vscode';
import type { TreeRow } from '../../core/views/tree';

/** The type VS Code asks for within a tree: that of the view, in small letters. */
const mimeType = 'application/vnd.code.tree.gongwen.outline';

/** What is dragged: rows of a text as it was then. */
export interface Dragged {
  readonly ids: readonly string[];
  readonly uri: string;
  readonly version: number;
}

/** Carries rows of the outline from where they are taken to where they are dropped. */
export class SectionDragAndDrop implements TreeDragAndDropController<TreeRow> {
  readonly dragMimeTypes = [mimeType];
  readonly dropMimeTypes = [mimeType];
  readonly #drag: (rows: readonly TreeRow[]) => Dragged | undefined;
  readonly #drop: (dragged: Dragged, target: TreeRow | undefined) => Promise<void>;

  constructor(
    drag: (rows: readonly TreeRow[]) => Dragged | undefined,
    drop: (dragged: Dragged, target: TreeRow | undefined) => Promise<void>,
  ) {
    this.#drag = drag;
    this.#drop = drop;
  }

  handleDrag(rows: readonly TreeRow[], dataTransfer: DataTransfer): void {
    const dragged = this.#drag(rows);
    // As text, since the item goes to the window and comes back.
    if (dragged) dataTransfer.set(mimeType, new DataTransferItem(JSON.stringify(dragged)));
  }

  async handleDrop(target: TreeRow | undefined, dataTransfer: DataTransfer): Promise<void> {
    const item = dataTransfer.get(mimeType);
    if (item) await this.#drop(JSON.parse(await item.asString()), target);
  }
}
