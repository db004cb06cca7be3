import {
  commands,
  Disposable,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { cssProperties } from '../../core/layout/gbt9704';
import { titleOfReport } from '../../core/report/sections';
import { verifiedAs } from '../../core/rules/engine/verified';
import { isVerifiable, safeRepairs } from '../../core/rules/index';
import type { Span } from '../../core/text/span';
import { submission } from '../../core/views/submission';
import {
  type FromSubmissionPage,
  isFromSubmissionPage,
  submissionHtml,
} from '../../core/views/submissionPage';
import { repair } from '../../host/services/repair';
import type { Services } from '../../host/services/services';
import { Alarm } from '../../host/vscode/alarm';
import { select } from '../../host/vscode/editors';
import { fileName } from '../../host/vscode/language';
import { pageRoots, webviewPage } from '../../host/vscode/webviewPage';

/** How long the page waits for more changes. Milliseconds. */
const REFRESH = 250;

/** The check before submission: one page with what stands between the current report and sending it. */
export function registerSubmission(services: Services): Disposable {
  let page: SubmissionPage | undefined;
  const open = async () => {
    const document = services.current.document;
    if (!document) return;
    await services.reports.settled(document);
    if (page?.reveal(document)) return;
    page = new SubmissionPage(services, document);
  };
  return Disposable.from(
    commands.registerCommand('gongwen.checkBeforeSubmission', open),
    new Disposable(() => page?.dispose()),
  );
}

class SubmissionPage implements Disposable {
  readonly #services: Services;
  readonly #panel: WebviewPanel;
  readonly #refresh = new Alarm(() => this.#show());
  readonly #subscriptions: Disposable;
  #document: TextDocument;
  #disposed = false;

  constructor(services: Services, document: TextDocument) {
    this.#services = services;
    this.#document = document;
    const { extensionUri } = services.context;
    this.#panel = window.createWebviewPanel(
      'gongwen.submission',
      '报送前检查',
      { viewColumn: ViewColumn.Beside, preserveFocus: false },
      { enableScripts: true, localResourceRoots: pageRoots(extensionUri) },
    );
    this.#panel.iconPath = {
      light: Uri.joinPath(extensionUri, 'media', 'file-light.svg'),
      dark: Uri.joinPath(extensionUri, 'media', 'file-dark.svg'),
    };
    this.#subscriptions = Disposable.from(
      this.#refresh,
      this.#panel.onDidDispose(() => this.dispose()),
      this.#panel.webview.onDidReceiveMessage((message) => {
        if (isFromSubmissionPage(message)) void this.#receive(message);
      }),
      services.reports.onDidChange((changed) => {
        if (changed.uri.toString() !== this.#document.uri.toString()) return;
        this.#document = changed;
        this.#refresh.soon(REFRESH);
      }),
    );
    this.#panel.webview.html = webviewPage(this.#panel.webview, extensionUri, {
      title: '报送前检查',
      script: 'submission',
      style: `:root{${cssProperties()}}`,
      styleSheets: ['submission'],
      body: '<main id="sheet"></main>',
    });
  }

  /** Shows `document` in the page that is there; false if there is none any more. */
  reveal(document: TextDocument): boolean {
    if (this.#disposed) return false;
    this.#document = document;
    this.#panel.reveal();
    this.#show();
    return true;
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#subscriptions.dispose();
    this.#panel.dispose();
  }

  #show(): void {
    const { reports } = this.#services;
    const report = reports.of(this.#document);
    const checked = submission(report, reports.findings(this.#document), reports.verified(this.#document));
    // Untitled-1 says nothing to the writer of a new report.
    const name = (this.#document.isUntitled && titleOfReport(report)) || fileName(this.#document);
    this.#panel.title = `报送前检查：${name}`;
    void this.#panel.webview.postMessage({ html: submissionHtml(checked, name) });
  }

  /** Repairs all places that the finding at `span` speaks of, as one undo step. */
  async #repairAll({ start, end }: Span): Promise<void> {
    const findings = this.#services.reports.findings(this.#document);
    const meant = findings.filter((finding) => finding.start === start && finding.end === end);
    await repair(this.#services, this.#document, safeRepairs(meant));
  }

  /** “我核对过了” on a finding, or that taken back. */
  async #verify({ type, start, end, code }: Extract<FromSubmissionPage, { readonly code: string }>) {
    const { choices, reports } = this.#services;
    const { text } = reports.of(this.#document);
    const listed = type === 'verify' ? reports.findings(this.#document) : reports.verified(this.#document);
    const meant = listed.find((each) => each.code === code && each.start === start && each.end === end);
    if (!meant || !isVerifiable(meant)) return;
    const words = verifiedAs(text, meant);
    await (type === 'verify'
      ? choices.verify(this.#document.uri, words)
      : choices.takeBack(this.#document.uri, words));
  }

  async #receive(message: FromSubmissionPage): Promise<void> {
    if (message.type === 'ready') {
      this.#show();
      return;
    }
    try {
      // It may have been closed since.
      this.#document = await workspace.openTextDocument(this.#document.uri);
      if (message.type === 'repairAll') {
        await this.#repairAll(message);
        return;
      }
      if (message.type === 'verify' || message.type === 'takeBack') {
        await this.#verify(message);
        return;
      }
      if (message.type === 'keepDraft') {
        await commands.executeCommand('gongwen.keepDraft');
        return;
      }
      const { start, end } = message.type === 'go' ? message : { start: 0, end: 0 };
      await select(this.#document, { start, end });
    } catch {
      window.showWarningMessage(`打不开 ${fileName(this.#document)}，可能已经移走或删除。`);
      return;
    }
    if (message.type === 'fill') await commands.executeCommand('gongwen.fillPlaceholders');
  }
}
