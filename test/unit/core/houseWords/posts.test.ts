import assert from 'node:assert/strict';
import {
  type ClaimedPost,
  claimsAround,
  readPost,
  samePost,
  sameTitle,
} from '../../../../src/core/houseWords/posts';

const written = (posts: readonly ClaimedPost[]): string =>
  posts.map(({ body, title }) => `${body}/${title}`).join(' ');

suite('Posts', () => {
  for (const [text, expected] of [
    ['县委副书记、县长', '县委/副书记 /县长'],
    ['市水务局副局长，党组书记', '市水务局/副局长 党组/书记'],
    ['县委副书记兼县长', '县委/副书记 /县长'],
    ['常务副市长', '/常务副市长'],
    ['代市长', '/代市长'],
    ['董事长;总经理', '/董事长 /总经理'],
    [' 市水务局局长 ', '市水务局/局长'],
    ['县长,县委书记', '/县长 县委/书记'],
    ['市长；市委书记', '/市长 市委/书记'],
    ['局长/主任', '/局长 /主任'],
    ['第一书记', '/第一书记'],
    ['名誉会长', '/名誉会长'],
    ['执行董事长', '/执行董事长'],
    ['科员', ''],
    ['', ''],
  ] as const) {
    test(`of ${JSON.stringify(text)}`, () => assert.equal(written(readPost(text)), expected));
  }
});

suite('What post a text gives', () => {
  const NAME = '张明';
  for (const [text, ...expected] of [
    ['市水务局局长张明讲话', '局长 局长 市水务局/局长'],
    ['市水务局局长 张明讲话', '局长  局长 市水务局/局长'],
    ['会上，市水务局副局长张明讲话', '副局长 副局长 市水务局/副局长'],
    ['“局长”张明'],
    ['张明局长讲话', '局长 局长 /局长'],
    ['张明（市水务局局长）讲话', '（市水务局局长） 市水务局局长 市水务局/局长'],
    ['张明(局长)讲话', '(局长) 局长 /局长'],
    ['市水务局局长　张明局长', '局长　 局长 市水务局/局长', '局长 局长 /局长'],
    ['张明  局长讲话', '  局长 局长 /局长'],
    ['张明   局长讲话'],
    [`${'甲'.repeat(40)}局长张明`, `局长 局长 ${'甲'.repeat(38)}/局长`],
    [
      `张明（${'甲'.repeat(30)}局长）`,
      `（${'甲'.repeat(30)}局长） ${'甲'.repeat(30)}局长 ${'甲'.repeat(30)}/局长`,
    ],
    [`张明（${'甲'.repeat(31)}局长）`],
    ...'主任医师 主任护师 主任技师 主任科员 主任委员 主任助理 局长秘书 局长办公会 局长信箱 局长接待日 局长级 局长任职 局长任期'
      .split(' ')
      .map((other) => [`张明${other}`] as const),
    ['张明（女）'],
    ['张明（市水务局局长'],
    ['张明局长助理'],
    ['张明局级干部'],
    ['张明任局长'],
    ['张明'],
    ...'原 前 拟 曾 时任 历任 候任 挂职 推选 选举 任命 聘任 免去 离任 卸任'
      .split(' ')
      .map((before) => [`${before}局长张明`] as const),
    ...'党委会 工作小组 指挥部 专班 协会 学会 联合会 商会 理事会 基金会 党组 党委 党工委 党支部 支部 总支 工会 联盟'
      .split(' ')
      .map((body) => [`市水务局${body}主任张明`] as const),
    ['市水务局办公室主任张明', '主任 主任 市水务局办公室/主任'],
  ] as const) {
    test(text, () => {
      const start = text.indexOf(NAME);
      const claims = claimsAround(text, { start, end: start + NAME.length });
      assert.deepEqual(
        claims.map(
          (claim) => `${text.slice(claim.start, claim.end)} ${claim.written} ${written(claim.posts)}`,
        ),
        expected,
      );
    });
  }
});

suite('A post that is held and one that is claimed', () => {
  for (const [held, claimed, isSame] of [
    ['市水务局局长', '市水务局局长', true],
    ['市水务局局长', '局长', true],
    ['市水务局局长', '我局局长', true],
    ['市水务局局长', '市局局长', true],
    ['市水务局局长', '市水利院局长', true],
    ['市水务局局长', '市财政局局长', false],
    ['水务局局长', '财政局局长', false],
    ['市水务局局长', '市水务局副局长', false],
    ['副市长', '常务副市长', true],
    ['市长', '代市长', true],
    ['市长', '代理市长', true],
    ['执行主任', '主任', true],
    ['市人力资源和社会保障局局长', '市人社局局长', true],
    ['市人社局局长', '市人力资源和社会保障局局长', true],
    ['县委书记', '市委书记', false],
    ['县委书记', '县委书记', true],
    ['县委书记', '财政委书记', true],
    ['局长', '市水务局局长', true],
    ['临江市水务局局长', '水务局局长', true],
    ['水务局局长', '临江市水务局局长', true],
  ] as const) {
    test(`${held} and ${claimed} ${isSame ? 'may be one' : 'are two'}`, () => {
      const [own] = readPost(held);
      const [other] = readPost(claimed);
      assert.equal(samePost(own!, other!), isSame);
    });
  }

  const same = (held: string, claimed: string): boolean =>
    samePost(readPost(held)[0]!, readPost(claimed)[0]!);

  test('may be one where the text says where a body is, not what it is', () => {
    for (const where of '我本该此其各两全省市县区州盟旗镇乡分总支级和与及对向由请到被让为是的')
      assert.ok(same('水务局局长', `甲${where}局局长`), where);
    assert.ok(!same('水务局局长', '甲乙局局长'));
  });

  test('are two in bodies of one kind that do other things, and may be one in bodies of two', () => {
    const organs = [...'局委办厅部院校司处科室所站行会'];
    organs.forEach((organ, i) => {
      const other = organs[(i + 1) % organs.length]!;
      assert.ok(!same(`水务${organ}主任`, `财政${organ}主任`), organ);
      assert.ok(same(`水务${organ}主任`, `财政${other}主任`), organ);
    });
  });

  test('are two on two levels', () => {
    const levels = [...'省市县区州盟旗镇乡'];
    levels.forEach((level, i) => {
      assert.ok(!same(`${level}委书记`, `${levels[(i + 1) % levels.length]}委书记`), level);
      assert.ok(same(`${level}委书记`, `甲${level}委书记`), level);
    });
  });

  test('have one title where only the body differs', () => {
    assert.equal(sameTitle({ body: '县委', title: '书记' }, { body: '市委', title: '书记' }), true);
    assert.equal(sameTitle({ body: '县委', title: '书记' }, { body: '县委', title: '副书记' }), false);
  });
});
