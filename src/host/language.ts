import type { TextDocument } from 'vscode';

export const languageId = 'gongwen';

/** Report documents wherever they live: files, untitled, virtual workspaces. */
export const selector = { language: languageId } as const;

export const isReport = (document: TextDocument): boolean => document.languageId === languageId;
