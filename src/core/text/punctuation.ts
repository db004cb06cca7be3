// What single characters are in Chinese text: Han, Chinese marks, marks that enclose.

/** A Chinese character: the unified ideographs (A and the base block), 〇, compatibility forms. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** Opening marks by their closing ones, of one shape (GB/T 15834-2011 4.8, 4.9, 4.15). */
export const OPENING_OF: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '）': '（',
  '》': '《',
  '〉': '〈',
  '】': '【',
  '〕': '〔',
  '］': '［',
  '」': '「',
  '』': '『',
};

export const CLOSING_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(OPENING_OF).map(([closing, opening]) => [opening, closing]),
);

const CHINESE_MARKS = new Set(
  [...'，。、；：？！…—～·', ...Object.keys(OPENING_OF), ...Object.keys(CLOSING_OF)].map((char) =>
    char.charCodeAt(0),
  ),
);

/** A full-width mark of Chinese text, enclosing marks among them. */
export const isChineseMark = (code: number): boolean => CHINESE_MARKS.has(code);

/** A Chinese character or mark: what makes its surroundings Chinese text. */
export const isChinese = (code: number): boolean => isHan(code) || isChineseMark(code);

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

export const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Whether `words`, written behind `before`, would close a mark that neither of them has opened. */
export function closesNothing(before: string, words: string): boolean {
  return words.split('').some((mark, index) => {
    const opening = OPENING_OF[mark];
    if (!opening) return false;
    const written = before + words.slice(0, index);
    return written.split(opening).length <= written.split(mark).length;
  });
}
