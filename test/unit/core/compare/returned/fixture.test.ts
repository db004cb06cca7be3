import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { placing } from '../../../../../src/core/compare/returned/suggestions';
import { parse } from '../../../../../src/core/report/parse';
import { finished } from '../../../../../src/core/text/steps';
import { readingReturned } from '../../../../../src/core/word/returned/read';

// A report that was exported and then edited in LibreOffice Writer: 22 edits with changes tracked, 3 without, 4 comments.

const report = readFileSync('test/fixtures/returned/report.gw', 'utf8');
const file = readFileSync('test/fixtures/returned/report.docx');

suite('A Word file edited in LibreOffice', () => {
  test('comes back with every change and comment at its place', () => {
    const returned = finished(readingReturned(file));
    const { suggestions, comments, unplaced } = finished(
      placing(parse(report), returned, { before: parse(returned.before), after: parse(returned.after) }),
    );
    assert.deepEqual(
      suggestions.map(({ kind, isTracked, before, after, place }) => {
        assert.equal(report.slice(place.start, place.end), before);
        return [isTracked ? kind : `未留痕 ${kind}`, before, kind === 'move' ? '' : after];
      }),
      [
        ['insert', '', '全市'],
        ['insert', '', '市委、'],
        ['replace', '牢固树立“四个意识”，', '增强“四个意识”、'],
        ['insert', '', '、成效明显'],
        ['replace', '12次', '13次'],
        ['delete', '，成立领导小组3个', ''],
        ['replace', '48项，', '50项，已'],
        ['未留痕 insert', '', '问题'],
        ['未留痕 delete', '，逐项销号', ''],
        ['replace', '1.2亿元', '1.35亿元'],
        ['replace', '56.3%', '61%'],
        ['delete', '北渠清淤、', ''],
        ['insert', '', '4个'],
        ['delete', '、专款专用', ''],
        ['insert', '', '\n　　（五）推进信用体系建设。建立红黑名单制度。'],
        ['replace', '5200', '5300'],
        ['replace', '50%', '55%'],
        ['未留痕 replace', '不足', '薄弱'],
        ['delete', '\n　　部分县（区）配套资金未落实。\n　　', ''],
        ['未留痕 delete', '挂图作战，', ''],
        ['insert', '', '\n　　'],
        ['move', '　　（三）抓安全。开展隐患排查，做好汛期值守。\n', ''],
        ['move', '　　四、有关建议\n　　建议加大财政支持力度。\n', ''],
        ['insert', '', '安排'],
        ['replace', '2026年7月5日', '2026年7月6日'],
      ],
    );
    assert.deepEqual(
      comments.map(({ author, text, place }) => [author, text, report.slice(place.start, place.end)]),
      [
        ['李副主任', '这个数请核实', '督导组**个'],
        ['张主任', '列全', '东闸改造等'],
        ['李副主任', '是否还要提？', '严格执行“三检制”'],
        ['张主任', '结尾用语可以', '特此报告'],
      ],
    );
    assert.deepEqual(unplaced, []);
  });
});
