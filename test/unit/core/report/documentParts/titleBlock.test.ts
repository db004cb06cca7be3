import assert from 'node:assert/strict';
import { parse } from '../../../../../src/core/report/parse';
import { titleOfReport } from '../../../../../src/core/report/sections';
import { paper, reread, saying, textOf } from './annotated';

const PAPERS: Readonly<Record<string, string>> = {
  'a title alone': `
    title  关于防汛的通知
    body  请落实。`,
  'a sentence that tells what was done is none': `
    body  会议听取了防汛工作的汇报。
    body  一、关于水库`,
  'a title with a stop behind it': `
    title  2026年度防汛工作汇报。
    body  一、关于水库`,
  'a label below a title addresses nobody': `
    title  关于防汛工作的报告
    body  有关说明：
    body  去年开工。`,
  'a preface is none': `
    body  前　言
    body  请落实。`,
  'a title over three lines': `
    title  临江市教育局
    title  关于做好招生
    title  工作的通知
    addressee  各校：
    body  请落实。`,
  'a title that is whole is not gone on with': `
    title  关于防汛的通知
    body  防汛工作安排
    body  请落实。`,
  'a title of five lines at most': `
    title  关于水库和
    title  河道和
    title  堤防和
    title  泵站和
    title  桥梁和
    body  道路和
    body  请落实。`,
  'an edition below the title': `
    title  临江市水务局管理办法
    title  （试行）
    body  第一条　甲。`,
  'subtitle, number, speaker, date and salutation below': `
    title  坚定信心
    subtitle  ——在全市大会上的讲话
    number  临水发〔2026〕8号
    byline  周敏
    byline  （2026年2月10日）
    addressee  同志们：
    body  会议很重要。`,
  'a masthead above': `
    issuer  临江市水务局文件
    number  临水发〔2026〕12号
    title  关于防汛的通知
    body  请落实。`,
  'marks above': `
    body  000012
    body  机密★1年
    body  特急
    issuer  临江市水务局文件
    number  临水发〔2026〕12号
    title  关于防汛的通知
    body  请落实。`,
  'an issuer without 文件 above a number': `
    issuer  临江市水务局
    number  临水发〔2026〕12号
    title  关于防汛的通知
    body  请落实。`,
  'a body above a number but without a title is none': `
    title  临江市水务局
    number  临水发〔2026〕12号
    body  请落实，认真做好。`,
  'the head of a briefing': `
    issuer  防汛工作简报
    number  第3期
    byline  市水务局办公室编　2026年7月5日
    title  我市部署防汛
    body  会议很重要。`,
  'the head of a briefing, editor and date in lines of their own': `
    issuer  防汛工作简报
    number  第3期
    byline  市水务局办公室编
    byline  2026年7月5日
    title  我市部署防汛
    body  会议很重要。`,
  'a number that begins with its year': `
    title  临江市人民法院
    title  司法建议书
    number  （2026）临法建字第3号
    addressee  市水务局：
    body  请落实。`,
  'the class of an answer beside its number': `
    number  临水函〔2026〕12号　　　（A）
    title  对第45号提案的答复
    addressee  周敏委员：
    body  感谢您的关心。`,
  'a sentence beside a number is none': `
    body  临水函〔2026〕12号　（A）收悉，请落实。
    body  请落实。`,
  'an addressee that goes on behind a comma': `
    title  关于防汛的通知
    addressee  各镇、各街道，
    addressee  各水库管理所：
    body  请落实。`,
  'a sentence that goes on behind a comma addresses nobody': `
    title  关于防汛的通知
    body  各镇、各街道，
    body  请落实下列工作：`,
  'a body with an ordinal heads what is said of it': `
    title  工作材料
    body  （一）临江镇
    body  去年开工。
    body  （二）临河镇`,
  'bodies below 名单 are its list': `
    title  先进集体名单（2个）
    body  临江市水务局
    body  临江市财政局`,
  'names without text below are a list': `
    title  入围人员情况
    body  周敏
    body  李强
    body  王芳`,
  'two names without text below may be authors': `
    title  临江水库调研
    byline  周敏
    byline  李强`,
  'bodies with text below issue the paper': `
    title  关于防汛工作的意见
    byline  临江市水务局
    byline  临江市财政局
    byline  临江市气象局
    body  请落实。`,
  'a letterhead as the last line is a title': `
    title  临江市水务局文件`,
  'no title where a sentence stands first': `
    body  请认真落实防汛工作。
    body  关于防汛的通知`,
  'no title that ends as a clause does': `
    body  关于防汛的通知；
    body  请落实。`,
  'no title of one character': `
    body  甲
    body  请落实。`,
  'a stop behind a title': `
    title  关于防汛的通知。
    body  请落实。`,
  'a sentence that ends in a kind is no title': `
    title  水务局会议
    body  会议听取了防汛工作的汇报。
    body  请落实。`,
  'a title with commas, by its kind': `
    title  关于甲，乙和丙的通知
    body  请落实。`,
  'a bracket opens no title': `
    body  （关于防汛的通知）
    body  请落实。`,
  'a dash opens no title': `
    body  ——关于防汛的通知
    body  请落实。`,
  'a row of a table is no title': `
    body  |防汛|通知|
    body  请落实。`,
  'cells are no title': `
    body  防汛	通知
    body  请落实。`,
  'a closing is no title': `
    body  特此通知
    body  请落实。`,
  'a mark of a list is no title': `
    body  -防汛通知
    body  请落实。`,
  'a label is no title': `
    body  时间：明天
    body  请落实。`,
  'a label that ends in a kind is one': `
    title  水务局：关于防汛的通知
    body  请落实。`,
  'a date is no title': `
    body  2026年4月8日
    body  请落实。`,
  'an ordinal opens no title': `
    body  一、防汛工作
    body  请落实。`,
  'a year opens one': `
    title  2026年工作总结
    body  完成了任务。`,
  'a speaker below a title': `
    title  防汛工作总结
    byline  周敏
    body  完成了任务。`,
  'a blank for a speaker below a title': `
    title  防汛工作总结
    byline  **
    body  完成了任务。`,
  'an issuing body below a title': `
    title  防汛工作要点
    byline  市水务局
    body  完成了任务。`,
  'a body below 关于 is part of the title': `
    title  关于表彰
    title  市水务局
    title  等先进单位的决定
    body  予以表彰。`,
  'two bodies above a title': `
    title  市水务局
    title  市财政局
    title  关于防汛的通知
    body  请落实。`,
  'a name above a person is a page’s own': `
    title  周敏
    title  李明华
    body  请落实。`,
  'a second title below one that only repeats it': `
    title  防汛工作情况通报
    title  临江市水务局防汛工作情况通报
    addressee  各科室：
    body  请落实。`,
  'a second title below which someone speaks': `
    title  市长工作报告
    title  政府工作报告——同心同德再出发
    byline  （2026年1月8日）
    body  现在报告工作。`,
  'a second title over two lines': `
    title  防汛工作情况通报
    title  临江市水务局关于做好
    title  防汛工作的通知
    addressee  各科室：
    body  请落实。`,
  'no second title that goes on over the end of a sentence': `
    title  防汛工作情况通报
    body  临江市水务局关于做好
    body  防汛工作。落实防汛工作的通知
    body  各科室：
    body  请落实。`,
  'what goes on from a title that seems whole': `
    title  关于防汛的通知
    title  的补充说明和有关的几点要求
    addressee  各科室：
    body  请落实。`,
  'what was passed or issued, below a title': `
    title  临江市水务局管理办法
    byline  2026年1月8日市人民政府第3次常务会议通过
    body  第一条　甲。`,
  'who reports, below a title': `
    title  2026年述职报告
    byline  述职人：周敏
    body  完成了任务。`,
  'who reports, by department': `
    title  2026年工作总结
    byline  报告单位：市水务局
    body  完成了任务。`,
  'a class of ten is a list': `
    title  关于防汛的通知
    body  三中队
    body  请落实。`,
  'bodies that are addressed end the head': `
    title  关于防汛的通知
    addressee  各科室：
    body  周敏
    body  请落实。`,
  'bodies that are addressed without a title': `
    addressee  各科室：
    body  请落实。`,
  'an ordinal addresses nobody': `
    title  关于防汛的通知
    body  一、各科室：
    body  请落实。`,
};

