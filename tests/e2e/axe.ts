import axe from 'axe-core';
import type { Surface } from '../../scripts/browser/surface.ts';

/**
 * Every axe-core violation that a screen has now in the light and in the dark theme, as "theme, rule: element".
 * WCAG 2.2 A and AA and best practices.
 */
export async function violationsOf(surface: Surface): Promise<string[]> {
  await surface.runProgram(axe.source);
  const found: string[] = [];
  const chosen = await surface.evaluate(() => document.documentElement.dataset.theme);
  for (const theme of ['light', 'dark']) {
    await setTheme(surface, theme);
    found.push(...(await violationsIn(surface)).map(violation => `${theme}, ${violation}`));
  }
  await setTheme(surface, chosen ?? 'auto');
  return found;
}

async function setTheme(surface: Surface, theme: string): Promise<void> {
  await surface.evaluate(wanted => {
    document.documentElement.dataset.theme = wanted;
    // Colours on their way would be measured halfway; where nobody looks they do not even move.
    for (const animation of document.getAnimations()) animation.cancel();
  }, theme);
}

function violationsIn(surface: Surface): Promise<string[]> {
  return surface.evaluate(async () => {
    const { violations } = await Reflect.get(globalThis, 'axe').run();
    return violations.flatMap((rule: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
      rule.nodes.map(({ html, failureSummary }) => `${rule.id}: ${html} ${failureSummary}`),
    );
  });
}
