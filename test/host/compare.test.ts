import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import * as vscode from 'vscode';
import { Person } from './answers';
import { closeAll, replace, until, writeFile } from './documents';

const NOW = '关于渡口整治工作情况的报告\n\n一、主要做法\n开会12次，走访**户。\n二、下一步打算\n抓好落实。\n';
const OTHER = NOW.replace('12次', '13次').replace('**户', '30户').replace('抓好落实', '抓好任务落实');

const text = (): string => vscode.window.activeTextEditor!.document.getText();
const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`gongwen.${command}`, ...args);
/** What stands behind the cursor; nothing is selected that the next key would replace. */
const behindCursor = (): string => {
  const { document, selection } = vscode.window.activeTextEditor!;
  assert.ok(selection.isEmpty);
  return document.getText(new vscode.Range(selection.active, selection.active.translate(0, 3)));
};

async function open(name: string, content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await writeFile(name, content));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Compares the report in front with `content` in another file. */
async function compareWith(content: string | Uint8Array, role: 'before' | 'after'): Promise<void> {
  const other = await writeFile('other.gw', '');
  await vscode.workspace.fs.writeFile(other, typeof content === 'string' ? Buffer.from(content) : content);
  await run('compare', other, role);
}

suite('Comparing reports', () => {
  teardown(async () => {
    await run('endCompare');
    await closeAll();
  });

  test('takes one change of another version, goes on to the next, and takes the rest as one undo step', async () => {
    await open('compare.gw', NOW);
    await compareWith(OTHER, 'after');
    await run('nextChange');
    assert.equal(behindCursor(), '12次');
    await run('takeChange');
    assert.equal(text(), NOW.replace('12次', '13次'));
    await run('takeAllChanges');
    assert.equal(text(), OTHER);
    await vscode.commands.executeCommand('undo');
    assert.equal(text(), NOW.replace('12次', '13次'));
  });

  test('leaves a change that is refused as it is, and out of what is taken later', async () => {
    // A file of its own: VS Code goes back to where the cursor was in one that it knows.
    await open('refused.gw', NOW);
    await compareWith(OTHER, 'after');
    await run('nextChange');
    await run('refuseChange');
    await run('takeAllChanges');
    assert.equal(text(), OTHER.replace('13次', '12次'));
  });

  test('knows another day what was refused, and lists it again when that is asked for', async () => {
    // Should it be tried again, nothing is known of the report.
    const name = `refused-days-${Date.now()}.gw`;
    const document = await open(name, NOW);
    const again = async () => {
      await run('endCompare');
      await compareWith(OTHER, 'after');
    };
    await compareWith(OTHER, 'after');
    await run('nextChange');
    await run('refuseChange');
    // What is written elsewhere, before it too, does not bring it back; nor does it what stands right beside it.
    await replace(vscode.window.activeTextEditor!, '一、主要做法', '一、做法');
    await replace(vscode.window.activeTextEditor!, '开会12次', '召开会议12次');
    const listed = async (): Promise<string> => {
      await run('copyChangeList');
      const rows = (await vscode.env.clipboard.readText()).trim().split('\n').slice(1);
      return rows.map((row) => row.split('\t').slice(2, 4).join('→')).join('；');
    };
    const left = '→主要；召开会议→开会；**户→30户；抓好落实→抓好任务落实';
    await until('the report is compared again', listed, (rows) => rows === left);
    await again();
    assert.equal(await listed(), left);
    const at = document.positionAt(document.getText().indexOf('12次') + 1);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
    await run('restoreChange');
    assert.ok((await listed()).includes('12次→13次'));
    await run('takeChange');
    assert.ok(text().includes('13次'));
  });

  test('has something to show where all changes were refused, and proposes what stands there now otherwise', async () => {
    const person = new Person();
    try {
      await open(`refused-all-${Date.now()}.gw`, NOW);
      const other = NOW.replace('12次', '13次');
      await compareWith(other, 'after');
      await run('nextChange');
      await run('refuseChange');
      await run('endCompare');
      await compareWith(other, 'after');
      assert.deepEqual(person.asked, []);
      await run('takeAllChanges');
      assert.equal(text(), NOW);
      await run('endCompare');
      await replace(vscode.window.activeTextEditor!, '12次', '14次');
      await compareWith(other, 'after');
      await run('takeAllChanges');
      assert.equal(text(), other);
    } finally {
      person.dispose();
    }
  });

  test('puts back what an older version had', async () => {
    await open('put-back.gw', OTHER);
    await compareWith(NOW, 'before');
    await run('nextChange');
    assert.equal(behindCursor(), '13次');
    await run('refuseChange');
    assert.equal(text(), OTHER.replace('13次', '12次'));
    await vscode.commands.executeCommand('undo');
    assert.equal(text(), OTHER);
  });

  test('compares what a diff editor shows', async () => {
    const old = await writeFile('old.gw', NOW);
    const now = await writeFile('now.gw', OTHER);
    await vscode.commands.executeCommand('vscode.diff', old, now, '甲 ↔ 乙');
    await until(
      'the diff editor is there',
      () => vscode.window.activeTextEditor?.document.uri.path,
      (path) => path === now.path,
    );
    await run('compare');
    await run('nextChange');
    assert.equal(behindCursor(), '13次');
  });

  test('compares with what was committed last', async () => {
    const person = new Person({ picks: { 比对: '$(git-commit) 上次提交的（Git）' } });
    try {
      person.commits(NOW);
      await open('committed.gw', OTHER);
      await run('compare');
      await run('nextChange');
      assert.equal(behindCursor(), '13次');
      await run('refuseChange');
      assert.equal(text(), OTHER.replace('13次', '12次'));
    } finally {
      person.dispose();
    }
  });

  test('writes a Word file in which the changes are tracked, and nothing of what was refused stands', async () => {
    await open(`tracked-${Date.now()}.gw`, NOW);
    await compareWith(OTHER.replace('下一步', '今后'), 'after');
    const heading = NOW.slice(0, NOW.indexOf('下一步')).split('\n').length - 1;
    const at = new vscode.Position(heading, 3);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
    await run('refuseChange');
    const target = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '修订.docx');
    await run('exportRevisions', target);
    const xml = strFromU8(unzipSync(await vscode.workspace.fs.readFile(target))['word/document.xml']!);
    assert.match(xml, /<w:delText[^>]*>12次<[\s\S]*<w:ins [^>]*>(?:(?!<\/w:ins>).)*13次/);
    assert.match(xml, /<w:t[^>]*>[^<]*下一步/);
    assert.doesNotMatch(xml, /今后/);
    await vscode.workspace.fs.delete(target);
  });

  test('gives the changes as a table, to be pasted and as CSV', async () => {
    await open('listed.gw', NOW);
    await compareWith(OTHER, 'after');
    const rows = [
      ['序号', '位置', '修改前', '修改后', '类别'],
      ['1', '一、主要做法', '12次', '13次', '修改'],
      ['2', '一、主要做法', '**户', '30户', '填入'],
      ['3', '二、下一步打算', '抓好落实', '抓好任务落实', '修改'],
    ];
    await run('copyChangeList');
    assert.equal(await vscode.env.clipboard.readText(), rows.map((row) => `${row.join('\t')}\n`).join(''));
    const target = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '修改说明.csv');
    // Its last word is a message with buttons, which nobody answers here.
    void run('exportChangeList', target);
    const bytes = await until(
      'the table is written',
      async () => vscode.workspace.fs.readFile(target).then(Buffer.from, () => undefined),
      (each) => each !== undefined && each.length > 0,
    );
    assert.equal(`${bytes}`, `\ufeff${rows.map((row) => `${row.join(',')}\r\n`).join('')}`);
    await vscode.workspace.fs.delete(target);
  });

  test('shows both texts side by side', async () => {
    await open('beside.gw', NOW);
    await compareWith(OTHER, 'after');
    await run('compareSideBySide');
    const input = await until(
      'the diff editor is there',
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.input,
      (each) => each instanceof vscode.TabInputTextDiff,
    );
    const { modified } = input as vscode.TabInputTextDiff;
    assert.equal((await vscode.workspace.openTextDocument(modified)).getText(), OTHER);
  });
});

