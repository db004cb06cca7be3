import { TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Change, Comparison, WordChange } from '../../core/compare/model';
import { changeRow, inRow } from '../../core/compare/shown/rows';
import type { Other } from './source';
import type { Rows } from './work';

/** A row of the tree: a change, ordinals that alone have changed together, or what was changed in a move. */
export type Row =
  | { readonly type: 'change'; readonly change: Change; readonly comparison: Comparison }
  | { readonly type: 'ordinals'; readonly changes: readonly Change[]; readonly comparison: Comparison }
  | { readonly type: 'inside'; readonly change: WordChange; readonly comparison: Comparison }
  /** What was settled, and one of it. */
  | { readonly type: 'left'; readonly changes: readonly Change[]; readonly comparison: Comparison }
  | { readonly type: 'left one'; readonly change: Change; readonly comparison: Comparison };

/** The changes of a comparison in reading order; ordinals, looks and what is settled are folded into a row each. */
export class ChangeRows implements Rows {
  comparison: Comparison | undefined;
  /** What has been settled of what differs. */
  left: Comparison | undefined;
  readonly #leftName: string;

  /** What is settled by the role of the other text: what stays as it is. */
  constructor(role: Other['role']) {
    this.#leftName = role === 'after' ? '不采纳' : '已采纳';
  }

  getChildren(row?: Row): Row[] {
    if (!row) return [...(this.comparison ? topRows(this.comparison) : []), ...leftRows(this.left)];
    const { comparison } = row;
    if (row.type === 'left') return row.changes.map((change) => ({ type: 'left one', change, comparison }));
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
    if (row.type === 'left') {
      const item = new TreeItem(
        `${this.#leftName}的 ${row.changes.length} 处`,
        TreeItemCollapsibleState.Collapsed,
      );
      item.contextValue = 'settled';
      return item;
    }
    const { change } = row;
    const { where, place, kind, label } = shownAs(row);
    const hasInside = change.kind === 'move' && row.type === 'change' && change.changes.length > 0;
    const item = new TreeItem(
      label,
      hasInside ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
    );
    item.description = change.kind === 'layout' ? '' : `${kind} · ${place}`;
    item.accessibilityInformation = { label: `${kind}，${where}，${label}` };
    if (row.type === 'change') item.contextValue = 'change';
    if (row.type === 'left one') item.contextValue = 'settled';
    return item;
  }

  tooltipOf(row: Row): string | undefined {
    if ('changes' in row) return undefined;
    const { before, after, kind, place } = shownAs(row);
    return `${place}（${kind}）\n${before === '' ? '' : `改前：${before}\n`}${after === '' ? '' : `改后：${after}`}`;
  }
}

function shownAs({ change, comparison }: Exclude<Row, { type: 'ordinals' | 'left' }>) {
  const row = changeRow(comparison, change);
  const { before, after, where, former } = row;
  const words = [before, after].map(inRow);
  const label =
    change.kind === 'layout'
      ? `仅版式差异 ${change.places.length} 处`
      : change.kind === 'move'
        ? words[0]!
        : words.filter((each) => each !== '').join(' → ');
  return { ...row, label, place: former === '' ? where : `${where}（原“${former}”）` };
}

function topRows(comparison: Comparison): Row[] {
  const rows: Row[] = [];
  const ordinals = comparison.changes.filter(({ kind }) => kind === 'renumber');
  for (const change of comparison.changes) {
    if (change.kind !== 'renumber') rows.push({ type: 'change', change, comparison });
    else if (change === ordinals[0]) rows.push({ type: 'ordinals', changes: ordinals, comparison });
  }
  return rows;
}

const leftRows = (left: Comparison | undefined): Row[] =>
  left && left.changes.length > 0 ? [{ type: 'left', changes: left.changes, comparison: left }] : [];

/** All changes that a row stands for. */
export function changesOf(row: unknown): readonly Change[] {
  const { type, ...told } = row as Row;
  return 'changes' in told ? told.changes : type !== 'inside' ? [told.change] : [];
}

/** The change that a row shows; undefined for one that only holds others. */
export function changeIn(row: unknown): Change | undefined {
  const told = row as Row;
  return 'change' in told ? told.change : undefined;
}
