import { ConfigurationTarget, window, workspace } from 'vscode';

export interface PersonalPhrase {
  readonly text: string;
  readonly scene: string;
  readonly initials?: string;
}

/** Adds phrases to the user's own setting, which Settings Sync carries. False, and said so, if it cannot be written. */
export async function addPersonal(added: readonly PersonalPhrase[]): Promise<boolean> {
  const configuration = workspace.getConfiguration('gongwen');
  const written = configuration.inspect<unknown>('phrases.personal')?.globalValue;
  const others = Array.isArray(written) ? written : [];
  try {
    await configuration.update('phrases.personal', [...others, ...added], ConfigurationTarget.Global);
    return true;
  } catch (error) {
    window.showErrorMessage(`没有存下：设置文件写不进去，请检查设置文件有没有写错或者只读（${error}）。`);
    return false;
  }
}
