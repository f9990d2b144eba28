import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../utils/capture/identities.ts';

describe('addresses of developers, writers and researchers', () => {
  it.each([
    ['https://github.com/AnnPoe?tab=followers', 'github:annpoe'],
    ['https://gitlab.com/ann.poe', 'gitlab:ann.poe'],
    ['https://gitlab.com/users/ann.poe/projects', 'gitlab:ann.poe'],
    ['https://stackoverflow.com/users/123/ann-poe?tab=profile', 'stackoverflow:123'],
    ['https://superuser.com/users/5/ann', 'stackexchange:superuser.com/5'],
    ['https://ru.stackoverflow.com/users/5', 'stackexchange:ru.stackoverflow.com/5'],
    ['https://habr.com/en/users/ann-poe/posts/', 'habr:ann-poe'],
    ['https://career.habr.com/ann-poe', 'habr-career:ann-poe'],
    ['https://dev.to/annpoe', 'devto:annpoe'],
    ['https://medium.com/@Ann.Poe/about', 'medium:ann.poe'],
    ['https://annpoe.medium.com/', 'medium:annpoe'],
    ['https://annpoe.medium.com/@annpoe', 'medium:annpoe'],
    ['https://m.dzen.ru/annpoe?share_to=link', 'dzen:annpoe'],
    ['https://dzen.ru/id/5f3c0a1b2c3d4e5f6a7b8c9d', 'dzen:5f3c0a1b2c3d4e5f6a7b8c9d'],
    ['https://scholar.google.co.uk/citations?hl=en&user=AbCdEfGhIjKl', 'scholar:AbCdEfGhIjKl'],
    ['https://orcid.org/0000-0002-1825-009x/print', 'orcid:0000-0002-1825-009x'],
  ])('%s is %s', (address, key) => {
    expect(identityOf(address)?.key).toBe(key);
  });

  it.each([
    'https://github.com/ann/repository',
    'https://gitlab.com/group/project',
    'https://gitlab.com/explore',
    'https://career.habr.com/vacancies',
    'https://dev.to/t/maps',
    'https://dev.to/ann/a-post-1a2b',
    'https://medium.com/coastal-notes',
    'https://medium.com/@ann/why-maps-lie-0a1b2c',
    'https://annpoe.medium.com/why-maps-lie-0a1b2c',
    'https://dzen.ru/a/Zx1AbC',
    'https://dzen.ru/video/watch/1',
    'https://scholar.google.com/citations?view_op=search_authors&mauthors=ann',
    'https://orcid.org/my-orcid',
  ])('%s is nobody', address => {
    expect(identityOf(address)).toBeUndefined();
  });

  it('leads from one key back to one address', () => {
    const written = ['https://ann.medium.com/about', 'https://superuser.com/users/5/ann'].map(
      address => identityOf(address)?.url,
    );
    expect(written).toEqual(['https://medium.com/@ann', 'https://superuser.com/users/5']);
  });

  it('keeps the capital letters of ids in which they count', () => {
    const [one, other] = ['AbCdEfGhIjKl', 'aBcDeFgHiJkL'].map(
      user => identityOf(`https://scholar.google.com/citations?user=${user}`)?.key,
    );
    expect(one).not.toBe(other);
  });
});
