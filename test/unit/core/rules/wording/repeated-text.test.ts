import assert from 'node:assert/strict';
import { repeatedText } from '../../../../../src/core/rules/wording/repeated-text';
import { applyEdits } from '../../../../../src/core/text/edits';
import { foundBy } from '../../../ruleCases';

const find = (text: string) => foundBy(repeatedText, text);
const repaired = (text: string) =>
  applyEdits(
    text,
    find(text).flatMap((finding) => finding.fix ?? []),
  );

suite('repeated text', () => {
  test('a piece that follows itself is found and one copy goes', () => {
    assert.equal(repaired('有力地保障地保障了项目建设。'), '有力地保障了项目建设。');
    assert.equal(repaired('全体干部职工干部职工参加培训。'), '全体干部职工参加培训。');
    assert.equal(repaired('一是信息化一是信息化程度不高。'), '一是信息化程度不高。');
    assert.equal(repaired('由县发展改革委会展改革委会同财政局办理。'), '由县发展改革委会同财政局办理。');
    assert.equal(repaired('召开专题会专题会议研究部署。'), '召开专题会议研究部署。');
  });

  test('the copy that begins a word is the one that is named', () => {
    const text = '极大地鼓舞地鼓舞了士气。';
    const [finding] = find(text);
    assert.equal(text.slice(finding!.start, finding!.end), '地鼓舞地鼓舞');
    assert.match(finding!.message, /“地鼓舞”重复/);
  });

  test('a repeat of any length up to a clause gives one finding', () => {
    const clause = '推动各项任务落到实处取得成效';
    assert.equal(find(`我们${clause}${clause}。`).length, 1);
    assert.equal(find('抓落实抓落实抓落实。').length, 1);
  });

  test('it is never repaired unasked, since either copy may be meant otherwise', () => {
    assert.equal(find('全体干部职工干部职工参加培训。')[0]!.safe, false);
  });

  for (const right of [
    '一件事一件事地办，一个问题一个问题地解决。',
    '学生会委员会委员、协会理事会理事，党组巡视组巡视学校，第一军第一师，申请人申请人才补贴，进军西藏和西藏和平解放。',
    '能拨多少拨多少，要什么要什么，该去哪里去哪里。',
    '一茬一茬接着干，干部干部，先干一步。',
    '由市委员会委员会同有关部门落实。',
    '村民小组负责人负责人民调解的台账。',
    '每个人每个人地谈，逐村逐户逐村逐户地查。',
    '坚持共建共治共享，层层压实、级级负责。',
    '联系电话88888888，哈哈哈哈哈哈。',
    '提高质量，提高质量，还是提高质量。',
    '————————',
  ]) {
    test(`“${right}” is left alone`, () => assert.deepEqual(find(right), []));
  }
});
