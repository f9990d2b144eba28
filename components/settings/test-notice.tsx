import { useSignal } from '@preact/signals';
import type { PanelHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';

/** A notification to try, and what to look at when it does not appear: the browser cannot know what the system shows. */
export function TestNotice({ host }: { host: Pick<PanelHost, 'showTestNotice'> }) {
  const { t } = useI18n();
  const result = useSignal<'shown' | 'blocked'>();
  const show = async () => {
    result.value = undefined;
    const isShown = await host.showTestNotice(t('settings.testTitle'), t('settings.testText'));
    result.value = isShown ? 'shown' : 'blocked';
  };
  return (
    <>
      <button type="button" class="button-quiet" onClick={() => void show()}>
        {t('settings.test')}
      </button>
      <output class={result.value === 'blocked' ? 'notice' : 'quiet'}>
        {result.value === 'shown' && t('settings.testShown')}
        {result.value === 'blocked' && t('settings.testBlocked')}
      </output>
      <details class="settings-more">
        <summary>{t('settings.testMissing')}</summary>
        <ul>
          <li>{t('settings.testWindows')}</li>
          <li>{t('settings.testMac')}</li>
          <li>{t('settings.testLinux')}</li>
        </ul>
      </details>
    </>
  );
}
