import assert from 'node:assert/strict';
import {
  dateBehindName,
  isBriefingHead,
  isClosing,
  isDate,
  isDocumentNumber,
  isHeadMark,
  isLabelled,
  isLetterhead,
  isRemark,
  isSentence,
  isShortDate,
  isTrailing,
  namesBlank,
  namesBodies,
  namesEditor,
  namesPerson,
  ordinalOf,
  wordsOf,
} from '../../../../../src/core/report/documentParts/lineContent';
import { Paragraph } from '../../../../../src/core/report/paragraph';

type Question = (paragraph: Paragraph) => boolean;

/** Of lines, those for which the answer is another one; each is asked with indentation and a blank behind it. */
const others = (ask: Question, lines: readonly string[], expected: boolean): string[] =>
  lines.filter((line) => ask(new Paragraph(`　　${line} `)) !== expected);

const otherWords = (ask: (words: string) => boolean, lines: readonly string[], expected: boolean): string[] =>
  lines.filter((line) => ask(line) !== expected);

const is = (ask: Question, right: readonly string[], wrong: readonly string[]): void => {
  assert.deepEqual(others(ask, right, true), []);
  assert.deepEqual(others(ask, wrong, false), []);
};

const isOfWords = (
  ask: (words: string) => boolean,
  right: readonly string[],
  wrong: readonly string[],
): void => {
  assert.deepEqual(otherWords(ask, right, true), []);
  assert.deepEqual(otherWords(ask, wrong, false), []);
};

const words = (written: string): string[] => written.trim().split(/\s+/);

