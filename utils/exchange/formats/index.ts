import type { FormatReader } from '../contract.ts';

/** Every format that Kept reads: the default exports of the files of this folder. */
const READERS: readonly FormatReader[] = Object.values(
  import.meta.glob<FormatReader>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);

export const TABLE_FORMATS = READERS.filter(reader => reader.kind === 'table');
export const JSON_FORMATS = READERS.filter(reader => reader.kind === 'json');
export const TEXT_FORMATS = READERS.filter(reader => reader.kind === 'text');
