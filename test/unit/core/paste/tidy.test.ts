import assert from 'node:assert/strict';
import { tidied } from '../../../../src/core/paste/tidy';

const NOTHING = { markdown: false, joinLines: false } as const;
const FULL = '全市各级各部门认真贯彻落实防汛工作部署要求，压实';

/** What becomes of the words in ⟦⟧. */
function tidy(marked: string, choices: Parameters<typeof tidied>[2]) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return tidied(marked.replace(/[⟦⟧]/g, ''), { start, end }, choices);
}

suite('A piece of a text that is tidied', () => {
  test('is cleaned, and only that', () => {
    assert.deepEqual(tidy('甲,乙⟦甲,乙  丙⟧甲,乙', NOTHING), { text: '甲，乙  丙', notes: [] });
    assert.deepEqual(tidy('⟦## 甲\n- 乙⟧', NOTHING), { text: '## 甲\n- 乙', notes: [] });
    assert.deepEqual(tidy(`⟦${FULL}\n责任。⟧`, NOTHING), { text: `${FULL}\n责任。`, notes: [] });
    assert.deepEqual(tidy('甲⟦⟧乙', NOTHING), { text: '', notes: [] });
  });

  test('is cleaned as part of the text around it', () => {
    // A mark is Chinese between Chinese characters, on whichever side of the piece they stand.
    assert.equal(tidy('召开会议⟦,⟧研究部署', NOTHING).text, '，');
    assert.equal(tidy('3⟦,⟧000元', NOTHING).text, ',');
  });

  test('has its signs of Markdown read where that is asked for, and what is left to mend told', () => {
    assert.deepEqual(tidy('前文\n⟦# 方案\n- 甲\n- ~~乙~~丙⟧\n后文', { ...NOTHING, markdown: true }), {
      text: '方案\n1.甲\n2.乙丙',
      notes: ['有1处划去的文字（如~~划去~~）保留了文字，请核对后删去。'],
    });
    assert.equal(
      tidy('⟦# 方案\n- 甲\n- 乙⟧', { ...NOTHING, markdown: true, bullets: 'running' }).text,
      '方案\n一是甲\n二是乙',
    );
    assert.equal(
      tidy('⟦# 方案\n- 甲\n- 乙⟧', { ...NOTHING, markdown: true, bullets: 'ordinals' }).text,
      '方案\n1.甲\n2.乙',
    );
  });

  test('has its broken lines joined where that is asked for, and what is gone told', () => {
    assert.deepEqual(tidy(`前文\n⟦${FULL}\n责任。\n第 1 页⟧\n后文`, { ...NOTHING, joinLines: true }), {
      text: `${FULL}责任。\n`,
      notes: ['去掉了1行页码和页眉：“第 1 页”。'],
    });
  });

  test('has both, what is to mend first', () => {
    assert.deepEqual(
      tidy(`⟦# 方案\n~~甲~~\n${FULL}\n责任。\n第 1 页⟧`, { markdown: true, joinLines: true }).notes,
      ['有1处划去的文字（如~~划去~~）保留了文字，请核对后删去。', '去掉了1行页码和页眉：“第1页”。'],
    );
  });
});
