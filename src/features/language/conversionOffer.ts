import { commands, type ExtensionContext, type TextDocument } from 'vscode';
import { looksLikeReport } from '../../core/numbering/looksLikeReport';
import { countMarkdownMarks } from '../../core/report/markdown/marks';
import type { Bundles } from '../../host/services/bundles';
import { fileName, isReport } from '../../host/vscode/language';
import { FolderOffer } from './folderOffer';

/** So many signs of Markdown may be slips of the keys. */
const FEW = 3;
/** Reports are far smaller. UTF-16 units. */
const LONGEST = 400_000;

/**
 * Offers to convert a report that is written in Markdown, and a Markdown or plain text that clearly becomes a report. A report
 * is asked about whatever was said of others in its folder: as it is, it cannot be printed.
 */
export class ConversionOffer {
  readonly #offer: FolderOffer;
  readonly #bundles: Bundles;

  constructor(context: ExtensionContext, bundles: Bundles) {
    this.#offer = new FolderOffer(context, 'conversionOffered');
    this.#bundles = bundles;
  }

  async offer(document: TextDocument): Promise<void> {
    const { uri } = document;
    if (document.isUntitled) return;
    if (isReport(document) ? this.#offer.wasAsked(uri) : !this.#offer.mayAsk(uri)) return;
    const marks = await this.#marksIn(document);
    if (marks <= FEW || document.isClosed) return;
    const yes = `转换为公文（${marks} 处 Markdown 记号）`;
    const place = isReport(document) ? '' : '转换后是一份新的公文，原文件不动。';
    const text = `“${fileName(document)}”是用 Markdown 写的（#、**、- 等记号），印出来也会是这些记号。${place}`;
    if (await this.#offer.ask(uri, { text, yes }))
      await commands.executeCommand('gongwen.convertMarkdown', uri);
  }

  /** How many signs of Markdown are to be converted; 0 where it is not for a report. */
  async #marksIn(document: TextDocument): Promise<number> {
    if (!isReport(document) && !['markdown', 'plaintext'].includes(document.languageId)) return 0;
    const text = document.getText();
    if (text.length > LONGEST) return 0;
    const marks = countMarkdownMarks(text);
    if (marks <= FEW || isReport(document)) return marks;
    const convert = await this.#bundles.load('convert');
    return convert && looksLikeReport(convert.draftOf(text, { joinLines: false }).text) ? marks : 0;
  }
}
