import { commands, type QuickPickItem, QuickPickItemKind, Range, window } from 'vscode';
import type { HouseWord } from '../../core/houseWords/entry';
import type { PlacedWord } from '../../core/houseWords/gather';
import type { Services } from '../../host/services/services';
import type { WordSource } from '../../host/services/wordLists';
import { change } from './keep';

const TITLE = '本单位用词表';
const REMOVE = '移除';
const OPEN = '打开它所在的地方';

interface WordItem extends QuickPickItem {
  readonly placed?: PlacedWord;
  readonly source?: WordSource;
}

/** Lists all entries that hold for the current report by where they stand, to be looked up or taken out. */
export async function showWords({ words, current }: Services): Promise<void> {
  const document = current.document ?? window.activeTextEditor?.document;
  const sources = document ? await words.sources(document.uri) : [];
  if (sources.length === 0) {
    window.showInformationMessage(
      '本单位用词表还是空的：选中词语，右键“添加到本单位用词表”，或者在设置 gongwen.words.files 里写上文件名。',
    );
    return;
  }
  const items = sources.flatMap((source): WordItem[] => [
    { label: `${source.name}（${source.words.length}条）`, kind: QuickPickItemKind.Separator },
    ...source.words.map((placed) => ({ ...labelsOf(placed.word), placed, source })),
  ]);
  const { placed, source } =
    (await window.showQuickPick(items, {
      title: TITLE,
      placeHolder: '查找词语',
      matchOnDescription: true,
      matchOnDetail: true,
    })) ?? {};
  if (!placed || !source) return;
  const isOwn = source.name === '用户设置';
  const labels = [...(isOwn ? [REMOVE] : []), OPEN];
  const does = await window.showQuickPick(
    labels.map((label) => ({ label })),
    { title: placed.word.text },
  );
  if (does?.label === REMOVE) {
    // By its place: it may be written in any of several ways.
    await change((list) => list.filter((_, index) => index !== placed.line));
  } else if (does?.label === OPEN) {
    await open(source, placed.line);
  }
}

async function open({ file, name }: WordSource, line: number): Promise<void> {
  if (file) {
    await window.showTextDocument(file, { selection: new Range(line, 0, line, 0) });
    return;
  }
  const which =
    name === '用户设置'
      ? 'openSettingsJson'
      : name === '工作区设置'
        ? 'openWorkspaceSettingsFile'
        : 'openFolderSettingsFile';
  await commands.executeCommand(`workbench.action.${which}`, { revealSetting: { key: 'gongwen.words' } });
}

function labelsOf({ kind, text, other, after, before, note }: HouseWord): QuickPickItem {
  const says: Readonly<Record<HouseWord['kind'], string>> = {
    replace: `应写作“${other}”`,
    forbidden: other ? `禁用，应写作“${other}”` : '禁用',
    discouraged: other ? `慎用，可改为“${other}”` : '慎用',
    right: '没错，不再提示',
    off: '不检查',
    short: `简称“${other}”`,
    post: `职务“${other}”`,
  };
  const where = [
    ...(after.length > 0 ? [`在“${after.join('”“')}”之后`] : []),
    ...(before.length > 0 ? [`在“${before.join('”“')}”之前`] : []),
    ...(note ? [note] : []),
  ].join('；');
  return { label: text, description: says[kind], ...(where && { detail: where }) };
}
