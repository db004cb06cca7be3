import assert from 'node:assert/strict';
import { unpack } from '../../../../../src/core/word/import/package';
import { commentsIn } from '../../../../../src/core/word/returned/comments';
import { wordFile } from '../files';

const paragraph = (id: string, words: string): string =>
  `<w:p w14:paraId="${id}"><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const comment = (id: number, author: string, content: string): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-07-05T08:00:00Z">${content}</w:comment>`;

/** The comments of a file: `author: words`, its answers behind `/`, and whether it is settled. */
function told(comments: readonly string[], extended: readonly string[] = []): string[] {
  const file = wordFile('', {
    'comments.xml': `<w:comments xmlns:w14="w14">${comments.join('')}</w:comments>`,
    'commentsExtended.xml': `<w15:commentsEx xmlns:w15="w15">${extended.join('')}</w15:commentsEx>`,
  });
  return commentsIn(unpack(file)).map(({ author, text, replies, isResolved }) => {
    const all = [`${author}: ${text}`, ...replies.map((reply) => `${reply.author}: ${reply.text}`)];
    return `${all.join(' / ')}${isResolved ? ' ✓' : ''}`;
  });
}
const answer = (id: string, to: string): string =>
  `<w15:commentEx w15:paraId="${id}" w15:paraIdParent="${to}" w15:done="0"/>`;

suite('Comments of a Word file', () => {
  test('say their paragraphs a line each, blanks around them gone, also where they stand in a table', () => {
    assert.deepEqual(
      told([
        comment(
          1,
          '李主任',
          `${paragraph('A', ' 请核实 ')}${paragraph('B', '　金额。')}${paragraph('C', ' ')}`,
        ),
        comment(2, '李主任', `<w:tbl><w:tr><w:tc>${paragraph('D', '见表')}</w:tc></w:tr></w:tbl>`),
        comment(3, '李主任', ''),
      ]),
      ['李主任: 请核实\n金额。', '李主任: 见表', '李主任: '],
    );
  });

  test('are settled as any program writes it', () => {
    const [ids, done] = [
      ['A', 'B', 'C', 'D', 'E', 'F'],
      ['1', 'true', 'on', '0', 'false', 'none'],
    ];
    assert.deepEqual(
      told(
        ids.map((id, i) => comment(i, '李主任', paragraph(id, `${done[i]}`))),
        ids.map((id, i) => `<w15:commentEx w15:paraId="${id}" w15:done="${done[i]}"/>`),
      ),
      ['李主任: 1 ✓', '李主任: true ✓', '李主任: on ✓', '李主任: 0', '李主任: false', '李主任: none'],
    );
    assert.deepEqual(
      told([comment(1, '李主任', paragraph('A', '核'))], ['<w15:commentEx w15:paraId="A"/>']),
      ['李主任: 核'],
    );
  });

  test('are known by their last paragraph, however its id is written', () => {
    assert.deepEqual(
      told(
        [
          comment(1, '李主任', paragraph('0A', '请核实') + paragraph('0B', '再报')),
          comment(2, '王科长', paragraph('0C', '已核') + paragraph('0D', '已报')),
        ],
        [answer('0d', '0b')],
      ),
      ['李主任: 请核实\n再报 / 王科长: 已核\n已报'],
    );
    // The first one is no name for it.
    assert.deepEqual(
      told(
        [
          comment(1, '李主任', paragraph('0A', '请核实') + paragraph('0B', '再报')),
          comment(2, '王科长', paragraph('0C', '已核')),
        ],
        [answer('0C', '0A')],
      ),
      ['李主任: 请核实\n再报', '王科长: 已核'],
    );
  });

  test('have the answers to answers too, and none is lost that is answered in a circle or by nobody', () => {
    const three = [
      comment(1, '李主任', paragraph('A', '请核实')),
      comment(2, '王科长', paragraph('B', '已核')),
      comment(3, '李主任', paragraph('C', '好')),
    ];
    assert.deepEqual(told(three, [answer('B', 'A'), answer('C', 'B')]), [
      '李主任: 请核实 / 王科长: 已核 / 李主任: 好',
    ]);
    assert.deepEqual(told(three, [answer('B', 'Z'), answer('C', '')]), [
      '李主任: 请核实',
      '王科长: 已核',
      '李主任: 好',
    ]);
    assert.deepEqual(told(three, [answer('B', 'C'), answer('C', 'B')]), [
      '李主任: 请核实',
      '王科长: 已核',
      '李主任: 好',
    ]);
  });

  test('without ids of paragraphs stand by themselves', () => {
    const bare = (id: number, words: string): string =>
      comment(id, '李主任', `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`);
    assert.deepEqual(told([bare(1, '甲'), bare(2, '乙')], [answer('A', '')]), ['李主任: 甲', '李主任: 乙']);
  });
});
