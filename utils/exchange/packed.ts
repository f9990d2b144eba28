/** What is in the first bytes of archives: zip, gzip, 7z, rar. */
const ARCHIVES = ['PK\x03\x04', 'PK\x05\x06', '\x1F\x8B', "7z\xBC\xAF'\x1C", 'Rar!'];
/** Documents that are zip archives inside begin with one of these files: nobody is to unpack them. */
const DOCUMENT = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|word\/|mimetype)/u;
/** Where a zip archive has the name of its first file. */
const NAME_AT = 30;

/** True for an archive that is to be unpacked first. */
export function isArchive(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, NAME_AT + 40));
  return ARCHIVES.some(mark => start.startsWith(mark)) && !isDocument(start);
}

function isDocument(start: string): boolean {
  return start.startsWith('PK') && DOCUMENT.test(start.slice(NAME_AT));
}
