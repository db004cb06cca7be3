import assert from 'node:assert/strict';
import { readLexicon } from '../../../../../src/core/phrases/offering/lexicon';
import { choicesAt, offerAt } from '../../../../../src/core/phrases/offering/offer';
import { safeUnread, withoutTitleTail } from '../../../../../src/core/phrases/offering/unread';
import { parse } from '../../../../../src/core/report/parse';

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
});
