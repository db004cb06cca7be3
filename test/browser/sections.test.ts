import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbench } from './support/opening';
import type { Workbench } from './support/workbench';

const TEXT = `一、主要做法
（一）抓学习。一是学文件；二是学典型。
（二）抓落实。完成**项。
（三）抓督查。问题见第二部分第（一）项。
二、下步打算
（一）强队伍。
（二）建制度。前述（一）一并落实。
`;

async function openOutline(text = TEXT): Promise<Workbench> {
  const workbench = await openWorkbench({ files: { 'a.gw': text }, open: 'a.gw' });
  await workbench.openContainer('公文');
  await workbench.treeRow('大纲', '一、主要做法').waitFor();
  return workbench;
}

const becomes = (workbench: Workbench, expected: string) =>
  workbench.until(`the text is ${expected}`, async () => (await workbench.text()) === expected);

/** Waits until the tree shows just the headings and items of the text. */
const showsAll = (workbench: Workbench, ...labels: string[]) =>
  workbench.until(`the tree shows ${labels.join(' ')}`, async () => {
    const rows = await workbench.treeRows('大纲');
    return rows.map(({ label }) => label).join() === labels.join();
  });

/** Drags a row over another one; the button is still down then. */
async function dragOver(workbench: Workbench, from: string, to: string): Promise<void> {
  const { mouse } = workbench.page;
  await workbench.treeRow('大纲', to).waitFor();
  const middle = async (label: string) => {
    const box = (await workbench.treeRow('大纲', label).locator('.label-name').boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const start = await middle(from);
  await workbench.treeRow('大纲', from).hover();
  await mouse.move(start.x, start.y);
  await mouse.down();
  await takenBy(workbench, to);
}

/** Moves what is dragged over a row until that row would take it. */
async function takenBy(workbench: Workbench, to: string): Promise<void> {
  const row = workbench.treeRow('大纲', to);
  const target = row.and(workbench.page.locator('.drop-target'));
  const box = (await row.locator('.label-name').boundingBox())!;
  let step = 0;
  await workbench.until(`${to} takes it`, async () => {
    await workbench.page.mouse.move(box.x + box.width / 2 + (step++ % 2), box.y + box.height / 2, {
      steps: 5,
    });
    return (await target.count()) === 1;
  });
}

async function drag(workbench: Workbench, from: string, to: string): Promise<void> {
  await dragOver(workbench, from, to);
  await workbench.page.mouse.up();
}

suite('Sections', () => {
  test('are dragged with the mouse: text, tree and numbering are right, and one undo restores all', async () => {
    const workbench = await openOutline();
    await drag(workbench, '（一）抓学习', '（三）抓督查');
    const moved = TEXT.replace('（一）抓学习。一是学文件；二是学典型。\n', '')
      .replace('（二）抓落实', '（一）抓落实')
      .replace('（三）抓督查', '（二）抓督查')
      .replace('二、下步打算', '（三）抓学习。一是学文件；二是学典型。\n二、下步打算');
    await becomes(workbench, moved);
    await showsAll(
      workbench,
      ...['一、主要做法', '（一）抓落实', '（二）抓督查', '（三）抓学习', '一是学文件', '二是学典型'],
      ...['二、下步打算', '（一）强队伍', '（二）建制度'],
    );
    await workbench.until('it is selected', async () => {
      const rows = await workbench.treeRows('大纲');
      return rows.find(({ selected }) => selected)?.label === '（三）抓学习';
    });
    // A list item goes to its neighbour's place, the marks stay.
    await drag(workbench, '二是学典型', '一是学文件');
    await becomes(workbench, moved.replace('一是学文件；二是学典型', '一是学典型；二是学文件'));
    await workbench.clickEditor();
    await workbench.press('ControlOrMeta+Z');
    await becomes(workbench, moved);
    await workbench.press('ControlOrMeta+Z');
    await becomes(workbench, TEXT);
    await workbench.screenshot('outline');
    // What is dropped must be what was taken: the text must not have changed meanwhile.
    await dragOver(workbench, '（二）抓落实', '（一）强队伍');
    // As long as before, so that no row says anything else: Chromium ends a drag whose row is drawn anew.
    const changed = TEXT.replace('一并落实', '一并抓好');
    await writeFile(path.join(workbench.folder, 'a.gw'), changed);
    await workbench.until('the change is there', async () =>
      (await workbench.visibleLines()).some((line) => line.includes('一并抓好')),
    );
    await workbench.page.mouse.up();
    await workbench.notification('拖动期间文稿有改动，没有移动。请重新拖动。').waitFor();
    assert.equal(await workbench.text(), changed);
  });

  test('are moved with keys, and what refers to them is put right only where that is picked', async () => {
    const workbench = await openOutline();
    await workbench.goTo(5, 4);
    await workbench.press('Alt+Shift+ArrowDown');
    const moved = TEXT.replace('（一）强队伍。\n（二）建制度。', '（一）建制度。').replace(
      '前述（一）一并落实。\n',
      '前述（一）一并落实。\n（二）强队伍。\n',
    );
    await becomes(workbench, moved);
    const message = workbench.notification('处提到了序号已改的标题');
    await message.getByText('第二部分第（一）').waitFor();
    await message.getByRole('button', { name: '逐处核对' }).click();
    await workbench.quickPick();
    await workbench.page.locator('.quick-input-widget').getByText('核对引用的序号').waitFor();
    await workbench.press('Enter');
    await becomes(
      workbench,
      moved.replace('第二部分第（一）项', '第二部分第（二）项').replace('前述（一）', '前述（二）'),
    );
    // One step back the references are as they were, another one the section too.
    await workbench.clickEditor();
    await workbench.press('ControlOrMeta+Z');
    await becomes(workbench, moved);
    await workbench.press('ControlOrMeta+Z');
    await becomes(workbench, TEXT);
    await workbench.goTo(4, 3);
    await workbench.press('Alt+Shift+ArrowLeft');
    await workbench.notification('已经是最高一级的标题，不能再升级').waitFor();
    assert.equal(await workbench.text(), TEXT);
  });

  for (const from of ['text', 'tree'] as const) {
    test(`go every way by their keys, pressed in the ${from}`, async () => {
      const text = '一、主要做法\n（一）子。\n（二）丑。\n二、乙\n';
      const workbench = await openOutline(text);
      await workbench.goTo(2, 3);
      const selected = (label: string) =>
        workbench.until(`${label} is selected`, async () => {
          const rows = await workbench.treeRows('大纲');
          return rows.find((row) => row.selected)?.label === label;
        });
      await selected('（二）丑');
      if (from === 'tree')
        await workbench.inside.run(({ vscode }) => vscode.commands.executeCommand('gongwen.outline.focus'));
      for (const [key, expected, label] of [
        ['ArrowUp', '一、主要做法\n（一）丑。\n（二）子。\n二、乙\n', '（一）丑'],
        ['ArrowDown', text, '（二）丑'],
        ['ArrowLeft', '一、主要做法\n（一）子。\n二、丑。\n三、乙\n', '二、丑'],
        ['ArrowRight', text, '（二）丑'],
      ] as const) {
        await workbench.press(`Alt+Shift+${key}`);
        await becomes(workbench, expected);
        await selected(label);
      }
      await workbench.press('Alt+Shift+N');
      await becomes(workbench, text.replace('丑。\n', '丑。\n（三）\n'));
    });
  }

  test('with a slip have a button in the text and in the tree that puts it right', async () => {
    const slips = '一、甲\n（一）子。\n（一）丑。\n二、乙\n四、丙\n';
    const text = slips.replace('甲', '主要做法');
    const workbench = await openOutline(text);
    // The click on the view took the focus from the text, and what VS Code was about to ask for it then does not ask.
    await workbench.goTo(0, 0);
    const button = workbench.editor.locator('.codelens-decoration a', { hasText: '改为“（二）”' });
    await workbench.until('the button is there', async () => (await button.count()) === 1);
    await workbench.screenshot('slips');
    await button.click();
    await becomes(workbench, text.replace('（一）丑', '（二）丑'));
    // A gap is closed by its own button alone.
    const row = workbench.treeRow('大纲', '四、丙');
    await row.hover();
    await row.getByRole('button', { name: '修正序号' }).click();
    await becomes(workbench, text.replace('（一）丑', '（二）丑').replace('四、丙', '三、丙'));
    await workbench.until('nothing is wrong', async () => {
      const rows = await workbench.treeRows('大纲');
      return rows.every(({ ariaLabel }) => !/应为|之前缺/.test(ariaLabel));
    });
  });
});
