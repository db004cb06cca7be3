import assert from 'node:assert/strict';
import { openWorkbench } from './support/opening';

suite('The packaged extension in VS Code', () => {
  test('opens a report as 公文 and lets it be written in', async () => {
    const workbench = await openWorkbench({
      files: { 'a.gw': '一、总体要求\n我们要不断提高。\n' },
      open: 'a.gw',
    });
    await workbench.page.locator('.part.statusbar').getByText('公文', { exact: true }).waitFor();
    await workbench.putCursor('我们要|不断提高');
    await workbench.ime('jianchi', '坚持');
    assert.deepEqual(await workbench.visibleLines(), ['一、总体要求', '我们要坚持不断提高。', '']);
    assert.equal(await workbench.text(), '一、总体要求\n我们要坚持不断提高。\n');
  });
});
