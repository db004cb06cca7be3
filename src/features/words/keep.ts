import { ConfigurationTarget, type Uri, window, workspace } from 'vscode';
import type { NewWord } from '../../core/houseWords/write';
import type { Services } from '../../host/services/services';
import { readText, writeText } from '../../host/vscode/textFiles';

const UNDO = '撤销';
const OPEN = '打开';

/** What has been written, so that it can be taken back. */
interface Kept {
  /** “用词.csv”, or 用户设置. */
  readonly where: string;
  readonly file: Uri | undefined;
  /** False where it has been changed since. */
  readonly undo: () => Promise<boolean>;
}

/**
 * Puts `word` into the list for the report `uri`: into the first of its files that takes it, else into the user's settings.
 * Says so, with a button that takes it back.
 */
export async function addToList(services: Services, uri: Uri, word: NewWord): Promise<void> {
  const kept = (await inFile(services, uri, word)) ?? (await inSettings(word));
  if (kept) await say(`已添加到本单位用词表（${kept.where}）：${described(word)}。`, kept);
}

/** Keeps `word` in the user's settings, which Settings Sync carries; `said` is shown, with a button that takes it back. */
export async function keepForUser(word: NewWord, said: string): Promise<void> {
  const kept = await inSettings(word);
  if (kept) await say(said, kept);
}

export function described({ wrong, right, full, short, name, post }: NewWord): string {
  if (full) return `“${full}”简称“${short}”`;
  if (name) return `“${name}”的职务是“${post}”`;
  if (!wrong) return `“${right}”没错`;
  return right ? `“${wrong}”应写作“${right}”` : `“${wrong}”`;
}

async function say(message: string, { file, undo }: Kept): Promise<void> {
  const answer = await window.showInformationMessage(message, UNDO, ...(file ? [OPEN] : []));
  if (answer === OPEN && file) await window.showTextDocument(file);
  if (answer === UNDO && !(await undo()))
    window.showWarningMessage('没有撤销：用词表后来又改过，请打开它自己删去这一条。');
}

async function inFile({ words, bundles }: Services, uri: Uri, word: NewWord): Promise<Kept | undefined> {
  for (const file of await words.files(uri)) {
    const reader = await bundles.load('houseWords');
    if (!reader || workspace.fs.isWritableFileSystem(file.scheme) === false) continue;
    try {
      const read = await readText(file);
      const added = reader.withWord(file.path, read.text, word);
      if (added === undefined) continue;
      await writeText(file, added, read);
      const undo = async (): Promise<boolean> => {
        if ((await readText(file)).text !== added) return false;
        await writeText(file, read.text, read);
        return true;
      };
      return { where: workspace.asRelativePath(file), file, undo };
    } catch {
      // Read-only, open elsewhere, unreachable: the next one, or the settings.
    }
  }
  return undefined;
}

async function inSettings(word: NewWord): Promise<Kept | undefined> {
  if (!(await change((list) => [...list, word]))) return undefined;
  const undo = () => change((list) => without(list, word));
  return { where: '用户设置', file: undefined, undo };
}

/** Takes `word` out of the user's settings; false, and said so, if these cannot be written. */
export const dropForUser = (word: unknown): Promise<boolean> => change((list) => without(list, word));

/** The list without the last entry that says the same as `word`. */
function without(list: readonly unknown[], word: unknown): unknown[] {
  const at = list.findLastIndex((each) => sameEntry(each, word));
  return list.filter((_, index) => index !== at);
}

const sameEntry = (a: unknown, b: unknown): boolean => fieldsOf(a) === fieldsOf(b);

const fieldsOf = (entry: unknown): string =>
  JSON.stringify(typeof entry === 'object' && entry !== null ? Object.entries(entry).sort() : entry);

/** Makes the list of the user's settings what `to` makes of it. */
export async function change(to: (list: readonly unknown[]) => readonly unknown[]): Promise<boolean> {
  const configuration = workspace.getConfiguration('gongwen');
  const written = configuration.inspect<unknown>('words')?.globalValue;
  try {
    const list = to(Array.isArray(written) ? written : []);
    await configuration.update('words', list.length > 0 ? list : undefined, ConfigurationTarget.Global);
    return true;
  } catch (error) {
    window.showErrorMessage(`没有存下：设置文件写不进去，请检查设置文件有没有写错或者只读（${error}）。`);
    return false;
  }
}
