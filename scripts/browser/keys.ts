/** One key as browsers name it; `text` is what it types. */
export type Key = { key: string; code: string; keyCode: number; text: string | undefined };

/** A key with the modifiers held down. */
export type KeyPress = { key: Key; modifiers: Modifier[] };

const MODIFIERS = ['Alt', 'Control', 'Meta', 'Shift'] as const;
export type Modifier = (typeof MODIFIERS)[number];

const NAMED: Record<string, [keyCode: number, text?: string]> = {
  Backspace: [8],
  Tab: [9],
  Enter: [13, '\r'],
  Escape: [27],
  Space: [32, ' '],
  End: [35],
  Home: [36],
  ArrowLeft: [37],
  ArrowUp: [38],
  ArrowRight: [39],
  ArrowDown: [40],
  Delete: [46],
};

/** Reads a key as tests write it: `Enter`, `a`, `Shift+Tab`, `Control+Enter`. Throws for a name it does not know. */
export function parseKeyPress(text: string): KeyPress {
  const parts = text.split('+');
  const modifiers = parts.slice(0, -1).map(part => {
    const modifier = MODIFIERS.find(one => one === part);
    if (!modifier) throw new Error(`no such modifier key: ${part}`);
    return modifier;
  });
  return { key: keyNamed(parts.at(-1) ?? ''), modifiers };
}

function keyNamed(name: string): Key {
  const named = NAMED[name];
  if (named) return { key: name === 'Space' ? ' ' : name, code: name, keyCode: named[0], text: named[1] };
  if (name.length !== 1) throw new Error(`no such key: ${name}`);
  const upper = name.toUpperCase();
  return { key: name, code: `Key${upper}`, keyCode: upper.charCodeAt(0), text: name };
}
