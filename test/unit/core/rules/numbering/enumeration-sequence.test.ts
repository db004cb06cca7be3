import assert from 'node:assert/strict';
import { findings } from '../../../support';

suite('enumeration sequence', () => {
  test('repairs nothing unasked in a list whose first item is lost: its others may be another list', () => {
    const found = findings('二是抓机制。三是抓队伍。三是抓保障。五是抓督查。', 'enumeration-sequence');
    assert.deepEqual(
      found.map(({ start, end, message, safe }) => [start, end, message, safe]),
      [
        [0, 2, '“二是”之前缺“一是”：这是第一项。请核对是否漏了内容。', false],
        [12, 14, '“三是”应为“四是”：上一项是“三是”。', false],
      ],
    );
  });
});
