// npm run test:word: the Word file as LibreOffice Writer opens it, and the page for paper as Chromium prints it. Not part of
// npm test, for it needs an office suite.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { chromium } from 'playwright-core';
import { browserArguments } from './browserArguments.mjs';
import { findOrInstallBrowser } from './chromium.mjs';
import { Problem, runMain, say } from './problem.mjs';

const folder = path.resolve('out/word');
const { importDocx } = createRequire(import.meta.url)('../../dist/word.js');
const run = (command, ...args) =>
  execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 180_000,
    env: { ...process.env, FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
  });
/** Writer with a profile of its own: one that somebody has open would take the work over. */
const office = (...args) =>
  run(
    'soffice',
    `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`,
    '--headless',
    ...args,
  );
const has = (command) => {
  try {
    run('which', command);
    return true;
  } catch {
    return false;
  }
};

/** Writer and the tools that read a PDF, installed where that can be done without asking anyone. */
function findWriter() {
  if (has('soffice') && has('pdftohtml')) return;
  if (has('apt-get') && process.getuid?.() === 0) {
    say('安装 LibreOffice Writer 和 poppler-utils …');
    run('apt-get', 'update', '-qq');
    run(
      'apt-get',
      'install',
      '-y',
      '--no-install-recommends',
      'libreoffice-writer-nogui',
      'poppler-utils',
      'python3-uno',
      'fonts-noto-cjk',
    );
  }
  if (!has('soffice') || !has('pdftohtml')) {
    throw new Problem(
      '没有找到 LibreOffice Writer（soffice）和 poppler-utils（pdftohtml），请先安装它们再运行。',
    );
  }
}

/** 仿宋 and 小标宋 as a serif, 黑体 and 楷体 as a sans serif, so that a PDF tells which was asked for. */
function writeFonts() {
  const faces = {
    方正小标宋简体: 'Serif',
    仿宋_GB2312: 'Serif',
    宋体: 'Serif',
    黑体: 'Sans',
    楷体_GB2312: 'Sans',
  };
  const rules = Object.entries(faces).map(
    ([family, kind]) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="assign" binding="strong"><string>Noto ${kind} CJK SC</string></edit></match>`,
  );
  writeFileSync(
    path.join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include>${rules.join('')}</fontconfig>`,
  );
}

const decode = (text) =>
  text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The pages of a Word file as Writer prints them: lines from top to bottom, each with its pieces. Sizes in pt. */
function pagesOf(docx) {
  office('--convert-to', 'pdf', '--outdir', folder, docx);
  const pdf = docx.replace(/docx$/, 'pdf');
  const xml = run('pdftohtml', '-xml', '-i', '-stdout', '-zoom', '1', pdf);
  const fonts = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(-?\d+)" family="([^"]*)"/g)].map(([, id, size, family]) => [
      id,
      { size: Number(size), family },
    ]),
  );
  return [...xml.matchAll(/<page .*?<\/page>/gs)].map(([page]) => {
    const lines = new Map();
    for (const [, top, left, font, text] of page.matchAll(
      /<text top="(-?\d+)" left="(-?\d+)"[^>]*font="(\d+)"[^>]*>(.*?)<\/text>/gs,
    )) {
      const key = [...lines.keys()].find((each) => Math.abs(each - top) < 9) ?? Number(top);
      const pieces = lines.get(key) ?? [];
      lines.set(key, [...pieces, { left: Number(left), text: decode(text), ...fonts.get(font) }]);
    }
    return [...lines].sort(([a], [b]) => a - b).map(([, pieces]) => pieces.sort((a, b) => a.left - b.left));
  });
}

const wordOf = (pieces) => pieces.map(({ text }) => text).join('');
/** Without page number: of every page the lines of text. */
const body = (pages) => pages.map((lines) => lines.filter((line) => !/^\s*— \d+ —\s*$/.test(wordOf(line))));
const bare = (text) => text.replace(/[\s|]/g, '');

/** `layout`: the values of a house style. */
function exported(name, text, layout = {}) {
  const source = path.join(folder, `${name}.gw`);
  const target = path.join(folder, `${name}.docx`);
  const style = path.join(folder, 'layout.json');
  writeFileSync(source, text);
  writeFileSync(style, JSON.stringify(layout));
  execFileSync('node', ['dist/cli.js', 'docx', source, '-o', target, '--allow-blanks', '--layout', style]);
  return { source, target };
}

/** The four levels of the standard; ① is a heading where it has a line of its own, and text where it lists what a sentence names. */
const LEVELS = 4;

