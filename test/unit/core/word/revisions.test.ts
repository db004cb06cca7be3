import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { compare } from '../../../../src/core/compare/compare';
import { merged } from '../../../../src/core/compare/merged';
import { parse } from '../../../../src/core/report/parse';
import { exportDocx } from '../../../../src/core/word/export/docx';
import { importDocx } from '../../../../src/core/word/import/docx';

const DATE = '2026-07-05T08:00:00Z';

/** The parts of the Word file in which the changes from `before` to `after` are tracked. */
async function tracked(before: string, after: string): Promise<Record<string, Uint8Array>> {
  const { report, revised } = merged(compare(parse(before), parse(after)), parse);
  const file = await exportDocx(report, { tracked: { revised, author: '王科长', date: DATE } });
  return unzipSync(file!);
}

const documentIn = (parts: Record<string, Uint8Array>): string => strFromU8(parts['word/document.xml']!);

/** The lines of the report once all changes are accepted (`gone` is `del`) or rejected (`ins`), as 17.13.5 has it. */
function settled(parts: Record<string, Uint8Array>, gone: 'del' | 'ins'): string[] {
  const kept = gone === 'del' ? 'ins' : 'del';
  const xml = documentIn(parts)
    .replace(/<w:move(?:From|To)Range[^>]*>/g, '')
    .replaceAll('w:moveFrom', 'w:del')
    .replaceAll('w:moveTo', 'w:ins')
    .replace(
      /<w:tr>(?:(?!<\/w:tr>).)*?<w:trPr>(?:(?!<\/w:trPr>).)*?<w:(ins|del) [^>]*\/>.*?<\/w:tr>/gs,
      (row, kind) => (kind === gone ? '' : row),
    )
    .replace(new RegExp(`<w:${gone} [^>]*[^/]>.*?</w:${gone}>`, 'gs'), '')
    // A paragraph whose end is gone goes on with the next.
    .replace(
      new RegExp(
        `<w:p>(<w:pPr>(?:(?!</w:pPr>).)*<w:${gone} [^>]*/>(?:(?!</w:pPr>).)*</w:pPr>)((?:(?!</w:p>).)*)</w:p>(<w:p><w:pPr>.*?</w:pPr>)`,
        'gs',
      ),
      '$3$2',
    )
    .replace(new RegExp(`<w:${kept} [^>]*[^/]>|</w:${kept}>|<w:(?:ins|del) [^>]*/>`, 'g'), '')
    .replaceAll('w:delText', 'w:t');
  const file = zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
  return linesOf(importDocx(file).text);
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const REPORT = `关于渡口整治工作情况的报告

市政府：
　　一、主要做法
　　开会12次，走访**户。完善制度，压实责任。
　　二、存在的问题
　　一是认识不到位；二是措施不够有力。
　　三、下一步打算
　　抓好任务落实，持续推进整治工作。
　　特此报告。

　　　　　　　　临江市交通局
　　　　　　　　2026年7月5日
`;

const VERSIONS: readonly (readonly [name: string, after: string])[] = [
  ['words, figures and a blank', REPORT.replace('12次', '13次').replace('**户', '30户')],
  ['a paragraph put in', REPORT.replace('　　特此', '　　加强宣传引导。\n　　特此')],
  ['a paragraph taken out', REPORT.replace('　　抓好任务落实，持续推进整治工作。\n', '')],
  ['a section moved', REPORT.replace(/(　　二、[\s\S]*?)(　　三、[\s\S]*?)(　　特此)/, '$2$1$3')],
  [
    'a section moved, with words put in and taken out in it',
    REPORT.replace(/(　　二、[\s\S]*?)(　　三、[\s\S]*?)(　　特此)/, '$2$1$3').replace(
      '认识不到位',
      '认识还不到位',
    ),
  ],
  [
    'a section moved, in which every sentence was reworded',
    REPORT.replace(/(　　二、[\s\S]*?)(　　三、[\s\S]*?)(　　特此)/, '$2$1$3')
      .replace('一是认识不到位；', '一是认识还不够到位；')
      .replace('二是措施不够有力。', '二是措施还不够有力。'),
  ],
  [
    'items exchanged, one of them reworded',
    REPORT.replace('一是认识不到位；二是措施不够有力。', '一是措施还不够有力；二是认识不到位。'),
  ],
  ['a paragraph parted', REPORT.replace('走访**户。', '走访**户。\n　　')],
  ['the title', REPORT.replace('渡口整治', '渡口安全整治')],
  [
    'signature and date below a list of attachments',
    REPORT.replace('　　特此报告。\n', '　　特此报告。\n\n　　附件：1.统计表\n')
      .replace('临江市交通局', '临江市运输局')
      .replace('7月5日', '7月20日'),
  ],
];

suite('Tracked changes in a Word file', () => {
  for (const [name, after] of VERSIONS) {
    test(`accepted they give the text after, rejected the text before: ${name}`, async () => {
      const parts = await tracked(REPORT, after);
      assert.deepEqual(settled(parts, 'del'), linesOf(after));
      assert.deepEqual(settled(parts, 'ins'), linesOf(REPORT));
    });
  }

  test('name author and date, each by an id of its own, and keep what is gone as deleted text', async () => {
    const xml = documentIn(await tracked(REPORT, VERSIONS[0]![1]));
    const changes = [...xml.matchAll(/<w:(ins|del) ([^>]*)>/g)];
    assert.deepEqual(
      changes.map(([, kind]) => kind),
      ['del', 'ins', 'del', 'del', 'ins'],
    );
    assert.equal(new Set(changes.map(([, , told]) => /w:id="(\d+)"/.exec(told!)![1])).size, changes.length);
    for (const [, , told] of changes) {
      assert.ok(told!.includes('w:author="王科长"'));
      assert.ok(told!.includes(`w:date="${DATE}"`));
    }
    for (const [deleted] of xml.matchAll(/<w:del [^>]*[^/]>.*?<\/w:del>/gs)) {
      assert.match(deleted, /<w:delText/);
      assert.doesNotMatch(deleted, /<w:t[ >]/);
    }
    assert.deepEqual(
      [...xml.matchAll(/<w:delText[^>]*>([^<]*)</g)].map(([, words]) => words),
      ['12次', '**', '户'],
    );
  });

  test('say what has moved, in two ranges that one name pairs; what was changed in it is put in', async () => {
    const [, after] = VERSIONS.find(([name]) => name.startsWith('a section moved, with'))!;
    const xml = documentIn(await tracked(REPORT, after));
    const ranges = [
      ...xml.matchAll(/<w:(move(?:From|To)Range(?:Start|End)) w:id="(\d+)"(?:[^>]*? w:name="(\w+)")?/g),
    ];
    assert.deepEqual(
      ranges.map(([, kind, , name]) => [kind, name]),
      [
        ['moveFromRangeStart', 'move1'],
        ['moveFromRangeEnd', undefined],
        ['moveToRangeStart', 'move1'],
        ['moveToRangeEnd', undefined],
      ],
    );
    const [from, fromEnd, to, toEnd] = ranges.map(([, , id]) => id);
    assert.ok(from === fromEnd && to === toEnd && from !== to);
    const ids = [...xml.matchAll(/<w:(?:ins|del|moveFrom|moveTo|move\w+RangeStart) w:id="(\d+)"/g)];
    assert.equal(new Set(ids.map(([, id]) => id)).size, ids.length);
    const wordsOf = (tag: string): string[] =>
      [...xml.matchAll(new RegExp(`<w:${tag} [^>]*[^/]>(.*?)</w:${tag}>`, 'gs'))].map(([, inner]) => {
        assert.doesNotMatch(inner!, /delText/);
        return inner!.replace(/<[^>]*>/g, '');
      });
    const moved = '二、存在的问题一是认识不到位；二是措施不够有力。';
    assert.equal(wordsOf('moveFrom').join(''), moved);
    assert.deepEqual(wordsOf('ins'), ['还']);
    assert.equal(wordsOf('moveTo').join(''), moved);
    // The ends of its paragraphs go along.
    assert.equal([...xml.matchAll(/<w:rPr><w:moveFrom [^>]*\/>/g)].length, 2);
  });

  test('leave each line what it is in the text after: a signature with both wordings is one', async () => {
    const before = REPORT.replace('　　特此报告。\n', '　　特此报告。\n\n　　附件：1.统计表\n');
    const after = before.replace('临江市交通局', '市交通运输局').replace('7月5日', '7月20日');
    const { report, revised } = merged(compare(parse(before), parse(after)), parse);
    assert.ok(revised.length > 0);
    assert.deepEqual(
      report.parts.map(({ role, start, end }) => `${role} ${report.text.slice(start, end).trim()}`),
      [
        'title 关于渡口整治工作情况的报告',
        'addressee 市政府：',
        'closing 特此报告。',
        'attachment-note 附件：1.统计表',
        'signature 临江市交通局市交通运输局',
        'date 2026年7月5日2026年7月20日',
      ],
    );
  });

  test('track whole rows of a table', async () => {
    const table = '甲乙丙丁戊己\t1\n庚辛壬癸子丑\t2\n寅卯辰巳午未\t3\n';
    const parts = await tracked(table, table.replace('庚辛壬癸子丑\t2\n', ''));
    assert.match(documentIn(parts), /<w:trPr>(?:(?!<\/w:trPr>).)*<w:del [^>]*\/>/s);
    assert.ok(!settled(parts, 'del').join().includes('庚辛'));
    assert.ok(settled(parts, 'ins').join().includes('庚辛'));
  });

  test('take a row of a table elsewhere with a figure changed in it', async () => {
    const rows = [
      '| 项目 | 金额 |',
      '|---|---|',
      '| 南岸道路改造 | 120 |',
      '| 北岸桥梁加固 | 85 |',
      '| 西堤涵闸重建 | 60 |',
    ];
    const table = (order: readonly number[]): string => `${order.map((i) => rows[i]).join('\n')}\n`;
    const before = table([0, 1, 2, 3, 4]);
    const after = table([0, 1, 4, 2, 3]).replace('60', '66');
    assert.deepEqual(
      compare(parse(before), parse(after)).changes.map(({ kind }) => kind),
      ['move'],
    );
    const parts = await tracked(before, after);
    const said = (lines: readonly string[]): string[] =>
      lines.map((line) => line.replace(/[\s|-]/g, '')).filter(Boolean);
    assert.deepEqual(said(settled(parts, 'del')), said(after.split('\n')));
    assert.deepEqual(said(settled(parts, 'ins')), said(before.split('\n')));
  });

  test('are none in a report that is exported by itself', async () => {
    const xml = documentIn(unzipSync((await exportDocx(parse(REPORT)))!));
    assert.doesNotMatch(xml, /<w:(?:ins|del)[ >]/);
  });
});
