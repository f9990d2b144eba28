import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PanelDetail } from '../../components/panel-detail.tsx';
import { parseRoute } from '../../components/routes.ts';
import { afterFrame } from '../../components/ui/after-frame.ts';
import { fakeHost } from './fake-host.ts';

afterEach(cleanup);

const nextFrame = () => new Promise<void>(resolve => void afterFrame(resolve));

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
  await screen.findByRole('alert');
  // It stays, too: what is loaded ahead after the first frame takes nothing back.
  await nextFrame();
  await nextFrame();
  expect(screen.getByRole('alert').textContent).toContain('could not be loaded');
  rerender(at('#/'));
  isMissing = false;
  rerender(at('#/settings'));
  await screen.findByRole('heading', { name: 'Settings' });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('pages that could not be loaded ahead are loaded when one is named', async () => {
  let tries = 0;
  const loadPages = async () => {
    tries += 1;
    if (tries === 1) throw new Error('no such file');
    return () => <h2>Settings</h2>;
  };
  const host = fakeHost();
  const at = (hash: string) => <PanelDetail host={host} route={parseRoute(hash)} loadPages={loadPages} />;
  const { rerender } = render(at('#/'));
  await waitFor(() => expect(tries).toBe(1));
  await nextFrame();
  expect(screen.queryByRole('alert')).toBeNull();
  rerender(at('#/settings'));
  await screen.findByRole('heading', { name: 'Settings' });
});
