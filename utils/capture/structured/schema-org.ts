import type { Candidate, Standing } from '../contract.ts';
import { identityOf } from '../identities.ts';
import { webAddress } from '../links.ts';
import { addressesOf, ITEM_LIMITS, type Item, valuesOf } from './item.ts';
import { type ItemSource, personFromItem } from './schema-person.ts';

/** Through which property, of what, a thing is reached. */
type Edge = { types: readonly string[]; property: string };

const PERSON_TYPE = /^(Person|Patient)$/u;
const LIST_PROPERTY = /^(itemListElement|item|members?|employees?|performers?|attendees?|actors?)$/u;
/** Things that a page is about; a person next to them is their author or seller, not the page's person. */
const OTHER_SUBJECT =
  /^(\w*Article|BlogPosting|\w*Posting|Product\w*|Recipe|\w*Event|Course|Book|Movie|VideoObject|QAPage|Question|Review|JobPosting|Dataset|SoftwareApplication)$/u;

/**
 * Every person among the things of a page, with how the page's own words relate them to it. `isInPassing` tells
 * of a thing whether the page mentions it inside something else, such as a post.
 */
export function peopleIn(
  roots: readonly Item[],
  source: ItemSource,
  pageUrl: string,
  isInPassing: (item: Item) => boolean = () => false,
): Candidate[] {
  const edges = edgesOf(roots);
  const aboutSomethingElse = [...edges].some(
    ([item, reached]) => reached.length === 0 && item.types.some(type => OTHER_SUBJECT.test(type)),
  );
  return [...edges]
    .filter(([item]) => isPerson(item))
    .map(([item, reached]) => ({
      person: personFromItem(item, source),
      standing: standingOf(item, reached, aboutSomethingElse || isInPassing(item), pageUrl),
    }));
}

function isPerson(item: Item): boolean {
  return item.types.some(type => PERSON_TYPE.test(type));
}

/** Every thing that can be reached, in the order of the page, with all ways that lead to it. */
function edgesOf(roots: readonly Item[]): Map<Item, Edge[]> {
  const edges = new Map<Item, Edge[]>();
  const visit = (item: Item, depth: number) => {
    if (edges.has(item) || depth > ITEM_LIMITS.depth) return;
    edges.set(item, []);
    for (const [property, values] of item.properties) {
      for (const value of values) {
        if (typeof value === 'string') continue;
        visit(value, depth + 1);
        edges.get(value)?.push({ types: item.types, property });
      }
    }
  };
  for (const root of roots) visit(root, 0);
  return edges;
}

function standingOf(item: Item, reached: Edge[], inPassing: boolean, pageUrl: string): Standing {
  if (reached.some(isSubjectEdge) || isMainEntityOf(item, pageUrl)) return 'subject';
  if (reached.some(edge => LIST_PROPERTY.test(edge.property))) return 'listed';
  return reached.length > 0 || inPassing ? 'bystander' : 'stated';
}

/** `ProfilePage.mainEntity`, `WebPage.about` and the like: the page says that it is about this thing. */
function isSubjectEdge({ types, property }: Edge): boolean {
  return types.some(type => /Page$/u.test(type)) && /^(mainEntity|about)$/u.test(property);
}

function isMainEntityOf(item: Item, pageUrl: string): boolean {
  const pageKey = identityOf(pageUrl)?.key;
  const nested = valuesOf(item, 'mainEntityOfPage').some(
    value => typeof value !== 'string' && value.types.includes('ProfilePage'),
  );
  return (
    nested ||
    addressesOf(item, 'mainEntityOfPage').some(raw => {
      const address = webAddress(raw, pageUrl);
      return address !== undefined && pageKey !== undefined && identityOf(address)?.key === pageKey;
    })
  );
}
