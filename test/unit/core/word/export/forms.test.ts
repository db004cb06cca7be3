import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { importDocx } from '../../../../../src/core/word/import/docx';
import { child, value } from '../../../../../src/core/word/import/xml';
import { all, bodyOf, exported, paragraphs, partOf, words } from '../files';

const LETTER = `---
版式: 信函
份号: "000003"
密级: 秘密
发文机关: 临江市水务局
发文字号: 临水函〔2026〕15号
抄送: 市财政局
---
关于商请支持的函

市财政局：

请予支持。
`;
const ORDER = `---
版式: 命令
发文机关: 临江市人民政府令
发文字号: 第8号
---
《办法》现予公布。

市长　陈志远
2026年3月2日
`;

suite('A 信函 in Word', () => {
  test('has its mark 30 mm below the edge of the sheet, in a frame of 170 mm, with its rule', async () => {
    const file = await exported(LETTER);
    assert.deepEqual(paragraphs(file).slice(0, 4), [
      'GongwenLetterIssuer 临江市水务局',
      'GongwenLetterNumber 000003临水函〔2026〕15号',
      'GongwenMarks 秘密',
      'Title 关于商请支持的函',
    ]);
    const framed = all(bodyOf(file), 'p').filter((each) => child(each, 'pPr', 'framePr'));
    const mark = child(framed[0], 'pPr', 'framePr')!.attributes;
    const size = Number(value(all(framed[0]!, 'r')[0], 'rPr', 'sz')) / 2;
    const line = Number(child(framed[0], 'pPr', 'spacing')!.attributes.line);
    // The type stands in the middle of its line.
    const top = Number(mark.y) + (line - size * 20) / 2;
    assert.ok(Math.abs(top - (30 / 25.4) * 1440) <= 1, `${top}`);
    assert.equal(mark.w, String(Math.round((170 / 25.4) * 1440)));
    assert.equal(Math.round(((Number(mark.x) * 2 + Number(mark.w)) / 1440) * 25.4), 210);
    assert.deepEqual([mark.hAnchor, mark.vAnchor, mark.wrap], ['page', 'page', 'notBeside']);
    const fills = framed.slice(1, 5).map((each) => child(each, 'pPr', 'shd')!.attributes.fill);
    assert.deepEqual(fills, ['FFFFFF', 'FF0000', 'FFFFFF', 'FF0000']);
  });

  test('has a double rule, thick above thin, and below it 份号 and 发文字号 in one line', async () => {
    const file = await exported(LETTER);
    const framed = all(bodyOf(file), 'p').filter((each) => child(each, 'pPr', 'framePr'));
    const heights = framed.slice(1, 5).map((each) => Number(child(each, 'pPr', 'spacing')!.attributes.line));
    // 1.6, 1 and 0.7 of 0.5 mm, and above them what is left of 4 mm from the mark.
    assert.deepEqual(heights, [123, 45, 28, 20]);
    const number = all(bodyOf(file), 'p').find(
      (each) => value(each, 'pPr', 'pStyle') === 'GongwenLetterNumber',
    )!;
    assert.equal(child(number, 'pPr', 'spacing')!.attributes.before, '150');
    assert.deepEqual({ ...child(number, 'pPr', 'tabs', 'tab')!.attributes }, { val: 'right', pos: '8845' });
    assert.equal(all(number, 'tab').length, 2);
    assert.deepEqual(
      all(number, 'rFonts').map(({ attributes }) => attributes.eastAsia),
      ['仿宋_GB2312', '仿宋_GB2312', '仿宋_GB2312'],
    );
  });

  test('has the other rule the other way round at the foot of its first page, 20 mm above its edge', async () => {
    const file = await exported(LETTER);
    const foot = ['footer1', 'footer2', 'footer3']
      .map((name) => partOf(file, `word/${name}.xml`))
      .find((footer) => footer.includes('w:fill="FF0000"'))!;
    assert.deepEqual(
      [...foot.matchAll(/w:fill="(\w+)".*?w:line="(\d+)"/g)].map(([, fill, line]) => `${fill} ${line}`),
      ['FF0000 20', 'FFFFFF 28', 'FF0000 45'],
    );
    const tops = [...foot.matchAll(/w:y="(\d+)"/g)].map(([, y]) => Number(y));
    // The lower edge of the rule, in twips from the top of the sheet of 297 mm.
    assert.deepEqual(
      tops,
      Array.from({ length: 3 }, () => Math.round((277 / 25.4) * 1440) - 93),
    );
    assert.match(foot, /w:wrap="none"/);
  });

  test('has no number on its first page but the second rule, and no rules around 抄送', async () => {
    const file = await exported(LETTER);
    assert.notEqual(child(bodyOf(file), 'sectPr', 'titlePg'), undefined);
    const footers = ['footer1', 'footer2', 'footer3'].map((name) => partOf(file, `word/${name}.xml`));
    const first = footers.find((footer) => footer.includes('w:fill="FF0000"'))!;
    assert.doesNotMatch(first, /PAGE/);
    assert.equal(footers.filter((footer) => footer.includes('PAGE')).length, 2);
    const imprint = all(bodyOf(file), 'p').filter(
      (each) => value(each, 'pPr', 'pStyle') === 'GongwenImprint',
    );
    assert.ok(imprint.every((each) => child(each, 'pPr', 'shd')?.attributes.fill !== '000000'));
  });

  test('comes back as one', async () => {
    const lines = (text: string) => text.split('\n').filter((line) => line !== '');
    assert.deepEqual(lines(importDocx(await exported(LETTER)).text), lines(LETTER));
    const bare = LETTER.replace(/份号.*\n密级.*\n/, '');
    assert.deepEqual(lines(importDocx(await exported(bare)).text), lines(bare));
  });
});

