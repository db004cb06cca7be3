import {
  type Comment,
  type CommentController,
  CommentMode,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  comments,
  type Disposable,
  MarkdownString,
  type Range,
  type TextDocument,
} from 'vscode';
import { touches } from '../../core/text/span';
import { toRange } from '../../host/vscode/convert';
import type { Item } from './review';
import { authorOf, dateOf, kindOf, nameOf, told } from './reviewWords';

/** A comment in a thread, and the item that its buttons speak of. */
interface ShownComment extends Comment {
  readonly key: string | undefined;
}

interface Shown {
  readonly thread: CommentThread;
  /** What the thread says, to be told from what it is to say. */
  said: string;
}

/**
 * The threads of what came back. VS Code does not move a thread along with its text (microsoft/vscode#243152): whenever the
 * items are placed, each thread is set there.
 */
export class ReturnedThreads implements Disposable {
  readonly #controller: CommentController = comments.createCommentController(
    'gongwen.returned',
    '返回稿的修订和批注',
  );
  /** By the key of its first item. */
  readonly #shown = new Map<string, Shown>();

  dispose(): void {
    this.#controller.dispose();
  }

  /** Shows `items`, which are in order; what two people say of one place stands in one thread. */
  show(document: TextDocument, items: readonly Item[]): void {
    const groups = grouped(items);
    const keys = new Set(groups.map(([first]) => first.key));
    for (const [key, { thread }] of this.#shown) {
      if (keys.has(key) && thread.uri.toString() === document.uri.toString()) continue;
      thread.dispose();
      this.#shown.delete(key);
    }
    for (const group of groups) {
      const range = rangeOf(document, group);
      const said = JSON.stringify(group.map((item) => [item.key, kindOf(item), told(item).value]));
      const known = this.#shown.get(group[0].key);
      if (!known) this.#shown.set(group[0].key, { thread: this.#made(document, range, group), said });
      else {
        if (!known.thread.range?.isEqual(range)) known.thread.range = range;
        if (known.said !== said) known.thread.comments = group.flatMap(commentsOf);
        known.said = said;
      }
    }
  }

  #made(document: TextDocument, range: Range, group: Group): CommentThread {
    const thread = this.#controller.createCommentThread(document.uri, range, group.flatMap(commentsOf));
    thread.canReply = false;
    thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    thread.label = group.map(kindOf).join('、');
    const isResolved = group.every((item) => item.type === 'comment' && item.isResolved);
    thread.state = isResolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    return thread;
  }
}

type Group = readonly [Item, ...Item[]];

/** Items that touch each other. */
function grouped(items: readonly Item[]): Group[] {
  const groups: [Item, ...Item[]][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.some((other) => touches(other.place, item.place))) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function rangeOf(document: TextDocument, group: Group): Range {
  const start = Math.min(...group.map(({ place }) => place.start));
  const end = Math.max(...group.map(({ place }) => place.end));
  return toRange(document, { start, end });
}

function commentsOf(item: Item): ShownComment[] {
  const made = (
    key: string | undefined,
    author: string,
    date: string,
    body: MarkdownString,
  ): ShownComment => {
    const timestamp = dateOf(date);
    return {
      key,
      author: { name: author },
      body,
      mode: CommentMode.Preview,
      ...(timestamp && { timestamp }),
    };
  };
  const replies = item.type === 'comment' ? item.replies : [];
  return [
    {
      ...made(item.key, authorOf(item), item.date, told(item)),
      label: kindOf(item),
      contextValue: item.type === 'comment' ? 'remark' : 'suggestion',
    },
    ...replies.map(({ author, date, text }) =>
      made(undefined, nameOf(author), date, new MarkdownString().appendText(text)),
    ),
  ];
}
