import assert from 'node:assert/strict';
import { markdown } from '../../../../../src/core/layout/composition/markdown';
import { houseStyle, standardStyle } from '../../../../../src/core/layout/houseStyle';
import { renderReport } from '../../../../../src/core/layout/html/report';
import { standaloneHtml } from '../../../../../src/core/layout/html/standalone';
import { parse } from '../../../../../src/core/report/parse';

const assets = { styles: '.paper{color:#000}', script: 'divide()', scriptHash: 'aGFzaA==' };
const page = (title: string, text: string, house = standardStyle): string =>
  standaloneHtml(title, renderReport(parse(text), undefined, undefined, markdown()), house, assets);

suite('The standalone page', () => {
  test('has the blocks of the report in order on one sheet, for its script to divide', () => {
    const html = page('甲', '关于甲的报告\n正文一。\n正文二。');
    const [, capacity, inner] = /<main id="sheet" class="paper" data-capacity="(\d+)">(.*?)<\/main>/s.exec(
      html,
    )!;
    assert.equal(capacity, '22');
    assert.equal(
      inner,
      '\n<h1 class="title">关于甲的报告</h1>\n<p class="body below-title">正文一。</p>\n<p class="body">正文二。</p>\n',
    );
    assert.ok(html.indexOf('</main>') < html.indexOf('<script>divide()</script>'));
    assert.match(html, /^<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/);
  });

  test('prints on A4 with the margins of the office also where no script may run', () => {
    assert.match(page('甲', '正文。'), /@page\{size:A4;margin:37mm 26mm 35mm 28mm\}/);
    const html = page('甲', '正文。', houseStyle({ 上边距: 20, 左边距: 30.5, 行距: 30 }));
    assert.match(html, /@page\{size:A4;margin:20mm 26mm 35mm 30\.5mm\}/);
    assert.match(html, /data-capacity="22"/);
    assert.match(html, /--margin-left:30\.5;/);
    // What an office sets comes before the style sheet that uses it.
    assert.ok(html.indexOf('--margin-left:30.5;') < html.indexOf(assets.styles));
  });

  test('runs nothing but its script, and takes nothing from anywhere', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
      page('甲', '正文。'),
    )![1]!;
    assert.equal(
      policy.replaceAll('&#39;', "'"),
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-aGFzaA=='",
    );
  });

  test('has a title that is text, whatever it says', () => {
    const html = page('</title><script>alert(1)</script>&"', '正文。');
    assert.match(html, /<title>&lt;\/title&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;&quot;<\/title>/);
    assert.equal(html.match(/<script>/g)!.length, 1);
  });

  test('says how to print it, which is not printed', () => {
    assert.match(
      page('甲', ''),
      /<header id="bar"><button id="print"[^>]* hidden>打印<\/button> 纸张选 A4，缩放 100%/,
    );
  });
});
