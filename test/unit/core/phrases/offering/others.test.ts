import assert from 'node:assert/strict';
import { offerAt } from '../../../../../src/core/phrases/offering/offer';
import { otherText } from '../../../../../src/core/phrases/offering/otherTexts';
import { wordsForOthers } from '../../../../../src/core/phrases/offering/wordsForOthers';
import { parse } from '../../../../../src/core/report/parse';

const lines = (text: string) => wordsForOthers(parse(text)).split('\n');

suite('What of a report may be said in others', () => {
  test('is its words, without persons, places, figures and blanks', () => {
    assert.deepEqual(lines('会议由镇长陈志远主持，明确了保洁考核办法。'), [
      '会议由',
      '主持，明确了保洁考核办法。',
    ]);
    assert.deepEqual(lines('深入石桥镇开展卫生保洁。'), ['深入', '开展卫生保洁。']);
    assert.deepEqual(lines('惠及三百二十户，完成卫生保洁**处。'), ['惠及', '户，完成卫生保洁', '处。']);
  });

  test('is not who wrote it and when, nor a list of names', () => {
    const text =
      '关于河道保洁的报告\n市政府：\n现将有关情况报告如下。\n组长：陈志远\n特此报告。\n临江市水务局\n2026年7月5日';
    assert.deepEqual(lines(text), ['关于河道保洁的报告', '市政府：', '现将有关情况报告如下。', '特此报告。']);
  });

  test('is nothing of a classified report, nor a comment', () => {
    assert.equal(wordsForOthers(parse('---\n密级: 秘密\n---\n河道保洁考核办法')), '');
    assert.equal(wordsForOthers(parse('机密★1年\n关于河道保洁的报告\n市政府：\n情况如下。')), '');
    assert.deepEqual(lines('<!-- 河道保洁 -->\n情况如下。'), ['情况如下。']);
  });
});

suite('What other reports of the folder say', () => {
  const name = '《关于进一步加强河道保洁长效管理工作的实施方案》';
  const others = [otherText(`落实${name}要求。\n制定${name}。\n印发${name}。`)];
  const offered = (text: string, from = others) =>
    offerAt(parse(text), text.length, { document: true, others: from }).text;

  test('is offered behind the same words', () => {
    assert.equal(offered('落实《关于进一步加强河道'), '保洁长效管理工作的实施方案》');
    assert.equal(offered('落实《关于进一步加强河道', []), '');
  });

  test('is not offered where other words stand behind them', () => {
    assert.equal(offered('落实《关于进一步加强校园'), '');
  });
});
