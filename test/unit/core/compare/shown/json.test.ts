import assert from 'node:assert/strict';
import { comparisonJson } from '../../../../../src/core/compare/shown/json';
import { compared, edited, moved } from './told';

/** A change of the JSON in short: its kind and section, offset, length and words on both sides, and what else is said of it. */
const short = ({ kind, section, before, after, ...more }: Record<string, unknown>): string => {
  const side = (each: unknown): string => {
    const { offset, length, text } = each as { offset: number; length: number; text: string };
    return `${offset}+${length} ${text}`.replaceAll('\n', '⏎');
  };
  const inner = Object.entries(more).map(([key, value]) =>
    Array.isArray(value)
      ? ` ${key} [${value.map((each) => (each.kind ? short(each) : `${side(each.before)}|${side(each.after)}`)).join('; ')}]`
      : ` ${key}=${value}`,
  );
  return `${kind} ${section}: ${side(before)}|${side(after)}${inner.join('')}`;
};

const changes = (comparison: ReturnType<typeof compared>): string[] => {
  const { version, changes: all, ...more } = JSON.parse(comparisonJson(comparison));
  assert.equal(version, 1);
  assert.deepEqual(more, {});
  return all.map(short);
};

suite('A comparison as JSON', () => {
  test('has each change with both sides, and what is special about it', () =>
    assert.deepEqual(changes(edited()), [
      'replace 文件头: 8+2 秘密|8+2 机密 element=密级',
      'replace 一、主要做法: 39+3 12次|39+3 13次 figure=true',
      'replace 一、主要做法: 43+4 整改问题|43+4 整改隐患',
      'fill 一、主要做法: 53+3 **个|53+2 5个',
      'insert 一、主要做法: 56+0 |55+5 ，强化督查',
      'delete 二、存在问题: 58+14 二、存在问题⏎认识不到位。⏎|62+0 ',
      'renumber 二、下一步打算: 72+2 三、|62+2 二、',
      'layout 二、下一步打算: 79+1 ⏎|69+3 ⏎　　 places [79+1 ⏎|69+3 ⏎　　]',
    ]));

  test('has a move with what was changed in it', () =>
    assert.deepEqual(
      changes(moved()).at(-1),
      [
        'move 三、甲项工作: 0+20 一、甲项工作⏎召开了专题会议研究部署。⏎|41+20 三、甲项工作⏎召开了专题会议研究部署。⏎',
        ' changes [renumber 三、甲项工作: 0+2 一、|41+2 三、]',
      ].join(''),
    ));

  test('marks what stands in a comment among writers', () =>
    assert.deepEqual(changes(compared('甲。\n<!-- 张 -->\n', '甲。\n<!-- 李 -->\n')), [
      'replace 正文: 8+1 张|8+1 李 comment=true',
    ]));

  test('of two texts that are the same has none', () =>
    assert.deepEqual(changes(compared('甲。', '甲。')), []));
});
