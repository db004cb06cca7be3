import { version } from '../package.json';
import { UsageError } from './cli/arguments';
import { runCheck } from './cli/commands/check';
import { runCompare } from './cli/commands/compare';
import { runComplete } from './cli/commands/complete';
import { runConvert } from './cli/commands/convert';
import { runEdit } from './cli/commands/edit';
import { runHtml } from './cli/commands/html';
import { runOutline } from './cli/commands/outline';
import { runWritten } from './cli/commands/written';
import { reasonOf } from './cli/inputs';
import { print } from './cli/output';
import { optimizeLater } from './cli/tiering';
import { renumberEdits } from './core/numbering/renumber';
import { repairEdits } from './core/rules/engine/repair';
import { check } from './core/rules/index';

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
