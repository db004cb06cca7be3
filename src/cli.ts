import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { COMPARE_FORMATS, compareFiles, revisedWordFile, writtenComparison } from './cli/compare';
import { complete } from './cli/complete';
import { converted, isDraftName, reportNameOf } from './cli/convert';
import { printedPage } from './cli/html';
import { DAMAGED, type Input, Inputs, reasonOf } from './cli/inputs';
import { LayoutError, layoutOf } from './cli/layout';
import { markdownFor } from './cli/markdown';
import { ProgressLine } from './cli/output';
import { FORMATS, Results } from './cli/results';
import { optimizeLater } from './cli/tiering';
import { wordsOf } from './cli/words';
import { mayHold, type WrittenKind, writtenKinds } from './cli/written';
import type { HouseStyle } from './core/layout/houseStyle';
import { tableRemarks } from './core/layout/pages/tableRemarks';
import { renumberEdits } from './core/numbering/renumber';
import type { Report } from './core/report/model';
import { type ParseOptions, parse } from './core/report/parse';
import { type OutlineNode, outline, outlineParts, titleOfReport } from './core/report/sections';
import { repairEdits } from './core/rules/engine/repair';
import type { Severity } from './core/rules/engine/rule';
import { check } from './core/rules/index';
import { decode } from './core/text/decode';
import { applyEdits } from './core/text/edits';
import { isMarkdownName } from './core/text/fileNames';
import type { TextEdit } from './core/text/span';
import type { CheckedFile } from './core/views/reporters';
import { provideWordCounts } from './core/words/provided';

const USAGE = `用法：
  gongwen check [--format text|json|sarif] [--fail-on error|warning|never] [--words 用词表]… 文件或文件夹…
  gongwen fix [--write] 文件或文件夹…
  gongwen renumber [--write] 文件或文件夹…
  gongwen outline [--format text|json] 文件
  gongwen docx 文件 -o 输出.docx [--allow-blanks] [--layout 版式.json]
  gongwen pdf 文件 -o 输出.pdf [--allow-blanks] [--layout 版式.json]
  gongwen html [--layout 版式.json] 文件
  gongwen convert [--join-lines] 文件或文件夹… [-o 输出文件或文件夹]
  gongwen compare [--format text|json|html|csv|docx] [--author 修改人] [-o 输出文件] 改前 改后
  gongwen complete [--no-document] [--no-learned]

“-”表示标准输入。退出码：0 正常，1 有达到 --fail-on 级别的问题、还有待填项（docx、pdf）或两份文稿不同（compare），2 用法有误或文件读不了。
`;

/** A mistake of the caller's: one sentence, exit code 2. */
class UsageError extends Error {}

const optionsOf = (file: string): ParseOptions => ({ markdown: isMarkdownName(file) });

const parseFile = (file: string, text: string): Report => parse(text, optionsOf(file));

async function runCheck(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'warning' },
      words: { type: 'string', multiple: true, default: [] },
    },
  });
  const format = oneOf('--format', values.format, FORMATS);
  const failOn = oneOf('--fail-on', values['fail-on'], ['error', 'warning', 'never']);
  const fails: readonly Severity[] =
    failOn === 'never' ? [] : failOn === 'error' ? ['error'] : ['error', 'warning'];
  provideWordCounts(readFileSync(path.join(__dirname, 'words.bin')));
  const progress = new ProgressLine();
  const inputs = new Inputs(progress);
  const words = await wordsOf(values.words, (file, message) => inputs.say(file, message));
  const results = new Results(format);
  let files = 0;
  let findings = 0;
  let failed = false;
  // One file after the other, each written out before the next is read: memory does not grow with their number.
  for (const input of inputs.of(some(positionals))) {
    try {
      const { text, damaged } = decode(input.read());
      if (damaged) inputs.fail(input.path, new Error(DAMAGED));
      const report = parseFile(input.path, text);
      const checked: CheckedFile = {
        path: input.path,
        text,
        lines: report.lines,
        findings: check(report, {}, words),
      };
      files++;
      findings += checked.findings.length;
      failed ||= checked.findings.some((finding) => fails.includes(finding.severity));
      if (checked.findings.length > 0) progress.clear();
      await results.add(checked);
      progress.say(`已检查 ${files} 个文件，发现 ${findings} 处问题…`);
    } catch (error) {
      inputs.fail(input.path, error);
    }
  }
  progress.clear();
  await results.end(inputs.errors, { files, findings });
  if (inputs.errors.length > 0) return 2;
  return failed ? 1 : 0;
}

