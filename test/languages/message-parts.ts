import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

const partsOf = (message: string): readonly MessageFormatElement[] => {
  const within = (elements: readonly MessageFormatElement[]): readonly MessageFormatElement[] =>
    elements.flatMap((element) =>
      element.type === TYPE.select || element.type === TYPE.plural
        ? [element, ...Object.values(element.options).flatMap(({ value }) => within(value))]
        : [element],
    );
  return within(parse(message, { ignoreTag: true }));
};

/** The names of the values that a message takes, each once, sorted. */
export const argumentsOf = (message: string): readonly string[] => {
  const named = partsOf(message).flatMap((part) =>
    part.type === TYPE.literal || part.type === TYPE.pound || part.type === TYPE.tag ? [] : [part.value],
  );
  return [...new Set(named)].toSorted();
};

/** The plurals of a message, each with the forms it has. */
export const pluralsOf = (
  message: string,
): readonly { readonly type: string | undefined; readonly forms: readonly string[] }[] =>
  partsOf(message).flatMap((part) =>
    part.type === TYPE.plural ? [{ type: part.pluralType, forms: Object.keys(part.options) }] : [],
  );
