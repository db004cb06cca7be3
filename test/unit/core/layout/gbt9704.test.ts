import assert from 'node:assert/strict';
import { cssProperties, faces, measures } from '../../../../src/core/layout/gbt9704';

suite('The measures of the page', () => {
  const mm = (name: keyof typeof measures): number => {
    const { value, unit } = measures[name];
    return unit === 'pt' ? (value * 25.4) / 72 : value;
  };

  test('leave a 版心 of 156 × 225 mm', () => {
    assert.equal(mm('pageWidth') - mm('marginLeft') - mm('marginRight'), 156);
    assert.equal(mm('pageHeight') - mm('marginTop') - mm('marginBottom'), 225);
  });

  test('fill it with 22 lines of 28 characters', () => {
    assert.equal((mm('linePitch') * 22).toFixed(6), '225.000000');
    assert.equal(measures.linePitch.value.toFixed(2), '28.99');
    const line = 28 * (mm('bodySize') + mm('letterSpacing'));
    assert.ok(line <= 156 && line + mm('bodySize') + mm('letterSpacing') > 156, `${line} mm`);
  });

  test('are those of the standard where it says so, and only usual where it says no more', () => {
    const told = (strength: string): string[] =>
      Object.entries(measures)
        .filter(([, each]) => each.strength === strength)
        .map(
          ([name, { value, unit, source }]) =>
            `${name} ${value}${unit} ${source.split('：')[0]!.split(' ')[0]}`,
        );
    assert.deepEqual(told('规定'), [
      'pageWidth 210mm 5.1',
      'pageHeight 297mm 5.1',
      'marginTop 37mm 5.2.1',
      'marginLeft 28mm 5.2.1',
      'indent 2字 7.3.3',
      'gapBelowTitle 1行 7.3.2',
      'gapAboveAttachmentNote 1行 7.3.4',
      'gapAboveSignature 1行 7.3.5.2',
      'signatureIndent 2字 7.3.5.2',
      'dateShift 2字 7.3.5.2',
      'gapBelowAttachmentMark 1行 7.3.7',
      'issuerTop 35mm 7.2.4',
      'gapBelowIssuer 2行 7.2.5',
      'redRuleDistance 4mm 7.2.7',
      'orderTop 20mm 10.2',
      'letterTop 30mm 10.1',
      'letterRuleDistance 4mm 10.1',
      'letterRuleLength 170mm 10.1',
      'letterFootDistance 20mm 10.1',
    ]);
    assert.deepEqual(told('一般'), [
      'bodySize 16pt 5.2.2',
      'titleSize 22pt 7.3.1',
      'gapAboveTitle 2行 7.3.1',
      'gapAboveSigned 2行 7.3.5.3',
      'gapAboveSignedDate 1行 7.3.5.3',
      'signedIndent 4字 7.3.5.3',
      'imprintSize 14pt 7.4.2',
      'folioSize 14pt 7.5',
      'folioDistance 7mm 7.5',
      'folioIndent 1字 7.5',
    ]);
    assert.deepEqual(told('推荐'), ['imprintOuterRule 0.35mm 7.4.1', 'imprintInnerRule 0.25mm 7.4.1']);
    // What it does not settle never claims a clause of its own.
    assert.deepEqual(
      Object.values(measures)
        .filter(({ strength }) => strength === '实务')
        .filter(({ source }) => !source.startsWith('国标未定')),
      [],
    );
  });

  test('are followed by the families of a face, those of the office and of one run first', () => {
    const stack = (name: string, named?: Readonly<Record<string, string>>, first?: string): string[] =>
      new RegExp(`--face-${name}:(.*?);`).exec(cssProperties(measures, named, first))![1]!.split(',');
    assert.deepEqual(stack('body').slice(0, 2), ['"仿宋_GB2312"', '"FangSong_GB2312"']);
    assert.deepEqual(stack('body', { body: '仿宋' }).slice(0, 2), ['"仿宋"', '"仿宋_GB2312"']);
    assert.deepEqual(stack('body', { body: '仿宋' }, '甲体').slice(0, 3), [
      '"甲体"',
      '"仿宋"',
      '"仿宋_GB2312"',
    ]);
    assert.deepEqual(stack('heading-2', { body: '仿宋' })[0], '"楷体_GB2312"');
    for (const name of ['title', 'body', 'heading-2', 'folio'])
      assert.equal(stack(name).at(-1), 'serif', name);
    assert.equal(stack('heading-1').at(-1), 'sans-serif');
  });

  test('reach the stylesheet in millimetres', () => {
    const css = cssProperties();
    assert.match(css, /--page-width:210;/);
    assert.match(css, /--line-pitch:10\.22727;/);
    assert.match(css, /--body-size:5\.64444;/);
    assert.match(css, /--indent:2;/);
    assert.match(css, /--face-heading-1:"黑体",.*?,sans-serif;/);
  });

  test('name faces by Windows, macOS and Linux families, none twice', () => {
    for (const { families, standIns } of Object.values(faces)) {
      const all: string[] = [...families, ...standIns];
      assert.equal(new Set(all).size, all.length);
    }
    assert.ok(faces.body.families.includes('仿宋_GB2312'));
    assert.ok(faces.body.families.includes('STFangsong'));
    assert.ok(faces.body.families.includes('CESI仿宋-GB2312'));
  });
});
