import { type MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { inRow } from '../../core/compare/shown/rows';
import type { Item, Lost } from './review';
import { authorOf, kindOf, nameOf, saying, told } from './reviewWords';
import type { Rows } from './work';

/** A row of the tree: an author, what that person proposes or says, or what has no place. */
export type Row =
  | { readonly type: 'author'; readonly name: string; readonly items: readonly Item[] }
  | Item
  | { readonly type: 'lost'; readonly all: readonly Lost[] }
  | { readonly type: 'lost one'; readonly key: string; readonly lost: Lost }
  /** What the writer has settled, and one of it. */
  | { readonly type: 'left'; readonly left: readonly (Item | Lost)[] }
  | { readonly type: 'left one'; readonly key: string; readonly of: Item | Lost };

interface Reviewed {
  readonly items: readonly Item[];
  readonly lost: readonly Lost[];
  readonly left: readonly (Item | Lost)[];
}

/** What came back by author, in reading order; then what has no place, last what is settled. */
export class ReviewRows implements Rows {
  readonly #read: () => Reviewed;

  constructor(read: () => Reviewed) {
    this.#read = read;
  }

  getChildren(row?: Row): readonly Row[] {
    if (row?.type === 'author') return row.items;
    if (row?.type === 'lost') return row.all.map((lost) => ({ type: 'lost one', key: lost.key, lost }));
    if (row?.type === 'left') return row.left.map((of) => ({ type: 'left one', key: of.key, of }));
    if (row) return [];
    const { items, lost, left } = this.#read();
    const byAuthor = new Map<string, Item[]>();
    for (const item of items) byAuthor.set(authorOf(item), [...(byAuthor.get(authorOf(item)) ?? []), item]);
    const authors = [...byAuthor].map(([name, own]): Row => ({ type: 'author', name, items: own }));
    return [
      ...authors,
      ...(lost.length > 0 ? [{ type: 'lost', all: lost } as const] : []),
      ...(left.length > 0 ? [{ type: 'left', left } as const] : []),
    ];
  }

  getTreeItem(row: Row): TreeItem {
    if (row.type === 'author') {
      const item = new TreeItem(row.name, TreeItemCollapsibleState.Expanded);
      item.description = `${row.items.length} 处`;
      item.iconPath = new ThemeIcon('person');
      return item;
    }
    if (row.type === 'lost')
      return new TreeItem(`找不到位置的 ${row.all.length} 处`, TreeItemCollapsibleState.Expanded);
    if (row.type === 'left') {
      const remarks = row.left.filter(isRemark).length;
      const names = [...(remarks < row.left.length ? ['不采纳'] : []), ...(remarks > 0 ? ['已处理'] : [])];
      const label = `${names.join('、')}的 ${row.left.length} 处`;
      const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
      item.contextValue = 'settled';
      return item;
    }
    if (row.type !== 'left one') return row.type === 'lost one' ? lostItem(row.lost) : itemOf(row);
    const item = 'place' in row.of ? itemOf(row.of) : lostItem(row.of);
    item.contextValue = 'settled';
    return item;
  }

  tooltipOf(row: Row): string | MarkdownString | undefined {
    if (row.type === 'author' || row.type === 'lost' || row.type === 'left') return undefined;
    const one = row.type === 'lost one' ? row.lost : row.type === 'left one' ? row.of : row;
    if ('place' in one) return told(one).appendText(`\n\n${one.file}`);
    return `公文里已经没有它说的那几个字。\n${one.text}\n${one.file}`;
  }
}

/** A comment, placed or not; anything else is a change. */
const isRemark = (each: Item | Lost): boolean =>
  'place' in each ? each.type === 'comment' : each.kind === '批注';

function itemOf(row: Item): TreeItem {
  const item = new TreeItem(inRow(saying(row)));
  item.description = `${kindOf(row)} · ${row.section}`;
  item.accessibilityInformation = {
    label: `${authorOf(row)}，${kindOf(row)}，${row.section}，${saying(row)}`,
  };
  item.contextValue = row.type === 'comment' ? 'remark' : 'change';
  return item;
}

function lostItem({ kind, author, text }: Lost): TreeItem {
  const item = new TreeItem(inRow(text.replace(/\s+/g, ' ')));
  item.description = `${kind} · ${nameOf(author)}`;
  item.contextValue = 'remark';
  return item;
}
