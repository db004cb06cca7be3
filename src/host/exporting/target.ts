import { type TextDocument, type Uri, window, workspace } from 'vscode';
import type { Report } from '../../core/report/model';
import { titleOfReport } from '../../core/report/sections';
import type { CurrentReport } from '../services/current';
import { isReport, nameOf } from '../vscode/language';
import { proposedFile } from '../vscode/outside';

// A report that is exported: which one, and where to.

const REPLACE = '替换';

/** A kind of file that reports are exported to. */
export interface ExportedKind {
  /** What is done, as people say it: `导出 Word`. */
  readonly action: string;
  /** With its dot. */
  readonly ending: string;
  /** As dialogs name it. */
  readonly filter: string;
}

/** The report `source` (without one: the current one); undefined, and a sentence, where there is none. */
export async function reportToExport(
  current: CurrentReport,
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

/** Where `report` goes: to `target`, or where the writer says; undefined if they would rather not. */
export function exportTarget(
  document: TextDocument,
  report: Report,
  target: Uri | undefined,
  kind: ExportedKind,
): Promise<Uri | undefined> {
  return target ? mayReplace(target) : askWhere(document, report, kind);
}

/** The dialog asks before it lets a file be replaced. */
async function askWhere(
  document: TextDocument,
  report: Report,
  { action, ending, filter }: ExportedKind,
): Promise<Uri | undefined> {
  const proposed = proposedFile(document, titleOfReport(report), ending);
  const chosen = await window.showSaveDialog({
    title: action,
    saveLabel: '导出',
    filters: { [filter]: [ending.slice(1)] },
    ...(proposed && { defaultUri: proposed }),
  });
  if (!chosen || chosen.path.toLowerCase().endsWith(ending)) return chosen;
  // Some systems' dialogs leave the ending to whoever types the name; under the name with it nobody has asked yet.
  return mayReplace(chosen.with({ path: chosen.path + ending }));
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

/** From a menu a command's second argument is the selection or the group, from a script it is where to write. */
export const asUri = (value: unknown): Uri | undefined =>
  typeof value === 'object' && value !== null && 'scheme' in value && 'path' in value
    ? (value as Uri)
    : undefined;
