import assert from 'node:assert/strict';
import { parse } from '../../../../../../src/core/report/parse';
import { figureConflict } from '../../../../../../src/core/rules/consistency/figure-conflict';

/** Each figure that is told otherwise: where and what it is, and the one before it. */
function apart(text: string): string[] {
  const found = figureConflict.check(parse(text));
  const at = ({ start, end }: { start: number; end: number }): string => `${start} ${text.slice(start, end)}`;
  return found.map((each) => {
    const [related, ...more] = each.related!;
    assert.deepEqual(more, []);
    const [, name, first, second] = /^“(.+)”前面写作(.+)，这里写作(.+)，请核对。$/.exec(each.message)!;
    assert.equal(related!.message, `前面写作${first}`);
    assert.equal(text.slice(each.start, each.end), second);
    return `${name}: ${at(related!)} / ${at(each)}`;
  });
}

const QINGXI = '清溪引水工程总投资16.8亿元，占地120亩。\n';
const UNNAMED = '确保总投资18.6亿元的工程如期通水。';

suite('The total of a project', () => {
  for (const [name, text, ...expected] of [
    [
      'is told again where the project was spoken of before in the paragraph',
      `${QINGXI}加快清溪引水工程建设，${UNNAMED}`,
      '清溪引水工程总投资: 9 16.8亿元 / 40 18.6亿元',
    ],
    [
      'may be told without its name first',
      `加快清溪引水工程建设，${UNNAMED}\n${QINGXI}`,
      '清溪引水工程总投资: 16 18.6亿元 / 40 16.8亿元',
    ],
    ['is that of another project where no name was spoken of', `${QINGXI}加快引水，${UNNAMED}`],
    ['is none of a project that is named behind it', `${QINGXI}${UNNAMED}加快清溪引水工程建设。`],
    ['is the same', `${QINGXI}加快清溪引水工程建设，确保总投资16.8亿元的工程如期通水。`],
    ['is another attribute', `${QINGXI}加快清溪引水工程建设，建筑面积18亿元。`],
    ['is another unit', `${QINGXI}加快清溪引水工程建设，确保总投资18亿美元的工程如期通水。`],
    [
      'is that of the project which was spoken of last',
      `${QINGXI}青山水库工程总投资15亿元。\n清溪引水工程在前，青山水库工程在后，${UNNAMED}`,
      '青山水库工程总投资: 33 15亿元 / 62 18.6亿元',
    ],
    [
      'is that of the one spoken of last, wherever that was told of first',
      `青山水库工程总投资15亿元。\n${QINGXI}清溪引水工程在前，青山水库工程在后，${UNNAMED}`,
      '青山水库工程总投资: 9 15亿元 / 62 18.6亿元',
    ],
    [
      'is nothing to compare with where it is told twice already',
      `${QINGXI}清溪引水工程总投资17亿元。\n加快清溪引水工程，${UNNAMED}`,
    ],
    [
      'is that of a name of four characters at least',
      '甲桥工程总投资12.3亿元。\n加快甲桥工程，确保总投资13.3亿元的工程通车。',
    ],
    [
      'may be told under the end of its name',
      '东区综合信息系统项目总投资12.3亿元。\n综合信息系统总投资13.3亿元。',
      '东区综合信息系统项目总投资: 13 12.3亿元 / 30 13.3亿元',
    ],
    [
      'may be told under four characters of it',
      '东区综合信息系统项目总投资12.3亿元。\n信息系统改造工程总投资13.3亿元。',
      '东区综合信息系统项目总投资: 13 12.3亿元 / 32 13.3亿元',
    ],
    ['is another’s under fewer', '东区综合信息系统项目总投资12.3亿元。\n息系统总投资13.3亿元。'],
    [
      'is another’s under the beginning of it',
      '东区综合信息系统项目总投资12.3亿元。\n东区综合信息总投资13.3亿元。',
    ],
  ] as const)
    test(name, () => assert.deepEqual(apart(text), expected));
});
