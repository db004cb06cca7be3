import assert from 'node:assert/strict';
import { findings, repaired } from '../../../support';

const shown = (written: string): string => written.replaceAll('/', '\n');

suite('an ordinal of the wrong level', () => {
  for (const [what, written, ordinal, right] of [
    ['二、 between （一） and （三）', '（一）甲/二、乙/（三）丙', '二、', '（二）'],
    ['三、 between （二） and （四）', '（一）甲/（二）乙/三、丙/（四）丁', '三、', '（三）'],
    ['（二） between 一、 and 三、', '一、甲/（二）乙/三、丙', '（二）', '二、'],
    ['（三） between 二、 and 四、', '一、甲/二、乙/（三）丙/四、丁/五、戊', '（三）', '三、'],
    ['2. between 一、 and 三、', '一、甲/2.乙/三、丙', '2.', '二、'],
    ['2. between （一） and （三）', '一、甲/（一）乙/2.丙/（三）丁', '2.', '（二）'],
    ['（2） between 1. and 3.', '1.甲/（2）乙/3.丙', '（2）', '2.'],
    ['2. between （1） and （3）', '（1）甲/2.乙/（3）丙', '2.', '（2）'],
    ['with a list around it that goes on', '一、甲/1.子/2.丑/（二）乙/3.寅/三、丙', '（二）', '二、'],
    ['with a list below it', '一、甲/1.子/2.丑/（二）乙/（一）寅/（二）卯/三、丙', '（二）', '二、'],
    ['with its right level further on', '（一）甲/二、乙/（三）丙/一、丁/二、戊/三、己', '二、', '（二）'],
    [
      'between items, the headings going on with its number',
      '一、甲/（一）乙/二、丙/（三）丁/二、戊',
      '二、',
      '（二）',
    ],
    [
      'before a list of its level',
      '一、甲/二、乙/（三）丙/四、丁/（一）戊/（二）己/（三）庚',
      '（三）',
      '三、',
    ],
  ] as const) {
    test(`is told of and put right: ${what}`, () => {
      const text = shown(written);
      const [found, ...more] = findings(text, 'numbering-shape');
      assert.deepEqual(more, []);
      assert.equal(text.slice(found!.start, found!.end), ordinal);
      assert.equal(found!.message, `“${ordinal}”应写作“${right}”：前后的同级标题都这样写。`);
      assert.deepEqual(findings(text, 'numbering-sequence'), []);
      assert.equal(repaired(text), text.slice(0, found!.start) + right + text.slice(found!.end));
    });
  }

  test('is the second （二） where a new （一） stands below it', () => {
    const text = '一、甲/（一）乙/（二）丙/（二）丁/（一）戊/三、己';
    assert.equal(repaired(shown(text)), shown('一、甲/（一）乙/（二）丙/二、丁/（一）戊/三、己'));
  });

  for (const [what, written] of [
    ['（三） goes on over 二、', '一、甲/（一）乙/（二）丙/二、丁/（三）戊/三、己'],
    ['（二） goes on over 二、 and begins nothing there', '一、甲/（一）乙/二、丙/（二）丁/（三）戊'],
    ['一、 and 二、 stand inside （一） and （二）', '（一）甲/一、乙/（二）丙/二、丁/（三）戊'],
    ['二、 goes on to 三、, as （三） does from （一）', '一、甲/（一）乙/二、丙/（三）丁/三、戊'],
    ['二、 between 2. and 3. goes on to 三、', '1.甲/2.乙/一、丙/二、丁/3.戊/三、己'],
    ['（二） may be what is left of a list', '一、甲/（二）乙/（三）丁/三、丙'],
    ['（二） goes on from （一） below 一、', '一、甲/（一）子/（二）乙/（一）丑/三、丙'],
    ['1. and 2. are a list of their own', '一、甲/（一）乙/1.戊/2.丙/（三）丁'],
    ['① is never typed for （2）', '（1）甲/②乙/（3）丙'],
    ['chapters are not written as 二、 by mistake', '第一章 甲/二、乙/第三章 丙'],
    ['nothing stands behind it', '（一）甲/二、乙'],
  ] as const) {
    test(`is none where ${what}`, () => {
      const text = shown(written);
      assert.deepEqual(findings(text, 'numbering-shape'), []);
      assert.equal(repaired(text), text);
    });
  }
});
