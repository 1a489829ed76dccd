/** Keeps what was made last: pages ask for the same thing many times over, and what is made of a hundred plans does not fit into memory. */

/** The same function; while it is asked for one and the same thing, it makes it once. */
export function ofLast<Thing extends object, More extends unknown[], Made>(
  make: (thing: Thing, ...more: More) => Made,
): (thing: Thing, ...more: More) => Made {
  let last: { thing: Thing; made: Made } | undefined;
  return (thing, ...more) => {
    if (last?.thing !== thing) last = { thing, made: make(thing, ...more) };
    return last.made;
  };
}
