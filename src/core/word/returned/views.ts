import type { Signature } from '../../compare/returned/model';
import { LEADING_SIGN, SIGN } from '../import/paragraphText';
import { child, type Element, elements, isElement, type Node } from '../import/xml';
import { numberChange, withFormerNumber } from './numbers';
import { signatureOf } from './signature';

// A document with tracked changes (ECMA-376 part 1, 17.13.5) as it was before them and as it is after them. In both, signs can be
// put where each change and comment begins and ends, so that its place is known once the document has become a text.

export type Side = 'before' | 'after';

/** Where something begins and ends; a sign of each is in both views. */
export type Mark = ChangeMark | CommentMark;

export interface ChangeMark extends Signature {
  readonly type: 'change';
  readonly isInsertion: boolean;
  /**
   * Words, the number that Word gives a paragraph, its end, a row of a table, a table with other columns or another head, or all
   * of a table.
   */
  readonly shape: 'run' | 'number' | 'end' | 'row' | 'table' | 'whole table';
  /** The name that the places of a move share. */
  readonly move: string | undefined;
}

/** A picture that was put in, or taken out. */
export interface ChangedPicture extends Signature {
  readonly isInsertion: boolean;
}

export interface CommentMark {
  readonly type: 'comment';
  readonly id: string;
}

const CHANGES: Readonly<Record<string, boolean>> = { ins: true, moveTo: true, del: false, moveFrom: false };
/** What says in the properties of a cell that it was put in, or taken out. */
const CELLS: Readonly<Record<string, boolean>> = { cellIns: true, cellDel: false };
/** What holds properties, among them former ones, and no text. */
const PROPERTIES = /(?:Pr|PrChange|PrEx)$/;
/** What says nothing beside the words of a paragraph. */
const SILENT = /(?:^proofErr|^permStart|^permEnd|Start|End)$/;
/** Names of what is left of a text that was taken out, as they would be without that. */
const AS_KEPT: Readonly<Record<string, string>> = { delText: 't', delInstrText: 'instrText' };

/** So many paragraphs are read, or built, at one go. */
const BLOCKS_AT_ONCE = 100;

/** The tracked changes and comments of a document. */
export class Marked {
  /** In the order of the document. */
  readonly marks: Mark[] = [];
  readonly #document: Element;
  /** The index of the mark that an element of the document is. */
  readonly #indices = new Map<Element, number>();
  readonly #comments = new Map<string, number>();
  /** Pictures that were put in or taken out: no text has them. */
  readonly pictures: ChangedPicture[] = [];
  /** Ids of comments that say which words they speak of. */
  readonly #ranged = new Set<string>();
  /** The moves that are open, by the ids of their ranges. */
  readonly #moves = new Map<string, { readonly name: string; readonly isInsertion: boolean }>();

  private constructor(document: Element) {
    this.#document = document;
  }

  /** Finds the changes and comments of `document`, in steps. */
  static *reading(document: Element): Generator<void, Marked> {
    const marked = new Marked(document);
    for (const body of elements(document)) {
      for (const [i, block] of elements(body).entries()) {
        if (i % BLOCKS_AT_ONCE === 0) yield;
        marked.#read(block, false, undefined);
      }
    }
    return marked;
  }

  /** The document on one side of its changes; with signs, if asked for. In steps. */
  view(side: Side, isSigned: boolean): Generator<void, Element> {
    return new View(side, (each) => (isSigned ? this.#indexOf(each) : undefined)).whole(this.#document);
  }

  #indexOf(element: Element): number | undefined {
    if (!COMMENT.test(element.name)) return this.#indices.get(element);
    const id = element.attributes.id ?? '';
    // The sign of a comment stands behind its words, or anywhere else.
    const isOnlySign = element.name === 'commentReference' && this.#ranged.has(id);
    return isOnlySign ? undefined : this.#comments.get(id);
  }

  /** `change` is the tracked change that `element` stands in. */
  #read(element: Element, isInTable: boolean, change: Element | undefined): void {
    const { name, attributes } = element;
    const number = name === 'pPr' ? numberChange(element) : undefined;
    if (number) this.#change(number, number, 'number');
    if (PROPERTIES.test(name)) return;
    const range = /^move(From|To)Range(Start|End)$/.exec(name);
    const id = attributes.id ?? '';
    if (range?.[2] === 'Start')
      this.#moves.set(id, { name: attributes.name ?? '', isInsertion: range[1] === 'To' });
    else if (range) this.#moves.delete(id);
    else if (COMMENT.test(name)) {
      this.#comment(id);
      if (name === 'commentRangeStart') this.#ranged.add(id);
    } else if (name in CHANGES) this.#change(element, element, 'run');
    const table = name === 'tbl' ? changedTable(element) : undefined;
    if (table) this.#change(element, table, isWhole(element) ? 'whole table' : 'table');
    const row = name === 'tr' ? changeIn(child(element, 'trPr')) : undefined;
    if (row) this.#change(element, row, 'row');
    if (change && PICTURE.test(name) && !holdsText(element))
      this.pictures.push({ ...signatureOf(change), isInsertion: CHANGES[change.name]! });
    const open = name in CHANGES ? element : change;
    for (const inside of shownOf(element)) this.#read(inside, isInTable || name === 'tc', open);
    const end = name === 'p' && !isInTable ? changeIn(child(element, 'pPr', 'rPr')) : undefined;
    if (end) this.#change(element, end, 'end');
  }

