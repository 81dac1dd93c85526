// Generated from specs/identity-v3 by `npm run generate`. To change it, change the spec.
export interface paths {
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a token and show it
         * @description Checks a token and shows what it allows. On Open Telekom Cloud, to check another user's token of the same account takes the policy Security Administrator.
         */
        get: operations["showToken"];
        put?: never;
        /**
         * Create a token
         * @description Logs in: checks credentials and answers with a token, in the header `X-Subject-Token`. Open Telekom Cloud's tokens are valid for 24 hours; a new one does not end those before it.
         */
        post: operations["createToken"];
        /**
         * Revoke a token
         * @description Ends a token at once, before it expires. On Open Telekom Cloud, to end another user's token of the same account takes the policy Security Administrator.
         */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
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
        /**
         * Get the service catalog
         * @description Answers with the services that the token gives access to, even if the token was made without a catalog. Since version 3.3.
         */
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
        /**
         * List projects to log in to
         * @description Lists the projects that the token's user may have as the scope of a token. Since version 3.3.
         */
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
        /**
         * List projects
         * @description Lists projects. Without `limit` or `per_page` one answer holds all.
         */
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
        /** @description A domain (account). */
        Domain: {
            /** @description ID of the domain. */
            id?: string;
            /** @description Name of the domain. */
            name?: string;
        };
        /** @description A user. With an agency's token, the agency stands for the user. */
        TokenUser: {
            /** @description ID of the user. */
            id?: string;
            /** @description Name of the user. */
            name?: string;
            domain?: components["schemas"]["Domain"];
            /**
             * @description When the user's password expires. Null, empty or missing means never.
             * @example 2016-11-06T15:32:17.000000
             */
            password_expires_at?: string | null;
        };
        /** @description The project that the token is for. Only with such a scope. */
        TokenProject: {
            /** @description ID of the project. */
            id?: string;
            /** @description Name of the project. */
            name?: string;
            domain?: components["schemas"]["Domain"];
        };
        /** @description A role (permission). */
        Role: {
            /**
             * @description ID of the role. On Open Telekom Cloud `0`, which is the default, stands for no role in particular.
             * @default 0
             */
            id?: string;
            /** @description Name of the role. */
            name?: string;
        };
        /** @description An address of a service. */
        CatalogEndpoint: {
            /** @description ID of the endpoint. */
            id?: string;
            /**
             * @description Who it is for: `public` everybody, `internal` those on an internal network, `admin` administrators. Open Telekom Cloud has public ones only.
             * @enum {string}
             */
            interface?: "public" | "internal" | "admin" | (string & {});
            /** @description Region, an older word for `region_id`. On Open Telekom Cloud `*` stands for a service that has no region. */
            region?: string | null;
            /** @description ID of the region. Since version 3.2. */
            region_id?: string | null;
            /** @description Address of the service. */
            url?: string;
        };
        /** @description A service. */
        CatalogService: {
            /** @description ID of the service. */
            id?: string;
            /** @description Name of the service. */
            name?: string;
            /** @description What the service does, such as `identity` or `compute`. */
            type?: string;
            /** @description Addresses of the service. */
            endpoints?: components["schemas"]["CatalogEndpoint"][];
        };
        /** @description What a token is and what it is for. Its ID is not here but in the header `X-Subject-Token`. */
        Token: {
            /** @description Methods that led to the token, such as `password` or `token`, those behind the token that it was made from included. */
            methods?: string[];
            /**
             * @description When the token expires. Null means never.
             * @example 2015-11-07T02:58:43.578887Z
             */
            expires_at: string | null;
            /**
             * @description When the token was made.
             * @example 2015-11-07T01:58:43.578929Z
             */
            issued_at?: string;
            /**
             * @description When the user logged in with a virtual MFA device. Open Telekom Cloud only, and only with such a login.
             * @example 2020-09-04T06:50:44.390000Z
             */
            mfa_authn_at?: string;
            user?: components["schemas"]["TokenUser"];
            project?: components["schemas"]["TokenProject"];
            domain?: components["schemas"]["Domain"];
            /** @description The system that the token is for. Only with such a scope. */
            system?: {
                /** @description Whether that is the whole deployment. */
                all?: boolean;
            };
            /** @description What the user may do in the token's scope. Missing without a scope. */
            roles?: components["schemas"]["Role"][];
            /** @description Services that the token gives access to. Missing without a scope, and with `nocatalog`. */
            catalog?: components["schemas"]["CatalogService"][];
            /** @description Names of the token that are safe to log: its own, and, if it was made from a token, that token's. */
            audit_ids?: string[];
            /** @description Whether the token's project acts as a domain. */
            is_domain?: boolean;
            /** @description Whether the token's project is the one for the cloud's administrators. Since version 3.7. */
            is_admin_project?: boolean;
            /** @description The application credential that the token was made with. */
            application_credential?: {
                /** @description ID of the application credential. */
                id?: string;
                /** @description Name of the application credential. */
                name?: string;
                /** @description Whether it may not make or delete application credentials and trusts. */
                restricted?: boolean;
            };
            /** @description Who uses an agency. Only with `assume_role`. */
            assumed_by?: {
                user?: components["schemas"]["TokenUser"];
            };
        };
        /** @description A token's data. */
        TokenResponse: {
            token: components["schemas"]["Token"];
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
            /** @description Code of the error. */
            error_code?: string;
            /** @description What went wrong, in words. */
            error_msg?: string;
        };
        /** @description A domain (account), by ID or by name. */
        DomainRef: {
            /** @description ID of the domain. Needed without a name. */
            id?: string;
            /** @description Name of the domain. Needed without an ID. */
            name?: string;
        };
        /** @description A user and a password. */
        PasswordMethod: {
            /** @description The user, by ID, or by name and domain. Open Telekom Cloud wants the name and the domain's name. */
            user: {
                /** @description ID of the user. Needed without a name. */
                id?: string;
                /** @description Name of the user. Needed without an ID; it takes a domain too. */
                name?: string;
                domain?: components["schemas"]["DomainRef"];
                /** @description Password of the user. */
                password: string;
            };
        };
        /** @description A token, to get another one with a different scope. */
        TokenMethod: {
            /** @description The token. */
            id: string;
        };
        /** @description A one-time code, as a virtual MFA device shows it. */
        TotpMethod: {
            /** @description The user and the code. */
            user: {
                /** @description ID of the user. Needed without a name. */
                id?: string;
                /** @description Name of the user. Needed without an ID; Keystone wants a domain with it. */
                name?: string;
                domain?: components["schemas"]["DomainRef"];
                /** @description The code. */
                passcode: string;
            };
        };
        /** @description An application credential, by ID, or by name and user. The scope is the credential's own; none may be asked for. */
        ApplicationCredentialMethod: {
            /** @description ID of the application credential. Needed without a name. */
            id?: string;
            /** @description Name of the application credential. Needed without an ID; it takes a user too. */
            name?: string;
            /** @description Secret of the application credential. */
            secret: string;
            /** @description The user who owns the application credential, by ID, or by name and domain. */
            user?: {
                /** @description ID of the user. Needed without a name. */
                id?: string;
                /** @description Name of the user. Needed without an ID; it takes a domain too. */
                name?: string;
                domain?: components["schemas"]["DomainRef"];
            };
        };
        /** @description An agency, through which one account lets another work on its resources. An addition of Open Telekom Cloud and Huawei Cloud; it takes a token in the header `X-Auth-Token`. */
        AssumeRoleMethod: {
            /** @description ID of the account that made the agency. Needed without a name. */
            domain_id?: string;
            /** @description Name of the account that made the agency. Needed without an ID. */
            domain_name?: string;
            /** @description Name of the agency. */
            agency_name?: string;
            /** @description Another word for `agency_name`. */
            xrole_name?: string;
        };
        /** @description Methods of authentication, and the credentials that each of them takes, in a field of its name. */
        AuthIdentity: {
            /** @description The methods in use. Several are sent at once, or one after the other with a receipt. */
            methods: ("password" | "token" | "totp" | "application_credential" | "assume_role")[];
            password?: components["schemas"]["PasswordMethod"];
            token?: components["schemas"]["TokenMethod"];
            totp?: components["schemas"]["TotpMethod"];
            application_credential?: components["schemas"]["ApplicationCredentialMethod"];
            assume_role?: components["schemas"]["AssumeRoleMethod"];
        };
        /** @description One of a project, a domain or the system. */
        AuthScopeObject: {
            /** @description A project, by ID, or by name and domain. Open Telekom Cloud does not need the domain. */
            project?: {
                /** @description ID of the project. Needed without a name. */
                id?: string;
                /** @description Name of the project. Needed without an ID. */
                name?: string;
                domain?: components["schemas"]["DomainRef"];
            };
            domain?: components["schemas"]["DomainRef"];
            /** @description The whole deployment. Since version 3.10. */
            system?: {
                /**
                 * @description All of it.
                 * @enum {boolean}
                 */
                all: true;
            };
        };
        /** @description What the token is for: a project, a domain, the system, or, as `unscoped`, nothing yet. Without a scope it is the user's default project, if there is one; on Open Telekom Cloud it is the services that have no region. */
        AuthScope: components["schemas"]["AuthScopeObject"] | "unscoped";
        /** @description Who logs in, and to what. */
        Auth: {
            identity: components["schemas"]["AuthIdentity"];
            scope?: components["schemas"]["AuthScope"];
        };
        /** @description A login. */
        CreateTokenRequest: {
            auth: components["schemas"]["Auth"];
        };
        /** @description A login that lacks a method. */
        ReceiptResponse: {
            /** @description What has been done so far. The receipt's ID is not here but in the header `Openstack-Auth-Receipt`. */
            receipt: {
                /** @description Methods that have succeeded. */
                methods?: string[];
                /**
                 * @description When the receipt expires. Null means never.
                 * @example 2018-07-05T08:39:23.000000Z
                 */
                expires_at?: string | null;
                /**
                 * @description When the receipt was made.
                 * @example 2018-07-05T08:34:23.000000Z
                 */
                issued_at?: string;
                user?: components["schemas"]["TokenUser"];
            };
            /** @description Sets of methods; each of them is enough. */
            required_auth_methods?: string[][];
        };
        /** @description Addresses of this answer or this resource, and of the pages around it. */
        Links: {
            /** @description Address of it. */
            self?: string;
            /** @description Address of the page before, null if there is none. */
            previous?: string | null;
            /** @description Address of the next page, null if there is none. */
            next?: string | null;
        };
        /** @description A catalog. */
        GetCatalogResponse: {
            /** @description The services. */
            catalog: components["schemas"]["CatalogService"][];
            links?: components["schemas"]["Links"];
        };
        /** @description A project. */
        Project: {
            /** @description ID of the project. */
            id: string;
            /** @description Name of the project, unique in its domain. On Open Telekom Cloud that of a region's own project is the region's ID; `MOS` is a built-in project of the object storage. */
            name: string;
            /** @description ID of the domain (account) that owns the project. */
            domain_id?: string;
            /** @description ID of the parent project. Null for a domain. Since version 3.4. */
            parent_id?: string | null;
            /** @description Description of the project. */
            description?: string | null;
            /** @description Whether the project is enabled. */
            enabled?: boolean;
            /** @description Whether the project also acts as a domain. Since version 3.6. */
            is_domain?: boolean;
            /** @description Tags of the project. */
            tags?: string[];
            links?: components["schemas"]["Links"];
        };
        /** @description A list of projects. */
        ListProjectsResponse: {
            /** @description The projects. */
            projects: components["schemas"]["Project"][];
            links?: components["schemas"]["Links"];
        };
    };
    responses: {
        /** @description The request makes no sense: a field is missing, is not allowed or is of the wrong type. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is missing or not valid. */
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
        /** @description The service is not available. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The credentials or the receipt are not valid, or more methods are needed. In the latter case the header and the body carry a receipt. */
        LoginFailed: {
            headers: {
                /** @description The receipt's ID, to be sent with the methods that are still missing. Since version 3.12. */
                "Openstack-Auth-Receipt"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["ReceiptResponse"];
            };
        };
        /** @description The service failed. */
        InternalError: {
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
        /** @description The request is at odds with another operation on the same resource. */
        Conflict: {
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
        /** @description The body is of a type that the service does not take. */
        UnsupportedMediaType: {
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
export type Domain = components['schemas']['Domain'];
export type TokenUser = components['schemas']['TokenUser'];
export type TokenProject = components['schemas']['TokenProject'];
export type Role = components['schemas']['Role'];
export type CatalogEndpoint = components['schemas']['CatalogEndpoint'];
export type CatalogService = components['schemas']['CatalogService'];
export type Token = components['schemas']['Token'];
export type TokenResponse = components['schemas']['TokenResponse'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type DomainRef = components['schemas']['DomainRef'];
export type PasswordMethod = components['schemas']['PasswordMethod'];
export type TokenMethod = components['schemas']['TokenMethod'];
export type TotpMethod = components['schemas']['TotpMethod'];
export type ApplicationCredentialMethod = components['schemas']['ApplicationCredentialMethod'];
export type AssumeRoleMethod = components['schemas']['AssumeRoleMethod'];
export type AuthIdentity = components['schemas']['AuthIdentity'];
export type AuthScopeObject = components['schemas']['AuthScopeObject'];
export type AuthScope = components['schemas']['AuthScope'];
export type Auth = components['schemas']['Auth'];
export type CreateTokenRequest = components['schemas']['CreateTokenRequest'];
export type ReceiptResponse = components['schemas']['ReceiptResponse'];
export type Links = components['schemas']['Links'];
export type GetCatalogResponse = components['schemas']['GetCatalogResponse'];
export type Project = components['schemas']['Project'];
export type ListProjectsResponse = components['schemas']['ListProjectsResponse'];
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
                 * @description Any text leaves the catalog out of the answer.
                 * @example true
                 */
                nocatalog?: string;
                /** @description Shows a token that has expired too, which else is not found. Since version 3.8. */
                allow_expired?: boolean;
            };
            header: {
                /**
                 * @description The token to check.
                 * @example c67580
                 */
                "X-Subject-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is valid. */
            200: {
                headers: {
                    /** @description The token that was checked. */
                    "X-Subject-Token": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
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
                 * @description Any text leaves the catalog out of the answer. An unscoped token's answer has none anyway.
                 * @example true
                 */
                nocatalog?: string;
            };
            header?: {
                /** @description The receipt of the step before, when several methods are needed and are sent one after the other. Since version 3.12. */
                "Openstack-Auth-Receipt"?: string;
                /** @description For `assume_role` only: a token of a user of the account that the agency trusts, whose policies include Agent Operator. */
                "X-Auth-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Credentials and the scope of the token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenRequest"];
            };
        };
        responses: {
            /** @description The token. Its ID is in the header, all about it in the body. */
            201: {
                headers: {
                    /**
                     * @description The token's ID, to be sent as `X-Auth-Token`.
                     * @example ffe47524401e4d61adc7310f7e5b6191
                     */
                    "X-Subject-Token": string;
                    /**
                     * @description ID of the request.
                     * @example req-f2f3f6ca-e342-4cd8-bc12-71a5436ef5fc
                     */
                    "x-openstack-request-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
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
                /** @description The token to revoke. */
                "X-Subject-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is revoked. */
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
    getCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalog, as it is in a token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCatalogResponse"];
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
            /** @description All projects that the user may log in to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProjectsResponse"];
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
                /** @description Only projects of this domain (account), by its ID. */
                domain_id?: string;
                /** @description Only projects that are enabled, or that are not. */
                enabled?: true | false | 0;
                /** @description Only projects that act as a domain, or only those that do not. Since version 3.6. */
                is_domain?: boolean;
                /** @description Only projects with this name. */
                name?: string;
                /** @description Only projects with this parent, by its ID. Since version 3.4. */
                parent_id?: string;
                /** @description Page size. */
                limit?: number;
                /** @description ID of the last project on the page before. */
                marker?: string;
                /** @description Page number, together with `per_page`. Open Telekom Cloud only. */
                page?: number;
                /** @description Page size, together with `page`. Open Telekom Cloud only. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProjectsResponse"];
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