suite('A 命令 in Word', () => {
  test('has its mark 20 mm below the 版心’s top, no rule, and its 签名章 four characters from the right', async () => {
    const file = await exported(ORDER);
    const [mark, number, text, signature, date] = all(bodyOf(file), 'p');
    assert.equal(words(mark!), '临江市人民政府令');
    const { before, line } = child(mark, 'pPr', 'spacing')!.attributes;
    const size = Number(value(all(mark!, 'r')[0], 'rPr', 'sz')) / 2;
    const top = Number(before) + (Number(line) - size * 20) / 2;
    assert.ok(Math.abs(top - (20 / 25.4) * 1440) <= 1, `${top}`);
    assert.equal(words(number!), '第8号');
    assert.equal(child(number, 'pPr', 'pBdr'), undefined);
    assert.equal(child(text, 'pPr', 'spacing')!.attributes.before, String(2 * 579));
    for (const each of [signature, date]) {
      assert.equal(child(each, 'pPr', 'ind')!.attributes.right, String(4 * 315));
      assert.equal(value(each, 'pPr', 'jc'), 'right');
    }
    assert.equal(child(signature, 'pPr', 'spacing')!.attributes.before, String(2 * 579));
    assert.equal(child(date, 'pPr', 'spacing')!.attributes.before, '579');
  });

  test('comes back as one', async () => {
    const back = importDocx(await exported(ORDER));
    assert.deepEqual(back.losses, []);
    assert.equal(back.text.replace(/\n+/g, '\n'), ORDER.replace(/\n+/g, '\n'));
  });
});

suite('A Word file that another program has saved', () => {
  /** With ids of its own for all styles, as Writer and WPS save it; the names stay. */
  function resaved(file: Uint8Array): Uint8Array {
    const parts = unzipSync(file);
    for (const name of ['word/document.xml', 'word/styles.xml']) {
      parts[name] = strToU8(
        strFromU8(parts[name]!).replace(
          /(w:styleId=|<w:(?:pStyle|rStyle|basedOn|next) w:val=)"(?:Gongwen)?(\w+)"/g,
          '$1"own$2"',
        ),
      );
    }
    return zipSync(parts);
  }

  test('comes in as the text that was exported, front matter and titles whole', async () => {
    const title = '临江市水务局临江市财政局关于申请追加2026年农村饮水工程维修养护资金的请示';
    const text = `---
密级: 秘密
发文机关: [临江市水务局, 临江市财政局]
发文字号: 临水〔2026〕15号
签发人: 陈志远
抄送: 市人大办公室
印发机关: 临江市水务局办公室
印发日期: 2026年7月2日
---

${title}

市政府：
请予批准。
`;
    const file = resaved(await exported(text));
    assert.ok(!partOf(file, 'word/styles.xml').includes('GongwenBody'));
    assert.equal(importDocx(file).text, text);
  });
});
