import {
  cssProperties,
  type Face,
  type FaceName,
  faces,
  type Measure,
  type Measures,
  MM_PER_PT,
  measures,
} from './gbt9704';

// An office's own values over the national standard, and for each value where it comes from. What an office writes is in
// Chinese: these are the names of the settings in its own files.

interface Choice {
  /** The measure it sets. */
  readonly of: keyof Measures;
  readonly unit: Measure['unit'];
  readonly least: number;
  readonly most: number;
}

/** Values that may be set, with the limits beyond which no page would be left. */
const choices = {
  上边距: { of: 'marginTop', unit: 'mm', least: 5, most: 80 },
  下边距: { of: 'marginBottom', unit: 'mm', least: 12, most: 80 },
  左边距: { of: 'marginLeft', unit: 'mm', least: 5, most: 60 },
  右边距: { of: 'marginRight', unit: 'mm', least: 5, most: 60 },
  行距: { of: 'linePitch', unit: 'pt', least: 16, most: 60 },
  正文字号: { of: 'bodySize', unit: 'pt', least: 9, most: 26 },
  标题字号: { of: 'titleSize', unit: 'pt', least: 12, most: 36 },
  表格字号: { of: 'tableSize', unit: 'pt', least: 6, most: 22 },
  首行缩进: { of: 'indent', unit: '字', least: 0, most: 4 },
  页码字号: { of: 'folioSize', unit: 'pt', least: 8, most: 18 },
} as const satisfies Record<string, Choice>;

/** Families that may be named: any maker's are right (5.2.2, 7.3.1, 7.3.3), as long as they are the face. */
const families = {
  标题字体: { of: 'title', source: '7.3.1（一般）' },
  正文字体: { of: 'body', source: '5.2.2（一般）' },
  一级标题字体: { of: 'heading1', source: '7.3.3（一般）' },
  二级标题字体: { of: 'heading2', source: '7.3.3（一般）' },
} as const satisfies Record<string, { readonly of: FaceName; readonly source: string }>;

/** The family that an office has named for a face; none for those it leaves to what is installed. */
export type NamedFamilies = Readonly<Partial<Record<FaceName, string>>>;

const FOLIOS = ['外侧', '居中'] as const;

/** Ready-made styles, by the name that `版式` gives. */
const presets: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  国标: {},
  '28磅行距': { 行距: 28 },
  机关常用: {
    行距: 28,
    二级标题加粗: true,
    三级标题加粗: true,
    页码位置: '居中',
    西文字体: 'Times New Roman',
  },
};

export const presetNames: readonly string[] = Object.keys(presets);

/** Where a value comes from: the standard's words or numbers, custom, or the office. */
export type Origin = '国标' | '实务' | '本单位';

/** One value of the page, in words. */
export interface Provision {
  readonly name: string;
  readonly value: string;
  readonly origin: Origin;
  /** Clause of GB/T 9704-2012, how it was found, or who set it. */
  readonly source: string;
  /** What the standard has instead, if this deviates from it. */
  readonly standard: string | undefined;
}

export interface HouseStyle {
  readonly measures: Measures;
  /** 行 on a page. */
  readonly capacity: number;
  /** 字 in a line. */
  readonly characters: number;
  /** All values that may be set, deviating or not. */
  readonly provisions: readonly Provision[];
  /** What was written but cannot be used, a Chinese sentence each. */
  readonly problems: readonly string[];
  readonly folioInMiddle: boolean;
  readonly boldHeading2: boolean;
  readonly boldHeading3: boolean;
  /** Family for Latin letters and digits; undefined: the face of the text. */
  readonly latin: string | undefined;
  readonly families: NamedFamilies;
}

interface Given {
  readonly value: unknown;
  readonly from: '实务' | '本单位';
  readonly source: string;
}

const TEXTS = { 页码位置: '外侧', 二级标题加粗: false, 三级标题加粗: false, 西文字体: '' } as const;

