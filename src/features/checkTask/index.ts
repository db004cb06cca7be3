import {
  CustomExecution,
  type Disposable,
  EventEmitter,
  type Pseudoterminal,
  Task,
  type TaskDefinition,
  type TaskProvider,
  tasks,
  type Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { check } from '../../core/rules/index';
import { toText } from '../../core/views/reporters';
import type { Services } from '../../host/services/services';
import { workspaceReports } from '../../host/services/workspaceReports';
import { checkLevels } from '../../host/vscode/settings';

const type = 'gongwen';
/** One for each severity: VS Code knows severities by their English names only. */
const matchers = ['$gongwen-error', '$gongwen-information', '$gongwen'];

/** The task that checks all reports of a folder; its findings go to the problems view. */
export function registerCheckTask(services: Services): Disposable {
  return tasks.registerTaskProvider(type, new CheckTasks(services));
}

class CheckTasks implements TaskProvider {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  provideTasks(): Task[] {
    return (workspace.workspaceFolders ?? []).map((folder) => this.#task({ type, task: 'check' }, folder));
  }

  /** Completes a task that stands in tasks.json. */
  resolveTask({ definition, scope }: Task): Task | undefined {
    const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
    return folder && this.#task(definition, folder);
  }

  #task(definition: TaskDefinition, folder: WorkspaceFolder): Task {
    const execution = new CustomExecution(async () => new CheckTerminal(this.#services, folder));
    return new Task(definition, folder, '检查全部公文', '公文', execution, matchers);
  }
}

/** Runs the check and prints what `gongwen check` prints. It needs no Node, so it runs in the browser too. */
class CheckTerminal implements Pseudoterminal {
  readonly #services: Services;
  readonly #folder: WorkspaceFolder;
  readonly #written = new EventEmitter<string>();
  readonly #closed = new EventEmitter<number>();
  #stopped = false;

  readonly onDidWrite = this.#written.event;
  readonly onDidClose = this.#closed.event;

  constructor(services: Services, folder: WorkspaceFolder) {
    this.#services = services;
    this.#folder = folder;
  }

  async open(): Promise<void> {
    let files = 0;
    let found = 0;
    let failed = false;
    const pathOf = (uri: Uri) => workspace.asRelativePath(uri, false);
    const unread = (uri: Uri) => {
      failed = true;
      this.#print(`${pathOf(uri)}：读不了这个文件，请检查是否有权限、是否被其他程序占用。\n`);
    };
    for await (const { uri, report } of workspaceReports(this.#services, unread, this.#folder)) {
      if (this.#stopped) return;
      await this.#services.words.ready(uri);
      const findings = check(report, checkLevels(uri), this.#services.words.of(uri));
      files++;
      found += findings.length;
      failed ||= findings.some(({ severity }) => severity === 'error' || severity === 'warning');
      this.#print(toText({ path: pathOf(uri), text: report.text, lines: report.lines, findings }));
    }
    this.#print(`检查了${files}个文件，${found === 0 ? '没有发现问题' : `发现${found}处问题`}。\n`);
    this.#closed.fire(failed ? 1 : 0);
  }

  close(): void {
    this.#stopped = true;
  }

  #print(text: string): void {
    if (text !== '') this.#written.fire(text.replaceAll('\n', '\r\n'));
  }
}
