import assert from 'node:assert/strict';
import type { Submission, SubmissionGroup, SubmissionItem } from '../../../../src/core/views/submission';
import { isFromSubmissionPage, submissionHtml } from '../../../../src/core/views/submissionPage';

const item = (own: Partial<SubmissionItem> = {}): SubmissionItem => ({
  start: 3,
  end: 5,
  message: '甲"乙',
  section: '',
  line: 6,
  ...own,
});
const group = (
  own: Partial<SubmissionGroup> & Pick<SubmissionGroup, 'title' | 'items'>,
): SubmissionGroup => ({
  blocks: true,
  ...own,
});
const page = (groups: readonly SubmissionGroup[], own: Partial<Submission> = {}): string[] =>
  submissionHtml({ ready: false, verdict: '暂不能报送', groups, statistics: [], ...own }, '<报告>.gw').split(
    '\n',
  );
/** What lies between the head of the page and its figures. */
const drawn = (...groups: readonly SubmissionGroup[]): string => page(groups).slice(4, -2).join('');

const AT = 'data-start="3" data-end="5"';
const LINK = `<a href="#" ${AT}>甲&quot;乙</a>`;
const button = (label: string, data: string): string =>
  `<button type="button" aria-label="${label}：甲&quot;乙" ${data} ${AT}>${label}</button>`;

suite('The page before submission', () => {
  test('says whether the paper is ready, and its figures', () => {
    assert.deepEqual(page([]), [
      '<h1>报送前检查</h1>',
      '<p class="name">&lt;报告&gt;.gw</p>',
      '<p class="verdict held" role="status">暂不能报送</p>',
      '<p><button type="button" data-keep>留一稿</button></p>',
      '<h2>统计</h2>',
      '<dl></dl>',
    ]);
    const ready = page([], {
      ready: true,
      verdict: '可以<报送>',
      statistics: [
        { label: '字数', value: '1,240' },
        { label: '页数', value: '3' },
      ],
    });
    assert.equal(ready[2], '<p class="verdict ready" role="status">可以&lt;报送&gt;</p>');
    assert.equal(
      ready[5],
      '<dl><div><dt>字数</dt><dd>1,240</dd></div><div><dt>页数</dt><dd>3</dd></div></dl>',
    );
  });

  test('lists what is found, each with its heading, or its line where it has none', () =>
    assert.equal(
      drawn(group({ title: '序号', items: [item(), item({ section: '一、<甲>' })] })),
      '<section><h2>序号<span class="count">2</span></h2><ol>' +
        `<li>${LINK}<span class="place">第 7 行</span></li>` +
        `<li>${LINK}<span class="place">一、&lt;甲&gt;</span></li></ol></section>`,
    ));

  test('has a button to fill in blanks one after another, and remarks that hold nothing up apart', () => {
    assert.equal(
      drawn(group({ title: '待填项', items: [] })),
      '<section><h2>待填项<span class="count">0</span><button type="button" data-fill>逐一填写</button></h2><ol></ol></section>',
    );
    assert.equal(
      drawn(group({ title: '供参考', items: [], blocks: false })),
      '<section class="remark"><h2>供参考<span class="count">0</span></h2><ol></ol></section>',
    );
  });

  test('has a button that repairs all alike, and one for what the writer has verified or takes back', () => {
    const all = button('改全部（3 处）', 'data-all');
    const verify = button('我核对过了', 'data-verify="verify" data-code="figure-conflict"');
    const back = button('取消核对', 'data-verify="takeBack" data-code="figure-conflict"');
    const place = '<span class="place">第 7 行</span>';
    const own = item({ places: 3, code: 'figure-conflict' });
    assert.ok(
      drawn(group({ title: '文字', items: [own] })).includes(`<li>${LINK}${all}${verify}${place}</li>`),
    );
    assert.ok(
      drawn(group({ title: '已核对', items: [own], kind: 'verified' })).includes(
        `<li>${LINK}${all}${back}${place}</li>`,
      ),
    );
    assert.ok(
      drawn(group({ title: '已核对', items: [item()], kind: 'verified' })).includes(
        `<li>${LINK}${place}</li>`,
      ),
    );
  });

  test('says of each part whether it is there, and counts those that are not', () =>
    assert.equal(
      drawn(
        group({
          title: '要素',
          blocks: false,
          kind: 'parts',
          items: [item({ isThere: true }), item({ isThere: false })],
        }),
      ),
      '<section class="remark"><h2>要素<span class="count">1</span></h2><ol class="parts">' +
        `<li class="there"><span class="sign" role="img" aria-label="有">✓</span>${LINK}</li>` +
        `<li class="missing"><span class="sign" role="img" aria-label="没有">✗</span>${LINK}</li></ol></section>`,
    ));
});

suite('What the page before submission may ask for', () => {
  for (const [message, expected] of [
    [{ type: 'ready' }, true],
    [{ type: 'fill' }, true],
    [{ type: 'keepDraft' }, true],
    [{ type: 'go', start: 0, end: 0 }, true],
    [{ type: 'repairAll', start: 1, end: 2 }, true],
    [{ type: 'verify', start: 1, end: 2, code: 'a' }, true],
    [{ type: 'takeBack', start: 1, end: 2, code: 'a' }, true],
    [{ type: 'verify', start: 1, end: 2 }, false],
    [{ type: 'takeBack', start: 1, end: 2, code: 3 }, false],
    [{ type: 'verify', code: 'a' }, false],
    [{ type: 'go' }, false],
    [{ type: 'go', start: -1, end: 2 }, false],
    [{ type: 'go', start: 1.5, end: 2 }, false],
    [{ type: 'go', start: 1, end: '2' }, false],
    [{ type: 'other', start: 1, end: 2, code: 'a' }, false],
    [{}, false],
    ['ready', false],
    [null, false],
    [undefined, false],
  ] as const)
    test(`${JSON.stringify(message)}: ${expected}`, () =>
      assert.equal(isFromSubmissionPage(message), expected));
});