/** The page of an office that has set `written`: values by their Chinese names, `版式` for a preset. Never throws. */
export function houseStyle(written: Readonly<Record<string, unknown>> = {}): HouseStyle {
  const problems: string[] = [];
  const given = new Map<string, Given>();
  const preset = written.版式 ?? '国标';
  if (typeof preset !== 'string' || !(preset in presets)) {
    problems.push(`没有“${String(preset)}”这种版式，可用：${presetNames.join('、')}。`);
  } else {
    for (const [name, value] of Object.entries(presets[preset]!))
      given.set(name, { value, from: '实务', source: `版式“${preset}”` });
  }
  for (const [name, value] of Object.entries(written)) {
    if (name === '版式') continue;
    if (name in choices || name in families || name in TEXTS)
      given.set(name, { value, from: '本单位', source: '设置' });
    else problems.push(`版式里没有“${name}”这一项。`);
  }
  const own: { -readonly [name in keyof Measures]: Measure } = { ...measures };
  const provisions: Provision[] = [];
  for (const [name, choice] of Object.entries(choices)) {
    const usual = measures[choice.of];
    const set = given.get(name);
    if (set && isNumberWithin(set.value, choice)) {
      own[choice.of] = {
        value: set.value,
        unit: choice.unit,
        strength: set.from,
        source: set.source,
      };
    } else if (set) {
      problems.push(`“${name}”应为 ${choice.least}～${choice.most} 之间的数，单位${unitName(choice.unit)}。`);
    }
    provisions.push(provision(name, own[choice.of], usual));
  }
  const named = namedFamilies(given, provisions, problems);
  const { folioInMiddle, boldHeading2, boldHeading3, latin } = texts(given, provisions, problems);
  const style = fitted(own);
  return {
    ...style,
    provisions,
    problems,
    folioInMiddle,
    boldHeading2,
    boldHeading3,
    latin,
    families: named,
  };
}

function namedFamilies(
  given: ReadonlyMap<string, Given>,
  provisions: Provision[],
  problems: string[],
): NamedFamilies {
  const named: Partial<Record<FaceName, string>> = {};
  for (const [name, { of, source }] of Object.entries(families)) {
    const face: Face = faces[of];
    const set = given.get(name);
    const family = typeof set?.value === 'string' ? set.value.trim() : '';
    if (set && !isFamily(set.value)) problems.push(`“${name}”应为字体名称。`);
    if (set && family !== '' && isFamily(family)) named[of] = family;
    const own = named[of];
    const isFace = own === undefined || own === face.name || face.families.includes(own);
    provisions.push({
      name,
      value: own ?? face.name,
      origin: own !== undefined && set ? set.from : '国标',
      source: own !== undefined && set ? set.source : source,
      standard: isFace ? undefined : face.name,
    });
  }
  return named;
}

const isNumberWithin = (value: unknown, { least, most }: Choice): value is number =>
  typeof value === 'number' && value >= least && value <= most;

const unitName = (unit: Measure['unit']): string => ({ mm: '毫米', pt: '磅', 字: '字', 行: '行' })[unit];

const inWords = ({ value, unit }: Measure): string => `${Number(value.toFixed(2))} ${unitName(unit)}`;

function provision(name: string, measure: Measure, usual: Measure): Provision {
  const origin: Origin =
    measure.strength === '本单位' || measure.strength === '实务' ? measure.strength : '国标';
  const deviates = Math.abs(measure.value - usual.value) > 0.005;
  return {
    name,
    value: inWords(measure),
    origin,
    source: origin === '国标' ? `${measure.source}（${measure.strength}）` : measure.source,
    standard: deviates ? inWords(usual) : undefined,
  };
}

