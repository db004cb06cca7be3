import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Inserted,
  issuerSize,
  layOutDocument,
  textOf,
} from '../../../../../src/core/layout/composition/document';
import type { TextElement } from '../../../../../src/core/layout/composition/model';
import { measures } from '../../../../../src/core/layout/gbt9704';
import { frontMatterKeys } from '../../../../../src/core/report/frontMatter/keys';
import { parse } from '../../../../../src/core/report/parse';
import { lines } from '../../../support';

const laidOut = (...written: string[]) => {
  const report = parse(lines(...written));
  const { letterhead, body, imprint } = layOutDocument(report);
  const show = (part: TextElement | Inserted | undefined): string => {
    if (!part) return '';
    if (part.kind === 'inserted') return `+${part.role} ${part.label}${textOf(report, part.pieces)}`;
    if (part.kind === 'paragraph') return `${part.role} ${report.text.slice(part.start, part.end)}`;
    return part.kind;
  };
  return { report, letterhead, imprint, body: body.map(show), show };
};

suite('The printed document', () => {
  test('is the text alone without front matter', () => {
    const { letterhead, body, imprint } = laidOut('关于防汛工作的报告', '市政府：', '现报告如下。');
    assert.equal(letterhead, undefined);
    assert.equal(imprint, undefined);
    assert.deepEqual(body, ['title 关于防汛工作的报告', 'addressee 市政府：', 'body 现报告如下。']);
  });

  test('has the marks above a title in its 版头', () => {
    const written = laidOut(
      '000012',
      '机密★1年',
      '特急',
      '临江市水务局文件',
      '临水报〔2026〕8号',
      '签发人：周敏',
      '关于防汛工作的报告',
      '市政府：',
      '特急',
    );
    assert.deepEqual(written.letterhead!.top.map(written.show), [
      '+copy-number 000012',
      '+secrecy 机密★1年',
      '+urgency 特急',
    ]);
    assert.equal(written.show(written.letterhead!.signatory), '+signatory 签发人：周敏');
    assert.deepEqual(written.body, ['title 关于防汛工作的报告', 'addressee 市政府：', 'body 特急']);
  });

  test('has the marks of its text, not those of the front matter', () => {
    const { letterhead, body, show } = laidOut(
      '---',
      '密级: 秘密',
      '紧急程度: 加急',
      '---',
      '机密',
      '关于防汛的报告',
    );
    assert.deepEqual(letterhead!.top.map(show), ['+secrecy 机密', '+urgency 加急']);
    assert.deepEqual(body, ['title 关于防汛的报告']);
  });

  test('leaves a 签发人 in the text where no 红头 has room for it', () => {
    const { letterhead, body } = laidOut('签发人：周敏', '关于防汛的报告', '请阅。');
    assert.equal(letterhead, undefined);
    assert.deepEqual(body, ['body 签发人：周敏', 'title 关于防汛的报告', 'body 请阅。']);
  });

  test('has 版头 and 版记 from the front matter', () => {
    const { letterhead, imprint, show } = laidOut(
      '---',
      '份号: "000012"',
      '密级: 机密',
      '保密期限: 1年',
      '紧急程度: 特急',
      '发文机关: 某市水务局',
      '发文字号: 某水报〔2026〕8号',
      '签发人: [张三, 李四]',
      '抄送: [市人大常委会办公室, 市政协办公室]',
      '印发机关: 某市水务局办公室',
      '印发日期: 2026年8月3日',
      '---',
      '正文在此。',
    );
    assert.deepEqual(letterhead!.top.map(show), [
      '+copy-number 000012',
      '+secrecy 机密★1年',
      '+urgency 特急',
    ]);
    assert.deepEqual(letterhead!.issuers.map(show), ['+issuer 某市水务局']);
    assert.equal(letterhead!.suffix, '文件');
    assert.equal(show(letterhead!.number), '+number 某水报〔2026〕8号');
    assert.equal(show(letterhead!.signatory), '+signatory 签发人：张三　李四');
    assert.equal(show(imprint!.copies), '+copies 抄送：市人大常委会办公室，市政协办公室。');
    assert.equal(show(imprint!.office), '+printing-office 某市水务局办公室');
    assert.equal(show(imprint!.date), '+printing-date 2026年8月3日印发');
  });

  test('puts what only the front matter says at its place', () => {
    const { body } = laidOut(
      '---',
      '标题: 关于防汛工作的报告',
      '主送: [市政府, 市防指]',
      '附件: [任务清单, 名单]',
      '署名: 某市水务局',
      '成文日期: 2026年8月3日',
      '附注: 此件公开发布',
      '---',
      '现将有关情况报告如下。',
      '一、主要做法',
      '附件1',
      '任务清单',
      '内容。',
    );
    assert.deepEqual(body, [
      '+title 关于防汛工作的报告',
      '+addressee 市政府、市防指：',
      'body 现将有关情况报告如下。',
      'heading 一、主要做法',
      '+attachment-note 附件：1.任务清单',
      '+attachment-note 2.名单',
      '+signature 某市水务局',
      '+date 2026年8月3日',
      '+note （此件公开发布）',
      'attachment 附件1',
      'attachment-title 任务清单',
      'body 内容。',
    ]);
  });

  test('says nothing twice: what the text has wins', () => {
    const { body } = laidOut(
      '---',
      '标题: 甲',
      '主送: 乙',
      '附件: 丙',
      '署名: 丁',
      '成文日期: 2020年1月1日',
      '附注: 戊',
      '---',
      '关于防汛工作的报告',
      '市政府：',
      '现报告如下。',
      '附件：任务清单',
      '某市水务局',
      '2026年8月3日',
      '（联系人：张三）',
    );
    assert.deepEqual(
      body.filter((part) => part.startsWith('+')),
      [],
    );
    assert.equal(body.length, 7);
  });

  test('fills in what is missing between 署名, 成文日期 and 附注 of the text', () => {
    assert.deepEqual(
      laidOut('---', '署名: 某市水务局', '---', '正文在此。', '2026年8月3日', '（此件公开发布）').body,
      ['body 正文在此。', '+signature 某市水务局', 'date 2026年8月3日', 'note （此件公开发布）'],
    );
    assert.deepEqual(laidOut('---', '成文日期: 2026年8月3日', '---', '正文在此。', '某市水务局').body, [
      'body 正文在此。',
      'signature 某市水务局',
      '+date 2026年8月3日',
    ]);
  });

  test('takes a name that ends the text for its 署名 where the date stands in the front matter', () => {
    const last = (...text: string[]): string =>
      laidOut('---', '成文日期: 2026年8月3日', '---', ...text).body.at(-2)!;
    assert.equal(last('正文在此。', '高明李四'), 'signature 高明李四');
    assert.equal(last('正文在此。', '高明'.repeat(15)), `signature ${'高明'.repeat(15)}`);
    assert.equal(last('正文在此。', `${'高明'.repeat(15)}李`), `body ${'高明'.repeat(15)}李`);
    assert.equal(last('正文在此。', '请予批准。'), 'closing 请予批准。');
    assert.equal(last('正文在此。', '一、高明李四'), 'heading 一、高明李四');
    // Nothing says so without the date, and who has signed may be said already.
    assert.equal(laidOut('正文在此。', '高明李四').body.at(-1), 'body 高明李四');
    const all = ['---', '成文日期: 2026年8月3日', '署名: 甲局', '---', '正文在此。', '高明李四'];
    assert.deepEqual(laidOut(...all).body.slice(1), [
      'body 高明李四',
      '+signature 甲局',
      '+date 2026年8月3日',
    ]);
  });

  test('has a remark in brackets, and does not bracket one twice', () => {
    const note = (words: string): string =>
      laidOut('---', `附注: ${words}`, '---', '正文在此。').body.at(-1)!;
    assert.equal(note('此件公开发布'), '+note （此件公开发布）');
    assert.equal(note('（此件公开发布）'), '+note （此件公开发布）');
    assert.equal(note('(此件公开发布)'), '+note (此件公开发布)');
    assert.equal(note('此件（公开）'), '+note （此件（公开））');
  });

  test('has what the text says before it, from number to byline, above whom it is for', () =>
    assert.deepEqual(
      laidOut(
        '---',
        '主送: 市政府',
        '---',
        '某水发〔2026〕8号',
        '关于防汛的报告',
        '——在全市会议上',
        '（2026年3月4日）',
        '请阅。',
      ).body,
      [
        'number 某水发〔2026〕8号',
        'title 关于防汛的报告',
        'subtitle ——在全市会议上',
        'byline （2026年3月4日）',
        '+addressee 市政府：',
        'body 请阅。',
      ],
    ));

  test('has attachments numbered only where there are several', () => {
    const notes = (value: string): string[] =>
      laidOut('---', `附件: ${value}`, '---', '正文在此。').body.slice(1);
    assert.deepEqual(notes('名单'), ['+attachment-note 附件：名单']);
    assert.deepEqual(notes('[名单, 清单]'), ['+attachment-note 附件：1.名单', '+attachment-note 2.清单']);
  });

  test('takes a number that stands above the title up into the 红头', () => {
    const text = ['某水发〔2026〕8号', '关于防汛工作的报告', '现报告如下。'];
    const { letterhead, body, show } = laidOut(
      '---',
      '发文机关: 某市水务局',
      '发文字号: 别的〔2026〕9号',
      '---',
      ...text,
    );
    assert.equal(show(letterhead!.number), '+number 某水发〔2026〕8号');
    assert.deepEqual(body, ['title 关于防汛工作的报告', 'body 现报告如下。']);
    assert.equal(laidOut(...text).body[0], 'number 某水发〔2026〕8号');
  });

  test('has no 红头 where 版式 says 白头, and a mark that names itself has no 文件 behind it', () => {
    assert.equal(laidOut('---', '发文机关: 某市水务局', '版式: 白头', '---', '正文。').letterhead, undefined);
    const suffix = (issuer: string, form = '文件') =>
      laidOut('---', `发文机关: ${issuer}`, `版式: ${form}`, '---', '正文。').letterhead!.suffix;
    assert.equal(suffix('某市水务局文件'), '');
    assert.equal(suffix('某市水务局党组会议', '纪要'), '纪要');
    assert.equal(suffix('某市水务局党组会议纪要', '纪要'), '');
  });

  test('sets the mark as large as its longest line allows', () => {
    const size = (...issuers: string[]) => {
      const { report, letterhead } = laidOut('---', `发文机关: [${issuers.join(', ')}]`, '---', '正文。');
      return issuerSize(report, letterhead!, measures);
    };
    assert.equal(size('某市水务局'), 52);
    assert.equal(size('某市水务局', '某市农业农村和水利工程建设局'), 26);
    assert.equal(size('某'.repeat(60)), 18);
    // 430 pt for what stands beside each other, 文件 among it, down to 18 pt.
    assert.equal(size('某'.repeat(6)), 52);
    assert.equal(size('某'.repeat(7)), 47);
    assert.equal(size('某'.repeat(17)), 22);
    assert.equal(size('某'.repeat(16)), 23);
    assert.equal(size('某'.repeat(21)), 18);
  });

  test('has the mark of the text, not that of the front matter, and loses none of several', () => {
    const written = (form: string) => {
      const { report, letterhead, body } = laidOut(
        '---',
        '发文机关: 甲局',
        `版式: ${form}`,
        '---',
        '某市水务局文件',
        '某水发〔2026〕8号',
        '关于甲的报告',
      );
      const words = ({ pieces }: Inserted) => textOf(report, pieces);
      return {
        issuers: letterhead?.issuers.map(words),
        suffix: letterhead?.suffix,
        number: letterhead?.number && words(letterhead.number),
        body,
      };
    };
    assert.deepEqual(written('文件'), {
      issuers: ['某市水务局文件'],
      suffix: '',
      number: '某水发〔2026〕8号',
      body: ['title 关于甲的报告'],
    });
    // Without 红头 what the text says of itself is printed where it stands.
    assert.deepEqual(written('白头').body, [
      'issuer 某市水务局文件',
      'number 某水发〔2026〕8号',
      'title 关于甲的报告',
    ]);
  });

  test('loses no line of the text, whatever the front matter says', () => {
    const value = fc.constantFrom('甲局', '', '[甲, 乙]', '**', '2026年1月2日', '|\n  甲\n  乙');
    const line = fc.constantFrom(
      '关于甲的报告',
      '市政府：',
      '正文在此。',
      '一、做法',
      '附件：1.甲',
      '2.乙',
      '某市局',
      '2026年1月2日',
      '（附注）',
      '附件1',
      '',
      '某发〔2026〕8号',
      '|甲|\n|-|',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...frontMatterKeys), value), { maxLength: 8 }),
        fc.array(line, { maxLength: 12 }),
        (entries, text) => {
          const matter = entries.map(([key, written]) => `${key}: ${written}`);
          const report = parse(['---', ...matter, '---', ...text].join('\n'));
          const { letterhead, body } = layOutDocument(report);
          const shown = new Set<number>();
          const add = (part: TextElement | Inserted | undefined) => {
            if (part?.kind === 'table') for (const row of part.rows) shown.add(row.line.number);
            else if (part) shown.add(part.line.number);
          };
          for (const part of [...body, letterhead?.number, ...(letterhead?.issuers ?? [])]) add(part);
          const { end } = report.frontMatter!;
          const missing = report.lines.filter(
            (each) => each.start >= end && each.textStart < each.textEnd && !shown.has(each.number),
          );
          assert.deepEqual(missing, []);
        },
      ),
    );
  });
});
