import assert from 'node:assert/strict';
import { findings, lines, repaired } from '../../../support';

suite('lists put into a text', () => {
  for (const [name, text] of [
    [
      'with 一、 right below （一） and （二）',
      lines(
        '一、目标',
        '（一）思路',
        '一、走访。',
        '二、座谈。',
        '（二）步骤',
        '一、动员。',
        '二、总结。',
        '（三）要求',
        '二、任务',
        '三、保障',
        '四、考核',
      ),
    ],
    [
      'with headings of their own between 4. and 5.',
      lines('一、任务', '1.走访。', '2.座谈。', '3.汇总。', '4.公示。', '一、甲', '二、乙', '5.归档。'),
    ],
    [
      'with 一、 between 2. and 3., 三、 coming next',
      lines('一、甲', '二、乙', '1.走访。', '2.座谈。', '一、动员。', '二、总结。', '3.归档。', '三、丙'),
    ],
    [
      'with 一是 between 二是 and 三是',
      lines('一是学。', '二是用。', '一是听。', '二是看。', '三是悟。', '三是改。'),
    ],
  ] as const) {
    test(`${name} leave it as it stands`, () => {
      assert.equal(repaired(text), text);
      assert.deepEqual(
        findings(text).filter(({ severity, code }) => severity === 'error' && code.endsWith('-sequence')),
        [],
      );
    });
  }

  test('do not hide a slip that no reading explains', () => {
    assert.equal(
      repaired(lines('一、任务', '1.走访。', '2.座谈。', '4.汇总。', '4.公示。', '5.归档。', '二、保障')),
      lines('一、任务', '1.走访。', '2.座谈。', '3.汇总。', '4.公示。', '5.归档。', '二、保障'),
    );
  });
});
