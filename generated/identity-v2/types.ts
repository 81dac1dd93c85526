// Generated from specs/identity-v2 by `npm run generate`. To change it, change the spec.
export interface paths {
    "/v2.0/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs in with a password or a token, and answers with a token and the service catalog. */
        post: operations["createToken"];
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
        PasswordCredentials: PasswordCredentials;
        Auth: Auth;
        CreateTokenRequest: CreateTokenRequest;
        Tenant: Tenant;
        Token: Token;
        CatalogEndpoint: CatalogEndpoint;
        Link: Link;
        CatalogService: CatalogService;
        User: User;
        Metadata: Metadata;
        Trust: Trust;
        Access: Access;
        CreateTokenResponse: CreateTokenResponse;
        ErrorResponse: ErrorResponse;
    };
    responses: {
        /** The request makes no sense, or names a tenant both by ID and by name. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The credentials are not valid. */
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
        /** The address does not know this method. */
        MethodNotAllowed: {
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
        /** The service is not available. */
        Unavailable: {
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
/** A user and a password. Needed without a token. */
export type PasswordCredentials = {
    /** Name of the user. */
    username: string;
    /** Password of the user. */
    password: string;
};
/** Who logs in, by password or by token, and to which tenant. */
export type Auth = {
    /** A user and a password. Needed without a token. */
    passwordCredentials?: PasswordCredentials;
    /** A token. Needed without a password. */
    token?: {
        /** The token. */
        id: string;
    };
    /** ID of the tenant. Not together with a name. */
    tenantId?: string;
    /** Name of the tenant. Not together with an ID. */
    tenantName?: string;
};
/** A login. */
export type CreateTokenRequest = {
    /** Who logs in, by password or by token, and to which tenant. */
    auth: Auth;
};
/** The tenant that the token is for. */
export type Tenant = {
    /** ID of the tenant. */
    id?: string;
    /** Name of the tenant. */
    name?: string;
    /** Description of the tenant. */
    description?: string | null;
    /** Whether the tenant is enabled. */
    enabled?: boolean;
    /** ID of the tenant's domain. */
    domain_id?: string;
    /**
     * Room for images in the region tyo1, with its unit. Z.com only.
     * @example 550GB
     */
    tyo1_image_size?: string;
    /** Room for images in the region sin1, with its unit. Z.com only. */
    sin1_image_size?: string;
    /** Room for images in the region sjc1, with its unit. Z.com only. */
    sjc1_image_size?: string;
};
/** A token. */
export type Token = {
    /** The token's ID, to be sent as `X-Auth-Token`. */
    id: string;
    /**
     * When the token expires. Null means never.
     * @example 2014-01-31T15:30:58Z
     */
    expires: string | null;
    /**
     * When the token was made. A time without a zone means UTC.
     * @example 2014-01-30T15:30:58.819584
     */
    issued_at?: string;
    /** The tenant that the token is for. */
    tenant?: Tenant;
    /** Names of the token that are safe to log. */
    audit_ids?: string[];
};
/** Addresses of a service in a region. Z.com has the public one at most. */
export type CatalogEndpoint = {
    /** ID of the endpoint. */
    id?: string;
    /** ID of the region. */
    region?: string;
    /** Address for everybody. */
    publicURL?: string;
    /** Address on an internal network. */
    internalURL?: string;
    /** Address for administrators. */
    adminURL?: string;
    /** ID of the tenant that the addresses are for. */
    tenantId?: string;
    /** Version of the service's API. */
    versionId?: string;
    /** Address where that version is described. */
    versionInfo?: string;
    /** Address where all versions are listed. */
    versionList?: string;
};
/** An address of a page of a list. */
export type Link = {
    /** What it leads to, `next` or `previous`. */
    rel?: string;
    /** The address. */
    href?: string;
};
/** A service. */
export type CatalogService = {
    /** Name of the service. */
    name?: string;
    /** What the service does, such as `identity` or `compute`. */
    type?: string;
    /** Addresses of the service. */
    endpoints?: CatalogEndpoint[];
    /** Addresses of further pages of endpoints. Empty in all examples. */
    endpoints_links?: Link[];
};
/** The user. */
export type User = {
    /** ID of the user. */
    id?: string;
    /** Name of the user. */
    name?: string;
    /** Name that the user logs in with. */
    username?: string;
    /** Roles of the user on the tenant. */
    roles?: {
        /** ID of the role. */
        id?: string;
        /** Name of the role. */
        name?: string;
        /** Description of the role. */
        description?: string;
        /** ID of the tenant that the role is on. */
        tenantId?: string;
    }[];
    /** Addresses of further pages of roles. Empty in all examples. */
    roles_links?: Link[];
};
/** More about the login. */
export type Metadata = {
    /** Whether the token is an administrator's. */
    is_admin?: number;
    /** IDs of the user's roles. */
    roles?: string[];
};
/** A trust, through which one user acts for another. Only where the cloud has it switched on. */
export type Trust = {
    /** ID of the trust. */
    id?: string;
    /** Whether the one acts in the other's name. */
    impersonation?: boolean;
    /** ID of the user who acts. */
    trustee_user_id?: string;
    /** ID of the user who is acted for. */
    trustor_user_id?: string;
};
/** A token, and all about it. */
export type Access = {
    /** A token. */
    token: Token;
    /** Services that the token gives access to. */
    serviceCatalog?: CatalogService[];
    /** The user. */
    user?: User;
    /** More about the login. */
    metadata?: Metadata;
    /** A trust, through which one user acts for another. Only where the cloud has it switched on. */
    trust?: Trust;
};
/** The answer to a login. */
export type CreateTokenResponse = {
    /** A token, and all about it. */
    access: Access;
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
};
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Credentials and the tenant. */
        requestBody: {
            content: {
                "application/json": CreateTokenRequest;
            };
        };
        responses: {
            /** The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateTokenResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
}
