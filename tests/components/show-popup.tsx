import { render } from '@testing-library/preact';
import { PopupApp, type TodayPage } from '../../components/popup-app.tsx';
import { PopupToday } from '../../components/today/popup-today.tsx';
import type { FakeHost } from './fake-host.ts';

type Options = { language?: 'en' | 'ru'; loadToday?: (host: FakeHost) => Promise<TodayPage> };

const todayOf = async (host: FakeHost): Promise<TodayPage> => {
  return props => <PopupToday host={host} {...props} />;
};

/** Draws the popup over a fake host. */
export function showPopup(host: FakeHost, { language = 'en', loadToday = todayOf }: Options = {}): void {
  const load = () => loadToday(host);
  render(
    <PopupApp host={host} loadToday={load} language={language} theme="auto" browserLanguages={[language]} />,
  );
}
