/** A figure that is said of something the plan has a target for: «到2025年城镇化率60%» where the plan says 50 %. */
/** A target with a figure, as the plan states it. */
export interface TargetFigure {
  /** 城镇化率 */
  name: string;
  /** Its name folded, where that is another. */
  called?: string;
  /** `2025`, `2021—2025` */
  year: string;
  value: number | readonly [number, number];
  /** Folded. */
  unit: string;
  /** As people read it: `50%`, `≥20个`. */
  printed: string;
  clause: string;
}

/** A target that words speak of, and whether a figure in them is the plan's. */
export interface FigureClaim {
  target: TargetFigure;
  agrees: boolean;
}

/** A name that is shorter could be of anything. */
const SHORTEST_NAME = 3;
/** So many targets are shown. */
const MOST = 3;
const YEAR = /((?:19|20)\d\d)年?/g;
/** What stands between a thing and its figure, and before it. */
const BETWEEN =
  /年均|预期|目标|提高|增长|增加|下降|减少|达到|超过|突破|控制|保持|力争|实现|以上|以下|以内|左右|不低于|不超过|将|达|为|是|到|至|在|约|[的，、。；：（）“”"]/g;

/**
 * @param words folded, in the plan's characters
 * @returns those of which the words name thing, year (where they name any) and unit; the longest names first
 */
export function figureClaims(folded: string, targets: readonly TargetFigure[]): FigureClaim[] {
  const years = [...folded.matchAll(YEAR)].map((match) => match[1]!);
  const said = folded.replace(YEAR, '');
  const figures = [...said.matchAll(/(\d+(?:\.\d+)?)([^\d，。；、]{0,6})/g)];
  const things = said
    .replace(BETWEEN, ' ')
    .split(/[^\p{L}]+|\s+/u)
    .filter(({ length }) => length >= SHORTEST_NAME);
  return targets
    .filter(
      ({ name, called = name, year }) =>
        (said.includes(called) || things.some((thing) => called.endsWith(thing))) &&
        (years.length === 0 || years.some((one) => year.includes(one))),
    )
    .flatMap((target): FigureClaim[] => {
      const like = figures
        .filter(([, , behind]) => behind!.startsWith(target.unit))
        .map(([, figure]) => Number(figure));
      if (like.length === 0) return [];
      return [{ target, agrees: [target.value].flat().every((value) => like.includes(value)) }];
    })
    .sort((a, b) => b.target.name.length - a.target.name.length)
    .slice(0, MOST);
}