  #change(element: Element, mark: Element, shape: ChangeMark['shape']): void {
    this.#indices.set(element, this.marks.length);
    // A number that was exchanged is put in.
    const isInsertion = shape === 'number' || (CHANGES[mark.name] ?? CELLS[mark.name])!;
    // What was put in among words that have moved goes with them.
    const move = [...this.#moves.values()].findLast((open) => open.isInsertion === isInsertion);
    this.marks.push({
      type: 'change',
      isInsertion,
      shape,
      ...signatureOf(mark),
      move: move?.name,
    });
  }

  #comment(id: string): void {
    if (this.#comments.has(id)) return;
    this.#comments.set(id, this.marks.length);
    this.marks.push({ type: 'comment', id });
  }
}

const COMMENT = /^comment(?:RangeStart|RangeEnd|Reference)$/;

/** What an element says of a comment: where its words begin, where they end, or where all of it stands. */
function edgesOf({ name }: Element): readonly ('start' | 'end')[] {
  if (name === 'commentReference') return ['start', 'end'];
  return [name === 'commentRangeStart' ? 'start' : 'end'];
}

const commentsWithin = (element: Element): Element[] =>
  shownOf(element).flatMap((each) => (COMMENT.test(each.name) ? [each] : commentsWithin(each)));

/** What tracks the end of a paragraph or a row; undefined where nothing does, or it was put in and taken out again. */
function changeIn(properties: Element | undefined): Element | undefined {
  const found = elements(properties).filter(({ name }) => name in CHANGES);
  return found.length === 1 ? found[0] : undefined;
}

/** Whether all rows of a table were put in, or all were taken out. */
function isWhole(table: Element): boolean {
  const kinds = elements(table, 'tr').map((row) => changeIn(child(row, 'trPr'))?.name);
  return kinds.every((kind) => kind !== undefined && kind === kinds[0]);
}

const PICTURE = /^(?:drawing|pict|object)$/;

const holdsText = (element: Element): boolean =>
  element.name === 'txbxContent' || elements(element).some(holdsText);

/** What a reader sees of an element: of a drawing that is written twice, for new programs and for old ones, the first. */
function shownOf(element: Element): readonly Element[] {
  const choice = element.name === 'AlternateContent' ? child(element, 'Choice') : undefined;
  return choice ? [choice] : elements(element);
}

const cellChange = (cell: Element): Element | undefined =>
  elements(child(cell, 'tcPr')).find(({ name }) => name in CELLS);

/**
 * What tracks that a table has other columns than before, or another head: the first cell that was put in or taken out by
 * itself, or the first row.
 */
function changedTable(table: Element): Element | undefined {
  const head = elements(table, 'tr')[0];
  const changed = changeIn(child(head, 'trPr'));
  if (changed) return changed;
  for (const row of elements(table, 'tr')) {
    for (const cell of elements(row, 'tc')) {
      const change = cellChange(cell);
      if (change) return change;
    }
  }
  return undefined;
}

interface Growing extends Element {
  readonly children: Node[];
}

/** Builds one side of a document. */
class View {
  readonly #side: Side;
  readonly #indexOf: (element: Element) => number | undefined;
  /** The paragraph that was finished last, and signs that have had none yet. */
  #last: Growing | undefined;
  #waiting: Element[] = [];
  #isInParagraph = false;

  /** `indexOf` tells which mark an element is; undefined where no sign is wanted. */
  constructor(side: Side, indexOf: (element: Element) => number | undefined) {
    this.#side = side;
    this.#indexOf = indexOf;
  }

