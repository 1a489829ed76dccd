/** One line of the table of `look`. */
export interface Figure {
  what: string;
  found: number;
  /** The largest value that will do. */
  most?: number;
  /** The smallest value that will do; both where it must be exact or lie between. */
  least?: number;
}

export const fits = ({ found, most = Infinity, least = -Infinity }: Figure): boolean =>
  found >= least && found <= most;

/** All figures, a line each, those that fall short with a sign. */
export const figureTable = (figures: readonly Figure[]): string =>
  figures
    .map((figure) => {
      const { what, found, most, least } = figure;
      const wanted =
        most === least
          ? `${most}`
          : [least !== undefined && `≥ ${least}`, most !== undefined && `≤ ${most}`]
              .filter(Boolean)
              .join(', ');
      return `| ${what} | ${found} | ${wanted} |${fits(figure) ? '' : ' ✗'}`;
    })
    .join('\n');
