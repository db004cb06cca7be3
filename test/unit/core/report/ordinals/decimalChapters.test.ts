import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';

/** The ordinals of lines parted by `/`, behind a line of text. */
function ordinalsIn(written: string): string {
  const { text, markers } = parse(`说明如下。\n${written.replaceAll('/', '\n')}`);
  return markers.map(({ start, end }) => text.slice(start, end)).join(' ');
}

suite('chapters numbered without a mark', () => {
  for (const [what, written, expected] of [
    ['those before the first with sections', '1 概况/2 任务/3 保障/3.1 甲', '1 2 3 3.1'],
    ['not with a gap before it', '1 概况/3 保障/3.1 甲', '3 3.1'],
    ['nor 2 with sections of 3 below it', '1 概况/2 任务/3.1 甲', '3.1'],
    ['three with a sentence below each', '1 概况/情况好。/2 任务/如下：/3 保障/要落实。', '1 2 3'],
    ['an empty line between', '1 概况//情况好。/2 任务//如下。/3 保障//要落实。', '1 2 3'],
    ['not two', '1 概况/情况好。/2 任务/要落实。', ''],
    ['nor three from 2 on', '2 概况/情况好。/3 任务/要落实。/4 保障/要落实。', ''],
    ['nor with one left out', '1 概况/情况好。/2 任务/要落实。/4 保障/要落实。', ''],
    ['not the rows of a table', '1 概况/2 任务/3 保障/要落实。', ''],
    ['not rows that end with a full stop', '1 张三/2 李四表现突出，获得好评。/3 王五/要落实。', ''],
    ['not what stands at the end of a text', '1 概况/情况好。/2 任务/要落实。/3 保障', ''],
    ['but no fifth behind them', '1 班/值早班。/2 班/值中班。/3 班/值晚班。/5 班/机动。', '1 2 3'],
    ['not months and numbers', '1 月份/情况好。/2 月份/要落实。/3 个方面/要落实。', ''],
  ] as const) {
    test(`${what}: ${written}`, () => assert.equal(ordinalsIn(written), expected));
  }

  test('with carriage returns', () => {
    const { markers } = parse('说明如下。\r\n1 概况\r\n好。\r\n2 任务\r\n好。\r\n3 保障\r\n好。');
    assert.deepEqual(
      markers.map(({ ordinal }) => ordinal),
      [1, 2, 3],
    );
  });
});
