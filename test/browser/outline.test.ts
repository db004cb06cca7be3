import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbench } from './support/opening';
import type { Row, Workbench } from './support/workbench';

const TEXT = `关于工作情况的报告

一、主要做法
（一）抓学习。一是学文件**份。二是学典型。
（二）抓落实。完成XX项。
（二）抓督查。

二、下步打算
再接再厉。
`;

const labels = (rows: readonly Row[]) => rows.map(({ label, level }) => '  '.repeat(level - 1) + label);

const title = '关于工作情况的报告';

const all = [
  title,
  '一、主要做法',
  '  （一）抓学习',
  '    一是学文件**份',
  '    二是学典型',
  '  （二）抓落实',
  '  （二）抓督查',
  '二、下步打算',
];

const added = (rows: readonly string[]) => [title, '一、新增部分', ...rows.slice(1)];

async function openOutline(settings = {}): Promise<Workbench> {
  const workbench = await openWorkbench({
    files: { 'a.gw': TEXT, 'b.gw': '一、另一份\n', 'c.txt': '随手记的。\n' },
    open: 'a.gw',
    settings,
  });
  await workbench.openContainer('公文');
  await shows(workbench, all);
  return workbench;
}

async function shows(workbench: Workbench, expected: readonly string[]): Promise<void> {
  await workbench.until(
    `the outline is ${expected.join(' ')}`,
    async () => labels(await workbench.treeRows('大纲')).join() === expected.join(),
  );
}

const twistie = (workbench: Workbench, label: string) =>
  workbench.treeRow('大纲', label).locator('.monaco-tl-twistie');

const selected = async (workbench: Workbench) =>
  (await workbench.treeRows('大纲')).filter((row) => row.selected).map((row) => row.label);

const follows = (workbench: Workbench, label: string) =>
  workbench.until(`${label} is selected`, async () => (await selected(workbench)).join() === label);

/** The number on the activity bar's icon; nothing if there is none. */
const badge = ({ page }: Workbench) =>
  page
    .locator('.activitybar .action-item', { has: page.locator('[aria-label^="公文"]') })
    .locator('.badge-content:visible')
    .allInnerTexts();

/** Opens another file of the folder from the explorer, and comes back to the outline. */
async function openFile(workbench: Workbench, name: string): Promise<void> {
  const { page } = workbench;
  await workbench.openContainer('Explorer');
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await workbench.openContainer('公文');
}

