import type { Platform } from './platforms.ts';

/** Communities of developers, writers and researchers. Path forms as of 2026-11. */
export const DEVELOPER_PLATFORMS: readonly Platform[] = [
  {
    id: 'github',
    host: /^github\.com$/u,
    path: /^\/([a-z\d][a-z\d-]{0,38})\/?$/iu,
    reserved:
      /^(about|account|apps|codespaces|collections|contact|copilot|customer-stories|dashboard|discussions|enterprise|events|explore|features|home|issues|join|login|logout|marketplace|mobile|models|new|notifications|organizations|orgs|password_reset|premium-support|pricing|pulls|readme|resources|search|security|sessions|settings|signup|site|solutions|spark|sponsors|stars|team|topics|trending|watching|why-github)$/iu,
    address: handle => `https://github.com/${handle}`,
  },
  {
    id: 'gitlab',
    host: /^gitlab\.com$/u,
    path: /^\/(?:users\/)?(\w[\w.-]{0,254}?)(?:\/(?:activity|groups|contributed|projects|starred|snippets|followers|following))?\/?$/u,
    reserved:
      /^(-|admin|api|assets|dashboard|explore|groups|help|invites|oauth|profile|projects|public|search|snippets|uploads|users)$/iu,
    address: handle => `https://gitlab.com/${handle}`,
  },
  {
    id: 'stackoverflow',
    host: /^stackoverflow\.com$/u,
    path: /^\/users\/(\d+)(?:\/|$)/u,
    address: handle => `https://stackoverflow.com/users/${handle}`,
  },
  {
    id: 'stackexchange',
    host: /^((\w+\.)?(meta\.)?stackexchange\.com|(meta\.)?(superuser|serverfault|askubuntu|stackapps)\.com|(meta\.)?mathoverflow\.net|(es|ja|pt|ru|meta)(\.meta)?\.stackoverflow\.com)$/u,
    path: /^\/([\w.]+\/\d+)$/u,
    // Numbers count for each site by itself.
    pathOf: url => url.pathname.replace(/^\/users\/(\d+)(?:\/.*)?$/u, `/${url.hostname}/$1`),
    address: handle => `https://${handle.replace('/', '/users/')}`,
  },
  {
    id: 'habr',
    host: /^habr\.com$/u,
    path: /^\/(?:[a-z]{2}\/)?users\/([^/]+)/u,
    address: handle => `https://habr.com/ru/users/${encodeURIComponent(handle)}/`,
  },
  {
    id: 'habr-career',
    host: /^career\.habr\.com$/u,
    path: /^\/([\w.-]+)\/?$/u,
    reserved:
      /^(articles|companies|courses|education|education_centers|experts|feedback|info|journal|onboarding|profile|ratings|resumes|salaries|search|settings|skills|specializations|universities|users|vacancies)$/iu,
    address: handle => `https://career.habr.com/${handle}`,
  },
  {
    id: 'devto',
    host: /^dev\.to$/u,
    path: /^\/(\w+)\/?$/u,
    reserved:
      /^(about|admin|api|badge|challenges|code_of_conduct|connect|contact|dashboard|deals|enter|events|faq|feed|help|latest|listings|login|mod|new|notifications|podcasts|pod|privacy|readinglist|search|settings|shop|signup|sponsors|subforems|tags|terms|top|trending|videos|welcome)$/iu,
    address: handle => `https://dev.to/${handle}`,
  },
  {
    id: 'medium',
    host: /^([\w-]+\.)?medium\.com$/u,
    path: /^\/@([\w.-]+)(?:\/(?:about|followers|following|lists|subscribe)?)?\/?$/u,
    pathOf: mediumPath,
    reserved: /^(blog|cdn-images-\d+|help|m|miro|policy)$/iu,
    address: handle => `https://medium.com/@${handle}`,
  },
  {
    id: 'dzen',
    host: /^((m\.)?dzen\.ru|zen\.yandex\.(ru|com))$/u,
    path: /^\/(?:id\/|user\/)?([\w.-]+)\/?$/u,
    reserved:
      /^(a|about|api|articles|b|games|id|legal|live|media|news|pogoda|profile|search|shorts|suite|subscriptions|t|topic|user|video|weather)$/iu,
    address: handle => `https://dzen.ru/${/^[\da-f]{24}$/u.test(handle) ? 'id/' : ''}${handle}`,
  },
  {
    id: 'scholar',
    host: /^scholar\.google(\.[a-z]{2,3}){1,2}$/u,
    path: /^\/citations\/([\w-]{12})$/u,
    pathOf: url => `${url.pathname}/${url.searchParams.get('user')}`,
    exact: true,
    address: handle => `https://scholar.google.com/citations?user=${encodeURIComponent(handle)}`,
  },
  {
    id: 'orcid',
    host: /^orcid\.org$/u,
    path: /^\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])(?:\/(?:print)?)?$/iu,
    address: handle => `https://orcid.org/${handle.toUpperCase()}`,
  },
];

/** Medium puts the name into the path (`medium.com/@ann`) or the host (`ann.medium.com`). */
function mediumPath(url: URL): string {
  const ownHost = /^([\w-]+)\.medium\.com$/u.exec(url.hostname)?.[1];
  const isNamed = ownHost === undefined || ownHost === 'www' || url.pathname.startsWith('/@');
  return isNamed ? url.pathname : `/@${ownHost}${url.pathname}`;
}
