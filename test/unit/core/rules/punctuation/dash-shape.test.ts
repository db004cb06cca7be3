import { dashShape } from '../../../../../src/core/rules/punctuation/dash-shape';
import { ruleCases } from '../../../ruleCases';

suite('dashes', () => {
  ruleCases(dashShape, {
    wrong: [
      ['主线--高质量发展。', '主线——高质量发展。'],
      ['--突出重点，抓好落实。', '——突出重点，抓好落实。'],
      ['主线---高质量', '主线——高质量'],
    ],
    right: [
      '主线——高质量发展。',
      '2025-2030年',
      '---\n文种：报告\n---\n正文',
      'GB/T 9704--2012',
      '甲-乙',
      '-- note',
    ],
  });
});
