/** A change in the words of somebody who uses the client. */
export interface Finding {
  readonly breaking: boolean;
  /** What it is about: an operation, a type, a region, or the service itself. */
  readonly subject: string;
  readonly words: string;
}

export function breaking(subject: string, words: string): Finding {
  return { breaking: true, subject, words };
}

export function harmless(subject: string, words: string): Finding {
  return { breaking: false, subject, words };
}
