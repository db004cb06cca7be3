import assert from 'node:assert/strict';
import { parse } from '../../../../../../src/core/report/parse';
import { conflictingPosts } from '../../../../../../src/core/rules/consistency/posts/conflictingPosts';

/** What is found and what it is held against; `?` for information. */
const found = (...paragraphs: string[]) => {
  const text = paragraphs.join('\n');
  return conflictingPosts(parse(text)).map(({ start, end, severity, message, related = [] }) =>
    [
      `${text.slice(start, end)}${severity === 'information' ? '?' : ''}`,
      ...related.map((place) => text.slice(place.start, place.end)),
      message,
    ].join(' | '),
  );
};
const count = (...paragraphs: string[]) => found(...paragraphs).length;

suite('One person with two posts', () => {
  test('heads a body and is deputy there', () => {
    assert.deepEqual(found('县水务局局长陈志远讲话。', '县水务局副局长陈志远主持会议。'), [
      '副局长陈志远? | 局长陈志远 | 陈志远的职务这里是“副局长”，前面是“局长”。',
    ]);
    assert.deepEqual(found('县水务局常务副局长陈志远讲话。', '县水务局局长陈志远主持会议。'), [
      '局长陈志远? | 常务副局长陈志远 | 陈志远的职务这里是“局长”，前面是“常务副局长”。',
    ]);
    assert.deepEqual(found('县水务局局长陈明讲话。', '县水务局副局长陈明主持会议。'), [
      '副局长陈明? | 局长陈明 | 陈明的职务这里是“副局长”，前面是“局长”。',
    ]);
    for (const other of [
      '县水务局局长陈志远主持会议。',
      '县财政局副局长陈志远主持会议。',
      '县水务局副局长陈志高主持会议。',
      '县水务局原副局长陈志远主持会议。',
      '时任县水务局副局长陈志远主持会议。',
      '县水务局副书记陈志远主持会议。',
      '县财务局副局长陈志远主持会议。',
      '县务局副局长陈志远主持会议。',
    ])
      assert.equal(count('县水务局局长陈志远讲话。', other), 0, other);
    assert.equal(count('---', '附注: 县水务局局长陈志远', '---', '县水务局副局长陈志远主持会议。'), 0);
    assert.equal(count('由县水务局局长陈志远讲话。', '水务局副局长陈志远同意。'), 1);
    assert.equal(count('局长陈志远讲话。', '副局长陈志远讲话。'), 1);
    assert.equal(count('县自然资源局局长陈志远讲话。', '市自然资源局副局长陈志远主持。'), 1);
    assert.equal(count('县自然资源局局长陈志远讲话。', '县资源局副局长陈志远主持。'), 0);
    assert.deepEqual(
      found('县水务局副局长陈志远讲话。', '县水务局常务副局长陈志远发言。', '县水务局局长陈志远主持。'),
      ['局长陈志远? | 副局长陈志远 | 陈志远的职务这里是“局长”，前面是“副局长”。'],
    );
  });

  test('with a name of two characters, whatever follows it', () => {
    const deputy = ['副局长陈志? | 局长陈志 | 陈志的职务这里是“副局长”，前面是“局长”。'];
    assert.deepEqual(found('县水务局局长陈志讲话。', '县水务局副局长陈志发言。'), deputy);
    assert.deepEqual(found('县水务局局长陈志了解情况。', '县水务局副局长陈志主持会议。'), deputy);
    assert.deepEqual(found('县水务局局长陈志了解情况。', '县水务局副局长陈志了解进度。'), deputy);
    assert.equal(count('县水务局局长陈志主持会议。', '县水务局副局长陈志远讲话。'), 0);
    assert.equal(count('县水务局局长王志讲话。', '县水务局副局长王明讲话。'), 0);
  });

  test('heads two bodies of one kind', () => {
    assert.deepEqual(found('县水务局局长陈志远讲话。', '县财政局局长陈志远主持会议。'), [
      '局长陈志远? | 局长陈志远 | 陈志远的职务这里是“县财政局局长”，前面是“县水务局局长”。',
    ]);
    assert.equal(count('东城镇镇长陈志远讲话。', '西山镇镇长陈志远主持会议。'), 1);
    assert.deepEqual(found('临江县东城镇镇长陈志远讲话。', '临江县西山镇镇长陈志远主持会议。'), [
      '镇长陈志远? | 镇长陈志远 | 陈志远的职务这里是“西山镇镇长”，前面是“东城镇镇长”。',
    ]);
    for (const leading of ['由', '经', '向', '请', '到', '赴', '与', '同', '对', '听取了'])
      assert.deepEqual(
        found('县财政局局长陈志远讲话。', `${leading}县水务局局长陈志远说明。`),
        ['局长陈志远? | 局长陈志远 | 陈志远的职务这里是“县水务局局长”，前面是“县财政局局长”。'],
        leading,
      );
    for (const [one, other] of [
      ['临江县财政局', '县水务局'],
      ['县财政局', '临江县水务局'],
      ['县市场监管局', '县水务局'],
      ['市政管理局', '市水务局'],
      ['旗农业局', '旗水利局'],
      ['省农业局', '省水利局'],
      ['州农业局', '州水利局'],
    ] as const)
      assert.deepEqual(found(`${one}局长陈志远讲话。`, `${other}局长陈志远主持。`), [
        `局长陈志远? | 局长陈志远 | 陈志远的职务这里是“${other}局长”，前面是“${one}局长”。`,
      ]);
    assert.equal(count('县发展改革委主任陈志远讲话。', '县卫生健康委主任陈志远主持。'), 1);
    assert.deepEqual(found('县财政局局长陈志远。', '县水务局局长陈志远。', '县审计局局长陈志远。'), [
      '局长陈志远? | 局长陈志远 | 陈志远的职务这里是“县水务局局长”，前面是“县财政局局长”。',
      '局长陈志远? | 局长陈志远 | 陈志远的职务这里是“县审计局局长”，前面是“县财政局局长”。',
    ]);
    for (const [one, other] of [
      ['县人社局局长陈志远讲话。', '县人力资源和社会保障局局长陈志远主持会议。'],
      ['市水务局局长陈志远讲话。', '县财政局局长陈志远主持会议。'],
      ['县局局长陈志远讲话。', '县财政局局长陈志远主持会议。'],
      ['县农业委员会主任陈志远讲话。', '县农业办公室主任陈志远主持会议。'],
      ['县水务局副局长陈志远讲话。', '县财政局副局长陈志远主持会议。'],
      ['实验小学校长陈志远讲话。', '第一中学校长陈志远主持会议。'],
      ['东城镇镇长陈志远讲话。', '县财政局局长陈志远主持会议。'],
      ['县水务局局长陈明讲话。', '县财政局局长陈明主持会议。'],
      ['临江县财政局局长陈志远讲话。', '青溪县水务局局长陈志远主持会议。'],
      ['县财政局局长陈志远讲话。', '省水务局局长陈志远主持会议。'],
      ['东城镇镇长陈志远讲话。', '西山乡乡长陈志远主持会议。'],
      ['县委办公室主任陈志远讲话。', '县农业委员会主任陈志远主持会议。'],
      ['县委员会办公室主任陈志远讲话。', '县农业委员会主任陈志远主持会议。'],
      ['县农业局处长陈志远讲话。', '县水务局处长陈志远主持会议。'],
    ] as const)
      assert.equal(count(one, other), 0, one + other);
  });
});

