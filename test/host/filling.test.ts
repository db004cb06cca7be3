import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parse } from '../../src/core/report/parse';
import { confirmDespiteBlanks } from '../../src/host/services/openBlanks';
import type { Reports } from '../../src/host/services/reports';
import { Person } from './answers';
import { closeAll, open, until, writeFile } from './documents';

const findings = ({ document }: vscode.TextEditor) =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ code }) => code === 'placeholder')
    .map(({ message }) => message);

const configure = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('gongwen').update(name, value, vscode.ConfigurationTarget.Global);

const enter = () => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');

const selected = ({ document, selection }: vscode.TextEditor) =>
  `${document.offsetAt(selection.start)}:${document.getText(selection)}`;

suite('Spellings and exceptions in the settings', () => {
  teardown(async () => {
    await closeAll();
    await configure('placeholders.patterns', undefined);
    await configure('placeholders.ignore', undefined);
  });

  test('change what is found in an open report, and a bad one changes nothing', async () => {
    const editor = await open('共△△次，《**税务》登载XX篇。');
    await until(
      'two are found',
      () => findings(editor),
      (found) => found.length === 2,
    );
    await configure('placeholders.patterns', ['△+', '[', '(a+)+']);
    await configure('placeholders.ignore', ['《\\*\\*税务']);
    assert.deepEqual(
      await until(
        'others are found',
        () => findings(editor),
        (found) => found[0]?.includes('△△') === true && !found.join().includes('单位'),
      ),
      ['待填：次数（共△△次）', '待填：篇数（《**税务》登载XX篇）'],
    );
  });
});

suite('A look-alike that is dismissed', () => {
  teardown(closeAll);

  const fixes = async (editor: vscode.TextEditor, piece: string) => {
    const at = editor.document.getText().indexOf(piece);
    const range = new vscode.Range(
      editor.document.positionAt(at),
      editor.document.positionAt(at + piece.length),
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      range,
    );
    return actions.filter(({ title }) => title.includes('不再提示'));
  };

  test('stays so when it moves, when the file is opened again and when it is renamed, and comes back on demand', async () => {
    const uri = await writeFile('look-alike.gw', '代号×××项目启动，走访××户。');
    const show = async () => vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    let editor = await show();
    await until(
      'two are found',
      () => findings(editor),
      (found) => found.length === 2,
    );
    const [fix, ...others] = await fixes(editor, '×××');
    assert.deepEqual(others, []);
    assert.equal(fix!.title, '“×××”不是待填项，不再提示');
    await vscode.commands.executeCommand(fix!.command!.command, ...fix!.command!.arguments!);
    await until(
      'one is found',
      () => findings(editor),
      (found) => found.length === 1,
    );
    assert.equal(editor.document.isDirty, false);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '开头另写一句。'));
    await editor.document.save();
    await closeAll();
    editor = await show();
    assert.deepEqual(
      await until(
        'one is found again',
        () => findings(editor),
        (found) => found.length > 0,
      ),
      ['待填：户数（走访××户）'],
    );
    await closeAll();
    const renamed = vscode.Uri.joinPath(uri, '..', 'look-alike-renamed.gw');
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(uri, renamed, { overwrite: true });
    assert.ok(await vscode.workspace.applyEdit(rename));
    editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(renamed));
    assert.deepEqual(
      await until(
        'one is found under the new name',
        () => findings(editor),
        (found) => found.length > 0,
      ),
      ['待填：户数（走访××户）'],
    );
    await vscode.commands.executeCommand('gongwen.restorePlaceholders');
    await until(
      'two are found again',
      () => findings(editor),
      (found) => found.length === 2,
    );
  });
});

suite('The guided walk', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await closeAll();
  });

  test('passes a blank by with Enter', async () => {
    const editor = await open('|学习**次，走访XX户。');
    await vscode.commands.executeCommand('gongwen.fillPlaceholders');
    await until(
      'the first is shown',
      () => selected(editor),
      (at) => at === '2:**',
    );
    await until(
      'the next is shown',
      async () => {
        await enter();
        return selected(editor);
      },
      (at) => at === '8:XX',
    );
    assert.equal(editor.document.getText(), '学习**次，走访XX户。');
  });

  test('begins at the cursor', async () => {
    const editor = await open('学习**次，走|访XX户。');
    await vscode.commands.executeCommand('gongwen.fillPlaceholders');
    await until(
      'the second is shown',
      () => selected(editor),
      (at) => at === '8:XX',
    );
  });

  test('says so where there is nothing to fill', async () => {
    const editor = await open('学习|3次。');
    await vscode.commands.executeCommand('gongwen.fillPlaceholders');
    assert.ok(editor.selection.isEmpty);
  });
});

