import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, until, writeFile } from './documents';

suite('The task that checks all reports', () => {
  teardown(closeAll);

  test('puts the findings of files that are not open into the problems view, by their severity', async () => {
    await open('一、甲');
    const slips = await writeFile('task/稿件.gw', '一、甲\n三、乙。共**次。\n');
    const clean = await writeFile('task/b.gw', '一、甲\n二、乙\n');
    const [task, ...others] = await vscode.tasks.fetchTasks({ type: 'gongwen' });
    assert.deepEqual(others, []);
    assert.equal(task!.name, '检查全部公文');
    const ended = new Promise<void>((resolve) => {
      const watch = vscode.tasks.onDidEndTask(() => {
        watch.dispose();
        resolve();
      });
    });
    await vscode.tasks.executeTask(task!);
    await ended;
    const found = await until(
      'the problems are listed',
      () => vscode.languages.getDiagnostics(slips),
      ({ length }) => length === 2,
    );
    assert.deepEqual(
      found
        .map(({ severity, code, range }) => [severity, code, range.start.line, range.start.character])
        .sort(),
      [
        [vscode.DiagnosticSeverity.Error, 'numbering-sequence', 1, 0],
        [vscode.DiagnosticSeverity.Warning, 'placeholder', 1, 5],
      ],
    );
    assert.deepEqual(vscode.languages.getDiagnostics(clean), []);
  });
});
