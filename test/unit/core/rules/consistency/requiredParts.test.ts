import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';
import { requiredParts } from '../../../../../src/core/rules/consistency/requiredParts';

/** What a paper must have: 有 or 缺, its name, and where it stands or is shown. */
const partsOf = (text: string): string[] =>
  requiredParts(parse(text)).map(
    ({ name, isThere, place }) => `${isThere ? '有' : '缺'}${name}“${text.slice(place.start, place.end)}”`,
  );

/** What is said of the one part that is called `name`. */
const partOf = (text: string, name: string): string =>
  partsOf(text).find((each) => each.slice(1).startsWith(`${name}“`)) ?? '不要求';

suite('What a paper must have, by its kind', () => {
  for (const [kinds, ...parts] of [
    ['请示', '主送机关“T”', '结尾用语“。”', '署名“。”', '成文日期“。”'],
    ['报告 议案 通知 函 批复', '主送机关“T”', '署名“。”', '成文日期“。”'],
    ['公告 通告 通报', '署名“。”', '成文日期“。”'],
  ] as const) {
    for (const kind of kinds.split(' ')) {
      test(`lacks ${parts.length} in a bare ${kind}`, () => {
        const title = `关于防汛工作的${kind}`;
        const missing = partsOf(`${title}\n情况良好。`).filter((each) => each.startsWith('缺'));
        assert.deepEqual(
          missing,
          parts.map((part) => `缺${part.replace('T', title)}`),
        );
      });
    }
  }

  for (const kind of ['决定', '意见', '纪要']) {
    test(`is nothing in a ${kind}`, () => assert.deepEqual(partsOf(`关于防汛工作的${kind}\n情况良好。`), []));
  }

  test('is told of what is there as well', () => {
    assert.deepEqual(
      partsOf('关于防汛工作的请示\n市政府：\n经费紧张。\n妥否，请批示。\n临江市水务局\n2026年7月5日'),
      [
        '有标题“关于防汛工作的请示”',
        '有主送机关“市政府：”',
        '有只有一个主送机关“市政府：”',
        '有结尾用语“妥否，请批示。”',
        '有一文一事“关于防汛工作的请示”',
        '有署名“临江市水务局”',
        '有成文日期“2026年7月5日”',
      ],
    );
  });
});

suite('The place of what is wanting at the top', () => {
  for (const [head, text, place] of [
    ['文种: 报告', '情况良好。', '缺标题“报告”'],
    ['标题: 关于防汛工作的报告\n文种: 报告', '情况良好。', '有标题“关于防汛工作的报告”'],
    ['标题: 关于防汛工作的报告', '情况良好。', '有标题“关于防汛工作的报告”'],
    ['文种: 报告', '防汛工作汇报\n情况良好。', '有标题“防汛工作汇报”'],
  ] as const) {
    test(`is ${place} under ${JSON.stringify(head)}`, () =>
      assert.equal(partsOf(`---\n${head}\n---\n${text}`)[0], place));
  }

  test('is the very beginning where nothing is printed', () => {
    const [, , signature] = requiredParts(parse('---\n文种: 报告\n---'));
    assert.deepEqual([signature!.name, signature!.place], ['署名', { start: 0, end: 0 }]);
  });
});

suite('A title without its kind', () => {
  const titled = (title: string, { addressee = '市政府：\n', end = '\n临江市水务局' } = {}): string[] =>
    partsOf(`${title}\n${addressee}情况良好。${end}`);

  for (const title of [
    '关于防汛工作情况',
    '关于防汛工作机制',
    '关于防汛工作体系',
    '关于防汛工作职责',
    '关于防汛工作程序',
    '关于防汛工作流程',
    '关于防汛工作分工',
    '关于防汛工作考核',
    '关于防汛工作标准',
    '关于防汛措施落实',
    '关于防汛资金',
    '关于防汛的专项资金追加',
    '关于防汛资金（2026）',
  ]) {
    test(`is ${title}`, () => assert.deepEqual(titled(title), [`缺标题中的文种“${title}”`]));
  }

  for (const title of [
    '防汛工作情况',
    '关于防汛工作办法',
    '关于防汛的资金追加',
    '关于防汛考核标准要点',
    '关于防汛工作ABC',
  ]) {
    test(`is not ${title}`, () => assert.deepEqual(titled(title), []));
  }

  test('is told by a signature or a closing, below an addressee', () => {
    const title = '关于防汛资金';
    assert.equal(titled(title, { end: '\n妥否，请批示。' }).length, 1);
    assert.deepEqual(titled(title, { end: '' }), []);
    assert.deepEqual(titled(title, { addressee: '' }), []);
  });

  test('is not told of one that stands in the front matter alone', () =>
    assert.deepEqual(
      partsOf('---\n标题: 关于防汛资金\n---\n市政府：\n情况良好。\n临江市水务局\n2026年7月5日'),
      [],
    ));
});

