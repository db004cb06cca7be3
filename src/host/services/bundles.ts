import { Uri, window, workspace } from 'vscode';
import type { Markdown } from '../../core/layout/composition/markdown';
import { needsMarkdown } from '../../core/layout/composition/markdownLines';
import type { Report } from '../../core/report/model';

/** What each bundle offers, by the name of its file in src/bundles and in dist. */
interface BundlesByName {
  readonly compare: typeof import('../../bundles/compare');
  readonly convert: typeof import('../../bundles/convert');
  readonly houseWords: typeof import('../../bundles/houseWords');
  readonly ownPhrases: typeof import('../../bundles/ownPhrases');
  readonly markdown: typeof import('../../bundles/markdown');
  readonly pages: typeof import('../../bundles/pages');
  readonly patterns: typeof import('../../bundles/patterns');
  readonly valueTable: typeof import('../../bundles/valueTable');
  readonly word: typeof import('../../bundles/word');
}

type Name = keyof BundlesByName;

/**
 * The bundles that carry large libraries. Each is a file of its own, read when it is first needed, so
 * that opening a report waits for none of them.
 */
export class Bundles {
  readonly #folder: Uri;
  readonly #loading = new Map<Name, Promise<unknown>>();

  constructor(extension: Uri) {
    this.#folder = Uri.joinPath(extension, 'dist');
  }

  /** The bundle, read once; undefined if its file cannot be read, which is said once. */
  load<N extends Name>(name: N): Promise<BundlesByName[N] | undefined> {
    let loading = this.#loading.get(name);
    if (!loading) {
      loading = this.#read(name);
      this.#loading.set(name, loading);
    }
    return loading as Promise<BundlesByName[N] | undefined>;
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
