import assert from 'node:assert/strict';
import {
  type Destination,
  demoteSection,
  insertSection,
  moveSectionDown,
  moveSections,
  moveSectionUp,
  promoteSection,
} from '../../../../src/core/editing/move';
import type { Rearranged, Refusal } from '../../../../src/core/editing/rearranged';
import type { Report, Section } from '../../../../src/core/report/model';
import { parse } from '../../../../src/core/report/parse';

const lines = (...list: string[]) => list.join('\n');

const TEXT = lines(
  '一、甲',
  '（一）甲一。正文。',
  '1.子一。',
  '2.子二。',
  '（二）甲二。正文。',
  '（三）甲三。',
  '二、乙',
  '（一）乙一。',
  '（二）乙二。',
);

function section(report: Report, title: string): Section {
  const found = report.sections.find((each) => report.text.slice(each.title.start, each.title.end) === title);
  assert.ok(found, `no section ${title}`);
  return found;
}

/** Runs `edit` on the section named `title`; the caret is shown as `|`. */
function after(
  text: string,
  title: string,
  edit: (report: Report, section: Section) => Rearranged | Refusal,
): string {
  const report = parse(text);
  const result = edit(report, section(report, title));
  return 'refused' in result
    ? result.refused
    : `${result.text.slice(0, result.caret)}|${result.text.slice(result.caret)}`;
}

function moved(text: string, titles: string[], place: Destination['place'], target: string): string {
  const report = parse(text);
  const result = moveSections(
    report,
    titles.map((title) => section(report, title)),
    { place, section: section(report, target) },
  );
  return 'refused' in result ? result.refused : result.text;
}

