/** Something with a name that others may have too, and what else tells it from them, the most telling first; '' where not known. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly marks: readonly string[];
}

/**
 * What tells those of one name apart, by id; without those whose name is theirs alone. Of each namesake the same kind of
 * mark is taken: the first that all of them have and no two share, else the last.
 */
export const marksOf = (all: readonly Named[]): ReadonlyMap<string, string> => {
  const namesakes = new Map<string, Named[]>();
  for (const one of all) {
    const known = namesakes.get(one.name);
    if (known === undefined) namesakes.set(one.name, [one]);
    else known.push(one);
  }
  return new Map(
    [...namesakes.values()]
      .filter((group) => group.length > 1)
      .flatMap((group) => {
        const kind = tellingKind(group);
        return group.map(({ id, marks }) => [id, marks.at(kind) ?? ''] as const);
      })
      .filter(([, mark]) => mark !== ''),
  );
};

const tellingKind = (group: readonly Named[]): number => {
  const kinds = Math.max(0, ...group.map(({ marks }) => marks.length));
  for (let kind = 0; kind < kinds; kind += 1) {
    const told = group.map(({ marks }) => marks[kind] ?? '');
    if (!told.includes('') && new Set(told).size === told.length) return kind;
  }
  return -1;
};
