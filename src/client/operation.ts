/** One operation as the generated tables describe it. */
export interface Operation {
  readonly id: string;
  readonly method: "get" | "put" | "post" | "delete" | "patch" | "head";
  readonly path: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly body?: "required" | "optional";
  /** Members that the client puts into every body, whatever the caller gives. */
  readonly fixedBody?: Readonly<Record<string, string>>;
  /** The call returns this field of the answer, not the answer. */
  readonly returns?: string;
  /** Version of the API that the operation needs to be asked for. */
  readonly microversion?: string;
  /** Version to ask for where the cloud has it: the answer then has more fields. */
  readonly wantedMicroversion?: string;
  /** The versions that properties of the body need, by their path: `backup.metadata`. */
  readonly bodyMicroversions?: Readonly<Record<string, string>>;
  readonly paging?: Paging;
  /** A POST that may be sent twice. */
  readonly idempotent?: true;
  /** Statuses other than 2xx that are no errors. */
  readonly successStatuses?: readonly number[];
  /** Headers that are part of the answer. */
  readonly responseHeaders?: readonly string[];
  /** Answers have no body. */
  readonly noContent?: true;
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
  readonly explode?: false;
  /** A time: the caller may give a Date. */
  readonly format?: "date-time";
  readonly microversion?: string;
}

/** How the pages of a list follow each other. The members name parameters and fields. */
export interface Paging {
  readonly style: "marker" | "offset" | "link" | "none";
  /** Field of the answer that holds the items. */
  readonly items: string;
  readonly marker?: { readonly param: string; readonly from: string };
  readonly limit?: string;
  /** Page size of the server where the caller gives no limit. */
  readonly defaultLimit?: number;
  readonly offset?: string;
  readonly total?: string;
  readonly links?: string;
  /** Field that identifies an item. */
  readonly id?: string;
  /** Parameter that asks for the total. */
  readonly count?: string;
  /** Field that says that the server cut the answer. */
  readonly truncated?: string;
  /** Where the position goes, when not to a parameter: a property of the body, and how it is written there. */
  readonly body?: "string" | "integer";
}

/** What the operations of one service have in common. */
export interface ServiceDescription {
  readonly id: string;
  /** Types under which a catalog may list the service, best first. */
  readonly catalogTypes: readonly string[];
  readonly servers: readonly { readonly url: string; readonly regions: readonly string[] }[];
  /** Host suffixes of identity services that belong to the same cloud as the servers. */
  readonly loginDomains?: readonly string[];
  /** Headers that ask for a microversion; `{version}` is filled in. */
  readonly microversionHeaders?: Readonly<Record<string, string>>;
}
