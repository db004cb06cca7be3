import {
  Disposable,
  EventEmitter,
  type TextDocument,
  type TextDocumentChangeEvent,
  TextDocumentChangeReason,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Returned } from '../../core/compare/returned/model';
import type { PlacedComment, Suggestion, Unplaced } from '../../core/compare/returned/suggestions';
import { TakenChanges } from '../../core/compare/returned/taken';
import type { ChangeList } from '../../core/compare/shown/list';
import { inOneLineOf } from '../../core/compare/shown/rows';
import { readingVersionOf } from '../../core/compare/version';
import type { Report } from '../../core/report/model';
import { spanAfter } from '../../core/text/changes';
import { overlaps, type Span, touches } from '../../core/text/span';
import type { Services } from '../../host/services/services';
import { Alarm } from '../../host/vscode/alarm';
import type { ByFile } from '../../host/vscode/byFile';
import { toChanges } from '../../host/vscode/convert';
import { applyEdits } from '../../host/vscode/edits';
import { inSlices } from '../../host/vscode/slices';
import { fingerprint } from './fingerprint';
import { atCursor, nextPlace } from './nextPlace';
import { ReturnedMarks } from './reviewMarks';
import { ReviewRows } from './reviewRows';
import { ReturnedThreads } from './reviewThreads';
import { authorOf, kindOf } from './reviewWords';
import type { Other } from './source';
import type { Rows, Work } from './work';

/** How long the files wait for more changes of the report before they are placed anew. Milliseconds. */
const REFRESH = 300;

/** What one of the files proposes or says. `key` is the same for the same in files of the same contents. */
export type Item = (
  | (Suggestion & { readonly type: 'suggestion' })
  | (PlacedComment & { readonly type: 'comment' })
) & { readonly key: string; readonly file: string };

/** What has no place in the report. */
export type Lost = Unplaced & { readonly key: string; readonly file: string };

/** Where is kept from one day to the next what the writer has decided. */
export interface ReviewStores {
  readonly taken: ByFile;
  readonly settled: ByFile;
}

interface File {
  readonly name: string;
  /** The same for the same contents. */
  readonly id: string;
  readonly returned: Returned;
  readonly before: Report;
  readonly after: Report;
}

/**
 * Files that came back from Word, placed in the report as it is now. Nothing in them changes the report but what the writer
 * accepts, one by one; as the report changes, they are placed anew.
 */
export class Review implements Work {
  readonly role = 'after';
  readonly rows: Rows;
  readonly #services: Services;
  readonly #changed = new EventEmitter<void>();
  readonly #refresh = new Alarm(() => void this.#place());
  readonly #threads = new ReturnedThreads();
  readonly #marks: ReturnedMarks;
  readonly #subscriptions: Disposable;
  readonly #files: File[] = [];
  /** Keys of what the writer has decided not to take, or has dealt with. */
  readonly #settled: Set<string>;
  readonly #taken: TakenChanges;
  /** Where that is kept from one day to the next. */
  readonly #stores: ReviewStores;
  #document: TextDocument;
  #items: readonly Item[] = [];
  #lost: readonly Lost[] = [];
  /** Of both what the writer has settled. */
  #left: readonly (Item | Lost)[] = [];
  /** The version of the report that the items are placed in. */
  #version = -1;
  #isDisposed = false;

  readonly onDidChange = this.#changed.event;

