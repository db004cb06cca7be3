import {
  type CancellationToken,
  type DataTransfer,
  DocumentDropEdit,
  type DocumentDropEditProvider,
  DocumentDropOrPasteEditKind,
  type Position,
  type TextDocument,
  Uri,
  WorkspaceEdit,
} from 'vscode';
import { assemble, assemblyLevels } from '../../core/editing/assemble';
import { tellLosses } from '../../host/services/drafts';
import type { Services } from '../../host/services/services';
import { toRange } from '../../host/vscode/convert';
import { isDraft, readDrafts } from './drafts';

const LIST = 'text/uri-list';
const kind = DocumentDropOrPasteEditKind.Text.append('gongwen', 'assemble');

export const droppedFiles = { dropMimeTypes: [LIST], providedDropEditKinds: [kind] };

/** Drafts that are dragged into a report (VS Code asks for Shift) become sections of it, as with 插入各部门材料. */
export class DraftDrop implements DocumentDropEditProvider {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async provideDocumentDropEdits(
    document: TextDocument,
    position: Position,
    transfer: DataTransfer,
    token: CancellationToken,
  ): Promise<DocumentDropEdit | undefined> {
    const { bundles, reports } = this.#services;
    const uris = filesIn((await transfer.get(LIST)?.asString()) ?? '').filter(
      (uri) => uri.toString() !== document.uri.toString(),
    );
    if (uris.length === 0 || !uris.every(isDraft)) return undefined;
    const { version } = document;
    const { drafts, losses, notes } = await readDrafts(bundles, uris);
    // Where the text has changed meanwhile, or nothing could be read, nothing is dropped.
    if (drafts.length === 0 || token.isCancellationRequested || document.version !== version)
      return undefined;
    const report = reports.of(document);
    const offset = document.offsetAt(position);
    const { edits } = assemble(report, offset, drafts, assemblyLevels(report, offset)[0]!);
    const edit = new DocumentDropEdit('', '插入各部门材料（汇编）', kind);
    edit.additionalEdit = new WorkspaceEdit();
    for (const each of edits) edit.additionalEdit.replace(document.uri, toRange(document, each), each.text);
    if (losses.length > 0) void tellLosses(notes.join(''), losses);
    return edit;
  }
}

/** A list of addresses as programs drag it: one a line, comments behind `#`; what is no address is left out. */
function filesIn(list: string): Uri[] {
  return list.split(/\r?\n/).flatMap((line) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    try {
      return [Uri.parse(line.trim(), true)];
    } catch {
      return [];
    }
  });
}
