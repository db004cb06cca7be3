import { Disposable, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import type { Change, Comparison } from '../../core/compare/model';
import { SettledChanges } from '../../core/compare/settled';
import { readingVersionOf } from '../../core/compare/version';
import type { Report } from '../../core/report/model';
import type { Span } from '../../core/text/span';
import type { Services } from '../../host/services/services';
import { Alarm } from '../../host/vscode/alarm';
import type { ByFile } from '../../host/vscode/byFile';
import { toChanges } from '../../host/vscode/convert';
import { applyEdits } from '../../host/vscode/edits';
import { inSlices } from '../../host/vscode/slices';
import { fingerprint } from './fingerprint';
import type { Other } from './source';

/** How long the comparison waits for more changes of the report. Milliseconds. */
const REFRESH = 300;

/**
 * A report that is being compared with another text. As the report changes, it is compared again. What has been settled
 * without a change of the report is left out from then on.
 */
export class Session implements Disposable {
  readonly other: Other;
  readonly #services: Services;
  /** Read when it is first compared. */
  #otherReport: Report | undefined;
  readonly #changed = new EventEmitter<void>();
  readonly #refresh = new Alarm(() => void this.compare());
  readonly #subscription: Disposable;
  /** Changes that stay as they are; undefined before it is first compared. */
  #settled: SettledChanges | undefined;
  /** Where that is kept from one day to the next. */
  readonly #store: ByFile;
  /** The same for the same other text. */
  #otherId = '';
  #document: TextDocument;
  #comparison: Comparison | undefined;
  #left: readonly Change[] = [];
  #version = -1;
  #isDisposed = false;

  readonly onDidChange = this.#changed.event;

  constructor(services: Services, document: TextDocument, other: Other, store: ByFile) {
    this.#services = services;
    this.#document = document;
    this.other = other;
    this.#store = store;
    this.#subscription = Disposable.from(
      services.reports.onDidChange((changed) => {
        if (!this.#isReport(changed)) return;
        this.#document = changed;
        this.#refresh.later(REFRESH);
      }),
      workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
        if (this.#isReport(changed)) this.#settled?.follow(toChanges(contentChanges));
      }),
    );
  }

  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  get document(): TextDocument {
    return this.#document;
  }

  /** What still differs; undefined until it is known. Its changes keep their order. */
  get comparison(): Comparison | undefined {
    return this.#comparison;
  }

  /** What has been settled of what differs. */
  get left(): readonly Change[] {
    return this.#left;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#refresh.dispose();
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  /** The report is `document` from now on. */
  async follow(document: TextDocument): Promise<void> {
    this.#document = document;
    await this.compare();
  }

  /** Compares the report as it is now; false if that could not be done, or the report has changed on. */
  async compare(): Promise<boolean> {
    const bundle = await this.#services.bundles.load('compare');
    if (!bundle || this.#isDisposed) return false;
    const { version } = this.#document;
    const own = this.#services.reports.of(this.#document);
    const isOutdated = (): boolean => this.#isDisposed || this.#document.version !== version;
    const other = this.#otherReport ?? (await inSlices(readingVersionOf(own, this.other.text), isOutdated));
    if (!other) return false;
    this.#otherReport = other;
    const steps = this.other.role === 'before' ? bundle.comparing(other, own) : bundle.comparing(own, other);
    const found = await inSlices(steps, isOutdated);
    if (!found) return false;
    const settled = await this.#known();
    if (isOutdated()) return false;
    this.#version = version;
    const [left, changes] = parted(found.changes, (change) => settled.has(found, change));
    this.#comparison = { ...found, changes };
    this.#left = left;
    this.#changed.fire();
    await this.#keep();
    return true;
  }

  /** What has been settled, the last time too. */
  async #known(): Promise<SettledChanges> {
    this.#otherId ||= await fingerprint(JSON.stringify([this.other.role, this.other.text]));
    if (this.#settled) return this.#settled;
    const kept = this.#store.of(this.#document.uri).find((entry) => this.#isOwn(entry));
    const side = this.other.role === 'before' ? 'after' : 'before';
    this.#settled = new SettledChanges(side, this.#document.getText(), kept?.slice(this.#otherId.length));
    return this.#settled;
  }

  #isOwn(entry: string): boolean {
    return entry.startsWith(this.#otherId);
  }

  #isReport({ uri }: TextDocument): boolean {
    return uri.toString() === this.#document.uri.toString();
  }

  /** Where `change` stands in the report. */
  placeOf(change: Change): Span {
    return this.other.role === 'before' ? change.after : change.before;
  }

  /** The report has, or gets, what each of `changes` has made: one undo step. */
  take(changes: readonly Change[]): Promise<void> {
    return this.other.role === 'after' ? this.#apply(changes, 'takeEdits') : this.#settle(changes);
  }

  /** The report has, or gets back, what stood there before `changes`: one undo step. */
  refuse(changes: readonly Change[]): Promise<void> {
    return this.other.role === 'before' ? this.#apply(changes, 'refuseEdits') : this.#settle(changes);
  }

  async #apply(changes: readonly Change[], edits: 'takeEdits' | 'refuseEdits'): Promise<void> {
    const bundle = await this.#services.bundles.load('compare');
    const comparison = this.#comparison;
    if (!bundle || !comparison) return;
    if (this.#version !== this.#document.version) {
      // What was shown speaks of another text.
      await this.compare();
      window.showInformationMessage('公文刚才又改过，已经重新比对，请再选一次。');
      return;
    }
    if (!(await applyEdits(this.#document, bundle[edits](comparison, changes)))) {
      window.showWarningMessage('没有改成：公文可能是只读的。');
      return;
    }
    await this.compare();
  }

  /** Lists `changes` again, which had been settled. */
  async restore(changes: readonly Change[]): Promise<void> {
    if (this.#comparison) this.#settled?.remove(this.#comparison, changes);
    await this.compare();
  }

  async #settle(changes: readonly Change[]): Promise<void> {
    if (this.#comparison) this.#settled?.add(this.#comparison, changes);
    await this.compare();
  }

  async #keep(): Promise<void> {
    const { uri } = this.#document;
    const said = this.#settled?.entry(this.#document.getText());
    const entry = said && this.#otherId + said;
    const known = this.#store.of(uri).find((each) => this.#isOwn(each));
    if (entry === known) return;
    if (entry === undefined) await this.#store.remove(uri, (each) => this.#isOwn(each));
    else await this.#store.add(uri, entry, (each) => this.#isOwn(each));
  }
}

/** Those of `all` for which `isFirst` holds, and the others. */
function parted<T>(all: readonly T[], isFirst: (each: T) => boolean): readonly [T[], T[]] {
  const [first, others]: [T[], T[]] = [[], []];
  for (const each of all) (isFirst(each) ? first : others).push(each);
  return [first, others];
}
