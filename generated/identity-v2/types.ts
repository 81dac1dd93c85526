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
        /**
         * Create a token
         * @description Logs in with a password or a token, and answers with a token and the service catalog.
         */
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
        /** @description A user and a password. Needed without a token. */
        PasswordCredentials: {
            /** @description Name of the user. */
            username: string;
            /** @description Password of the user. */
            password: string;
        };
        /** @description Who logs in, by password or by token, and to which tenant. */
        Auth: {
            passwordCredentials?: components["schemas"]["PasswordCredentials"];
            /** @description A token. Needed without a password. */
            token?: {
                /** @description The token. */
                id: string;
            };
            /** @description ID of the tenant. Not together with a name. */
            tenantId?: string;
            /** @description Name of the tenant. Not together with an ID. */
            tenantName?: string;
        };
        /** @description A login. */
        CreateTokenRequest: {
            auth: components["schemas"]["Auth"];
        };
        /** @description The tenant that the token is for. */
        Tenant: {
            /** @description ID of the tenant. */
            id?: string;
            /** @description Name of the tenant. */
            name?: string;
            /** @description Description of the tenant. */
            description?: string | null;
            /** @description Whether the tenant is enabled. */
            enabled?: boolean;
            /** @description ID of the tenant's domain. */
            domain_id?: string;
            /**
             * @description Room for images in the region tyo1, with its unit. Z.com only.
             * @example 550GB
             */
            tyo1_image_size?: string;
            /** @description Room for images in the region sin1, with its unit. Z.com only. */
            sin1_image_size?: string;
            /** @description Room for images in the region sjc1, with its unit. Z.com only. */
            sjc1_image_size?: string;
        };
        /** @description A token. */
        Token: {
            /** @description The token's ID, to be sent as `X-Auth-Token`. */
            id: string;
            /**
             * @description When the token expires. Null means never.
             * @example 2014-01-31T15:30:58Z
             */
            expires: string | null;
            /**
             * @description When the token was made. A time without a zone means UTC.
             * @example 2014-01-30T15:30:58.819584
             */
            issued_at?: string;
            tenant?: components["schemas"]["Tenant"];
            /** @description Names of the token that are safe to log. */
            audit_ids?: string[];
        };
        /** @description Addresses of a service in a region. Z.com has the public one at most. */
        CatalogEndpoint: {
            /** @description ID of the endpoint. */
            id?: string;
            /** @description ID of the region. */
            region?: string;
            /** @description Address for everybody. */
            publicURL?: string;
            /** @description Address on an internal network. */
            internalURL?: string;
            /** @description Address for administrators. */
            adminURL?: string;
        };
        /** @description An address of a page of a list. */
        Link: {
            /** @description What it leads to, `next` or `previous`. */
            rel?: string;
            /** @description The address. */
            href?: string;
        };
        /** @description A service. */
        CatalogService: {
            /** @description Name of the service. */
            name?: string;
            /** @description What the service does, such as `identity` or `compute`. */
            type?: string;
            /** @description Addresses of the service. */
            endpoints?: components["schemas"]["CatalogEndpoint"][];
            /** @description Addresses of further pages of endpoints. Empty in all examples. */
            endpoints_links?: components["schemas"]["Link"][];
        };
        /** @description The user. */
        User: {
            /** @description ID of the user. */
            id?: string;
            /** @description Name of the user. */
            name?: string;
            /** @description Name that the user logs in with. */
            username?: string;
            /** @description Roles of the user on the tenant. */
            roles?: {
                /** @description Name of the role. */
                name?: string;
            }[];
            /** @description Addresses of further pages of roles. Empty in all examples. */
            roles_links?: components["schemas"]["Link"][];
        };
        /** @description More about the login. */
        Metadata: {
            /** @description Whether the token is an administrator's. */
            is_admin?: number;
            /** @description IDs of the user's roles. */
            roles?: string[];
        };
        /** @description A trust, through which one user acts for another. Only where the cloud has it switched on. */
        Trust: {
            /** @description ID of the trust. */
            id?: string;
            /** @description Whether the one acts in the other's name. */
            impersonation?: boolean;
            /** @description ID of the user who acts. */
            trustee_user_id?: string;
            /** @description ID of the user who is acted for. */
            trustor_user_id?: string;
        };
        /** @description A token, and all about it. */
        Access: {
            token: components["schemas"]["Token"];
            /** @description Services that the token gives access to. */
            serviceCatalog?: components["schemas"]["CatalogService"][];
            user?: components["schemas"]["User"];
            metadata?: components["schemas"]["Metadata"];
            trust?: components["schemas"]["Trust"];
        };
        /** @description The answer to a login. */
        CreateTokenResponse: {
            access: components["schemas"]["Access"];
        };
        /** @description What went wrong. */
        ErrorResponse: {
            /** @description The error. */
            error?: {
                /** @description The status code. */
                code?: number;
                /** @description What went wrong, in words. */
                message?: string;
                /** @description Name of the status code. */
                title?: string;
            };
        };
    };
    responses: {
        /** @description The request makes no sense, or names a tenant both by ID and by name. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The credentials are not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The user may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Something that the request names is not there. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The address does not know this method. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request is too large. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service is not available. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type PasswordCredentials = components['schemas']['PasswordCredentials'];
export type Auth = components['schemas']['Auth'];
export type CreateTokenRequest = components['schemas']['CreateTokenRequest'];
export type Tenant = components['schemas']['Tenant'];
export type Token = components['schemas']['Token'];
export type CatalogEndpoint = components['schemas']['CatalogEndpoint'];
export type Link = components['schemas']['Link'];
export type CatalogService = components['schemas']['CatalogService'];
export type User = components['schemas']['User'];
export type Metadata = components['schemas']['Metadata'];
export type Trust = components['schemas']['Trust'];
export type Access = components['schemas']['Access'];
export type CreateTokenResponse = components['schemas']['CreateTokenResponse'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
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
        /** @description Credentials and the tenant. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTokenResponse"];
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
