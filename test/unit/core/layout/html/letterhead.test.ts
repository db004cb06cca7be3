import assert from 'node:assert/strict';
import { type Inserted, layOutDocument } from '../../../../../src/core/layout/composition/document';
import { measures } from '../../../../../src/core/layout/gbt9704';
import {
  imprintHtml,
  insertedHtml,
  insertedWidth,
  letterheadHtml,
} from '../../../../../src/core/layout/html/letterhead';
import type { Report } from '../../../../../src/core/report/model';
import { parse } from '../../../../../src/core/report/parse';

const paper = (...entries: readonly string[]): Report =>
  parse(['---', ...entries, '---', '正文。'].join('\n'));
/** `html` with the words of the text alone where it says where they stand. */
const bare = (html: string): string => html.replace(/<span data-start="\d+">(.*?)<\/span>/g, '$1');
const head = (...entries: readonly string[]): string => {
  const report = paper(...entries);
  return bare(letterheadHtml(report, layOutDocument(report).letterhead!, measures, 0));
};
const foot = (...entries: readonly string[]): string => {
  const report = paper(...entries);
  return bare(imprintHtml(report, layOutDocument(report).imprint!, 0));
};

const ISSUER = '发文机关: 某市水务局';
const NUMBER = '发文字号: 某水〔2026〕8号';
const MARK =
  '<div class="issuers"><div class="names"><p class="issuer">某市水务局</p></div><p class="suffix">文件</p></div>';
const ONE = '<p class="number">某水〔2026〕8号</p>';
const SIGNED = '<p class="signatory"><span class="label">签发人：</span><span class="names">张三</span></p>';

suite('版头 in HTML', () => {
  for (const [name, entries, expected] of [
    [
      'has mark, number and red rule',
      [ISSUER, NUMBER],
      `<div class="letterhead issued" style="--size:18.344;--corner:0"><div class="corner"></div>${MARK}<div class="number-line">${ONE}</div><hr class="red-rule"></div>`,
    ],
    [
      'has its marks in the corner, and 签发人 on the line of the number',
      [ISSUER, NUMBER, '份号: 000001', '密级: 机密', '签发人: 张三'],
      '<div class="letterhead issued" style="--size:18.344;--corner:2">' +
        '<div class="corner"><p class="copy-number">000001</p><p class="secrecy">机密</p></div>' +
        `${MARK}<div class="number-line upward">${ONE}${SIGNED}</div><hr class="red-rule"></div>`,
    ],
    [
      'has no line where there is no number',
      [ISSUER],
      `<div class="letterhead issued" style="--size:18.344;--corner:0"><div class="corner"></div>${MARK}<hr class="red-rule"></div>`,
    ],
    [
      'has the names of several below each other, smaller where one is long',
      ['发文机关:', '  - 某市水务局', '  - 某市城市管理综合行政执法局', NUMBER],
      '<div class="letterhead issued" style="--size:9.878;--corner:0"><div class="corner"></div>' +
        '<div class="issuers joint"><div class="names"><p class="issuer">某市水务局</p><p class="issuer">某市城市管理综合行政执法局</p></div><p class="suffix">文件</p></div>' +
        `<div class="number-line">${ONE}</div><hr class="red-rule"></div>`,
    ],
    [
      'has no rule without a mark',
      ['密级: 机密', NUMBER],
      `<div class="letterhead"><div class="corner"><p class="secrecy">机密</p></div><div class="number-line">${ONE}</div></div>`,
    ],
    [
      'has no corner where nothing stands in it',
      [NUMBER],
      `<div class="letterhead"><div class="number-line">${ONE}</div></div>`,
    ],
    [
      'has 签发人 alone where there is no number',
      ['签发人: 张三'],
      `<div class="letterhead"><div class="number-line upward">${SIGNED}</div></div>`,
    ],
    [
      'of a 信函 has a double rule below its mark, what else it says below that, and the second rule',
      ['版式: 信函', ISSUER, NUMBER, '密级: 机密'],
      '<div class="letterhead issued letter" style="--size:18.344;--corner:1">' +
        `<div class="masthead">${MARK.replace('<p class="suffix">文件</p>', '')}<hr class="double-rule"></div>` +
        `<div class="under-rule"><div class="corner"><p class="secrecy">机密</p></div>${ONE}</div><hr class="double-rule foot"></div>`,
    ],
    [
      'of a 命令 has no rule at all',
      ['版式: 命令', '发文机关: 某市人民政府令', '发文字号: 第8号'],
      '<div class="letterhead issued order" style="--size:18.344;--corner:0"><div class="corner"></div>' +
        '<div class="issuers"><div class="names"><p class="issuer">某市人民政府令</p></div></div>' +
        '<div class="number-line"><p class="number">第8号</p></div></div>',
    ],
  ] as const)
    test(name, () => assert.equal(head(...entries), expected));
});

