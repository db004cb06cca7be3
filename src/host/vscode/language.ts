import type { TextDocument, Uri } from 'vscode';
import { fileNameOf } from '../../core/text/files/fileNames';

export const languageId = 'gongwen';

/** Report documents wherever they live: files, untitled, virtual workspaces. */
export const selector = { language: languageId } as const;

export const isReport = (document: TextDocument): boolean => document.languageId === languageId;

/** The name of the file `uri`. */
export const nameOf = (uri: Uri): string => fileNameOf(uri.path);

/** The name of the file, or of a new text that is none yet, as its tab shows it. */
export const fileName = ({ uri }: TextDocument): string => nameOf(uri);
