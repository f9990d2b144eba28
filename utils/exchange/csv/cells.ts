/** A text of a table, and where in it the next of its signs is from some place on: its length where there is none. */
export type CellSource = {
  text: string;
  nextLine: (from: number) => number;
  nextSeparator: (from: number) => number;
  nextQuote: (from: number) => number;
};

/** A cell and where it ends: at a separator, a line break or the end. */
export type QuotedCell = { value: string; end: number; isSloppy: boolean };

/** The signs of a text, each looked for from left to right. */
export function cellSource(text: string, separator: string): CellSource {
  return {
    text,
    nextLine: finder(text, '\n'),
    nextSeparator: finder(text, separator),
    nextQuote: finder(text, '"'),
  };
}

/** Looks for a sign; looking again before the last one found costs nothing. */
function finder(text: string, sign: string): (from: number) => number {
  let [asked, found] = [0, -1];
  return from => {
    if (from < asked || found < from) {
      const index = text.indexOf(sign, from);
      found = index < 0 ? text.length : index;
    }
    asked = from;
    return found;
  };
}

/**
 * The cell whose opening quotation mark stands at a place. It ends with the mark before a separator, a line break or the
 * end; two marks are one of its text, and one by itself is taken as text, too. Undefined where it does not end before
 * `limit`.
 */
export function quotedCell(source: CellSource, at: number, limit: number): QuotedCell | undefined {
  const { text, nextQuote } = source;
  let isSloppy = false;
  for (let mark = nextQuote(at + 1); mark < limit; ) {
    const end = text[mark + 1] === '"' ? undefined : endBehind(source, mark + 1);
    if (end !== undefined) return { value: text.slice(at + 1, mark).replaceAll('""', '"'), end, isSloppy };
    const isPair = text[mark + 1] === '"';
    isSloppy ||= !isPair;
    mark = nextQuote(mark + (isPair ? 2 : 1));
  }
  return undefined;
}

/** The end of the cell, where nothing but spaces comes before it. */
function endBehind({ text, nextLine, nextSeparator }: CellSource, from: number): number | undefined {
  let at = from;
  while (text[at] === ' ') at++;
  return at === Math.min(nextLine(at), nextSeparator(at)) ? at : undefined;
}