suite('The outline in the activity bar', () => {
  test('says what is open and what is wrong, to the eye and to a screen reader', async () => {
    const workbench = await openOutline();
    const rows = await workbench.treeRows('大纲');
    assert.deepEqual(
      rows.map((row) => row.description),
      ['66字', '46字 · 待填 2', '21字 · 待填 1', '8字 · 待填 1', '6字', '12字 · 待填 1', '7字', '11字'],
    );
    assert.match(rows[2]!.ariaLabel, /（一）抓学习，21字，待填 1 处/);
    assert.match(rows[6]!.ariaLabel, /（二）抓督查，.*（三）/);
    const colour = (label: string) =>
      workbench
        .treeRow('大纲', label)
        .locator('.label-name')
        .evaluate((element) => getComputedStyle(element).color);
    await workbench.until(
      'the slip has another colour',
      async () => (await colour('（二）抓督查')) !== (await colour('（二）抓落实')),
    );
    assert.deepEqual(await badge(workbench), ['1']);
    await workbench.view('大纲').getByText('a.gw').waitFor();
  });

  test('goes to the section that is clicked', async () => {
    const workbench = await openOutline();
    await workbench.treeRow('大纲', '（二）抓落实').click();
    await workbench.until('the cursor is at the heading', async () => {
      const { line, character } = await workbench.cursor();
      return line === 4 && character === 3;
    });
    await workbench.type('A');
    assert.equal(await workbench.text(), TEXT.replace('抓落实', 'A抓落实'));
  });

  test('goes to where the section is now, though text was written above it, and whenever the click comes', async () => {
    const workbench = await openOutline();
    const { mouse } = workbench.page;
    // Rows are drawn anew some tenths of a second after the text has changed: clicks all through that time.
    for (const [written, delay] of [0, 200, 260, 320, 400].entries()) {
      // In a section, so that there is no row more or less: the others stay where they are.
      await workbench.goTo(4, 0);
      await workbench.type('1\n');
      await workbench.page.waitForTimeout(delay);
      const { x, y } = (await workbench.treeRow('大纲', '二、下步打算').boundingBox())!;
      await mouse.click(x + 60, y + 10);
      await workbench.until(
        'the cursor is at the heading',
        async () => (await workbench.cursor()).line === 8 + written,
      );
    }
  });

  test('does not come back when another view is chosen while the extension is busy', async () => {
    const workbench = await openOutline();
    const { page, inside } = workbench;
    await workbench.goTo(8, 2);
    await follows(workbench, '二、下步打算');
    // The cursor goes elsewhere, and the extension is held up when it is about to follow.
    await inside.run(async ({ vscode }) => {
      vscode.window.activeTextEditor!.selection = new vscode.Selection(4, 6, 4, 6);
      // There and back again: that the cursor has moved is known then.
      await vscode.commands.executeCommand('setContext', 'gongwenTests.following', true);
      setTimeout(() => {
        for (const end = Date.now() + 3000; Date.now() < end; );
      });
    });
    await workbench.openContainer('Explorer');
    await workbench.settle();
    await page.locator('.explorer-folders-view').waitFor();
    assert.equal(await workbench.view('大纲').count(), 0);
  });

  test('follows the cursor, and the keyboard stays with the editor', async () => {
    const workbench = await openOutline();
    await workbench.goTo(8, 2);
    await follows(workbench, '二、下步打算');
    await workbench.goTo(3, 12);
    await follows(workbench, '一是学文件**份');
    await workbench.type('B');
    assert.equal(await workbench.text(), TEXT.replace('**', 'B**'));
  });

  test('keeps what was closed closed while one types and when a section comes above', async () => {
    const workbench = await openOutline();
    await twistie(workbench, '（一）抓学习').click();
    const closed = all.filter((label) => !label.includes('是学'));
    await shows(workbench, closed);
    await workbench.goTo(1, 0);
    await workbench.ime('yixinzeng', '一、新增部分');
    await workbench.press('Enter');
    await shows(workbench, added(closed));
    await workbench.goTo(4, 5);
    await workbench.ime('hao', '好');
    await shows(
      workbench,
      added(closed).map((label) => label.replace('抓学习', '抓学好习')),
    );
    // The cursor is in the closed section: the row that hides it is selected, and stays closed.
    await workbench.goTo(4, 14);
    await follows(workbench, '（一）抓学好习');
    assert.equal(
      (await workbench.treeRows('大纲')).find(({ label }) => label === '（一）抓学好习')?.expanded,
      false,
    );
  });

  test('shows what is written below a heading that had nothing below it', async () => {
    const workbench = await openOutline();
    await workbench.goTo(8, 5);
    await workbench.press('Enter');
    await workbench.ime('yishi', '（一）强队伍');
    await shows(workbench, [...all, '  （一）强队伍']);
    // Deeper down, where the row of the heading stays where it is.
    await workbench.goTo(4, 13);
    await workbench.ime('yishi', '一是定点。二是定人。');
    const below = ['    一是定点', '    二是定人'];
    await shows(workbench, [...all.slice(0, 6), ...below, ...all.slice(6), '  （一）强队伍']);
  });

  test('keeps closed what was closed while it was being drawn anew', async () => {
    const workbench = await openOutline();
    const busy = path.join(workbench.folder, 'busy');
    const over = path.join(workbench.folder, 'over');
    const done = workbench.inside.run(
      async ({ vscode }, [begun, ended]) => {
        const { existsSync, writeFileSync } = process.getBuiltinModule('node:fs');
        const [editor] = vscode.window.visibleTextEditors;
        const drawing = new Promise<void>((resolve) => {
          const listening = vscode.workspace.onDidChangeTextDocument(() => {
            listening.dispose();
            // As long as the tree waits for more changes, and right behind its timer.
            setTimeout(() => {
              writeFileSync(begun!, '');
              // Nothing else is heard here meanwhile; with the folder it ends too.
              while (existsSync(begun!) && !existsSync(ended!));
              resolve();
            }, 150);
          });
        });
        await editor!.edit((edit) => edit.insert(new vscode.Position(8, 0), '三、新增部分\n'));
        await drawing;
      },
      [busy, over],
    );
    await workbench.until('the tree is being drawn anew', async () => existsSync(busy));
    await twistie(workbench, '（一）抓学习').click();
    await shows(
      workbench,
      all.filter((label) => !label.includes('是学')),
    );
    await writeFile(over, '');
    await done;
    const closed = [...all.filter((label) => !label.includes('是学')), '三、新增部分'];
    await shows(workbench, closed);
    await workbench.goTo(3, 14);
    await follows(workbench, '（一）抓学习');
    await workbench.settle();
    await shows(workbench, closed);
    await twistie(workbench, '（一）抓学习').click();
    await follows(workbench, '一是学文件**份');
  });

  test('shows slips when they are made and takes the mark away when they are put right', async () => {
    const workbench = await openOutline();
    const marked = async () =>
      (await workbench.treeRows('大纲'))
        .filter(({ ariaLabel }) => /应为/.test(ariaLabel))
        .map((row) => row.label);
    assert.deepEqual(await marked(), ['（二）抓督查']);
    await workbench.putCursor('（二|）抓督查');
    await workbench.press('Backspace');
    await workbench.ime('san', '三');
    await workbench.until('nothing is marked', async () => (await marked()).length === 0);
    await workbench.until('the badge has gone', async () => (await badge(workbench)).length === 0);
  });

  test('is closed as a whole by its button', async () => {
    const workbench = await openOutline();
    await workbench.view('大纲').hover();
    await workbench.view('大纲').getByRole('button', { name: 'Collapse All' }).click();
    await shows(workbench, [title, '一、主要做法', '二、下步打算']);
    // Drawn anew it stays closed.
    await workbench.putCursor('下步|打算');
    await workbench.ime('gongzuo', '工作');
    await shows(workbench, [title, '一、主要做法', '二、下步工作打算']);
  });

  test('changes to the report that is being edited, and back as it was', async () => {
    const workbench = await openOutline();
    await twistie(workbench, '（一）抓学习').click();
    const closed = all.filter((label) => !label.includes('是学'));
    await shows(workbench, closed);
    await openFile(workbench, 'b.gw');
    await shows(workbench, ['一、另一份']);
    // The cursor's row is revealed, which would bring the view back if one left it before.
    await follows(workbench, '一、另一份');
    await openFile(workbench, 'a.gw');
    await shows(workbench, closed);
  });

  test('says what to do where there is no report', async () => {
    const workbench = await openOutline();
    await openFile(workbench, 'c.txt');
    await workbench.view('大纲').getByText('打开一份公文').waitFor();
    await workbench.view('大纲').getByRole('button', { name: '按公文模式编辑' }).click();
    await workbench.view('大纲').getByText('这份公文还没有标题').waitFor();
  });

  test('hides list items when told to', async () => {
    const workbench = await openWorkbench({
      files: { 'a.gw': TEXT },
      open: 'a.gw',
      settings: { 'gongwen.outline.showEnumerations': false },
    });
    await workbench.openContainer('公文');
    await shows(
      workbench,
      all.filter((label) => !label.includes('是学')),
    );
  });
});