suite('rearranging sections', () => {
  test('a section moves up with its text and both siblings are numbered anew', () => {
    assert.equal(
      after(TEXT, '甲二', moveSectionUp),
      lines(
        '一、甲',
        '|（一）甲二。正文。',
        '（二）甲一。正文。',
        '1.子一。',
        '2.子二。',
        '（三）甲三。',
        '二、乙',
        '（一）乙一。',
        '（二）乙二。',
      ),
    );
  });

  test('a section moves down with everything below it', () => {
    assert.equal(
      after(TEXT, '甲', moveSectionDown),
      lines(
        '一、乙',
        '（一）乙一。',
        '（二）乙二。',
        '|二、甲',
        '（一）甲一。正文。',
        '1.子一。',
        '2.子二。',
        '（二）甲二。正文。',
        '（三）甲三。',
      ),
    );
  });

  test('promoting turns the headings below one level up too, and those behind it become its own', () => {
    assert.equal(
      after(TEXT, '甲一', promoteSection),
      lines(
        '一、甲',
        '|二、甲一。正文。',
        '（一）子一。',
        '（二）子二。',
        '（三）甲二。正文。',
        '（四）甲三。',
        '三、乙',
        '（一）乙一。',
        '（二）乙二。',
      ),
    );
  });

  test('demoting puts a section below the sibling above it, its own headings one level down', () => {
    assert.equal(
      after(TEXT, '乙', demoteSection),
      lines(
        '一、甲',
        '（一）甲一。正文。',
        '1.子一。',
        '2.子二。',
        '（二）甲二。正文。',
        '（三）甲三。',
        '|（四）乙',
        '1.乙一。',
        '2.乙二。',
      ),
    );
  });

  test('demoting and promoting back gives the text it was', () => {
    const report = parse(TEXT);
    const down = demoteSection(report, section(report, '乙')) as Rearranged;
    const again = parse(down.text);
    assert.equal((promoteSection(again, section(again, '乙')) as Rearranged).text, TEXT);
  });

  test('a section dropped into another becomes its last', () => {
    assert.equal(
      moved(TEXT, ['甲一'], 'into', '乙'),
      lines(
        '一、甲',
        '（一）甲二。正文。',
        '（二）甲三。',
        '二、乙',
        '（一）乙一。',
        '（二）乙二。',
        '（三）甲一。正文。',
        '1.子一。',
        '2.子二。',
      ),
    );
  });

  test('a section dropped before one of a higher level takes that level, and so do its own', () => {
    assert.equal(
      moved(TEXT, ['甲一'], 'before', '乙'),
      lines(
        '一、甲',
        '（一）甲二。正文。',
        '（二）甲三。',
        '二、甲一。正文。',
        '（一）子一。',
        '（二）子二。',
        '三、乙',
        '（一）乙一。',
        '（二）乙二。',
      ),
    );
  });

  test('several sections move together in reading order', () => {
    assert.equal(
      moved(TEXT, ['乙二', '甲三'], 'before', '甲一'),
      lines(
        '一、甲',
        '（一）甲三。',
        '（二）乙二。',
        '（三）甲一。正文。',
        '1.子一。',
        '2.子二。',
        '（四）甲二。正文。',
        '二、乙',
        '（一）乙一。',
      ),
    );
  });

  test('a new heading goes behind the section and those behind it move up by one', () => {
    assert.equal(
      after(TEXT, '甲一', insertSection),
      lines(
        '一、甲',
        '（一）甲一。正文。',
        '1.子一。',
        '2.子二。',
        '（二）|',
        '（三）甲二。正文。',
        '（四）甲三。',
        '二、乙',
        '（一）乙一。',
        '（二）乙二。',
      ),
    );
  });

  test('numbers that run on over the level above go on running on', () => {
    const text = lines(
      '一、甲',
      '（一）甲一。',
      '（二）甲二。',
      '二、乙',
      '（三）乙一。',
      '（四）乙二。',
      '三、丙',
      '（五）丙一。',
    );
    assert.equal(
      moved(text, ['甲一'], 'into', '乙'),
      lines(
        '一、甲',
        '（一）甲二。',
        '二、乙',
        '（二）乙一。',
        '（三）乙二。',
        '（四）甲一。',
        '三、丙',
        '（五）丙一。',
      ),
    );
  });

  test('blank lines stay between sections, and line ends where they are', () => {
    const text = '一、甲\r\n正文。\r\n\r\n二、乙\r\n正文。\r\n\r\n三、丙';
    assert.equal(after(text, '丙', moveSectionUp), '一、甲\r\n正文。\r\n\r\n|二、丙\r\n\r\n三、乙\r\n正文。');
  });

  const ANNEX = '一、甲\n二、乙\n附件\n方案\n一、丙\n二、丁\n';
  const EMPTY = '一、甲\n（一）子\n二、乙\n附件\n方案\n做好。\n';
  const TWO = '附件1\n方案\n一、丙\n二、丁\n附件2\n清单\n一、戊\n';
  for (const [name, text, title, place, target, expected] of [
    ['to its first place', ANNEX, '丁', 'before', '丙', '一、甲\n二、乙\n附件\n方案\n一、丁\n二、丙\n'],
    ['from its first place', ANNEX, '丙', 'after', '丁', '一、甲\n二、乙\n附件\n方案\n一、丁\n二、丙\n'],
    ['out of it', ANNEX, '丙', 'before', '甲', '一、丙\n二、甲\n三、乙\n附件\n方案\n一、丁\n'],
    ['into its first place', ANNEX, '乙', 'before', '丙', '一、甲\n附件\n方案\n一、乙\n二、丙\n三、丁\n'],
    ['to its end', ANNEX, '乙', 'into', '方案', '一、甲\n附件\n方案\n一、丙\n二、丁\n三、乙\n'],
    [
      'among the headings before it',
      ANNEX,
      '乙',
      'before',
      '甲',
      '一、乙\n二、甲\n附件\n方案\n一、丙\n二、丁\n',
    ],
    [
      'into one without headings',
      EMPTY,
      '乙',
      'into',
      '方案',
      '一、甲\n（一）子\n附件\n方案\n做好。\n一、乙\n',
    ],
    [
      'into such a one from below',
      EMPTY,
      '子',
      'into',
      '方案',
      '一、甲\n二、乙\n附件\n方案\n做好。\n一、子\n',
    ],
    [
      'from one to the other',
      TWO,
      '丙',
      'before',
      '戊',
      '附件1\n方案\n一、丁\n附件2\n清单\n一、丙\n二、戊\n',
    ],
    [
      'to the end of the other',
      TWO,
      '丙',
      'after',
      '戊',
      '附件1\n方案\n一、丁\n附件2\n清单\n一、戊\n二、丙\n',
    ],
  ] as const)
    test(`an annex counts by itself, whatever is moved: ${name}`, () =>
      assert.equal(moved(text, [title], place, target), expected));

  const GOES_ON = '关于防汛的报告\n一、甲\n二、乙\n名词解释\n三、丙\n四、丁\n';
  const ANEW = '关于防汛的报告\n一、甲\n二、乙\n名词解释\n一、丙\n二、丁\n';
  for (const [name, text, title, target, expected] of [
    [
      'goes on where it went on',
      GOES_ON,
      '丁',
      '丙',
      '关于防汛的报告\n一、甲\n二、乙\n名词解释\n三、丁\n四、丙\n',
    ],
    [
      'goes on also where one has gone to the front',
      GOES_ON,
      '丁',
      '甲',
      '关于防汛的报告\n一、丁\n二、甲\n三、乙\n名词解释\n四、丙\n',
    ],
    [
      'begins anew where it did',
      ANEW,
      '丁',
      '丙',
      '关于防汛的报告\n一、甲\n二、乙\n名词解释\n一、丁\n二、丙\n',
    ],
    [
      'begins anew also where its first has gone',
      ANEW,
      '丙',
      '甲',
      '关于防汛的报告\n一、丙\n二、甲\n三、乙\n名词解释\n一、丁\n',
    ],
  ] as const)
    test(`behind what may let numbering begin anew it ${name}`, () =>
      assert.equal(moved(text, [title], 'before', target), expected));

  for (const [name, text, title, place, target, expected] of [
    [
      'blank lines between all stay between all',
      '一、甲\n\n二、乙\n\n三、丙\n',
      '甲',
      'after',
      '丙',
      '一、乙\n\n二、丙\n\n三、甲\n',
    ],
    ['upwards too', '一、甲\n\n二、乙\n\n三、丙\n', '丙', 'before', '甲', '一、丙\n\n二、甲\n\n三、乙\n'],
    [
      'a distance above alone stays with the place',
      '一、甲\n\n二、乙\n三、丙\n',
      '乙',
      'after',
      '丙',
      '一、甲\n\n二、丙\n三、乙\n',
    ],
    [
      'several blank lines behind go along',
      '前言。\n\n一、甲\n\n\n二、乙\n三、丙\n',
      '甲',
      'after',
      '乙',
      '前言。\n\n一、乙\n\n\n二、甲\n三、丙\n',
    ],
    [
      'the first line of all leaves none behind',
      '一、甲\n二、乙\n\n三、丙',
      '甲',
      'after',
      '丙',
      '一、乙\n\n二、丙\n三、甲',
    ],
    ['what goes where it stands stays', '一、甲\n\n二、乙\n', '甲', 'before', '乙', '一、甲\n\n二、乙\n'],
  ] as const)
    test(`of distances: ${name}`, () => assert.equal(moved(text, [title], place, target), expected));

  test('a list that begins at another number goes on from it, and one that begins anew does so again', () => {
    assert.equal(
      moved(lines('三、甲', '四、乙', '五、丙'), ['丙'], 'before', '甲'),
      lines('三、丙', '四、甲', '五、乙'),
    );
    assert.equal(
      moved(
        lines('一、甲', '（一）子', '（二）丑', '二、乙', '（一）寅', '（二）卯'),
        ['卯'],
        'before',
        '子',
      ),
      lines('一、甲', '（一）卯', '（二）子', '（三）丑', '二、乙', '（一）寅'),
    );
  });

  test('what stands close to its ordinal stays close', () => {
    assert.equal(after(lines('一、甲', '1. 子'), '子', promoteSection), lines('一、甲', '|二、子'));
    assert.equal(after(lines('1. 甲', '2. 乙'), '乙', moveSectionUp), lines('|1. 乙', '2. 甲'));
  });

  test('what stands at the end keeps its distance when the last section leaves', () => {
    const text = lines('一、甲', '二、乙', '三、丙', '', '特此报告。');
    assert.equal(moved(text, ['丙'], 'before', '甲'), lines('一、丙', '二、甲', '三、乙', '', '特此报告。'));
  });

  for (const [name, result, expected] of [
    ['up from the first', after(TEXT, '甲', moveSectionUp), '已经是本级的第一个标题，不能再上移。'],
    ['down from the last', after(TEXT, '乙', moveSectionDown), '已经是本级的最后一个标题，不能再下移。'],
    ['above the highest level', after(TEXT, '甲', promoteSection), '已经是最高一级的标题，不能再升级。'],
    [
      'below nothing',
      after(TEXT, '甲', demoteSection),
      '这是本级的第一个标题，前面没有可以归入的同级标题，不能降级。',
    ],
    ['into itself', moved(TEXT, ['甲'], 'into', '甲'), '不能把标题移到它自己或它的下级之中。'],
    ['into its own', moved(TEXT, ['甲'], 'into', '甲一'), '不能把标题移到它自己或它的下级之中。'],
    ['of nothing', moved(TEXT, [], 'into', '甲一'), '请选择要移动的标题。'],
    [
      'below the lowest level',
      after(lines('①甲。', '②乙。'), '乙', demoteSection),
      '已经是最低一级的标题（①），不能再降级。',
    ],
    [
      'where what stands below has no lower level',
      after(lines('（一）甲。', '（二）乙。', '①丙。'), '乙', demoteSection),
      '下级标题中已有①一级，再往下没有可用的层次。',
    ],
    [
      'of chapters to the level of others',
      moved(lines('一、甲', '二、乙', '第一章 丙'), ['丙'], 'before', '甲'),
      '章、节、条不能升降级，1.1 这样的序号也不能改作一、（一）；只能在同级之间移动。',
    ],
    ['of items', after('一是甲；二是乙。', '乙', promoteSection), '只有标题可以升级。'],
    ['of items too', after('一是甲；二是乙。', '乙', demoteSection), '只有标题可以降级。'],
    [
      'of items among headings',
      moved('一、甲\n一是丙；二是丁。', ['丙'], 'before', '甲'),
      '只能移动标题；“一是”各项请在本段内调整。',
    ],
    [
      'of headings among items',
      moved('一、甲\n二、乙\n一是丙；二是丁。', ['甲'], 'before', '丙'),
      '只能移动标题；“一是”各项请在本段内调整。',
    ],
    ['behind an item', after('一是甲；二是乙。', '乙', insertSection), '请把光标放在要在其后插入的标题上。'],
  ] as const)
    test(`what cannot be done says why: ${name}`, () => assert.equal(result, expected));

  test('sections that stand in each other move once', () =>
    assert.equal(moved(TEXT, ['子一', '甲一', '甲一'], 'into', '乙'), moved(TEXT, ['甲一'], 'into', '乙')));

  test('a heading that comes below one without any takes the next level, below one with some theirs', () => {
    assert.equal(
      moved(lines('一、甲', '二、乙', '三、丙'), ['丙'], 'into', '甲'),
      lines('一、甲', '（一）丙', '二、乙'),
    );
    assert.equal(
      moved(lines('一、甲', '1.子', '二、乙', '三、丙'), ['丙'], 'into', '甲'),
      lines('一、甲', '1.子', '2.丙', '二、乙'),
    );
  });

  test('decimals are promoted and demoted among themselves, five numbers deep at most', () => {
    const text = lines('1 甲', '1.1 子', '1.2 丑', '1.2.1 寅', '2 乙');
    assert.equal(
      after(text, '丑', demoteSection),
      lines('1 甲', '1.1 子', '|1.1.1 丑', '1.1.1.1 寅', '2 乙'),
    );
    assert.equal(after(text, '丑', promoteSection), lines('1 甲', '1.1 子', '|2 丑', '2.1 寅', '3 乙'));
    const deep = lines('1 甲', '1.1 子', '1.1.1 丑', '1.1.2 寅', '1.1.2.1 卯', '1.1.2.1.1 辰');
    assert.equal(after(deep, '寅', demoteSection), '下级标题中已有1.1.1.1.1一级，再往下没有可用的层次。');
  });

  test('a new heading is written as the one before it, and what counts on behind it moves up', () => {
    assert.equal(after(lines('1.1 甲', '1.2 乙'), '甲', insertSection), lines('1.1 甲', '1.2 |', '1.3 乙'));
    assert.equal(after('一、甲\r\n二、乙', '甲', insertSection), '一、甲\r\n二、|\r\n三、乙');
    assert.equal(after('　　一、甲', '甲', insertSection), '　　一、甲\n　　二、|');
    assert.equal(
      after(lines('一、甲', '（一）子', '二、乙', '（二）丑'), '子', insertSection),
      lines('一、甲', '（一）子', '（二）|', '二、乙', '（三）丑'),
    );
  });
});
