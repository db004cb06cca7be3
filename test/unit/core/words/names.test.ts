import assert from 'node:assert/strict';
import { isInName, mayBeNamed } from '../../../../src/core/words/names';
import { allAre } from '../../allAre';

suite('A character that seems to belong to a name', () => {
  const standsBehind = (title: string) => isInName(`${title}陈志远到会`, title.length + 1);

  test('stands behind a title', () => {
    allAre(
      '书记 主任 局长 院长 校长 部长 省长 市长 县长 区长 处长 科长 会长 队长 所长 厅长 镇长 乡长 村长 组长 州长 团长 班长 站长 馆长 社长 行长 董事长 秘书长 教授 同志 委员 主席 老师 总理 总统 大使 司令员 研究员 讲师 博士 先生 女士 经理 代表 选手 记者 导师 厂长 院士 专员 常委 副职 医生 护士 工程师 负责人 党员 村民 民警 辅导员 秘书 总监 干事 馆员',
      standsBehind,
    );
    assert.equal(standsBehind('关于'), false);
  });

  test('stands before what follows a name of two characters or three', () => {
    for (const name of ['陈明', '陈志远'])
      allAre(
        '同志 教授 书记 主任 老师 院士 等人 等同志 先生 女士 一行 博士 副主任 副书记 主席 研究员 副教授 局长 院长 校长 处长 科长 所长 厅长 部长 馆长 秘书长 会长 表示 介绍 告诉记者 指出， 强调： 认为， 说：',
        (word) => isInName(`据${name}${word}`, 2),
      );
    assert.equal(isInName('据陈明说明', 2), false);
    assert.equal(isInName('据陈志远大哥', 4), false);
  });

  test('is a surname before a title', () => {
    allAre('老师 教授 主任 书记 院士 先生 女士 总 局长 处长 院长 校长 主席 博士', (title) =>
      isInName(`据陈${title}`, 1),
    );
    allAre('总书 总理 总结 总量 总体', (word) => !isInName(`据陈${word}`, 1));
  });

  test('is the short form of a country', () => {
    for (const next of '两关友双方合建首外战政保') assert.equal(isInName(`中厄${next}`, 1), true, next);
    for (const before of '同与和向对为望愿由') assert.equal(isInName(`${before}厄方`, 1), true, before);
    for (const behind of '两关友双') assert.equal(isInName(`厄中${behind}`, 0), true, behind);
    for (const [text, at] of [
      ['中厄', 1],
      ['中厄大', 1],
      ['外厄两', 1],
      ['厄方', 0],
      ['在厄方', 1],
      ['厄中', 0],
      ['厄中大', 0],
      ['', 0],
    ] as const)
      assert.equal(isInName(text, at), false, text);
  });
});

suite('A character that may be named', () => {
  test('stands behind an office', () => {
    allAre(
      '书记 主任 主席 总理 总统 首相 大使 委员长 局长 院长 校长 部长 省长 市长 县长 区长 处长 厅长 镇长 乡长',
      (office) => mayBeNamed(`${office}里甘`, office.length),
    );
    assert.equal(mayBeNamed('关于里甘', 2), false);
  });

  test('stands in a firm’s name', () => {
    allAre('有限公司 有限责任公司 股份公司 合作社 事务所', (firm) => mayBeNamed(`到绿源农业${firm}`, 1));
    assert.equal(mayBeNamed(`到${'好'.repeat(12)}合作社`, 1), true);
    assert.equal(mayBeNamed(`到${'好'.repeat(13)}合作社`, 1), false);
    assert.equal(mayBeNamed('到合作社', 1), false);
  });

  test('stands in three characters that someone is called by', () => {
    for (const called of ['同学', '先生', '女士'])
      for (const at of [1, 2, 3]) assert.equal(mayBeNamed(`的奕巧莲${called}`, at), true, called + at);
    for (const lead of ['', '、', '和'])
      assert.equal(mayBeNamed(`${lead}奕巧莲同学`, lead.length), true, lead);
    assert.equal(mayBeNamed('在奕巧莲同学', 1), false);
    assert.equal(mayBeNamed('的奕巧莲同事', 1), false);
  });
});
