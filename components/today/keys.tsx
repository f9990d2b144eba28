import { useLayoutEffect, useRef } from 'preact/hooks';
import { useI18n } from '../ui/i18n.tsx';

/** Keys that press a button of the row, by the button's `aria-keyshortcuts`. */
const ANSWERS = ['d', 's', 'w'];
const NEXT = ['j', 'ArrowDown'];
const PREVIOUS = ['k', 'ArrowUp'];
const ROWS = '.today li[tabindex]';
/** Single keys work only while the list, or the word on its last answer, has the focus (WCAG 2.2, 2.1.4). */
const PLACES = '.today, .toast-place';

/** Makes the keys work and, while there is something to answer, lists them; `?` unfolds the list. */
export function TodayKeys({ isListed }: { isListed: boolean }) {
  const { t } = useI18n();
  const help = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (whenPressed(event, help.current)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const keys = [
    ['j / ↓', t('keys.next')],
    ['k / ↑', t('keys.previous')],
    ['d', t('promise.done')],
    ['s', t('promise.tomorrow')],
    ['w', t('write.write')],
    ['u', t('undo.undo')],
    ['?', t('keys.help')],
  ] as const;
  return (
    <details class="today-keys" ref={help} hidden={!isListed}>
      <summary>{t('keys.title')}</summary>
      <dl>
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Does what a key stands for; false when it stands for nothing here. */
function whenPressed(event: KeyboardEvent, help: HTMLDetailsElement | null): boolean {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (!(target instanceof Element) || !target.closest(PLACES) || isForTyping(target)) return false;
  if (NEXT.includes(key)) return step(target, 1);
  if (PREVIOUS.includes(key)) return step(target, -1);
  if (ANSWERS.includes(key)) return pressButton(target.closest(ROWS), key);
  if (key === 'u') return pressButton(document, key);
  if (key !== '?' || !help) return false;
  help.open = !help.open;
  help.querySelector('summary')?.focus();
  return true;
}

/** Arrows and letters belong to whoever types or chooses. */
function isForTyping(element: Element): boolean {
  return element.matches('input, textarea, select, [contenteditable]');
}

function step(from: Element, by: number): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const here = rows.findIndex(row => row.contains(from));
  const next = rows[here < 0 ? 0 : here + by];
  next?.focus();
  return next !== undefined;
}

function pressButton(within: ParentNode | null, key: string): boolean {
  const button = within?.querySelector<HTMLElement>(`button[aria-keyshortcuts="${key}"]`);
  button?.click();
  return button !== undefined && button !== null;
}
