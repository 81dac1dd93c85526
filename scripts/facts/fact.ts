/** The kinds of facts that the check knows. Each is documented by a page and has one place in a spec. */
export type FactKind =
  | "path"
  | "parameter"
  | "field"
  | "type"
  | "required"
  | "either"
  | "dependent"
  | "enum"
  | "default"
  | "minimum"
  | "maximum"
  | "minLength"
  | "maxLength"
  | "minItems"
  | "maxItems"
  | "uniqueItems"
  | "charset"
  | "excluded"
  | "refused"
  | "format"
  | "sample"
  | "microversion"
  | "status"
  | "example"
  | "example field"
  | "nullable";

/** One fact, as a page has it. Several values: an enum's values, or the values of which any may apply. */
export interface Fact {
  readonly kind: FactKind;
  readonly values: readonly string[];
}

export function fact(kind: FactKind, ...values: readonly (string | number)[]): Fact {
  return { kind, values: values.map(String) };
}

/** The facts without repetitions: a page may tell one both in its prose and formally. */
export function distinct(facts: readonly Fact[]): Fact[] {
  const key = ({ kind, values }: Fact): string => JSON.stringify([kind, [...values].sort()]);
  return facts.filter((one, at) => facts.findIndex((other) => key(other) === key(one)) === at);
}

export type Verdict = "held" | "recorded" | "missing" | "different";

/** What the check found of a fact. */
export interface Finding {
  readonly page: string;
  readonly operation: string;
  /** Where on the page: the table and its row, or the section. */
  readonly place: string;
  readonly kind: FactKind;
  readonly documented: string;
  readonly spec: string;
  readonly verdict: Verdict;
  /** The words of the conflict that records the difference. */
  readonly conflict?: string;
}
