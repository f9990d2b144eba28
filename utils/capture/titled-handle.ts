import { cleanLine } from '../model/text.ts';

/** "(3) Ann Poe (@annpoe) / X", "Ann Poe (@ann@social.example) - Social", in Japanese with full-width brackets. */
const NAME_AND_HANDLE = /^(?:\(\d+\+?\)\s*)?(.+?)\s*[(（]@([^\s()（）]+)[)）]/u;

/**
 * The name in a title that gives the handle in brackets after it, if the handle is the one expected (asked in lower
 * case); undefined for every other title, such as that of the page before.
 */
export function nameBeforeHandle(title: string, isOwn: (handle: string) => boolean): string | undefined {
  const [, name, handle] = NAME_AND_HANDLE.exec(cleanLine(title)) ?? [];
  return name && handle && isOwn(handle.toLowerCase()) ? name : undefined;
}
