import assert from 'node:assert/strict';
import { layOutDocument, textOf } from '../../../../../src/core/layout/composition/document';
import { renderReport } from '../../../../../src/core/layout/html/report';
import { parse } from '../../../../../src/core/report/parse';
import { lines } from '../../../support';

const LETTER = lines(
  '---',
  '版式: 信函',
  '发文机关: [临江市水务局, 临江市财政局]',
  '发文字号: 临水函〔2026〕15号',
  '份号: "000003"',
  '紧急程度: 加急',
  '抄送: 市财政局',
  '印发机关: 临江市水务局办公室',
  '印发日期: 2026年3月2日',
  '---',
  '关于商请支持的函',
  '市财政局：',
  '请予支持。',
);
const ORDER = lines(
  '---',
  '版式: 命令',
  '发文机关: 临江市人民政府',
  '发文字号: 第8号',
  '印发机关: 临江市人民政府办公室',
  '---',
  '《办法》现予公布。',
  '市长　陈志远',
  '2026年3月2日',
);
const html = (text: string): string[] => renderReport(parse(text)).map((block) => block.html);

suite('A 信函', () => {
  test('bears the mark of the leading office alone, without 文件, and 抄送 alone at its end', () => {
    const report = parse(LETTER);
    const { form, letterhead, imprint } = layOutDocument(report);
    assert.equal(form, '信函');
    assert.deepEqual(
      letterhead!.issuers.map(({ pieces }) => textOf(report, pieces)),
      ['临江市水务局'],
    );
    assert.equal(letterhead!.suffix, '');
    assert.equal(imprint!.isRuled, false);
    assert.equal(textOf(report, imprint!.copies!.pieces), '市财政局。');
    assert.deepEqual([imprint!.office, imprint!.date], [undefined, undefined]);
    const without = layOutDocument(parse(LETTER.replace(/抄送.*\n/, '')));
    assert.equal(without.imprint, undefined);
  });

  test('has its mark above a double rule, below it 份号 to the left and 发文字号 to the right, and a rule at its foot', () => {
    const [head, title] = html(LETTER);
    const order = [
      'class="letterhead issued letter"',
      '临江市水务局',
      '<hr class="double-rule"></div>',
      '000003',
      '加急',
      '临水函〔2026〕15号',
      '<hr class="double-rule foot">',
    ].map((piece) => head!.indexOf(piece));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.ok(order[0]! >= 0);
    assert.doesNotMatch(head!, /red-rule|文件/);
    // 标题与其上最后一个要素相距二行
    assert.match(title!, /class="title below-rule"/);
    assert.match(html(LETTER).at(-1)!, /^<div class="imprint plain">/);
  });

  test('without an office has no rules', () => {
    const [head] = html(LETTER.replace(/发文机关.*\n/, ''));
    assert.doesNotMatch(head!, /double-rule/);
    assert.match(head!, /临水函〔2026〕15号/);
  });
});

suite('A 命令', () => {
  test('bears the office’s name with 令, its number below without a rule, and text two lines below that', () => {
    const [head, text, signoff] = html(ORDER);
    assert.match(head!, /^<div class="letterhead issued order"/);
    assert.match(head!, /临江市人民政府.*<p class="suffix">令<\/p>.*第8号/);
    assert.doesNotMatch(head!, /<hr/);
    assert.match(text!, /class="body below-rule"/);
    assert.match(signoff!, /^<div class="signoff signed">.*市长　陈志远.*2026年3月2日/);
  });

  test('that names itself has nothing put behind it', () => {
    const named = layOutDocument(parse(ORDER.replace('临江市人民政府\n', '临江市人民政府令\n')));
    assert.equal(named.letterhead!.suffix, '');
    const whole = layOutDocument(parse(ORDER.replace('临江市人民政府\n', '临江市人民政府命令\n')));
    assert.equal(whole.letterhead!.suffix, '');
  });
});

suite('版式', () => {
  test('that is none of them is a 文件', () => {
    const { form, letterhead } = layOutDocument(parse(ORDER.replace('版式: 命令', '版式: 没有')));
    assert.equal(form, '文件');
    assert.equal(letterhead!.suffix, '文件');
  });
});
