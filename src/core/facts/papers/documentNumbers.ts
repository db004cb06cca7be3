import type { Span } from '../../text/span';

/** A 发文字号 as it is cited, at `start`–`end`: 临政办发〔2026〕12号. */
export interface DocumentNumber extends Span {
  /** 机关代字: 临政办发. */
  readonly agency: string;
  /** Undefined for orders that are counted through all years: 国务院令第708号. */
  readonly year: number | undefined;
  readonly serial: number;
}

/** From the bracket on: what stands before it is looked at only where a year in brackets is met. */
const YEAR_AND_SERIAL =
  /[〔［[（(【﹝][ \u3000]*((?:19|20)\d{2})[ \u3000]*年?[ \u3000]*[〕］\])）】﹞][ \u3000]*第?[ \u3000]*(\d{1,5})[ \u3000]*号/g;
const AGENCY = /([\p{Script=Han}A-Za-z]{1,16}(?:（[\p{Script=Han}]{1,6}）)?)[ \u3000]*$/u;
/** How far an agency reaches back with its blanks. UTF-16 units. */
const REACH = 30;

/** The document numbers in `text` (UTF-16 offsets), as far as they are written with a year in brackets. */
export function documentNumbersIn(text: string): DocumentNumber[] {
  if (!text.includes('号')) return [];
  return Array.from(text.matchAll(YEAR_AND_SERIAL)).flatMap(({ 0: whole, 1: year, 2: serial, index }) => {
    const before = AGENCY.exec(text.slice(Math.max(0, index - REACH), index));
    if (!before) return [];
    const run = before[1]!;
    const leading = LEADING.exec(run)?.[0].length ?? 0;
    return [
      {
        start: index - before[0].length + leading,
        end: index + whole.length,
        agency: run.slice(leading),
        year: Number(year),
        serial: Number(serial),
      },
    ];
  });
}

/** Words that lead up to a number and are no part of it: 根据国办发〔2026〕12号. */
const LEADING =
  /^.*(?:[的据照及与见是将按以在]|和(?!政)|[贯落执][彻实行]|印发|下发|转发|文件|文号|通过|关于|省委|市委|县委|区委)(?=\p{Script=Han})/u;

const ORDER =
  /^([\p{Script=Han} \u3000]{2,30}(?:令|公告|通告))[ \u3000]*(?:[〔［[(]?((?:19|20)\d{2})[〕］\])年]{1,2})?[ \u3000]*第?[ \u3000]*(\d{1,5})[ \u3000]*号/u;

/** The number of an order or announcement right at `at`: 公安部令第61号, 交通运输部公告2024年第18号. */
export function orderNumberAt(text: string, at: number): DocumentNumber | undefined {
  const [whole, agency, year, serial] = ORDER.exec(text.slice(at, at + REACH * 2)) ?? [];
  if (whole === undefined) return undefined;
  return {
    start: at,
    end: at + whole.length,
    agency: agency!.replace(/[ \u3000]/g, ''),
    year: year === undefined ? undefined : Number(year),
    serial: Number(serial),
  };
}

/** As 公文 write it, whatever brackets stand in the text. */
export function writeDocumentNumber({ agency, year, serial }: DocumentNumber): string {
  if (!/(?:令|公告|通告)$/.test(agency)) return `${agency}〔${year}〕${serial}号`;
  return `${agency}${year === undefined ? '' : `${year}年`}第${serial}号`;
}
