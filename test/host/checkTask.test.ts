import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, until, writeFile } from './documents';

const TASKS = {
  version: '2.0.0',
  tasks: [
    {
      type: 'gongwen',
      task: 'check',
      label: '检查',
      problemMatcher: ['$gongwen-error', '$gongwen-information', '$gongwen'],
    },
  ],
};

/** Runs a task, and waits until VS Code says that it is over. */
async function run(task: vscode.Task): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    const listening = vscode.tasks.onDidEndTask(({ execution }) => {
      if (execution.task.name !== task.name) return;
      listening.dispose();
      resolve();
    });
  });
  await vscode.tasks.executeTask(task);
  await ended;
}

const problemsOf = (uri: vscode.Uri) =>
  vscode.languages.getDiagnostics(uri).map(
    ({ severity, range: { start }, code, message }) =>
      // Up to the first mark: a long line is wrapped in the terminal, which may leave a blank in it.
      `${vscode.DiagnosticSeverity[severity]} ${start.line}:${start.character} ${String(code)} ${message.split('：')[0]}`,
  );

suite('The task that checks all reports', () => {
  let folder: vscode.Uri;

  teardown(async () => {
    for (const terminal of vscode.window.terminals) terminal.dispose();
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, '..', '.vscode'), { recursive: true });
  });

  test('puts all findings of files that are not open among the problems, by their severity', async () => {
    const few = await writeFile('稿件/b.gw', '一、甲\n三、乙。共**次。\n');
    folder = vscode.Uri.joinPath(few, '..');
    // VS Code takes in what a task has written after the task is over: of much, a part is to come yet.
    const many = await writeFile('稿件/c.gw', `${'完成**项。\n'.repeat(200)}`);
    await writeFile('.vscode/tasks.json', JSON.stringify(TASKS));
    await open('一、甲\n');
    const named = (all: vscode.Task[]) => all.find(({ name }) => name === '检查');
    const task = await until('the task of the folder is known', async () =>
      named(await vscode.tasks.fetchTasks({ type: 'gongwen' })),
    );
    await run(task!);
    await until(
      'the problems of the last file are there',
      () => problemsOf(many).length,
      (count) => count === 200,
    );
    assert.deepEqual(problemsOf(few), [
      'Error 1:0 numbering-sequence 三、之前缺二、',
      'Warning 1:5 placeholder 待填',
    ]);
  });
});
