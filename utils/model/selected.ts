/** What the user pointed at on a page and asked Kept to save: a selected text, a link, or a link with its text. */
export type Selected = { text: string; link?: string; page: { url: string; title: string } };
