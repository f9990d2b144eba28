import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Switched } from '../../utils/model/recognition.ts';
import type { PanelHost } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { SiteRefusal } from './site-refusal.tsx';

/** A site that is not in the list, by its address. What was typed stays until the site is on. */
export function OtherSite({ sites }: { sites: PanelHost['sites'] }) {
  const { t } = useI18n();
  const id = useId();
  const address = useSignal('');
  const became = useSignal<Switched>();
  const add = () => {
    // The browser asks only within the click: nothing may be awaited before.
    void sites.add(address.value).then(result => {
      became.value = result;
      if (result === 'on') address.value = '';
    });
  };

  return (
    <form
      class="sites-other"
      onSubmit={event => {
        event.preventDefault();
        add();
      }}
    >
      <label class="label" for={id}>
        {t('sites.other')}
      </label>
      <input
        id={id}
        class="box"
        inputMode="url"
        placeholder="forum.example"
        autocomplete="off"
        spellcheck={false}
        value={address.value}
        aria-describedby={`${id}-hint`}
        onInput={event => {
          address.value = event.currentTarget.value;
          became.value = undefined;
        }}
      />
      <button type="submit" class="button-quiet">
        {t('sites.add')}
      </button>
      <p id={`${id}-hint`} class="quiet">
        {t('sites.otherHint')}
      </p>
      <SiteRefusal became={became.value} />
    </form>
  );
}
