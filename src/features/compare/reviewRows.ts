import { type MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { shortened } from '../../core/compare/shown/rows';
import type { Item, Lost } from './review';
import { authorOf, kindOf, nameOf, saying, told } from './reviewWords';
import type { Rows } from './work';

/** A row of the tree: an author, what that person proposes or says, or what has no place. */
export type Row =
  | { readonly type: 'author'; readonly name: string; readonly items: readonly Item[] }
  | Item
  | { readonly type: 'lost'; readonly all: readonly Lost[] }
  | { readonly type: 'lost one'; readonly key: string; readonly lost: Lost };

/** What came back by author, in reading order; last what has no place. */
export class ReviewRows implements Rows {
  readonly #read: () => { readonly items: readonly Item[]; readonly lost: readonly Lost[] };

  constructor(read: () => { readonly items: readonly Item[]; readonly lost: readonly Lost[] }) {
    this.#read = read;
  }

  getChildren(row?: Row): readonly Row[] {
    if (row?.type === 'author') return row.items;
    if (row?.type === 'lost') return row.all.map((lost) => ({ type: 'lost one', key: lost.key, lost }));
    if (row) return [];
    const { items, lost } = this.#read();
    const byAuthor = new Map<string, Item[]>();
    for (const item of items) byAuthor.set(authorOf(item), [...(byAuthor.get(authorOf(item)) ?? []), item]);
    const authors = [...byAuthor].map(([name, own]): Row => ({ type: 'author', name, items: own }));
    return [...authors, ...(lost.length > 0 ? [{ type: 'lost', all: lost } as const] : [])];
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
    return row.type === 'lost one' ? lostItem(row.lost) : itemOf(row);
  }

  tooltipOf(row: Row): string | MarkdownString | undefined {
    if (row.type === 'author' || row.type === 'lost') return undefined;
    if (row.type === 'lost one') return `公文里已经没有它说的那几个字。\n${row.lost.text}\n${row.lost.file}`;
    return told(row).appendText(`\n\n${row.file}`);
  }
}

function itemOf(row: Item): TreeItem {
  const item = new TreeItem(shortened(saying(row)));
  item.description = `${kindOf(row)} · ${row.section}`;
  item.accessibilityInformation = {
    label: `${authorOf(row)}，${kindOf(row)}，${row.section}，${saying(row)}`,
  };
  item.contextValue = row.type === 'comment' ? 'remark' : 'change';
  return item;
}

function lostItem({ kind, author, text }: Lost): TreeItem {
  const item = new TreeItem(shortened(text.replace(/\s+/g, ' ')));
  item.description = `${kind} · ${nameOf(author)}`;
  item.contextValue = 'remark';
  return item;
}
