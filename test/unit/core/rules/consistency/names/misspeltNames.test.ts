import assert from 'node:assert/strict';
import { parse } from '../../../../../../src/core/report/parse';
import { misspeltNames } from '../../../../../../src/core/rules/consistency/names/misspeltNames';

/** What is found: the name, how often the right one stands there, and that one at its first place. */
const found = (text: string) =>
  misspeltNames(parse(text)).map(({ start, end, message, related }) => {
    const { start: from, end: to } = related![0]!;
    assert.equal(text.indexOf(text.slice(from, to)), from, 'the first place of the right one');
    return `${text.slice(start, end)} ${/别处(\d+)次/.exec(message)?.[1]} ${text.slice(from, to)}`;
  });
/** A paragraph for each. */
const text = (...paragraphs: string[]) => paragraphs.join('\n');
const THREE = ['在石桥镇建厂。', '到石桥镇调研。', '石桥镇有产业。'];

suite('Names of places, once with another character', () => {
  test('stand there three times the other way', () => {
    assert.deepEqual(found(text(...THREE, '在石乔镇开会。')), ['石乔镇 3 石桥镇']);
    assert.deepEqual(found(text('在石乔镇开会。', ...THREE, '石桥镇很好。')), ['石乔镇 4 石桥镇']);
    assert.deepEqual(found(text(...THREE, '到东桥镇开会。')), []);
    assert.deepEqual(found(text(...THREE, '在实桥镇开会。')), ['实桥镇 3 石桥镇']);
    assert.deepEqual(found(text(...THREE.slice(1), '在石乔镇开会。')), []);
    assert.deepEqual(found(text(...THREE, '在石乔镇开会。', '石乔镇很好。')), []);
    assert.deepEqual(found(text(...THREE, '在实乔镇开会。')), []);
    assert.deepEqual(found(text('---', '附注: 在石乔镇开会', '---', ...THREE)), []);
    assert.deepEqual(found(text(...THREE, '在石乔镇、石岩镇开会。')), []);
  });

  test('are two names in a list', () => {
    for (const list of [
      '建设东山镇、石乔镇。',
      '建设东山镇和石乔镇。',
      '建设东山镇及石乔镇。',
      '建设东山镇与石乔镇。',
      '在石乔镇、东山建设。',
      '在石乔镇和东山镇建设。',
      '在石乔镇及东大山乡建设。',
      '在石乔镇与东大小山村建设。',
    ])
      assert.deepEqual(found(text(...THREE, list)), [], list);
    for (const other of [
      '在石乔镇和东部建设。',
      '在石乔镇建设东山镇。',
      '和气。在石乔镇建设。',
      '在石乔镇，和东山镇建设。',
    ])
      assert.deepEqual(found(text(...THREE, other)), ['石乔镇 3 石桥镇'], other);
  });

  test('are two names in one sentence', () => {
    assert.deepEqual(found(text(...THREE, '由石桥镇到石乔镇修路。')), []);
    assert.deepEqual(found(text(...THREE, '在石乔镇开会，石桥镇参加。')), []);
    assert.deepEqual(found(text(...THREE, '由石桥镇修路。在石乔镇开会。')), ['石乔镇 4 石桥镇']);
    assert.deepEqual(found(text(...THREE, '在石乔镇开会。由石桥镇修路。')), ['石乔镇 4 石桥镇']);
    assert.deepEqual(found(text(...THREE, '在石乔镇开会', '由石桥镇修路')), ['石乔镇 4 石桥镇']);
    assert.deepEqual(found(text('石桥镇', '在石乔镇开会', ...THREE)), ['石乔镇 4 石桥镇']);
  });
});

