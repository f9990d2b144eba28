import { importStories } from '../import-people.ts';
import { launchKept } from './harness.ts';

importStories(launchKept);
