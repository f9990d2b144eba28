/** Names of FOAF 0.99 and data-vocabulary.org (2009–2020) under which schema.org says the same. */
const SAME_AS_SCHEMA: Readonly<Record<string, string>> = {
  img: 'image',
  depiction: 'image',
  photo: 'image',
  mbox: 'email',
  phone: 'telephone',
  tel: 'telephone',
  homepage: 'url',
  weblog: 'sameAs',
  account: 'sameAs',
  workplaceHomepage: 'worksForUrl',
  firstName: 'givenName',
  givenname: 'givenName',
  lastName: 'familyName',
  surname: 'familyName',
  family_name: 'familyName',
  nick: 'alternateName',
  title: 'jobTitle',
};
const SCHEMA = /^(https?:\/\/(www\.)?schema\.org\/|schema:)/iu;
const FOAF = /^(http:\/\/xmlns\.com\/foaf\/0\.1\/|foaf:)/iu;
const DATA_VOCABULARY = /^https?:\/\/((www|rdf)\.)?data-vocabulary\.org\/#?/iu;

/**
 * A type or property name as schema.org writes it, without prefix. FOAF and data-vocabulary.org are translated;
 * names of other vocabularies stay as they are and so mean nothing to us.
 */
export function schemaTerm(term: string): string {
  const text = term.trim();
  if (SCHEMA.test(text)) return text.replace(SCHEMA, '');
  if (FOAF.test(text)) return foafTerm(text.replace(FOAF, ''));
  if (DATA_VOCABULARY.test(text)) return translated(text.replace(DATA_VOCABULARY, ''));
  return text;
}

/** `foaf:title` is "Dr", not a job. */
function foafTerm(name: string): string {
  return name === 'title' ? 'honorificPrefix' : translated(name);
}

function translated(name: string): string {
  return (Object.hasOwn(SAME_AS_SCHEMA, name) ? SAME_AS_SCHEMA[name] : undefined) ?? name;
}