suite('The addressee', () => {
  for (const [line, said] of [
    ['各科室：为了落实，请自查。', '有'],
    ['各科室:请自查。', '有'],
    [`${'各'.repeat(60)}：请自查`, '有'],
    ['<!-- 说明 -->\n各科室：请自查。', '有'],
    ['\n各科室：请自查。', '有'],
    ['科：请自查。', '缺'],
    ['各科室，各股：请自查。', '缺'],
    ['各科室。各股：请自查。', '缺'],
    ['各科室；各股：请自查。', '缺'],
    ['：各科室：请自查。', '缺'],
    [`${'各'.repeat(61)}：请自查`, '缺'],
    ['请自查。\n各科室：请自查。', '缺'],
  ] as const) {
    test(`is ${said} in ${JSON.stringify(line)}`, () => {
      const title = '关于防汛工作的通知';
      assert.equal(partOf(`${title}\n${line}\n临江市水务局`, '主送机关'), `${said}主送机关“${title}”`);
    });
  }

  test('may stand in the first line of a text without a title', () =>
    assert.equal(partOf('---\n文种: 通知\n---\n各科室：请自查。', '主送机关'), '有主送机关“通知”'));

  for (const [line, said] of [
    ['市政府：', '有'],
    ['县委、县政府：', '有'],
    ['县委，县政府：', '有'],
    ['县委,县政府：', '有'],
    ['县委 、县政府:', '有'],
    ['市委、市财政局：', '缺'],
    ['市财政局、市政府：', '缺'],
    ['市委办、市政府：', '缺'],
    ['市委、市政府办：', '缺'],
    ['市委、市政府、市财政局：', '缺'],
  ] as const) {
    test(`of a 请示 is one only: ${said} in ${line}`, () => {
      const text = `关于追加经费的请示\n${line}\n经费紧张。\n妥否，请批示。`;
      assert.equal(partOf(text, '只有一个主送机关'), `${said}只有一个主送机关“${line}”`);
    });
  }

  test('of a 请示 may stand in the front matter, or in line', () => {
    const text = '关于追加经费的请示\n经费紧张。';
    assert.equal(partOf(`---\n主送: 市政府\n---\n${text}`, '只有一个主送机关'), '有只有一个主送机关“市政府”');
    assert.equal(partOf('关于追加经费的请示\n市政府：经费紧张。', '只有一个主送机关'), '不要求');
  });
});

suite('What a 请示 asks', () => {
  const asked = (line: string): string => partOf(`关于追加经费的请示\n市政府：\n${line}`, '结尾用语');

  for (const word of '批示 批复 批准 审批 核批 指示 审定 审示 审核 函复'.split(' ')) {
    test(`is asked with ${word}`, () => assert.equal(asked(`以上事项请予${word}为盼。`), '有结尾用语“。”'));
  }

  for (const [line, said] of [
    ['经费紧张，请予研究。', '缺结尾用语“。”'],
    ['经费紧张，请批示', '有结尾用语“示”'],
    ['经费紧张，请批示！', '有结尾用语“！”'],
    ['经费紧张，请批示。 ', '有结尾用语“。”'],
    ['经费紧张，请批示一二三四五六七八。', '有结尾用语“。”'],
    ['经费紧张，请批示一二三四五六七八九。', '缺结尾用语“。”'],
    ['经费紧张，已批示。将落实。', '缺结尾用语“。”'],
    ['经费紧张，请予批示；另报', '缺结尾用语“报”'],
    ['经费紧张，请批示。\n附件：预算表', '有结尾用语“。”'],
    ['经费紧张，请批示。\n临江市水务局\n2026年7月5日', '有结尾用语“。”'],
    ['经费紧张，请批示。\n\n<!-- 说明 -->\n', '有结尾用语“。”'],
    ['经费紧张。\n妥否，请批示。', '有结尾用语“妥否，请批示。”'],
  ] as const) {
    test(`is ${said} in ${JSON.stringify(line)}`, () => assert.equal(asked(line), said));
  }

  for (const [title, said] of [
    ['关于追加经费和增加编制的请示', '缺'],
    ['关于追加经费、增加编制的请示', '缺'],
    ['关于追加经费的请示', '有'],
    ['关于追加经费和编制的请示', '有'],
  ] as const) {
    test(`is one matter: ${said} in ${title}`, () =>
      assert.equal(partOf(`${title}\n市政府：\n经费紧张。`, '一文一事'), `${said}一文一事“${title}”`));
  }
});

