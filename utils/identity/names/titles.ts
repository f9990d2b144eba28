/*
 * Words around a name that are no part of it. They are recognised whole, without case, full stops and hyphens.
 */

const BEFORE = new Set(
  (
    'mr mrs ms miss mx dr prof professor doctor sir dame rev reverend captain ' +
    'herr frau dipling dring drmed mag ing monsieur madame mme mlle signor signora señor señora sr sra srta ' +
    'гн гжа господин госпожа др доктор проф профессор доц доцент акад академик ктн дтн кпн дпн кмн дмн кэн дэн ' +
    'кюн дюн кфмн дфмн кпсн дпсн'
  ).split(' '),
);

const AFTER = new Set(
  (
    'phd dphil md mba emba ma ba msc bsc beng meng mphil llm llb jd esq dds dvm rn cpa cfa cma cia cisa cism cissp ' +
    'pmp capm csm cspo acp prince2 itil shrmcp shrmscp phr sphr gphr phri sphri cipd mcipd fcipd acca fcca fca aca frsa ' +
    'obe mbe cbe peng pe edd dba mpa mpp mph med msw lcsw lmft bcba pcc mcc acc icf fhea cscp csp cams ' +
    'ктн дтн кпн дпн кмн дмн кэн дэн кюн дюн кфмн дфмн кпсн дпсн'
  ).split(' '),
);

/** Jr., Sr., II, III, IV: part of the written name, but neither given nor family name. */
const GENERATION = /^(?:jr|sr|ii|iii|iv|мл|ст)$/u;

function plain(word: string): string {
  return word.toLowerCase().replace(/[.\-‑®™/]/gu, '');
}

/** "Dr.", "Prof.", «г-жа», «к.т.н.»: comes before a name. */
export function isTitle(word: string): boolean {
  return BEFORE.has(plain(word));
}

/** "PhD", "MBA", "SHRM-CP", «к.т.н.»: comes after a name. Ma and Ba are family names, MA and BA are degrees. */
export function isPostNominal(word: string): boolean {
  return AFTER.has(plain(word)) && !/^\p{Lu}\p{Ll}+$/u.test(word);
}

/** Like {@link isPostNominal}, but any abbreviation with two capitals counts: for what a comma parts from the name. */
export function looksLikePostNominal(word: string): boolean {
  return isPostNominal(word) || /^(?=(?:.*\p{Lu}){2})[\p{L}\d.®™/-]{2,10}$/u.test(word);
}

/** See {@link GENERATION}. */
export function isGeneration(word: string): boolean {
  return GENERATION.test(plain(word));
}
