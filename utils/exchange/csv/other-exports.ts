/*
 * Files that lie beside a list of people in an archive of LinkedIn, and are about something else (November 2026).
 * Some have names in them, and would be taken for people.
 */
const OTHERS: readonly (readonly string[])[] = [
  // messages, Invitations, Recommendations, Events, Notes
  ['conversation id', 'from', 'to'],
  ['from', 'to', 'sent at'],
  ['first name', 'last name', 'text', 'creation date', 'status'],
  ['event name', 'event time'],
  ['connection first name', 'connection last name', 'note'],
  // Profile, Positions, Education, Email Addresses, PhoneNumbers, Company Follows, Endorsements
  ['first name', 'last name', 'maiden name', 'geo location'],
  ['company name', 'title', 'description', 'started on'],
  ['school name', 'start date'],
  ['email address', 'confirmed', 'primary', 'updated on'],
  ['number', 'type', 'extension'],
  ['organization', 'followed on'],
  ['endorsement date', 'skill name'],
  // Certifications, Languages, Publications, Projects, Courses, Honors, Shares, Reactions, Comments, Saved Jobs
  ['name', 'authority', 'started on'],
  ['name', 'proficiency'],
  ['name', 'published on', 'publisher'],
  ['title', 'description', 'url', 'started on'],
  ['date', 'share link'],
  ['date', 'type', 'link'],
  ['date', 'link', 'message'],
  ['job title', 'company name', 'saved date'],
];

/** True where headers are those of a known file that lists no people. */
export function isOtherExport(headers: ReadonlySet<string>): boolean {
  return OTHERS.some(other => other.every(header => headers.has(header)));
}
