import { RelativePattern, type Uri, type WorkspaceFolder, workspace } from 'vscode';
import type { Report } from '../../core/report/model';
import { parse } from '../../core/report/parse';
import { decode } from '../../core/text/files/decode';
import { reportPattern } from '../../core/text/files/fileNames';
import { isKeptDraft } from '../../core/text/files/keptDrafts';
import { isReport } from '../vscode/language';
import type { WritersChoices } from './placeholderChoices';
import type { Reports } from './reports';

export interface WorkspaceReport {
  readonly uri: Uri;
  readonly report: Report;
}

/**
 * All reports at work in the workspace, or in one folder of it, by path (drafts that were kept are none): open ones as they are in the editor, the others as they are stored. What
 * cannot be read is given to `failed`, and the rest goes on.
 */
export async function* workspaceReports(
  { reports, choices }: { readonly reports: Reports; readonly choices: WritersChoices },
  failed: (uri: Uri, reason: unknown) => void,
  folder?: WorkspaceFolder,
): AsyncGenerator<WorkspaceReport> {
  const uris = await workspace.findFiles(folder ? new RelativePattern(folder, reportPattern) : reportPattern);
  const atWork = uris.filter(({ path }) => !isKeptDraft(path));
  for (const uri of atWork.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const document = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    if (document && isReport(document)) {
      yield { uri, report: reports.of(document) };
      continue;
    }
    try {
      await choices.ready(uri);
      const { text } = decode(await workspace.fs.readFile(uri));
      yield { uri, report: parse(text, choices.parseOptions(uri)) };
    } catch (reason) {
      failed(uri, reason);
    }
  }
}
