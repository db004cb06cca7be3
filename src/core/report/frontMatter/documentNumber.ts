// 发文字号: 代字〔2026〕8号 (GB/T 9704-2012, 7.2.5).

/** The same written in other ways: any brackets, 第, zeros in front, blanks. */
const LOOSE =
  /^([\p{Script=Han}A-Za-z]{1,16})[ \u3000]*[〔［[（(【﹝〖][ \u3000]*((?:19|20)?\d{2})[ \u3000]*年?[ \u3000]*[〕］\])）】﹞〗][ \u3000]*(第?)[ \u3000]*(\d{1,5})[ \u3000]*号$/u;

/** The document number as it has to be written; undefined if `written` is none, whole and without blanks. */
export function rightDocumentNumber(written: string): string | undefined {
  const match = LOOSE.exec(written);
  if (!match) return undefined;
  const [, agency, year, , serial] = match;
  // Of a year in two figures the century is not told.
  if (year!.length !== 4 || Number(serial) === 0) return undefined;
  return `${agency}〔${year}〕${Number(serial)}号`;
}
