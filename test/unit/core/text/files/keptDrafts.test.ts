import assert from 'node:assert/strict';
import {
  draftLabel,
  isKeptDraft,
  keptDraft,
  nextKeptName,
  stageProblem,
} from '../../../../../src/core/text/files/keptDrafts';

suite('Drafts that are kept', () => {
  test('are named by stage, day and number', () => {
    const next = (there: string[], of = '半年报告.gw') => nextKeptName(of, '送审稿', '20260705', there);
    assert.equal(next([]), '半年报告.送审稿.20260705-1.gw');
    assert.equal(
      next([
        '半年报告.送审稿.20260705-1.gw',
        '半年报告.送审稿.20260705-9.gw',
        '半年报告.报批稿.20260705-12.gw',
      ]),
      '半年报告.送审稿.20260705-10.gw',
    );
    assert.equal(
      next(['全年报告.送审稿.20260705-3.gw', '半年报告.送审稿.20260704-3.gw']),
      '半年报告.送审稿.20260705-1.gw',
    );
    assert.equal(next([], '报告2.0版.gw.txt'), '报告2.0版.送审稿.20260705-1.gw.txt');
  });

  test('are told by their names, and whose they are', () => {
    const kept = { stage: '送审稿', day: '20260705', number: 2 };
    assert.deepEqual(keptDraft('半年报告.送审稿.20260705-2.gw'), kept);
    assert.deepEqual(keptDraft('半年报告.送审稿.20260705-2.gw', '半年报告.gw'), kept);
    assert.equal(keptDraft('半年报告.送审稿.20260705-2.gw', '全年报告.gw'), undefined);
    assert.equal(keptDraft('半年报告.送审稿.20260705-2.docx'), undefined);
    assert.equal(keptDraft('半年报告20260705-2.gw'), undefined);
    assert.equal(draftLabel(kept), '送审稿　2026-07-05（第2次）');
    assert.equal(draftLabel({ ...kept, number: 1 }), '送审稿　2026-07-05');
  });

  test('are none of the reports at work, in whatever folder', () => {
    assert.equal(isKeptDraft('/稿件/历稿/任意.gw'), true);
    assert.equal(isKeptDraft('C:\\稿件\\历稿\\任意.gw'), true);
    assert.equal(isKeptDraft('/存档/报告.送审稿.20260705-1.gw'), true);
    assert.equal(isKeptDraft('/稿件/历稿整理报告.gw'), false);
    assert.equal(isKeptDraft('/稿件/报告.gw'), false);
  });

  test('have names that can stand in a file name', () => {
    assert.equal(stageProblem('二稿'), undefined);
    assert.equal(stageProblem('  '), '请写一个名称，如“二稿”。');
    assert.equal(stageProblem('稿'.repeat(21)), '名称不要超过20个字。');
    for (const name of ['甲/乙', '甲.乙', '甲:乙', '../甲'])
      assert.equal(stageProblem(name), '名称里不能有 \\ / : * ? " < > | 和点。', name);
  });
});
