import assert from 'node:assert/strict';
import { readLexicon } from '../../../../../src/core/phrases/offering/lexicon';
import { choicesAt, offerAt } from '../../../../../src/core/phrases/offering/offer';
import { safeUnread, withoutTitleTail } from '../../../../../src/core/phrases/offering/unread';
import { parse } from '../../../../../src/core/report/parse';
import { allAre } from '../../../allAre';

suite('What may be taken unread', () => {
  for (const [marked, safe] of [
    ['营业收入|，同比增长', '，同比'],
    ['全县产值同比|增长', ''],
    ['收入5亿元|，增长', ''],
    ['能耗比上年|下降，', ''],
    ['规上工业|增加值增长', '增加值'],
    ['优良天数占比|提升', ''],
    ['主要指标|年均增长', '年均'],
    ['发展质量不断|提升', '提升'],
    ['推动经济实现合理|增长，', '增长，'],
    ['促进农民|增收', '增收'],
  ] as const)
    test(`which way figures went is for the writer to say: ${marked}`, () => {
      const [line = '', text = ''] = marked.split('|');
      assert.equal(safeUnread(line, text), safe);
    });

  for (const [marked, safe] of [
    ['推动进课堂、进教材、进|课堂、', ''],
    ['树立大局意识、核心意识、|核心意识', ''],
    ['加强组织领导，|加强组织领导，', ''],
    ['推动进课堂、进教材、进|头脑、', '头脑、'],
    ['进课堂。进教材、进|课堂、', '课堂、'],
    ['树立大局意识、核心意识、大局意识|、看齐意识', '、看齐意识'],
  ] as const)
    test(`a list names nothing twice: ${marked}`, () => {
      const [line = '', text = ''] = marked.split('|');
      assert.equal(safeUnread(line, text), safe);
    });

  test('no mark is doubled', () => {
    assert.equal(safeUnread('坚决拥护“', '“两个确立”'), '');
    assert.equal(safeUnread('坚决拥护', '“两个确立”'), '“两个确立”');
    assert.equal(safeUnread('坚持改革、', '、开放'), '');
  });

  for (const [marked, safe] of [
    ['为推动政务新媒体健康发展|的意见', ''],
    ['拟于近期召开年度总结会议|的通知。', ''],
    ['同意武警总部部分直属|单位迁址新建的请示', '单位迁址新建'],
    ['关于召开会议|的通知', '的通知'],
    ['关于甲事。召开会议|的通知', ''],
    ['我们认真学习《加强招生管理|的意见》', '的意见》'],
    ['学习书记在大会|上的讲话，', '上的讲话，'],
    ['今天召开全市大会|上的讲话，', ''],
    ['会议听取了财政部门|的报告', '的报告'],
    ['收到来信|后印发关于整改的通知', '后印发关于整改的通知'],
    ['按照上级|的规定', '的规定'],
    ['拓宽群众反映意见|的渠道', '的渠道'],
    ['拓宽群众反映|意见的渠道', '意见的渠道'],
    ['为推动政务新媒体发展的|意见', ''],
    ['关于推动政务新媒体发展的|意见', '意见'],
    ['制止有偿补课|的通知精神', '的通知精神'],
  ] as const)
    test(`a title has no tail where it has no beginning: ${marked}`, () => {
      const [line = '', text = ''] = marked.split('|');
      assert.equal(withoutTitleTail(line, text), safe);
    });

  test('nor where this report says its title again', () => {
    const offered = (line: string) => {
      const text = `关于推动政务新媒体健康发展的意见\n\n各县：\n${line}`;
      return offerAt(parse(text), text.length, { document: true }).text;
    };
    assert.equal(offered('为推动政务新媒体健康发展'), '');
    assert.equal(offered('拟召开全市推动政务新媒体健康'), '发展的');
    assert.equal(offered('按照《关于推动政务新媒体健康发展'), '的意见');
  });

  test('is what is offered, whoever says it', () => {
    const lexicon = readLexicon({
      rules: ['产值|，同比增长|90|9|3', '进|课堂、|90|9|3', '进教|课堂、|90|9|3'],
      openings: [],
      lists: ['水平|60|，同比增长|，同比上升|，全面达标'],
      beginnings: [],
      stock: [],
    });
    const offered = (text: string, document: boolean) =>
      offerAt(parse(text), text.length, { lexicon, document }).text;
    assert.equal(offered('全县产值', false), '，同比');
    assert.equal(offered('推动进课堂、再进教', false), '课堂、');
    assert.equal(offered('推动再进教课堂、再进教', false), '');
    const own = '客运收入3亿元，同比增长一成。\n'.repeat(4);
    assert.equal(offered(`${own}客运收入3亿元，同比`, true), '');
    const line = '情况如下。\n质量水平';
    assert.deepEqual(choicesAt(parse(line), line.length, { lexicon, document: false }), ['，全面达标']);
  });

  test('knows what is compared, and which way it may go', () => {
    allAre(
      '同比 环比 较上年 比上年 比去年 比上月 比上季度 比年初 比年底 比同期 比上年同期 比“十三五”时期 比十三五末 年均 分别 增加值 占比 产值 5% 5个百分点 5元 5人 5户 5亩 5吨 5辆 5个 5件 5套 5名 5点',
      (words) => safeUnread(`情况：${words}`, '增长') === '',
    );
    allAre(
      '增长 增加 增速 提高 提升 上升 下降 减少 降低 回落 下滑 持平',
      (direction) => safeUnread('情况：同比', `${direction}明显`) === '',
    );
    allAre('，也略 ，略有', (between) => safeUnread('情况：同比', `${between}增长`) === between);
    assert.equal(safeUnread('情况：同比', '。增长'), '。增长');
    assert.equal(safeUnread('情况：同比', '要更好地增长'), '要更好地增长');
    assert.equal(safeUnread(`同比${'甲'.repeat(15)}`, '增长'), '增长');
  });

  test('knows what a title’s tail may belong to', () => {
    allAre(
      '关于 《 在 题为 按照 根据 依照 依据 符合 违反 遵守 听取 审议 审查 印发 下发 发布 批转 转发 提出 提交 作了 做了 作出 做出 通过 收到 起草 制定 修订 执行 落实 贯彻',
      (words) => withoutTitleTail(`今天${words}召开会议`, '的通知') === '的通知',
    );
    allAre('认真 组织 开展 学习', (words) => withoutTitleTail(`今天${words}召开会议`, '的通知') === '');
  });
});
