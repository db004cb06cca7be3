import assert from 'node:assert/strict';
import { announcementsIn } from '../../../../../src/core/facts/lists/announcements';

const told = (sentence: string) =>
  announcementsIn(sentence).map(({ start, end, count, noun, saysBelow, isQuoted, isBare }) => ({
    said: sentence.slice(start, end),
    count,
    noun,
    marks: [saysBelow && '以下', isQuoted && '引号', isBare && '无量词'].filter(Boolean).join(),
  }));

suite('announcements', () => {
  test('have their number, what is counted, and how they are written', () => {
    assert.deepEqual(told('存在以下三个方面的问题，实施“五大工程”，五部门联合，出台12项制度'), [
      { said: '三个', count: 3, noun: '方面的问题', marks: '以下' },
      { said: '五大', count: 5, noun: '工程', marks: '引号' },
      { said: '五部门', count: 5, noun: '部门联合', marks: '无量词' },
      { said: '12项', count: 12, noun: '制度', marks: '' },
    ]);
  });

  for (const none of [
    '第三个方面',
    '近三个月',
    '二十三条措施',
    '48条规定',
    '两个月',
    '28个字',
    '一个问题',
    '中央八项规定',
    '上述三个方面',
    '1部法规和2个决定',
    '数十个项目',
  ]) {
    test(`are none in ${none}`, () => assert.deepEqual(told(none), []));
  }
});
