import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../../utils/actions/background/start.ts';
import { learnMoreMessages } from '../../utils/i18n/more-messages.ts';

export default defineBackground({
  type: 'module',
  main() {
    learnMoreMessages();
    startBackground();
  },
});
