/** A page of a reference, as the check reads it. */
export interface Page {
  readonly file: string;
  readonly title: string;
  /** The page's name in the public address, without `.html`. */
  readonly name: string;
  readonly calls: readonly Call[];
  readonly tables: readonly Table[];
  readonly statuses: readonly string[];
  readonly examples: readonly Example[];
}

export interface Call {
  readonly method: string;
  readonly path: string;
}

export type Section = "path" | "query" | "header" | "request" | "answer";

export interface Table {
  readonly section: Section;
  /** The status that the answer has, where the page says it. */
  readonly status?: string;
  /** What the page calls the table: its title, or the paragraph above it. */
  readonly title: string;
  /** What references to the table name. */
  readonly label?: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly name: string;
  readonly mandatory?: string;
  readonly type?: string;
  /** The paragraphs of the description, with markup. */
  readonly description: readonly string[];
}

export interface Example {
  readonly section: "request" | "answer";
  readonly status?: string;
  readonly text: string;
}
