import assert from 'node:assert/strict';
import { following, type Gathered, linesWhere, Shared } from '../../../../src/core/report/following';
import type { Report } from '../../../../src/core/report/model';
import type { Paragraph } from '../../../../src/core/report/paragraph';
import { parse } from '../../../../src/core/report/parse';

/** All paragraphs that are there, and how often it was told of one. */
class Texts implements Gathered {
  readonly all: string[] = [];
  told = 0;

  put({ text }: Paragraph): void {
    this.told++;
    this.all.push(text);
  }

  drop({ text }: Paragraph): void {
    this.told++;
    this.all.splice(this.all.indexOf(text), 1);
  }
}

const sorted = ({ all }: Texts): string => [...all].sort().join('');

suite('what is gathered follows a text from version to version', () => {
  test('only the paragraphs that came and went are told', () => {
    const textsOf = following(() => new Texts());
    const first = parse('甲\n乙\n丙\n丁');
    assert.equal(textsOf(first).told, 4);
    const second = parse('甲\n戊\n己\n丙\n丁', { before: first });
    const texts = textsOf(second);
    assert.equal(texts, textsOf(first));
    textsOf(second);
    assert.equal(sorted(texts), '甲戊己丙丁'.split('').sort().join(''));
    // 乙 went, came and went, 戊 and 己 came, went and came.
    assert.equal(texts.told, 4 + 3 * 3);
  });

  test('a paragraph counts as often as it stands there', () => {
    const textsOf = following(() => new Texts());
    const first = parse('甲\n甲\n乙\n甲');
    assert.equal(sorted(textsOf(first)), '乙甲甲甲');
    assert.equal(sorted(textsOf(parse('甲\n乙\n甲', { before: first }))), '乙甲甲');
    assert.equal(sorted(textsOf(parse('', { before: first }))), '');
  });

  test('the front matter is left out, also where it comes or goes', () => {
    const textsOf = following(() => new Texts());
    const first = parse('甲\n乙');
    textsOf(first);
    const second = parse('---\n标题: 丙\n---\n甲\n乙', { before: first });
    assert.equal(sorted(textsOf(second)), '乙甲');
    assert.equal(sorted(textsOf(parse('标题: 丙\n甲\n乙', { before: second }))), '乙标题: 丙甲');
  });

  test('each text has its own', () => {
    const textsOf = following(() => new Texts());
    assert.equal(sorted(textsOf(parse('甲'))), '甲');
    assert.equal(sorted(textsOf(parse('乙'))), '乙');
  });
});

suite('lines that are wanted follow a text from version to version', () => {
  /** Those with 甲 in them, with their numbers and offsets; how many paragraphs were asked about. */
  const choosing = () => {
    const asked: string[] = [];
    const chosen = linesWhere(({ text }) => asked.push(text) > 0 && text.includes('甲'));
    const told = (report: Report): string =>
      chosen(report)
        .map(({ number, start, paragraph }) => `${number}@${start} ${paragraph.text}`)
        .join(', ');
    return { told, asked };
  };

  test('only the lines that changed are asked about, and those behind them have moved', () => {
    const { told, asked } = choosing();
    const first = parse('甲一\n乙\n甲二\n丙\n甲三');
    assert.equal(told(first), '0@0 甲一, 2@5 甲二, 4@10 甲三');
    asked.length = 0;
    const second = parse('甲一\n乙甲\n丁\n甲二\n丙\n甲三', { before: first });
    assert.equal(told(second), '0@0 甲一, 1@3 乙甲, 3@8 甲二, 5@13 甲三');
    assert.deepEqual(asked, ['乙甲', '丁']);
    const third = parse('甲一\n甲三', { before: second });
    assert.equal(told(third), '0@0 甲一, 1@3 甲三');
    assert.equal(told(first), '0@0 甲一, 2@5 甲二, 4@10 甲三');
    assert.equal(told(parse('', { before: first })), '');
  });

  test('each text has its own', () => {
    const { told } = choosing();
    assert.equal(told(parse('乙\n甲')), '1@2 甲');
    assert.equal(told(parse('甲')), '0@0 甲');
  });
});

suite('paragraphs with something in common', () => {
  /** Those of `lines` that share a character with others, or have one twice. */
  const shared = (...versions: string[]): string => {
    const sharedOf = following(() => new Shared(({ text }) => [...text]));
    let before = parse(versions[0]!);
    sharedOf(before);
    for (const version of versions.slice(1)) {
      before = parse(version, { before });
      sharedOf(before);
    }
    const all = sharedOf(before);
    const found = before.lines
      .filter(({ paragraph }) => all.has(paragraph))
      .map(({ paragraph }) => paragraph.text);
    assert.equal(all.isEmpty, found.length === 0);
    return found.join(' ');
  };

  test('both that say the same, and the one that says it twice', () => {
    assert.equal(shared('甲乙\n丙\n乙丁\n戊戊'), '甲乙 乙丁 戊戊');
    assert.equal(shared('甲\n甲'), '甲 甲');
    assert.equal(shared('甲\n乙'), '');
  });

  test('what goes is shared no longer, what comes is', () => {
    assert.equal(shared('甲乙\n丙\n乙丁', '甲乙\n丙\n丁'), '');
    assert.equal(shared('甲乙\n乙丙\n乙丁', '甲乙\n乙丙\n丁'), '甲乙 乙丙');
    assert.equal(shared('甲\n甲\n甲', '甲\n甲', '甲'), '');
    assert.equal(shared('甲\n丙', '甲\n乙\n丙', '甲\n丙甲\n丙'), '甲 丙甲 丙');
  });
});
