import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

type FoldProps = { title: string; open: Signal<boolean>; children: ComponentChildren };

/** Something folded away until it is wanted; Escape folds it up again. */
export function Fold({ title, open, children }: FoldProps) {
  return (
    <details
      open={open.value}
      onToggle={event => {
        open.value = event.currentTarget.open;
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') event.currentTarget.open = false;
      }}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}
