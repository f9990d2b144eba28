import { recognitionStories } from '../recognition.ts';
import { launchKept } from './harness.ts';

recognitionStories(launchKept);
