/** Figures of one thing measured several times, in milliseconds. */
export type Figures = { median: number; fastest: number; slowest: number };

/** The middle, smallest and largest of some measurements; there must be at least one. */
export function figuresOf(measured: readonly number[]): Figures {
  const sorted = measured.toSorted((one, other) => one - other);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { median: at(Math.floor(sorted.length / 2)), fastest: at(0), slowest: at(sorted.length - 1) };
}

/** Three cells of a table: the median, the fastest and slowest, and how many times the base's median that is. */
export function cells(figures: Figures | undefined, base: Figures | undefined, digits = 0): string[] {
  if (!figures || !base) return ['', '', ''];
  const [median, fastest, slowest] = [figures.median, figures.fastest, figures.slowest].map(value =>
    value.toFixed(digits),
  );
  return [`${median}`, `(${fastest}–${slowest})`, (figures.median / base.median).toFixed(2)];
}

/** Rows of a table with aligned columns; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return rows
    .map(row =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
