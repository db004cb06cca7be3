import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common/index.js';
import { getVSCodeTokens, renderSnap } from 'vscode-tmgrammar-test/dist/snapshot/index.js';
import { parse } from '../../src/core/report/parse';
import {
  hanDigits,
  hanFigures,
  hanItems,
  hanOrdinals,
  hanTens,
  hanYears,
} from '../../src/core/text/numerals';

// Snapshots in test/grammar are renewed with: npx vscode-tmgrammar-snap -u 'test/grammar/*.gw'

const grammarFile = 'syntaxes/gongwen.tmLanguage.json';
const scopeName = 'text.gongwen';
const source = readFileSync(grammarFile, 'utf8');
const registry = createRegistryFromGrammars([
  { grammar: { path: grammarFile, scopeName }, content: source },
  // YAML belongs to VS Code; here it only has to be somewhere to go to.
  {
    grammar: { path: 'yaml.json', scopeName: 'source.yaml' },
    content: '{"scopeName":"source.yaml","patterns":[]}',
  },
]);

interface Token {
  readonly text: string;
  readonly start: number;
  readonly scopes: string;
}

/** The tokens of every line, `start` being a UTF-16 offset into `text`. */
async function tokenize(text: string): Promise<Token[][]> {
  let lineStart = 0;
  return (await getVSCodeTokens(registry, scopeName, text)).map(({ src, tokens }) => {
    const line = tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: src.slice(startIndex, endIndex),
      start: lineStart + startIndex,
      scopes: scopes.join(' '),
    }));
    lineStart += src.length + 1;
    return line;
  });
}

/** What carries `scope` in `text`, neighbouring tokens of one line put together. */
async function scoped(text: string, scope: string): Promise<string[]> {
  const found: string[] = [];
  for (const line of await tokenize(text)) {
    let open = false;
    for (const token of line) {
      const has = token.scopes.split(' ').some((name) => name === scope || name.startsWith(`${scope}.`));
      if (has && open) found[found.length - 1] += token.text;
      else if (has) found.push(token.text);
      open = has;
    }
  }
  return found;
}

const samples = readdirSync('test/grammar').filter((name) => name.endsWith('.gw'));
const read = (...names: string[]) => readFileSync(path.join(...names), 'utf8');

suite('grammar', () => {
  for (const name of samples) {
    test(`colours ${name} as its snapshot says`, async () => {
      const lines = await getVSCodeTokens(registry, scopeName, read('test/grammar', name));
      assert.equal(renderSnap(lines), read('test/grammar', `${name}.snap`));
    });
  }

  test('shows every scope it has in a snapshot', () => {
    const names = [...source.matchAll(/"(?:contentName|name)": "([^"]+)"/g)].flatMap((m) => m[1]!.split(' '));
    const shown = samples.map((name) => read('test/grammar', `${name}.snap`)).join('\n');
    const wanted = new Set(names.filter((name) => name.endsWith('.gongwen')));
    assert.ok(wanted.size > 20);
    assert.deepEqual(
      [...wanted].filter((name) => !shown.includes(` ${name}`)),
      [],
    );
  });

  test('knows the numerals that the product knows', () => {
    const known = [hanDigits, hanTens, hanItems, hanOrdinals, hanYears, hanFigures];
    const sorted = (alphabet: string): string => [...new Set(alphabet)].sort().join('');
    const numerals = new RegExp(`[^${known.join('')}]`, 'g');
    const classes = [...source.matchAll(/\[[^[\]"]*三四五[^[\]"]*\]/g)].map(([found]) => found);
    assert.ok(classes.length > 20);
    assert.deepEqual(
      classes.filter((found) => !known.map(sorted).includes(sorted(found.replace(numerals, '')))),
      [],
    );
  });

  test('marks no blank among what only looks like one', async () => {
    assert.deepEqual(await scoped(read('test/grammar/look-alikes.gw'), 'keyword.control.placeholder'), []);
  });

  test('marks as blanks what the report tree counts as blanks', async () => {
    for (const file of [
      'test/grammar/placeholders.gw',
      'test/fixtures/sample.gw',
      'test/fixtures/clean.gw',
    ]) {
      const text = read(file);
      const { placeholders } = parse(text);
      const marked = (await tokenize(text))
        .flat()
        .filter((token) => token.scopes.includes('keyword.control.placeholder'));
      const end = (token: Token) => token.start + token.text.length;
      const unmarked = placeholders.filter(
        (blank) => !marked.some((token) => token.start <= blank.start && blank.end <= end(token)),
      );
      const uncounted = marked.filter(
        (token) => !placeholders.some((blank) => token.start < blank.end && blank.start < end(token)),
      );
      assert.deepEqual([unmarked, uncounted], [[], []], file);
    }
  });

  test('marks as headings and items what the report tree holds', async () => {
    const text = read('test/fixtures/sample.gw');
    const { title, addressee, sections } = parse(text);
    const slice = (span: { start: number; end: number }) => text.slice(span.start, span.end);
    const of = (kind: string) => sections.filter((section) => section.kind === kind);
    const headings = of('heading').map((section) => slice(section.marker) + slice(section.title));
    assert.deepEqual(await scoped(text, 'markup.heading'), [slice(title!), ...headings]);
    assert.deepEqual(
      await scoped(text, 'keyword.other.enumeration'),
      of('enumeration').map((section) => slice(section.marker)),
    );
    assert.deepEqual(await scoped(text, 'entity.name.function.addressee'), [slice(addressee!)]);
  });

  test('tells the five levels apart', async () => {
    const text = '正文。\n一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n';
    for (const [level, heading] of ['一、甲', '（一）乙', '1.丙', '（1）丁', '①戊'].entries()) {
      assert.deepEqual(await scoped(text, `markup.heading.${level + 1}`), [heading]);
    }
  });

  test('ends an unpaired quote or book title mark with its paragraph', async () => {
    const text = '正文“没有关上\n下一段”没有打开《也没有\n再下一段';
    assert.deepEqual(await scoped(text, 'string.quoted'), []);
    assert.deepEqual(await scoped(text, 'entity.name.type.document'), []);
  });

  test('reads CRLF as LF', async () => {
    const lines = await tokenize(read('test/fixtures/clean.gw'));
    const crlf = await tokenize(read('test/fixtures/clean.crlf.gw'));
    const bare = (all: Token[][]) => all.map((line) => line.map(({ text, scopes }) => [text, scopes]));
    assert.deepEqual(bare(crlf), bare(lines));
  });

  test('gets through hostile lines', async function () {
    this.timeout(60_000);
    const blank = 'keyword.control.placeholder';
    assert.deepEqual(await scoped('*'.repeat(100_000), blank), ['*'.repeat(100_000)]);
    assert.deepEqual(await scoped(`正文。\n${'（'.repeat(100_000)}`, blank), []);
    for (const piece of [
      '甲',
      '“',
      '《',
      '《甲',
      '【待',
      '年 ',
      'X月',
      '1,',
      '。一是',
      '\uD800',
      '\0',
      '　',
    ]) {
      const line = piece.repeat(20_000);
      const tokens = (await tokenize(`正文。\n${line}`))[1]!;
      assert.equal(tokens.map((token) => token.text).join(''), line, JSON.stringify(piece));
    }
    const megabyte = '各项工作取得新成效，'.repeat(100_000);
    assert.equal((await tokenize(megabyte)).length, 1);
  });
});
