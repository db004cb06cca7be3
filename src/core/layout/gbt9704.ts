// The measures of GB/T 9704-2012, each with where it comes from: what an office sees as 国标 must not be
// somebody's habit. A preset or house style replaces values; it never hides their source.

/**
 * 规定 must, 一般 usual, 推荐 recommended (the standard's own words); 推算 follows from its numbers; 实务 is custom;
 * 本单位 is what the office has set for itself.
 */
export type Strength = '规定' | '一般' | '推荐' | '推算' | '实务' | '本单位';

export interface Measure {
  readonly value: number;
  readonly unit: 'mm' | 'pt' | '字' | '行';
  readonly strength: Strength;
  /** Clause of GB/T 9704-2012, or how the value was found. */
  readonly source: string;
}

const measure = (value: number, unit: Measure['unit'], strength: Strength, source: string): Measure => ({
  value,
  unit,
  strength,
  source,
});

export const MM_PER_PT = 25.4 / 72;

/** What the page is drawn with. */
export const measures = {
  pageWidth: measure(210, 'mm', '规定', '5.1'),
  pageHeight: measure(297, 'mm', '规定', '5.1'),
  marginTop: measure(37, 'mm', '规定', '5.2.1 天头'),
  marginLeft: measure(28, 'mm', '规定', '5.2.1 订口'),
  marginRight: measure(26, 'mm', '推算', '210−28−156'),
  marginBottom: measure(35, 'mm', '推算', '297−37−225'),
  linePitch: measure(225 / 22 / MM_PER_PT, 'pt', '推算', '5.2.3：225 mm 排 22 行'),
  characterPitch: measure(156 / 28 / MM_PER_PT, 'pt', '推算', '5.2.3：156 mm 排 28 字'),
  /** 16 pt is wider than the pitch; −0.207 would do, the rest keeps rounding from pushing out the 28th character. */
  letterSpacing: measure(-0.21, 'pt', '推算', '字距与 3 号字之差，在 Chromium 量得'),
  bodySize: measure(16, 'pt', '一般', '5.2.2：3 号'),
  titleSize: measure(22, 'pt', '一般', '7.3.1：2 号'),
  tableSize: measure(12, 'pt', '实务', '国标未定；小四号'),
  tablePitch: measure((225 / 22 / MM_PER_PT) * 0.72, 'pt', '实务', '国标未定；行距的 0.72 倍'),
  indent: measure(2, '字', '规定', '7.3.3'),
  gapAboveTitle: measure(2, '行', '一般', '7.3.1'),
  gapBelowTitle: measure(1, '行', '规定', '7.3.2'),
  gapAboveAttachmentNote: measure(1, '行', '规定', '7.3.4'),
  gapAboveSignature: measure(1, '行', '规定', '7.3.5.2'),
  signatureIndent: measure(2, '字', '规定', '7.3.5.2'),
  dateShift: measure(2, '字', '规定', '7.3.5.2'),
  gapBesideTable: measure(0.25, '行', '实务', '国标未定'),
  gapBelowAttachmentMark: measure(1, '行', '规定', '7.3.7：附件标题在第三行'),
  issuerTop: measure(35, 'mm', '规定', '7.2.4：发文机关标志上边缘至版心上边缘'),
  gapBelowIssuer: measure(2, '行', '规定', '7.2.5'),
  redRuleDistance: measure(4, 'mm', '规定', '7.2.7'),
  redRuleWidth: measure(0.5, 'mm', '实务', '国标未定粗细'),
  orderTop: measure(20, 'mm', '规定', '10.2：命令标志上边缘至版心上边缘'),
  gapAboveSigned: measure(2, '行', '一般', '7.3.5.3：签名章在正文下空二行'),
  gapAboveSignedDate: measure(1, '行', '一般', '7.3.5.3'),
  signedIndent: measure(4, '字', '一般', '7.3.5.3'),
  letterTop: measure(30, 'mm', '规定', '10.1：信函标志上边缘至上页边'),
  letterRuleDistance: measure(4, 'mm', '规定', '10.1'),
  letterRuleLength: measure(170, 'mm', '规定', '10.1'),
  letterFootDistance: measure(20, 'mm', '规定', '10.1：距下页边'),
  letterGap: measure(14, 'pt', '推算', '10.1：3 号汉字高度的 7/8'),
  imprintSize: measure(14, 'pt', '一般', '7.4.2：4 号'),
  imprintOuterRule: measure(0.35, 'mm', '推荐', '7.4.1'),
  imprintInnerRule: measure(0.25, 'mm', '推荐', '7.4.1'),
  folioSize: measure(14, 'pt', '一般', '7.5：4 号'),
  folioDistance: measure(7, 'mm', '一般', '7.5：一字线上距版心下边缘'),
  folioIndent: measure(1, '字', '一般', '7.5：单页居右空一字，双页居左空一字'),
} as const satisfies Record<string, Measure>;

