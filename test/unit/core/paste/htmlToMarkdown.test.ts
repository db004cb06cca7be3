import assert from 'node:assert/strict';
import { htmlToMarkdown, showsMarkdown } from '../../../../src/core/paste/htmlToMarkdown';

const blocks = (...list: string[]) => list.join('\n\n');

const formula = (tex: string) =>
  `<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">${tex}</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x</span></span>`;

suite('HTML that shows Markdown', () => {
  test('is told from that of Word, WPS and pages without structure', () => {
    for (const html of [
      '<h2>一、甲</h2>',
      '<p><strong>甲</strong></p>',
      '<b>甲</b>',
      '<blockquote>甲</blockquote>',
      '<pre>甲</pre>',
      '<p><code>12</code></p>',
      formula('x'),
    ]) {
      assert.ok(showsMarkdown(html), html);
    }
    for (const html of [
      '<p>甲</p><ul><li>乙</li></ul><br>',
      '<p class="MsoNormal"><b>甲</b></p>',
      '<html xmlns:w="urn:schemas-microsoft-com:office:word"><b>甲</b>',
      '<p style="mso-list:l0 level1"><strong>甲</strong></p>',
      '<meta name="ProgId" content="Word.Document"><b>甲</b>',
      '<p class="kso-p"><b>甲</b></p>',
    ]) {
      assert.ok(!showsMarkdown(html), html);
    }
  });

  test('has the lines of its source where something ends with them, and no blanks that only set bold words apart', () => {
    assert.equal(
      htmlToMarkdown(
        '<p>[单位名称]\n2026年9月[XX]日</p><p><strong>一、时间</strong>\n3月1日至5日，<b>共 5 天</b> 内完成</p><p><b>（三）第三阶段：总结提升，评选先进（3月26日—31日）</b>\n评选十名。</p><p>按照全市统一部署，为切实做好今年的防汛工作，\n  现就有关事项通知如下，使用 Word\n处理。</p><p><i>甲</i>\n<i>乙</i></p>',
      ),
      blocks(
        '[单位名称]',
        '2026年9月[XX]日',
        '**一、时间**',
        '3月1日至5日，共 5 天内完成',
        '**（三）第三阶段：总结提升，评选先进（3月26日—31日）**',
        '评选十名。',
        '按照全市统一部署，为切实做好今年的防汛工作，现就有关事项通知如下，使用 Word处理。',
        '甲乙',
      ),
    );
  });

  test('has headings and paragraphs, each by itself', () => {
    assert.equal(
      htmlToMarkdown('<h1>甲</h1><p>乙 丙<br>丁</p><div><h6>戊</h6>己</div><hr>'),
      blocks('# 甲', '乙 丙', '丁', '###### 戊', '己'),
    );
  });

  test('has bold words only where they may be a heading', () => {
    assert.equal(
      htmlToMarkdown(
        '<p><strong>一、甲</strong></p><p><b>（一）乙。</b>丙<strong>丁</strong></p><p>1.<b>戊</b></p><p><b>己</b></p><p><b>（二）庚</b><b>辛。</b> 壬</p>',
      ),
      blocks('**一、甲**', '**（一）乙。**丙丁', '1.戊', '**己**', '**（二）庚辛。** 壬'),
    );
    // Where most is bold, bold says nothing.
    assert.equal(
      htmlToMarkdown('<p><b>甲</b></p><p>乙</p><p><b>丙</b>丁</p>'),
      blocks('**甲**', '乙', '丙丁'),
    );
    assert.equal(htmlToMarkdown('<p><b>甲</b></p><p>乙</p><p><b>丙</b></p>'), blocks('甲', '乙', '丙'));
    assert.equal(htmlToMarkdown('<b style="font-weight:normal"><p>一、甲</p></b>'), '一、甲');
    // A pair that would be read as two blanks.
    assert.equal(htmlToMarkdown('<p><b>一、（甲</b>）</p>'), '一、（甲）');
  });

  test('has lists nested by four blanks, with their numbers', () => {
    assert.equal(
      htmlToMarkdown(
        '<ol start="3"><li><p>甲</p><p>乙</p><ul><li><b>丙</b>：丁<ol><li>戊</li></ol></li></ul></li><li value="9">己</li></ol><ul><li></li><li>庚</li></ul>',
      ),
      blocks('3. 甲', '    乙', '    - 丙：丁', '        1. 戊', '9. 己', '- 庚'),
    );
  });

  test('has tables, and the paragraphs of what only lays a page out', () => {
    assert.equal(
      htmlToMarkdown(
        '<p>前</p><table><tr><th>甲</th><th><b>乙</b></th></tr><tr><td>1</td><td><p>丙|</p><p>丁</p></td></tr></table><table><tr><td><p>后</p></td></tr></table>',
      ),
      blocks('前', '| 甲 | 乙 |\n|---|---|\n| 1 | 丙\\| 丁 |', '后'),
    );
  });

  test('aligns a column as all of its cells are that have words', () => {
    const row = (...cells: string[]): string => `<tr>${cells.join('')}</tr>`;
    const centred = (words: string): string => `<td style="Text-Align: center">${words}</td>`;
    assert.equal(
      htmlToMarkdown(
        `<h1>题</h1><table>${row('<th>甲</th>', '<th align="center">乙</th>', '<th>丙</th>', '<th>丁</th>')}${row(
          centred('1'),
          '<td align="RIGHT">2</td>',
          centred('3'),
          '<td style="text-align:left">4</td>',
        )}${row(centred('5'), '<td></td>', '<td align="right">6</td>', '<td style="text-align:left">7</td>')}</table>`,
      ),
      blocks('# 题', '| 甲 | 乙 | 丙 | 丁 |\n|:---:|---:|---|---|\n| 1 | 2 | 3 | 4 |\n| 5 |  | 6 | 7 |'),
    );
  });

  test('has the words of quotes, links and code, and code blocks without the bar above them', () => {
    assert.equal(
      htmlToMarkdown(
        '<blockquote><p>甲<a href="http://a.cn">乙</a><code>12</code><del>丙</del></p></blockquote><pre><div>markdown<button>复制</button></div><code class="hljs language-markdown"># 丁\n\n戊\n</code></pre><pre>己\n庚</pre>',
      ),
      blocks('甲乙12丙', '````markdown\n# 丁\n\n戊\n````', '````\n己\n庚\n````'),
    );
  });

  test('has the source of formulas, and figures without dollar signs', () => {
    assert.equal(
      htmlToMarkdown(`<p>甲${formula('y=x^2')}，增长${formula('95\\%')}、${formula('1\\,200')}。</p>`),
      '甲$y=x^2$，增长95%、1200。',
    );
  });

  test('has signs of notes apart from figures, and exponents', () => {
    for (const [html, markdown] of [
      ['增长15%<sup>1</sup>。', '增长15%[^1]。'],
      ['现状<sup><a href="#fn1">12</a></sup>', '现状[^12]'],
      ['现状<sup>[<a>3</a>]</sup>', '现状[3]'],
      ['面积5m<sup>2</sup>', '面积5m²'],
      ['约10<sup>12</sup>次，3<b>10</b><sup>4</sup>', '约10¹²次，310[^4]'],
      ['2010<sup>1</sup>', '2010[^1]'],
      ['第1<sup>st</sup>', '第1st'],
    ] as const)
      assert.equal(htmlToMarkdown(`<h1>题</h1><p>${html}</p>`), blocks('# 题', markdown));
  });

  test('has nothing of what works the page', () => {
    assert.equal(
      htmlToMarkdown(
        '<style>p{}</style><h2>甲</h2><button>复制</button><svg><text>图</text></svg><span aria-hidden="true">▾</span><span style="display: none">藏</span><p>乙</p>',
      ),
      blocks('## 甲', '乙'),
    );
  });

  test('keeps the lines of a page that does', () => {
    assert.equal(
      htmlToMarkdown('<div style="white-space: pre-wrap">甲\r\n<b>乙</b>\n\n丙</div>'),
      blocks('甲', '**乙**', '丙'),
    );
  });

  test('takes any HTML', () => {
    for (const [html, text] of [
      ['', ''],
      ['<h2>甲', '## 甲'],
      ['</p></ul>甲</ol>', '甲'],
      ['<li>甲</li>', '甲'],
      ['<td>甲', '甲'],
      ['<table><td>甲', '甲'],
      ['<pre>', ''],
      ['&nbsp;甲&amp;', '甲&'],
    ] as const) {
      assert.equal(htmlToMarkdown(html), text, html);
    }
    htmlToMarkdown('<div>'.repeat(20_000));
    htmlToMarkdown('<ol><li>甲'.repeat(5_000));
    htmlToMarkdown(`<p>${'<b>甲</b>'.repeat(20_000)}`);
  });
});
