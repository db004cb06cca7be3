import { commands, Disposable, Uri, window } from 'vscode';
import type { Services } from '../../host/services/services';
import { ConversionOffer } from './conversionOffer';
import { EncodingOffer } from './encodingOffer';
import { ReportOffer } from './reportOffer';

/** Writing any text as a report, and the offers to do so where a text was opened as something else. */
export function registerLanguage({ bundles, context }: Services): Disposable {
  const reportOffer = new ReportOffer(context);
  const encodingOffer = new EncodingOffer(context);
  const conversionOffer = new ConversionOffer(context, bundles);
  const look = async () => {
    const document = window.activeTextEditor?.document;
    if (!document) return;
    // What is garbled is no report yet; read rightly it may be one.
    const readable = await encodingOffer.offer(document);
    if (!readable) return;
    // Who has just declined one thing is not asked for another.
    if (await reportOffer.offer(document)) await conversionOffer.offer(document);
  };
  look();
  return Disposable.from(
    reportOffer,
    commands.registerCommand('gongwen.writeAsReport', async (file?: Uri) => {
      // Of a file in the list, which need not be open yet.
      const editor = file instanceof Uri ? await window.showTextDocument(file) : window.activeTextEditor;
      if (editor) await reportOffer.accept(editor.document);
      else window.showInformationMessage('请先打开要按公文模式编辑的文本。');
    }),
    window.onDidChangeActiveTextEditor(look),
  );
}
