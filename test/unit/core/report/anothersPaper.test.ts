import assert from 'node:assert/strict';
import { isAnothers, isOwn } from '../../../../src/core/report/anothersPaper';
import { allAre } from '../../allAre';

/** What stands behind these words is part of another paper. */
const another = (before: string): boolean => isAnothers(`${before}附件3`, before.length);
const own = (before: string): boolean => isOwn(`${before}第三条`, before.length);

suite('The paper whose articles and attachments are cited', () => {
  test('is another one behind its title, its number or its kind', () => {
    allAre(
      '按照《采购管理办法》 《采购管理办法》（2026年修订） 《采购管理办法》(试行) 《办法》的 《办法》规定的 《办法》中 《办法》中的',
      another,
    );
    allAre(
      '合同 协议 文 文件 市政办〔2026〕5号 省厅通知 管理办法 实施方案 指导意见 商洽函 标书 实施细则 操作规程 国家标准 总体规划 有关规定 处理决定 文明公约 议定书 应急预案 组织条例 考勤制度 该 其 原',
      another,
    );
    allAre('合同的 省厅通知的 市政办〔2026〕5号的 其的', another);
  });

  test('is this one where nothing says otherwise', () => {
    allAre(
      '详见 见 如 报告 章程 请填写 《办法》（试行）所附 通知中 合同，详见 文件如',
      (words) => !another(words),
    );
    assert.equal(another(''), false);
  });

  test('is this one behind 本 and a kind, and behind the body', () => {
    const ours =
      '本通知 本方案 本文 本文件 本意见 本函 本办法 本细则 本规程 本标准 本规划 本规定 本决定 本公约 本预案 本条例 本制度 本报告 本章程 本法 本合同 本协议';
    allAre(ours, own);
    allAre(ours, (words) => !another(words));
    allAre('本办法的 正文 正文中 正文的 前文 上文 后文 下文中', own);
    allAre('前文 上文 后文 下文', (words) => !another(words));
    allAre('该办法 本项 本办法中 正文所 本通知，', (words) => !own(words));
    assert.equal(own(''), false);
  });

  test('is told by what stands right before, and by nothing behind', () => {
    assert.equal(isAnothers('附件3见合同', 0), false);
    assert.equal(isAnothers('合同附件3', 1), false);
    assert.equal(isOwn('第三条见本办法', 0), false);
    assert.equal(isOwn('本办法第三条', 1), false);
  });

  test('is looked for forty characters back, brackets behind its title among them', () => {
    const titled = (length: number): string => `《办法》（${'修'.repeat(length)}）`;
    assert.equal(another(titled(37)), true);
    assert.equal(another(titled(38)), false);
  });
});
