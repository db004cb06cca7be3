import assert from 'node:assert/strict';
import type { Section } from '../../../../../src/core/report/model';
import { parse } from '../../../../../src/core/report/parse';

/** Each section: level, kind, number, `marker|title|what is run in`, and its span in UTF-16 offsets. */
function rows(text: string): string[] {
  const { sections, roots } = parse(text);
  const listed: Section[] = [];
  const list = (section: Section): void => {
    listed.push(section);
    for (const child of section.children) list(child);
  };
  for (const root of roots) list(root);
  assert.deepEqual(listed, sections, 'the tree and the list of its nodes differ');
  return sections.map(({ level, kind, ordinal, marker, title, runIn, start, end, parent, line }) => {
    let depth = 0;
    for (let above = parent; above; above = above.parent) depth++;
    assert.equal(line, text.slice(0, start).split('\n').length - 1);
    assert.equal(marker.start, start);
    const said = [marker, title, runIn].map((span) => text.slice(span.start, span.end)).join('|');
    return `${'  '.repeat(depth)}${level} ${kind} ${ordinal} ${said} ${start}-${end}`;
  });
}

suite('The tree of a report', () => {
  for (const [sentence, text, expected] of [
    [
      'a heading ends at its first sentence mark, what follows is run in',
      '一、主要做法\n（一）健全机制。每月调度一次。\n（二）谁来负责？　局长负责。\n（三）压实责任！',
      [
        '1 heading 1 一、|主要做法| 0-46',
        '  2 heading 1 （一）|健全机制|每月调度一次。 7-22',
        '  2 heading 2 （二）|谁来负责|局长负责。 23-37',
        '  2 heading 3 （三）|压实责任| 38-46',
      ],
    ],
    [
      'a heading has forty characters at most, else the paragraph is body text',
      '（一）健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制\n（二）健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制一\n（三）健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制。其余\n（四）健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制一。其余',
      [
        '2 heading 1 （一）|健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制| 0-43',
        '2 heading 2 （二）||健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制一 44-88',
        '2 heading 3 （三）|健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制|其余 89-135',
        '2 heading 4 （四）||健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制健全机制一。其余 136-183',
      ],
    ],
    [
      'the five levels stand one in the other',
      '一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n二、己\n（一）庚',
      [
        '1 heading 1 一、|甲| 0-20',
        '  2 heading 1 （一）|乙| 4-20',
        '    3 heading 1 1.|丙| 9-20',
        '      4 heading 1 （1）|丁| 13-20',
        '        5 heading 1 ①|戊| 18-20',
        '1 heading 2 二、|己| 21-29',
        '  2 heading 1 （一）|庚| 25-29',
      ],
    ],
    [
      'a level may be left out',
      '一、甲\n1.乙\n（1）丙\n（二）丁\n2.戊',
      [
        '1 heading 1 一、|甲| 0-21',
        '  3 heading 1 1.|乙| 4-12',
        '    4 heading 1 （1）|丙| 8-12',
        '  2 heading 2 （二）|丁| 13-21',
        '    3 heading 2 2.|戊| 18-21',
      ],
    ],
    [
      'decimals stand by how many numbers they have',
      '1 总体要求\n1.1 工作目标\n1.1.1 近期目标\n1.1.1.1 本年目标\n1.1.1.1.1 本季目标\n1.1.1.1.1.1 本月目标\n2 组织领导',
      [
        '1 heading 1 1|总体要求| 0-71',
        '  2 heading 1 1.1|工作目标| 7-71',
        '    3 heading 1 1.1.1|近期目标| 16-71',
        '      4 heading 1 1.1.1.1|本年目标| 27-71',
        '        5 heading 1 1.1.1.1.1|本季目标| 40-71',
        '1 heading 2 2|组织领导| 72-78',
      ],
    ],
    [
      'blank lines behind a section are not its own',
      '一、甲\n正文。\n\n　　\n二、乙\n　　正文。　\n\n',
      ['1 heading 1 一、|甲| 0-7', '1 heading 2 二、|乙| 12-21'],
    ],
    [
      'CRLF line ends count as they stand',
      '一、甲\r\n正文。\r\n\r\n二、乙\r\n',
      ['1 heading 1 一、|甲| 0-8', '1 heading 2 二、|乙| 12-15'],
    ],
    [
      'items of a running list end where the next one begins',
      '一、甲\n一是查隐患。逐户走访，登记造册。二是抓整改；三是建台账，长期坚持。',
      [
        '1 heading 1 一、|甲| 0-37',
        '  2 enumeration 1 一是|查隐患|逐户走访，登记造册。二是抓整改；三是建台账，长期坚持。 4-20',
        '  2 enumeration 2 二是|抓整改|；三是建台账，长期坚持。 20-26',
        '  2 enumeration 3 三是|建台账，长期坚持| 26-37',
      ],
    ],
    [
      'the last item ends with its paragraph',
      '一、甲\n一是查隐患。\n逐户走访。\n二是抓整改。\n逐项销号。\n二、乙',
      [
        '1 heading 1 一、|甲| 0-29',
        '  2 enumeration 1 一是|查隐患| 4-16',
        '  2 enumeration 2 二是|抓整改| 17-23',
        '1 heading 2 二、|乙| 30-33',
      ],
    ],
    [
      'a list behind an ordinal is no heading',
      '（一）一是查隐患。二是抓整改。\n（二）主要措施。一要查隐患，二要抓整改。',
      [
        '2 heading 1 （一）||一是查隐患。二是抓整改。 0-15',
        '  3 enumeration 1 一是|查隐患|二是抓整改。 3-9',
        '  3 enumeration 2 二是|抓整改| 9-15',
        '2 heading 2 （二）|主要措施|一要查隐患，二要抓整改。 16-36',
        '  3 enumeration 1 一要|查隐患|，二要抓整改。 24-30',
        '  3 enumeration 2 二要|抓整改| 30-36',
      ],
    ],
    [
      'a mark behind the item is skipped',
      '一是，查隐患。\n二是：抓整改。\n三是、建台账。',
      [
        '1 enumeration 1 一是|查隐患| 0-7',
        '1 enumeration 2 二是|抓整改| 8-15',
        '1 enumeration 3 三是|建台账| 16-23',
      ],
    ],
    [
      'a long first clause ends at its comma',
      '一是组织各有关部门和乡镇街道对辖区内所有在建工地逐一开展拉网式排查，建立清单，逐项整改到位不留死角。二是抓整改。',
      [
        '1 enumeration 1 一是|组织各有关部门和乡镇街道对辖区内所有在建工地逐一开展拉网式排查|，建立清单，逐项整改到位不留死角。二是抓整改。 0-50',
        '1 enumeration 2 二是|抓整改| 50-56',
      ],
    ],
    [
      'one without a comma is cut off',
      '一是组织各有关部门和乡镇街道对辖区内所有在建工地以及停工复工项目逐一开展拉网式排查整治并建立清单。二是抓整改。',
      [
        '1 enumeration 1 一是|组织各有关部门和乡镇街道对辖区内所有在建工地以及停工复工项目逐一开展拉网式排查整|治并建立清单。二是抓整改。 0-49',
        '1 enumeration 2 二是|抓整改| 49-55',
      ],
    ],
    [
      'an item leaves out the mark before the next one',
      '一是查隐患；二是抓整改;三是建台账、四是强监管。',
      [
        '1 enumeration 1 一是|查隐患|；二是抓整改;三是建台账、四是强监管。 0-6',
        '1 enumeration 2 二是|抓整改|;三是建台账、四是强监管。 6-12',
        '1 enumeration 3 三是|建台账|、四是强监管。 12-18',
        '1 enumeration 4 四是|强监管| 18-24',
      ],
    ],
    [
      'an item ends at its colon',
      '一是查隐患：逐户走访。二是抓整改：逐项销号。',
      [
        '1 enumeration 1 一是|查隐患|：逐户走访。二是抓整改：逐项销号。 0-11',
        '1 enumeration 2 二是|抓整改|：逐项销号。 11-22',
      ],
    ],
    [
      'words that count make a list as well',
      '首先，查隐患。其次，抓整改。最后，建台账。',
      [
        '1 enumeration 1 首先，|查隐患|其次，抓整改。最后，建台账。 0-7',
        '1 enumeration 2 其次，|抓整改|最后，建台账。 7-14',
        '1 enumeration 4 最后，|建台账| 14-21',
      ],
    ],
    [
      'a list inside an item is one deeper',
      '一要抓好排查。一是查工地。二是查学校。二要抓好整改。',
      [
        '1 enumeration 1 一要|抓好排查|一是查工地。二是查学校。二要抓好整改。 0-19',
        '  2 enumeration 1 一是|查工地|二是查学校。二要抓好整改。 7-13',
        '  2 enumeration 2 二是|查学校|二要抓好整改。 13-19',
        '1 enumeration 2 二要|抓好整改| 19-26',
      ],
    ],
    [
      'an annex begins anew at level 1',
      '一、甲\n特此报告。\n\n附件：1.清单\n\n市水务局\n2026年7月6日\n\n附件1\n\n清单\n一、乙\n正文。',
      ['1 heading 1 一、|甲| 0-3', '1 attachment 1 附件1|清单| 36-51', '  1 heading 1 一、|乙| 44-51'],
    ],
    [
      'the closing ends the last section',
      '一、甲\n一是查隐患。二是抓整改。\n特此报告。\n市水务局\n2026年7月6日',
      [
        '1 heading 1 一、|甲| 0-16',
        '  2 enumeration 1 一是|查隐患|二是抓整改。 4-10',
        '  2 enumeration 2 二是|抓整改| 10-16',
      ],
    ],
    ['a text without ordinals has no sections', '关于汛期工作的报告\n正文。', []],
    [
      'front matter is passed over',
      '---\n文种: 报告\n---\n一、甲\n二、乙',
      ['1 heading 1 一、|甲| 15-18', '1 heading 2 二、|乙| 19-22'],
    ],
    [
      'lists in lists stand below their heading',
      '一、甲\n（一）乙\n一要丙。一是丁。二是戊。二要己。一是庚。二是辛。\n正文。',
      [
        '1 heading 1 一、|甲| 0-37',
        '  2 heading 1 （一）|乙| 4-37',
        '    3 enumeration 1 一要|丙|一是丁。二是戊。二要己。一是庚。二是辛。 9-21',
        '      4 enumeration 1 一是|丁|二是戊。二要己。一是庚。二是辛。 13-17',
        '      4 enumeration 2 二是|戊|二要己。一是庚。二是辛。 17-21',
        '    3 enumeration 2 二要|己|一是庚。二是辛。 21-25',
        '    3 enumeration 1 一是|庚|二是辛。 25-29',
        '    3 enumeration 2 二是|辛| 29-33',
      ],
    ],
    [
      'behind signature and date stands no list',
      '一、甲\n一是乙。二是丙。\n\n市水务局\n2026年7月6日\n一是丁。二是戊。',
      [
        '1 heading 1 一、|甲| 0-12',
        '  2 enumeration 1 一是|乙|二是丙。 4-8',
        '  2 enumeration 2 二是|丙| 8-12',
      ],
    ],
    [
      'a note ends the last section',
      '一、甲\n正文。\n\n市水务局\n2026年7月6日\n（联系人：周敏，电话：6218335）',
      ['1 heading 1 一、|甲| 0-7'],
    ],
    [
      'an annex list ends the last section',
      '一、甲\n正文。\n\n附件：1.清单\n　　　2.名单',
      ['1 heading 1 一、|甲| 0-7'],
    ],
    [
      'annexes have sections, lists and endings of their own',
      '一、甲\n特此报告。\n\n市水务局\n2026年7月6日\n\n附件1\n清单\n一、乙\n一是丙。二是丁。\n特此报告。\n市水务局\n2026年7月7日\n\n附件2\n名单\n（一）戊\n一是己。二是庚。',
      [
        '1 heading 1 一、|甲| 0-3',
        '1 attachment 1 附件1|清单| 27-46',
        '  1 heading 1 一、|乙| 34-46',
        '    2 enumeration 1 一是|丙|二是丁。 38-42',
        '    2 enumeration 2 二是|丁| 42-46',
        '1 attachment 2 附件2|名单| 69-89',
        '  2 heading 1 （一）|戊| 76-89',
        '    3 enumeration 1 一是|己|二是庚。 81-85',
        '    3 enumeration 2 二是|庚| 85-89',
      ],
    ],
    [
      'an item ends at a semicolon of either width',
      '一是查隐患;逐户走访。二是抓整改；逐项销号。三是建台账:逐条填写。',
      [
        '1 enumeration 1 一是|查隐患|;逐户走访。二是抓整改；逐项销号。三是建台账:逐条填写。 0-11',
        '1 enumeration 2 二是|抓整改|；逐项销号。三是建台账:逐条填写。 11-22',
        '1 enumeration 3 三是|建台账:逐条填写| 22-33',
      ],
    ],
    [
      'an item may be empty',
      '一是；二是。三是，、',
      [
        '1 enumeration 1 一是||；二是。三是，、 0-3',
        '1 enumeration 2 二是||三是，、 3-6',
        '1 enumeration 3 三是|、| 6-10',
      ],
    ],
    [
      'an item that begins with a comma',
      '一要，、查隐患。二要，抓整改',
      ['1 enumeration 1 一要|、查隐患|二要，抓整改 0-8', '1 enumeration 2 二要|抓整改| 8-14'],
    ],
    [
      'decimals below the fifth number',
      '1.1 甲\n1.1.1 乙\n1.1.1.1 丙\n1.1.1.1.1 丁\n一是戊。二是己。',
      [
        '2 heading 1 1.1|甲| 0-44',
        '  3 heading 1 1.1.1|乙| 6-44',
        '    4 heading 1 1.1.1.1|丙| 14-44',
        '      5 heading 1 1.1.1.1.1|丁| 24-44',
        '        6 enumeration 1 一是|戊|二是己。 36-40',
        '        6 enumeration 2 二是|己| 40-44',
      ],
    ],
    ['only blanks', '　\n\n', []],
    [
      'a list before the first heading',
      '要做好三件事。一是甲。二是乙。三是丙。\n正文。\n一、丁\n一是戊。二是己。',
      [
        '1 enumeration 1 一是|甲|二是乙。三是丙。 7-11',
        '1 enumeration 2 二是|乙|三是丙。 11-15',
        '1 enumeration 3 三是|丙| 15-19',
        '1 heading 1 一、|丁| 24-36',
        '  2 enumeration 1 一是|戊|二是己。 28-32',
        '  2 enumeration 2 二是|己| 32-36',
      ],
    ],
    [
      'an item over two lines of text',
      '一是甲，\n乙。\n\n二是丙。\n丁。\n\n三是戊。\n己。',
      ['1 enumeration 1 一是|甲|， 0-7', '1 enumeration 2 二是|丙| 9-16', '1 enumeration 3 三是|戊| 18-22'],
    ],
    [
      'an item of one list holds the other only up to its next sibling',
      '一是甲。一要乙。二要丙。二是丁。一要戊。二要己。',
      [
        '1 enumeration 1 一是|甲|一要乙。二要丙。二是丁。一要戊。二要己。 0-12',
        '  2 enumeration 1 一要|乙|二要丙。二是丁。一要戊。二要己。 4-8',
        '  2 enumeration 2 二要|丙|二是丁。一要戊。二要己。 8-12',
        '1 enumeration 2 二是|丁|一要戊。二要己。 12-16',
        '1 enumeration 1 一要|戊|二要己。 16-20',
        '1 enumeration 2 二要|己| 20-24',
      ],
    ],
  ] as const) {
    test(sentence, () => assert.deepEqual(rows(text), expected));
  }
});
