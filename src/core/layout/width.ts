/** Width of `text` in 字: 1 for a Chinese character or full-width mark (—— …… “” among them), a half for all else. */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (const char of text) width += isFullWidth(char.codePointAt(0)!) ? 1 : 0.5;
  return width;
}

const isFullWidth = (code: number): boolean => code >= 0x2e80 || (code >= 0x2014 && code <= 0x2026);
