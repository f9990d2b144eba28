/** linkedin.com and its country hosts. */
export const LINKEDIN = /^(?:[a-z]{2,3}\.)?linkedin\.com$/u;

/** True for an address on one of them. */
export function isLinkedIn(url: URL): boolean {
  return LINKEDIN.test(url.hostname);
}
