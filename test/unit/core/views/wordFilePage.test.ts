import assert from 'node:assert/strict';
import { unreadableHtml, wordFileHtml } from '../../../../src/core/views/wordFilePage';

suite('the page of a Word file', () => {
  test('shows what would come in below the button, and says what would be lost', () => {
    const html = wordFileHtml({
      address: 'command:a?"b"',
      losses: [
        { what: '图片', count: 2 },
        { what: '脚注', count: 1 },
      ],
      notes: ['有 3 处断行。'],
      blocks: [{ html: '<p class="title">甲</p>' }, { html: '<p>乙</p>' }],
    });
    assert.match(html, /<a class="button" role="button" href="command:a\?&quot;b&quot;">导入为公文<\/a>/);
    assert.match(html, /<p>纯文本里没有保留：图片 2 处、脚注 1 处。<\/p>\n<p>有 3 处断行。<\/p>/);
    assert.match(html, /<main class="paper roll"><p class="title">甲<\/p><p>乙<\/p><\/main>/);
  });

  test('says nothing of losses where there are none', () => {
    const html = wordFileHtml({ address: '', losses: [], notes: [], blocks: [] });
    assert.doesNotMatch(html, /没有保留/);
    assert.equal(html.match(/<p>/g)?.length, 1);
  });

  test('of a file that cannot be read says why, without a button', () => {
    const html = unreadableHtml('<甲>.doc', '请另存为 .docx。');
    assert.match(html, /<h1>&lt;甲&gt;\.doc<\/h1>\n<p>请另存为 \.docx。<\/p>/);
    assert.doesNotMatch(html, /button/);
  });
});
