/** What can be documented of an operation. Each kind has one place in a spec. */
export type FactKind =
  | "path"
  | "parameter"
  | "field"
  | "type"
  | "required"
  | "enum"
  | "default"
  | "minimum"
  | "maximum"
  | "minLength"
  | "maxLength"
  | "minItems"
  | "maxItems"
  | "uniqueItems"
  | "accepts"
  | "refuses"
  | "null"
  | "pattern"
  | "microversion"
  | "status"
  | "example";

/** One fact. Several values are an enum's, or the parts of a type such as `array` of `string`. */
export interface Fact {
  readonly kind: FactKind;
  readonly values: readonly string[];
}

export function fact(kind: FactKind, ...values: readonly (string | number)[]): Fact {
  return { kind, values: values.map(String) };
}

/** The facts without repetitions: a page may tell one in its prose and in a column. */
export function distinct(facts: readonly Fact[]): Fact[] {
  const key = ({ kind, values }: Fact): string => JSON.stringify([kind, [...values].sort()]);
  return [...new Map(facts.map((one) => [key(one), one])).values()];
}

/** A page of a reference, whatever it is written in: what it documents of one operation. */
export interface Page {
  /** Where it was read, from the folder of sources. */
  readonly file: string;
  readonly title: string;
  /** Its name in the public address. */
  readonly name: string;
  readonly calls: readonly Call[];
  readonly tables: readonly Table[];
  readonly statuses: readonly string[];
  readonly examples: readonly Example[];
  /** Sentences that speak of limits or conditions, from which no fact was read. */
  readonly unread: readonly string[];
}

export interface Call {
  readonly method: string;
  readonly path: string;
}

export type Section = "path" | "query" | "header" | "request" | "answer" | "answerHeader";

/** A list of parameters, or of the fields of an object. */
export interface Table {
  readonly section: Section;
  /** The status that the answer has, where the page says it. */
  readonly status?: string | undefined;
  readonly title: string;
  /** What rows of other tables call this one. */
  readonly label?: string | undefined;
  /** The rows tell of fields at any depth, in no order. */
  readonly flat?: boolean;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly name: string;
  readonly facts: readonly Fact[];
  /** The label of the table that lists the fields of this one. */
  readonly fields?: string | undefined;
}

export interface Example {
  readonly section: "request" | "answer";
  readonly status?: string | undefined;
  readonly value: unknown;
  /** Another version of the page's example: its fields are held, and no spec has to repeat it. */
  readonly variant?: boolean | undefined;
}
