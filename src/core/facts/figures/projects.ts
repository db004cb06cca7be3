import { type Paragraph, perParagraph } from '../../report/paragraph';
import { withoutCircumstances } from './circumstanceWords';
import { LASTING } from './claims';
import { type Quantity, quantitiesOf } from './quantities';

/** How much something that is built costs or measures as a whole: 总投资16.8亿元, in offsets of its paragraph. */
export interface ProjectFigure extends Quantity {
  /** 总投资, 建筑面积. */
  readonly attribute: string;
  /** What it is of, as its clause names it; empty where that stands further ahead: 确保总投资3亿元的工程. */
  readonly name: string;
}

/** One that is called nothing but what it is, and the verbs before it. */
const CALLED_NOTHING =
  /^(?:该|本|此|其|项目|工程|确保|力争|完成|计划|批复|概算|估算|实现|达到|预计|规划|前|内|已|将|为|的)*$/;
/** Some of it only, or several together. */
const OF_SOME =
  /其中|[一二三四]期|年度|当年|本年|新增|累计|分别|各|每|调整|追加|平均|剩余|以上|以下|多个|[、和及与]/;
const LONGEST_NAME = 24;
const NONE: readonly never[] = [];

/** The figures of a paragraph that hold for a whole project, in reading order. */
export const projectFiguresOf: (paragraph: Paragraph) => readonly ProjectFigure[] = perParagraph(
  (paragraph) =>
    /[总占全]|建筑|概算|库容|产能/.test(paragraph.text)
      ? quantitiesOf(paragraph).flatMap((quantity) => projectFigure(quantity) ?? NONE)
      : NONE,
);

function projectFigure(quantity: Quantity): ProjectFigure | undefined {
  const { before, after, isRough, unit, depth } = quantity;
  if (isRough || unit === '' || unit === '%' || depth > 0 || OF_SOME.test(before)) return undefined;
  const told = withoutCircumstances(before);
  const written = LASTING.exec(told)?.[0];
  if (written === undefined) return undefined;
  const said = after.startsWith('的') ? after.slice(1) : '';
  const own = told.slice(0, told.length - written.length);
  const isBehind = CALLED_NOTHING.test(own);
  // 总投资3亿元的石桥水库工程 names it behind.
  const name = isBehind
    ? (/^[^，。；：、（]{2,20}?(?:项目|工程|产业园|物流园|园区|基地|中心|水厂|电站|泵站|大桥)/.exec(
        said,
      )?.[0] ?? '')
    : own;
  if (name.length > LONGEST_NAME || (isBehind && name === '' && !/^(?:项目|工程|$)/.test(said)))
    return undefined;
  return { ...quantity, attribute: written.replace(/(?:[为达约]|达到)$/, ''), name };
}
