import assert from 'node:assert/strict';
import { joinBrokenLines } from '../../../../../src/core/paste/brokenLines/joinBrokenLines';

const lines = (...all: string[]): string => all.join('\n');

/** What becomes of a text, line by line; the second is the same where nothing is broken. */
const CASES: readonly (readonly [name: string, source: string, joined: string])[] = [
  [
    'what is not indented goes on where paragraphs are',
    lines(
      '    为切实做好今年防汛工作，保障人民群众生命财产安',
      '全，现就有关事项通知如下。',
      '    一、提高政治站位。各级各部门要充分认识防汛工作。',
      '这项工作由市防汛办负责。',
      '    二、压实责任。',
    ),
    lines(
      '为切实做好今年防汛工作，保障人民群众生命财产安全，现就有关事项通知如下。',
      '一、提高政治站位。各级各部门要充分认识防汛工作。这项工作由市防汛办负责。',
      '二、压实责任。',
    ),
  ],
  [
    'a full line without an end mark goes on, a short one ends',
    lines(
      '2025年全市平均降水量1523.6毫米，比上年偏多8.2%，',
      '属平水年份。',
      '水资源总量',
      '全市水资源总量为45.6亿立方米，其中地表水资源量占',
      '九成以上。',
    ),
    lines(
      '2025年全市平均降水量1523.6毫米，比上年偏多8.2%，属平水年份。',
      '水资源总量',
      '全市水资源总量为45.6亿立方米，其中地表水资源量占九成以上。',
    ),
  ],
  [
    'a number or a word that had no room goes on',
    lines(
      '全年共完成防汛抗旱工程建设投资总额达到人民币大约',
      '123456.78万元，其中信息化项目统一接入省级地理信息',
      'Geographic平台。',
    ),
    '全年共完成防汛抗旱工程建设投资总额达到人民币大约123456.78万元，其中信息化项目统一接入省级地理信息Geographic平台。',
  ],
  [
    'Latin words are parted by a blank',
    lines(
      '系统采用国产数据库和统一的身份认证平台支持 Open',
      'Source 组件，全部部署在政务云上，由市大数据局运维',
      '管理。',
    ),
    '系统采用国产数据库和统一的身份认证平台支持 Open Source 组件，全部部署在政务云上，由市大数据局运维管理。',
  ],
  [
    'an open bracket goes on',
    lines(
      '各级各部门要认真贯彻落实《临江市防汛抗旱应急预案',
      '（2026年修订）》的要求，压实各级责任，确保安全度汛',
      '到位。',
    ),
    '各级各部门要认真贯彻落实《临江市防汛抗旱应急预案（2026年修订）》的要求，压实各级责任，确保安全度汛到位。',
  ],
  [
    'ordinals and running ordinals open a line',
    lines(
      '各级各部门要进一步压实工作责任，切实抓好以下各项工作',
      '（一）加强组织领导，成立工作专班，明确责任人和完成时',
      '限。',
      '一是强化值守。严格执行领导带班和二十四小时值班制度，',
      '及时报告。',
    ),
    lines(
      '各级各部门要进一步压实工作责任，切实抓好以下各项工作',
      '（一）加强组织领导，成立工作专班，明确责任人和完成时限。',
      '一是强化值守。严格执行领导带班和二十四小时值班制度，及时报告。',
    ),
  ],
  [
    'addressee, labels, signature and date are lines of their own',
    lines(
      '关于做好2026年全市防汛抗旱工作的紧急通知',
      '各县（市、区）人民政府，市政府各部门、各直属机构：',
      '近期我市连续出现强降雨过程，防汛形势十分严峻，请各地',
      '各部门抓好落实。',
      '联系人：李明',
      '联系电话：12345678',
      '临江市人民政府防汛抗旱指挥部办公室',
      '2026年7月1日',
    ),
    lines(
      '关于做好2026年全市防汛抗旱工作的紧急通知',
      '各县（市、区）人民政府，市政府各部门、各直属机构：',
      '近期我市连续出现强降雨过程，防汛形势十分严峻，请各地各部门抓好落实。',
      '联系人：李明',
      '联系电话：12345678',
      '临江市人民政府防汛抗旱指挥部办公室',
      '2026年7月1日',
    ),
  ],
  [
    'a title over two lines is one',
    lines(
      '临江市人民政府办公室关于印发《临江市城市更新实施',
      '方案》的通知',
      '各县（市、区）人民政府，市政府各部门：',
      '《临江市城市更新实施方案》已经市政府常务会议审议',
      '通过，现印发给你们。',
    ),
    lines(
      '临江市人民政府办公室关于印发《临江市城市更新实施方案》的通知',
      '各县（市、区）人民政府，市政府各部门：',
      '《临江市城市更新实施方案》已经市政府常务会议审议通过，现印发给你们。',
    ),
  ],
  [
    'an empty line between any two parts nothing',
    lines(
      '一、上半年工作',
      '',
      '今年以来，我局认真贯彻落实市委、市政府决策部署，围绕年初确定',
      '',
      '的目标任务，扎实开展各项工作。',
      '',
      '二、下半年打算',
      '',
      '认真贯彻落实市委、市政府决策部署，进一步围绕年初确定的目标任',
      '',
      '务抓落实。',
    ),
    lines(
      '一、上半年工作',
      '今年以来，我局认真贯彻落实市委、市政府决策部署，围绕年初确定的目标任务，扎实开展各项工作。',
      '二、下半年打算',
      '认真贯彻落实市委、市政府决策部署，进一步围绕年初确定的目标任务抓落实。',
    ),
  ],
  [
    'a passage that begins within a paragraph goes on',
    lines(
      '难点和堵点，推动产品和服务融入全国大市场，为助力打赢',
      '攻坚战作出积极贡献。',
      '　　二、动员社会各界扩大消费',
    ),
    lines(
      '难点和堵点，推动产品和服务融入全国大市场，为助力打赢攻坚战作出积极贡献。',
      '　　二、动员社会各界扩大消费',
    ),
  ],
  [
    'of three lines most end, and the first is plainly broken',
    lines(
      '综合考虑各方面因素，今年主要预期目标为：全市生产总值',
      '增长5%，在实际工作中努力争取更好结果；失业率5%以内；',
      '居民收入增长与经济增长同步。',
    ),
    lines(
      '综合考虑各方面因素，今年主要预期目标为：全市生产总值增长5%，在实际工作中努力争取更好结果；失业率5%以内；',
      '居民收入增长与经济增长同步。',
    ),
  ],
  [
    'a sentence that ends with its line goes on where paragraphs are indented',
    lines(
      '　　今年以来，我局认真贯彻落实市委、市政府决策部署',
      '，围绕年初确定的目标任务，扎实开展了各项工作任务。',
      '全年完成投资3亿元，办理实事12件。',
      '　　下一步，我局将继续抓好落实。',
    ),
    lines(
      '　　今年以来，我局认真贯彻落实市委、市政府决策部署，围绕年初确定的目标任务，扎实开展了各项工作任务。全年完成投资3亿元，办理实事12件。',
      '　　下一步，我局将继续抓好落实。',
    ),
  ],
  [
    'a mark that begins a line belongs to the one before, and a label behind a comma too',
    lines(
      '请各单位于7月10日前将参会人员名单报局办公室，',
      '联系人：李明，电话另行通知，并请做好各项会议准备',
      '，按时参加。',
    ),
    '请各单位于7月10日前将参会人员名单报局办公室，联系人：李明，电话另行通知，并请做好各项会议准备，按时参加。',
  ],
];

