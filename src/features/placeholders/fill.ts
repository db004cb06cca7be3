import {
  commands,
  Disposable,
  type QuickInputButton,
  QuickInputButtons,
  type QuickPick,
  type QuickPickItem,
  QuickPickItemKind,
  type TextDocument,
  ThemeIcon,
  window,
} from 'vscode';
import { filledSentence } from '../../core/filling/context';
import { kindOf } from '../../core/filling/kind';
import { progressOf } from '../../core/filling/progress';
import { remarkOn } from '../../core/filling/remark';
import { blanksOfSameMeaning, usedValues } from '../../core/filling/sameMeaning';
import {
  type FillSession,
  nextStop,
  type Stop,
  sessionAfter,
  sessionAmong,
  sessionFrom,
} from '../../core/filling/session';
import type { Report } from '../../core/report/model';
import type { Services } from '../../host/services/services';
import { workspaceReports } from '../../host/services/workspaceReports';
import { editorOf } from '../../host/vscode/editors';
import type { FillProgress } from './progress';
import { review } from './review';
import { onEdits, putValues, showBlank } from './values';

/** So many reports of the workspace are searched for values that were used before. */
const MOST_REPORTS = 200;

/** The guided walk from blank to blank: `gongwen.fillPlaceholders`. */
export function registerFilling(services: Services, progress: FillProgress): Disposable {
  return commands.registerCommand('gongwen.fillPlaceholders', async () => {
    const document = services.current.document;
    if (!document) return;
    if (services.reports.of(document).placeholders.length === 0) {
      window.showInformationMessage('没有待填项。');
      return;
    }
    const editor = editorOf(document);
    const offset = editor ? document.offsetAt(editor.selection.start) : 0;
    new GuidedWalk(services, progress, document, offset).begin();
  });
}

/** A row of the list: a value to put in, or none to skip the blank. */
interface Choice extends QuickPickItem {
  readonly value?: string;
}

const skip: QuickInputButton = { iconPath: new ThemeIcon('debug-step-over'), tooltip: '跳过这一处' };

class GuidedWalk {
  readonly #services: Services;
  readonly #progress: FillProgress;
  readonly #document: TextDocument;
  readonly #pick: QuickPick<Choice> = window.createQuickPick<Choice>();
  readonly #subscriptions: Disposable;
  #session: FillSession;
  /** Other reports of the workspace, as far as they have been read. */
  readonly #others: Report[] = [];
  /** Values that were offered for all alike: not again. */
  readonly #offered = new Set<string>();
  /** Another list stands in the place of this one. */
  #reviewing = false;
  /** Values are put in one after the other. */
  #queue: Promise<unknown> = Promise.resolve();
  #filling = 0;
  #ended = false;

