import assert from 'node:assert/strict';
import { isAnotherPaper } from '../../../../../src/core/compare/returned/samePaper';

const OWN = `关于渡口整治工作情况的报告

市政府：
　　一、主要做法
　　召开专题会议12次，走访群众30户，完善制度，压实责任。
　　二、下一步打算
　　抓好任务落实，加强日常巡查，及时消除隐患，确保群众安全出行。
`;

const OTHER = `关于学校食堂管理情况的通报

各学校：
　　一是进货查验到位，台账登记清楚，留样时间足够。
　　二是从业人员持证上岗，健康检查不漏一人，操作间每日消毒。
　　三是建立陪餐制度，意见当场答复，整改情况公示，完善制度，压实责任。
`;

suite('Papers that come back', () => {
  test('are of this paper where they are edited, a part of it, or it has grown since', () => {
    assert.equal(isAnotherPaper(OWN, OWN.replace('12次', '13次').replace('完善制度', '健全制度')), false);
    assert.equal(isAnotherPaper(`${OWN}${OTHER}`, OTHER), false);
    assert.equal(isAnotherPaper(OTHER, `${OTHER}${OWN}`), false);
    assert.equal(isAnotherPaper(OWN, OWN.replaceAll('　　', '').replaceAll('\n', '\r\n')), false);
  });

  test('are of another one where only common wordings are in both', () => {
    assert.equal(isAnotherPaper(OWN, OTHER), true);
    assert.equal(isAnotherPaper(OTHER, OWN), true);
  });

  test('are not doubted where there is too little to tell', () => {
    assert.equal(isAnotherPaper('', OTHER), false);
    assert.equal(isAnotherPaper(OWN, '请速办。\n'), false);
  });

  test('are doubted from eight clauses on, each of four characters at least', () => {
    const clauses = (first: string, count: number): string =>
      Array.from({ length: count }, (_, i) => `${first}事项${'甲乙丙丁戊己庚辛壬'[i]}`).join('，');
    assert.equal(isAnotherPaper(clauses('子', 8), clauses('丑', 8)), true);
    assert.equal(isAnotherPaper(clauses('子', 7), clauses('丑', 8)), false);
    assert.equal(isAnotherPaper(clauses('子', 8), clauses('丑', 7)), false);
    const short = clauses('', 8);
    assert.equal(isAnotherPaper(short, clauses('丑', 8)), false);
    assert.equal(isAnotherPaper(clauses('子', 8), short), false);
    // Whatever parts them, a line end alone and several marks among it.
    for (const mark of ['。', '；', '：', '！', '？', '\n', '\r\n', '。\n', '，，'])
      assert.equal(isAnotherPaper(clauses('子', 8), clauses('丑', 8).replaceAll('，', mark)), true, mark);
    assert.equal(isAnotherPaper(clauses('子', 8), clauses('丑', 8).replaceAll('，', '、')), false);
    // The same ones in one line of a table, or with blanks in them.
    assert.equal(isAnotherPaper(clauses('子', 8), clauses('丑', 8).replaceAll('，', '|')), true);
    assert.equal(isAnotherPaper(clauses('子', 8), clauses('子', 8).replaceAll('事', ' 事　')), false);
  });

  test('are another one below fifteen hundredths of their words', () => {
    const clauses = (first: string, count: number): string[] =>
      Array.from({ length: count }, (_, i) => `${first}${String(i).padStart(3, '0')}`);
    const own = clauses('子', 100).join('；');
    const sharing = (count: number): string =>
      [...clauses('子', count), ...clauses('丑', 100 - count)].join('。');
    assert.equal(isAnotherPaper(own, sharing(14)), true);
    assert.equal(isAnotherPaper(own, sharing(15)), false);
  });
});