suite('The head of a paper', () => {
  for (const [name, written] of Object.entries(PAPERS)) {
    test(name, () => {
      assert.equal(reread(paper(written)), paper(written));
    });
  }

  test('has a title proper behind the one that it repeats', () => {
    const written = paper(PAPERS['a second title below one that only repeats it']!);
    assert.equal(titleOfReport(parse(textOf(written))), '临江市水务局防汛工作情况通报');
  });

  for (const sign of '；！？，：;!?,:…') {
    test(`has no title that ends with ${sign}`, () => {
      const written = `body  防汛工作${sign}\nbody  请落实。`;
      assert.equal(reread(written), written);
    });
  }

  for (const sign of '（(—|') {
    test(`has no title that begins with ${sign}`, () => {
      const written = `body  ${sign}防汛通知\nbody  请落实。`;
      assert.equal(reread(written), written);
    });
  }

  for (const mark of ['-', '#', '>', '·', '•', '* ']) {
    test(`has no title that begins with ${mark}`, () => {
      const written = `body  ${mark}防汛通知\nbody  请落实。`;
      assert.equal(reread(written), written);
    });
  }

  for (const part of [
    '述职人',
    '述责述廉人',
    '述廉人',
    '报告人',
    '汇报人',
    '发言人',
    '主讲人',
    '主持人',
    '宣讲人',
    '演讲者',
    '撰稿人',
    '作者',
    '讲话人',
    '执笔人',
    '报告单位',
    '申报部门',
    '编制单位',
  ]) {
    test(`names ${part} below the title`, () => {
      const written = `title  防汛工作总结\nbyline  ${part}：市水务局的同事\nbody  完成了任务。`;
      assert.equal(reread(written), written);
    });
  }

  for (const end of ['通过', '批准', '公布', '发布', '修订', '修正', '印发', '施行', '会议']) {
    test(`says below the title that it was made by ${end}`, () => {
      const written = `title  防汛工作办法\nbyline  2026年1月8日由市政府${end}\nbody  第一条　甲。`;
      assert.equal(reread(written), written);
    });
  }

  for (const word of '的及和与暨') {
    test(`goes on with a title whose next line begins with ${word}`, () => {
      const written = `title  关于防汛的通知\ntitle  ${word}有关事项的说明\nbody  请落实。`;
      assert.equal(reread(written), written);
    });
  }

  for (const sign of '，；：！？') {
    test(`has no title with ${sign} inside and a stop behind it`, () => {
      const written = `body  关于防汛${sign}抗旱的通知。\nbody  请落实。`;
      assert.equal(reread(written), written);
    });
  }

  for (const [name, written] of Object.entries({
    'date and number in the head of a briefing':
      'issuer  防汛工作简报\nnumber  第3期\nbyline  市水务局　2026年7月5日\ntitle  我市部署防汛\nbody  会议很重要。',
    'the first line is a title rather than a byline': 'title  市水务局　2026年7月5日\nbody  会议很重要。',
    'a body that sends out is above what it sends':
      'title  市水务局\ntitle  转发防汛通知的通知\nbody  请落实。',
    'a body below what is sent out is part of the title':
      'title  转发省水利厅\ntitle  市水务局\ntitle  文件的通知\nbody  请落实。',
    'a body below 印发 is part of the title':
      'title  印发省水利厅\ntitle  市水务局\ntitle  文件的通知\nbody  请落实。',
    'a speaker below a title that is not whole': 'title  坚定信心向前走\nbyline  周敏\nbody  会议很重要。',
    'a blank below a title that is not whole': 'title  坚定信心向前走\nbyline  **\nbody  会议很重要。',
    'a body below a title that is not whole': 'title  坚定信心向前走\nbyline  市水务局\nbody  会议很重要。',
    'a subtitle of eighty characters at most': `title  防汛工作总结\nsubtitle  ——${'水'.repeat(78)}\nbody  完成了任务。`,
    'a longer one is none': `title  防汛工作总结\nbody  ——${'水'.repeat(79)}\nbody  完成了任务。`,
    'brackets of 120 characters at most': `title  防汛工作总结\nbyline  （${'水'.repeat(118)}）\nbody  完成了任务。`,
    'longer brackets are none': `title  防汛工作总结\nbody  （${'水'.repeat(119)}）\nbody  完成了任务。`,
    'narrow brackets': 'title  防汛工作总结\nbyline  (在大会上)\nbody  完成了任务。',
    'an ordinal in brackets is none': 'title  防汛工作总结\nbody  （一）目标（二）\nbody  完成了任务。',
    'an addressee of 400 characters at most': `title  关于防汛的通知\naddressee  ${'各县局、'.repeat(99)}各县：\nbody  请落实。`,
    'a longer one is no addressee': `title  关于防汛的通知\nbody  ${'各县局、'.repeat(100)}各县：\nbody  请落实。`,
    'an addressee with a narrow colon': 'title  关于防汛的通知\naddressee  各县局:\nbody  请落实。',
    'an addressee with a blank before its colon':
      'title  关于防汛的通知\naddressee  市水务局 ：\nbody  请落实。',
    'a month is enough for what was passed':
      'title  临江市管理办法\nbyline  1998年1月市人民政府常务会议通过\nbody  第一条　甲。',
    'what was passed is said shortly':
      'title  临江市管理办法\nbyline  2026年12月18日通过\nbody  第一条　甲。',
    'a person of forty characters and a date is a line of the head':
      'issuer  防汛工作简报\nnumber  第3期\ntitle  市水务局传来的好消息\nbody  会议很重要。',
    'whoever reports, with a narrow colon':
      'title  防汛工作总结\nbyline  汇报部门:市水务局的同事\nbody  完成了任务。',
    'a second title that says the same': 'title  防汛工作情况通报\ntitle  防汛工作情况通报\nbody  请落实。',
    'a short line below a whole title is none': 'title  防汛工作情况通报\nbody  汛期防汛通报\nbody  各科室：',
    'a second title below which stands a subtitle':
      'title  防汛工作情况通报\ntitle  同心协力保平安的一年\nsubtitle  ——在大会上的讲话\nbody  会议很重要。',
    'contents below a title end the head':
      'title  防汛工作方案\ncontents  目录\ncontents  一、目标……1\ncontents  二、措施……2\nbody  一、目标\nbody  做好。',
  })) {
    test(name, () => {
      assert.equal(reread(written), written);
    });
  }

  test('ends ten lines below the title', () => {
    const many = (n: number): string => Array.from({ length: n }, () => 'byline  （在大会上）').join('\n');
    const written = `title  防汛工作总结\n${many(10)}\nbody  （在大会上）`;
    assert.equal(reread(written), written);
  });

  test('has a title of 240 characters at most, and of 50 where no kind ends it', () => {
    const lined = (role: string, words: string): string => `${role}  ${words}\nbody  请落实。`;
    const long = (n: number): string => `关于${'水'.repeat(n - 5)}的通知`;
    for (const written of [
      lined('title', long(240)),
      lined('body', long(241)),
      lined('title', '水'.repeat(50)),
      lined('body', '水'.repeat(51)),
      lined('body', `水，水，水，${'水'.repeat(50)}通知`),
      lined('title', `水，水，${'水'.repeat(50)}通知`),
    ]) {
      assert.equal(reread(written), written);
    }
  });

  test('is what the writer says', () => {
    const written = 'title  水利水电那些事，\ntitle  请看\nbody  请落实。';
    assert.equal(reread(written, saying(written, { 0: 'title', 1: 'title' })), written);
    const none = 'body  关于防汛的通知\nbody  请落实。';
    assert.equal(reread(none, saying(none, { 0: 'body' })), none);
  });
});
