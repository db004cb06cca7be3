import { formulas, lists } from '../../../../snippets/formulas.json';
import type { Formula } from '../../formulas/matcher';
import type { MemberList } from '../../formulas/members';

/** The fixed formulas that are checked to the letter: the heart of each, without the verbs that go before it. */
export const FORMULAS: readonly Formula[] = formulas;

/** What is counted in a fixed order, with the names it goes by. */
export const MEMBER_LISTS: readonly MemberList[] = lists;
