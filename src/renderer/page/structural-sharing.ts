const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const shareList = (previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] => {
  const shared = next.map((item, index) => share(previous[index], item));
  return shared.length === previous.length && shared.every((item, index) => item === previous[index])
    ? previous
    : shared;
};

const shareRecord = (previous: object, next: object): object => {
  const before = new Map<string, unknown>(Object.entries(previous));
  const entries = Object.entries(next).map(([key, value]) => [key, share(before.get(key), value)] as const);
  const same = entries.length === before.size && entries.every(([key, value]) => value === before.get(key));
  return same ? previous : Object.fromEntries(entries);
};

const share = (previous: unknown, next: unknown): unknown => {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) return shareList(previous, next);
  if (Array.isArray(previous) || Array.isArray(next) || !isObject(previous) || !isObject(next)) return next;
  return shareRecord(previous, next);
};

/**
 * `next`, with every part that equals the same part of `previous` replaced by it. Each snapshot arrives as a
 * fresh copy; shared parts let a row see at a glance that nothing about it has changed. Plain data only.
 */
export const shareStructure = <Value>(previous: Value | undefined, next: Value): Value =>
  // Whatever is returned equals `next` in every part, so it is of its type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  share(previous, next) as Value;
