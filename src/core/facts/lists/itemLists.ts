import { type Paragraph, perParagraph } from '../../report/paragraph';
import { fromCircled, fromHan } from '../../text/numerals';
import type { Span } from '../../text/span';

// Lists that run on in one paragraph and are no 一是…二是…: 其一…其二…, 第一类…第二类…, 首先…其次…最后…, （1）…（2）….

/** The ordinals of a list, in offsets of its paragraph, counted from one. */
export interface ItemList {
  readonly items: readonly Span[];
  /** What the items are called: 类 of 第一类…第二类…; empty where they have no word of their own. */
  readonly measure: string;
}

const MEASURE = '类|种|个方面|个问题|个环节|个阶段|个层面|个|项|条|点|步|层|批|方面|阶段|环节';
const ITEM = new RegExp(
  `第([一二三四五六七八九十])(${MEASURE})|其([一二三四五六七八九十])(?=[，,：:是])|([（(])([一二三四五六七八九十]|\\d{1,2})[）)]|([①-⑩])|(首先|其次|再次|再者|最后)(?=[，,])`,
  'g',
);
const BOUNDARY = /[。；：！？;:，,、]$/;
const NONE: readonly never[] = [];

interface Item extends Span {
  /** What the items of one list have in common: 其, 第…类. */
  readonly family: string;
  /** Undefined for 首先, 其次 and 最后. */
  readonly ordinal?: number;
  readonly word?: string;
}

/** The running lists of a paragraph, each of two items or more. */
export const itemListsOf: (paragraph: Paragraph) => readonly ItemList[] = perParagraph(
  ({ text, textStart }) => {
    if (!/第一|其一|首先|①|[（(][一1][）)]/.test(text)) return NONE;
    const families = new Map<string, Item[]>();
    for (const match of text.matchAll(ITEM)) {
      const start = match.index;
      if (start > textStart && !BOUNDARY.test(text.slice(start - 1, start))) continue;
      const item = itemOf(match);
      const list = families.get(item.family);
      if (list) list.push(item);
      else families.set(item.family, [item]);
    }
    return [...families]
      .filter(([, items]) => isInOrder(items))
      .map(([family, items]) => ({ items, measure: family.startsWith('第') ? family.slice(1) : '' }));
  },
);

function itemOf({
  0: whole,
  1: nth,
  2: measure,
  3: its,
  4: bracket,
  5: inside,
  6: circled,
  7: word,
  index: start,
}: RegExpExecArray): Item {
  const span = { start: start!, end: start! + whole.length };
  if (nth) return { ...span, family: `第${measure}`, ordinal: fromHan(nth)! };
  if (its) return { ...span, family: '其', ordinal: fromHan(its)! };
  if (bracket)
    return { ...span, family: /\d/.test(inside!) ? '1' : '一', ordinal: fromHan(inside!) ?? Number(inside) };
  if (circled) return { ...span, family: '①', ordinal: fromCircled(circled.charCodeAt(0))! };
  return { ...span, family: '首先', word: word! };
}

/** 首先 is only known to be the first of so many where 最后 ends them. */
const isInOrder = (items: readonly Item[]): boolean =>
  items.length > 1 &&
  (items[0]!.family === '首先'
    ? items.every(
        ({ word }, index) =>
          (word === '首先') === (index === 0) && (word === '最后') === (index === items.length - 1),
      )
    : items.every(({ ordinal }, index) => ordinal === index + 1));