suite('Long names, once with another character', () => {
  const RIGHT = '绿源农业科技有限公司';
  const TWO = [`引进${RIGHT}。`, `依托${RIGHT}。`];

  test('stand there twice the other way', () => {
    assert.deepEqual(found(text(...TWO, '支持绿原农业科技有限公司。')), [`绿原农业科技有限公司 2 ${RIGHT}`]);
    assert.deepEqual(found(text('支持绿原农业科技有限公司。', ...TWO)), [`绿原农业科技有限公司 2 ${RIGHT}`]);
    assert.deepEqual(found(text(...TWO, '支持绿源农业科技有线公司。')), [`绿源农业科技有线公司 2 ${RIGHT}`]);
    assert.deepEqual(found(text(TWO[0]!, '支持绿原农业科技有限公司。')), []);
    assert.deepEqual(found(text(...TWO, '支持绿原农业科技有限公司。', '帮助绿原农业科技有限公司。')), []);
    assert.deepEqual(found(text(...TWO, '支持律原农叶科技有限公司。')), [
      '农叶科技有限公司 2 农业科技有限公司',
    ]);
    assert.deepEqual(found(text(...TWO, '支持绿水农业科技有限公司。')), []);
    assert.deepEqual(found(text('---', '附注: 绿原农业科技有限公司', '---', ...TWO)), []);
  });

  test('share the last four characters, or the four before those, and one before the slip', () => {
    const names = (...all: string[]) => found(text(...all.map((name) => `，${name}，`)));
    assert.deepEqual(names('大临港产业园', '大临港产业园', '大临巷产业园'), []);
    assert.deepEqual(names('大港产业园区', '大港产业园区', '大巷产业园区'), ['大巷产业园区 2 大港产业园区']);
    assert.deepEqual(names('港产业园区', '港产业园区', '巷产业园区'), []);
    assert.deepEqual(names('东山县实验小学', '东山县实验小学', '东山县实研小学'), []);
    assert.deepEqual(names('大东山县实验小学', '大东山县实验小学', '大东山县实研小学'), [
      '大东山县实研小学 2 大东山县实验小学',
    ]);
    assert.deepEqual(names('大东山县石桥小学', '大东山县石桥小学', '大东山县石乔小学'), [
      '大东山县石乔小学 2 大东山县石桥小学',
    ]);
    assert.deepEqual(names('大东山县石桥中学', '大东山县石桥中学', '大东山县石桥中雪'), []);
  });

  test('are two names where they stand together', () => {
    const wrong = '绿原农业科技有限公司';
    for (const clause of [
      `支持${RIGHT}和${wrong}。`,
      `支持${wrong}、${RIGHT}。`,
      `支持大户及${wrong}。`,
      `由${wrong}与大户签约，${RIGHT}见证。`,
      `${RIGHT}并入${wrong}。`,
    ])
      assert.deepEqual(
        found(text(...TWO, clause)),
        clause.includes(RIGHT) ? [] : [`${wrong} 2 ${RIGHT}`],
        clause,
      );
    for (const clause of [
      `支持${RIGHT}，帮助${wrong}。`,
      `支持${wrong}；${RIGHT}参加。`,
      `支持${wrong}：${RIGHT}参加。`,
      `${RIGHT}：支持${wrong}。`,
    ])
      assert.deepEqual(found(text(...TWO, clause)), [`${wrong} 3 ${RIGHT}`], clause);
    for (const mark of ['、', '和', '及', '与']) {
      assert.deepEqual(found(text(...TWO, `大户${mark}${wrong}签约，${RIGHT}参加。`)), [], mark);
      assert.deepEqual(found(text(...TWO, `支持${wrong}${mark}大户，${RIGHT}参加。`)), [], mark);
      assert.equal(found(text(...TWO, `甲${mark}乙；${wrong}签约，${RIGHT}参加。`)).length, 1, mark);
      assert.equal(found(text(...TWO, `支持${wrong}办厂${mark}修路，${RIGHT}参加。`)).length, 1, mark);
    }
    assert.deepEqual(found(text(...TWO, `支持${RIGHT}。帮助${wrong}。`)), [`${wrong} 3 ${RIGHT}`]);
  });

  test('have their joining words by law', () => {
    const offices =
      '住房和城乡建设 人力资源和社会保障 工业和信息化 自然资源和规划 规划和自然资源 文化和旅游 文化广电和旅游 发展和改革 教育和体育 教育和科技 ' +
      '科技和工业信息化 农业和农村 卫生和计划生育 民族和宗教 国防科技和工业 生态环境和水务 住房和城市建设 水利和湖泊 文化旅游和体育 交通和城市管理';
    for (const office of offices.split(' ')) {
      const right = `临江市${office}局`;
      const wrong = right.replace('和', '与');
      assert.deepEqual(found(text(`，${right}，`, `，${right}，`, `，${wrong}，`)), [`${wrong} 2 ${right}`]);
    }
    const body = (right: string) => {
      const wrong = right.replace('和', '与');
      return found(text(`，${right}，`, `，${right}，`, `，${wrong}，`)).length;
    };
    assert.equal(body('临江省工业和信息化厅'), 1);
    assert.equal(body('临江县发展和改革委员会'), 1);
    assert.equal(body('临江县教育和体育中心'), 0);
    assert.equal(body('临江县党建和业务工作组'), 0);
  });

  test('are compared in lists of up to two hundred, and each told once', () => {
    const names = (count: number) => Array.from({ length: count }, () => `，${RIGHT}，`);
    const wrong = '，绿原农业科技有限公司，';
    assert.equal(found(text(...names(199), wrong)).length, 1);
    assert.equal(found(text(...names(200), wrong)).length, 0);
  });
});