suite('Signature and date', () => {
  for (const [text, ...said] of [
    ['\n临江市水务局', '有署名“临江市水务局”', '缺成文日期“临江市水务局”'],
    ['\n2026年7月5日', '缺署名“2026年7月5日”', '有成文日期“2026年7月5日”'],
    ['', '缺署名“。”', '缺成文日期“。”'],
  ] as const) {
    test(`are shown at each other's place: ${said.join('')}`, () =>
      assert.deepEqual(partsOf(`关于防汛工作的通告\n情况良好。${text}`).slice(1), said));
  }

  test('may stand in the front matter, or together below the title', () => {
    const text = '关于防汛工作的通告\n情况良好。';
    const signed = partsOf(`---\n署名: 临江市水务局\n---\n${text}`).slice(1);
    assert.deepEqual(signed, ['有署名“。”', '缺成文日期“。”']);
    const dated = partsOf(`---\n成文日期: 2026年7月5日\n---\n${text}`).slice(1);
    assert.deepEqual(dated, ['缺署名“。”', '有成文日期“。”']);
    const both = partsOf('关于防汛工作的通告\n（2026年7月5日）\n情况良好。').slice(1);
    assert.deepEqual(both, ['有署名“。”', '有成文日期“。”']);
  });
});

suite('What the head and the foot of a page must have', () => {
  const SIGNED = '关于防汛工作的报告\n市政府：\n情况良好。\n临江市水务局\n2026年7月5日';
  const WITHOUT = partsOf(SIGNED);

  for (const [head, ...said] of [
    ['发文机关: 临江市水务局', '缺签发人“发文机关: 临江市水务局”'],
    ['发文字号: 临水〔2026〕8号', '缺签发人“发文字号: 临水〔2026〕8号”'],
    ['发文字号: 临水〔2026〕8号\n发文机关: 临江市水务局', '缺签发人“发文字号: 临水〔2026〕8号”'],
    ['发文字号: 临水〔2026〕8号\n签发人:', '缺签发人“签发人:”'],
    ['发文字号: 临水〔2026〕8号\n签发人: 陈志远', '有签发人“签发人: 陈志远”'],
    ['发文字号: 临水〔2026〕8号\n版式: 文件', '缺签发人“发文字号: 临水〔2026〕8号”'],
    ['发文字号: 临水〔2026〕8号\n版式: 信函'],
    ['密级: 秘密', '缺保密期限“秘密”'],
    ['密级: 秘密★', '缺保密期限“秘密★”'],
    ['密级: 秘密★1年', '有保密期限“秘密★1年”'],
    ['密级: 秘密\n保密期限: 1年', '有保密期限“秘密”'],
    ['印发日期: 2026年7月6日', '缺印发机关“2026年7月6日”', '有印发日期“2026年7月6日”'],
    ['印发机关: 水务局办公室', '有印发机关“水务局办公室”', '缺印发日期“水务局办公室”'],
    [
      '印发机关: 水务局办公室\n印发日期: 2026年7月6日',
      '有印发机关“水务局办公室”',
      '有印发日期“2026年7月6日”',
    ],
    ['印发日期:'],
  ] as const) {
    test(`under ${JSON.stringify(head)}: ${said.join('') || 'nothing more'}`, () =>
      assert.deepEqual(partsOf(`---\n${head}\n---\n${SIGNED}`), [...WITHOUT, ...said]));
  }
});
