import type { SiteAdapter } from '../contract.ts';

type Files = Readonly<Record<string, SiteAdapter>>;

/** The default exports of the files of `utils/capture/sites/` but LinkedIn's, which has a reader of its own. */
export const SITE_FILES: Files = import.meta.glob<SiteAdapter>(
  ['../sites/*.ts', '!../sites/index.ts', '!../sites/linkedin.ts'],
  { eager: true, import: 'default' },
);

const isSoftware = ([, site]: [string, SiteAdapter]) => site.recognises !== undefined;

/** The software that runs under any address and is known by its document. */
export function softwareFiles(): Files {
  return Object.fromEntries(Object.entries(SITE_FILES).filter(isSoftware));
}

/** The sites that are known by their address, in two halves by name: a click loads one of them. */
export function knownFiles(half: 'first' | 'second'): Files {
  const known = Object.entries(SITE_FILES).filter(file => !isSoftware(file));
  const middle = Math.ceil(known.length / 2);
  return Object.fromEntries(half === 'first' ? known.slice(0, middle) : known.slice(middle));
}