function texts(
  given: ReadonlyMap<string, Given>,
  provisions: Provision[],
  problems: string[],
): Pick<HouseStyle, 'folioInMiddle' | 'boldHeading2' | 'boldHeading3' | 'latin'> {
  const read = <T>(
    name: keyof typeof TEXTS,
    usual: T,
    is: (value: unknown) => boolean,
    wanted: string,
  ): T => {
    const set = given.get(name);
    if (!set) return usual;
    if (is(set.value)) return set.value as T;
    problems.push(`“${name}”应为${wanted}。`);
    return usual;
  };
  const isYesOrNo = (value: unknown): boolean => typeof value === 'boolean';
  const add = (name: keyof typeof TEXTS, value: string, standard: string, source: string): void => {
    const set = value === standard ? undefined : given.get(name);
    provisions.push({
      name,
      value,
      origin: set?.from ?? '国标',
      source: set?.source ?? source,
      standard: value === standard ? undefined : standard,
    });
  };
  const folio = read<string>(
    '页码位置',
    '外侧',
    (value) => FOLIOS.some((each) => each === value),
    '“外侧”或“居中”',
  );
  add('页码位置', folio, '外侧', '7.5（一般）');
  const boldHeading2 = read('二级标题加粗', false, isYesOrNo, ' true 或 false');
  add('二级标题加粗', boldHeading2 ? '加粗' : '不加粗', '不加粗', '7.3.3（一般）');
  const boldHeading3 = read('三级标题加粗', false, isYesOrNo, ' true 或 false');
  add('三级标题加粗', boldHeading3 ? '加粗' : '不加粗', '不加粗', '7.3.3（一般）');
  const latin = read<string>('西文字体', '', isFamily, '字体名称');
  add('西文字体', latin === '' ? '同正文' : latin, '同正文', '国标未另定');
  return {
    folioInMiddle: folio === '居中',
    boldHeading2,
    boldHeading3,
    latin: latin === '' ? undefined : latin,
  };
}

/** A name that can stand in a style sheet as it is. */
const isFamily = (value: unknown): boolean =>
  typeof value === 'string' && /^[\p{L}\p{N} _.-]{0,60}$/u.test(value);

/** Line pitch of tables, as a share of the text's, and at least of its own type's size. */
const TABLE_PITCH = 0.72;
const TABLE_LEAST = 1.2;

/** Letter spacing so that whole characters fill the line, as 28 of 16 pt fill 156 mm (5.2.3), and the lines of a page. */
function fitted(own: Measures): Pick<HouseStyle, 'measures' | 'capacity' | 'characters'> {
  const width = own.pageWidth.value - own.marginLeft.value - own.marginRight.value;
  const height = own.pageHeight.value - own.marginTop.value - own.marginBottom.value;
  const size = own.bodySize.value;
  const usual = (measures.characterPitch.value * size) / measures.bodySize.value;
  const characters = Math.max(1, Math.round(width / MM_PER_PT / usual));
  const pitch = width / MM_PER_PT / characters;
  const isUsual = Math.abs(pitch - measures.characterPitch.value) < 0.005 && size === measures.bodySize.value;
  // A table is set closer than the text, but never so close that its lines touch.
  const tablePitch = Math.max(own.linePitch.value * TABLE_PITCH, own.tableSize.value * TABLE_LEAST);
  const set = { ...own, tablePitch: { ...own.tablePitch, value: tablePitch } };
  return {
    characters,
    capacity: Math.max(1, Math.floor(height / (own.linePitch.value * MM_PER_PT) + 0.01)),
    measures: isUsual
      ? set
      : {
          ...set,
          characterPitch: { ...own.characterPitch, value: pitch },
          // Rounded down, so that the last character of a line is never pushed out.
          letterSpacing: { ...own.letterSpacing, value: Math.floor((pitch - size) * 100) / 100 },
        },
  };
}

export const standardStyle: HouseStyle = houseStyle();

/** The style sheet of a house style: custom properties (`--latin` for the clipboard alone), and the family for Latin letters if it has one. */
export function styleSheet(style: HouseStyle): string {
  const { folioInMiddle, boldHeading2, boldHeading3, latin, families: named } = style;
  const properties = [
    cssProperties(style.measures, named, latin && 'gongwen-latin'),
    latin ? `--latin:"${latin}";` : '',
    folioInMiddle ? '--folio-odd:center;--folio-even:center;' : '',
    boldHeading2 ? '--weight-heading-2:bold;' : '',
    boldHeading3 ? '--weight-heading-3:bold;' : '',
  ].join('');
  // Only letters and digits: such a family has “ ” and —— too, but in the wrong width.
  const face = latin
    ? `@font-face{font-family:"gongwen-latin";src:local("${latin}");unicode-range:U+30-39,U+41-5A,U+61-7A,U+C0-24F}`
    : '';
  return `${face}:root{${properties}}`;
}
