import { ProgressLocation, type TextDocument, type Uri, window } from 'vscode';
import { authorOf } from '../../core/report/properties';
import { loadPdfMaker } from '../../host/exporting/pdfMaker';
import { exportTarget, reportToExport } from '../../host/exporting/target';
import { wordFile } from '../../host/exporting/wordFile';
import { confirmDespiteBlanks } from '../../host/services/openBlanks';
import type { Services } from '../../host/services/services';
import { nameOf } from '../../host/vscode/language';
import { tellWritten, writeAsked } from '../../host/vscode/outside';
import { printedPage } from './page';

const PDF = { action: '导出 PDF', ending: '.pdf', filter: 'PDF 文档' };

/**
 * `gongwen.exportPdf`: the report `source` (without one: the current one) as PDF, made by a browser or office program of the
 * machine. `target` is where to; without it the writer is asked. Where no program can, `print` shows the page that prints.
 */
export async function exportPdf(
  services: Services,
  print: (document: TextDocument) => Promise<void>,
  source?: Uri,
  target?: Uri,
): Promise<void> {
  const document = await reportToExport(services.current, source);
  if (!document || !(await confirmDespiteBlanks(services.reports, document, PDF.action))) return;
  const maker = loadPdfMaker(services.context.extensionUri);
  if (!maker?.canMakePdf()) {
    const why = maker
      ? '没有找到能生成 PDF 的浏览器（Edge、Chrome 等）或 LibreOffice'
      : '网页版不能在后台生成 PDF';
    void window.showInformationMessage(`${why}，改用打印页：打印时打印机选“另存为 PDF”。`);
    return print(document);
  }
  const report = services.reports.of(document);
  const chosen = await exportTarget(document, report, target, PDF);
  if (!chosen) return;
  const page = await printedPage(document, services);
  if (page === undefined) return;
  const parts = {
    page: async () => page,
    word: () => wordFile(document, services),
    author: authorOf(report),
  };
  const made = await window.withProgress(
    { location: ProgressLocation.Notification, title: '正在导出 PDF', cancellable: true },
    async (_, token) => {
      const pdf = await maker.makePdf(parts, (cancel) => token.onCancellationRequested(cancel));
      return token.isCancellationRequested ? 'cancelled' : pdf;
    },
  );
  if (made === 'cancelled') return;
  if (made) {
    if (await writeAsked(chosen, made)) await tellWritten(chosen, `已导出“${nameOf(chosen)}”。`);
    return;
  }
  void window.showWarningMessage(
    '这台电脑上的浏览器或 LibreOffice 没有生成 PDF，改用打印页：打印时打印机选“另存为 PDF”。',
  );
  await print(document);
}
