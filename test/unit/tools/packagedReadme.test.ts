import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { packagedReadme } from '../../../src/tools/packagedReadme.mjs';

suite('The README in the package', () => {
  for (const [name, readme, packaged] of [
    [
      'says which file, where it cannot open it',
      '见[结构](docs/a.md)（英文）。',
      '见结构（`docs/a.md`）（英文）。',
    ],
    ['names a file once', '见 [A.md](A.md)、[乙](b.md#c)。', '见 `A.md`、乙（`b.md#c`）。'],
    [
      'leaves out pictures that are files',
      '甲![图](media/a.png) ![网](https://a.cn/b.png)',
      '甲 ![网](https://a.cn/b.png)',
    ],
    [
      'leaves out pictures in two themes',
      '甲<picture>\n  <source srcset="media/b.png">\n  <img src="media/a.png" alt="图">\n</picture>乙',
      '甲乙',
    ],
    [
      'keeps web addresses and places of its own',
      '[网](https://a.cn) [下](#下)',
      '[网](https://a.cn) [下](#下)',
    ],
    [
      'keeps code',
      '`[清单](附表/清单.xlsx)`\n```md\n[甲](a.md)\n```',
      '`[清单](附表/清单.xlsx)`\n```md\n[甲](a.md)\n```',
    ],
  ] as const) {
    test(name, () => {
      assert.equal(packagedReadme(readme), packaged);
    });
  }

  test('has no link to a file', () => {
    const text = packagedReadme(readFileSync('README.md', 'utf8')).replace(/`[^`\n]*`/g, '');
    assert.deepEqual(text.match(/(?<!!)\[[^\]]*\]\((?![a-z]+:|#)[^)]*\)/g), null);
    assert.doesNotMatch(text, /!\[[^\]]*\]\(media\/|<(?:picture|img)/);
  });
});
