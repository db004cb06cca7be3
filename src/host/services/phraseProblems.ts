import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  languages,
  Range,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { OwnPhrases } from '../../core/phrases/own/read';
import type { LineProblem } from '../../core/text/fileLines';

const SEE = '打开文件';
const SETTINGS = '打开设置';

interface Remark {
  readonly message: string;
  /** Undefined for the settings. */
  readonly uri?: Uri | undefined;
  readonly line?: number;
}

/**
 * What is wrong with own phrases: each line in the problems view, and one message a file. The same message is not
 * shown twice while the window is open, so that a file which is left as it is does not nag.
 */
export class PhraseProblems implements Disposable {
  readonly #diagnostics = languages.createDiagnosticCollection('gongwen.phrases');
  readonly #said = new Set<string>();
  #remarks: Remark[] = [];

  clear(): void {
    this.#diagnostics.clear();
    this.#remarks = [];
  }

  ofLines(uri: Uri, { scenes, problems }: OwnPhrases): void {
    this.#diagnostics.set(uri, problems.map(toDiagnostic));
    const [first] = problems;
    if (!first) return;
    const good = scenes.reduce((sum, { phrases }) => sum + phrases.length, 0);
    this.#remarks.push({
      uri,
      line: first.line,
      message: `用语文件“${nameOf(uri)}”${described(problems, '行')}其余 ${good} 条已读入。`,
    });
  }

  ofFile(uri: Uri, message: string): void {
    this.#remarks.push({ uri, message: `用语文件“${nameOf(uri)}”：${message}` });
  }

  missing(pattern: string): void {
    this.#remarks.push({
      message: `找不到用语文件“${pattern}”，其中的用语暂不提示。请在设置 gongwen.phrases.files 里核对。`,
    });
  }

  gone(uri: Uri): void {
    this.#remarks.push({
      message: `用语文件“${nameOf(uri)}”已不在原处，其中的用语不再提示，其余照常。`,
    });
  }

  ofSetting(problems: readonly LineProblem[]): void {
    if (problems.length > 0)
      this.#remarks.push({
        message: `设置 gongwen.phrases.personal ${described(problems, '条')}其余照常使用。`,
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
      await commands.executeCommand('workbench.action.openSettings', 'gongwen.phrases');
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