suite('One post with two spellings of a name', () => {
  test('is told once, however often the right one stands there', () => {
    assert.deepEqual(
      found('县教育局局长李小明讲话。', '县教育局局长李晓明主持。', '县教育局局长李晓明出席。'),
      ['李小明 | 李晓明 | 同一职务“局长”的姓名，这里是“李小明”，别处是“李晓明”，请核对。'],
    );
    assert.deepEqual(
      found('李小明同志带头。', '学习李晓明同志事迹。', '宣传李晓明。', '县教育局局长李晓明讲话。'),
      ['李小明? | 李晓明 | “李小明”只出现这一次，别处3次都写作“李晓明”，请核对。'],
    );
  });

  test('is held against the first that is right', () => {
    const text = '县教育局局长李小明讲话。\n县教育局局长李晓明主持。\n县教育局局长李晓明出席。';
    const [first] = conflictingPosts(parse(text));
    assert.equal(first!.related![0]!.start, text.indexOf('李晓明'));
  });

  test('that differ in their last characters', () => {
    assert.deepEqual(found('县教育局局长李明晓讲话。', '县教育局局长李明小主持，李明晓出席。'), [
      '李明小 | 李明晓 | 同一职务“局长”的姓名，这里是“李明小”，别处是“李明晓”，请核对。',
    ]);
    assert.equal(count('县教育局局长李明在会上讲话。', '县教育局局长李明再次主持。'), 0);
    assert.equal(count('李晓同志。', '学习李小同志。', '宣传李晓。', '李晓好。'), 0);
  });

  test('or of two holders, where nothing tells of a change', () => {
    for (const other of ['李大明', '黎晓明', '周志坚'])
      assert.deepEqual(found('县教育局局长李晓明讲话。', `县教育局局长${other}主持会议。`), [
        `局长${other}? | 局长李晓明 | 同一职务前面写作“局长李晓明”，这里写作“局长${other}”，请核对。`,
      ]);
    assert.equal(count('局长李晓明讲话。', '县教育局局长李大明主持会议。'), 1);
    for (const words of [
      '局长周志坚主持会议。',
      '县公安局局长周志坚主持会议。',
      '县教育局局长周志坚主持会议，完成换届。',
      '县教育局党组成员、局长周志坚主持会议。',
      '县教育局局长李晓研究工作。',
      '县教育局办公室主任李大明讲话。',
    ])
      assert.equal(count('县教育局局长李晓明讲话。', words), 0, words);
    assert.equal(count('教育局局长李晓明讲话。', '教育局局长周志坚讲话。'), 0);
  });

  test('of its only holder', () => {
    assert.deepEqual(found('县教育局局长李晓明讲话。', '县教育局局长李小明主持会议，李晓明出席。'), [
      '李小明 | 李晓明 | 同一职务“局长”的姓名，这里是“李小明”，别处是“李晓明”，请核对。',
    ]);
    assert.deepEqual(found('县教育局局长李小明讲话。', '县教育局局长李晓明主持会议，李晓明出席。'), [
      '李小明 | 李晓明 | 同一职务“局长”的姓名，这里是“李小明”，别处是“李晓明”，请核对。',
    ]);
    for (const other of [
      '县教育局副局长李小明主持会议。',
      '县公安局局长李小明主持会议。',
      '县教育局书记李小明主持会议。',
    ])
      assert.equal(count('县教育局局长李晓明讲话。', other), 0, other);
    // Deputies may be two people.
    assert.equal(count('县教育局副局长李晓明讲话。', '县教育局副局长李小明主持会议。'), 0);
    assert.equal(count('县教育局副局长李晓明讲话。', '县教育局副局长李小明主持会议，李晓明出席。'), 1);
    // One bureau has one head, and so has the firm whose paper it is; another bureau is named.
    assert.equal(count('局长李晓明讲话。', '局长李小明主持会议。'), 1);
    assert.equal(count('董事长李晓明讲话。', '集团董事长李小明主持会议。'), 1);
    assert.equal(count('董事长李晓明讲话。', '水投集团董事长李小明主持会议。'), 0);
    assert.equal(count('主任李晓明讲话。', '主任李小明主持会议。'), 0);
    assert.equal(count('局长李晓明讲话。', '局长李小明主持会议，李晓明出席。'), 1);
  });

  test('that stands three times there otherwise', () => {
    const others = ['李晓明家庭和睦。', '宣传李晓明。'];
    assert.deepEqual(found('李晓明同志带头。', ...others, '学习李小明同志事迹。'), [
      '李小明? | 李晓明 | “李小明”只出现这一次，别处3次都写作“李晓明”，请核对。',
    ]);
    assert.deepEqual(found('学习李小明同志事迹。', ...others, '李晓明同志带头。'), [
      '李小明? | 李晓明 | “李小明”只出现这一次，别处3次都写作“李晓明”，请核对。',
    ]);
    assert.equal(count('李晓明同志带头。', others[0]!, '学习李小明同志事迹。'), 0);
    assert.equal(count('李晓明同志带头。', ...others, '学习李小明同志事迹。', '李小明很好。'), 0);
    assert.equal(count('李晓明同志带头。', ...others, '学习李大明同志事迹。'), 0);
  });

  test('without a post, behind one that was named', () => {
    assert.deepEqual(found('县教育局局长赵志刚讲话。', '赵志刚要求抓好落实。', '赵致刚听取了汇报。'), [
      '赵致刚? | 赵志刚 | “赵致刚”只出现这一次，别处写作“赵志刚”，请核对。',
    ]);
    const told = (words: string) => count('县教育局局长赵志刚讲话。', '赵志刚要求抓好落实。', words);
    for (const words of [
      '由赵致刚汇报。',
      '经赵致刚同意。',
      '请赵致刚审定。',
      '向赵致刚汇报。',
      '会上，赵致刚讲话。',
      '“赵致刚好样的。”',
    ])
      assert.equal(told(words), 1, words);
    for (const words of [
      '听取了赵致刚汇报。',
      '赵致刚、王五到会。',
      '赵致刚讲话。赵致刚要求。',
      '县公安局局长赵致刚讲话。',
      '赵大刚讲话。',
    ])
      assert.equal(told(words), 0, words);
    assert.equal(told('赵致刚'), 1);
    assert.equal(told('（县里）赵致刚听取汇报。'), 1);
    assert.equal(told('赵致刚听取汇报。赵致刚要求落实。'), 0);
    assert.deepEqual(found('赵致刚听取汇报。', '县教育局局长赵志刚讲话。', '赵志刚要求落实。'), [
      '赵致刚? | 赵志刚 | “赵致刚”只出现这一次，别处写作“赵志刚”，请核对。',
    ]);
    assert.equal(count('县教育局局长赵志刚赵志刚讲话。', '赵致刚听取了汇报。'), 1);
    assert.equal(told('县教育局局长赵致刚讲话。'), 1);
    assert.equal(count('县教育局局长赵志刚讲话。', '赵致刚听取了汇报。'), 0);
    assert.equal(count('县教育局局长赵志在会上讲话。', '赵志在这里。', '赵志再开会。'), 0);
  });
});
