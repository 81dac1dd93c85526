/** One operation as the generated tables describe it. */
export interface Operation {
  readonly id: string;
  readonly method: "get" | "put" | "post" | "delete" | "patch" | "head";
  readonly path: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly body?: "required" | "optional";
  /** Version of the API that the operation needs to be asked for. */
  readonly microversion?: string;
  /** The versions that properties of the body need, by their path: `backup.metadata`. */
  readonly bodyMicroversions?: Readonly<Record<string, string>>;
  readonly paging?: Paging;
  /** A POST that only reads. */
  readonly repeatable?: true;
  /** Statuses other than 2xx that are no errors. */
  readonly alsoFine?: readonly number[];
  /** Headers that are part of the answer. */
  readonly headers?: readonly string[];
  /** Answers have no body. */
  readonly silent?: true;
}

export interface Parameter {
  readonly in: "path" | "query" | "header";
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "any";
  readonly required?: true;
  /** Filled from the session when the caller does not give it. */
  readonly session?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The items of an array are joined by commas, not sent as a repeated parameter. */
  readonly joined?: true;
  readonly microversion?: string;
}

/** How the pages of a list follow each other. The members name parameters and fields. */
export interface Paging {
  readonly style: "marker" | "offset" | "link" | "none";
  /** Field of the answer that holds the items. */
  readonly items: string;
  readonly marker?: { readonly param: string; readonly from: string };
  /** Field that identifies an item, where it is neither the marker's nor `id`. */
  readonly id?: string;
  readonly limit?: string;
  readonly offset?: string;
  readonly total?: string;
  readonly links?: string;
  /** Where the position goes, when not to a parameter: a property of the body, and how it is written there. */
  readonly body?: "string" | "integer";
}

/** What the operations of one service have in common. */
export interface ServiceDescription {
  readonly id: string;
  /** Types under which a catalog may list the service, best first. */
  readonly catalogTypes: readonly string[];
  readonly servers: readonly { readonly url: string; readonly regions: readonly string[] }[];
  /** Headers that ask for a microversion; `{version}` is filled in. */
  readonly microversionHeaders?: Readonly<Record<string, string>>;
}
