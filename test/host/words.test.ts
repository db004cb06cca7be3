import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Person } from './answers';
import { closeAll, open, until, writeFile } from './documents';

const set = (name: string, value: unknown, target = vscode.ConfigurationTarget.Global) =>
  vscode.workspace.getConfiguration('gongwen').update(name, value, target);

const inUser = () => vscode.workspace.getConfiguration('gongwen').inspect<unknown[]>('words')?.globalValue;

/** What is said of `document`, as `code 原文`. */
const found = (document: vscode.TextDocument) =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === '公文')
    .map(({ code, range }) => `${code} ${document.getText(range)}`);

const untilFound = (document: vscode.TextDocument, expected: readonly string[]) =>
  until(
    `${expected.join('、') || 'nothing'} is found`,
    () => found(document),
    (all) => all.join('\n') === expected.join('\n'),
  );

const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

const actionsAt = (document: vscode.TextDocument, piece: string) => {
  const at = document.positionAt(document.getText().indexOf(piece));
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
  );
};

/** Clicks the bulb’s entry `title` at `piece`. */
async function click(document: vscode.TextDocument, piece: string, title: string): Promise<void> {
  const actions = await actionsAt(document, piece);
  const action = actions.find((each) => each.title === title);
  assert.ok(action?.command, `${title} is not among ${actions.map((each) => each.title).join('、')}`);
  await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

suite('The office’s own list of words', () => {
  let person: Person | undefined;

  teardown(async () => {
    person?.dispose();
    person = undefined;
    for (const target of [vscode.ConfigurationTarget.Global, vscode.ConfigurationTarget.Workspace]) {
      await set('words', undefined, target);
      await set('words.files', undefined, target);
    }
    await closeAll();
  });

  test('comes from the settings, the user’s before those of the workspace', async () => {
    const { document } = await open('由河长办牵头，清退民工，及时反应情况。');
    await set(
      'words',
      [{ wrong: '河长办', right: '河湖长办' }, '民工'],
      vscode.ConfigurationTarget.Workspace,
    );
    await untilFound(document, ['word-replace 河长办', 'word-forbidden 民工', 'confusable-word 反应情况']);
    await set('words', [{ right: '河长办' }, { wrong: '反应情况', level: 'off' }]);
    await untilFound(document, ['word-forbidden 民工']);
  });

  test('comes from files, read again when one changes or goes, wrong lines named', async () => {
    const file = await writeFile(
      '用词表/甲.csv',
      '\ufeff错误写法;正确写法\r\n河长办;河湖长办\r\n民工;民工\r\n',
    );
    await set('words.files', ['用词表/*.csv'], vscode.ConfigurationTarget.Workspace);
    const document = await vscode.workspace.openTextDocument(
      await writeFile('报告.gw', '由河长办牵头，清退民工。'),
    );
    await vscode.window.showTextDocument(document);
    await untilFound(document, ['word-replace 河长办']);
    assert.deepEqual(
      vscode.languages.getDiagnostics(file).map(({ range, message }) => `${range.start.line} ${message}`),
      ['2 已跳过这一条：错误写法和正确写法相同。'],
    );
    await writeFile('用词表/甲.csv', '错误写法,正确写法\n民工,务工人员\n');
    await untilFound(document, ['word-replace 民工']);
    await vscode.workspace.fs.delete(file);
    await untilFound(document, []);
  });

  test('keeps what a folder said that cannot be reached for a while', async () => {
    // A folder of its own each time: what has been said of one is not said again.
    const name = `共享${Date.now()}/办公室/用词.txt`;
    const file = await writeFile(name, '河长办 → 河湖长办\n');
    const folder = vscode.Uri.joinPath(file, '..');
    await set('words.files', [name], vscode.ConfigurationTarget.Workspace);
    const document = await vscode.workspace.openTextDocument(await writeFile('报告2.gw', '由河长办牵头。'));
    await vscode.window.showTextDocument(document);
    await untilFound(document, ['word-replace 河长办']);
    person = new Person();
    await vscode.workspace.fs.rename(folder, vscode.Uri.joinPath(folder, '..', '别处'));
    // Whoever watches a folder learns late that it is gone; the next reading finds out.
    let readings = 0;
    await until('it is said that the folder cannot be reached', async () => {
      await set('words', [{ wrong: `民工${readings++}` }]);
      return person!.asked.some(({ text }) => text.includes('现在连不上'));
    });
    assert.deepEqual(found(document), ['word-replace 河长办']);
  });

  test('takes what is right here into the user’s settings, until that is undone', async () => {
    person = new Person();
    const { document } = await open('及时反应情况。');
    await untilFound(document, ['confusable-word 反应情况']);
    await click(document, '反应', '“反应情况”这里没错，不再提示');
    await untilFound(document, []);
    assert.deepEqual(inUser(), [{ right: '反应情况' }]);
    person.dispose();
    person = new Person({ picks: { 本单位用词表: '反应情况', 反应情况: '移除' } });
    await vscode.commands.executeCommand('gongwen.showWords');
    await untilFound(document, ['confusable-word 反应情况']);
    assert.equal(inUser(), undefined);
    person.dispose();
    person = new Person({ messages: { 以后: '撤销' } });
    await click(document, '反应', '“反应情况”这里没错，不再提示');
    await until('it is undone', () => inUser() === undefined);
    await untilFound(document, ['confusable-word 反应情况']);
  });

  test('takes what is selected into the first file, in its own encoding, until that is undone', async () => {
    // 河长办,河湖长办 in GB18030, as WPS saves it.
    const bytes = Buffer.from('bad3b3a4b0ec2cbad3bafeb3a4b0ec0d0a', 'hex');
    const file = await writeFile('单位/用词.csv', new Uint8Array(bytes));
    await writeFile('单位/名单.csv', '姓名,职务\n');
    await set('words.files', ['单位/名单.csv', '单位/用词.csv'], vscode.ConfigurationTarget.Workspace);
    const document = await vscode.workspace.openTextDocument(
      await writeFile('报告3.gw', '由河长办牵头，清退民工。'),
    );
    const editor = await vscode.window.showTextDocument(document);
    await untilFound(document, ['word-replace 河长办']);
    const at = document.getText().indexOf('民工');
    editor.selection = new vscode.Selection(document.positionAt(at), document.positionAt(at + 2));
    person = new Person({
      picks: { 添加到本单位用词表: '错误写法，改为…' },
      inputs: { '“民工”应写作什么？': '务工人员' },
    });
    await vscode.commands.executeCommand('gongwen.addWord');
    await untilFound(document, ['word-replace 河长办', 'word-replace 民工']);
    const added = new Uint8Array(await vscode.workspace.fs.readFile(file));
    assert.equal(new TextDecoder('gb18030').decode(added), '河长办,河湖长办\r\n民工,务工人员\r\n');
    assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(added));
    assert.equal(inUser(), undefined);
    person.dispose();
    person = new Person({
      picks: { 添加到本单位用词表: '慎用词' },
      messages: { 已添加到本单位用词表: '撤销' },
    });
    await vscode.commands.executeCommand('gongwen.addWord', document.uri, '清退', '');
    // The table has no column for that, nor the list of names: it goes to the settings, and comes back.
    await until('it is undone', () =>
      person!.asked.some(({ kind, buttons }) => kind === 'information' && buttons.includes('撤销')),
    );
    await until('the settings are as before', () => inUser() === undefined);
  });

  test('offers for a finding what would be put in its place', async () => {
    const { document } = await open('及时反应情况。');
    await untilFound(document, ['confusable-word 反应情况']);
    const file = await writeFile('单位2/用词.json', '[]');
    await set('words.files', [file.fsPath]);
    person = new Person({
      picks: { 添加到本单位用词表: '错误写法，改为…' },
      inputs: { '“反应情况”应写作什么？': '反映情况' },
      messages: { 已添加到本单位用词表: '撤销' },
    });
    await click(document, '反应', '添加到本单位用词表…');
    assert.deepEqual(person.asked.find(({ kind }) => kind === 'input')?.buttons, ['反映情况']);
    await until('it is undone', async () => (await textOf(file)) === '[]');
  });

  test('switches built-in words off and on, and has them out as a table', async () => {
    const { document } = await open('及时反应情况。');
    await untilFound(document, ['confusable-word 反应情况']);
    const title = '内置用词表（勾选的检查）';
    person = new Person({ ticks: { [title]: ['反应情况', '反应问题'] } });
    await vscode.commands.executeCommand('gongwen.showBuiltInWords');
    await untilFound(document, []);
    assert.deepEqual(inUser(), [
      { wrong: '反应情况', level: 'off' },
      { wrong: '反应问题', level: 'off' },
    ]);
    person.dispose();
    const target = await writeFile('导出/内置.csv', '');
    person = new Person({ ticks: { [title]: ['反应情况'] }, save: target });
    await vscode.commands.executeCommand('gongwen.exportBuiltInWords');
    const table = await textOf(target);
    assert.match(table, /^\ufeff?错误写法,正确写法,级别,说明,条件\r\n/);
    assert.match(table, /^反应问题,反映问题,不查,[^,]+,看前后文\r$/m);
    await vscode.commands.executeCommand('gongwen.showBuiltInWords');
    await untilFound(document, ['confusable-word 反应情况']);
    assert.deepEqual(inUser(), [{ wrong: '反应问题', level: 'off' }]);
  });
});