export type Measures = Readonly<Record<keyof typeof measures, Measure>>;

const song = [
  '宋体',
  'SimSun',
  'STSong',
  'Songti SC',
  '方正书宋_GBK',
  'CESI宋体-GB2312',
  'Source Han Serif SC',
  '思源宋体',
  'Noto Serif CJK SC',
  'Noto Serif SC',
];

export interface Face {
  /** As the standard calls it. */
  readonly name: string;
  /** Families that are this face, by their names on Windows, macOS and Linux (信创). */
  readonly families: readonly string[];
  /** What comes closest where none of them is installed. */
  readonly standIns: readonly string[];
}

/** The standard names faces, not makers (5.2.2, 7.3.1): any maker's 小标宋 is right. None is shipped. */
export const faces = {
  title: {
    name: '小标宋',
    families: [
      '方正小标宋简体',
      '方正小标宋_GBK',
      'FZXiaoBiaoSong-B05S',
      'FZXiaoBiaoSong-B05',
      'CESI小标宋-GB18030',
      'CESI小标宋-GB13000',
      'CESI小标宋-GB2312',
    ],
    standIns: [
      '华文中宋',
      'STZhongsong',
      // The stylesheet makes this one of the heavy cuts of a 宋体 that is installed.
      'gongwen-heavy-song',
      ...song,
    ],
  },
  body: {
    name: '仿宋',
    families: [
      '仿宋_GB2312',
      'FangSong_GB2312',
      '仿宋',
      'FangSong',
      '方正仿宋_GBK',
      '方正仿宋简体',
      'FZFangSong-Z02S',
      'FZFangSong-Z02',
      'CESI仿宋-GB2312',
      'CESI仿宋-GB13000',
      '华文仿宋',
      'STFangsong',
      'STFangSong',
    ],
    standIns: song,
  },
  heading1: {
    name: '黑体',
    families: [
      '黑体',
      'SimHei',
      '方正黑体_GBK',
      '方正黑体简体',
      'FZHei-B01S',
      'CESI黑体-GB2312',
      'CESI黑体-GB13000',
      '华文黑体',
      'STHeiti',
      'Heiti SC',
    ],
    standIns: [
      'gongwen-heavy-hei',
      'Source Han Sans SC',
      '思源黑体',
      'Noto Sans CJK SC',
      'WenQuanYi Zen Hei',
    ],
  },
  heading2: {
    name: '楷体',
    families: [
      '楷体_GB2312',
      'KaiTi_GB2312',
      '楷体',
      'KaiTi',
      '方正楷体_GBK',
      '方正楷体简体',
      'FZKai-Z03S',
      'FZKai-Z03',
      'CESI楷体-GB2312',
      'CESI楷体-GB13000',
      '华文楷体',
      'STKaiti',
      'Kaiti SC',
      '霞鹜文楷',
      'LXGW WenKai',
      'AR PL UKai CN',
    ],
    standIns: song,
  },
  folio: {
    name: '宋体',
    families: song.slice(0, 6),
    standIns: song.slice(6),
  },
} as const satisfies Record<string, Face>;

export type FaceName = keyof typeof faces;

const kebab = (name: string): string => name.replace(/[A-Z0-9]/g, (sign) => `-${sign.toLowerCase()}`);

/**
 * Measures and faces as CSS custom properties. Lengths are numbers of millimetres (`--line-pitch: 10.2273`), for the
 * stylesheet to multiply with its own millimetre, which may shrink with a narrow panel; 字 and 行 stay counts.
 * `named` are families that come before all others of their face, `first` is one that comes before those of every face.
 */
export function cssProperties(
  of: Measures = measures,
  named: Readonly<Partial<Record<FaceName, string>>> = {},
  first?: string,
): string {
  const lengths = Object.entries(of).map(([name, { value, unit }]) => {
    const number = unit === 'pt' ? value * MM_PER_PT : value;
    return `--${kebab(name)}:${Number(number.toFixed(5))};`;
  });
  const stacks = Object.entries(faces).map(([name, { families, standIns }]) => {
    const own = named[name as FaceName];
    const all = [first, own, ...families, ...standIns].filter((family) => family !== undefined);
    const generic = name === 'heading1' ? 'sans-serif' : 'serif';
    return `--face-${kebab(name)}:${all.map((family) => `"${family}"`).join(',')},${generic};`;
  });
  return lengths.join('') + stacks.join('');
}
