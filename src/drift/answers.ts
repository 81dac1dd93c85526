/** The part of JSON Schema that tells an answer's shape. `$ref` names one of `schemas`. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly additionalProperties?: boolean | Shape;
  readonly allOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
}

/** What a service's documents say of its answers: `answers` of `cloud-backups/<service>/answers`. */
export interface Answers {
  /** By operation and status. */
  readonly operations: Readonly<Record<string, Readonly<Record<string, Shape>>>>;
  readonly schemas: Readonly<Record<string, Shape>>;
}
