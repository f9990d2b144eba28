import { popupTodayStories } from '../popup-today.ts';
import { launchKept } from './harness.ts';

popupTodayStories(launchKept);
