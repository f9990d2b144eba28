import axe from 'axe-core';
import type { Surface } from '../../scripts/browser/surface.ts';

/** Every axe-core violation that a screen has now, as "rule: element". WCAG 2.2 A and AA and best practices. */
export async function violationsOf(surface: Surface): Promise<string[]> {
  await surface.runProgram(axe.source);
  return surface.evaluate(async () => {
    const { violations } = await Reflect.get(globalThis, 'axe').run();
    return violations.flatMap((rule: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
      rule.nodes.map(({ html, failureSummary }) => `${rule.id}: ${html} ${failureSummary}`),
    );
  });
}
