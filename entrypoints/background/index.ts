import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../../utils/actions/background/start.ts';

export default defineBackground({ type: 'module', main: startBackground });
