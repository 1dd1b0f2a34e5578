/** What the officer has decided on the proposals of one file. */
import { useState } from 'react';

type Ids = ReadonlySet<string>;

export interface Choice {
  accepted: Ids;
  /** A place that is unticked by hand stays by decision. */
  onAccept: (accepted: Ids) => void;
  stays: Ids;
  onStay: (id: string) => void;
  placed: Readonly<Record<string, string>>;
  onPlace: (key: string, id: string | null) => void;
}

const NONE: Ids = new Set();

export function useChoice(): Choice {
  const [accepted, setAccepted] = useState(NONE);
  const [stays, setStays] = useState(NONE);
  const [placed, setPlaced] = useState<Readonly<Record<string, string>>>({});
  const onAccept = (next: Ids) => {
    const left = [...accepted].filter((id) => !next.has(id));
    // One by hand is a decision; all at once is a new beginning.
    if (left.length === 1) setStays(new Set([...stays, ...left]));
    setAccepted(next);
    setPlaced(Object.fromEntries(Object.entries(placed).filter(([id]) => next.has(id))));
  };
  const onStay = (id: string) =>
    setStays(new Set(stays.has(id) ? [...stays].filter((one) => one !== id) : [...stays, id]));
  const onPlace = (key: string, id: string | null) => {
    const others = Object.entries(placed).filter(([, own]) => own !== key);
    setPlaced(Object.fromEntries(id === null ? others : [...others, [id, key]]));
    if (id !== null) setAccepted(new Set([...accepted, id]));
  };
  return { accepted, onAccept, stays, onStay, placed, onPlace };
}