suite('Values from a table', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await closeAll();
  });

  test('come from the clipboard after a review, all in one undo step', async () => {
    const editor = await open('|组织诵读活动**次、演讲活动**次，走访**户。');
    const before = editor.document.getText();
    await vscode.env.clipboard.writeText('演讲活动\t3\r\n诵读活动\t5\r\n出差天数\t9\r\n');
    const done = vscode.commands.executeCommand('gongwen.importValues');
    await until(
      'the values are in',
      async () => {
        await enter();
        return editor.document.getText();
      },
      (text) => text === '组织诵读活动5次、演讲活动3次，走访**户。',
    );
    await done;
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });
});

suite('The check before submission', () => {
  teardown(closeAll);

  test('opens one page, which follows the report that it was asked for', async () => {
    const pages = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview)
        .map(({ label }) => label);
    await open('学习**次。');
    await vscode.commands.executeCommand('gongwen.checkBeforeSubmission');
    await until('a page is there', pages, ({ length }) => length === 1);
    const { document } = await open('走访3户。');
    await vscode.commands.executeCommand('gongwen.checkBeforeSubmission');
    await until(
      'it shows the other report',
      pages,
      (labels) => labels.join() === `报送前检查：${document.uri.path}`,
    );
    await open('关于防汛工作的报告\n\n市政府：\n走访3户。');
    await vscode.commands.executeCommand('gongwen.checkBeforeSubmission');
    await until(
      'a new report is called by its title',
      pages,
      (labels) => labels.join() === '报送前检查：关于防汛工作的报告',
    );
  });

  test('keeps quiet about what was verified until one of the places changes, and takes that back', async () => {
    const { document } = await open('工作总结\n2026年5月8日至3日举办培训。\n');
    const code = 'date-conflict';
    const codes = () => vscode.languages.getDiagnostics(document.uri).map((each) => each.code);
    await until('it is found', codes, (found) => found.includes(code));
    const person = new Person();
    try {
      const page = await person.page(() => vscode.commands.executeCommand('gongwen.checkBeforeSubmission'));
      page.says({ type: 'ready' });
      const html = await until('the page offers it', page.html, (shown) =>
        shown.includes('data-verify="verify"'),
      );
      const [, start, end] = /data-start="(\d+)" data-end="(\d+)">我核对过了</.exec(html)!.map(Number);
      page.says({ type: 'verify', start, end, code });
      await until('nothing is said', codes, (found) => !found.includes(code));
      await until('the page lists it', page.html, (shown) => shown.includes('取消核对'));
      page.says({ type: 'takeBack', start, end, code });
      await until('it is said again', codes, (found) => found.includes(code));
    } finally {
      person.dispose();
    }
  });

  test('lists what a paper must have, of which the editor says nothing', async () => {
    const { document } = await open(
      '关于追加经费的请示\n经费紧张。\n妥否，请批示。\n临江市水务局\n2026年5月8日至3日。\n2026年5月8日\n',
    );
    const person = new Person();
    try {
      const page = await person.page(() => vscode.commands.executeCommand('gongwen.checkBeforeSubmission'));
      page.says({ type: 'ready' });
      await until('it is listed', page.html, (shown) => shown.includes('请示应当写明主送机关'));
      const codes = await until(
        'the editor is done',
        () => vscode.languages.getDiagnostics(document.uri).map((each) => each.code),
        (found) => found.includes('date-conflict'),
      );
      assert.ok(!codes.includes('missing-part'));
    } finally {
      person.dispose();
    }
  });

  test('repairs all places of a habit by one button, as one undo step', async () => {
    const text = '实施方案\n1、宣传。\n2、培训。\n3、总结。\n';
    const { document } = await open(text);
    const person = new Person();
    try {
      const page = await person.page(() => vscode.commands.executeCommand('gongwen.checkBeforeSubmission'));
      page.says({ type: 'ready' });
      const html = await until('the page offers it', page.html, (shown) => shown.includes('data-all'));
      const button = /data-all data-start="(\d+)" data-end="(\d+)">改全部（3 处）</.exec(html);
      const [start, end] = [Number(button?.[1]), Number(button?.[2])];
      assert.equal(text.slice(start, end), '1、');
      page.says({ type: 'repairAll', start, end });
      await until('all are put right', () => document.getText() === text.replaceAll('、', '.'));
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    } finally {
      person.dispose();
    }
  });
});

suite('Printing and export', () => {
  teardown(closeAll);

  test('go on without asking when nothing is open', async () => {
    const { document } = await open('学习3次。');
    const reports = { settled: async () => parse(document.getText()) } as unknown as Reports;
    assert.equal(await confirmDespiteBlanks(reports, document, '打印'), true);
  });
});
