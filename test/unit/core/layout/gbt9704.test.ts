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
