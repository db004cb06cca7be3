import assert from 'node:assert/strict';
import { compare } from '../../../../../src/core/compare/compare';
import { merged } from '../../../../../src/core/compare/merged';
import type { Returned } from '../../../../../src/core/compare/returned/model';
import { type Placed, placing } from '../../../../../src/core/compare/returned/suggestions';
import { parse } from '../../../../../src/core/report/parse';
import { applyEdits } from '../../../../../src/core/text/edits';
import { finished } from '../../../../../src/core/text/steps';
import { readingReturned } from '../../../../../src/core/word/returned/read';
import { exported, exportedReport, par, tracked, wordFile } from '../../word/files';

const REPORT = `关于渡口整治工作情况的报告

市政府：
　　一、主要做法
　　开会12次，走访**户。完善制度，压实责任。
　　二、存在的问题
　　一是认识不到位；二是措施不够有力。
　　三、下一步打算
　　抓好任务落实，持续推进整治工作。

| 项目 | 金额 |
|---|---|
| 道路 | 120 |
| 桥梁 | 85 |

　　特此报告。

　　　　　　　　临江市交通局
　　　　　　　　2026年7月5日
`;

/** The file that comes back when somebody has made `after` of `before` in Word with every change tracked. */
async function returnedFrom(before: string, after: string): Promise<Returned> {
  const { report, revised } = merged(compare(parse(before), parse(after)), parse);
  const tracked = { revised, author: '王科长', date: '2026-07-05T08:00:00Z' };
  return finished(readingReturned(await exportedReport(report, { tracked })));
}

function placed(report: string, returned: Returned): Placed {
  const texts = { before: parse(returned.before), after: parse(returned.after) };
  return finished(placing(parse(report), returned, texts));
}

const sectionsOf = ({ suggestions }: Placed): string[] => suggestions.map(({ section }) => section);

const told = ({ suggestions }: Placed): string[] =>
  suggestions.map(
    ({ kind, before, after, isTracked, isChangedHere }) =>
      `${isTracked ? '' : '未留痕 '}${isChangedHere ? '! ' : ''}${kind} ${JSON.stringify(before)} ${JSON.stringify(after)}`,
  );

/** The report once each of what is suggested has been taken, one after another, placed anew each time. */
function taken(report: string, returned: Returned): string {
  let text = report;
  for (let i = 0; i < 100; i++) {
    const [first] = placed(text, returned).suggestions;
    if (!first) return text;
    text = applyEdits(text, first.edits);
  }
  return assert.fail(`never done: ${told(placed(text, returned))}`);
}

/**
 * What the report becomes, in whatever order what is suggested is taken, placed anew each time. With `remembers`, what was taken is
 * not taken again, as the editor has it until something is undone.
 */
function takenInAnyOrder(report: string, returned: Returned, remembers: boolean): ReadonlySet<string> {
  const ends = new Set<string>();
  const seen = new Set<string>();
  const take = (text: string, done: readonly string[]): void => {
    const state = JSON.stringify([text, remembers ? [...done].sort() : []]);
    if (seen.has(state)) return;
    seen.add(state);
    const all = placed(text, returned).suggestions;
    const open = remembers ? all.filter(({ id }) => !done.includes(id)) : all;
    assert.ok(done.length < 8, `never done: ${told(placed(text, returned))}`);
    if (open.length === 0) ends.add(text);
    for (const { id, edits } of open) take(applyEdits(text, edits), [...done, id]);
  };
  take(report, []);
  return ends;
}

const EDITS: readonly (readonly [name: string, after: string, told: readonly string[]])[] = [
  ['a figure', REPORT.replace('12次', '13次'), ['replace "12次" "13次"']],
  [
    'a paragraph put in, indented as the others are',
    REPORT.replace('　　特此', '　　加强宣传引导。\n　　特此'),
    ['insert "" "　　加强宣传引导。\\n"'],
  ],
  [
    'a paragraph taken out',
    REPORT.replace('　　一是认识不到位；二是措施不够有力。\n', ''),
    ['delete "　　一是认识不到位；二是措施不够有力。\\n" ""'],
  ],
  ['a paragraph parted', REPORT.replace('**户。', '**户。\n　　'), ['insert "" "\\n　　"']],
  ['paragraphs joined', REPORT.replace('责任。\n　　', '责任。'), ['delete "\\n　　" ""']],
  ['a cell', REPORT.replace('85', '86'), ['replace "85" "86"']],
  ['a row put in', REPORT.replace('| 桥梁', '| 隧道 | 3 |\n| 桥梁'), ['insert "" "\\n| 隧道 | 3 |"']],
  ['the title', REPORT.replace('渡口整治', '渡口安全整治'), ['insert "" "安全"']],
];

