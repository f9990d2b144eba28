/** True for linkedin.com and its country hosts. */
export function isLinkedIn(url: URL): boolean {
  return /^(?:[a-z]{2,3}\.)?linkedin\.com$/u.test(url.hostname);
}
