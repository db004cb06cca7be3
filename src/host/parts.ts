import { Uri, window, workspace } from 'vscode';
import type { Markdown } from '../core/layout/markdown';
import { needsMarkdown } from '../core/layout/markdownLines';
import type { Report } from '../core/report/types';

/** What each part offers, by the name of its file in src/parts and in dist. */
interface PartsByName {
  readonly ownPhrases: typeof import('../parts/ownPhrases');
  readonly markdown: typeof import('../parts/markdown');
  readonly pages: typeof import('../parts/pages');
  readonly paste: typeof import('../parts/paste');
  readonly patterns: typeof import('../parts/patterns');
  readonly valueTable: typeof import('../parts/valueTable');
  readonly word: typeof import('../parts/word');
}

type Name = keyof PartsByName;

/**
 * The parts of the extension that carry large libraries. Each is a file of its own, read when it is first needed, so
 * that opening a report waits for none of them.
 */
export class Parts {
  readonly #folder: Uri;
  readonly #loading = new Map<Name, Promise<unknown>>();

  constructor(extension: Uri) {
    this.#folder = Uri.joinPath(extension, 'dist');
  }

  /** The part, read once; undefined if its file cannot be read, which is said once. */
  load<N extends Name>(name: N): Promise<PartsByName[N] | undefined> {
    let loading = this.#loading.get(name);
    if (!loading) {
      loading = this.#read(name);
      this.#loading.set(name, loading);
    }
    return loading as Promise<PartsByName[N] | undefined>;
  }

  /** What reads the tables and pictures of `report`; undefined where it has none, or if it cannot be read. */
  async markdownFor(report: Report): Promise<Markdown | undefined> {
    return needsMarkdown(report) ? (await this.load('markdown'))?.markdown() : undefined;
  }

  /** As VS Code itself loads extensions in a browser: `require` and `import()` have nothing but `vscode` there. */
  async #read(name: Name): Promise<unknown> {
    const file = `${name}.js`;
    try {
      const source = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.#folder, file)));
      const module = { exports: {} };
      new Function('module', 'exports', `${source}\n//# sourceURL=gongwen/${file}`)(module, module.exports);
      return module.exports;
    } catch (error) {
      window.showErrorMessage(`“公文写作”扩展的文件 ${file} 读取失败，请重新安装扩展（${error}）。`);
      return undefined;
    }
  }
}