suite('A line by itself', () => {
  test('has its words, and its ordinal, in offsets of the line', () => {
    const paragraph = new Paragraph('　　二、甲 ');
    assert.equal(wordsOf(paragraph), '二、甲');
    assert.deepEqual([ordinalOf(paragraph)?.start, ordinalOf(paragraph)?.ordinal], [2, 2]);
    assert.equal(ordinalOf(new Paragraph('甲')), undefined);
  });

  test('is a sentence if it ends like one, or is long', () => {
    is(
      isSentence,
      [...words('甲。 甲； 甲： 甲， 甲！ 甲？'), '甲'.repeat(91)],
      ['甲', '甲:', '甲'.repeat(90)],
    );
  });

  test('is a date of issue', () => {
    is(
      isDate,
      [
        ...words(`
          2026年7月5日 2026年7月5号 二〇二六年七月五日 一九九八年七月五日 二○二六年七月五日 二O二六年七月五日 20XX年X月X日 20**年**月**日 年月日 2026年月日
          2026年7月 2026年7月份 二〇二六年七月 二〇二六年十二月 二〇二六年元月 20XX年X月 ××年×月 ２０２６年７月 ２０２６年７月５日 2026.7.5
          2026．7．5 2026。7。5 2026/7/5 2026／7／5 2026-7-5 2026－7－5 2026–7–5 2026·7·5 2026.07.05 1998.12.31 2026.7.5日 2026.7 2026.12. 2026．7
          *年*月*日
        `),
        '2026 年 7 月 5 日',
        '　年　月　日',
        '2026年7月[日期]',
        '2026年7月【日】',
        '[年份]年[月份]月[日期]日',
        '2026年  月  日',
      ],
      [
        ...words(`
          甲2026年7月5日 2026年7月5日甲 7月5日 2026年 2026年7月5日。 2026-7 2026.77 2026.7.55 3026.7.5 2026年七，月5日 2026年123月 三〇二六年七月
          2026年七八九十一二三月5日 2026.27.5 日 号 月 份 5
        `),
        `2026年${' '.repeat(30)}月日`,
      ],
    );
  });

  test('is a date without a year', () => {
    is(
      isShortDate,
      words('7月5日 7月5号 12月31日 07月05日'),
      words('7月 5日 27月5日 7月45日 甲7月5日 7月5日甲 2026年7月5日'),
    );
  });

  test('is a name with a date behind it', () => {
    const at = (line: string): number | undefined => dateBehindName(new Paragraph(line));
    for (const [line, expected] of [
      ['临江市水务局　2026年7月5日', 7],
      ['临江市水务局2026年7月', 6],
      ['市水务局 二〇二六年七月五日', 5],
      ['市水务局 2026.7.5', 5],
      ['市水务局 2026/07/05', 5],
      ['市水务局 2026-7-5', 5],
      ['周敏　2026年7月5号', 3],
      ['　市水务局　2026年7月5日 ', 6],
    ] as const) {
      assert.equal(at(line), expected, line);
    }
    for (const line of [
      '会议时间　2026年7月5日',
      '市水务局',
      '2026年7月5日',
      '市水务局 2026.7-5',
      '市水务局 2026年7月5日。',
      '市水务局 7月5日',
      `${'水'.repeat(50)}局　2026年7月15日`,
    ]) {
      assert.equal(at(line), undefined, line);
    }
  });

  test('names bodies', () => {
    is(
      namesBodies,
      ['市水务局', '市水务局　市财政局', '全体党员', `${'水'.repeat(59)}局`],
      ['局', '市水务局。', '名单', ''],
    );
  });

  test('names a person, who may say in what part', () => {
    const parts = words(`
      述职 述责 述职述廉 述责述廉 述廉 报告 汇报 发言 承诺 保证 申请 倡议 检讨 检查 剖析 请假 证明 致辞 撰写 总结 责任
    `);
    is(
      namesPerson,
      [
        ...parts.map((part) => `${part}人：周敏`),
        '周敏',
        '局长　周敏',
        '述职人:　周敏',
        ...words(
          '承诺人（签字）：周敏 承诺人（签名）：周敏 承诺人（签章）：周敏 承诺人（盖章）：周敏 承诺人(签字)：周敏',
        ),
      ],
      [
        ...words('联系人：周敏 甲述职人：周敏 述职人周敏 承诺人（手印）：周敏 周敏。 周敏：'),
        `局长${'　'.repeat(40)}周敏`,
      ],
    );
  });

  test('names nobody yet', () => {
    is(namesBlank, ['**', '* *', '×　×', '【单位】'], ['*', '甲**', `*${' '.repeat(24)}*`]);
  });

  test('is a number of a document', () => {
    is(
      isDocumentNumber,
      [
        ...words(`
          临水发〔2026〕12号 临水发〔2026〕12期 临水发[2026]12号 临水发［2026］12号 临水发（2026）12号 临水发(2026)12号 临水发【2026】12号 临水发﹝2026﹞12号
          临水发〔20××〕×号 临水发〔**〕**号 临水发[2026年]第12号 临水发[2026]12期 SL[2026]3号 *水（办）[1998]3号 第3期 第十二期 （第3期） (第3号) 总第12期 新第3期
          第**期 第3期（总第45期） 第3期总第45号
        `),
        '临水发 [2026] 第 12 号',
        '临水发[2026]12号　签发人：陈志远',
        '临水发[2026]12号　签发：陈志远',
        '第 3 期',
      ],
      [
        ...words(`
          临水发〔2026〕12 临水发2026第12号 〔2026〕的号码 关于12号 根据临水发〔2026〕12号文 3期 第3期甲 甲第3期 临水发〔2〕12号 临水发[1234567]12号 临水发[2026]1234567号
          2026[2026]3号 号 期
        `),
        `${'水'.repeat(41)}〔2026〕12号`,
        `${'水'.repeat(25)}[2026]12号`,
        '临水发[2026]12号　主送',
        `临水发[2026]12号　签发人：${'甲'.repeat(50)}`,
      ],
    );
  });

  test('is a head: 文件, 简报', () => {
    is(
      isLetterhead,
      ['临江市水务局文件', '临 江 市 水 务 局 文 件', 'SL（集团）*文件', '中共××文件'],
      [
        '文件',
        '局文件',
        '关于文件',
        '转发文件',
        '印发某某文件',
        '学习有关文件',
        '附件和文件',
        '局、办文件',
        '临江市水务局文件柜',
        `${'水'.repeat(41)}文件`,
      ],
    );
    is(
      isBriefingHead,
      ['防汛工作简报', '水 务 简 报', '“双减”工作简报'],
      ['简报', '水简报', '关于，工作简报', '防汛工作简报范本', `${'水'.repeat(25)}简报`],
    );
  });

  test('names who edits a 简报', () => {
    is(
      namesEditor,
      [
        ...words('市水务局编印 市水务局编发 市水务局编辑 市水务局主编 市水务局主办 市水务局编'),
        '市水务局办公室　编　2026年7月5日',
        '市水务局编印　2026年7月5日',
      ],
      ['市水务局', '名单编', '市水务局编者', '编', `${'水'.repeat(39)}局编印${'　'.repeat(10)}2026年7月15日`],
    );
  });

  test('is a mark above the title', () => {
    is(
      isHeadMark,
      words('000012 绝密 机密 秘密 内部 机密★1年 特急 加急 急件 签发人：陈志远 签发人:'),
      words(
        '00012 0000123 绝密件 不特急 机密★一二三四五六七 签发人陈志远 签发人：一二三四五六七八九十一二三四五六七八九十一',
      ),
    );
  });

  test('is a closing formula', () => {
    const special = words(
      '报告 通知 通报 通告 公告 公示 函达 函复 函告 函商 批复 请示 说明 汇报 决定 声明 证明 邀请 承诺 命令 倡议 致函 致谢 申请',
    ).map((each) => `特此${each}。`);
    const above = words('报告 汇报 请示 意见 情况 方案 说明 述职').map((each) => `以上${each}，请审。`);
    is(
      isClosing,
      [
        ...special,
        ...above,
        ...words(`
          妥否，请批示。 当否，请批示。 可否，请函复。 是否妥当，请批示。 是否可行，请批示。 如无不妥，请批转。 此复。 此令。 专此报告。 请予批准。
          请审阅。 请审议。 盼函复。 盼复。 盼予复。 盼予函复。 此致 敬礼！ 敬请批准。 恳请批准。 恳请审批。 恳请批示。 恳请函复。 恳请予以支持。
          请批示。 请批复。 请审示。 请函复。 请指示。 请审批。 请批准。 望予支持。 致以敬意。 顺颂时祺。 谨此。 现予公布。 现予公告。
        `),
      ],
      [
        ...words(`
          特此 特别报告。 以上各项。 妥善处理。 当前任务。 可以办理。 是否。 如无。 此次会议。 专项检查。 请各单位落实。 请审核。 盼望复。 敬爱的 恳切
          望各地落实。 致富 顺利 谨慎 现予批准。 甲特此报告。
        `),
        `特此报告${'，甲'.repeat(30)}`,
      ],
    );
  });
});

