/** One thing wrong with a pack: the path of its place, what kind of fault, and what the sentence about it needs. */
export interface PackFault {
  readonly where: string;
  readonly kind: FaultKind;
  readonly values?: Readonly<Record<string, string | number>>;
}
export type FaultKind =
  | 'not-json'
  | 'too-big'
  | 'missing'
  | 'unknown-key'
  | 'not-object'
  | 'not-list'
  | 'too-few'
  | 'too-many'
  | 'not-text'
  | 'empty'
  | 'too-long'
  | 'markup'
  | 'address'
  | 'character'
  | 'spaced-letters'
  | 'label'
  | 'verdict'
  | 'softening'
  | 'not-one-of'
  | 'pattern'
  | 'not-number'
  | 'no-such-day'
  | 'twice'
  | 'more';

type JsonSchema = Readonly<Record<string, unknown>>;

/** What a value has to be: how to find everything wrong with it, and the same as JSON Schema for editors. */
export interface Shape<Value> {
  readonly faultsIn: (value: unknown, where: string) => PackFault[];
  readonly jsonSchema: JsonSchema;
  /** Never there: it carries the type alone. */
  readonly value?: Value;
}
export type ValueOf<S> = S extends Shape<infer Value> ? Value : never;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Values<S extends Shapes> = { readonly [Key in keyof S]: ValueOf<S[Key]> };

/** An object with these keys, with or without the optional ones, and with no other. */
export function object<Required extends Shapes, Optional extends Shapes = Record<never, never>>(
  required: Required,
  optional = {} as Optional,
): Shape<Values<Required> & Partial<Values<Optional>>> {
  const all: Shapes = { ...required, ...optional };
  return {
    faultsIn(value, where) {
      if (!isObject(value)) return [{ where, kind: 'not-object' }];
      const at = (key: string) => (where ? `${where}.${key}` : key);
      const missing = Object.keys(required).filter((key) => !Object.hasOwn(value, key));
      return [
        ...missing.map((key) => ({ where: at(key), kind: 'missing' as const })),
        ...Object.entries(value).flatMap(([key, child]): PackFault[] =>
          Object.hasOwn(all, key)
            ? (all[key] as Shape<unknown>).faultsIn(child, at(key))
            : [{ where: at(key), kind: 'unknown-key', values: { allowed: Object.keys(all).join(', ') } }],
        ),
      ];
    },
    jsonSchema: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(all).map(([key, shape]) => [key, shape.jsonSchema])),
      required: Object.keys(required),
      additionalProperties: false,
    },
  };
}

/** A list of so many of one shape. */
export function list<Value>(of: Shape<Value>, most: number, least = 0): Shape<readonly Value[]> {
  return {
    faultsIn(value, where) {
      if (!Array.isArray(value)) return [{ where, kind: 'not-list' }];
      return [
        ...(value.length > most ? [{ where, kind: 'too-many' as const, values: { most } }] : []),
        ...(value.length < least ? [{ where, kind: 'too-few' as const, values: { least } }] : []),
        ...value.slice(0, most).flatMap((each, place) => of.faultsIn(each, `${where}[${place}]`)),
      ];
    },
    jsonSchema: { type: 'array', items: of.jsonSchema, maxItems: most, ...(least > 0 ? { minItems: least } : {}) },
  };
}

/** One of these values, exactly. */
export function oneOf<const Value extends string | number | boolean>(...values: readonly Value[]): Shape<Value> {
  return {
    faultsIn: (value, where) =>
      values.some((each) => each === value)
        ? []
        : [{ where, kind: 'not-one-of', values: { allowed: values.join(', ') } }],
    jsonSchema: { enum: values },
  };
}

/** A short text of one form, such as a telephone number; `example` shows the form. */
export function pattern(form: RegExp, example: string): Shape<string> {
  return {
    faultsIn: (value, where) =>
      typeof value === 'string' && form.test(value) ? [] : [{ where, kind: 'pattern', values: { example } }],
    jsonSchema: { type: 'string', pattern: form.source },
  };
}

/** A whole number between two others, both allowed. */
export function wholeNumber(least: number, most: number): Shape<number> {
  return {
    faultsIn: (value, where) =>
      Number.isInteger(value) && (value as number) >= least && (value as number) <= most
        ? []
        : [{ where, kind: 'not-number', values: { least, most } }],
    jsonSchema: { type: 'integer', minimum: least, maximum: most },
  };
}

/** The shape with a further look at a value that has it. */
export function refined<Value>(shape: Shape<Value>, look: (value: Value, where: string) => PackFault[]): Shape<Value> {
  return {
    ...shape,
    faultsIn(value, where) {
      const faults = shape.faultsIn(value, where);
      return faults.length > 0 ? faults : look(value as Value, where);
    },
  };
}
