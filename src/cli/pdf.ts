import path from 'node:path';
import type { HouseStyle } from '../core/layout/houseStyle';
import type { Report } from '../core/report/model';
import { authorOf } from '../core/report/properties';
import { canMakePdf, makePdf } from '../programs/pdf';
import { wordFile } from './docx';
import { printedPage } from './printedPage';

/** The report in `file` (`-`: it came by standard input) as PDF. Throws an error with a Chinese sentence where it cannot be made. */
export async function pdfFile(file: string, report: Report, house: HouseStyle): Promise<Uint8Array> {
  if (!canMakePdf())
    throw new Error(
      '这台电脑上没有找到能生成 PDF 的程序。请安装 Edge、Chrome、Chromium 一类的浏览器或 LibreOffice，或者用 gongwen html 生成网页，在浏览器里打印成 PDF。',
    );
  const pdf = await makePdf({
    page: () => printedPage(file, report, house),
    word: () => wordFile(report, file === '-' ? '.' : path.dirname(file), house),
    author: authorOf(report),
  });
  if (pdf) return pdf;
  throw new Error(
    '浏览器或 LibreOffice 没有生成 PDF。请用 gongwen html 生成网页，在浏览器里打开，打印时选“另存为 PDF”。',
  );
}
