import assert from 'node:assert/strict';
import { namesOf } from '../../../../../src/core/facts/names/names';
import { Paragraph } from '../../../../../src/core/report/paragraph';

suite('Posts as facts', () => {
  const held = (text: string) =>
    namesOf(new Paragraph(text)).posts.map(({ body, rank, post, name, isPassing }) => [
      body + rank + post,
      rank,
      name,
      isPassing,
    ]);

  test('have their body, rank and holder', () => {
    assert.deepEqual(held('由县教育局副局长陈志远牵头，县委书记李明、镇长王强到会。'), [
      ['由县教育局副局长', '副', '陈志远', false],
      ['县委书记', '', '李明', false],
      ['镇长', '', '王强到', false],
    ]);
  });

  test('pass where another time is named, and are none that name nobody', () => {
    assert.deepEqual(held('原县教育局局长陈志远，局长李明（9月任书记）。'), [
      ['原县教育局局长', '', '陈志远', true],
      ['局长', '', '李明', true],
    ]);
    assert.deepEqual(held('局长负责，书记关于工作的讲话，主任应聘书。'), []);
  });

  test('may be wanting before 同志', () => {
    assert.deepEqual(held('向陈志远同志学习，全体同志努力。'), [['', '', '陈志远', false]]);
  });
});

suite('Short names as facts', () => {
  test('are declared with or without marks', () => {
    assert.deepEqual(
      namesOf(
        new Paragraph(
          '供水工作专班（以下简称供水专班）、《建设方案》（临政发〔2026〕2号，以下简称《方案》）、中心（以下统称“中心”）',
        ),
      ).abbreviations.map(({ short, mark }) => [short, mark]),
      [
        ['供水专班', ''],
        ['方案', '《'],
        ['中心', '“'],
      ],
    );
  });

  test('are none where several are declared at once', () => {
    assert.deepEqual(namesOf(new Paragraph('甲和乙（以下分别简称甲方、乙方）')).abbreviations, []);
  });
});

suite('Proper names as facts', () => {
  const words = (text: string, kind: 'places' | 'long') => {
    const ends = namesOf(new Paragraph(text)).proper[kind];
    return ends.flatMap((start, i) => (i % 2 === 0 ? [text.slice(start, ends[i + 1])] : []));
  };

  test('of places have two characters before their last word', () => {
    assert.deepEqual(words('到石桥镇的龙潭水库，修东环路。', 'places'), ['石桥镇', '龙潭水库', '东环路']);
    assert.deepEqual(words('全镇和各乡镇，发展乡村，实现乡村振兴，完善路线，石桥村民。', 'places'), []);
  });

  test('of bodies and works reach back to the mark before them', () => {
    assert.deepEqual(words('会同绿源农业科技有限公司，县住房和城乡建设局。小公司。', 'long'), [
      '会同绿源农业科技有限公司',
      '县住房和城乡建设局',
    ]);
    assert.equal(words('一二三四五六七八九十甲乙丙丁戊己庚辛壬癸有限公司', 'long')[0]!.length, 16);
  });
});
