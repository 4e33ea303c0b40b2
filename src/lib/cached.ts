/**
 * What `make` returns for a key, made once and kept. Keys come from attributes, and a page may try thousands of them: of more
 * than a hundred, the earliest are forgotten.
 */
export function cached<Key, Value>(cache: Map<Key, Value>, key: Key, make: () => Value): Value {
  if (!cache.has(key)) {
    if (cache.size > 99) cache.delete([...cache.keys()][0]!);
    cache.set(key, make());
  }
  return cache.get(key) as Value;
}
