import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/report/parse';
import type { SeverityOverrides } from '../../../../src/core/rules/engine/check';
import { check } from '../../../../src/core/rules/index';
import { submission } from '../../../../src/core/views/submission';
import { isFromSubmissionPage, submissionHtml } from '../../../../src/core/views/submissionPage';

const drawn = (text: string, levels: SeverityOverrides = {}) => {
  const report = parse(text);
  return submission(report, check(report, levels));
};

const listed = (text: string, levels?: SeverityOverrides) =>
  drawn(text, levels).groups.map(
    ({ title, items }) =>
      `${title} ${items.map(({ section, start, end }) => `${section}|${text.slice(start, end)}`).join(' ')}`,
  );

const TEXT = `一、主要做法
（一）抓学习。共**次，XX篇。
（三）抓宣传。极大地壮大地壮大了队伍。
`;

suite('the check before submission', () => {
  test('lists what stands between a text and sending it, by its kind, each with its heading', () => {
    assert.deepEqual(listed(TEXT), [
      '待填项 （一）抓学习|** （一）抓学习|XX',
      '序号 （三）抓宣传|（三）',
      '文字 （三）抓宣传|地壮大地壮大',
    ]);
    const { ready, verdict } = drawn(TEXT);
    assert.equal(ready, false);
    assert.equal(verdict, '暂不能报送：还有 2 处待填、1 处序号问题、1 处文字问题');
  });

  test('says that a text is ready when nothing is left', () => {
    const { ready, verdict, groups } = drawn('一、主要做法\n共3次。\n');
    assert.deepEqual([ready, verdict, groups], [true, '可以报送', []]);
    assert.equal(drawn(' \n').ready, false);
  });

  test('is not held up by remarks, and mentions them', () => {
    const skipping = '一、甲\n1.乙。做好工作。\n2.丙。做好工作。';
    assert.deepEqual(listed(skipping), ['供参考 1.乙|1.']);
    assert.equal(drawn(skipping).ready, true);
  });

  test('counts blanks whatever level they have in the settings', () => {
    assert.deepEqual(listed('共**次。', { placeholder: 'off' }), ['待填项 |**']);
    assert.equal(
      drawn(TEXT.replaceAll('**', '3').replaceAll('XX', '4'), {
        'numbering-sequence': 'off',
        'repeated-text': 'hint',
      }).ready,
      true,
    );
  });

  test('has the figures of the text', () => {
    assert.deepEqual(drawn('一、甲\n（一）乙\n（二）丙\n共1,240次。').statistics, [
      { label: '字数', value: '15' },
      { label: '段落', value: '4' },
      { label: '页数（约）', value: '1' },
      { label: '一级标题', value: '1' },
      { label: '二级标题', value: '2' },
    ]);
  });

  test('is a page with a link to every place, and nothing of the text becomes markup', () => {
    const html = submissionHtml(drawn('<b>共**次&"'), 'a<b>.gw');
    assert.match(
      html,
      /<a href="#" data-start="4" data-end="6">待填：次数（&lt;b&gt;共\*\*次&amp;&quot;）<\/a>/,
    );
    assert.match(html, /class="verdict held"/);
    assert.doesNotMatch(html, /<b>/);
    assert.match(submissionHtml(drawn('共3次。'), 'a.gw'), /class="verdict ready" role="status">可以报送</);
  });

  test('takes only its own messages', () => {
    assert.ok(isFromSubmissionPage({ type: 'go', start: 3, end: 5 }));
    assert.ok(isFromSubmissionPage({ type: 'ready' }));
    for (const other of [
      null,
      'go',
      {},
      { type: 'go' },
      { type: 'go', start: -1, end: 2 },
      { type: 'go', start: '1', end: 2 },
    ]) {
      assert.equal(isFromSubmissionPage(other), false);
    }
  });
});
