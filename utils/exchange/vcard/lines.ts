/*
 * Lines of vCards as they are meant (RFC 6350 section 3.2), and as programs really write them: vCard 2.1 goes on after
 * a `=` at the end of a line, and text is met whose line breaks nobody has escaped.
 */

/** Names that begin a line; after anything else a line goes on with the text of the one before it. */
const PROPERTY =
  /^(?:[\w-]+\.)?(?:BEGIN|END|VERSION|SOURCE|KIND|XML|FN|N|NICKNAME|PHOTO|BDAY|ANNIVERSARY|BIRTHPLACE|DEATHPLACE|DEATHDATE|GENDER|GRAMGENDER|PRONOUNS|ADR|LABEL|TEL|EMAIL|IMPP|LANG|LANGUAGE|TZ|GEO|TITLE|ROLE|LOGO|ORG|ORG-DIRECTORY|MEMBER|RELATED|CATEGORIES|NOTE|PRODID|REV|CREATED|SOUND|UID|CLIENTPIDMAP|URL|KEY|FBURL|CALADRURI|CALURI|SOCIALPROFILE|EXPERTISE|HOBBY|INTEREST|AGENT|MAILER|NAME|PROFILE|SORT-STRING|CLASS|CONTACT-URI|JSPROP|X-[\w-]+)\s*[;:]/iu;
const QUOTED_PRINTABLE = /^[^:]*;\s*(?:ENCODING=)?QUOTED-PRINTABLE\b[^:]*:/iu;

/** Nothing goes on after these, and no line goes on with them. */
const EDGE = /^\s*(?:BEGIN|END)\s*:\s*VCARD\s*$/iu;

/** The lines of a text, those put together that are one. Empty lines are left out. */
export function* meantLines(text: string): Generator<string> {
  let parts: string[] = [];
  let isQuoted = false;
  for (const line of physicalLines(text)) {
    const last = parts.at(-1) ?? '';
    const isEdge = EDGE.test(line);
    const goesOn = parts.length > 0 && !isEdge;
    if (goesOn && isQuoted && last.endsWith('=')) {
      parts[parts.length - 1] = last.slice(0, -1);
      parts.push(line);
    } else if (line.trim() === '') continue;
    else if (goesOn && /^[ \t]/u.test(line)) parts.push(line.slice(1));
    else if (goesOn && !PROPERTY.test(line)) parts.push(`\n${line}`);
    else {
      if (parts.length > 0) yield parts.join('');
      const whole = line.trimStart();
      if (isEdge) yield whole;
      parts = isEdge ? [] : [whole];
      isQuoted = QUOTED_PRINTABLE.test(whole);
    }
  }
  if (parts.length > 0) yield parts.join('');
}

function* physicalLines(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
  }
}
