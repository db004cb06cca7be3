import type { TextDocument } from 'vscode';
import { setting } from '../../host/vscode/settings';

/** How the next ordinal comes onto a new line. */
export const continueOnEnter = (document: TextDocument): 'suggest' | 'insert' | 'off' =>
  setting('numbering.continueOnEnter', document);
