import assert from 'node:assert/strict';
import { type Page, pageHtml } from '../../../../../src/core/layout/html/page';

const own = { text: 'divide()', sha256: 'aGFzaA==' };
const page = (given: Partial<Page> = {}): string =>
  pageHtml({ title: '', script: own, style: '.a{}', body: '<main></main>', ...given });
const policy = (given: Partial<Page>): string =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page(given))![1]!;

suite('The scaffold of pages', () => {
  test('lets a page that stands by itself run its script and load nothing', () => {
    assert.equal(policy({}), "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-aGFzaA=='");
    assert.equal(
      policy({ pictures: 'data:' }),
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-aGFzaA=='",
    );
  });

  test('lets a page in VS Code load the extension’s own style, and run the script with its nonce', () => {
    const script = { address: 'https://own.example/dist/preview.js', nonce: '0f1e' };
    const styleSheets = { from: 'https://*.own.example', addresses: [] };
    assert.equal(
      policy({ script, styleSheets }),
      "default-src 'none'; style-src https://*.own.example 'unsafe-inline'; script-src 'nonce-0f1e'",
    );
    assert.equal(
      policy({ script, styleSheets, pictures: 'https://*.own.example' }),
      "default-src 'none'; img-src https://*.own.example; style-src https://*.own.example 'unsafe-inline'; script-src 'nonce-0f1e'",
    );
  });

  test('is a whole document in which all has its place', () => {
    assert.equal(
      page({
        script: { address: 'a&b.js', nonce: 'n' },
        styleSheets: { from: 'own:', addresses: ['a.css?x&y', 'b.css'] },
        title: '报告',
        start: { source: '“甲”.gw' },
        data: { style: 'page' },
      }),
      `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src own: 'unsafe-inline'; script-src 'nonce-n'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>报告</title>
<meta id="start" data-start="{&quot;source&quot;:&quot;“甲”.gw&quot;}">
<style>.a{}</style>
<link rel="stylesheet" href="a.css?x&amp;y">
<link rel="stylesheet" href="b.css">
</head>
<body data-style="page">
<main></main>
<script nonce="n" src="a&amp;b.js"></script>
</body>
</html>
`,
    );
  });

  test('takes what is given for text as text', () => {
    const attack = '"></title><script>alert(1)</script>';
    const html = page({ title: attack, start: { attack }, data: { style: attack } });
    assert.deepEqual(html.match(/<script[^<]*/g), ['<script>divide()']);
    assert.deepEqual(html.match(/<\/title>/g), ['</title>']);
    assert.ok(
      html.includes('<body data-style="&quot;&gt;&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;">'),
    );
  });
});
