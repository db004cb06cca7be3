import { Disposable, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import type { Change, Comparison } from '../../core/compare/model';
import { otherWithout, type ReportSide, SettledChanges } from '../../core/compare/settled';
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
  #left: Comparison | undefined;
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

  /** What still differs, beside a text that has what was settled as the report has it; undefined until it is known. */
  get comparison(): Comparison | undefined {
    return this.#comparison;
  }

  /** What has been settled of what differs; undefined until it is known. */
  get left(): Comparison | undefined {
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
    const { version } = this.#document;
    const isOutdated = (): boolean => this.#isDisposed || this.#document.version !== version;
    const own = this.#services.reports.of(this.#document);
    const other = this.#otherReport ?? (await inSlices(readingVersionOf(own, this.other.text), isOutdated));
    if (!other) return false;
    this.#otherReport = other;
    const found = await this.#between(own, other, isOutdated);
    if (!found) return false;
    const known = await this.#known();
    const settled = found.changes.filter((change) => known.has(found, change));
    const shown = settled.length > 0 ? await this.#without(found, settled, isOutdated) : found;
    if (!shown || isOutdated()) return false;
    this.#version = version;
    this.#comparison = shown;
    this.#left = { ...found, changes: settled };
    this.#changed.fire();
    await this.#keep();
    return true;
  }

  async #between(own: Report, other: Report, isOutdated: () => boolean): Promise<Comparison | undefined> {
    const bundle = await this.#services.bundles.load('compare');
    if (!bundle || this.#isDisposed) return undefined;
    return inSlices(
      this.#side === 'after' ? bundle.comparing(other, own) : bundle.comparing(own, other),
      isOutdated,
    );
  }

  /** What differs beside `settled`. */
  async #without(
    found: Comparison,
    settled: readonly Change[],
    isOutdated: () => boolean,
  ): Promise<Comparison | undefined> {
    const own = found[this.#side];
    const text = otherWithout(this.#side, found, settled);
    const other = await inSlices(readingVersionOf(own, text), isOutdated);
    return other && this.#between(own, other, isOutdated);
  }

  /** What has been settled, the last time too. */
  async #known(): Promise<SettledChanges> {
    this.#otherId ||= await fingerprint(JSON.stringify([this.other.role, this.other.text]));
    if (this.#settled) return this.#settled;
    const kept = this.#store.of(this.#document.uri).find((entry) => this.#isOwn(entry));
    this.#settled = new SettledChanges(
      this.#side,
      this.#document.getText(),
      kept?.slice(this.#otherId.length),
    );
    return this.#settled;
  }

  #isOwn(entry: string): boolean {
    return entry.startsWith(this.#otherId);
  }

  #isReport({ uri }: TextDocument): boolean {
    return uri.toString() === this.#document.uri.toString();
  }

  /** Which of the two texts the report is. */
  get #side(): ReportSide {
    return this.other.role === 'before' ? 'after' : 'before';
  }

  /** Where `change` stands in the report. */
  placeOf(change: Change): Span {
    return change[this.#side];
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
    if (this.#left) this.#settled?.remove(this.#left, changes);
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
