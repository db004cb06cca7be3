import { Uri } from 'vscode';
import type { PdfMaker } from '../../programs/source';

/** What Node gives to a module, and VS Code for the web too, which knows no more by it than `vscode`. */
declare const require: (name: string) => unknown;

/**
 * What has programs of the machine make a PDF: of the one the extension runs on, which may be a server. Undefined in VS Code
 * for the web, where no program can be run.
 */
export function loadPdfMaker(extension: Uri): PdfMaker | undefined {
  try {
    return require(Uri.joinPath(extension, 'dist', 'programs.js').fsPath) as PdfMaker;
  } catch {
    return undefined;
  }
}