  constructor(services: Services, progress: FillProgress, document: TextDocument, offset: number) {
    this.#services = services;
    this.#progress = progress;
    this.#document = document;
    this.#session = sessionFrom(services.reports.of(document).placeholders, offset);
    const pick = this.#pick;
    pick.ignoreFocusOut = true;
    pick.buttons = [QuickInputButtons.Back, skip];
    this.#subscriptions = Disposable.from(
      pick,
      pick.onDidChangeValue(() => this.#list()),
      pick.onDidAccept(() => this.#accept()),
      pick.onDidTriggerButton((button) => {
        pick.value = '';
        this.#go(button === QuickInputButtons.Back ? -1 : 1);
      }),
      pick.onDidHide(() => !this.#reviewing && this.#end()),
      onEdits(document, (changes) => {
        this.#session = sessionAfter(this.#session, changes);
        this.#list();
      }),
      services.reports.onDidClose((closed) => closed === document && this.#end()),
    );
  }

  begin(): void {
    this.#show();
    this.#pick.show();
    // No more than a help: who fills goes on without the other reports.
    this.#readOthers().catch(() => undefined);
  }

  get #report(): Report {
    return this.#services.reports.of(this.#document);
  }

  get #stop(): Stop | undefined {
    return this.#session.stops[this.#session.at];
  }

  /** Goes to the next open blank, or to the stop before, filled or not, and shows it. */
  #go(direction: 1 | -1): void {
    this.#session = nextStop(sessionAmong(this.#session, this.#report.placeholders), direction);
    while (direction > 0 && this.#stop?.filled) this.#session = nextStop(this.#session, 1);
    this.#show();
  }

  #show(): void {
    const stop = this.#stop;
    if (!stop) {
      this.#arrive();
      return;
    }
    void showBlank(this.#document, stop);
    const { label } = kindOf(this.#report, stop);
    this.#pick.placeholder = `输入${label}，按回车填入；不填就按回车，跳到下一处`;
    // Into an open blank goes what may have been typed already.
    if (stop.filled) this.#pick.value = this.#report.text.slice(stop.start, stop.end);
    this.#list();
  }

  /** The rows for what is typed by now: it, in its sentence; or what was used before for the same words. */
  #list(): void {
    const stop = this.#stop;
    if (!stop || this.#ended) return;
    const report = this.#report;
    const kind = kindOf(report, stop);
    const { filled, total } = progressOf(this.#progress.of(this.#document));
    this.#pick.title = `填写待填项：${kind.label}（已填 ${filled}/${total}）`;
    const written = report.text.slice(stop.start, stop.end);
    const typed = this.#pick.value.trim();
    if (typed !== '') {
      const remark = remarkOn(kind, written, typed, report.text.slice(stop.end, stop.end + 8));
      this.#pick.items = [
        {
          label: `填入“${typed}”`,
          description: remark === undefined ? '' : `$(warning) ${remark}`,
          detail: filledSentence(report, stop, typed),
          alwaysShow: true,
          value: typed,
        },
      ];
      return;
    }
    const used = usedValues(report, stop, this.#others);
    this.#pick.items = [
      { label: '跳过这一处', detail: filledSentence(report, stop, written), alwaysShow: true },
      ...(used.length > 0 ? [{ label: '同样的词句里用过的', kind: QuickPickItemKind.Separator }] : []),
      ...used.map((value) => ({ label: value, detail: filledSentence(report, stop, value), value })),
    ];
  }

  #accept(): void {
    // Whoever types fast has pressed Enter before the row for it was there, and types on before the value is in.
    const typed = this.#pick.value.trim();
    const chosen = this.#pick.activeItems[0]?.value;
    this.#pick.value = '';
    if (typed === '' && this.#filling > 0) return;
    this.#filling++;
    this.#queue = this.#queue
      .then(() => this.#fill(typed === '' ? chosen : typed))
      .finally(() => this.#filling--);
  }

  /** Puts `value` into the blank one is at, if there is one, and goes on. */
  async #fill(value: string | undefined): Promise<void> {
    const stop = this.#stop;
    if (!stop || this.#ended) return;
    const report = this.#report;
    if (value === undefined || report.text.slice(stop.start, stop.end) === value) {
      this.#go(1);
      return;
    }
    const alike = blanksOfSameMeaning(report, stop);
    const { at } = this.#session;
    const { start, end } = stop;
    if (!(await putValues(this.#document, [{ start, end, text: value }]))) {
      this.#end();
      return;
    }
    if (alike.some(({ sure }) => sure) && !this.#offered.has(value)) {
      this.#offered.add(value);
      const grown = value.length - (end - start);
      const shift = (offset: number) => (offset > start ? offset + grown : offset);
      await this.#offerAlike(
        value,
        alike.map(({ blank, sure }) => ({
          start: shift(blank.start),
          end: shift(blank.end),
          text: value,
          sure,
          origin: '',
        })),
      );
    }
    // While the value was put in, one may have stepped on.
    if (!this.#ended && this.#session.at === at) this.#go(1);
  }

  /** Offers the same value for the other blanks with the same meaning, each to be seen before it changes. */
  async #offerAlike(value: string, proposals: Parameters<typeof review>[3]): Promise<void> {
    this.#reviewing = true;
    const title = `还有 ${proposals.length} 处是同样的意思，也填“${value}”吗？`;
    const chosen = await review(
      this.#document,
      (document) => this.#services.reports.of(document),
      title,
      proposals,
    );
    if (chosen && chosen.length > 0) await putValues(this.#document, chosen);
    this.#reviewing = false;
    if (!this.#ended) this.#pick.show();
  }

  async #arrive(): Promise<void> {
    const left = this.#report.placeholders.length;
    this.#end();
    const check = '报送前检查';
    const again = '再走一遍';
    const answer =
      left === 0
        ? await window.showInformationMessage('待填项已全部填完。', check)
        : await window.showInformationMessage(`走完一遍，还有 ${left} 处待填。`, again);
    if (answer === check) await commands.executeCommand('gongwen.checkBeforeSubmission');
    if (answer === again) await commands.executeCommand('gongwen.fillPlaceholders');
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#subscriptions.dispose();
  }

  async #readOthers(): Promise<void> {
    for await (const { uri, report } of workspaceReports(this.#services, () => undefined)) {
      if (this.#ended || this.#others.length >= MOST_REPORTS) return;
      if (uri.toString() !== this.#document.uri.toString()) this.#others.push(report);
    }
    if (!this.#ended && this.#pick.value === '') this.#list();
  }
}
