import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';

suite('The kind of a paper', () => {
  for (const [name, text, kind] of [
    ['is named by the front matter', '---\n文种: 请示\n---\n关于防汛的通知\n请落实。', '请示'],
    ['is what its title in the front matter ends with', '---\n标题: 关于防汛的请示\n---\n请审。', '请示'],
    ['is told by the kind before the title there', '---\n标题: 关于防汛的请示\n文种: 函\n---\n请审。', '函'],
    ['is told by a title over lines', '---\n标题: |\n  关于防汛的\n  通 知\n---\n请落实。', '通知'],
    ['is what the title ends with', '关于防汛的通知\n请落实。', '通知'],
    ['is told behind a stop, an edition and quotes', '关于印发“防汛通知”（试行）的“通知”\n请落实。', '通知'],
    ['is told by an empty front matter as without one', '---\n文种:\n标题:\n---\n关于防汛的函\n请复。', '函'],
    ['is told behind straight quotes and single ones', '关于印发"防汛"的"通知"\n请落实。', '通知'],
    ['is told behind a single quote', '---\n标题: 关于印发‘防汛’的‘通知’\n---\n请落实。', '通知'],
    ['is told behind a straight single one', "---\n标题: 关于印发'防汛'的'通知'\n---\n请落实。", '通知'],
    ['is none of two kinds in one', '关于防汛的请示报告\n请落实。', undefined],
    ['is not told by a title of another paper', '防汛工作总结\n完成了任务。', undefined],
    ['is not told without a title', '请落实。', undefined],
  ] as const) {
    test(name, () => {
      assert.equal(parse(text).kind, kind);
    });
  }
});
