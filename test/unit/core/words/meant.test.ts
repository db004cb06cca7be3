import assert from 'node:assert/strict';
import { isMeant } from '../../../../src/core/words/meant';

/** `[地→的]` in a text: what stands there, and what would be put in its place. */
function asked(written: string): boolean {
  const [, before, there, text, behind] = /^(.*)\[(.*)→(.*)\](.*)$/.exec(written)!;
  const start = before!.length;
  const whole = `${before}${there}${behind}`;
  return isMeant(whole, { start, end: start + there!.length, text: text! }, 0, whole.length);
}

suite('what is written on purpose', () => {
  for (const [what, meant, slip] of [
    ['a label for a name', '由[甲→假]局负责', '由[申→神]局负责'],
    ['a figure written in full', '一式[肆→四]份', '一式[思→四]份'],
    ['another figure', '[五→六]号', '[五→午]号'],
    ['one pronoun for another', '看见[他→她]了', '看见[人→他]了'],
    ['not a pronoun too many', '看见[他→她]了', '看见[他→]了'],
    ['的 for what is not typed for it', '干净[路→的]人', '干净[地→的]路'],
    ['在 for what is not typed for it', '安排[才→在]周五', '安排[再→在]周五'],
    ['what stands behind 越', '越走越[窄→宽]', '越走[窄→宽]'],
    ['a unit named and told of', '郫都区[区→]政府', '郫都区[局→]政府'],
    ['two doubled, the first of them', '上[上→]下下', '上[上→]下夏'],
    ['two doubled, the second of them', '上上下[下→]', '尚上下[下→]'],
    ['what joins two words', '某某[之死→只是]', '某某[死去→司曲]'],
    ['but not two that changed places', '某某[之死→只是]', '某某[之死→死之]'],
    ['two countries', '与[中拉→种拉]合作', '与[中→种]合作'],
    ['a name in an office', '书记[门→问]', '书记[门→们]'],
    ['a name with a post', '张伟[明→名]同志', '落[时→实]责任'],
  ] as const) {
    test(`is ${what}: ${meant}, not ${slip}`, () => {
      assert.equal(asked(meant), true);
      assert.equal(asked(slip), false);
    });
  }

  test('is looked for between the given places only', () => {
    const edit = { start: 3, end: 4, text: '名' };
    assert.equal(isMeant('同张伟明同志', edit, 1, 6), true);
    assert.equal(isMeant('同张伟明同志', edit, 3, 4), false);
  });
});
