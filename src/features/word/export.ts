import { ProgressLocation, type Uri, window } from 'vscode';
import { exportTarget, reportToExport } from '../../host/exporting/target';
import { wordFile } from '../../host/exporting/wordFile';
import { houseStyleOf } from '../../host/services/houseStyle';
import { confirmDespiteBlanks } from '../../host/services/openBlanks';
import type { Services } from '../../host/services/services';
import { nameOf } from '../../host/vscode/language';
import { tellWritten, writeAsked } from '../../host/vscode/outside';

const WORD = { action: '导出 Word', ending: '.docx', filter: 'Word 文档' };

/**
 * `gongwen.exportDocx`: the report `source` (without one: the current one) as a Word file. `target` is where to; without it
 * the writer is asked.
 */
export async function exportReport(services: Services, source?: Uri, target?: Uri): Promise<void> {
  const word = await services.bundles.load('word');
  if (!word) return;
  const document = await reportToExport(services.current, source);
  if (!document) return;
  if (!(await confirmDespiteBlanks(services.reports, document, WORD.action))) return;
  const report = services.reports.of(document);
  const chosen = await exportTarget(document, report, target, WORD);
  if (!chosen) return;
  const file = await window.withProgress(
    { location: ProgressLocation.Notification, title: '正在导出 Word', cancellable: true },
    (progress, token) => {
      let reported = 0;
      return wordFile(document, services, {
        isCancelled: () => token.isCancellationRequested,
        onProgress: (done) => {
          progress.report({ increment: (done - reported) * 100 });
          reported = done;
        },
      });
    },
  );
  if (!file || !(await writeAsked(chosen, file))) return;
  const markdown = await services.bundles.markdownFor(report);
  const remarks = word.tableRemarks(report, houseStyleOf(document.uri).measures, markdown);
  await tellWritten(chosen, [`已导出“${nameOf(chosen)}”。`, ...remarks].join(''));
}
