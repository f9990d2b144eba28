import { useLayoutEffect, useMemo } from 'preact/hooks';

/** What Tab goes through. */
const CONTROLS = 'a[href], button, input, select, summary, textarea, [tabindex]';

/** A word on what was done is no place to stay: the keyboard goes back to where it was before. */
const ASIDE = '[role="status"]';

/** Milliseconds within which a control that an undo brings back is on the screen again. */
const COMES_BACK_WITHIN = 2000;

/** Where the keyboard was: the page of the panel, the control, all controls at that moment in the order of Tab. */
type Place = {
  page: string;
  control: HTMLElement;
  controls: readonly HTMLElement[];
  /** What folds the control away. */
  fold: HTMLElement | null | undefined;
  /** The button that the form around the control has taken the place of. */
  opener: HTMLElement | undefined;
};

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
    places.set(pageNow(), {
      page: pageNow(),
      control: target,
      controls: shownControls().filter(one => !one.closest(ASIDE)),
      fold: target.closest('details')?.querySelector('summary'),
      opener: openerOf(target, places.get(pageNow())),
    });
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
      if (again) return go(again);
    }
    if (focused && !isShown(focused.control)) {
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

/** The control itself, or the one made anew that has its name or leads where it led; else the button that opened its form. */
function sameControl({ control, controls, opener }: Place): HTMLElement | undefined {
  if (isShown(control)) return control;
  const made = shownControls().filter(one => !controls.includes(one));
  return made.find(one => isLike(one, control)) ?? made.find(one => opener && isLike(one, opener));
}

function isLike(one: HTMLElement, other: HTMLElement): boolean {
  const [name, address] = [nameOf(other), other.getAttribute('href')];
  if (name && one.tagName === other.tagName && nameOf(one) === name) return true;
  return address !== null && one.getAttribute('href') === address;
}

/** The button whose place the form around a control has taken, when the keyboard was there before. */
function openerOf(control: HTMLElement, before: Place | undefined): HTMLElement | undefined {
  const form = control.closest('form');
  if (!form || !before) return undefined;
  if (form.contains(before.control)) return before.opener;
  return isShown(before.control) ? undefined : before.control;
}

function nameOf(control: HTMLElement): string | null {
  return control.getAttribute('aria-label') ?? control.textContent;
}

/** What folds the control away, else the next that is still there, else the last. */
function nextControl({ control, controls, fold }: Place): HTMLElement | undefined {
  if (fold && isShown(fold) && !fold.closest('details')?.open) return fold;
  const index = controls.indexOf(control);
  return controls.slice(index + 1).find(isShown) ?? controls.slice(0, index + 1).findLast(isShown);
}
