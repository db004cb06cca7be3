import assert from 'node:assert/strict';
import { sectionNamer } from '../../../../src/core/compare/sections';
import { parse } from '../../../../src/core/report/parse';

const TEXT = `---
文号: 临水〔2026〕3号
---
关于防汛的通知
各县区：
现通知如下。
一、目标
（一）巡查。一是早报；二是早查。
二、要求
抓好落实。
附件：防汛名单
市水务局
2026年4月8日
附件
防汛名单
一、人员
周敏。
`;

suite('The place of a change', () => {
  const name = sectionNamer(parse(TEXT));
  for (const [words, expected] of [
    ['文号', '文件头'],
    ['关于防汛', '标题'],
    ['各县区', '主送机关、称呼'],
    ['现通知', '正文'],
    ['一、目标', '一、目标'],
    ['（一）巡查', '（一）巡查'],
    // 一是 names no place.
    ['早查', '（一）巡查'],
    ['抓好', '二、要求'],
    ['附件：防汛', '附件说明'],
    ['市水务局', '署名'],
    ['2026年4月', '成文日期'],
    ['附件\n', '附件 防汛名单'],
    ['防汛名单\n一', '附件 防汛名单'],
    ['周敏', '一、人员'],
  ] as const)
    test(`${words.trim()} is ${expected}`, () => {
      const at = TEXT.indexOf(words);
      assert.ok(at >= 0);
      assert.equal(name(at), expected);
      assert.equal(name(at), expected);
    });

  test('is no part any more behind its end', () => {
    const text = '关于防汛的通知\n\n现通知如下。';
    const at = sectionNamer(parse(text));
    assert.deepEqual(
      [0, 7, 8, 9].map((offset) => at(offset)),
      ['标题', '标题', '正文', '正文'],
    );
  });
});