suite('Lines that a page has broken', () => {
  for (const [name, source, joined] of CASES) {
    test(name, () => assert.equal(joinBrokenLines(source).text, joined));
  }

  test('paragraphs go on over the end of a page, without its number and head', () => {
    const source = lines(
      '水安全规划',
      '“十四五”时期，全市水利工作取得显著成效，河湖面',
      '',
      '第 1 页 共 86 页',
      '水安全规划',
      '',
      '貌持续改善，防洪工程体系进一步完善，全市人民群众',
      '满意。',
      '第 2 页 共 86 页',
      '水安全规划',
    );
    assert.deepEqual(joinBrokenLines(source), {
      text: '水安全规划\n“十四五”时期，全市水利工作取得显著成效，河湖面貌持续改善，防洪工程体系进一步完善，全市人民群众满意。\n',
      joined: 2,
      removed: ['第 1 页 共 86 页', '水安全规划', '第 2 页 共 86 页', '水安全规划'],
      isClear: false,
    });
  });

  for (const number of [
    '— 1 —',
    '- 2 -',
    '－3－',
    '·4·',
    '第5页',
    '第 6 页/共 9 页',
    '7/12',
    'Page 8 of 12',
  ]) {
    test(`${number} numbers a page`, () =>
      assert.deepEqual(joinBrokenLines(`甲\n${number}\n乙`).removed, [number]));
  }

  test('centred figures number pages however close together, with a full line between them', () => {
    const passage = (first: string, second: string) =>
      lines(
        '采用问卷调查、实地访谈等方法，对六个乡镇的快递网点进行了为期',
        '',
        first,
        '',
        '三个月的跟踪调查，取得了第一手资料，为研究提供了可靠的数据支撑',
        '和实践依据。',
        '本研究样本量有限，未能覆盖偏远山区，今后还需要进一步扩大调查范',
        second,
        '围，加强分类比较。',
      );
    const centre = ' '.repeat(28);
    assert.deepEqual(joinBrokenLines(passage(`${centre}12`, `${centre}13`)), {
      text: lines(
        '采用问卷调查、实地访谈等方法，对六个乡镇的快递网点进行了为期三个月的跟踪调查，取得了第一手资料，为研究提供了可靠的数据支撑和实践依据。',
        '本研究样本量有限，未能覆盖偏远山区，今后还需要进一步扩大调查范围，加强分类比较。',
      ),
      joined: 3,
      removed: ['12', '13'],
      isClear: true,
    });
    for (const [first, second] of [
      ['12', '13'],
      [`${centre}12`, `${centre}14`],
      [`${centre}12`, '13'],
    ] as const)
      assert.deepEqual(joinBrokenLines(passage(first, second)).removed, []);
    // Cells that have come apart have none.
    const table = lines(
      '各地完成情况如下，其中城关镇、东山镇、青石镇完成进度居于全县前',
      '列，其余乡镇要加快进度，确保年底以前完成全部任务并做好验收准备',
      '工作。',
      `${centre}1`,
      `${centre}城关镇`,
      `${centre}2`,
      `${centre}东山镇`,
    );
    assert.deepEqual(joinBrokenLines(table).removed, []);
  });

  test('an entry of a bibliography goes on behind half-width marks, and with its issue', () => {
    const source = lines(
      '采用问卷调查、实地访谈等方法，对六个乡镇的快递网点进行了为期',
      '三个月的跟踪调查。',
      '参考文献',
      '[1] 王建国, 李晓明. 农村物流共同配送模式研究[J]. 物流技术,',
      '2021, 40(3): 12-18.',
      '[2] 张华. 县域商业体系建设的路径选择与政策支持研究[M]. 北京:',
      '经济科学出版社, 2022.',
      '3.王建国，李晓明.农村物流共同配送模式研究[J].物流技术，2021，40',
      '（3）：12-18.',
    );
    assert.equal(
      joinBrokenLines(source).text,
      lines(
        '采用问卷调查、实地访谈等方法，对六个乡镇的快递网点进行了为期三个月的跟踪调查。',
        '参考文献',
        '[1] 王建国, 李晓明. 农村物流共同配送模式研究[J]. 物流技术, 2021, 40(3): 12-18.',
        '[2] 张华. 县域商业体系建设的路径选择与政策支持研究[M]. 北京: 经济科学出版社, 2022.',
        '3.王建国，李晓明.农村物流共同配送模式研究[J].物流技术，2021，40（3）：12-18.',
      ),
    );
  });

  test('bare figures number pages only where they count on in a broken text', () => {
    const page = [
      '全市各级各部门认真贯彻落实防汛工作部署要求，压实',
      '责任。',
      ...Array.from({ length: 9 }, () => '甲。'),
    ];
    const text = (...figures: string[]): string => figures.flatMap((figure) => [...page, figure]).join('\n');
    assert.deepEqual(joinBrokenLines(text('1', '2', '3')).removed, ['1', '2', '3']);
    assert.deepEqual(joinBrokenLines(text('1', '3', '2')).removed, []);
    assert.deepEqual(joinBrokenLines(text('1')).removed, []);
    assert.deepEqual(joinBrokenLines('1\n2\n3').removed, []);
  });

  test('the first of heads that recur is kept', () => {
    const source = lines('— 1 —', '水利公报', '甲。', '— 2 —', '水利公报', '乙。');
    assert.equal(joinBrokenLines(source).text, lines('水利公报', '甲。', '乙。'));
  });

  test('a sentence that ends with its full line goes on where far more sentences end than paragraphs', () => {
    const full = '水库安排专人值守。堤防安排专人巡查。泵站安排专人';
    const ended = '检修完毕。各镇按时报送雨情水情信息，不得漏报瞒报。';
    const next = '各水库、堤防安排专人值守，昼夜巡查。泵站安排专人';
    const running = lines(full, ended, next, '检修。');
    assert.equal(joinBrokenLines(running).text, `${full}${ended}${next}检修。`);
    // What opens a paragraph, and a text of paragraphs that are one sentence each.
    const opening = '提升服务水平。各部门要主动上门服务，跟踪问效到底到';
    assert.equal(
      joinBrokenLines(lines(full, ended, opening, '位。')).text,
      lines(`${full}${ended}`, `${opening}位。`),
    );
    const single = '各镇按时报送雨情水情，不得漏报瞒报，并安排专人值守';
    const apart = lines(
      single,
      '到位。',
      single,
      ended.replace('检修完毕。', '检修完毕，'),
      single,
      '到位。',
    );
    assert.equal(joinBrokenLines(apart).joined, 3);
  });

  test('heads with the number of their page go', () => {
    const head = (page: string): string => `工作报告        ${page}`;
    const source = lines('甲。', head('第 3 页'), '乙。', head('第 4 页 共 9 页'), '丙。');
    assert.deepEqual(joinBrokenLines(source).removed, [head('第 3 页'), head('第 4 页 共 9 页')]);
    assert.equal(joinBrokenLines(source).text, lines('甲。', '乙。', '丙。'));
    for (const kept of [
      lines('甲。', head('第 3 页'), '乙。'),
      lines(head('第 4 页'), '乙。', head('第 3 页')),
      lines(head('第 3 页'), '乙。', '年度总结        第 4 页'),
    ])
      assert.equal(joinBrokenLines(kept).text, kept);
  });

  test('what is short, set to the right or a title does not go on', () => {
    const full = '全市各级各部门认真贯彻落实防汛工作部署要求，压实';
    const kept = (before: string, behind: string): void => {
      const { text } = joinBrokenLines(lines(full, '责任。', full, '责任。', before, behind));
      assert.equal(text, lines(`${full}责任。`, `${full}责任。`, before, behind.trim()));
    };
    kept('全市各级各部门认真贯彻落实防汛工作部署要求压', '甲');
    kept(full, `${' '.repeat(12)}李四光`);
    const title = '临江市水务局关于做好今年全市防汛抗旱工作的通知';
    const source = lines(title, '近期我市连续出现强降雨过程，防汛形势严峻，请各地', '抓好落实。');
    assert.equal(
      joinBrokenLines(source).text,
      lines(title, '近期我市连续出现强降雨过程，防汛形势严峻，请各地抓好落实。'),
    );
  });

  test('a head of two lines goes', () => {
    const source = lines(...['水利公报', '第3期', '甲。', '— 1 —', '水利公报', '第3期', '乙。', '— 2 —']);
    assert.deepEqual(joinBrokenLines(source).text, lines('水利公报', '第3期', '甲。', '乙。', ''));
  });

  test('blanks between the characters of a scan go, in running text and in titles', () => {
    assert.equal(joinBrokenLines('关 于 召 开 水 利 会 议 的 通 知').text, '关于召开水利会议的通知');
    assert.equal(
      joinBrokenLines('体系完善，供 水 保 障 能 力 明显增强。').text,
      '体系完善，供水保障能力明显增强。',
    );
    assert.equal(
      joinBrokenLines('第 三 条  职 工 患 病 ， 给 予 3 个 月 到 2 4 个 月 假 。').text,
      '第三条  职工患病，给予3个月到24个月假。',
    );
    for (const text of [
      '王 明 李 红',
      '践行“忠诚担当 崇法守纪”精神。',
      '姓 名，性 别。',
      '甲组得分 3 4 5，乙组 6 7 8 9 0，丙组 1 2。',
    ]) {
      assert.equal(joinBrokenLines(text).text, text);
    }
  });

  for (const [name, text] of [
    ['a schedule', '上午\n8:30 签到，领取会议材料并到指定座位就座，不得喧哗\n9:00 开幕式'],
    ['names', '参会人员：\n王明\n李红'],
    [
      'a table',
      '| 时间 | 地点 |\n|---|---|\n| 九点整准时开始不得迟到早退请假须经批准 | 三楼 |\n| 十点 | 二楼 |',
    ],
    [
      'columns',
      '序号    单位名称                  金额\n1       临江市水务局              100\n2       临江市财政局              200',
    ],
    [
      'paragraphs that run on over any page',
      lines(
        `${'全市各级各部门认真贯彻落实防汛工作部署要求，'.repeat(8)}压实责任`,
        '全市各级各部门认真贯彻落实防汛工作部署要求，压实',
        '全市各级各部门认真贯彻落实防汛工作部署要求，压紧',
      ),
    ],
    [
      'paragraphs of one length',
      lines(
        '全市各级各部门认真贯彻落实防汛工作部署要求抓好落实。',
        '全市各级各部门认真贯彻落实防汛工作部署要求压实责任。',
        '全市各级各部门认真贯彻落实防汛工作部署要求抓好各项',
        '如下。',
      ),
    ],
    [
      'a line that had room for the next',
      '全市各级各部门认真贯彻落实防汛\n部署\n全市各级各部门认真贯彻落实防汛工作部署',
    ],
    [
      'headings and items of Markdown',
      lines(
        '## 全市各级各部门认真贯彻落实防汛工作部署要求，压实',
        '- 全市各级各部门认真贯彻落实防汛工作部署要求，压实',
        '> 全市各级各部门认真贯彻落实防汛工作部署要求，压紧',
      ),
    ],
    ['nothing', ''],
  ] as const) {
    test(`${name}: nothing is joined`, () =>
      assert.deepEqual(joinBrokenLines(text), { text, joined: 0, removed: [], isClear: false }));
  }

  /** 24 characters that go on wherever they can. */
  const FULL = '全市各级各部门认真贯彻落实防汛工作部署要求，压实';
  /** Of `words`, those that do not go on from a full line, in a text of two other broken paragraphs. */
  const apart = (words: string): string[] =>
    words.split(' ').filter((word) => {
      const source = lines(FULL, '责任。', FULL, '责任。', FULL, `${word}甲`);
      return joinBrokenLines(source).text.endsWith(`\n${word}甲`);
    });

  test('labels stay lines of their own, and so do running ordinals, times and ordinals', () => {
    const labels =
      '联系人： 联系电话： 联系方式： 电话： 传真： 邮箱： 地址： 邮编： 网址： 时间： 地点： 主持： 主持人： 参会人员： 参加人员： 出席： 列席： 记录： 抄送： 主送： 附件： 注： 备注： 来源： 发布时间： 发布日期： 索引号： 文号： 密级： 电话:';
    assert.equal(apart(labels).join(' '), labels);
    const ordinals =
      '一是 十二要 三是 第一， 第二, 第三、 首先 其次 再次 最后 8:30 12：00 一、 （一） 1. ① （1）';
    assert.equal(apart(ordinals).join(' '), ordinals);
  });

  test('what only begins like one of these goes on', () => {
    assert.deepEqual(
      apart('联系人 电话费： 地址簿 时间表： 主席： 一直 第一 首都 最高 8:305 12 （一 二、三产业'),
      [],
    );
  });

  test('a bracket or quote that is open goes on from a line that is nearly full', () => {
    const open = (before: string) => {
      const source = lines(
        FULL,
        '责任。',
        FULL,
        '责任。',
        `${before}防汛抗旱工作部署要求`,
        '抓好各项任务落实的通知精神要求》）”】〕抓好',
      );
      return joinBrokenLines(source).joined - 2;
    };
    for (const bracket of ['（', '《', '“', '【', '〔'])
      assert.equal(open(`各级各部门认真${bracket}`), 1, bracket);
    for (const bracket of ['（）', '《》', '“”', '【】', '〔〕', '(', '、'])
      assert.equal(open(`各级各部门认真${bracket}`), 0, bracket);
  });

  test('it is clear where three lines and more are full', () => {
    const full = '全市各级各部门认真贯彻落实防汛工作部署要求，压实';
    assert.equal(joinBrokenLines(`${full}\n${full}\n${full}\n责任。`).isClear, true);
    assert.equal(joinBrokenLines(`${full}\n${full}\n责任。`).isClear, false);
  });

  test('line ends stay as they are', () => {
    const full = '全市各级各部门认真贯彻落实防汛工作部署要求，压实';
    assert.equal(joinBrokenLines(`${full}\r\n责任。\r\n甲。\r\n`).text, `${full}责任。\r\n甲。\r\n`);
  });

  for (const [name, text] of [
    ['a line of a megabyte', '甲'.repeat(1_000_000)],
    ['lines that never end', `${'全市各级各部门认真贯彻落实防汛工作部署要求，压实\n'.repeat(10_000)}`],
    ['page numbers and nothing else', '— 1 —\n'.repeat(20_000)],
    ['the same line again and again', '- 甲\n'.repeat(20_000)],
    ['half surrogate pairs', '\ud800\n\udc00'.repeat(1000)],
  ] as const) {
    test(`${name}: nothing is lost`, () => {
      const { text: joined, removed } = joinBrokenLines(text);
      const letters = (written: string): number => written.replace(/\s/g, '').length;
      assert.equal(letters(joined) + letters(removed.join('')), letters(text));
    });
  }
});
