/** Where a web client of Telegram shows the open chat; from the clients' own sources, 2026-11. */
export type Client = {
  /** The bar over the open chat. */
  header: string;
  /** Chats that are sliding out, or lie under the open one. */
  behind: string;
  name: string;
  status: string;
  photo: string;
  /** The profile at the side. */
  panel: string;
  panelName: string;
  panelPhoto: string;
  /** A line of the profile, its value, and lines that say nothing about the person (the user's own notes …). */
  row: string;
  value: string;
  notRead: string;
  /** In header or panel: a group, the user's own notes, a deleted account, an account of Telegram itself. */
  nobody: string;
};

/** Web K and Web A. */
export const CLIENTS: readonly Client[] = [
  {
    header: '.chat-info',
    behind: '.chat.tabs-tab:not(.active)',
    name: '.peer-title',
    status: '.info, .bottom',
    photo: '.avatar img',
    panel: '.profile-content:not(.is-me)',
    panelName: '.profile-name .peer-title',
    panelPhoto: '.profile-avatars-avatar img, .profile-avatar img',
    row: '.row',
    value: '.row-title',
    notRead: '.profile-notes, .search-super, .personal-channel',
    nobody:
      '.avatar-icon-saved, .avatar-icon-saved_filled, .avatar-icon-mynotes, .avatar-icon-deletedaccount',
  },
  {
    header: '.MiddleHeader .ChatInfo',
    behind: '.Transition_slide-from, .Transition_slide-inactive',
    name: '.fullName',
    status: '.user-status, .status',
    photo: '.Avatar img',
    panel: '#RightColumn .Profile, #RightColumn .profile-info',
    panelName: '.ProfileInfo .fullName',
    panelPhoto: '.ProfileInfo .ProfilePhoto img.avatar-media, .ProfileInfo .Avatar img',
    row: '.ChatExtra .ListItem',
    value: '.title',
    notRead: '.personalChannel, .Chat',
    nobody:
      '.group-status, .Avatar.saved-messages, .Avatar.deleted-account, .Avatar.replies-bot-account, .Avatar.anonymous-forwards',
  },
];

/** What a line of the profile holds. */
export type RowKind = 'phone' | 'username' | 'about' | 'location' | 'other';

/** Names of the icons beside the lines, in both clients. */
const ICONS = new Map<string, RowKind>([
  ['phone', 'phone'],
  ['username', 'username'],
  ['mention', 'username'],
  ['info', 'about'],
  ['location', 'location'],
]);

/**
 * What a line of the profile holds: by the name of its icon, since labels are in the user's language. Web K draws its
 * icons with a font whose letters move from build to build and names none: there the form of the value tells.
 */
export function kindOf(row: Element, value: Element): RowKind {
  const icon = iconOf(row);
  if (icon !== undefined) return ICONS.get(icon) ?? 'other';
  if (row.matches('.business-location')) return 'location';
  if (value.matches('.pre-wrap')) return 'about';
  const isLabelled = row.querySelector('.row-subtitle, .subtitle') !== null;
  if (!isLabelled || row.querySelector('input') !== null) return 'other';
  const text = (value.textContent ?? '').trim();
  if (/^\+[\d\s()-]{7,}$/u.test(text)) return 'phone';
  return /^@?[a-z]\w{3,31}$/iu.test(text) ? 'username' : 'other';
}

function iconOf(row: Element): string | undefined {
  return [row, ...row.querySelectorAll('i, .tgico')]
    .map(one => /(?:^|\s)(?:tgico|icon)-([\w-]+)/u.exec(one.getAttribute('class') ?? '')?.[1])
    .find(name => name !== undefined && name !== 'reflect');
}
