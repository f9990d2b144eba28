import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../utils/model/time.ts';
import { dayOf } from '../../utils/time/wall.ts';
import type { TodayHost } from '../host.ts';

/**
 * Notes once a day that the user is here: looks at the page or comes back to it. A page that merely stays open says
 * nothing. Returns a number that changes when a visit was noted.
 */
export function useVisit(host: TodayHost): number {
  const [visits, setVisits] = useState(0);
  useEffect(() => {
    let noted: Day | undefined;
    const note = () => {
      const today = dayOf(host.now());
      if (document.visibilityState === 'hidden' || noted === today) return;
      noted = today;
      host.noteVisit().then(() => setVisits(count => count + 1));
    };
    note();
    document.addEventListener('visibilitychange', note);
    window.addEventListener('focus', note);
    return () => {
      document.removeEventListener('visibilitychange', note);
      window.removeEventListener('focus', note);
    };
  }, [host]);
  return visits;
}