  /** A document, or its body, whose blocks are built a few at a time. */
  *whole({ name, attributes, children }: Element): Generator<void, Element> {
    const built: Growing = { name, attributes, children: [] };
    for (const [i, node] of children.entries()) {
      if (i % BLOCKS_AT_ONCE === 0) yield;
      if (!isElement(node)) built.children.push(node);
      else if (node.name === 'body') built.children.push(yield* this.whole(node));
      else this.#add(built, node);
    }
    return built;
  }

  of(element: Element): Growing {
    const { name, attributes } = element;
    const built: Growing = { name: AS_KEPT[name] ?? name, attributes, children: [] };
    const isInParagraph = this.#isInParagraph;
    if (name === 'p') {
      this.#isInParagraph = true;
      built.children.push(...this.#waiting.splice(0));
    } else if (name === 'txbxContent') this.#isInParagraph = false;
    for (const node of name === 'AlternateContent' ? shownOf(element) : element.children) {
      if (isElement(node)) this.#add(built, node);
      else built.children.push(node);
    }
    if (name === 'p') {
      this.#end(built, element);
      this.#lead(built, element);
    }
    this.#isInParagraph = isInParagraph;
    return built;
  }

  #add(parent: Growing, element: Element): void {
    const { name } = element;
    if (name === 'pPr') this.#properties(parent, element);
    else if (PROPERTIES.test(name)) parent.children.push(element);
    else if (name in CHANGES) {
      this.#sign(parent, element, 'start');
      const last = this.#last;
      if (this.#isKept(name)) parent.children.push(...this.of(element).children);
      else this.#commentsOn(parent, element);
      // What stands in a text box comes behind the paragraph that it hangs on.
      if (this.#isInParagraph && this.#last && this.#last !== last)
        this.#last.children.push(...this.#signs(element, 'end'));
      else this.#sign(parent, element, 'end');
    } else if (COMMENT.test(name)) {
      for (const edge of edgesOf(element)) this.#sign(parent, element, edge);
    } else if (name === 'tr') this.#row(parent, element);
    else if (name === 'tbl') this.#table(parent, element);
    else if (name === 'tc') this.#cell(parent, element);
    else parent.children.push(this.of(element));
  }

  /** Those of a paragraph; where its number has changed, a sign stands before that and one behind it. */
  #properties(parent: Growing, properties: Element): void {
    const change = numberChange(properties);
    if (!change) {
      parent.children.push(properties);
      return;
    }
    parent.children.push(this.#side === 'before' ? withFormerNumber(properties, change) : properties);
    for (const sign of this.#signs(change, 'start')) parent.children.push({ ...sign, name: LEADING_SIGN });
    parent.children.push(...this.#signs(change, 'end'));
  }

  #cell(parent: Growing, cell: Element): void {
    const change = cellChange(cell);
    if (change && CELLS[change.name] !== (this.#side === 'after')) {
      this.#commentsOn(parent, cell);
      return;
    }
    const built = this.of(cell);
    parent.children.push(change ? withoutChange(built, 'tcPr') : built);
  }

  /** A table with the signs of its columns in its first and last paragraph. */
  #table(parent: Growing, table: Element): void {
    const isGone = isWhole(table) && elements(table, 'tr').every((row) => !this.#isThere(row));
    // One that is gone stood behind what stands above it.
    (isGone ? (this.#last?.children ?? this.#waiting) : this.#waiting).push(...this.#signs(table, 'start'));
    parent.children.push(this.of(table));
    (this.#last?.children ?? this.#waiting).push(...this.#signs(table, 'end'));
  }

  #row(parent: Growing, row: Element): void {
    if (this.#isThere(row)) parent.children.push(withoutChange(this.of(row), 'trPr'));
    else this.#commentsOn(parent, row);
    // In the last paragraph of the row, or of what stands above it.
    (this.#last?.children ?? this.#waiting).push(...this.#signs(row, 'start'));
  }

  #isThere = (row: Element): boolean =>
    elements(child(row, 'trPr'))
      .filter(({ name }) => name in CHANGES)
      .every(({ name }) => this.#isKept(name));

  /** What the end of a paragraph is, with its signs. */
  #end(built: Growing, paragraph: Element): void {
    this.#last = built;
    built.children.push(...this.#signs(paragraph, 'start'));
    // Behind the number of what follows, which comes with the end.
    this.#waiting.push(...this.#signs(paragraph, 'end'));
    const properties = built.children.findIndex((node) => isElement(node) && node.name === 'pPr');
    const mark = child(paragraph, 'pPr', 'rPr');
    const changes = elements(mark).filter(({ name }) => name in CHANGES);
    if (changes.length === 0) return;
    const isGone = changes.some(({ name }) => !this.#isKept(name));
    const rest = without(mark!);
    const now = isGone ? { ...rest, children: [...rest.children, GONE] } : rest;
    const old = built.children[properties] as Element;
    built.children[properties] = {
      ...old,
      children: old.children.map((node) => (node === mark ? now : node)),
    };
  }

  /** The number that Word gives a paragraph goes with it where all of it was put in or taken out: the signs stand before that. */
  #lead(built: Growing, paragraph: Element): void {
    const end = changeIn(child(paragraph, 'pPr', 'rPr'));
    if (!end) return;
    const said = elements(paragraph).filter(({ name }) => !PROPERTIES.test(name) && !SILENT.test(name));
    if (!said.every(({ name }) => CHANGES[name] === CHANGES[end.name])) return;
    const isGone = !this.#isKept(end.name);
    for (const [i, node] of built.children.entries()) {
      if (!isElement(node) || PROPERTIES.test(node.name) || SILENT.test(node.name)) continue;
      if (node.name === SIGN) built.children[i] = { ...node, name: LEADING_SIGN };
      else if (!isGone) return;
    }
  }

  #isKept = (name: string): boolean => CHANGES[name] === (this.#side === 'after');

  /** Comments on what is not there on this side hang where it would stand. */
  #commentsOn(parent: Growing, element: Element): void {
    const into = this.#isInParagraph ? parent.children : (this.#last?.children ?? this.#waiting);
    for (const each of commentsWithin(element))
      for (const edge of edgesOf(each)) into.push(...this.#signs(each, edge));
  }

  /** Puts a sign where `parent` goes on; between paragraphs nothing can stand. */
  #sign(parent: Growing, element: Element, edge: 'start' | 'end'): void {
    const between = edge === 'end' ? (this.#last?.children ?? this.#waiting) : this.#waiting;
    (this.#isInParagraph ? parent.children : between).push(...this.#signs(element, edge));
  }

  #signs(element: Element, edge: 'start' | 'end'): Element[] {
    const index = this.#indexOf(element);
    if (index === undefined) return [];
    return [{ name: SIGN, attributes: {}, children: [signOf(2 * index + (edge === 'end' ? 1 : 0))] }];
  }
}

const GONE: Element = { name: 'del', attributes: {}, children: [] };

const without = (element: Element): Element => ({
  ...element,
  children: element.children.filter(
    (node) => !isElement(node) || !(node.name in CHANGES || node.name in CELLS),
  ),
});

/** A row or cell that stays: the importer leaves out what its `properties` mark as gone. */
const withoutChange = (element: Element, properties: string): Element => ({
  ...element,
  children: element.children.map((node) =>
    isElement(node) && node.name === properties ? without(node) : node,
  ),
});

// A sign is a character that no text has (Unicode 23.7), and a number in such characters.

const OPENS = 0xfdd1;
const ZERO = 0xfdd2;
const BASE = 30;
const DIGITS = 4;
const SIGNS = /\ufdd1([\ufdd2-\ufdef]{4})/g;

function signOf(number: number): string {
  const digits: number[] = [];
  for (let i = 0, rest = number; i < DIGITS; i++, rest = Math.floor(rest / BASE)) digits.unshift(rest % BASE);
  return String.fromCharCode(OPENS, ...digits.map((digit) => ZERO + digit));
}

/** `text` without its signs, and where those stood: by number the offset in what is returned. */
export function withoutSigns(text: string): {
  readonly text: string;
  readonly places: ReadonlyMap<number, number>;
} {
  const places = new Map<number, number>();
  let plain = '';
  let at = 0;
  for (const { index, 0: sign, 1: digits } of text.matchAll(SIGNS)) {
    plain += text.slice(at, index);
    at = index + sign.length;
    let number = 0;
    for (let i = 0; i < DIGITS; i++) number = number * BASE + digits!.charCodeAt(i) - ZERO;
    // The place of an end is the last that is met, that of a beginning the first.
    if (number % 2 === 1 || !places.has(number)) places.set(number, plain.length);
  }
  return { text: plain + text.slice(at), places };
}
