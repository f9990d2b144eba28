/** A site where the address tells whose page it is. */
export type KnownSite = {
  /** As its users write it. */
  name: string;
  /** Hosts as match patterns have them: `*.github.com` is the host and all below it. */
  hosts: readonly string[];
};

/**
 * The sites on which people can be recognised by the address alone, the most used first; chats whose address names
 * nobody are not among them. Their addresses are read by platforms.ts, and a test holds the two together.
 */
export const KNOWN_SITES: readonly KnownSite[] = [
  { name: 'LinkedIn', hosts: ['*.linkedin.com'] },
  { name: 'Telegram', hosts: ['t.me', '*.t.me', 'web.telegram.org'] },
  { name: 'VK', hosts: ['*.vk.com', '*.vk.ru'] },
  { name: 'X', hosts: ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'] },
  { name: 'Facebook', hosts: ['*.facebook.com'] },
  { name: 'GitHub', hosts: ['github.com'] },
  { name: 'GitLab', hosts: ['gitlab.com'] },
  { name: 'Habr', hosts: ['habr.com'] },
  { name: 'Habr Career', hosts: ['career.habr.com'] },
  { name: 'Stack Overflow', hosts: ['*.stackoverflow.com', '*.stackexchange.com'] },
  { name: 'Bluesky', hosts: ['bsky.app'] },
  { name: 'XING', hosts: ['*.xing.com'] },
  { name: 'dev.to', hosts: ['dev.to'] },
  { name: 'Medium', hosts: ['*.medium.com'] },
  { name: 'Dzen', hosts: ['*.dzen.ru'] },
  { name: 'Google Scholar', hosts: ['scholar.google.com'] },
  { name: 'ORCID', hosts: ['orcid.org'] },
  { name: 'Meetup', hosts: ['*.meetup.com'] },
  { name: 'Luma', hosts: ['lu.ma', 'luma.com'] },
  { name: 'Leader-ID', hosts: ['leader-id.ru'] },
  { name: 'Skool', hosts: ['*.skool.com'] },
];
