import { type QuickPickItem, type Uri, window } from 'vscode';
import type { NewWord } from '../../core/houseWords/write';
import type { Services } from '../../host/services/services';
import { addToList } from './keep';

const TITLE = '添加到本单位用词表';
/** Longer is a sentence, not a word. */
const LONGEST = 60;

/** What a word may be entered as: asks for what else belongs to that; undefined if the writer gave up. */
interface KindItem extends QuickPickItem {
  readonly complete: (text: string, proposed: string) => Promise<NewWord | undefined>;
}

const KINDS: readonly KindItem[] = [
  {
    label: '错误写法，改为…',
    complete: async (wrong, proposed) => {
      const right = await ask(`“${wrong}”应写作什么？`, proposed, (value) =>
        value === wrong ? '与错误写法相同。' : undefined,
      );
      return right ? { wrong, right } : undefined;
    },
  },
  { label: '禁用词', complete: async (wrong) => ({ wrong, level: '禁用' }) },
  { label: '慎用词', complete: async (wrong) => ({ wrong, level: '慎用' }) },
  { label: '没错的写法，不再提示', complete: async (right) => ({ right }) },
  {
    label: '全称，以后简称…',
    complete: async (full) => {
      const short = await ask(`“${full}”的规范简称是什么？`, '', (value) =>
        value === full ? '与全称相同。' : undefined,
      );
      return short ? { full, short } : undefined;
    },
  },
  {
    label: '姓名，职务是…',
    complete: async (name) => {
      const post = await ask(`“${name}”的职务是什么？`, '', () => undefined);
      return post ? { name, post } : undefined;
    },
  },
];

/** Enters what is selected, or what a finding is about, into the list for the report. */
export async function addWord(services: Services, uri?: Uri, wrong?: string, right = ''): Promise<void> {
  const editor = window.activeTextEditor;
  const text =
    (wrong ?? editor?.document.getText(editor.selection) ?? '').trim() ||
    (await ask('写上词语', '', () => undefined));
  const report = uri ?? editor?.document.uri;
  if (!text || !report) return;
  const problem = problemIn(text);
  if (problem) {
    window.showWarningMessage(problem);
    return;
  }
  const kind = await window.showQuickPick(KINDS, { title: TITLE, placeHolder: `“${text}”是…` });
  const word = await kind?.complete(text, right);
  if (word) await addToList(services, report, word);
}

function problemIn(text: string): string | undefined {
  if (/[\r\n]/.test(text)) return '请只选一行里的一个词或一句话。';
  return text.length > LONGEST ? `用词表里的一条不能超过 ${LONGEST} 个字。` : undefined;
}

async function ask(
  prompt: string,
  value: string,
  problem: (value: string) => string | undefined,
): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: TITLE,
    prompt,
    value,
    validateInput: (written) =>
      written.trim() === '' ? '请写上文字。' : (problemIn(written) ?? problem(written.trim())),
  });
  return answer?.trim() || undefined;
}