  constructor(services: Services, document: TextDocument, stores: ReviewStores) {
    this.#services = services;
    this.#document = document;
    this.#stores = stores;
    this.#taken = new TakenChanges(document.getText(), stores.taken.of(document.uri));
    this.#settled = new Set(stores.settled.of(document.uri).flatMap((keys) => JSON.parse(keys) as string[]));
    this.rows = new ReviewRows(() => ({ items: this.#items, lost: this.#lost, left: this.#left }));
    this.#marks = new ReturnedMarks(() => ({ document: this.#document, items: this.#items }));
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.#refresh,
      this.#threads,
      this.#marks,
      workspace.onDidChangeTextDocument((event) => this.#edited(event)),
    );
  }

  get document(): TextDocument {
    return this.#document;
  }

  get name(): string {
    return this.#files.map(({ name }) => name).join('、');
  }

  /** Of several files the first. */
  get otherText(): string {
    return this.#files[0]?.returned.after ?? '';
  }

  /** There is nothing to be looked at, nor anything that was settled. */
  get isEmpty(): boolean {
    return this.#items.length + this.#lost.length + this.#left.length === 0;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#subscriptions.dispose();
  }

  async follow(document: TextDocument): Promise<void> {
    this.#document = document;
    await this.#place();
  }

  /** Takes in `others`; false if they could not be placed, or nothing came of it. One without a trace of changes is compared. */
  async add(others: readonly Other[]): Promise<boolean> {
    const report = this.#services.reports.of(this.#document);
    for (const { name, text, returned = untraced(text) } of others) {
      const isUnwanted = (): boolean => this.#isDisposed;
      const before = await inSlices(readingVersionOf(report, returned.before), isUnwanted);
      const after = before && (await inSlices(readingVersionOf(before, returned.after), isUnwanted));
      if (!after) return false;
      const file = { name, id: await fingerprint(JSON.stringify(returned)), returned, before, after };
      const known = this.#files.findIndex((each) => each.name === name);
      if (known >= 0) this.#files[known] = file;
      else this.#files.push(file);
    }
    if (!(await this.#services.bundles.load('compare'))) return false;
    // Whoever writes on meanwhile has them placed again.
    while (!this.#isDisposed) if (await this.#place()) return true;
    return false;
  }

  #edited({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    if (document.uri.toString() !== this.#document.uri.toString() || contentChanges.length === 0) return;
    this.#document = document;
    const changes = toChanges(contentChanges);
    // Until they are placed anew, they go along with the text.
    const moved = (item: Item): Item => ({ ...item, place: spanAfter(item.place, changes) });
    this.#items = this.#items.map(moved);
    this.#left = this.#left.map((each) => ('place' in each ? moved(each) : each));
    this.#taken.follow(changes, reason === TextDocumentChangeReason.Undo);
    this.#refresh.later(REFRESH);
  }

  /** Places all files in the report as it is now; false if that could not be done, or the report has changed on. */
  async #place(): Promise<boolean> {
    const bundle = await this.#services.bundles.load('compare');
    if (!bundle || this.#isDisposed) return false;
    const { version } = this.#document;
    const report = this.#services.reports.of(this.#document);
    const items: Item[] = [];
    const lost: Lost[] = [];
    for (const { name: file, id: contents, returned, before, after } of [...this.#files]) {
      const placed = await inSlices(
        bundle.placing(report, returned, { before, after }),
        () => this.#isDisposed || this.#document.version !== version,
      );
      if (!placed) return false;
      const counts = new Map<string, number>();
      const keyOf = (id: string): string => {
        const count = counts.get(id) ?? 0;
        counts.set(id, count + 1);
        return `${contents} ${id} ${count}`;
      };
      for (const each of placed.suggestions)
        items.push({ ...each, type: 'suggestion', key: keyOf(each.id), file });
      for (const each of placed.comments) items.push({ ...each, type: 'comment', key: keyOf(each.id), file });
      for (const each of placed.unplaced) lost.push({ ...each, key: keyOf(each.id), file });
    }
    const isSettled = ({ key }: Item | Lost): boolean => this.#settled.has(key);
    const isWanted = (item: Item | Lost): boolean =>
      !this.#taken.has(item) &&
      !('type' in item && item.type === 'suggestion' && this.#taken.isUndoneBy(item));
    const all = items
      .filter(isWanted)
      .sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
    const allLost = lost.filter(isWanted);
    this.#version = version;
    this.#items = all.filter((item) => !isSettled(item));
    this.#lost = allLost.filter((each) => !isSettled(each));
    this.#left = [...all, ...allLost].filter(isSettled);
    this.#threads.show(this.#document, this.#items);
    this.#marks.show();
    this.#changed.fire();
    await this.#keep();
    return true;
  }

  async #keep(): Promise<void> {
    const { taken, settled } = this.#stores;
    await keepIn(taken, this.#document, this.#taken.entries(this.#document.getText()));
    const keys = this.#settled.size > 0 ? [JSON.stringify([...this.#settled])] : [];
    await keepIn(settled, this.#document, keys);
  }

  async take(what?: unknown): Promise<void> {
    const item = this.#meant(what);
    if (item?.type === 'suggestion') await this.#apply([item]);
    else if (item) await this.#settle(item.key);
  }

  async refuse(what?: unknown): Promise<void> {
    const key = this.#meant(what)?.key ?? keyIn(what);
    if (key !== undefined) await this.#settle(key);
  }

  /** Lists what was settled again: `what` is its row, or that of all; without one what the cursor stands in or touches. */
  async restore(what?: unknown): Promise<void> {
    const restored =
      what === undefined
        ? [atCursor(this.#left.filter(isPlaced), placeOf, this.#document)?.key]
        : (keysIn(what) ?? [keyIn(what)]);
    for (const key of restored) this.#settled.delete(key ?? '');
    await this.#place();
  }

  async #settle(key: string): Promise<void> {
    this.#settled.add(key);
    await this.#place();
  }

  /** All that was tracked and of which it is sure what becomes of it; the rest is left to be looked at. One undo step. */
  async takeAll(): Promise<void> {
    const all = this.#items.filter((item) => item.type === 'suggestion');
    const sure = all.filter(
      (item) =>
        item.isTracked &&
        !item.isChangedHere &&
        !all.some((other) => other !== item && areAtOnePlace(item, other)),
    );
    const left = all.length - sure.length;
    if (sure.length > 0) await this.#apply(sure);
    if (left > 0)
      window.showInformationMessage(
        `还有 ${left} 处没有一并采纳：没有修订记录的、这里后来也改过的、几处改在同一个地方的，请逐处看。`,
      );
  }

  async #apply(chosen: readonly SuggestionItem[]): Promise<void> {
    if (this.#version !== this.#document.version && !(await this.#place())) return;
    const now = new Map(this.#items.map((item) => [item.key, item]));
    const items = chosen.flatMap(({ key, before, after }) => {
      const item = now.get(key);
      return item?.type === 'suggestion' && item.before === before && item.after === after ? [item] : [];
    });
    if (items.length < chosen.length) {
      window.showInformationMessage('公文刚才又改过，已经重新对过位置，请再选一次。');
      return;
    }
    const edits = items.flatMap((item) => item.edits);
    if (!(await applyEdits(this.#document, edits))) {
      window.showWarningMessage('没有改成：公文可能是只读的。');
      return;
    }
    this.#taken.add(items);
    await this.#place();
  }

  next(by: 1 | -1): Span | undefined {
    return nextPlace(this.#items, placeOf, this.#document, by)?.place;
  }

  placeOf(row: unknown): Span | undefined {
    const key = keyIn(row);
    return [...this.#items, ...this.#left.filter(isPlaced)].find((item) => item.key === key)?.place;
  }

  async list(): Promise<ChangeList> {
    return [
      ['序号', '位置', '修改前', '修改后', '类别', '修改人'],
      ...this.#items
        .filter((item) => item.type === 'suggestion')
        .map((item, i) => [
          `${i + 1}`,
          item.section,
          inOneLineOf(item.before),
          inOneLineOf(item.after),
          kindOf(item),
          authorOf(item),
        ]),
    ];
  }

  async exportRevisions(_target?: Uri): Promise<void> {
    window.showInformationMessage('请先处理完返回的修订，再与留过的稿比对，导出修订。');
  }

  /** The item that a row, a comment of a thread or a link stands for; without one that which the cursor stands in or touches. */
  #meant(what: unknown): Item | undefined {
    if (what === undefined) return atCursor(this.#items, placeOf, this.#document);
    const key = keyIn(what);
    return this.#items.find((item) => item.key === key);
  }
}

type SuggestionItem = Extract<Item, { type: 'suggestion' }>;

const placeOf = ({ place }: Item): Span => place;

const isPlaced = (each: Item | Lost): each is Item => 'place' in each;

async function keepIn(store: ByFile, { uri }: TextDocument, entries: readonly string[]): Promise<void> {
  if (entries.join('\n') !== store.of(uri).join('\n')) await store.set(uri, entries);
}

function keyIn(what: unknown): string | undefined {
  if (typeof what !== 'object' || what === null || !('key' in what)) return undefined;
  return typeof what.key === 'string' ? what.key : undefined;
}

/** Those of a row that stands for several; undefined of any other. */
const keysIn = (what: unknown): readonly string[] | undefined =>
  typeof what === 'object' && what !== null && 'left' in what
    ? (what.left as readonly (Item | Lost)[]).map(({ key }) => key)
    : undefined;

/** What two people have done at one place, or one within what another takes out. */
const areAtOnePlace = (a: SuggestionItem, b: SuggestionItem): boolean =>
  a.edits.some((x) =>
    b.edits.some((y) => overlaps(x, y) || (a.file !== b.file && touches(x, y)) || isSame(x, y)),
  );

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** A file in which nothing was tracked. */
const untraced = (text: string): Returned => ({
  before: text,
  after: text,
  changes: [],
  elsewhere: [],
  comments: [],
});
