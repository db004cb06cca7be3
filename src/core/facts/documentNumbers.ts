import type { Span } from '../text/span';

/** A 发文字号 as it is cited, at `start`–`end`: 临政办发〔2026〕12号. */
export interface DocumentNumber extends Span {
  /** 机关代字: 临政办发. */
  readonly agency: string;
  readonly year: number;
  readonly serial: number;
}

const NUMBER =
  /([\p{Script=Han}A-Za-z]{1,16}(?:（[\p{Script=Han}]{1,6}）)?)[ \u3000]*[〔［[（(【﹝][ \u3000]*((?:19|20)\d{2})[ \u3000]*年?[ \u3000]*[〕］\])）】﹞][ \u3000]*第?[ \u3000]*(\d{1,5})[ \u3000]*号/gu;

/** The document numbers in `text` (UTF-16 offsets), as far as they are written with a year in brackets. */
export function documentNumbersIn(text: string): DocumentNumber[] {
  if (!text.includes('号')) return [];
  return Array.from(text.matchAll(NUMBER), ({ 0: whole, 1: run, 2: year, 3: serial, index }) => {
    const leading = LEADING.exec(run!)?.[0].length ?? 0;
    return {
      start: index + leading,
      end: index + whole.length,
      agency: run!.slice(leading),
      year: Number(year),
      serial: Number(serial),
    };
  });
}

/** Words that lead up to a number and are no part of it: 根据国办发〔2026〕12号. */
const LEADING =
  /^.*(?:[的据照及与见是将按以在]|[贯落执][彻实行]|印发|下发|转发|文件|文号|通过|关于|省委|市委|县委|区委)(?=\p{Script=Han})/u;

/** As 公文 write it, whatever brackets stand in the text. */
export const writeDocumentNumber = ({ agency, year, serial }: DocumentNumber): string =>
  `${agency}〔${year}〕${serial}号`;
