/** What LinkedIn shows instead of a profile: "not found" in three generations, log-in pages, a ban (2024-06, 2026-09). */
const NOT_FOUND =
  '.page-not-found, .page-not-found__headline, .not-found-404, [data-sdui-screen*="NotFound"]';
const LOGIN_KEY = /^(?:auth_?wall|d_homepage-guest|d_checkpoint|checkpoint|d_registration|p_login|uno-reg)/u;

/** True when the page is a log-in wall, "not found" or a ban, wherever the address says we are. */
export function isWall(document: Document): boolean {
  if (document.querySelector(NOT_FOUND) !== null) return true;
  const key = document.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? '';
  if (LOGIN_KEY.test(key) || document.querySelector('.authwall, .authwall-join-form') !== null) return true;
  if (document.querySelector('main, .top-card-layout, [role="main"]') !== null) return false;
  return (
    isEmptyPage(document) || document.querySelector('form[action*="login-submit"], form.login__form') !== null
  );
}

/** A page without content that sends the visitor elsewhere, or simply nothing. */
function isEmptyPage(document: Document): boolean {
  return (document.body?.textContent ?? '').trim() === '';
}
