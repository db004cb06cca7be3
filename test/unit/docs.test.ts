import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// What the documents name is there: files that move and commands that are renamed take the documents along.

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs').map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));
/** The rule that is written from the beginning in docs/author-a-rule.md. */
const EXAMPLE = 'doubled-percent.ts';
const files = [
  ...readdirSync('.'),
  ...['src', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.split(path.sep).join('/')}`,
    ),
  ),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1]!);

suite('The documents', () => {
  for (const name of documents) {
    const text = readFileSync(name, 'utf8');

    test(`${name} links only to what is there`, () => {
      const words = text.replace(/`[^`\n]*`/g, '');
      const targets = [
        ...all(words, /\]\(([^)#]+)[^)]*\)/g),
        ...all(words, /\bsrc(?:set)?="([^"]+)"/g),
      ].filter((target) => !/^[a-z]+:/.test(target));
      const gone = targets.filter((target) => !existsSync(path.join(path.dirname(name), target)));
      assert.deepEqual(gone, []);
    });

    test(`${name} names only files and folders that are there`, () => {
      const named = all(text, /`((?:\.vscode|docs|snippets|src|syntaxes|test)\/[\w./-]*)`/g);
      assert.deepEqual(
        named.filter((file) => !existsSync(file)),
        [],
      );
      // In a room that the text is about, files go by the end of their paths.
      const sources = all(text, /([\w/.-]+\.(?:ts|mjs))\b/g).filter(
        (file) => path.basename(file) !== EXAMPLE,
      );
      assert.deepEqual(
        sources.filter((file) => !files.some((each) => `/${each}`.endsWith(`/${file}`))),
        [],
      );
    });

    test(`${name} names only npm scripts that are there`, () => {
      const named = all(text, /npm run (?:-s |--silent )?([\w:-]+)/g);
      assert.deepEqual(
        named.filter((script) => !(script in scripts)),
        [],
      );
    });
  }

  test('that are in the package link only to each other', () => {
    const packaged = all(readFileSync('.vscodeignore', 'utf8'), /^!docs\/(.*)$/gm);
    assert.deepEqual(packaged, ['guide.md', 'checks.md', 'command-line.md']);
    const targets = packaged.flatMap((name) =>
      all(readFileSync(`docs/${name}`, 'utf8').replace(/`[^`\n]*`/g, ''), /\]\(([^)]+)\)/g),
    );
    assert.ok(targets.length > 2);
    assert.deepEqual(
      targets.filter((target) => !packaged.includes(target)),
      [],
    );
  });

  test('say in the glossary what the sources have, each term once in a table', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${name}\n${readFileSync(path.join('src', name), 'utf8')}`)
      .join('\n');
    const contributes = readFileSync('package.json', 'utf8');
    const tables = readFileSync('docs/glossary.md', 'utf8').split(/^## /m);
    for (const table of tables) {
      const terms = all(table, /^\| [^|]+ \| `([^`]+)` \|/gm);
      assert.deepEqual(
        terms.filter((term) => !new RegExp(`\\b${term}\\b`).test(sources + contributes)),
        [],
      );
      assert.deepEqual(
        terms.filter((term, i) => terms.indexOf(term) < i),
        [],
      );
    }
  });
});
