import assert from 'node:assert/strict';
import { isTitleLike, resetsNumbering } from '../../../../../src/core/report/documentParts/index';
import { parse } from '../../../../../src/core/report/parse';

const lineOf = (text: string) => parse(text).lines[0]!;
const likeTitle = (text: string): boolean => isTitleLike(text, lineOf(text));
const resets = (text: string): boolean => resetsNumbering(text, lineOf(text));

suite('A line that looks like a title', () => {
  test('is short, and no sentence', () => {
    for (const text of ['防汛工作', '名单', '水'.repeat(50), '2026年工作', '3.15活动总结', '　　防汛工作 '])
      assert.equal(likeTitle(text), true, text);
  });

  for (const text of [
    '水',
    '',
    '水'.repeat(51),
    '2026年4月8日',
    '（防汛工作）',
    '—防汛工作',
    '|防汛|工作|',
    '<!-- 防汛 -->',
    '防汛。工作',
    '防汛\t工作',
    '一、防汛工作',
    '（一）防汛工作',
    ...[...'。；！？，：;!?,:…'].map((sign) => `防汛工作${sign}`),
  ]) {
    test(`is not “${text.length > 20 ? `${text.slice(0, 3)}……` : text}”`, () => {
      assert.equal(likeTitle(text), false);
    });
  }
});

suite('A line that lets numbering begin again', () => {
  for (const text of [
    '附件',
    '附件：方案很好。',
    '附录：说明很好。',
    '附表：说明很好。',
    '附图：说明很好。',
    '附：说明很好。',
    '附:说明很好。',
    '名词解释：说明很好。',
    '名词术语：说明很好。',
    '注释：说明很好。',
    '注：说明很好。',
    '注:说明很好。',
    '备注：说明很好。',
    '防汛工作',
  ]) {
    test(`is “${text}”`, () => {
      assert.equal(resets(text), true);
    });
  }

  for (const text of [
    '附则说明很好。',
    '名词很好。',
    '注意安全。',
    '备用很好。',
    '目标很好。',
    '请看附件。',
    '请看注释。',
    '一、甲',
  ]) {
    test(`is not “${text}”`, () => {
      assert.equal(resets(text), false);
    });
  }
});

suite('The spans of a paper', () => {
  const spans = (text: string): (string | undefined)[] => {
    const { title, addressee, attachmentNote, closing, signature, date } = parse(text);
    return [title, addressee, attachmentNote, closing, signature, date].map(
      (span) => span && `${span.start} ${text.slice(span.start, span.end)}`,
    );
  };

  test('are from the first to the last line of each part', () => {
    const text =
      '关于防汛\n工作的报告\n市政府：\n完成了任务。\n特此报告。\n附件：1.方案\n2.名单\n市水务局\n市财政局\n2026年4月8日';
    assert.deepEqual(spans(text), [
      '0 关于防汛\n工作的报告',
      '11 市政府：',
      '29 附件：1.方案\n2.名单',
      '23 特此报告。',
      '42 市水务局\n市财政局',
      '52 2026年4月8日',
    ]);
  });

  test('leave out a stop behind the title', () => {
    assert.equal(spans('关于防汛的报告。\n完成了任务。')[0], '0 关于防汛的报告');
  });

  test('are none where nothing is', () => {
    assert.deepEqual(
      spans('完成了任务。'),
      Array.from({ length: 6 }, () => undefined),
    );
    assert.deepEqual(
      spans(''),
      Array.from({ length: 6 }, () => undefined),
    );
  });

  test('begin behind the front matter', () => {
    const text = '---\n密级: 秘密\n---\n关于防汛的报告\n完成了任务。';
    assert.equal(parse(text).firstLine, 3);
    assert.equal(spans(text)[0], '15 关于防汛的报告');
  });
});
