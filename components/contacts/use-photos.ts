import { useEffect, useState } from 'preact/hooks';
import type { ContactId } from '../../utils/model/ids.ts';
import type { Host } from '../host.ts';

const NONE: ReadonlyMap<ContactId, string> = new Map();

/** The photos of some contacts, after their names are shown; none when the store does not answer. */
export function usePhotos(host: Host, ids: readonly ContactId[]): ReadonlyMap<ContactId, string> {
  const [photos, setPhotos] = useState(NONE);
  const key = ids.join();
  useEffect(() => {
    if (key === '') return;
    let left = false;
    host.reads.photos(ids).then(
      found => left || setPhotos(found),
      () => left || setPhotos(NONE),
    );
    return () => {
      left = true;
    };
  }, [host, key]);
  return photos;
}
