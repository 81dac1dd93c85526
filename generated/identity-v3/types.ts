// Generated from specs/identity-v3 by `npm run generate`. To change it, change the spec.
export interface paths {
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks a token and shows what it allows. On Open Telekom Cloud, to check another user's token of the same account takes the policy Security Administrator. */
        get: operations["showToken"];
        put?: never;
        /** Logs in: checks credentials and answers with a token, in the header `X-Subject-Token`. Open Telekom Cloud's tokens are valid for 24 hours; a new one does not end those before it. */
        post: operations["createToken"];
        /** Ends a token at once, before it expires. On Open Telekom Cloud, to end another user's token of the same account takes the policy Security Administrator. */
        delete: operations["revokeToken"];
        options?: never;
        /** Checks whether a token is valid. The answer has no body. */
        head: operations["checkToken"];
        patch?: never;
        trace?: never;
    };
    "/v3/auth/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers with the services that the token gives access to, even if the token was made without a catalog. Since version 3.3. */
        get: operations["getCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the projects that the token's user may have as the scope of a token. Since version 3.3. */
        get: operations["listAuthProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists projects. An operator may set how many an answer holds at most: then `truncated` says that there are more, and a Keystone that knows `limit` and `marker` links to the next page. */
        get: operations["listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Domain: Domain;
        TokenUser: TokenUser;
        TokenProject: TokenProject;
        Role: Role;
        CatalogEndpoint: CatalogEndpoint;
        CatalogService: CatalogService;
        AccessRule: AccessRule;
        Token: Token;
        TokenResponse: TokenResponse;
        ErrorResponse: ErrorResponse;
        DomainRef: DomainRef;
        PasswordMethod: PasswordMethod;
        TokenMethod: TokenMethod;
        TotpMethod: TotpMethod;
        ApplicationCredentialMethod: ApplicationCredentialMethod;
        AssumeRoleMethod: AssumeRoleMethod;
        AuthIdentity: AuthIdentity;
        AuthScopeObject: AuthScopeObject;
        AuthScope: AuthScope;
        Auth: Auth;
        CreateTokenRequest: CreateTokenRequest;
        ReceiptResponse: ReceiptResponse;
        Links: Links;
        GetCatalogResponse: GetCatalogResponse;
        Project: Project;
        ListProjectsResponse: ListProjectsResponse;
    };
    responses: {
        /** The request makes no sense: a field is missing, is not allowed or is of the wrong type. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The token is missing or not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The user may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** Something that the request names is not there. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The service is not available. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The credentials or the receipt are not valid, or more methods are needed. In the latter case the header and the body carry a receipt. */
        LoginFailed: {
            headers: {
                /** The receipt's ID, to be sent with the methods that are still missing. Since version 3.12. */
                "Openstack-Auth-Receipt"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse | ReceiptResponse;
            };
        };
        /** The service failed. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The address does not know this method. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request is at odds with another operation on the same resource. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The request is too large. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The body is of a type that the service does not take. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** A domain (account). */
export type Domain = {
    /** ID of the domain. */
    id?: string;
    /** Name of the domain. */
    name?: string;
};
/** A user. With an agency's token, the agency stands for the user. */
export type TokenUser = {
    /** ID of the user. */
    id?: string;
    /** Name of the user. */
    name?: string;
    /** A domain (account). */
    domain?: Domain;
    /**
     * When the user's password expires. Null, empty or missing means never.
     * @example 2016-11-06T15:32:17.000000
     */
    password_expires_at?: string | null;
};
/** The project that the token is for. Only with such a scope. */
export type TokenProject = {
    /** ID of the project. */
    id?: string;
    /** Name of the project. */
    name?: string;
    /** A domain (account). */
    domain?: Domain;
};
/** A role (permission). */
export type Role = {
    /** ID of the role. On Open Telekom Cloud `0`, which is the default, stands for no role in particular. */
    id?: string;
    /** Name of the role. */
    name?: string;
};
/** An address of a service. */
export type CatalogEndpoint = {
    /** ID of the endpoint. */
    id?: string;
    /** Who it is for: `public` everybody, `internal` those on an internal network, `admin` administrators. Open Telekom Cloud has public ones only. */
    interface?: "public" | "internal" | "admin" | (string & {});
    /** Region, an older word for `region_id`. On Open Telekom Cloud `*` stands for a service that has no region. */
    region?: string | null;
    /** ID of the region. Since version 3.2. */
    region_id?: string | null;
    /** Address of the service. */
    url?: string;
};
/** A service. */
export type CatalogService = {
    /** ID of the service. */
    id?: string;
    /** Name of the service. */
    name?: string;
    /** What the service does, such as `identity` or `compute`. */
    type?: string;
    /** Addresses of the service. */
    endpoints?: CatalogEndpoint[];
};
/** A request that an application credential may make. */
export type AccessRule = {
    /** ID of the rule. */
    id?: string;
    /**
     * Path of the request. `*`, or a name in braces as `{tag}`, stands for any text without `/`; `**` for any text.
     * @example /v2.1/servers
     */
    path?: string;
    /**
     * Method of the request.
     * @example GET
     */
    method?: string;
    /**
     * Type of the service, as in the catalog.
     * @example compute
     */
    service?: string;
};
/** What a token is and what it is for. Its ID is not here but in the header `X-Subject-Token`. */
export type Token = {
    /** Methods that led to the token, such as `password` or `token`, those behind the token that it was made from included. */
    methods?: string[];
    /**
     * When the token expires. Null means never.
     * @example 2015-11-07T02:58:43.578887Z
     */
    expires_at: string | null;
    /**
     * When the token was made.
     * @example 2015-11-07T01:58:43.578929Z
     */
    issued_at?: string;
    /**
     * When the user logged in with a virtual MFA device. Open Telekom Cloud only, and only with such a login.
     * @example 2020-09-04T06:50:44.390000Z
     */
    mfa_authn_at?: string;
    /** A user. With an agency's token, the agency stands for the user. */
    user?: TokenUser;
    /** The project that the token is for. Only with such a scope. */
    project?: TokenProject;
    /** A domain (account). */
    domain?: Domain;
    /** The system that the token is for. Only with such a scope. */
    system?: {
        /** Whether that is the whole deployment. */
        all?: boolean;
    };
    /** What the user may do in the token's scope. Missing without a scope. */
    roles?: Role[];
    /** Services that the token gives access to. Missing without a scope, and with `nocatalog`. */
    catalog?: CatalogService[];
    /** Names of the token that are safe to log: its own, and, if it was made from a token, that token's. */
    audit_ids?: string[];
    /** Whether the token's project acts as a domain. */
    is_domain?: boolean;
    /** Whether the token's project is the one for the cloud's administrators. Since version 3.7. */
    is_admin_project?: boolean;
    /** The application credential that the token was made with. */
    application_credential?: {
        /** ID of the application credential. */
        id?: string;
        /** Name of the application credential. */
        name?: string;
        /** Whether it may not make or delete application credentials and trusts. */
        restricted?: boolean;
        /** The only requests that it may make. Missing if there is no such limit. */
        access_rules?: AccessRule[];
    };
    /** Who uses an agency. Only with `assume_role`. */
    assumed_by?: {
        /** A user. With an agency's token, the agency stands for the user. */
        user?: TokenUser;
    };
};
/** A token's data. */
export type TokenResponse = {
    /** What a token is and what it is for. Its ID is not here but in the header `X-Subject-Token`. */
    token: Token;
};
/** What went wrong. */
export type ErrorResponse = {
    /** The error. */
    error?: {
        /** The status code. */
        code?: number;
        /** What went wrong, in words. */
        message?: string;
        /** Name of the status code. */
        title?: string;
    };
    /** Code of the error. */
    error_code?: string;
    /** What went wrong, in words. */
    error_msg?: string;
};
/** A domain (account), by ID or by name. */
export type DomainRef = {
    /** ID of the domain. Needed without a name. */
    id?: string;
    /** Name of the domain. Needed without an ID. */
    name?: string;
};
/** A user and a password. */
export type PasswordMethod = {
    /** The user, by ID, or by name and domain. Open Telekom Cloud wants the name and the domain's name. */
    user: {
        /** ID of the user. Needed without a name. */
        id?: string;
        /** Name of the user. Needed without an ID; it takes a domain too. */
        name?: string;
        /** A domain (account), by ID or by name. */
        domain?: DomainRef;
        /** Password of the user. */
        password: string;
    };
};
/** A token, to get another one with a different scope. */
export type TokenMethod = {
    /** The token. */
    id: string;
};
/** A one-time code, as a virtual MFA device shows it. */
export type TotpMethod = {
    /** The user and the code. */
    user: {
        /** ID of the user. Needed without a name. */
        id?: string;
        /** Name of the user. Needed without an ID; Keystone wants a domain with it. */
        name?: string;
        /** A domain (account), by ID or by name. */
        domain?: DomainRef;
        /** The code. */
        passcode: string;
    };
};
/** An application credential, by ID, or by name and user. The scope is the credential's own; none may be asked for. */
export type ApplicationCredentialMethod = {
    /** ID of the application credential. Needed without a name. */
    id?: string;
    /** Name of the application credential. Needed without an ID; it takes a user too. */
    name?: string;
    /** Secret of the application credential. */
    secret: string;
    /** The user who owns the application credential, by ID, or by name and domain. */
    user?: {
        /** ID of the user. Needed without a name. */
        id?: string;
        /** Name of the user. Needed without an ID; it takes a domain too. */
        name?: string;
        /** A domain (account), by ID or by name. */
        domain?: DomainRef;
    };
};
/** An agency, through which one account lets another work on its resources. An addition of Open Telekom Cloud and Huawei Cloud; it takes a token in the header `X-Auth-Token`. */
export type AssumeRoleMethod = {
    /** ID of the account that made the agency. Needed without a name. */
    domain_id?: string;
    /** Name of the account that made the agency. Needed without an ID. */
    domain_name?: string;
    /** Name of the agency. */
    agency_name?: string;
    /** Another word for `agency_name`. */
    xrole_name?: string;
};
/** Methods of authentication, and the credentials that each of them takes, in a field of its name. */
export type AuthIdentity = {
    /** The methods in use. Several are sent at once, or one after the other with a receipt. */
    methods: ("password" | "token" | "totp" | "application_credential" | "assume_role")[];
    /** A user and a password. */
    password?: PasswordMethod;
    /** A token, to get another one with a different scope. */
    token?: TokenMethod;
    /** A one-time code, as a virtual MFA device shows it. */
    totp?: TotpMethod;
    /** An application credential, by ID, or by name and user. The scope is the credential's own; none may be asked for. */
    application_credential?: ApplicationCredentialMethod;
    /** An agency, through which one account lets another work on its resources. An addition of Open Telekom Cloud and Huawei Cloud; it takes a token in the header `X-Auth-Token`. */
    assume_role?: AssumeRoleMethod;
};
/** One of a project, a domain, a trust or the system. */
export type AuthScopeObject = {
    /** A project, by ID, or by name and domain. Open Telekom Cloud does not need the domain. */
    project?: {
        /** ID of the project. Needed without a name. */
        id?: string;
        /** Name of the project. Needed without an ID. */
        name?: string;
        /** A domain (account), by ID or by name. */
        domain?: DomainRef;
    };
    /** A domain (account), by ID or by name. */
    domain?: DomainRef;
    /** The whole deployment. Since version 3.10. */
    system?: {
        /** All of it. */
        all: true;
    };
    /** A trust. The token works in the project, and with the roles, that the trust was made for. */
    "OS-TRUST:trust"?: {
        /** ID of the trust. */
        id: string;
    };
};
/** What the token is for: a project, a domain, the system, or, as `unscoped`, nothing yet. Without a scope it is the user's default project, if there is one; on Open Telekom Cloud it is the services that have no region. */
export type AuthScope = AuthScopeObject | "unscoped";
/** Who logs in, and to what. */
export type Auth = {
    /** Methods of authentication, and the credentials that each of them takes, in a field of its name. */
    identity: AuthIdentity;
    /** What the token is for: a project, a domain, the system, or, as `unscoped`, nothing yet. Without a scope it is the user's default project, if there is one; on Open Telekom Cloud it is the services that have no region. */
    scope?: AuthScope;
};
/** A login. */
export type CreateTokenRequest = {
    /** Who logs in, and to what. */
    auth: Auth;
};
/** A login that lacks a method. */
export type ReceiptResponse = {
    /** What has been done so far. The receipt's ID is not here but in the header `Openstack-Auth-Receipt`. */
    receipt: {
        /** Methods that have succeeded. */
        methods?: string[];
        /**
         * When the receipt expires. Null means never.
         * @example 2018-07-05T08:39:23.000000Z
         */
        expires_at?: string | null;
        /**
         * When the receipt was made.
         * @example 2018-07-05T08:34:23.000000Z
         */
        issued_at?: string;
        /** A user. With an agency's token, the agency stands for the user. */
        user?: TokenUser;
    };
    /** Sets of methods; each of them is enough. */
    required_auth_methods?: string[][];
};
/** Addresses of this answer or this resource, and of the pages around it. */
export type Links = {
    /** Address of it. */
    self?: string;
    /** Address of the page before, null if there is none. */
    previous?: string | null;
    /** Address of the next page, null if there is none. */
    next?: string | null;
};
/** A catalog. */
export type GetCatalogResponse = {
    /** The services. */
    catalog: CatalogService[];
    /** Addresses of this answer or this resource, and of the pages around it. */
    links?: Links;
};
/** A project. */
export type Project = {
    /** ID of the project. */
    id: string;
    /** Name of the project, unique in its domain. On Open Telekom Cloud that of a region's own project is the region's ID; `MOS` is a built-in project of the object storage. */
    name: string;
    /** ID of the domain (account) that owns the project. Null for a project that acts as a domain. */
    domain_id?: string | null;
    /** ID of the parent project. Null for a domain. Since version 3.4. */
    parent_id?: string | null;
    /** Description of the project. */
    description?: string | null;
    /** Whether the project is enabled. */
    enabled?: boolean;
    /** Whether the project also acts as a domain. Since version 3.6. */
    is_domain?: boolean;
    /** Tags of the project. */
    tags?: string[];
    /** Addresses of this answer or this resource, and of the pages around it. */
    links?: Links;
};
/** A list of projects. */
export type ListProjectsResponse = {
    /** The projects. */
    projects: Project[];
    /** Addresses of this answer or this resource, and of the pages around it. */
    links?: Links;
    /** True if the operator's limit cut the list. Missing otherwise. Older releases of Keystone then have no link to the rest. */
    truncated?: boolean;
};
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseLoginFailed = components['responses']['LoginFailed'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type $defs = Record<string, never>;
export interface operations {
    showToken: {
        parameters: {
            query?: {
                /**
                 * Any text leaves the catalog out of the answer.
                 * @example true
                 */
                nocatalog?: string;
                /** Shows a token that has expired too, which else is not found. Since version 3.8. */
                allow_expired?: boolean;
            };
            header: {
                /**
                 * The token to check.
                 * @example c67580
                 */
                "X-Subject-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The token is valid. */
            200: {
                headers: {
                    /** The token that was checked. */
                    "X-Subject-Token": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    createToken: {
        parameters: {
            query?: {
                /**
                 * Any text leaves the catalog out of the answer. An unscoped token's answer has none anyway.
                 * @example true
                 */
                nocatalog?: string;
            };
            header?: {
                /** The receipt of the step before, when several methods are needed and are sent one after the other. Since version 3.12. */
                "Openstack-Auth-Receipt"?: string;
                /** For `assume_role` only: a token of a user of the account that the agency trusts, whose policies include Agent Operator. */
                "X-Auth-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** Credentials and the scope of the token. */
        requestBody: {
            content: {
                "application/json": CreateTokenRequest;
            };
        };
        responses: {
            /** The token. Its ID is in the header, all about it in the body. */
            201: {
                headers: {
                    /**
                     * The token's ID, to be sent as `X-Auth-Token`.
                     * @example ffe47524401e4d61adc7310f7e5b6191
                     */
                    "X-Subject-Token": string;
                    /**
                     * ID of the request.
                     * @example req-f2f3f6ca-e342-4cd8-bc12-71a5436ef5fc
                     */
                    "x-openstack-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TokenResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginFailed"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header: {
                /** The token to revoke. */
                "X-Subject-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The token is revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkToken: {
        parameters: {
            query?: {
                /** Takes a token that has expired, too, which else is not found. Since version 3.8. */
                allow_expired?: boolean;
            };
            header: {
                /**
                 * The token to check.
                 * @example c67580
                 */
                "X-Subject-Token": string;
                /** Any text leaves the catalog out of the answer, which has no body anyway. Open Telekom Cloud only. */
                nocatalog?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The token is valid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The catalog, as it is in a token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetCatalogResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuthProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All projects that the user may log in to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListProjectsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** Only projects of this domain (account), by its ID. */
                domain_id?: string;
                /** Only projects that are enabled, or that are not. */
                enabled?: true | false | 0;
                /** Only projects that act as a domain, or only those that do not. Since version 3.6. */
                is_domain?: boolean;
                /** Only projects with this name. */
                name?: string;
                /** Only projects with this parent, by its ID. Since version 3.4. */
                parent_id?: string;
                /** Page size, 1 or more. It does not cap the list. */
                limit?: number;
                /** ID of the last project on the page before. */
                marker?: string;
                /** Page number, together with `per_page`. Open Telekom Cloud only. At least 1. */
                page?: number;
                /** Page size, together with `page`. Open Telekom Cloud only. At least 1, at most 5000. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ListProjectsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