const headings = (source) => {
  const { sections } = JSON.parse(run('node', 'dist/cli.js', 'outline', '--format', 'json', source));
  const flat = (nodes) => nodes.flatMap((node) => [node, ...flat(node.children)]);
  return flat(sections)
    .filter(({ kind, level }) => kind === 'heading' && level <= LEVELS)
    .map(({ level, marker, text }) => [level, marker + text]);
};

function grid(what, layout, lines, characters) {
  const { target } = exported('grid', `${'国'.repeat(characters * lines * 3)}。\n`, layout);
  const pages = body(pagesOf(target)).slice(0, 3);
  const widths = pages.flat().map((line) => bare(wordOf(line)).length);
  assert.deepEqual(
    pages.map((page) => page.length),
    [lines, lines, lines],
    what,
  );
  assert.equal(widths[0], characters - 2);
  assert.ok(
    widths.slice(1).every((width) => width === characters),
    `${what}：${widths}`,
  );
  say(`满版，${what}：每页 ${lines} 行，每行 ${characters} 字`);
}

async function report(name) {
  const text = readFileSync(`test/fixtures/${name}.gw`, 'utf8');
  const { source, target } = exported(name, text);
  const pages = pagesOf(target);
  const lines = body(pages);
  pages.forEach((page, i) => {
    assert.ok(
      page.some((line) => bare(wordOf(line)) === `—${i + 1}—`),
      `第 ${i + 1} 页没有页码`,
    );
  });
  for (const page of lines) assert.ok(page.length <= 23, `${page.length} 行`);

  const pieceOf = (start) => {
    const found = lines.flat().find((line) => bare(wordOf(line)).startsWith(start));
    assert.ok(found, `没有以“${start}”开头的行`);
    // A numeral or a mark may come as a piece of its own; the last of the first four characters tells the face.
    let width = 0;
    return found.find((piece) => {
      width += bare(piece.text).length;
      return width >= start.length;
    });
  };
  for (const [, heading] of headings(source).filter(([level]) => level <= 2)) {
    assert.match(pieceOf(heading.slice(0, 4)).family, /Sans/, heading);
    assert.equal(pieceOf(heading.slice(0, 4)).size, 16, heading);
  }
  assert.equal(pieceOf('关于').size, 22);
  assert.match(pieceOf('特此报告').family, /Serif/);

  office('--convert-to', 'fodt', '--outdir', folder, target);
  const fodt = readFileSync(path.join(folder, `${name}.fodt`), 'utf8');
  const levels = [...fodt.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gs)]
    .map(([, level, inner]) => [Number(level), bare(decode(inner))])
    .filter(([level]) => level <= LEVELS);
  const expected = headings(source);
  assert.equal(levels.length, expected.length);
  expected.forEach(([level, heading], i) => {
    assert.equal(levels[i][0], level, heading);
    assert.ok(levels[i][1].startsWith(bare(heading)), `${levels[i][1]} / ${heading}`);
  });

  const main = text
    .replace(/^---\n.*?\n---\n/s, '')
    .split('\n')
    .filter((line) => !/^[|\s:-]+$/.test(line));
  const plain = bare(main.join(''));
  office('--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, target);
  const read = bare(readFileSync(path.join(folder, `${name}.txt`), 'utf8').replace('\ufeff', ''));
  assert.ok(read.includes(plain), 'Writer 读到的文字不同');
  // On the pages every character of it stands, whatever pieces the PDF has it in.
  const printed = bare(
    pages
      .flat(2)
      .map((piece) => piece.text)
      .join(''),
  );
  for (const sign of new Set(plain)) {
    const count = (where) => where.split(sign).length;
    assert.ok(count(printed) >= count(plain), `印出的“${sign}”少了：${count(printed)} 对 ${count(plain)}`);
  }
  const { value } = await mammoth.extractRawText({ path: target });
  assert.ok(bare(value).includes(plain));

  const back = path.join(folder, `${name}.back.gw`);
  writeFileSync(back, importDocx(readFileSync(target)).text);
  assert.deepEqual(headings(back), expected);
  assert.ok(
    bare(
      readFileSync(back, 'utf8')
        .replace(/^---\n.*?\n---\n/s, '')
        .replace(/^[|\s:-]+$/gm, ''),
    ).includes(plain),
  );
  say(
    `${name}：${pages.length} 页，各页 ${lines.map((page) => page.length).join('、')} 行，${expected.length} 个标题级别相同，文字相同，回到公文后相同`,
  );
}

/**
 * The page for paper has as many pages on paper as on the screen, with the same first and last words on each, and numbers on
 * all but `unnumbered`.
 */