/** `fix` and `renumber`: prints the one text, or writes each file back. */
function runEdit(args: string[], edits: (report: Report, options: ParseOptions) => TextEdit[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false } },
  });
  const inputs = new Inputs();
  const all = [...inputs.of(some(positionals))];
  if (!values.write && all.length > 1) throw new UsageError('不加 --write 时只能处理一个文件。');
  for (const input of all) {
    try {
      const { text, bom } = readWhole(input);
      const options = optionsOf(input.path);
      const edited = applyEdits(text, edits(parse(text, options), options));
      const written = (bom ? '\ufeff' : '') + edited;
      if (!values.write || input.path === '-') process.stdout.write(written);
      else if (edited !== text) writeBack(input.path, written);
    } catch (error) {
      inputs.fail(input.path, error);
    }
  }
  return inputs.errors.length > 0 ? 2 : 0;
}

/** Replaces the file in one step: whoever reads it meets the old text or the new one, never half of it. */
function writeBack(file: string, content: string | Uint8Array): void {
  // A link stays one: what it points to is replaced.
  const target = existsSync(file) ? realpathSync(file) : file;
  const scratch = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(scratch, content, existsSync(target) ? { mode: statSync(target).mode } : {});
    renameSync(scratch, target);
  } catch (error) {
    rmSync(scratch, { force: true });
    throw error;
  }
}

function runOutline(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const format = oneOf('--format', values.format, ['text', 'json']);
  const inputs = new Inputs();
  for (const input of single('outline', inputs, positionals)) {
    try {
      const { text, damaged } = decode(input.read());
      if (damaged) inputs.fail(input.path, new Error(DAMAGED));
      const report = parseFile(input.path, text);
      const title = titleOfReport(report);
      const sections = outline(report);
      if (format === 'json') {
        const parts = outlineParts(report);
        print(JSON.stringify({ version: 1, path: input.path, title, sections, parts }));
        continue;
      }
      if (title !== null) print(title);
      const list = (nodes: readonly OutlineNode[], depth: number): void => {
        for (const node of nodes) {
          print(`${'  '.repeat(depth)}${node.marker}${node.text}`);
          list(node.children, depth + 1);
        }
      };
      list(sections, 0);
    } catch (error) {
      inputs.fail(input.path, error);
    }
  }
  return inputs.errors.length > 0 ? 2 : 0;
}

/** `docx` and `pdf`: the report as a file of another kind; none while blanks remain, unless they are allowed. */
async function runWritten(command: keyof typeof writtenKinds, args: string[]): Promise<number> {
  const kind: WrittenKind = writtenKinds[command];
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      'allow-blanks': { type: 'boolean', default: false },
      layout: { type: 'string' },
    },
  });
  const { output } = values;
  if (!output || output === '-')
    throw new UsageError(`请用 -o 写明 ${kind.name}的名称，如 -o 报告${kind.ending}。`);
  refuseOther(output, kind);
  const house = readLayout(values.layout);
  const inputs = new Inputs();
  for (const input of single(command, inputs, positionals)) {
    try {
      const report = parseFile(input.path, readWhole(input).text);
      const blanks = report.placeholders.length;
      if (blanks > 0 && !values['allow-blanks']) {
        process.stderr.write(
          `还有${blanks}处待填，没有生成 ${kind.name}。要照样生成，请加 --allow-blanks。\n`,
        );
        return 1;
      }
      const file = await kind.make(input.path, report, house);
      if (writeOver(output, file, inputs)) await remark(report, house);
    } catch (error) {
      inputs.fail(input.path, error);
    }
  }
  return inputs.errors.length > 0 ? 2 : 0;
}

