import { type Disposable, EventEmitter, type TextDocument, window } from 'vscode';
import type { Change, Comparison } from '../../core/compare/model';
import { readingVersionOf } from '../../core/compare/version';
import type { Report } from '../../core/report/model';
import type { Span } from '../../core/text/span';
import type { Services } from '../../host/services/services';
import { Alarm } from '../../host/vscode/alarm';
import { applyEdits } from '../../host/vscode/edits';
import { inSlices } from '../../host/vscode/slices';
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
  /** Changes that stay as they are, as they read. */
  readonly #settled = new Set<string>();
  #document: TextDocument;
  #comparison: Comparison | undefined;
  #version = -1;
  #isDisposed = false;

  readonly onDidChange = this.#changed.event;

  constructor(services: Services, document: TextDocument, other: Other) {
    this.#services = services;
    this.#document = document;
    this.other = other;
    this.#subscription = services.reports.onDidChange((changed) => {
      if (changed.uri.toString() !== this.#document.uri.toString()) return;
      this.#document = changed;
      this.#refresh.later(REFRESH);
    });
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
    this.#version = version;
    this.#comparison = {
      ...found,
      changes: found.changes.filter((change) => !this.#settled.has(readsAs(found, change))),
    };
    this.#changed.fire();
    return true;
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

  async #settle(changes: readonly Change[]): Promise<void> {
    const comparison = this.#comparison;
    if (!comparison) return;
    for (const change of changes) this.#settled.add(readsAs(comparison, change));
    await this.compare();
  }
}

/** The same for a change that reads the same under the same heading. */
function readsAs({ before, after }: Comparison, { kind, section, before: out, after: put }: Change): string {
  return JSON.stringify([
    kind,
    section,
    before.text.slice(out.start, out.end),
    after.text.slice(put.start, put.end),
  ]);
}
