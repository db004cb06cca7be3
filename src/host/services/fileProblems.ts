import {
  commands,
  type Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
  type Disposable,
  languages,
  Range,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { LineProblem } from '../../core/text/fileLines';

const SEE = '打开文件';
const SETTINGS = '打开设置';

interface Remark {
  readonly message: string;
  /** Undefined for the settings. */
  readonly uri?: Uri | undefined;
  readonly line?: number;
}

/** What the files of a setting are, in the words of what is said of them. */
export interface FileKind {
  /** 用语文件 */
  readonly file: string;
  /** What stands in them: 用语. */
  readonly entries: string;
  /** What is done with these: 提示. */
  readonly use: string;
  /** The settings, without `gongwen.`: those of files and those written out. */
  readonly files: string;
  readonly own: string;
}

/**
 * What is wrong with files that a setting names: each line in the problems view, and one message a file. The same message
 * is not shown twice while the window is open, so that a file which is left as it is does not nag.
 */
export class FileProblems implements Disposable {
  readonly #kind: FileKind;
  readonly #diagnostics: DiagnosticCollection;
  readonly #said: Set<string>;
  #remarks: Remark[] = [];

  /** `said`: what has been shown already, to be shared by all that may speak of the same files. */
  constructor(kind: FileKind, said = new Set<string>()) {
    this.#kind = kind;
    this.#said = said;
    this.#diagnostics = languages.createDiagnosticCollection(`gongwen.${kind.files}`);
  }

  clear(): void {
    this.#diagnostics.clear();
    this.#remarks = [];
  }

  /** `good`: how many entries of the file are used. */
  ofLines(uri: Uri, problems: readonly LineProblem[], good: number): void {
    this.#diagnostics.set(uri, problems.map(toDiagnostic));
    const [first] = problems;
    if (!first) return;
    this.#remarks.push({
      uri,
      line: first.line,
      message: `${this.#kind.file}“${nameOf(uri)}”${described(problems, '行')}其余 ${good} 条已读入。`,
    });
  }

  ofFile(uri: Uri, message: string): void {
    this.#remarks.push({ uri, message: `${this.#kind.file}“${nameOf(uri)}”：${message}` });
  }

  missing(pattern: string): void {
    const { file, entries, use, files } = this.#kind;
    this.#remarks.push({
      message: `找不到${file}“${pattern}”，其中的${entries}暂不${use}。请在设置 gongwen.${files} 里核对。`,
    });
  }

  gone(uri: Uri): void {
    const { file, entries, use } = this.#kind;
    this.#remarks.push({
      message: `${file}“${nameOf(uri)}”已不在原处，其中的${entries}不再${use}，其余照常。`,
    });
  }

  /** Its folder cannot be reached: what was read last goes on being used. */
  unreachable(uri: Uri): void {
    const { file, entries } = this.#kind;
    this.#remarks.push({
      message: `${file}“${nameOf(uri)}”所在的文件夹现在连不上，先用上次读到的${entries}；连上以后会自动重新读入。`,
    });
  }

  ofSetting(problems: readonly LineProblem[]): void {
    if (problems.length > 0)
      this.#remarks.push({
        message: `设置 gongwen.${this.#kind.own} ${described(problems, '条')}其余照常使用。`,
      });
  }

  /** Says what was found since `clear`, if it has not been said before. */
  show(): void {
    for (const remark of this.#remarks) {
      const key = `${remark.uri?.toString() ?? ''}\n${remark.message}`;
      if (this.#said.has(key)) continue;
      this.#said.add(key);
      this.#say(remark);
    }
  }

  dispose(): void {
    this.#diagnostics.dispose();
  }

  async #say({ message, uri, line = 0 }: Remark): Promise<void> {
    const answer = await window.showWarningMessage(message, uri ? SEE : SETTINGS);
    if (answer === SEE && uri) {
      await window.showTextDocument(uri, { selection: new Range(line, 0, line, 0) });
    } else if (answer === SETTINGS) {
      await commands.executeCommand('workbench.action.openSettings', `gongwen.${this.#kind.files}`);
    }
  }
}

/** 第 3 行：…；另有 2 处有误。 */
function described(problems: readonly LineProblem[], unit: string): string {
  const first = problems[0]!;
  const more = problems.length > 1 ? `另有 ${problems.length - 1} 处有误。` : '';
  return `第 ${first.line + 1} ${unit}：${first.message}${more}`;
}

function toDiagnostic({ line, message }: LineProblem): Diagnostic {
  return {
    range: new Range(line, 0, line, Number.MAX_SAFE_INTEGER),
    message,
    severity: DiagnosticSeverity.Warning,
    source: '公文',
  };
}

const nameOf = (uri: Uri): string => workspace.asRelativePath(uri);
