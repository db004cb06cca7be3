import assert from 'node:assert/strict';
import { allAre } from '../../../../allAre';
import { ratiosIn } from './ratiosIn';

suite('What is left of a figure', () => {
  for (const [text, ...expected] of [
    ['编制72个，实有65人，空编7个。', 'left 72个 65人 7个'],
    ['新登记企业420户，注销130户，净增290户。', 'left 420户 130户 290户'],
    ['收入820万元，支出760万元，结余60万元。', 'left 820万元 760万元 60万元'],
    ['总资产820万元，总负债760万元，净资产60万元。', 'left 820万元 760万元 60万元'],
    ['出口82亿元，进口76亿元，贸易顺差6亿元。', 'left 82亿元 76亿元 6亿元'],
    ['出口76亿元，进口82亿元，贸易逆差6亿元。', 'left 82亿元 76亿元 6亿元'],
    // Told the other way round, and wrongly by a slip.
    ['支出760万元，收入820万元，结余60万元。', 'left 820万元 760万元 60万元'],
    ['编制72个，实有65人，空编8个。', 'left 72个 65人 8个'],
    // Something else than the two makes it up.
    ['编制72个，实有65人，空编40个。'],
    ['编制72个，核定80个，实有65人，空编7个。'],
    ['编制72个，实有65人，在岗60人，空编7个。'],
    ['编制72个，空编7个。'],
    ['实有65人，空编7个。'],
    ['编制72个，实有65户，空编7个。'],
    ['编制72个，情况好，成效大，很稳定，实有65人，空编7个。'],
    ['编制72个（实有65人），空编7个。'],
    ['编制72个。实有65人，空编7个。'],
  ] as const)
    test(text, () => assert.deepEqual(ratiosIn(text), expected));

  const isLeft = (of: string, taken: string, left: string): boolean =>
    ratiosIn(`${of}72个，${taken}65个，${left}7个。`).join() === 'left 72个 65个 7个';

  test('is told of posts', () => {
    allAre('空编 缺编 空缺 缺员 空岗 现有空编', (left) => isLeft('编制', '实有', left));
    allAre('编制 编数 核定 应配 应有', (of) => isLeft(of, '实有', '空编'));
    allAre('实有 在编 现有 在岗 到岗 实配 使用 已用', (taken) => isLeft('编制', taken, '空编'));
    allAre('实有 在编 现有 在岗 实配', (of) => isLeft(of, '编制', '超编'));
    allAre('编制 编数 核定 应配', (taken) => isLeft('实有', taken, '超编'));
  });

  test('is told of what came and went', () => {
    allAre('净增 净增加 净增长 净流入 净入库 净转入 净迁入 净增企业 净增各类经营主体', (left) =>
      isLeft('新增', '减少', left),
    );
    allAre('新增 新注册 新登记 新开 新设 新办 新建 转入 迁入 流入 入库', (of) => isLeft(of, '减少', '净增'));
    allAre('减少 注销 退出 关闭 关停 销户 迁出 转出 流出 退库 停业 取消', (taken) =>
      isLeft('新增', taken, '净增'),
    );
  });

  test('is told of who came, and who did not', () => {
    allAre('缺考 缺席 缺勤 请假 弃考 未到 缺席人员', (left) => isLeft('应到', '实到', left));
    allAre('报名 应到 应考 应参加 应出席', (of) => isLeft(of, '实到', '缺席'));
    allAre('参加考试 实到 实考 实际参加 参考', (taken) => isLeft('应到', taken, '缺席'));
    allAre('实到 实际到会 实际出席 实际参会 实到代表', (left) => isLeft('应到', '请假', left));
    allAre('应到 应参会 应出席', (of) => isLeft(of, '缺席', '实到'));
    allAre('请假 缺席 缺勤', (taken) => isLeft('应到', taken, '实到'));
    // Together with others they are what is left.
    allAre(
      '请假 缺考 缺席 缺勤 弃考 未到 病假 事假 公假 迟到 免考 缓考',
      (why) =>
        ratiosIn(`应到72个，实到65个，${why}5个，缺席7个。`).length === 0 &&
        ratiosIn(`应到72个，实到65个，缺席7个，${why}5个。`).length === 0,
    );
  });

  test('is told of trade and of what things are worth', () => {
    allAre('顺差 贸易顺差', (left) => isLeft('出口', '进口', left));
    allAre('逆差 贸易逆差', (left) => isLeft('进口', '出口', left));
    allAre('净值 资产净值 净值为', (left) => isLeft('资产原值', '累计折旧', left));
  });

  test('is told of money', () => {
    allAre('结余 结存 盈余 节余 当年结余 本年结余 结余资金', (left) => isLeft('收入', '支出', left));
    // With what was there at the beginning.
    allAre('累计结余 年末结余 尚有结余', (left) => !isLeft('收入', '支出', left));
    allAre('收入 筹集 到位 接收 募集', (of) => isLeft(of, '支出', '结余'));
    allAre('支出 使用 发放 拨付', (taken) => isLeft('收入', taken, '结余'));
    allAre('资产 资产总额 资产合计 资产总计 总资产', (of) => isLeft(of, '负债', '净资产'));
    allAre('负债 负债总额 负债合计 负债总计 总负债', (taken) => isLeft('资产', taken, '所有者权益'));
  });

  test('is another where something was there before, or is counted otherwise', () =>
    allAre(
      '结转 上年结余 上年结存 期初 年初 滚存 历年 累计结存 调入 调出 约 左右 少数股东',
      (words) => !isLeft('收入', `${words}、支出`, '结余'),
    ));
});

suite('What was added to what was there', () => {
  const added = (rate: string, figure: string, base: string): string =>
    ratiosIn(`${rate}420个，${figure}6850个，${base}6430个。`).join();
  const isAdded = (rate: string, figure: string, base: string): boolean =>
    added(rate, figure, base) === 'difference 6430个 6850个 420个';

  test('is told by how many there are, and were', () => {
    allAre('新增 新建 新设 新开 净增', (rate) => isAdded(rate, '总数达到', '上年底为'));
    allAre(
      '总数 总量 总规模 累计 保有量 增加到 增至 总数达到 总数达 总数为 总数增至 总数增加到 总数有 总数已达',
      (figure) => isAdded('新增', figure, '上年底为'),
    );
    allAre(
      '上年为 去年为 上年度为 上年底 上年末为 上年年底为 上年同期为 上年仅为 上年有 上年是 而上年为',
      (base) => isAdded('新增', '总数达到', base),
    );
    allAre('计划 前年为 上年增加', (base) => added('新增', '总数达到', base) === '');
    allAre('办理 改造', (rate) => added(rate, '总数达到', '上年为') === '');
    allAre('办理 完成', (figure) => added('新增', figure, '上年为') === '');
  });

  test('may be more than there are more, for some were given up, but not less', () => {
    assert.equal(ratiosIn('新增420个，总数达到6850个，上年为6440个。').length, 0);
    assert.equal(ratiosIn('新增420个，总数达到6850个，上年为6420个。').length, 1);
    assert.equal(ratiosIn('净增420个，总数达到6850个，上年为6440个。').length, 1);
    assert.equal(ratiosIn('净增420个，总数达到6850个，上年为3440个。').length, 0);
  });
});
