import { useSignal } from '@preact/signals';
import type { MessageKey } from '../../utils/i18n/index.ts';
import { Fold } from '../ui/fold.tsx';
import { useI18n } from '../ui/i18n.tsx';

/** Names of programs and sites, which are the same in every language, and how one gets a file there (November 2026). */
const SOURCES: readonly { name: string; how: MessageKey }[] = [
  { name: 'LinkedIn', how: 'import.fromLinkedin' },
  { name: 'Google', how: 'import.fromGoogle' },
  { name: 'iPhone, iCloud, Mac', how: 'import.fromApple' },
  { name: 'Android', how: 'import.fromAndroid' },
  { name: 'Outlook', how: 'import.fromOutlook' },
  { name: 'Telegram', how: 'import.fromTelegram' },
  { name: 'Facebook', how: 'import.fromFacebook' },
  { name: 'Slack', how: 'import.fromSlack' },
  { name: 'Excel, Google Sheets, Notion', how: 'import.fromTable' },
];

/** Where files with people come from, folded away. */
export function FileSources() {
  const { t } = useI18n();
  const isOpen = useSignal(false);
  return (
    <div class="import-sources">
      <Fold title={t('import.where')} open={isOpen}>
        <dl>
          {SOURCES.map(({ name, how }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{t(how)}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </div>
  );
}
