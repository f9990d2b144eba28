import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PanelDetail } from '../../components/panel-detail.tsx';
import { parseRoute } from '../../components/routes.ts';
import { fakeHost } from './fake-host.ts';

afterEach(cleanup);

test('a page that cannot be loaded says so, and is loaded when it is asked for again', async () => {
  // The files of Kept are gone while it is being updated.
  let isMissing = true;
  const loadPages = async () => {
    if (isMissing) throw new Error('no such file');
    return () => <h2>Settings</h2>;
  };
  const host = fakeHost();
  const at = (hash: string) => <PanelDetail host={host} route={parseRoute(hash)} loadPages={loadPages} />;
  const { rerender } = render(at('#/settings'));
  expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  rerender(at('#/'));
  isMissing = false;
  rerender(at('#/settings'));
  await screen.findByRole('heading', { name: 'Settings' });
  expect(screen.queryByRole('alert')).toBeNull();
});
