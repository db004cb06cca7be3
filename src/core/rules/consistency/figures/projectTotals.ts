import { type ProjectFigure, projectFiguresOf } from '../../../facts/figures/projects';
import { linesWhere } from '../../../report/following';
import type { Report } from '../../../report/model';
import { isRunningText } from '../../../report/runningText';
import { moved } from '../../../text/span';
import type { Found } from '../../engine/rule';
import { areApart } from './apart';

// 清溪引水工程总投资16.8亿元 here, 加快清溪引水工程建设，确保总投资18.6亿元的工程如期通水 there: the name and the figure stand apart.

interface Placed extends ProjectFigure {
  /** What is said before its clause in its paragraph. */
  readonly ahead: string;
}

/** What projects are called besides their own names. */
const KIND = /(?:建设|改造|新建)?(?:项目|工程)$/;
/** A shorter name may stand in others. UTF-16 units. */
const SHORTEST = 4;

const costing = linesWhere((paragraph) => isRunningText(paragraph) && projectFiguresOf(paragraph).length > 0);

/** Figures of one project that differ, where the second is told without its name. */
export function projectTotals(report: Report): Found[] {
  const all = costing(report).flatMap(({ start, number, paragraph }): Placed[] =>
    number < report.firstLine
      ? []
      : projectFiguresOf(paragraph).map((figure) => ({
          ...moved(start, figure),
          ahead: paragraph.text.slice(0, figure.beforeStart),
        })),
  );
  const named = all.filter(({ name }) => stemOf(name).length >= SHORTEST);
  const stems = [...new Set(named.map(({ name }) => stemOf(name)))];
  const told = new Set<ProjectFigure>();
  const differing = (figure: ProjectFigure, others: readonly ProjectFigure[], name: string): Found[] => {
    const alike = others.filter(
      ({ attribute, unit }) => attribute === figure.attribute && unit === figure.unit,
    );
    const [other] = alike;
    if (!other || alike.some(({ value }) => value !== other.value) || !areApart(other, figure)) return [];
    const written = ({ start, end }: ProjectFigure) => report.text.slice(start, end);
    const [first, second] = other.start < figure.start ? [other, figure] : [figure, other];
    told.add(figure);
    return [
      {
        start: second.start,
        end: second.end,
        message: `“${name}${other.attribute}”前面写作${written(first)}，这里写作${written(second)}，请核对。`,
        related: [{ start: first.start, end: first.end, message: `前面写作${written(first)}` }],
      },
    ];
  };
  const apart = all.flatMap((figure): Found[] => {
    const own = stemOf(figure.name);
    // The one that was spoken of last; 综合信息系统 is 公积金综合信息系统.
    const stem =
      figure.name === ''
        ? stems
            .filter((each) => figure.ahead.includes(each))
            .sort((a, b) => figure.ahead.lastIndexOf(b) - figure.ahead.lastIndexOf(a))[0]
        : stems.find((each) => own.length >= SHORTEST && each !== own && each.endsWith(own));
    const others = named.filter(({ name }) => stemOf(name) === stem);
    return differing(figure, others, others[0]?.name ?? '');
  });
  const subject = subjectOf(report);
  if (subject === '') return apart;
  // 项目总投资 in a paper on one project is that project's.
  const [first, ...others] = all.filter((figure) => figure.name === '' && !told.has(figure));
  return first ? [...apart, ...others.flatMap((figure) => differing(figure, [first], subject))] : apart;
}

/** The project that a request is for and nothing else: 城北热电联产扩建项目 of 关于投资建设城北热电联产扩建项目的请示. */
function subjectOf({ kind, title, text }: Report): string {
  if (!title || !(kind === '请示' || kind === '批复' || kind === '函')) return '';
  const [, subject = ''] =
    /关于(?:申请|投资|新建|实施|建设|同意|批准|审批|核准|报送|恳请|解决)*([^、和及与]{4,30}?(?:项目|工程))(?!等)/.exec(
      text.slice(title.start, title.end),
    ) ?? [];
  return /[各批]|系列|重点/.test(subject) ? '' : subject;
}

const stemOf = (name: string): string => name.replace(KIND, '');
