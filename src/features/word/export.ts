import { ProgressLocation, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { Report } from '../../core/report/model';
import { titleOfReport } from '../../core/report/sections';
import { houseStyleOf } from '../../host/services/houseStyle';
import { confirmDespiteBlanks } from '../../host/services/openBlanks';
import type { Services } from '../../host/services/services';
import { isReport, nameOf } from '../../host/vscode/language';
import { nearbyFile } from '../../host/vscode/nearby';
import { proposedFile, tellWritten, writeAsked } from '../../host/vscode/outside';

const REPLACE = '替换';

/**
 * `gongwen.exportDocx`: the report `source` (without one: the current one) as a Word file. `target` is where to; without it
 * the writer is asked.
 */
export async function exportReport(services: Services, source?: Uri, target?: Uri): Promise<void> {
  const word = await services.bundles.load('word');
  if (!word) return;
  const document = await reportToExport(services, source);
  if (!document) return;
  if (!(await confirmDespiteBlanks(services.reports, document, '导出 Word'))) return;
  const report = services.reports.of(document);
  const chosen = target ? await mayReplace(target) : await askWhere(document, report);
  if (!chosen) return;
  const markdown = await services.bundles.markdownFor(report);
  const file = await window.withProgress(
    { location: ProgressLocation.Notification, title: '正在导出 Word', cancellable: true },
    async (progress, token) => {
      let reported = 0;
      const pictures = await readPictures(document, word.pictureReferences(report, markdown));
      return word.exportDocx(report, {
        markdown,
        pictures,
        house: houseStyleOf(document.uri),
        isCancelled: () => token.isCancellationRequested,
        onProgress: (done) => {
          progress.report({ increment: (done - reported) * 100 });
          reported = done;
        },
      });
    },
  );
  if (!file || !(await writeAsked(chosen, file))) return;
  const remarks = word.tableRemarks(report, houseStyleOf(document.uri).measures, markdown);
  await tellWritten(chosen, [`已导出“${nameOf(chosen)}”。`, ...remarks].join(''));
}

async function reportToExport(
  { current }: Services,
  source: Uri | undefined,
): Promise<TextDocument | undefined> {
  try {
    const document = source ? await workspace.openTextDocument(source) : current.document;
    if (document && isReport(document)) return document;
    window.showInformationMessage('请先打开要导出的公文。纯文本可以先运行“公文: 按公文模式编辑”。');
  } catch {
    window.showErrorMessage(`打不开“${nameOf(source!)}”，它可能已被移走、改名或删除。`);
  }
  return undefined;
}

/** The dialog asks before it lets a file be replaced. */
async function askWhere(document: TextDocument, report: Report): Promise<Uri | undefined> {
  const proposed = proposedFile(document, titleOfReport(report), '.docx');
  const chosen = await window.showSaveDialog({
    title: '导出 Word',
    saveLabel: '导出',
    filters: { 'Word 文档': ['docx'] },
    ...(proposed && { defaultUri: proposed }),
  });
  if (!chosen || /\.docx$/i.test(chosen.path)) return chosen;
  // Some systems' dialogs leave the ending to whoever types the name; under the name with it nobody has asked yet.
  return mayReplace(chosen.with({ path: `${chosen.path}.docx` }));
}

async function mayReplace(target: Uri): Promise<Uri | undefined> {
  try {
    await workspace.fs.stat(target);
  } catch {
    return target;
  }
  const name = nameOf(target);
  const answer = await window.showWarningMessage(`“${name}”已经存在。要替换它吗？`, { modal: true }, REPLACE);
  return answer === REPLACE ? target : undefined;
}

async function readPictures(
  document: TextDocument,
  references: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  if (document.isUntitled) return pictures;
  for (const reference of references) {
    const uri = nearbyFile(document.uri, reference);
    if (!uri) continue;
    try {
      pictures.set(reference, await workspace.fs.readFile(uri));
    } catch {
      // What is not there leaves its text on the page.
    }
  }
  return pictures;
}
