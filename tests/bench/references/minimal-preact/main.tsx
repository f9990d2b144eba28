import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A card with two fields: the least that is still an app. */
function Card() {
  const [name, setName] = useState('Ada Brunn');
  useEffect(() => {
    performance.mark('bench:shown');
  }, []);
  return (
    <form>
      <label>
        Name <input value={name} onInput={event => setName(event.currentTarget.value)} />
      </label>
      <button type="submit">Save</button>
    </form>
  );
}

const root = document.getElementById('root');
if (root) render(<Card />, root);