/** Refuses to put a file of this kind in place of what is none. */
function refuseOther(output: string, kind: WrittenKind): void {
  if (!said(output, () => mayHold(output, kind)))
    throw new UsageError(`“${output}”已经存在，而且不是 ${kind.name}，没有替换它。请换一个名称。`);
}

/** `html`: the pages of the preview as one HTML page that prints by itself. */
async function runHtml(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { layout: { type: 'string' } },
  });
  const house = readLayout(values.layout);
  const inputs = new Inputs();
  for (const input of single('html', inputs, positionals)) {
    try {
      const report = parseFile(input.path, readWhole(input).text);
      print(await printedPage(input.path, report, house));
      await remark(report, house);
    } catch (error) {
      inputs.fail(input.path, error);
    }
  }
  return inputs.errors.length > 0 ? 2 : 0;
}

/** `convert`: prints the one draft as a report, or writes it to a file, or all of them below a folder. */
async function runConvert(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      'join-lines': { type: 'boolean', default: false },
    },
  });
  const { output } = values;
  const inputs = new Inputs(undefined, isDraftName);
  const all = [...inputs.of(some(positionals))];
  const isFolder =
    positionals.length > 1 || (all.length === 1 && all[0]!.path !== positionals[0]) || all.length > 1;
  if (isFolder && (output === undefined || output === '-'))
    throw new UsageError('要转换几个文件或文件夹，请用 -o 写明存到哪个文件夹，如 -o 公文。');
  const intoFolder =
    isFolder || (output !== undefined && existsSync(output) && statSync(output).isDirectory());
  const written = new Set<string>();
  for (const input of all) {
    try {
      const { text, notes } = await converted(input.path, input.read(), values['join-lines']);
      if (output === undefined || output === '-') process.stdout.write(text);
      else if (intoFolder) writeNew(path.join(output, reportNameOf(input.name)), text, written);
      else writeBack(output, text);
      for (const note of notes) process.stderr.write(`${input.path}：${note}\n`);
    } catch (error) {
      inputs.fail(input.path, error);
    }
  }
  return inputs.errors.length > 0 ? 2 : 0;
}

/** Writes a file of its own below a folder that is made for it; what is there already may have been worked on. */
function writeNew(file: string, text: string, written: Set<string>): void {
  if (written.has(file)) throw new Error(`与另一个文件转换后同名（${file}），没有转换。请改名后再转换。`);
  written.add(file);
  if (existsSync(file)) {
    if (readFileSync(file, 'utf8') === text) return;
    throw new Error(`“${file}”已经存在，没有替换它。请换一个文件夹，或者先把它移走。`);
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeBack(file, text);
}

/** `compare`: what differs between two versions, printed or written to a file. */
async function runCompare(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      output: { type: 'string', short: 'o' },
      layout: { type: 'string' },
      author: { type: 'string', default: '修改人' },
    },
  });
  const format = oneOf('--format', values.format, COMPARE_FORMATS);
  const { output } = values;
  const house = readLayout(values.layout);
  if (format === 'docx') {
    if (!output || output === '-') throw new UsageError('请用 -o 写明 Word 文件的名称，如 -o 修订.docx。');
    refuseOther(output, writtenKinds.docx);
  }
  if (positionals.length !== 2) throw new UsageError('compare 比对两个文件：先写改前的，再写改后的。');
  const inputs = new Inputs();
  const files = [...inputs.of(positionals)];
  if (files.length + inputs.errors.length !== 2 || files.some((file) => !positionals.includes(file.path)))
    throw new UsageError('compare 比对两个文件，不比对文件夹。');
  const [before, after] = files;
  if (!before || !after) return 2;
  const comparison = await compareFiles(before, after, (input, error) => inputs.fail(input.path, error));
  if (!comparison) return 2;
  const written =
    format === 'docx'
      ? await revisedWordFile(comparison, after.path, house, values.author)
      : await writtenComparison(comparison, format, after.path, house);
  if (output === undefined || output === '-') process.stdout.write(written);
  else if (!writeOver(output, written, inputs)) return 2;
  return comparison.changes.length > 0 ? 1 : 0;
}

