import type { RequestSummary } from "./errors.ts";

/** One operation, as the generated tables describe it. */
export interface Operation {
  readonly id: string;
  readonly method: "get" | "put" | "post" | "delete" | "patch" | "head";
  readonly path: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly body?: "required" | "optional";
  /** Version of the API that the operation needs to be asked for. */
  readonly microversion?: string;
  /** Version that the answer's newer fields need. It is asked for where the cloud has it. */
  readonly wantedMicroversion?: string;
  /** The versions that properties of the body need, by their path: `backup.metadata`. */
  readonly bodyMicroversions?: Readonly<Record<string, string>>;
  readonly paging?: Paging;
  /** Whether the request may be sent twice, where its method does not say so rightly. */
  readonly idempotent?: boolean;
  /** Statuses other than 2xx that are no errors. */
  readonly successStatuses?: readonly number[];
  /** Headers that are part of the answer. */
  readonly responseHeaders?: readonly string[];
  /** The answer has no body. */
  readonly noContent?: true;
  /** The answer to an order (202) may have no body: none of its fields is sure to be there. */
  readonly mayBeEmpty?: true;
  /** Properties of the body that are the same in each call of this operation. */
  readonly fixedBody?: Readonly<Record<string, string>>;
  /** The call returns this field of the answer, in place of the answer. */
  readonly returns?: string;
}

export interface Parameter {
  readonly in: "path" | "query" | "header";
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "any";
  /** A time: a `Date` is taken as well as text. */
  readonly format?: "date-time";
  readonly required?: true;
  /** Filled from the session when the caller does not give it. */
  readonly session?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Whether each item of an array is a parameter of its own (the default), or all are joined by commas. */
  readonly explode?: false;
  readonly microversion?: string;
}

/** How the pages of a list follow each other. The members name parameters and fields. */
export interface Paging {
  readonly style: "marker" | "offset" | "link" | "none";
  /** Field of the answer that holds the items. */
  readonly items: string;
  /** Field that identifies an item. Default: the marker's `from`, or else `id`. */
  readonly id?: string;
  readonly marker?: { readonly param: string; readonly from: string };
  readonly limit?: string;
  /** Page size of a request without a limit, where it is documented. */
  readonly defaultLimit?: number;
  readonly offset?: string;
  readonly total?: string;
  /** Boolean query parameter that asks for the total. */
  readonly count?: string;
  readonly links?: string;
  /** Field that says whether the server cut the answer. */
  readonly truncated?: string;
  /** Where the position goes, when not to a parameter: a property of the body, and how it is written there. */
  readonly body?: "string" | "integer";
}

/** What the operations of one service have in common. */
export interface ServiceDescription {
  readonly id: string;
  /** Types under which a catalog may list the service, best first. */
  readonly catalogTypes: readonly string[];
  /** The documented endpoints. */
  readonly servers: readonly { readonly url: string; readonly regions: readonly string[] }[];
  /** Domains of the identity services that belong to the same cloud as the documented endpoints. */
  readonly loginDomains?: readonly string[];
  /**
   * Many operators offer the service: a region alone does not say whose endpoint is meant, and a project ID in the
   * path may be left out.
   */
  readonly anyCloud?: true;
  /** Headers that ask for a microversion; `{version}` is filled in. */
  readonly microversionHeaders?: Readonly<Record<string, string>>;
}

/** Method and path of an operation, as messages show them. */
export function summaryOfOperation({ method, path }: Operation): RequestSummary {
  return { method: method.toUpperCase(), url: path };
}
