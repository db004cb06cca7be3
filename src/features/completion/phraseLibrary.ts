import { type TextDocument, Uri, window, workspace } from 'vscode';
import { buildLibrary, type Library } from '../../core/phrases/library';
import { type Candidate, candidates } from '../../core/phrases/match';
import { setting } from '../../host/settings';

/** The phrases that come with the extension, read when they are first asked for. */
export class PhraseLibrary {
  readonly #uri: Uri;
  #library: Promise<Library> | undefined;

  constructor(extensionUri: Uri) {
    this.#uri = Uri.joinPath(extensionUri, 'dist', 'phrases.json');
  }

  load(): Promise<Library> {
    this.#library ??= this.#read();
    return this.#library;
  }

  async #read(): Promise<Library> {
    try {
      return buildLibrary(JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(this.#uri))));
    } catch (error) {
      window.showErrorMessage(`规范用语库读取失败，请重新安装“公文写作”扩展（${error}）。`);
      return buildLibrary([]);
    }
  }
}

/** The phrases begun right before `offset`, best first, with their spans in the document. */
export function phrasesAt(library: Library, document: TextDocument, offset: number): Candidate[] {
  const { line, character } = document.positionAt(offset);
  const minimum = setting<number>('phrases.minimumCharacters', document);
  const lineStart = offset - character;
  return candidates(library, document.lineAt(line).text, character, minimum).map((candidate) => ({
    ...candidate,
    start: lineStart + candidate.start,
    end: lineStart + candidate.end,
  }));
}
