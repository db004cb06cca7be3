import { fileNameOf, isReportName, withoutEnding } from './fileNames';

// Drafts that are kept: copies of a report by stage and day, 报告.送审稿.20260705-1.gw beside it in the folder 历稿.

/** The folder that they are kept in, unless the settings say another. */
export const KEPT_DRAFTS = '历稿';

/** What drafts are called on their way. */
export const draftStages: readonly string[] = ['征求意见稿', '送审稿', '报批稿'];

export interface KeptDraft {
  readonly stage: string;
  /** 20260705. */
  readonly day: string;
  /** From 1, of that stage on that day. */
  readonly number: number;
}

const KEPT = /^(.+)\.([^.]+)\.(\d{8})-(\d{1,4})$/s;

/** What the file `name` (without folders) keeps; undefined for any other file. `of`: only drafts of the report of that name. */
export function keptDraft(name: string, of?: string): KeptDraft | undefined {
  if (!isReportName(name)) return undefined;
  const [, report, stage, day, number] = KEPT.exec(withoutEnding(name)) ?? [];
  if (report === undefined || (of !== undefined && keptName(of, '', '', 0).report !== report))
    return undefined;
  return { stage: stage!, day: day!, number: Number(number) };
}

/** Whether the file at `path` (`/` or `\` between folders) is a draft that was kept, and so none of the reports at work. */
export const isKeptDraft = (path: string): boolean =>
  /(?:^|[\\/])历稿[\\/]/.test(path) || keptDraft(fileNameOf(path)) !== undefined;

const keptName = (
  of: string,
  stage: string,
  day: string,
  number: number,
): { report: string; name: string } => {
  const report = withoutEnding(of);
  return { report, name: `${report}.${stage}.${day}-${number}${of.slice(report.length)}` };
};

/** The name of the next draft of the report file `of`; `there` are the names in its folder, `day` is 20260705. */
export function nextKeptName(of: string, stage: string, day: string, there: readonly string[]): string {
  const numbers = there.flatMap((name) => {
    const draft = keptDraft(name, of);
    return draft && draft.stage === stage && draft.day === day ? [draft.number] : [];
  });
  return keptName(of, stage, day, Math.max(0, ...numbers) + 1).name;
}

/** What is wrong with `stage` as a piece of a file name, as a Chinese sentence; undefined if nothing is. */
export function stageProblem(stage: string): string | undefined {
  const name = stage.trim();
  if (name === '') return '请写一个名称，如“二稿”。';
  if (name.length > 20) return '名称不要超过20个字。';
  return /[\\/:*?"<>|.\0-\x1f]/.test(name) ? '名称里不能有 \\ / : * ? " < > | 和点。' : undefined;
}

/** 送审稿　2026-07-05（第2次） */
export const draftLabel = ({ stage, day, number }: KeptDraft): string =>
  `${stage}　${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}${number > 1 ? `（第${number}次）` : ''}`;
