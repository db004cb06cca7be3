import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { gongwen as called } from './program';

let folder = '';
const at = (name: string) => path.join(folder, name);

const gongwen = (...args: string[]) => called(folder, args);

const html = (text: string, ...args: string[]): string => {
  writeFileSync(at('a.gw'), text);
  const { status, out, err } = gongwen('html', ...args, 'a.gw');
  assert.deepEqual([status, err], [0, '']);
  return out;
};

/** What stands on the sheet before its script divides it. */
const sheet = (page: string): string => /<main id="sheet"[^>]*>\n(.*?)\n<\/main>/s.exec(page)![1]!;

suite('The page for paper, on the command line', () => {
  setup(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gongwen-html-'));
  });

  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('has each part in its place and face, and A4 with the margins of the standard', () => {
    const page = html(
      '关于甲的报告\n\n市政府：\n一、做法\n（一）压实。逐级落实**次。\n某县某局\n2026年5月6日',
    );
    assert.equal(
      sheet(page),
      [
        '<h1 class="title">关于甲的报告</h1>',
        '<p class="addressee below-title">市政府：</p>',
        '<p class="heading level-1"><span class="head" role="heading" aria-level="2">一、做法</span></p>',
        '<p class="heading level-2"><span class="head" role="heading" aria-level="3">（一）压实。</span>逐级落实<mark class="placeholder" data-start="10" data-end="12">**</mark>次。</p>',
        '<div class="signoff longer-date"><p class="signature" data-start="0">某县某局</p><p class="date" data-start="5">2026年5月6日</p></div>',
      ].join('\n'),
    );
    assert.match(page, /<title>关于甲的报告<\/title>/);
    assert.match(page, /@page\{size:A4;margin:37mm 26mm 35mm 28mm\}/);
    assert.match(page, /data-capacity="22"/);
    assert.match(page, /--face-heading-1:"黑体"/);
    assert.match(page, /\.paper \.level-1 \.head \{\s*font-family: var\(--face-heading-1\)/);
  });

  test('runs its own script only, loads nothing, and lets nothing in a text work', () => {
    const attack = '</main><script>alert(1)</script><img src=https://evil.example/a onerror=alert(1)>';
    const page = html(
      `---\n发文机关: ${attack}\n---\n${attack}报告\n\n一、${attack}\n| ${attack} | 乙 |\n|--|--|\n| 丙 | ${attack} |\n![${attack}](https://evil.example/b.png)\n![甲](../c.png)\n${attack}。`,
    );
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script!);
    assert.equal(scripts.length, 1);
    const hash = createHash('sha256').update(scripts[0]!).digest('base64');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    assert.equal(
      policy.replaceAll('&#39;', "'"),
      `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`,
    );
    assert.doesNotMatch(page.replace(/<script>.*<\/script>/s, ''), /<(?:img|link|iframe|object|script)\b/);
    assert.doesNotMatch(page.replace(/>[^<]*</g, '><'), /evil/);
    assert.equal(sheet(page).match(/&lt;script&gt;alert\(1\)/g)?.length, 7);
  });

  test('has pictures of the report’s own folder within it, and the text of others', () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    mkdirSync(at('图'));
    writeFileSync(at('图/一.png'), Buffer.from(png, 'base64'));
    const page = sheet(html('![甲](图/一.png)\n![乙](图/没有.png)\n![丙](/etc/passwd)'));
    assert.deepEqual(page.split('\n'), [
      `<figure><img src="data:image/png;base64,${png}" alt="甲"></figure>`,
      '<p class="body">![乙](图/没有.png)</p>',
      '<p class="body">![丙](/etc/passwd)</p>',
    ]);
  });

  test('follows the layout of the office that it is given, also as a settings.json', () => {
    const layout = { 上边距: 30, 行距: 28, 页码位置: '居中' };
    writeFileSync(at('layout.json'), JSON.stringify(layout));
    writeFileSync(at('settings.json'), `{ // 设置\n"gongwen.layout": ${JSON.stringify(layout)},\n}`);
    const page = html('正文。', '--layout', 'layout.json');
    assert.match(page, /@page\{size:A4;margin:30mm 26mm 35mm 28mm\}/);
    assert.match(page, /data-capacity="23"/);
    assert.match(page, /--folio-odd:center/);
    assert.equal(html('正文。', '--layout', 'settings.json'), page);

    assert.equal(gongwen('docx', 'a.gw', '-o', 'a.docx', '--layout', 'layout.json').status, 0);
    const document = strFromU8(unzipSync(readFileSync(at('a.docx')))['word/document.xml']!);
    assert.match(document, /<w:pgMar w:top="1701" w:right="1474" w:bottom="1984" w:left="1587"/);
    assert.match(document, /w:linePitch="560"/);
  });

  test('is not made with a layout that makes no sense: a sentence says why', () => {
    writeFileSync(at('a.gw'), '正文。');
    for (const [layout, said] of [
      ['{"行距": 500}', /^layout\.json：“行距”应为 16～60 之间的数，单位磅。$/],
      ['{"行距": 28', /^layout\.json：版式文件应是 JSON/],
      ['[]', /^layout\.json：版式文件应是 JSON/],
      ['{"gongwen.layout": 3}', /^layout\.json：版式文件里的 gongwen\.layout/],
      [undefined, /^layout\.json：找不到这个文件/],
    ] as const) {
      if (layout === undefined) rmSync(at('layout.json'));
      else writeFileSync(at('layout.json'), layout);
      for (const call of [['html'], ['docx', '-o', 'a.docx']]) {
        const { status, out, err } = gongwen(...call, 'a.gw', '--layout', 'layout.json');
        assert.deepEqual([status, out], [2, '']);
        assert.match(err.split('\n')[0]!, said);
      }
    }
    assert.equal(existsSync(at('a.docx')), false);
  });

  test('says in a sentence what it cannot read, and takes a file at a time', () => {
    const gone = gongwen('html', 'gone.gw');
    assert.deepEqual([gone.status, gone.err], [2, 'gone.gw：找不到这个文件，请核对路径。\n']);
    assert.match(gongwen('html', 'a.gw', 'b.gw').err, /^html 一次处理一个文件。/);
  });
});

suite('The Word file, on the command line', () => {
  setup(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gongwen-docx-'));
  });

  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('replaces an older Word file, but no text, not even the one it is made of', () => {
    writeFileSync(at('a.gw'), '正文。');
    writeFileSync(at('a.docx'), '');
    assert.equal(gongwen('docx', 'a.gw', '-o', 'a.docx').status, 0);
    const first = readFileSync(at('a.docx'));
    writeFileSync(at('a.gw'), '正文改了。');
    assert.equal(gongwen('docx', 'a.gw', '-o', 'a.docx').status, 0);
    assert.notDeepEqual(readFileSync(at('a.docx')), first);
    const { status, err } = gongwen('docx', 'a.gw', '-o', 'a.gw');
    assert.equal(status, 2);
    assert.match(err, /^“a\.gw”已经存在，而且不是 Word 文件，没有替换它。请换一个名称。\n/);
    assert.equal(readFileSync(at('a.gw'), 'utf8'), '正文改了。');
  });
});
