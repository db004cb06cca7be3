import type { Disposable, TextDocument, Uri } from 'vscode';
import type { Change } from '../../core/compare/model';
import type { ChangeList } from '../../core/compare/shown/list';
import type { FromComparePage } from '../../core/compare/shown/page';
import type { Span } from '../../core/text/span';
import type { Services } from '../../host/services/services';
import type { ByFile } from '../../host/vscode/byFile';
import { atCursor, nextPlace } from './nextPlace';
import { ComparePanel } from './panel';
import { exportRevisions } from './revisions';
import { Session } from './session';
import type { Other } from './source';
import { ChangeRows, changeIn, changesOf } from './tree';
import type { Work } from './work';

/** What the page asks for beside taking and refusing. */
export interface PageActions {
  /** Shows a place of the report; the keyboard stays on the page. */
  readonly show: (place: Span) => Promise<void>;
  readonly sideBySide: () => Promise<void>;
}

/** The changes between the report and another text, with the page that shows both. */
export class Changes implements Work {
  readonly rows: ChangeRows;
  readonly #services: Services;
  readonly #session: Session;
  readonly #shown: Disposable;
  #panel: ComparePanel | undefined;

  constructor(services: Services, document: TextDocument, other: Other, store: ByFile) {
    this.#services = services;
    this.#session = new Session(services, document, other, store);
    this.rows = new ChangeRows(other.role);
    this.#shown = this.#session.onDidChange(() => {
      this.rows.comparison = this.#session.comparison;
      this.rows.left = this.#session.left;
      void this.#panel?.show();
    });
  }

  get document(): TextDocument {
    return this.#session.document;
  }

  async follow(document: TextDocument): Promise<void> {
    await this.#session.follow(document);
  }

  get name(): string {
    return this.#session.other.name;
  }

  get otherText(): string {
    return this.#session.other.text;
  }

  get role(): Other['role'] {
    return this.#session.other.role;
  }

  get onDidChange() {
    return this.#session.onDidChange;
  }

  /** How many changes there are, with those that were settled; undefined if they could not be found. */
  async find(): Promise<number | undefined> {
    if (!(await this.#services.bundles.load('compare'))) return undefined;
    // Whoever writes on meanwhile has it compared again.
    while (!this.#session.isDisposed)
      if (await this.#session.compare()) return this.#changes.length + this.#left.length;
    return undefined;
  }

  /** Opens the page with both wordings; `actions` are what it asks for that is not done here. */
  open(actions: PageActions): void {
    this.#panel = new ComparePanel(
      this.#services,
      this.#session,
      (message) => void this.#receive(message, actions),
      () => {
        this.#panel = undefined;
      },
    );
  }

  dispose(): void {
    this.#panel?.dispose();
    this.#shown.dispose();
    this.#session.dispose();
  }

  async #receive(message: FromComparePage, actions: PageActions): Promise<void> {
    if (message.type === 'takeAll') return this.takeAll();
    if (message.type === 'sideBySide') return actions.sideBySide();
    const change = 'index' in message ? this.#session.comparison?.changes[message.index] : undefined;
    if (!change) return;
    if (message.type === 'take') await this.#session.take([change]);
    else if (message.type === 'refuse') await this.#session.refuse([change]);
    else await actions.show(this.#session.placeOf(change));
  }

  take(row?: unknown): Promise<void> {
    return this.#session.take(this.#meant(row));
  }

  refuse(row?: unknown): Promise<void> {
    return this.#session.refuse(this.#meant(row));
  }

  takeAll(): Promise<void> {
    return this.#session.take(this.#changes);
  }

  restore(row?: unknown): Promise<void> {
    return this.#session.restore(this.#meant(row, this.#left));
  }

  placeOf(row: unknown): Span | undefined {
    const change = changeIn(row);
    return change && this.#session.placeOf(change);
  }

  next(by: 1 | -1): Span | undefined {
    const places = this.#changes.map((each) => this.#session.placeOf(each));
    return nextPlace(places, (place) => place, this.document, by);
  }

  async list(): Promise<ChangeList> {
    const compare = await this.#services.bundles.load('compare');
    const { comparison } = this.#session;
    return compare && comparison ? compare.changeList(comparison) : [];
  }

  async exportRevisions(target?: Uri): Promise<void> {
    const { comparison, document } = this.#session;
    if (comparison) await exportRevisions(this.#services, comparison, document.uri, target);
  }

  get #changes(): readonly Change[] {
    return this.#session.comparison?.changes ?? [];
  }

  get #left(): readonly Change[] {
    return this.#session.left?.changes ?? [];
  }

  /** Those that `row` stands for; without one that which the cursor stands in or touches. */
  #meant(row: unknown, all = this.#changes): readonly Change[] {
    if (row) return changesOf(row);
    const found = atCursor(all, (each) => this.#session.placeOf(each), this.document);
    return found ? [found] : [];
  }
}
