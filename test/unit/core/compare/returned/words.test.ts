import assert from 'node:assert/strict';
import { asRead } from '../../../../../src/core/compare/returned/words';
import type { Report } from '../../../../../src/core/report/model';
import { parse } from '../../../../../src/core/report/parse';
import type { Span } from '../../../../../src/core/text/span';

/** A text, and what of it stands between `⟦` and `⟧`. */
function marked(text: string): { readonly report: Report; readonly span: Span } {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  return { report: parse(text.replace(/[⟦⟧]/g, '')), span: { start, end } };
}

const told = ({ text }: Report, { start, end }: Span): string =>
  `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;

suite('A tracked change as it is read', () => {
  for (const [what, before, after, expected] of [
    ['has all of a figure', '开会1⟦2⟧次。', '开会1⟦3⟧次。', ['开会⟦12次⟧。', '开会⟦13次⟧。']],
    ['has all of it at either end', '开会⟦1⟧2次。', '开会⟦3⟧2次。', ['开会⟦12次⟧。', '开会⟦32次⟧。']],
    ['has the digits before a point', '增长⟦8⟧.5%。', '增长⟦9⟧.5%。', ['增长⟦8.5%⟧。', '增长⟦9.5%⟧。']],
    ['has all of one that got longer', '开会1⟦⟧次。', '开会1⟦2⟧次。', ['开会⟦1次⟧。', '开会⟦12次⟧。']],
    ['has all of one that got shorter', '开会1⟦2⟧次。', '开会1⟦⟧次。', ['开会⟦12次⟧。', '开会⟦1次⟧。']],
    ['has no figure beside it', '12次⟦会议⟧3场。', '12次⟦活动⟧3场。', ['12次⟦会议⟧3场。', '12次⟦活动⟧3场。']],
    [
      'has no word beside it',
      '抓好⟦安全⟧生产。',
      '抓好⟦林业⟧生产。',
      ['抓好⟦安全⟧生产。', '抓好⟦林业⟧生产。'],
    ],
    [
      'leaves out what was typed anew as it had been',
      '要⟦认真抓好落实工作⟧。',
      '要⟦认真抓紧落实工作⟧。',
      ['要认真⟦抓好⟧落实工作。', '要认真⟦抓紧⟧落实工作。'],
    ],
    [
      'leaves out what stands before it',
      '⟦开会研究⟧。',
      '⟦开会研究部署⟧。',
      ['开会研究⟦⟧。', '开会研究⟦部署⟧。'],
    ],
    [
      'leaves out what stands behind it',
      '⟦研究部署⟧。',
      '⟦开会研究部署⟧。',
      ['⟦⟧研究部署。', '⟦开会⟧研究部署。'],
    ],
    [
      'leaves out what differs in width only',
      '⟦共１２次，很好⟧。',
      '⟦共12次，不错⟧。',
      ['共１２次，⟦很好⟧。', '共12次，⟦不错⟧。'],
    ],
    [
      'keeps ordinals that count otherwise',
      '情况如下。\n⟦（一）加强领导⟧。',
      '情况如下。\n⟦（二）强化领导⟧。',
      ['情况如下。\n⟦（一）加强⟧领导。', '情况如下。\n⟦（二）强化⟧领导。'],
    ],
    [
      'keeps what it has of a name that it begins in',
      '由市⟦水务局认真落实⟧。',
      '由市⟦财政局抓紧落实⟧。',
      ['由市⟦水务局认真⟧落实。', '由市⟦财政局抓紧⟧落实。'],
    ],
    [
      'keeps what it has of a name that it ends in',
      '认真落实⟦，临江市⟧水务局负责。',
      '认真落实⟦并报江北县⟧水务局负责。',
      ['认真落实⟦，临江市⟧水务局负责。', '认真落实⟦并报江北县⟧水务局负责。'],
    ],
    [
      'keeps what it has of a figure of which the other text has other digits before it',
      '开会4⟦2次，认真⟧落实。',
      '开会1⟦3次，抓紧⟧落实。',
      ['开会4⟦2次，认真⟧落实。', '开会1⟦3次，抓紧⟧落实。'],
    ],
    [
      'keeps what it has of an ordinal',
      '情况如下。\n（⟦一）加强⟧领导。',
      '情况如下。\n（⟦二）强化⟧领导。',
      ['情况如下。\n（⟦一）加强⟧领导。', '情况如下。\n（⟦二）强化⟧领导。'],
    ],
    ['is itself where all is as it was', '⟦开会⟧。', '⟦开会⟧。', ['⟦开会⟧。', '⟦开会⟧。']],
    ['is itself where nothing is there', '开会⟦⟧。', '开会⟦⟧。', ['开会⟦⟧。', '开会⟦⟧。']],
    [
      'is itself where it goes over a line end',
      '开会1⟦2次。\n走访⟧。',
      '开会1⟦3次，走访⟧。',
      ['开会1⟦2次。\n走访⟧。', '开会1⟦3次，走访⟧。'],
    ],
    [
      'is itself where it does so in the text after',
      '开会1⟦2次，走访⟧。',
      '开会1⟦3次。\n走访⟧。',
      ['开会1⟦2次，走访⟧。', '开会1⟦3次。\n走访⟧。'],
    ],
    [
      'has of a figure only what both texts say there',
      '开会4⟦2⟧次。',
      '开会1⟦3⟧次。',
      ['开会4⟦2次⟧。', '开会1⟦3次⟧。'],
    ],
  ] as const)
    test(`${what}: ${before} → ${after}`.replaceAll('\n', '¶'), () => {
      const [was, is] = [marked(before), marked(after)];
      const place = asRead(was.report, is.report, { before: was.span, after: is.span });
      assert.deepEqual([told(was.report, place.before), told(is.report, place.after)], expected);
    });

  test('stands in any line of a long text', () => {
    const line = '组织党员到社区报到，开展志愿服务活动，解决群众急难愁盼问题二十件，';
    const text = (digit: string): string =>
      `一、主要做法\n　　${line}开会1⟦${digit}⟧次，${line}。\n二、存在问题\n`;
    const [was, is] = [marked(text('2')), marked(text('3'))];
    const place = asRead(was.report, is.report, { before: was.span, after: is.span });
    assert.equal(was.report.text.slice(place.before.start, place.before.end), '12次');
    assert.equal(is.report.text.slice(place.after.start, place.after.end), '13次');
  });
});