async function paper(name, text, layout = {}, unnumbered = []) {
  const source = path.join(folder, `${name}.gw`);
  const style = path.join(folder, 'layout.json');
  const page = path.join(folder, `${name}.html`);
  const pdf = path.join(folder, `${name}.html.pdf`);
  writeFileSync(source, text);
  writeFileSync(style, JSON.stringify(layout));
  writeFileSync(page, run('node', 'dist/cli.js', 'html', source, '--layout', style));
  const browser = await chromium.launch({
    executablePath: await findOrInstallBrowser(),
    args: browserArguments,
  });
  try {
    const shown = await browser.newPage();
    await shown.goto(`file://${page}`);
    await shown.locator('#print:visible').waitFor();
    const areas = await shown.locator('.area').allTextContents();
    await shown.pdf({ path: pdf, preferCSSPageSize: true });
    // The last form feed ends the last page.
    const printed = run('pdftotext', '-layout', pdf, '-').split('\f').slice(0, -1);
    assert.equal(printed.length, areas.length);
    // A PDF may name a character by its radical (⼀ for 一).
    const plain = (words) => bare(words).normalize('NFKC');
    areas.forEach((area, i) => {
      const folio = `—${i + 1}—`;
      assert.equal(plain(printed[i]).includes(folio), !unnumbered.includes(i + 1), `第 ${i + 1} 页的页码`);
      const onPaper = plain(printed[i]).replace(folio, '');
      const onScreen = plain(area);
      assert.equal(onPaper.slice(0, 6), onScreen.slice(0, 6), `第 ${i + 1} 页的开头`);
      assert.equal(onPaper.slice(-6), onScreen.slice(-6), `第 ${i + 1} 页的末尾`);
    });
    say(`打印页 ${name}：纸上、屏上都是 ${areas.length} 页，各页首尾文字相同`);
  } finally {
    await browser.close();
  }
}

/** 信函: its first page bears no number, and begins and ends as on the screen. */
async function letter() {
  const text = `---\n版式: 信函\n发文机关: 临江市水务局\n发文字号: 临水函〔2026〕15号\n抄送: 市财政局\n---\n关于商请支持的函\n\n市财政局：\n${'南堤险工段除险加固工程已列入年度计划，请予支持。'.repeat(25)}\n\n临江市水务局\n2026年3月2日\n`;
  await paper('letter', text, {}, [1]);
  const pages = pagesOf(exported('letter', text).target);
  const numbers = pages.map((page) => page.some((line) => /^—\d+—$/.test(bare(wordOf(line)))));
  assert.deepEqual(numbers, [false, true]);
  assert.equal(wordOf(pages[0][0]), '临江市水务局');
  assert.equal(bare(wordOf(pages[0][1])), '临水函〔2026〕15号');
  say('信函：首页无页码，次页有');
}

/** A report with a table over several pages. */
const long = () => {
  const rows = Array.from({ length: 70 }, (_, i) => `| 第${i + 1}水库 | ${i * 3} | 已列入计划 |`);
  const fixture = readFileSync('test/fixtures/complete.gw', 'utf8');
  return fixture.replace(/(\| 堤防 .*\n)/, `$1${rows.join('\n')}\n`);
};

/** Numbers from 0 up to a limit, the same ones for one seed. */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * limit);
  };
}

const SENTENCES = [
  '召开专题会议12次，研究解决问题35个。',
  '完成投资1.2亿元，占年度计划的56.3%。',
  '组建督导组**个，发现问题48项。',
  '进一步压实责任，完善制度，强化督促检查。',
  '资金实行专户管理、专款专用。',
  '倒排工期，挂图作战，确保年底前完成任务。',
];

