/**
 * What `make` gives for a key, made once. Keys come from attributes, and a page that tries thousands must not be remembered: of more than
 * a hundred the earliest are forgotten.
 */
export function cached<Key, Value>(cache: Map<Key, Value>, key: Key, make: () => Value): Value {
  if (!cache.has(key)) {
    if (cache.size > 99) cache.delete([...cache.keys()][0]!);
    cache.set(key, make());
  }
  return cache.get(key) as Value;
}
