import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { HouseWord } from '../../../../src/core/houseWords/entry';
import type { ReadWords } from '../../../../src/core/houseWords/gather';
import { readWordFile } from '../../../../src/core/houseWords/read';
import { readWordSetting } from '../../../../src/core/houseWords/setting';
import { lines } from '../../support';

const told = ({ words }: ReadWords) => words.map(({ word, line }) => `${line} ${tell(word)}`);
const tell = ({ kind, text, other, level, after, before, note }: HouseWord) =>
  [
    kind,
    text,
    ...(other ? [`→${other}`] : []),
    ...(level ? [level] : []),
    ...(after.length > 0 ? [`前=${after.join('/')}`] : []),
    ...(before.length > 0 ? [`后=${before.join('/')}`] : []),
    ...(note ? [`（${note}）`] : []),
  ].join(' ');
const wrong = ({ problems }: ReadWords) => problems.map(({ line, message }) => `${line} ${message}`);

suite('An entry of the office’s own list', () => {
  const one = (entry: unknown) => {
    const read = readWordSetting([entry]);
    return [...told(read), ...wrong(read)].join('\n').replace(/^0 /, '');
  };

  test('is of the kind that its fields say', () => {
    assert.equal(one({ wrong: '河长办', right: '河湖长办' }), 'replace 河长办 →河湖长办');
    assert.equal(one({ wrong: '盲流' }), 'forbidden 盲流');
    assert.equal(one('盲流'), 'forbidden 盲流');
    assert.equal(one({ wrong: '盲流', level: 'error' }), 'forbidden 盲流 error');
    assert.equal(one({ wrong: '盲流', level: 'warning' }), 'forbidden 盲流 warning');
    assert.equal(one({ wrong: '搞好', level: 'information' }), 'discouraged 搞好 information');
    assert.equal(one({ wrong: '搞好', level: 'hint' }), 'discouraged 搞好 hint');
    assert.equal(one({ wrong: '搞好', right: '做好', level: 'hint' }), 'replace 搞好 →做好 hint');
    assert.equal(one({ wrong: '搞好', level: 'off' }), 'off 搞好 off');
    assert.equal(one({ right: '反应情况' }), 'right 反应情况');
    assert.equal(one({ full: '临江市水务局', short: '市水务局' }), 'short 临江市水务局 →市水务局');
    assert.equal(one({ name: '陈志远', post: '局长' }), 'post 陈志远 →局长');
  });

  test('has a level by its English or Chinese name, which may say the kind', () => {
    for (const [written, level] of [
      ['错误', 'error'],
      ['警告', 'warning'],
      ['信息', 'information'],
      ['Info', 'information'],
      ['提示', 'hint'],
      [' Hint ', 'hint'],
    ] as const)
      assert.equal(one({ wrong: '搞好', right: '做好', level: written }), `replace 搞好 →做好 ${level}`);
    for (const written of ['不查', '不检查', 'off'])
      assert.equal(one({ wrong: '搞好', right: '做好', level: written }), 'off 搞好 off');
    for (const written of ['禁用', '禁止', 'forbidden'])
      assert.equal(one({ wrong: '搞好', right: '做好', level: written }), 'forbidden 搞好 →做好');
    for (const written of ['慎用', '不宜', '不提倡', 'discouraged'])
      assert.equal(one({ wrong: '搞好', level: written }), 'discouraged 搞好');
  });

  test('has what stands around it as one text, several with bars between, or a list', () => {
    assert.equal(
      one({
        wrong: '水务',
        right: '水利',
        after: ' 省|市｜ ',
        before: ['部门', ' 系统 ', ''],
        note: ' 改称 ',
      }),
      'replace 水务 →水利 前=省/市 后=部门/系统 （改称）',
    );
    assert.equal(one({ wrong: 'a|b', right: 'c|d' }), 'replace a|b →c|d');
  });

  test('is left out, with a sentence that says what to do, where it makes no sense', () => {
    for (const [entry, problem] of [
      [{}, '缺少错误写法（wrong）。'],
      [null, '缺少错误写法（wrong）。'],
      [5, '缺少错误写法（wrong）。'],
      [{ wrong: ' ' }, '缺少错误写法（wrong）。'],
      [{ wrong: '甲', right: '甲' }, '错误写法和正确写法相同。'],
      [{ wrong: 5 }, '“wrong”应是文字。'],
      [{ wrong: '甲', right: ['乙'] }, '“right”应是文字。'],
      [{ wrong: '甲', after: [5] }, '“after”应是文字。'],
      [{ wrong: '甲', before: {} }, '“before”应是文字。'],
      [{ wrong: '甲', level: '重要' }, '级别“重要”不认识，请写 错误、警告、信息、提示、禁用、慎用 或 不查。'],
      [{ right: '甲' }, '没错的写法至少要有两个字。'],
      [{ wrong: '甲\n乙' }, '写法里不能有换行和无法识别的字符。'],
      [{ wrong: '甲\ufffd' }, '写法里不能有换行和无法识别的字符。'],
      [{ wrong: '甲', right: '\ud800' }, '改法里不能有换行和无法识别的字符。'],
      [{ wrong: '甲'.repeat(61) }, '写法不能超过 60 个字。'],
      [{ full: '临江市水务局' }, '缺少简称（short）。'],
      [{ short: '市水务局' }, '缺少全称（full）。'],
      [{ full: '市水务局', short: '市水务局' }, '全称和简称相同。'],
      [{ full: '市水务局', short: '局' }, '简称至少要有两个字。'],
      [{ name: '陈志远' }, '缺少职务（post）。'],
      [{ post: '局长' }, '缺少姓名（name）。'],
      [{ name: '陈', post: '局长' }, '姓名至少要有两个字。'],
      [
        { wrong: '甲乙', full: '临江市水务局', short: '市水务局' },
        '一条只能是错误写法、全称和简称、姓名和职务中的一种，请分成几条。',
      ],
    ] as const)
      assert.equal(one(entry), `已跳过这一条：${problem}`);
    assert.equal(
      one({ wrong: '甲'.repeat(60), note: '乙'.repeat(100) }).length,
      'forbidden '.length + 60 + 103,
    );
  });
});

