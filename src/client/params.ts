/** The part of openapi-typescript's `operations[Id]` that says what a call takes. */
interface Described {
  readonly parameters: { readonly path?: object; readonly query?: object; readonly header?: object };
}

/**
 * The flat parameters of one operation, from its path, query and headers. Every parameter keeps its documentation.
 * `Session` names those that the client fills from the session, `Time` those that take a `Date` as well as text.
 */
export type FlatParams<
  Operation extends Described,
  Session extends string = never,
  Time extends string = never,
> = Group<Operation["parameters"]["path"], Session, Time> &
  Group<Operation["parameters"]["query"], Session, Time> &
  Group<Operation["parameters"]["header"], Session, Time>;

/** The parameters of one place. openapi-typescript writes `never` where an operation has none. */
type Group<Place, Session, Time> = [Exclude<Place, undefined>] extends [never]
  ? unknown
  : Given<Exclude<Place, undefined>, Session, Time> & FromSession<Exclude<Place, undefined>, Session>;

type Given<Place, Session, Time> = {
  [Name in keyof Place as Exclude<Name, Session>]: Value<Place, Name, Time>;
};

type FromSession<Place, Session> = {
  [Name in keyof Place as Extract<Name, Session>]?: Place[Name] | undefined;
};

/** An optional parameter may be given as undefined, for programs compiled with `exactOptionalPropertyTypes`. */
type Value<Place, Name extends keyof Place, Time> =
  object extends Pick<Place, Name>
    ? Accepted<Exclude<Place[Name], undefined>, Name, Time> | undefined
    : Accepted<Place[Name], Name, Time>;

type Accepted<Type, Name, Time> = Type extends readonly (infer Item)[]
  ? readonly Item[]
  : Name extends Time
    ? Type | Date
    : Type;

/** An answer of which documented headers are a part. */
export interface WithHeaders<Body, Name extends string> {
  readonly body: Body;
  readonly headers: Readonly<Record<Name, string>>;
}
