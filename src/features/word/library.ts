/** Set by the build: false for VS Code web, whose extension is one file and has no room for what Word files need. */
declare const HAS_WORD: boolean;

/** What reads and writes Word files, loaded when it is first needed; undefined in VS Code web. */
export async function loadWord(): Promise<typeof import('../../core/word/index') | undefined> {
  return HAS_WORD ? import('../../core/word/index') : undefined;
}

export const webSentence = '网页版 VS Code 里不能读写 Word 文件，请在桌面版 VS Code 里打开这份公文再操作。';
