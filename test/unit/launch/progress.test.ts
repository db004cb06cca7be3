import assert from 'node:assert/strict';
import { progress } from '../../launch/progress.mjs';

function written(isTTY: boolean, unit: string | undefined, total: number, steps: number[]): string[] {
  const lines: string[] = [];
  const out = { isTTY, write: (text: string) => lines.push(text) };
  const shown = progress('浏览器', total, unit === undefined ? { out } : { unit, out });
  for (const step of steps) shown.at(step);
  shown.end();
  return lines;
}

suite('The progress of a download', () => {
  test('is a line each tenth of the way', () => {
    assert.deepEqual(written(false, 'MB', 300, [0, 10, 29, 31, 45, 150, 151, 299, 310]), [
      '▸ 浏览器：10%（31/300 MB）\n',
      '▸ 浏览器：50%（150/300 MB）\n',
      '▸ 浏览器：99%（299/300 MB）\n',
    ]);
  });

  test('is one line that changes in a terminal, and goes at the end', () => {
    assert.deepEqual(written(true, undefined, 100, [0, 0.5, 1.2, 1.4, 99.9, 120]), [
      '\r\u001b[K▸ 浏览器：0%',
      '\r\u001b[K▸ 浏览器：1%',
      '\r\u001b[K▸ 浏览器：99%',
      '\r\u001b[K',
    ]);
  });
});