suite('Suggestions of a file that came back', () => {
  for (const [name, after, expected] of EDITS) {
    test(`are at their place, and make the text that was meant: ${name}`, async () => {
      const returned = await returnedFrom(REPORT, after);
      assert.deepEqual(told(placed(REPORT, returned)), expected);
      assert.equal(taken(REPORT, returned), after);
      assert.deepEqual(placed(after, returned), { suggestions: [], comments: [], unplaced: [] });
    });
  }

  test('find their place in a report that has been edited since', async () => {
    const returned = await returnedFrom(REPORT, REPORT.replace('二是措施不够有力', '二是措施不实'));
    const now = REPORT.replace('　　一、主要', '　　概述。\n　　一、主要').replace(
      /(　　二、[\s\S]*?)(　　三、[\s\S]*?)(\n\|)/,
      '$2$1$3',
    );
    const { suggestions } = placed(now, returned);
    const own = suggestions.filter(({ isTracked }) => isTracked);
    assert.deepEqual(
      own.map(({ before, after }) => [before, after]),
      [['不够有力', '不实']],
    );
    assert.equal(applyEdits(now, own[0]!.edits), now.replace('措施不够有力', '措施不实'));
  });

  test('find their place in a table that is drawn otherwise, and are seen to be there', async () => {
    const returned = await returnedFrom(REPORT, REPORT.replace('| 85 |', '| 86 |'));
    const drawn = REPORT.replace('| 桥梁 | 85 |', '|桥梁   |   85|').replace(
      '| 道路 | 120 |',
      '|　道路|120 |',
    );
    assert.deepEqual(told(placed(drawn, returned)), ['replace "85" "86"']);
    assert.equal(taken(drawn, returned), drawn.replace('85', '86'));
    assert.deepEqual(told(placed(drawn.replace('85', '86'), returned)), []);
  });

  test('put in before a heading stand in what is above it, taken out from its line on in what it begins', async () => {
    const more = REPORT.replace('　　三、', '　　培训不够及时。\n　　三、').replace(
      '　　一、',
      '　　现报告如下。\n　　一、',
    );
    const found = placed(REPORT, await returnedFrom(REPORT, more));
    assert.deepEqual(sectionsOf(found), ['主送机关、称呼', '二、存在的问题']);
    const less = REPORT.replace(/　　二、.*\n.*\n　　三/, '　　二');
    assert.deepEqual(sectionsOf(placed(REPORT, await returnedFrom(REPORT, less)))[0], '二、存在的问题');
    const first = placed(REPORT, await returnedFrom(REPORT, `某市文件\n${REPORT}`));
    assert.deepEqual(sectionsOf(first), ['标题']);
  });

  test('say where the report has been changed at the same place, and what becomes of it', async () => {
    const returned = await returnedFrom(REPORT, REPORT.replace('12次', '13次'));
    assert.deepEqual(told(placed(REPORT.replace('12次', '15次'), returned)), ['! replace "15次" "13次"']);
  });

  test('are listed where their words are gone', async () => {
    const returned = await returnedFrom(REPORT, REPORT.replace('措施不够有力', '措施不实'));
    const { suggestions, unplaced } = placed(REPORT.replace(/　　二、[\s\S]*?(　　三、)/, '$1'), returned);
    assert.deepEqual(
      suggestions.filter(({ isTracked }) => isTracked),
      [],
    );
    assert.deepEqual(
      unplaced.map(({ kind, author, text }) => [kind, author, text]),
      [['修改', '王科长', '不够有力 → 不实']],
    );
  });

  test('what was changed without a trace is told apart', async () => {
    const file = await exported(REPORT.replace('持续推进', '扎实推进'));
    const returned = finished(readingReturned(file));
    assert.deepEqual(told(placed(REPORT, returned)), ['未留痕 replace "持续" "扎实"']);
    assert.equal(taken(REPORT, returned), REPORT.replace('持续推进', '扎实推进'));
  });

  test('what was accepted in Word beside what is still tracked is told, and lost to neither', () => {
    const { run, ins, del, end } = tracked('王科长');
    const report =
      '今年以来走访企业XX户，解决问题。\n（一）摸清各类渡口底数。\n（二）开展安全隐患排查整治。\n特此报告。\n';
    // The figure was accepted, and what it stands for not yet taken out; of what moved the new place was accepted.
    const file = wordFile(
      par(`${run('今年以来走访企业')}${del('XX户')}${run('35户，解决问题。')}`) +
        par(run('（一）开展安全隐患排查整治。')) +
        par(`${del('（一）')}${ins('（二）')}${run('摸清各类渡口底数。')}`) +
        par(del('（二）开展安全隐患排查整治。'), end('del')) +
        par(run('特此报告。')),
    );
    const returned = finished(readingReturned(file));
    assert.deepEqual(told(placed(report, returned)), [
      'delete "XX户" ""',
      '未留痕 insert "" "35户"',
      '未留痕 insert "" "（一）开展安全隐患排查整治。\\n"',
      'replace "（一）" "（二）"',
      'delete "（二）开展安全隐患排查整治。\\n" ""',
    ]);
    assert.equal(
      applyEdits(
        report,
        placed(report, returned).suggestions.flatMap(({ edits }) => edits),
      ),
      '今年以来走访企业35户，解决问题。\n（一）开展安全隐患排查整治。\n（二）摸清各类渡口底数。\n特此报告。\n',
    );
  });

  suite('in whatever order they are taken, the report becomes what the file says', () => {
    const { run, ins, del, end } = tracked('王科长');
    const other = tracked('李主任');
    const [first, last] = ['开会研究。', '特此报告。'];
    const cases: readonly (readonly [name: string, report: string, body: string, told: readonly string[]])[] =
      [
        [
          'a figure put in was accepted, the one taken out was not',
          '走访32户，办结。',
          par(`${run('走访')}${del('32户')}${run('35户，办结。')}`),
          ['delete "32户" ""', '未留痕 insert "" "35户"'],
        ],
        [
          'a figure taken out was accepted, the one put in was not',
          '走访32户，办结。',
          par(`${run('走访')}${ins('35户')}${run('，办结。')}`),
          ['! replace "32户" "35户"'],
        ],
        [
          'a sentence taken out was accepted, the one put in was not',
          '开会研究。各科配合。',
          par(`${run(first)}${ins('各部门协同配合。')}`),
          ['! replace "各科" "各部门协同"'],
        ],
        [
          'words of two people side by side',
          '开会研究。',
          par(`${run('开会')}${ins('多次')}${other.ins('深入')}${run('研究。')}`),
          ['insert "" "多次"', 'insert "" "深入"'],
        ],
        [
          'sentences of two people side by side',
          first,
          par(`${run(first)}${ins('建立台账。')}${other.ins('通报进度。')}`),
          ['insert "" "建立台账。"', 'insert "" "通报进度。"'],
        ],
        [
          'paragraphs of two people one below the other',
          first,
          par(run(first), end('ins')) +
            par(ins('建立台账。'), other.end('ins')) +
            par(other.ins('通报进度。')),
          ['insert "" "\\n建立台账。"', 'insert "" "\\n通报进度。"'],
        ],
        [
          'a paragraph that was taken out without a trace, and one put in there',
          `${first}\n逐项建立台账。`,
          par(run(first)) + par(ins('每月通报进度。'), end('ins')),
          ['! replace "逐项建立台账。" "每月通报进度。"'],
        ],
        [
          'marks that were put in without a trace, the same at two places',
          '县里派出6个专班逐户走访群众，全面建立问题台账，逐项明确整改责任。',
          par(
            `${run('县里派出6个专班逐户走访群众')}${del('，')}${run('。全面建立问题台账')}${del('，')}${run('。逐项明确整改责任。')}`,
          ),
          ['delete "，" ""', '未留痕 insert "" "。"', 'delete "，" ""', '未留痕 insert "" "。"'],
        ],
        [
          'a month within what is one word without it',
          '截至6月底，全部办结。',
          par(`${run('截至')}${del('6月')}${run('7月底，全部办结。')}`),
          ['delete "6月" ""', '未留痕 insert "" "7月"'],
        ],
        [
          'an ordinal that was accepted behind one that is still to be taken out',
          '开会部署。\n（二）完善机制，落实管护责任。',
          par(run('开会部署。')) + par(`${del('（二）')}${run('（三）完善机制，落实管护责任。')}`),
          ['delete "（二）" ""', '未留痕 insert "" "（三）"'],
        ],
        [
          'a paragraph whose words were taken out without a trace, and others put in',
          `${first}\n人手不足，经费短缺。`,
          par(run(first)) + par(ins('当前有两个不够。')),
          ['! replace "人手不足，经费短缺。" "当前有两个不够。"'],
        ],
        [
          'a word of which one part was put in with a trace and the other without',
          '人手不足，设备老化。',
          par(`${run('人手')}${ins('很')}${run('紧，设备老化。')}`),
          ['! replace "人手不足" "人手很紧"'],
        ],
        [
          'a figure put in, and the word beside it changed without a trace',
          '截至6月底，全部办结。',
          par(`${run('截至')}${ins('7月')}${run('末，全部办结。')}`),
          ['! replace "6月" "7月"', '未留痕 replace "底" "末"'],
        ],
        [
          'a list made prose, of which half was accepted',
          '（一）摸清底数。组织核查，建立台账。\n（二）加快建设。新建水厂。',
          par(
            `${run('我局首先摸清底数，组织核查，建立台账')}${del('。')}${ins('；')}${run('其次')}${del('（二）')}${run('加快建设，新建水厂。')}`,
          ),
          [
            '未留痕 replace "（一）摸清底数。" "我局首先摸清底数，"',
            'replace "。" "；"',
            '未留痕 delete "\\n" ""',
            '未留痕 replace "（二）" "其次"',
            '未留痕 replace "。" "，"',
          ],
        ],
        [
          'a section condensed, of which half was accepted',
          '（一）加快进度。倒排工期。\n（二）完善机制。推行管护。',
          par(`${ins('下一步，我局将')}${run('倒排工期')}${ins('；')}${run('推行管护。')}`),
          [
            '未留痕 delete "（一）加快进度。" ""',
            '未留痕 replace "倒排工期。" "下一步，我局将倒排工期；"',
            '未留痕 delete "\\n（二）完善机制。" ""',
          ],
        ],
        [
          'sections that changed places and were numbered anew, of which half was accepted',
          '（一）完善管护机制，落实责任。\n（二）加强监督检查，逐月通报。',
          par(run('（一）加强监督检查，逐月通报。')) +
            par(`${del('（一）')}${ins('（二）')}${run('完善管护机制，落实责任。')}`),
          [
            'replace "（一）" "（二）"',
            '未留痕 move "（二）加强监督检查，逐月通报。\\n" "（一）加强监督检查，逐月通报。\\n"',
          ],
        ],
        [
          'a column, of which the head was accepted and the cells were not',
          '| 项目 |\n| --- |\n| 道路 |',
          '<w:tbl><w:tr><w:tc>' +
            par(run('项目')) +
            '</w:tc><w:tc>' +
            par(run('金额')) +
            '</w:tc></w:tr><w:tr><w:tc>' +
            par(run('道路')) +
            '</w:tc><w:tc>' +
            par(ins('120')) +
            '</w:tc></w:tr></w:tbl>',
          ['未留痕 insert "" " 金额 |"', '未留痕 insert "" " --- |"', '! insert "" " 120 |"'],
        ],
        [
          'paragraphs that were taken out without a trace',
          `${first}\n逐项建立台账。\n每月通报进度。`,
          par(run(first)),
          ['未留痕 delete "逐项建立台账。\\n每月通报进度。\\n" ""'],
        ],
      ];
    for (const [name, report, body, expected] of cases)
      test(name, () => {
        const returned = finished(readingReturned(wordFile(body + par(run(last)))));
        const text = `${report}\n${last}\n`;
        assert.deepEqual(told(placed(text, returned)), expected);
        for (const remembers of [false, true])
          assert.deepEqual([...takenInAnyOrder(text, returned, remembers)], [returned.after]);
      });
  });

  test('an item that was taken out leaves the next one with its number', async () => {
    const after = REPORT.replace('一是认识不到位；二是措施', '一是措施');
    const returned = await returnedFrom(REPORT, after);
    assert.equal(taken(REPORT, returned), after);
    const { run, ins, del } = tracked('王科长');
    const whole = wordFile(par(`${del('一是认识不到位；二是')}${ins('一是')}${run('措施不力。')}`));
    assert.deepEqual(told(placed('一是认识不到位；二是措施不力。\n', finished(readingReturned(whole)))), [
      'replace "一是认识不到位；二是" "一是"',
    ]);
  });

  test('what a Word file cannot hold is no change', async () => {
    const report = `---\n主送: 市政府\n---\n${REPORT.replace('　　特此', '<!-- 再核 -->\n![图](a.png)\n　　特此')}`;
    assert.deepEqual(told(placed(report, finished(readingReturned(await exported(report))))), []);
  });

  test('of a second file, made after a part of the first was taken, is what the report has not', async () => {
    const once = REPORT.replace('12次', '13次')
      .replace('措施不够有力', '措施不实')
      .replace('85', '95')
      .replace('抓好任务落实', '抓好任务落地');
    const first = await returnedFrom(REPORT, once);
    const chosen = placed(REPORT, first).suggestions.filter(({ before }) => ['12次', '85'].includes(before));
    assert.equal(chosen.length, 2);
    const now = applyEdits(
      REPORT,
      chosen.flatMap(({ edits }) => edits),
    );
    // The same paper once more: one change given up, one thought over again, one of the last time, a new one.
    const again = await returnedFrom(
      REPORT,
      once.replace('措施不实', '措施不够有力').replace('13次', '15次').replace('持续推进', '深入推进'),
    );
    assert.deepEqual(told(placed(now, again)), [
      '! replace "13次" "15次"',
      'replace "落实，持续" "落地，深入"',
    ]);
    // The paper as it was sent out the second time.
    const next = await returnedFrom(now, now.replace('13次', '15次').replace('持续推进', '深入推进'));
    assert.deepEqual(told(placed(now, next)), ['replace "13次" "15次"', 'replace "持续" "深入"']);
    assert.equal(taken(now, next), now.replace('13次', '15次').replace('持续推进', '深入推进'));
  });

  test('of a file with comments alone is nothing, and each comment hangs on its words', () => {
    const { run } = tracked('李主任');
    const on = (words: string, id: number): string =>
      `<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const file = wordFile(
      par(run('一、主要做法')) +
        par(`${run('开会')}${on('12次', 1)}${run('，走访30户。')}${on('完善制度。', 2)}`),
      {
        'comments.xml': `<w:comments>${[1, 2].map((id) => `<w:comment w:id="${id}" w:author="李主任">${par(run(`第${id}条`))}</w:comment>`).join('')}</w:comments>`,
      },
    );
    const report = '　　一、主要做法\n　　开会12次，走访30户。完善制度。\n';
    const found = placed(report, finished(readingReturned(file)));
    assert.deepEqual(told(found), []);
    assert.deepEqual(found.unplaced, []);
    assert.deepEqual(
      found.comments.map(({ text, place }) => [text, report.slice(place.start, place.end)]),
      [
        ['第1条', '12次'],
        ['第2条', '完善制度。'],
      ],
    );
  });

  test('comments are on what the report says now in place of their words', async () => {
    const returned = await returnedFrom(REPORT, REPORT);
    const on = (words: string, now: string): string[] => {
      const start = returned.before.indexOf(words);
      const place = { start, end: start + words.length };
      const comment = { author: '李主任', date: '', text: '核实', replies: [], isResolved: false };
      const { comments, unplaced } = placed(now, {
        ...returned,
        comments: [{ ...comment, place: { before: place, after: place } }],
      });
      return [
        ...comments.map(({ place: span }) => now.slice(span.start, span.end)),
        ...unplaced.map(({ kind }) => kind),
      ];
    };
    assert.deepEqual(on('12次', REPORT.replace('12次', '15次')), ['15次']);
    assert.deepEqual(on('道路', REPORT.replace('道路', '公路')), ['公路']);
    assert.deepEqual(on('12次，', REPORT.replace('12次', '15次')), ['15次，']);
    assert.deepEqual(on('12次', REPORT.replace('开会12次，', '')), ['批注']);
  });

  test('comments are where their words stand now', async () => {
    const returned = await returnedFrom(REPORT, REPORT);
    const at = returned.before.indexOf('压实责任');
    const place = { before: { start: at, end: at + 4 }, after: { start: at, end: at + 4 } };
    const comment = { author: '李主任', date: '', text: '再具体些', replies: [], isResolved: false, place };
    const now = `新的一行。\n${REPORT}`;
    const { comments } = placed(now, { ...returned, comments: [comment] });
    assert.deepEqual(
      comments.map(({ place: span }) => now.slice(span.start, span.end)),
      ['压实责任'],
    );
    const gone = placed(REPORT.replace('完善制度，压实责任。', ''), { ...returned, comments: [comment] });
    assert.deepEqual(
      gone.unplaced.map(({ kind, text }) => [kind, text]),
      [['批注', '再具体些']],
    );
  });
});
