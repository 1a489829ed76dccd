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
const YEAR = /(?:19|20)\d\d年?/g;
/**
 * @param folded words in the plan's characters
 * @param targets the longest names first
 * @param between expression for what stands between a thing and its figure, and before it
 * @returns those of which the words name thing, year (where they name any) and unit
 */
export function figureClaims(
  folded: string,
  targets: readonly TargetFigure[],
  between: string,
): FigureClaim[] {
  const years = folded.match(YEAR) ?? [];
  const said = folded.replace(YEAR, '');
  const things = said.split(new RegExp(between, 'u')).filter(({ length }) => length >= SHORTEST_NAME);
  return targets
    .filter(
      ({ name, called = name, year }) =>
        (said.includes(called) || things.some((thing) => called.endsWith(thing))) &&
        (years.length === 0 || years.some((one) => year.includes(one.slice(0, 4)))),
    )
    .flatMap((target): FigureClaim[] => {
      const figures = [...said.matchAll(/(\d+(?:\.\d+)?)([^\d，。；、]{0,6})/g)]
        .filter(([, , behind]) => behind!.startsWith(target.unit))
        .map(([, figure]) => Number(figure));
      const agrees = [target.value].flat().every((value) => figures.includes(value));
      return figures.length > 0 ? [{ target, agrees }] : [];
    })
    .slice(0, MOST);
}
