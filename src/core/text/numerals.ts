// Numerals of ordinals: Chinese (一百二十三, also 〇 and 廿), Arabic in either width, circled.

// The alphabets that Chinese numerals are written in, each as it stands in a character class of an expression.

/** Of one digit above zero. */
export const hanDigits = '一二三四五六七八九';
/** Of what is counted below a hundred, as nearly all is that has a number: months, classes, annexes, （十二）. */
export const hanTens = `${hanDigits}十`;
/** Of items in running text: without 千, for 三千是 and 三千要 speak of a figure. */
export const hanItems = `${hanTens}百零〇廿`;
/** Of ordinals of any size, and of what is cited by them: 一百零三, 二〇, 廿一. */
export const hanOrdinals = `${hanItems}千卅`;
/** Of years, digit by digit: 二〇二六; ○ and 零 are what many write for 〇. */
export const hanYears = `〇○零${hanDigits}`;
/** Of how many there are: 三千余, 两百, 一亿. */
export const hanFigures = `${hanTens}百千万亿两零〇`;

const DIGITS = `零${hanDigits}`;
const UNITS = ['', '十', '百', '千'] as const;
const VALUES: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  两: 2,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 廿: 20, 卅: 30 };

/**
 * A whole number from 1 as 公文 write ordinals: 十, 十一, 二十, 一百零一, 一百一十. No text counts beyond 万,
 * but a broken one may seem to.
 */
export function toHan(n: number): string {
  if (n < 1 || !Number.isInteger(n)) throw new RangeError(`no Chinese ordinal for ${n}`);
  if (n > 9999) {
    const rest = n % 10000;
    const low = rest === 0 ? '' : `${rest < 1000 ? '零' : ''}${toHan(rest).replace(/^十/, '一十')}`;
    return `${toHan(Math.floor(n / 10000))}万${low}`;
  }
  let out = '';
  let pendingZero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit === 0) {
      pendingZero = out !== '';
      continue;
    }
    if (pendingZero) out += '零';
    pendingZero = false;
    out += (place === 1 && digit === 1 && out === '' ? '' : DIGITS[digit]) + UNITS[place]!;
  }
  return out;
}

const LEGAL: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};

/** A whole number from 1 as on bank papers, where tens are counted too: 壹拾贰, 壹佰零叁. */
export const toLegalHan = (n: number): string =>
  toHan(n)
    .replace(/^十/, '一十')
    .replace(/./g, (sign) => LEGAL[sign] ?? sign);

/** The value of 一百二十三, 廿三, 二〇 or 一〇一; undefined if `text` is not a numeral. */
export function fromHan(text: string): number | undefined {
  if (text === '') return undefined;
  let total = 0;
  let digit: number | undefined;
  let digitsInARow = 0;
  for (const char of text) {
    const unit = TENS[char];
    if (unit !== undefined) {
      if (digitsInARow > 1) return undefined;
      total += unit === 20 || unit === 30 ? unit : (digit ?? 1) * unit;
      digit = undefined;
      digitsInARow = 0;
      continue;
    }
    const value = VALUES[char];
    if (value === undefined) return undefined;
    digit = digitsInARow > 0 ? digit! * 10 + value : value;
    // 一百零一: the zero only holds the place.
    digitsInARow = digit === 0 ? 0 : digitsInARow + 1;
  }
  const n = total + (digit ?? 0);
  return n > 0 ? n : undefined;
}

/** The same of a number of things, two of which are 两. */
export const fromHanCount = (text: string): number | undefined => fromHan(text.replace('两', '二'));

/** The value of decimal digits in half or full width; undefined if there is anything else. */
export function fromDigits(text: string): number | undefined {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = code >= 0xff10 ? code - 0xff10 : code - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    n = n * 10 + digit;
  }
  return text === '' ? undefined : n;
}

/** ① … ⑳ ㉑ … ㉟ ㊱ … ㊿, the whole range Unicode has; undefined beyond 50. */
export function toCircled(n: number): string | undefined {
  if (n >= 1 && n <= 20) return String.fromCharCode(0x2460 + n - 1);
  if (n >= 21 && n <= 35) return String.fromCharCode(0x3251 + n - 21);
  if (n >= 36 && n <= 50) return String.fromCharCode(0x32b1 + n - 36);
  return undefined;
}

export function fromCircled(code: number): number | undefined {
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  if (code >= 0x3251 && code <= 0x325f) return code - 0x3251 + 21;
  if (code >= 0x32b1 && code <= 0x32bf) return code - 0x32b1 + 36;
  return undefined;
}

/** What ㈠ ㈡ (full `（一）`), ⑴ ⑵ (`（1）`) and ⒈ ⒉ (`1.`) stand for, one character each. */
export function fromLigature(code: number): { like: '㈠' | '⑴' | '⒈'; value: number } | undefined {
  if (code >= 0x3220 && code <= 0x3229) return { like: '㈠', value: code - 0x3220 + 1 };
  if (code >= 0x2474 && code <= 0x2487) return { like: '⑴', value: code - 0x2474 + 1 };
  if (code >= 0x2488 && code <= 0x249b) return { like: '⒈', value: code - 0x2488 + 1 };
  return undefined;
}