/** A report with a table, and the same with a few lines put in, taken out, reworded and moved. */
function generatedPair(seed) {
  const next = numbers(seed);
  const sentence = () => SENTENCES[next(SENTENCES.length)];
  const sections = ['主要做法', '存在的问题', '下一步打算', '有关建议'].map((title, i) => [
    `　　${'一二三四'[i]}、${title}`,
    ...Array.from(
      { length: 1 + next(3) },
      (_, n) => `　　（${'一二三'[n]}）抓第${n + 1}项${title}。${sentence()}${sentence()}`,
    ),
  ]);
  const table = [
    '',
    '| 项目 | 投资 |',
    '|---|---|',
    ...['甲', '乙', '丙'].map((name) => `| ${name}库 | ${next(900)} |`),
    '',
  ];
  const around = (body) => [
    '关于水利工程建设情况的报告',
    '',
    '市政府：',
    ...body,
    '　　特此报告。',
    '',
    '　　　　　　　　临江市水务局',
    '　　　　　　　　2026年7月5日',
    '',
  ];
  const before = [...sections[0], ...sections[1], ...table, ...sections[2], ...sections[3]];
  let after = [...before];
  const isBody = (line) => line?.startsWith('　　');
  for (let i = 1 + next(5); i > 0; i--) {
    const at = next(after.length);
    const line = after[at];
    const what = next(7);
    if (what === 0 && isBody(line)) after.splice(at, 1);
    else if (what === 1 && isBody(line)) after.splice(at, 0, `　　加强宣传引导${next(90)}次。${sentence()}`);
    else if (what === 2 && line.startsWith('| ') && !line.includes('项目')) after.splice(at, 1);
    else if (what === 3 && line.startsWith('| '))
      after.splice(at + (line.includes('项目') ? 2 : 1), 0, `| 丁库${next(90)} | ${next(900)} |`);
    else if (what === 4)
      after[at] = line.replace(/\d+(次|个|项)/, `${next(90)}$1`).replace('完善制度', '健全制度、');
    else if (what === 5 && isBody(line)) after[at] = line.replace('。', `。\n　　${sentence()}`);
    else if (what === 6) {
      // A section goes in front of another one.
      const heads = after.flatMap((each, n) => (/^　　[一二三四]、/.test(each) ? [n] : []));
      const from = heads[next(heads.length)];
      const length = after.slice(from + 1).findIndex((each) => !/^　　（/.test(each)) + 1;
      if (from === undefined || length === 0) continue;
      const moved = after.splice(from, length);
      after.splice(
        heads[0] === from ? after.findIndex((each) => /^　　[一二三四]、/.test(each)) : heads[0],
        0,
        ...moved,
      );
    }
  }
  after = after.join('\n').split('\n');
  return { before: around(before).join('\n'), after: around(after).join('\n') };
}

/** The lines of a text that say something, without blanks and what draws a table. */
const said = (lines) =>
  lines.map((line) => line.replace(/[\s|]/g, '')).filter((line) => line !== '' && !/^[-:]+$/.test(line));

/** Reports as people edit them: each of test/fixtures/handEdits.json; of the front matter a head is made, which is no text. */
const handEdited = () =>
  JSON.parse(readFileSync('test/fixtures/handEdits.json', 'utf8')).map(({ name, of, edits }) => {
    const before = readFileSync(`test/fixtures/${of}.gw`, 'utf8').replace(/^---\n.*?\n---\n/s, '');
    const after = edits.reduce((text, [out, put]) => text.replace(out, () => put), before);
    return { name, before, after };
  });

/**
 * Tracked changes as LibreOffice settles them: all accepted they give the text after, all rejected the text before.
 */
function settledChanges(pairs) {
  const files = pairs.map(({ before, after }, i) => {
    const name = (part) => path.join(folder, `pair${i + 1}.${part}`);
    writeFileSync(name('before.gw'), before);
    writeFileSync(name('after.gw'), after);
    const args = [
      'dist/cli.js',
      'compare',
      '--format',
      'docx',
      '-o',
      name('docx'),
      name('before.gw'),
      name('after.gw'),
    ];
    const { status, stderr } = spawnSync('node', args, { encoding: 'utf8' });
    assert.ok(status === 0 || status === 1, stderr);
    return name('docx');
  });
  const out = execFileSync('/usr/bin/python3', ['test/launch/settle-changes.py'], {
    encoding: 'utf8',
    input: files.join('\n'),
    timeout: 900_000,
    maxBuffer: 1 << 28,
  });
  let moves = 0;
  out
    .trim()
    .split('\n')
    .forEach((line, i) => {
      const { accepted, rejected } = JSON.parse(line);
      assert.deepEqual(said(accepted), said(pairs[i].after.split('\n')), `${pairs[i].name}，全部接受`);
      assert.deepEqual(said(rejected), said(pairs[i].before.split('\n')), `${pairs[i].name}，全部拒绝`);
      const xml = strFromU8(unzipSync(readFileSync(files[i]))['word/document.xml']);
      moves += xml.split('<w:moveFromRangeStart').length - 1;
    });
  say(`修订：${pairs.length} 对文稿，移动 ${moves} 处，全部接受都是改后的文字，全部拒绝都是改前的`);
}

await runMain(async () => {
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  writeFonts();
  findWriter();
  grid('国标', {}, 22, 28);
  grid('机关常用', { 版式: '机关常用' }, 22, 28);
  grid('本单位', { 上边距: 30, 下边距: 30, 左边距: 25, 右边距: 25, 行距: 26, 正文字号: 15 }, 25, 31);
  await report('sample');
  await report('clean');
  await report('complete');
  await letter();
  const generated = Array.from({ length: 200 }, (_, i) => ({
    name: `第 ${i + 1} 对`,
    ...generatedPair(i + 1),
  }));
  settledChanges([...handEdited(), ...generated]);
  await paper('complete', readFileSync('test/fixtures/complete.gw', 'utf8'));
  await paper('long', long());
  await paper('long', long(), { 版式: '机关常用', 左边距: 25, 正文字号: 15 });
});
