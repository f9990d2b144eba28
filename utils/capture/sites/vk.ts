import type { Found, PageSource, SiteAdapter } from '../contract.ts';
import { visibleOne } from '../element-text.ts';
import { isWall } from '../heuristics.ts';
import { identityOf } from '../identities.ts';
import { communityMark, readMembers } from './vk/members.ts';
import { readProfile } from './vk/profile.ts';

/** Forms to log in, and what stands in place of a page that is deleted or blocked (2024-12). */
const WALL =
  '#index_login_form, form[action*="login.vk"], [class*="VkIdForm"], .message_page_body, .profile_deleted_text, [class*="ProfileDeleted"], [class*="BlockedProfile"]';
const VIEWER = '#top_profile_link, #l_pr a';

/** VK in all its hosts: profiles, and the members of a community. */
const vk: SiteAdapter = {
  id: 'vk',
  name: 'VK',
  hosts: /^(?:(?:m|new)\.)?vk\.(?:com|ru)$/u,
  read(page): Found {
    const members = readMembers(page);
    if (members) return members;
    const identity = identityOf(page.url);
    if (!identity || communityMark(page.document)) return nothing(page, 'no-person');
    const found = readProfile(page, identity);
    if (!found) return nothing(page, 'changed');
    return isViewer(page, found) ? { kind: 'nothing', reason: 'no-person' } : found;
  },
};

export default vk;

function nothing(page: PageSource, reason: 'no-person' | 'changed'): Found {
  const wall = visibleOne(page.document, WALL) ?? isWall(page);
  return { kind: 'nothing', reason: wall ? 'wall' : reason };
}

/** The user's own page, by the link to it in the bar or the menu. */
function isViewer({ document, url }: PageSource, found: Found): boolean {
  const href = document.querySelector(VIEWER)?.getAttribute('href');
  if (!href || !URL.canParse(href, url) || found.kind !== 'person') return false;
  const own = identityOf(new URL(href, url));
  return found.person.identities.some(one => one.key === own?.key);
}
