import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../../scripts/browser/kept-browser.ts';

const EVERYWHERE = [
  'activeTab',
  'alarms',
  'contextMenus',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
];

const POLICY = [
  "base-uri 'none'",
  "default-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "img-src 'self' data:",
  "script-src 'self'",
  "style-src 'self'",
];

/** Every key a manifest of Kept may have; what is not named here needs a decision first. */
const KEYS = [
  'action',
  'background',
  'browser_specific_settings',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'optional_host_permissions',
  'permissions',
  'side_panel',
  'sidebar_action',
  'version',
];

describe.each([
  { build: 'chrome-mv3', permissions: [...EVERYWHERE, 'sidePanel'].sort() },
  { build: 'firefox-mv3', permissions: EVERYWHERE },
] as const)('the built manifest of $build', ({ build, permissions }) => {
  const manifest: Record<string, unknown> = JSON.parse(
    readFileSync(`${buildFolder(build)}/manifest.json`, 'utf8'),
  );

  it('asks for exactly the permissions that were decided', () => {
    expect([manifest.permissions].flat().sort()).toEqual(permissions);
  });

  it('lets the user grant any site later', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('asks for no host, and injects and exposes nothing', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets its pages load nothing from outside', () => {
    const policies = Object.entries(Object(manifest.content_security_policy));
    expect(policies.map(([name]) => name)).toEqual(['extension_pages']);
    const rules = String(policies[0]?.[1]).split(';');
    expect(rules.map(rule => rule.trim()).sort()).toEqual(POLICY);
  });

  it('has no other keys', () => {
    expect(KEYS).toEqual(expect.arrayContaining(Object.keys(manifest)));
  });
});
