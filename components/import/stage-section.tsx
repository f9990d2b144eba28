import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type StageSectionProps = {
  title: string;
  fileName?: string;
  children: ComponentChildren;
};

/**
 * One stage of an import with its heading. The keyboard and who listens go on from it, unless they are elsewhere in
 * Kept by the time it comes.
 */
export function StageSection({ title, fileName, children }: StageSectionProps) {
  const section = useRef<HTMLElement>(null);
  // Before the keyboard is sent on from the button that has just gone.
  useLayoutEffect(() => {
    if (isElsewhere(section.current)) return;
    section.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="import-stage" ref={section} tabIndex={-1} aria-labelledby="import-title">
      <hgroup class="import-head">
        <h2 id="import-title">{title}</h2>
        {fileName !== undefined && <p class="quiet">{fileName}</p>}
      </hgroup>
      {children}
    </section>
  );
}

function isElsewhere(section: HTMLElement | null): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== body && !section?.parentElement?.contains(activeElement);
}
