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
  /** Keys of what the writer has decided not to take, or has dealt with; they are looked at again another time. */
  readonly #settled = new Set<string>();
  readonly #taken: TakenChanges;
  /** Where that is kept from one day to the next. */
  readonly #store: ByFile;
  #document: TextDocument;
  #items: readonly Item[] = [];
  #lost: readonly Lost[] = [];
  /** The version of the report that the items are placed in. */
  #version = -1;
  #isDisposed = false;

  readonly onDidChange = this.#changed.event;

  constructor(services: Services, document: TextDocument, store: ByFile) {
    this.#services = services;
    this.#document = document;
    this.#store = store;
    this.#taken = new TakenChanges(document.getText(), store.of(document.uri));
    this.rows = new ReviewRows(() => ({ items: this.#items, lost: this.#lost }));
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

  /** Nothing is left to be looked at. */
  get isDone(): boolean {
    return this.#items.length + this.#lost.length === 0;
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
    const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      length: text.length,
    }));
    // Until they are placed anew, they go along with the text.
    this.#items = this.#items.map((item) => ({ ...item, place: spanAfter(item.place, changes) }));
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
    const isOpen = (each: Item | Lost): boolean => !this.#settled.has(each.key) && !this.#taken.has(each);
    this.#version = version;
    this.#items = items
      .filter((item) => isOpen(item) && !(item.type === 'suggestion' && this.#taken.isUndoneBy(item)))
      .sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
    this.#lost = lost.filter(isOpen);
    this.#threads.show(this.#document, this.#items);
    this.#marks.show();
    this.#changed.fire();
    await this.#keep();
    return true;
  }

  async #keep(): Promise<void> {
    const { uri } = this.#document;
    const entries = this.#taken.entries(this.#document.getText());
    if (entries.join('\n') !== this.#store.of(uri).join('\n')) await this.#store.set(uri, entries);
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
    return this.#items.find((item) => item.key === key)?.place;
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

function keyIn(what: unknown): string | undefined {
  if (typeof what !== 'object' || what === null || !('key' in what)) return undefined;
  return typeof what.key === 'string' ? what.key : undefined;
}

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