suite('版记 in HTML', () => {
  const COPIES = '<p class="copies"><span class="label">抄送：</span><span>某市财政局。</span></p>';
  const OFFICE = '<p class="printing-office">某局办公室</p>';
  const DATE = '<p class="printing-date">2026年3月4日印发</p>';
  for (const [name, entries, expected] of [
    ['has copies alone', ['抄送: 某市财政局'], `<div class="imprint">${COPIES}</div>`],
    [
      'has who printed it on one line with the day',
      ['抄送: 某市财政局', '印发机关: 某局办公室', '印发日期: 2026年3月4日'],
      `<div class="imprint">${COPIES}<div class="issue">${OFFICE}${DATE}</div></div>`,
    ],
    [
      'has the office alone',
      ['印发机关: 某局办公室'],
      `<div class="imprint"><div class="issue">${OFFICE}</div></div>`,
    ],
    [
      'has the day alone',
      ['印发日期: 2026年3月4日'],
      `<div class="imprint"><div class="issue">${DATE}</div></div>`,
    ],
    [
      'of a 信函 has no rules',
      ['版式: 信函', '抄送: 某市财政局'],
      `<div class="imprint plain">${COPIES}</div>`,
    ],
  ] as const)
    test(name, () => assert.equal(foot(...entries), expected));
});

suite('A paragraph of the front matter in HTML', () => {
  const report = paper(
    '标题: 关于做好全市防汛抗旱工作有关事项的补充通知',
    '主送: <各科室>',
    '附件: 名单',
    '署名: 某局',
  );
  const of = (role: string): Inserted =>
    layOutDocument(report).body.find(
      (part): part is Inserted => part.kind === 'inserted' && part.role === role,
    )!;

  test('says where its words stand, from where the block begins; what the page adds stands nowhere', () => {
    const at = report.text.indexOf('<各科室');
    const html = (place: number): string =>
      `<p class="addressee"><span data-start="${place}">&lt;各科室&gt;</span>：</p>`;
    assert.equal(insertedHtml(report, of('addressee'), 0, []), html(at));
    assert.equal(insertedHtml(report, of('addressee'), 30, []), html(at - 30));
  });

  test('has its role, then how it stands to the one above', () =>
    assert.equal(
      bare(insertedHtml(report, of('signature'), 0, ['', 'wide', '', 'far'])),
      '<p class="signature wide far">某局</p>',
    ));

  test('has its label apart from its words', () =>
    assert.equal(
      bare(insertedHtml(report, of('attachment-note'), 0, [])),
      '<p class="attachment-note"><span class="label">附件：</span><span>名单</span></p>',
    ));

  test('is broken between words where it is a title and the room is known', () => {
    const at = report.text.indexOf('关于');
    const [first, second] = ['关于做好全市防汛抗旱', '工作有关事项的补充通知'];
    assert.equal(
      insertedHtml(report, of('title'), 0, [], 20),
      `<h1 class="title"><span data-start="${at}">${first}</span><br><span data-start="${at + first.length}">${second}</span></h1>`,
    );
    assert.equal(bare(insertedHtml(report, of('title'), 0, [])), `<h1 class="title">${first}${second}</h1>`);
    assert.equal(bare(insertedHtml(report, of('signature'), 0, [], 1)), '<p class="signature">某局</p>');
  });

  test('is as wide as its words, those that the page adds among them', () =>
    assert.deepEqual(
      ['title', 'addressee', 'attachment-note', 'signature'].map((role) => insertedWidth(report, of(role))),
      [21, 5, 2, 2],
    ));
});
