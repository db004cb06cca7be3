import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPicture } from '../../../src/cli/pictures';

suite('pictures on the command line', () => {
  let folder: string;

  suiteSetup(() => {
    const top = mkdtempSync(path.join(tmpdir(), '图-'));
    folder = path.join(top, '稿件');
    mkdirSync(path.join(folder, '图'), { recursive: true });
    writeFileSync(path.join(top, '外.png'), '外');
    writeFileSync(path.join(folder, '完成100%.png'), '甲');
    writeFileSync(path.join(folder, '图', '乙.png'), '乙');
  });

  suiteTeardown(() => rmSync(path.dirname(folder), { recursive: true }));

  const read = (reference: string, from = folder) => readPicture(from, reference)?.toString();

  test('are read from beside the report and below it', () => {
    assert.equal(read('完成100%.png'), '甲');
    assert.equal(read('图/乙.png'), '乙');
    assert.equal(read('图\\乙.png'), '乙');
    assert.equal(read('图/乙.png', path.relative('.', folder)), '乙');
  });

  test('are not read from elsewhere, and one that is not there is none', () => {
    assert.equal(read('../外.png'), undefined);
    assert.equal(read('%2e%2e/外.png'), undefined);
    assert.equal(read(path.join(folder, '完成100%.png')), undefined);
    assert.equal(read('图'), undefined);
    assert.equal(read('没有.png'), undefined);
  });
});