suite('The setting gongwen.words', () => {
  test('is a list; anything else has no words', () => {
    for (const setting of [undefined, null, 'a', {}])
      assert.deepEqual(readWordSetting(setting), { words: [], problems: [] });
  });

  test('may say a thing twice, but not two things of one word', () => {
    const read = readWordSetting([
      { wrong: '甲乙', right: '乙甲' },
      { wrong: '甲乙', right: '乙甲' },
      { wrong: '甲乙', right: '丙丁' },
      { wrong: '甲乙', right: '丙丁', after: '戊' },
      { wrong: '甲乙' },
      { name: '陈志远', post: '局长' },
      { name: '陈志远', post: '副局长' },
    ]);
    assert.deepEqual(told(read), [
      '0 replace 甲乙 →乙甲',
      '3 replace 甲乙 →丙丁 前=戊',
      '5 post 陈志远 →局长',
      '6 post 陈志远 →副局长',
    ]);
    assert.deepEqual(wrong(read), [
      '2 “甲乙”与第 1 条说法不同，照前一条；请删去一条。',
      '4 “甲乙”与第 1 条说法不同，照前一条；请删去一条。',
    ]);
  });
});

suite('Files of words', () => {
  test('in CSV are as Excel saves them: a byte order mark, columns by name, empty rows', () => {
    const read = readWordFile(
      '用词.csv',
      '\ufeff序号,错误写法,正确写法,级别,说明\r\n1,河长办,河湖长办,,"2026年起，""河湖长办"""\r\n2,盲流,,禁用,\r\n,,,,\r\n3,抓手,,慎用,\r\n',
    );
    assert.deepEqual(told(read), [
      '1 replace 河长办 →河湖长办 （2026年起，"河湖长办"）',
      '2 forbidden 盲流',
      '4 discouraged 抓手',
    ]);
    assert.deepEqual(wrong(read), []);
  });

  test('in CSV may have semicolons or tabs, and no names of columns', () => {
    for (const [name, separator] of [
      ['a.csv', ';'],
      ['a.CSV', ','],
      ['a.tsv', '\t'],
    ] as const) {
      const rows = [
        ['河长办', '河湖长办'],
        ['盲流'],
        ['抓手', '', '慎用'],
        ['帐号', '账号', '规范用字'],
        ['水务', '水利', '提示', '市', '部门', '改称'],
      ];
      const read = readWordFile(name, rows.map((row) => row.join(separator)).join('\r\n'));
      assert.deepEqual(told(read), [
        '0 replace 河长办 →河湖长办',
        '1 forbidden 盲流',
        '2 discouraged 抓手',
        '3 replace 帐号 →账号 （规范用字）',
        '4 replace 水务 →水利 hint 前=市 后=部门 （改称）',
      ]);
    }
  });

  test('in CSV may be of full names and of posts', () => {
    assert.deepEqual(told(readWordFile('a.csv', '全称,简称\n临江市水务局,市水务局\n')), [
      '1 short 临江市水务局 →市水务局',
    ]);
    assert.deepEqual(told(readWordFile('a.csv', '职务;姓名\n局长;陈志远\n')), ['1 post 陈志远 →局长']);
  });

  test('in CSV may have a title above the names of columns', () => {
    const title = '临江市水务局规范用词表,,\n2026年8月,,\n';
    const read = readWordFile('a.csv', `${title}序号,易错词,规范写法\n1,甲乙,乙甲\n`);
    assert.deepEqual(told(read), ['3 replace 甲乙 →乙甲']);
    assert.deepEqual(told(readWordFile('a.csv', '禁用词\n甲乙\n')), ['1 forbidden 甲乙']);
    // One name further down is a word.
    assert.deepEqual(told(readWordFile('a.csv', '甲乙,乙甲\n用词,用语\n')), [
      '0 replace 甲乙 →乙甲',
      '1 replace 用词 →用语',
    ]);
    assert.deepEqual(told(readWordFile('a.csv', `${'甲,,\n'.repeat(4)}错误,正确\n`)), [
      '0 forbidden 甲',
      '4 replace 错误 →正确',
    ]);
  });

  test('in CSV lose only the lines that are wrong, and name them', () => {
    const read = readWordFile(
      'a.csv',
      lines('wrong,right,level', '甲乙,乙甲,', '"丙丁,丁丙,', '戊己,己戊,很重要', ',,warning', '庚辛,辛庚,'),
    );
    assert.deepEqual(told(read), ['1 replace 甲乙 →乙甲', '5 replace 庚辛 →辛庚']);
    assert.deepEqual(wrong(read), [
      '2 引号没有成对，这一行已跳过。',
      '3 已跳过这一条：级别“很重要”不认识，请写 错误、警告、信息、提示、禁用、慎用 或 不查。',
      '4 已跳过这一条：缺少错误写法（wrong）。',
    ]);
  });

  test('in plain text have an entry a line, with whatever stands between', () => {
    const read = readWordFile(
      '用词.txt',
      lines(
        '\ufeff河长办 → 河湖长办',
        '2、甲乙=>乙甲',
        '丙丁 = 丁丙',
        '帐号->账号',
        '庚辛,辛庚,口头语',
        '壬癸;癸壬',
        '1. 子丑\t丑子',
        '寅卯　卯寅',
        '3D 打印',
        '（2）盲流',
        '',
        '# 慎用',
        '抓手',
        '# 没错，不再提示',
        '反应情况',
        '# 禁用词',
        '民工',
        '# 其他',
        '乡巴佬',
      ),
    );
    assert.deepEqual(told(read), [
      '0 replace 河长办 →河湖长办',
      '1 replace 甲乙 →乙甲',
      '2 replace 丙丁 →丁丙',
      '3 replace 帐号 →账号',
      '4 replace 庚辛 →辛庚 （口头语）',
      '5 replace 壬癸 →癸壬',
      '6 replace 子丑 →丑子',
      '7 replace 寅卯 →卯寅',
      '8 forbidden 3D 打印',
      '9 forbidden 盲流',
      '12 discouraged 抓手',
      '14 right 反应情况',
      '16 forbidden 民工',
      '18 forbidden 乡巴佬',
    ]);
    assert.deepEqual(wrong(read), []);
  });

  test('in plain text may have the marks of a Chinese keyboard between two words', () => {
    const text = '帐号，账号\n帐户：账户\n帐本；账本\n甲，乙，丙\n';
    assert.deepEqual(told(readWordFile('a.txt', text)), [
      '0 replace 帐号 →账号',
      '1 replace 帐户 →账户',
      '2 replace 帐本 →账本',
      '3 forbidden 甲，乙，丙',
    ]);
  });

  test('in CSV may have remarks of several lines', () => {
    const text = '错误,正确,说明\n帐号,账号,"第一行\n 第二行"\n帐户,账户,\n';
    assert.deepEqual(told(readWordFile('a.csv', text)), [
      '1 replace 帐号 →账号 （第一行 第二行）',
      '3 replace 帐户 →账户',
    ]);
  });

  test('in JSON are a list, alone or in an object or a settings.json, with comments', () => {
    const list =
      '[\n// 本局规定\n{ "wrong": "河长办", "right": "河湖长办", "after": ["省", "市"] },\n"盲流",\n]';
    const words = (before: string) => [
      `${2 + before.length} replace 河长办 →河湖长办 前=省/市`,
      `${3 + before.length} forbidden 盲流`,
    ];
    assert.deepEqual(told(readWordFile('a.json', list)), words(''));
    assert.deepEqual(told(readWordFile('a.jsonc', `{\n"words": ${list}}`)), words('.'));
    assert.deepEqual(
      told(readWordFile('settings.json', `{ "editor.fontSize": 16,\n"gongwen.words": ${list}}`)),
      words('.'),
    );
    assert.deepEqual(readWordFile('settings.json', '{ "editor.fontSize": 16 }'), { words: [], problems: [] });
    assert.deepEqual(readWordFile('a.json', ''), {
      words: [],
      problems: [{ line: 0, message: 'JSON 写法有误：请检查这里和上一行的引号、逗号、括号。' }],
    });
    assert.deepEqual(readWordFile('a.json', '{}'), { words: [], problems: [] });
  });

  test('in JSON that is broken are read as far as they are whole', () => {
    const read = readWordFile(
      'a.json',
      lines(
        '[',
        '{"wrong": "甲乙", "right": "乙甲"},',
        '{"wrong": "丙丁",',
        '{"wrong": "戊己"},',
        '{"nothing": 1},',
        '{"wrong": "庚辛"}',
        ']',
      ),
    );
    assert.ok(told(read).includes('1 replace 甲乙 →乙甲'));
    assert.ok(told(read).includes('5 forbidden 庚辛'));
    assert.match(wrong(read)[0]!, /^\d JSON 写法有误/);
    assert.deepEqual(wrong(readWordFile('a.json', '{ "截止目前": "截至目前" }')), [
      '0 应是一个列表，如 [{ "wrong": "截止目前", "right": "截至目前" }]。',
    ]);
    assert.deepEqual(wrong(readWordFile('a.json', '5')), [
      '0 应是一个列表，如 [{ "wrong": "截止目前", "right": "截至目前" }]。',
    ]);
  });

  test('that are spreadsheets are asked for as CSV', () => {
    const message =
      '0 这不是文本文件，没有读入：请在 Excel 或 WPS 里另存为 CSV（逗号分隔），再写 CSV 文件的名称。';
    for (const [name, text] of [
      ['用词.xlsx', ''],
      ['用词.XLS', '甲乙,乙甲'],
      ['用词.et', ''],
      ['用词.docx', ''],
      ['用词.csv', 'PK\u0003\u0004甲乙'],
    ] as const)
      assert.deepEqual(wrong(readWordFile(name, text)), [message]);
  });

  test('have fifty thousand entries at most', () => {
    const read = readWordFile('a.txt', Array.from({ length: 50_001 }, (_, i) => `词${i}号`).join('\n'));
    assert.equal(read.words.length, 50_000);
    assert.deepEqual(wrong(read), ['50000 超过 50000 条，从这里起没有读入。']);
  });

  test('of any content never throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a.csv', 'a.json', 'a.txt'),
        fc.string({ unit: fc.constantFrom(...'甲"{}[],;\t\n\r:|#→=\ud800 w') }),
        (name, text) => {
          readWordFile(name, text);
        },
      ),
    );
  });
});