/** Whether `content` has been written to the file `output`; if not, why has been said. */
function writeOver(output: string, content: string | Uint8Array, inputs: Inputs): boolean {
  try {
    writeBack(output, content);
    return true;
  } catch (error) {
    const isFolderMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    inputs.fail(output, isFolderMissing ? new Error('找不到要存入的文件夹，请核对路径。') : error);
    return false;
  }
}

/** `complete`: what would be offered while typing, asked and answered line by line. */
async function runComplete(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      'no-document': { type: 'boolean', default: false },
      'no-learned': { type: 'boolean', default: false },
    },
  });
  return (await complete({ document: !values['no-document'], learned: !values['no-learned'] })) ? 0 : 2;
}

/** Says what of the page its writer has to mend. */
async function remark(report: Report, { measures }: HouseStyle): Promise<void> {
  const remarks = tableRemarks(report, measures, await markdownFor(report));
  for (const sentence of remarks) process.stderr.write(`${sentence}\n`);
}

/** The text of a file that is to be handed on: with characters missing it must not be. */
function readWhole(input: Input): { readonly text: string; readonly bom: boolean } {
  const { text, bom, damaged } = decode(input.read());
  if (damaged) throw new Error(DAMAGED);
  return { text, bom };
}

/** The one file that `command` works on. */
function single(command: string, inputs: Inputs, paths: readonly string[]): readonly Input[] {
  const all = paths.length === 1 ? [...inputs.of(paths)] : [];
  if (paths.length !== 1 || all.length > 1) throw new UsageError(`${command} 一次处理一个文件。`);
  return all;
}

const readLayout = (file: string | undefined): HouseStyle => said(file ?? '', () => layoutOf(file));

/** What `read` gives of `file`; a failure is said as a mistake of the caller's. */
function said<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${file}：${error instanceof LayoutError ? error.message : reasonOf(error)}`);
  }
}

function some(paths: string[]): string[] {
  if (paths.length === 0) throw new UsageError('请写明要处理的文件或文件夹。');
  return paths;
}

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${option} 只能是 ${allowed.join('、')}。`);
  return found;
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Does what the command line says; the exit code. */
export async function main([given, ...args]: string[]): Promise<number> {
  try {
    const command = args.includes('--help') || args.includes('-h') ? '--help' : given;
    switch (command) {
      case 'check':
        return await runCheck(args);
      case 'fix':
        return runEdit(args, (report, options) => repairEdits(report, check(report), options));
      case 'renumber':
        return runEdit(args, (report) => renumberEdits(report));
      case 'outline':
        return runOutline(args);
      case 'docx':
      case 'pdf':
        return await runWritten(command, args);
      case 'convert':
        return await runConvert(args);
      case 'html':
        return await runHtml(args);
      case 'compare':
        return await runCompare(args);
      case 'complete':
        return await runComplete(args);
      case '--version':
        print(version);
        return 0;
      case '--help':
      case '-h':
        process.stdout.write(USAGE);
        return 0;
      default:
        throw new UsageError(command === undefined ? '请写明要做什么。' : `没有“${command}”这个命令。`);
    }
  } catch (error) {
    const sentence = usageMistake(error);
    if (sentence === undefined) throw error;
    process.stderr.write(`${sentence}\n${USAGE}`);
    return 2;
  }
}

/** What the caller did wrong, in a sentence; undefined if the mistake is ours. */
function usageMistake(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (!code?.startsWith('ERR_PARSE_ARGS')) return undefined;
  const option = /'(-[^' ,]*)/.exec(message)?.[1] ?? '';
  if (/missing|ambiguous/.test(message)) return `选项 ${option} 后面要写明取值。`;
  return `选项 ${option} 没有这种用法。`;
}

if (require.main === module) {
  // Whoever reads the output may stop before its end (… | head).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`结果写不出去：${error.code === 'ENOSPC' ? '磁盘已满。' : reasonOf(error)}\n`);
    process.exit(2);
  });
  process.stderr.on('error', () => undefined);

  optimizeLater();
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
