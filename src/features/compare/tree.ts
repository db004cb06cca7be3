import { EventEmitter, type TreeDataProvider, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Change, Comparison, WordChange } from '../../core/compare/model';
import { changeRow } from '../../core/compare/shown/rows';

/** A row of the tree: a change, ordinals that alone have changed together, or what was changed in a move. */
export type Row =
  | { readonly type: 'change'; readonly change: Change; readonly comparison: Comparison }
  | { readonly type: 'ordinals'; readonly changes: readonly Change[]; readonly comparison: Comparison }
  | { readonly type: 'inside'; readonly change: WordChange; readonly comparison: Comparison };

/** The changes of a comparison in reading order; ordinals and looks are folded into a row each. */
export class ChangesTree implements TreeDataProvider<Row> {
  readonly #changed = new EventEmitter<void>();
  #comparison: Comparison | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  show(comparison: Comparison | undefined): void {
    this.#comparison = comparison;
    this.#changed.fire();
  }

  getChildren(row?: Row): Row[] {
    const comparison = this.#comparison;
    if (!comparison) return [];
    if (!row) return topRows(comparison);
    if (row.type === 'ordinals') return row.changes.map((change) => ({ type: 'change', change, comparison }));
    if (row.type === 'change' && row.change.kind === 'move')
      return row.change.changes.map((change) => ({ type: 'inside', change, comparison }));
    return [];
  }

  getTreeItem(row: Row): TreeItem {
    if (row.type === 'ordinals') {
      const item = new TreeItem(`仅序号变化 ${row.changes.length} 处`, TreeItemCollapsibleState.Collapsed);
      item.contextValue = 'change';
      return item;
    }
    const { change, comparison } = row;
    const { before, after, where, kind } = changeRow(comparison, change);
    const words = [before, after].map((each) =>
      each.length > LONGEST ? `${each.slice(0, LONGEST)}…` : each,
    );
    const label =
      change.kind === 'layout'
        ? `仅版式差异 ${change.places.length} 处`
        : change.kind === 'move'
          ? words[0]!
          : words.filter((each) => each !== '').join(' → ');
    const hasInside = change.kind === 'move' && row.type === 'change' && change.changes.length > 0;
    const item = new TreeItem(
      label,
      hasInside ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
    );
    item.description = change.kind === 'layout' ? '' : `${kind} · ${where}`;
    item.tooltip = `${where}（${kind}）\n${before === '' ? '' : `改前：${before}\n`}${after === '' ? '' : `改后：${after}`}`;
    item.accessibilityInformation = { label: `${kind}，${where}，${label}` };
    if (row.type === 'change') {
      item.contextValue = 'change';
      item.command = { command: 'gongwen.showChange', title: '显示', arguments: [row] };
    }
    return item;
  }
}

/** As much as a row of a narrow side bar has room for. UTF-16 units. */
const LONGEST = 40;

function topRows(comparison: Comparison): Row[] {
  const rows: Row[] = [];
  const ordinals = comparison.changes.filter(({ kind }) => kind === 'renumber');
  for (const change of comparison.changes) {
    if (change.kind !== 'renumber') rows.push({ type: 'change', change, comparison });
    else if (change === ordinals[0]) rows.push({ type: 'ordinals', changes: ordinals, comparison });
  }
  return rows;
}

/** All changes that a row stands for. */
export const changesOf = (row: Row): readonly Change[] =>
  row.type === 'ordinals' ? row.changes : row.type === 'change' ? [row.change] : [];
