import assert from 'node:assert/strict';
import { linkKind, linksIn, withoutLinks } from '../../../../../src/core/layout/html/links';
import { renderReport } from '../../../../../src/core/layout/html/report';
import { parse } from '../../../../../src/core/report/parse';

/** The links of a text as [what is written, where it leads]. */
const links = (text: string): [string, string][] =>
  linksIn(text, 0, text.length).map(({ start, end, target }) => [text.slice(start, end), target]);

suite('Links in a text', () => {
  test('are addresses as they stand in a sentence, without the marks that end it', () => {
    const page = 'https://www.example.cn/a/b?x=1&y=2#z';
    for (const [before, after] of [
      ['详见', '。'],
      ['（', '）'],
      ['见 ', '.'],
      ['(', ')，'],
      ['网址：', '查阅'],
      ['', ''],
    ])
      assert.deepEqual(links(`${before}${page}${after}`), [[page, page]]);
    assert.deepEqual(links('邮箱：zhang.san@example.gov.cn，电话'), [
      ['zhang.san@example.gov.cn', 'mailto:zhang.san@example.gov.cn'],
    ]);
    assert.deepEqual(links('写信到mailto:a@b.cn。'), [['mailto:a@b.cn', 'mailto:a@b.cn']]);
  });

  test('are names with a target in parentheses, files among them', () => {
    assert.deepEqual(links('见[隐患清单](附表/清单.xlsx)和[全文](https://example.cn/全文)。'), [
      ['[隐患清单](附表/清单.xlsx)', '附表/清单.xlsx'],
      ['[全文](https://example.cn/全文)', 'https://example.cn/全文'],
    ]);
  });

  test('are none where nothing is named that may be followed', () => {
    for (const text of [
      '[链接](javascript:alert(1))',
      '[链接](data:text/html,x)',
      '[链接](file:///etc/passwd)',
      '[链接](vscode://extension)',
      '[链接](command:workbench.action.quit)',
      '[链接](//evil.example/a.html)',
      '[链接](/etc/hosts.txt)',
      '[链接](%2Fetc%2Fhosts.txt)',
      '[链接](%6Aavascript:x.cn)',
      '[2023](5)',
      '[注](一)',
      '[a](b\nc.gw)',
      'https:///',
      '比分5@3，@所有人',
      'ftp://example.cn/a',
      `https://example.cn/${'a'.repeat(600)}`.replace('https', 'http s'),
    ])
      assert.deepEqual(links(text), [], text);
    assert.equal(linkKind(`https://example.cn/${'a'.repeat(600)}`), undefined);
    assert.equal(linkKind('mailto:'), undefined);
    assert.equal(linkKind('https://example.cn/\u0000'), undefined);
  });

  for (const [target, kind] of [
    ['https://example.cn', 'web'],
    ['http://example.cn', 'web'],
    ['HTTPS://EXAMPLE.CN', 'web'],
    ['https://?a=1', undefined],
    ['https://#a', undefined],
    ['xhttps://example.cn', undefined],
    ['mailto:a@b.cn', 'mail'],
    ['MAILTO:a@b.cn?subject=1', 'mail'],
    ['mailto:a@b@c.cn', undefined],
    ['mailto:a@', undefined],
    ['mailto:@b.cn', undefined],
    ['xmailto:a@b', undefined],
    ['清单.xlsx', 'file'],
    ['附表/清单.xlsx', 'file'],
    ['../清单.xlsx', 'file'],
    ['C:\\\\清单.xlsx', undefined],
    ['清单', undefined],
    ['.xlsx', undefined],
    ['附表/.xlsx', undefined],
    ['清单.一二三四五六七八', 'file'],
    ['清单.一二三四五六七八九', undefined],
    ['清单.xlsx!', undefined],
    ['清 单.xlsx', undefined],
    [`${'a'.repeat(496)}.xls`, 'file'],
    [`${'a'.repeat(497)}.xls`, undefined],
  ] as const)
    test(`${target.slice(0, 30)} leads to ${kind ?? 'nothing'}`, () => assert.equal(linkKind(target), kind));

  test('are found in a part of it, by where they stand in the whole', () => {
    const text = '见https://a.cn，和https://b.cn。';
    assert.deepEqual(linksIn(text, 12, text.length), [{ start: 15, end: 27, target: 'https://b.cn' }]);
    assert.deepEqual(linksIn(text, 15, 26), [{ start: 15, end: 26, target: 'https://b.c' }]);
  });

  test('are taken out of a page that nobody follows them on, what they say is not', () =>
    assert.equal(
      withoutLinks('<p>见<a class="link" data-target="a.gw">甲<b>乙</b></a>，<abbr>丙</abbr></p>'),
      '<p>见甲<b>乙</b>，<abbr>丙</abbr></p>',
    ));

  test('are found in time that grows with the text alone', () => {
    for (const piece of ['[', '[a](', 'a', 'a@', 'https://', 'a.', 'mailto:', '[a](b.cn) ']) {
      const text = piece.repeat(1_000_000 / piece.length);
      assert.ok(linksIn(text, 0, text.length).length <= text.length);
    }
  });

  test('are printed as they are written, blanks in them marked', () => {
    const [block] = renderReport(parse('详见[第**批名单](a"b.gw)。'));
    assert.equal(
      block!.html,
      '<p class="body">详见<a class="link" data-target="a&quot;b.gw">[第<mark class="placeholder" data-start="4" data-end="6">**</mark>批名单](a&quot;b.gw)</a>。</p>',
    );
  });
});
