import { useLayoutEffect, useMemo } from 'preact/hooks';

/** What Tab goes through. */
const CONTROLS = 'a[href], button, input, select, summary, textarea, [tabindex]';

/** A word on what was done is no place to stay: the keyboard goes back to where it was before. */
const ASIDE = '[role="status"]';

/** Milliseconds within which a control that an undo brings back is on the screen again. */
const COMES_BACK_WITHIN = 2000;

/** Where the keyboard was: the page of the panel, the control, and all controls at that moment in the order of Tab. */
type Place = { page: string; control: HTMLElement; controls: readonly HTMLElement[] };

/** The keyboard's place on a screen. */
export type KeyboardPlace = {
  /** Notes where the keyboard is while something is done, until something else is done. */
  note(): void;
  /** Sends the keyboard back there, as soon as an undo has brought the control back. */
  comeBack(): void;
};

/**
 * Keeps the keyboard's place as long as the component is there. A control that is taken off the screen while it has the
 * focus would leave the keyboard at the start of the page: it goes to the same control made anew, else to the next one.
 */
export function useKeyboardPlace(): KeyboardPlace {
  const keeper = useMemo(createKeeper, []);
  // From the first frame on: a quick user's first key counts, too.
  useLayoutEffect(() => keeper.start(), [keeper]);
  return keeper;
}

function createKeeper(): KeyboardPlace & { start(): () => void } {
  // The panel's pages replace each other: each has its own place, to which the way back leads.
  const places = new Map<string, Place>();
  let focused: { control: HTMLElement; isByKeyboard: boolean } | undefined;
  let noted: Place | undefined;
  let awaitedUntil = 0;

  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    focused = { control: target, isByKeyboard: target.matches(':focus-visible') };
    if (target.closest(ASIDE)) return;
    awaitedUntil = 0;
    places.set(pageNow(), { page: pageNow(), control: target, controls: shownControls() });
  };
  /** Who clicks beside the controls has left them. */
  const forget = () => {
    queueMicrotask(() => {
      if (focused && isShown(focused.control) && !hasFocus()) focused = undefined;
    });
  };
  const go = (control: HTMLElement | undefined) => {
    const preventScroll = !focused?.isByKeyboard;
    focused = undefined;
    control?.focus({ preventScroll });
  };
  const look = () => {
    const place = places.get(pageNow());
    if (performance.now() < awaitedUntil) {
      const wanted = noted?.page === pageNow() ? noted : place;
      const again = wanted && sameControl(wanted);
      if (again) go(again);
    } else if (focused && !isShown(focused.control)) {
      if (hasFocus() && document.activeElement !== focused.control) return;
      go((place && (sameControl(place) ?? nextControl(place))) ?? shownControls('main')[0]);
    }
  };

  return {
    note() {
      noted = places.get(pageNow());
    },
    comeBack() {
      awaitedUntil = performance.now() + COMES_BACK_WITHIN;
      look();
    },
    start() {
      const observer = new MutationObserver(look);
      observer.observe(document.body, {
        childList: true,
        subtree: true,
        attributeFilter: ['open', 'hidden'],
      });
      document.addEventListener('focusin', remember);
      document.addEventListener('focusout', forget);
      return () => {
        observer.disconnect();
        document.removeEventListener('focusin', remember);
        document.removeEventListener('focusout', forget);
      };
    },
  };
}

/** Whether the keyboard is on something of the screen. */
export function hasFocus(): boolean {
  return document.activeElement !== document.body && document.activeElement !== null;
}

/** The page of the panel by its address; the first one has none yet. */
function pageNow(): string {
  return location.hash || '#/';
}

function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility();
}

function shownControls(within = 'body'): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`${within} :is(${CONTROLS})`)].filter(isShown);
}

/** The control itself, or the one that has its name or leads where it led. */
function sameControl({ control }: Place): HTMLElement | undefined {
  if (isShown(control)) return control;
  const [name, address] = [nameOf(control), control.getAttribute('href')];
  return shownControls().find(
    one =>
      (name && one.tagName === control.tagName && nameOf(one) === name) ||
      (address && one.getAttribute('href') === address),
  );
}

function nameOf(control: HTMLElement): string | null {
  return control.getAttribute('aria-label') ?? control.textContent;
}

/** What folds the control away, else the next that is still there, else the last. */
function nextControl({ control, controls }: Place): HTMLElement | undefined {
  const fold = control.closest('details:not([open])')?.querySelector('summary');
  if (fold && isShown(fold)) return fold;
  const index = controls.indexOf(control);
  return controls.slice(index + 1).find(isShown) ?? controls.slice(0, index + 1).findLast(isShown);
}
