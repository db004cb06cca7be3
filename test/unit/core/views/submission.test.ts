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

  const REQUEST =
    '临江市水务局关于追加经费的请示\n\n目前经费紧张（见附件3）。\n妥否，请批示。\n附件：1.甲表\n　　　2.乙表\n临江市水务局\n2026年7月5日';

  test('lists what a paper of its kind must have, and what disagrees, by their groups', () => {
    assert.deepEqual(
      drawn(REQUEST).groups.map(({ title, blocks, kind }) => [title, blocks, kind]),
      [
        ['要素', false, 'parts'],
        ['引用与附件', true, undefined],
      ],
    );
    assert.deepEqual(
      drawn(REQUEST).groups[0]!.items.map(({ message, isThere }) => [isThere, message]),
      [
        [true, '标题'],
        [false, '请示应当写明主送机关（GB/T 9704—2012，7.3.2）。'],
        [true, '结尾用语'],
        [true, '一文一事'],
        [true, '署名'],
        [true, '成文日期'],
      ],
    );
    assert.equal(drawn(REQUEST).verdict, '暂不能报送：还有 1 处引用与附件问题');
    const weekday = '2026年工作总结\n二季度（4月至7月）检查。';
    assert.deepEqual(listed(weekday), ['数据 |二季度（4月至7月）']);
    assert.equal(drawn(weekday).verdict, '暂不能报送：还有 1 处数据问题');
  });

  test('lists no parts where people do not want to be told, and all of them of a draft', () => {
    assert.deepEqual(drawn(REQUEST, { 'missing-part': 'off', 'attachment-mismatch': 'off' }).groups, []);
    const draft = drawn('关于追加经费的请示\n目前经费紧张。');
    assert.deepEqual(
      draft.groups[0]!.items.map(({ isThere }) => isThere),
      [true, false, false, true, false, false],
    );
    assert.equal(draft.ready, true);
  });

  test('counts only what holds it up, and mentions the rest of a group', () => {
    const text = '转发《关于印发《甲办法》的通知》。\n二季度（4月至7月）检查。';
    assert.deepEqual(
      drawn(text).groups.map(({ title, blocks }) => [title, blocks]),
      [
        ['数据', true],
        ['引用与附件', false],
      ],
    );
    assert.equal(drawn(text).verdict, '暂不能报送：还有 1 处数据问题');
  });

  test('lets the writer say that a place is right, and take that back', () => {
    const html = submissionHtml(drawn(REQUEST), 'a.gw');
    assert.match(
      html,
      /<li class="there"><span class="sign" role="img" aria-label="有">✓<\/span><a href="#" data-start="0" data-end="15">标题<\/a><\/li>/,
    );
    assert.match(html, /<h2>要素<span class="count">1<\/span>/);
    assert.match(html, /<li class="missing"><span class="sign" role="img" aria-label="没有">✗<\/span>/);
    assert.match(
      html,
      /data-verify="verify" data-code="attachment-mismatch" data-start="25" data-end="28">我核对过了</,
    );
    // Heard one by one, the buttons say what each is about.
    assert.match(html, /<button type="button" aria-label="我核对过了：[^"]*附件[^"]*" data-verify/);
    const report = parse(REQUEST);
    const [finding] = check(report).filter(({ code }) => code === 'attachment-mismatch');
    const checked = submission(report, [], [finding!]);
    assert.deepEqual(
      checked.groups.map(({ title, kind }) => [title, kind]),
      [['已核对', 'verified']],
    );
    assert.equal(checked.ready, true);
    assert.match(
      submissionHtml(checked, 'a.gw'),
      /data-verify="takeBack" data-code="attachment-mismatch".*>取消核对</,
    );
  });

  test('takes only its own messages', () => {
    assert.ok(isFromSubmissionPage({ type: 'verify', start: 3, end: 5, code: 'name-variant' }));
    assert.ok(isFromSubmissionPage({ type: 'takeBack', start: 3, end: 5, code: 'name-variant' }));
    assert.ok(!isFromSubmissionPage({ type: 'verify', start: 3, end: 5 }));
    assert.ok(!isFromSubmissionPage({ type: 'takeBack', start: 3, end: 5, code: 7 }));
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
