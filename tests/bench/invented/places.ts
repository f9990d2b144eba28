import * as v from 'valibot';
import { type Community, CommunitySchema } from '../../../utils/model/community.ts';
import { type Gathering, GatheringSchema } from '../../../utils/model/gathering.ts';
import type { Day } from '../../../utils/model/time.ts';
import { idOf } from './random.ts';

const CREATED_AT = 1_700_000_000_000;

/** An invented community, the same for the same number. */
export function benchCommunity(index: number): Community {
  return v.parse(CommunitySchema, {
    id: idOf('a', index),
    name: `Guild ${index}`,
    kind: 'informal',
    note: '',
    keys: [],
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
  });
}

/** An invented gathering, the same for the same number. */
export function benchGathering(index: number, on: Day): Gathering {
  return v.parse(GatheringSchema, {
    id: idOf('b', index),
    name: `Bridge walk ${index}`,
    kind: 'event',
    on,
    note: '',
    keys: [],
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
  });
}