suite('Drafts that are kept', () => {
  teardown(async () => {
    await run('endCompare');
    await closeAll();
  });

  test('are copies byte for byte, numbered by day, and none of the reports at work', async () => {
    const bytes = Buffer.from('\ufeff关于甲的报告\r\n\r\n开会**次。', 'utf8');
    const uri = await writeFile('留稿.gw', '');
    await vscode.workspace.fs.writeFile(uri, bytes);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const folder = vscode.Uri.joinPath(uri, '..', '历稿');
    const names = async () => {
      try {
        return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
      } catch {
        return [];
      }
    };
    // Its last word is a message with a button, which nobody answers here.
    void run('keepDraft', '送审稿');
    await until('one is kept', names, (there) => there.length === 1);
    void run('keepDraft', '送审稿');
    const there = await until('two are kept', names, (each) => each.length === 2);
    const now = new Date();
    const day = `${now.getFullYear()}${`${now.getMonth() + 1}`.padStart(2, '0')}${`${now.getDate()}`.padStart(2, '0')}`;
    assert.deepEqual(there, [`留稿.送审稿.${day}-1.gw`, `留稿.送审稿.${day}-2.gw`]);
    const kept = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, there[0]!));
    assert.deepEqual(Buffer.from(kept), bytes);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  test('are put back as one undo step, and what stood there is kept first', async () => {
    const label = '送审稿　2026-07-05';
    const person = new Person({ picks: { 历稿: label, [label]: '恢复成这一稿' } });
    const document = await open('恢复.gw', NOW);
    const folder = vscode.Uri.joinPath(document.uri, '..', '历稿');
    const kept = vscode.Uri.joinPath(folder, '恢复.送审稿.20260705-1.gw');
    try {
      await vscode.workspace.fs.writeFile(kept, Buffer.from(OTHER));
      await run('keptDrafts');
      assert.equal(text(), OTHER);
      const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
      const before = names.find((name) => name.startsWith('恢复.恢复前.'))!;
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, before));
      assert.equal(`${Buffer.from(bytes)}`, NOW);
      await vscode.commands.executeCommand('undo');
      assert.equal(text(), NOW);
    } finally {
      person.dispose();
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });

  test('are offered by the check before submission', async () => {
    const person = new Person({ picks: { 留一稿: '报批稿' } });
    const document = await open('报送.gw', OTHER);
    const folder = vscode.Uri.joinPath(document.uri, '..', '历稿');
    try {
      const page = await person.page(() => run('checkBeforeSubmission'));
      page.says({ type: 'keepDraft' });
      const names = await until(
        'one is kept',
        async () =>
          vscode.workspace.fs.readDirectory(folder).then(
            (all) => all.map(([name]) => name),
            () => [],
          ),
        (all) => all.length > 0,
      );
      assert.match(names[0]!, /^报送\.报批稿\.\d{8}-1\.gw$/);
    } finally {
      person.dispose();
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });
});
