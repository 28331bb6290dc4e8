/**
 * The same function, which remembers what it gave. `make` is asked once for a key, and again only after `most` others:
 * then all is forgotten at once.
 */
export function remember<Key, Made>(most: number, make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
