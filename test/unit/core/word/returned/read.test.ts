import assert from 'node:assert/strict';
import type { Returned } from '../../../../../src/core/compare/returned/model';
import { finished } from '../../../../../src/core/text/steps';
import { readingReturned } from '../../../../../src/core/word/returned/read';
import { p, par, tracked, wordFile } from '../files';

const { run, ins, del, end, by } = tracked('王科长');
const li = tracked('李主任');
const INS = end('ins');
const DEL = end('del');

/** Each change as `author: words → words`, its places parted by `⇒`. */
const told = ({ before, after, changes }: Returned): string[] =>
  changes.map(({ author, places }) => {
    const words = places.map(
      (place) =>
        `${before.slice(place.before.start, place.before.end)}→${after.slice(place.after.start, place.after.end)}`,
    );
    return `${author}: ${words.join(' ⇒ ')}`;
  });

suite('Word files that come back', () => {
  test('words put in, taken out and exchanged, by author; looks are none', () => {
    const look = `<w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange></w:rPr><w:t>研究问题。</w:t></w:r>`;
    const file = wordFile(
      par(`${run('开会')}${del('12次')}${ins('13次')}${run('，')}${look}`) +
        par(`${run('走访')}${li.ins('农户')}${run('30户。')}${li.del('抓好落实。')}`),
    );
    const returned = finished(readingReturned(file));
    assert.equal(returned.before, '开会12次，研究问题。\n走访30户。抓好落实。\n');
    assert.equal(returned.after, '开会13次，研究问题。\n走访农户30户。\n');
    assert.deepEqual(told(returned), ['王科长: 12次→13次', '李主任: →农户', '李主任: 抓好落实。→']);
    assert.equal(returned.changes[0]!.date, '2026-07-05T08:00:00Z');
  });

  test('what two people did side by side stays apart; what was put in and taken out again is nothing', () => {
    const file = wordFile(
      par(`${ins('甲')}${li.ins('乙')}<w:ins ${by}>${li.del('丙')}</w:ins>${run('丁。')}`),
    );
    const returned = finished(readingReturned(file));
    assert.equal(returned.before, '丁。\n');
    assert.equal(returned.after, '甲乙丁。\n');
    assert.deepEqual(told(returned), ['王科长: →甲', '李主任: →乙']);
  });

  test('nobody where no name is given, or one that programs write for nobody', () => {
    const by = (author: string): string => tracked(author).ins('甲');
    const authors = ['Unknown Author', '未知作者', 'Author', '作者', '  ', ' 王科长 '];
    const file = wordFile(authors.map((author) => par(`${by(author)}${run('乙。')}`)).join(''));
    assert.deepEqual(
      finished(readingReturned(file)).changes.map(({ author }) => author),
      ['', '', '', '', '', '王科长'],
    );
    const without = wordFile(par(`<w:ins w:id="1">${run('甲')}</w:ins>${run('乙。')}`));
    assert.deepEqual(
      finished(readingReturned(without)).changes.map(({ author, date }) => [author, date]),
      [['', '']],
    );
  });

  test('paragraphs put in, taken out, parted and joined', () => {
    const file = wordFile(
      par(run('一、甲。'), INS) +
        par(ins('二、新的一段。')) +
        par(del('三、去掉的一段。'), DEL) +
        par(run('四、前半，'), INS) +
        par(run('后半。')) +
        par(run('五、前面。'), DEL) +
        par(run('后面。')),
    );
    const returned = finished(readingReturned(file));
    assert.equal(returned.before, '一、甲。\n三、去掉的一段。\n四、前半，后半。\n五、前面。\n后面。\n');
    assert.equal(returned.after, '一、甲。\n二、新的一段。\n四、前半，\n后半。\n五、前面。后面。\n');
    assert.deepEqual(told(returned), [
      '王科长: →\n二、新的一段。',
      '王科长: 三、去掉的一段。\n→',
      '王科长: →\n',
      '王科长: \n→',
    ]);
  });

  test('rows of a table and words in its cells', () => {
    const cell = (content: string): string => `<w:tc>${par(content)}</w:tc>`;
    const row = (a: string, b: string, mark = ''): string =>
      `<w:tr><w:trPr>${mark}</w:trPr>${cell(a)}${cell(b)}</w:tr>`;
    const file = wordFile(
      `<w:tbl>${row(run('项目'), run('金额'))}${row(run('道路'), `${del('120')}${ins('130')}`)}${row(ins('隧道'), ins('3'), INS)}${row(del('桥梁'), del('85'), DEL)}</w:tbl>`,
    );
    const returned = finished(readingReturned(file));
    assert.equal(returned.before, '| 项目 | 金额 |\n| --- | --- |\n| 道路 | 120 |\n| 桥梁 | 85 |\n');
    assert.equal(returned.after, '| 项目 | 金额 |\n| --- | --- |\n| 道路 | 130 |\n| 隧道 | 3 |\n');
    assert.deepEqual(told(returned), ['王科长: 120→130', '王科长: \n| 桥梁 | 85 |→\n| 隧道 | 3 |']);
  });

  test('a move, named by the file or known by its words', () => {
    const range = (side: 'From' | 'To', content: string): string =>
      `<w:move${side}RangeStart w:id="7" w:name="move1"/>${content}<w:move${side}RangeEnd w:id="7"/>`;
    const side = (tag: string, words: string, text: string): string =>
      `<w:move${tag} ${by}><w:r><w:${text}>${words}</w:${text}></w:r></w:move${tag}>`;
    const named = wordFile(
      range('From', par(side('From', '二、乙。', 'delText'), `<w:moveFrom ${by}/>`)) +
        par(run('三、丙。')) +
        range('To', par(side('To', '二、乙。', 't'), `<w:moveTo ${by}/>`)) +
        par(run('四、丁。')),
    );
    assert.deepEqual(told(finished(readingReturned(named))), ['王科长: 二、乙。\n→ ⇒ →二、乙。\n']);
    const plain = wordFile(
      par(del('（三）抓安全生产责任落实。'), DEL) +
        par(del('四、去掉的一段。'), DEL) +
        par(run('甲。')) +
        par(ins('（三）抓安全生产责任落实。'), INS) +
        par(run('乙。')),
    );
    assert.deepEqual(told(finished(readingReturned(plain))), [
      '王科长: 四、去掉的一段。\n→',
      '王科长: （三）抓安全生产责任落实。\n→ ⇒ →（三）抓安全生产责任落实。\n',
    ]);
  });

  test('comments with their words, answers and what is settled', () => {
    const reference = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
    const comment = (id: number, author: string, words: string): string =>
      `<w:comment w:id="${id}" w:author="${author}" w:date="2026-07-05T08:00:00Z"><w:p w14:paraId="0000000${id}" xmlns:w14="w14"><w:r><w:t>${words}</w:t></w:r></w:p></w:comment>`;
    const file = wordFile(
      par(
        `${run('开会')}<w:commentRangeStart w:id="1"/>${del('12次')}${ins('13次')}<w:commentRangeEnd w:id="1"/>${reference(1)}${run('。')}${reference(3)}`,
      ) +
        `<w:commentRangeStart w:id="4"/>${par(run('甲。'))}${par(run('乙。'))}<w:commentRangeEnd w:id="4"/>${par(reference(4))}`,
      {
        'comments.xml': `<w:comments>${comment(1, '李主任', '请核实')}${comment(2, '王科长', '已核')}${comment(3, '李主任', '完')}${comment(4, '李主任', '两段合一')}${comment(5, '李主任', '页眉')}</w:comments>`,
        'commentsExtended.xml':
          '<w15:commentsEx xmlns:w15="w15"><w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/><w15:commentEx w15:paraId="00000003" w15:done="1"/></w15:commentsEx>',
      },
    );
    const { before, after, comments } = finished(readingReturned(file));
    assert.deepEqual(
      comments.map(({ author, text, replies, isResolved, place }) => [
        author,
        text,
        replies.map((reply) => `${reply.author}：${reply.text}`),
        isResolved,
        place && before.slice(place.before.start, place.before.end),
        place && after.slice(place.after.start, place.after.end),
      ]),
      [
        ['李主任', '请核实', ['王科长：已核'], false, '12次', '13次'],
        ['李主任', '完', [], true, '', ''],
        ['李主任', '两段合一', [], false, '甲。\n乙。', '甲。\n乙。'],
        ['李主任', '页眉', [], false, undefined, undefined],
      ],
    );
  });

  test('a file without changes has the same text twice', () => {
    const returned = finished(readingReturned(wordFile(p('甲。') + p('乙。'))));
    assert.deepEqual(returned, {
      before: '甲。\n乙。\n',
      after: '甲。\n乙。\n',
      changes: [],
      elsewhere: [],
      comments: [],
    });
  });
});