suite('The words of a line', () => {
  test('may be a label and its value', () => {
    isOfWords(
      isLabelled,
      ['联系人：李明', '时间:', `${'甲'.repeat(16)}：乙`],
      [
        '，联系人：',
        '甲，乙：丙',
        '甲。乙：',
        '甲；乙：',
        '甲！乙：',
        '甲？乙：',
        '《甲》：',
        '：甲',
        `${'甲'.repeat(17)}：`,
      ],
    );
  });

  test('may be a remark in brackets', () => {
    isOfWords(
      isRemark,
      ['（此件公开发布）', '(此件公开发布)', `（${'甲'.repeat(60)}）`, '（甲乙）'],
      ['（甲）', '（甲乙', '甲乙）', '（甲乙）丙', '丙（甲乙）', '（甲（乙）丙）', `（${'甲'.repeat(61)}）`],
    );
  });

  test('may follow a paper and belong to no one', () => {
    isOfWords(
      isTrailing,
      [
        ...words(`
          （此件公开发布） 抄送市委 抄报市委 抄致市委 分送各局 主题词 印数300份 共印300份 发：各局 报：市委 送:市委 联系人 联系电话 联系方式 联系地址 电话 传真 邮编
          邮箱 来源 资料来源 信息来源 （来源 责任编辑 责编 编辑 编校 审核 审校 校对 打印 扫一扫 【关闭】 [关闭] http://a.cn https://a.cn HTTPS://A.CN www.a.cn 上一篇 上一条
          下一篇 下一条 分享 浏览 办公室印发 -1- —12— －3－ ___ --- *** === ——— 时间：明天
        `),
        '- 1 -',
        '_-*=—',
      ],
      [
        ...words('报告 发展 送给 上一级 下一步 印发的 甲主题词 甲--- __ -甲- 1- -1 甲-1-'),
        `${'甲'.repeat(10)}：${'乙'.repeat(30)}`,
      ],
    );
  });
});
