import type { Contact } from '../../utils/model/contact.ts';
import type { Host } from '../host.ts';
import { useI18n } from '../ui/i18n.tsx';
import { shortAddress } from './address.ts';

/** Mail addresses, telephone numbers and web sites that the page showed. */
export function Reach({ host, contact }: { host: Host; contact: Contact }) {
  const { t } = useI18n();
  const ways = [
    ...contact.emails.map(email => ({ text: email, url: `mailto:${email}` })),
    ...contact.phones.map(phone => ({ text: phone, url: `tel:${phone.replace(/[^\d+]/gu, '')}` })),
    ...contact.websites.map(url => ({ text: shortAddress(url), url })),
  ];
  if (ways.length === 0) return null;
  return (
    <section class="contact-section" aria-labelledby="contact-reach">
      <h3 id="contact-reach">{t('reach')}</h3>
      <ul>
        {ways.map(({ text, url }) => (
          <li key={url}>
            <button type="button" class="button-text" onClick={() => host.openLink(url)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
