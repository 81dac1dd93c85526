import { OpenAPIBackend, type Document } from "openapi-backend";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Router and validator of one document. `quick` compiles a validator when an operation is first called. That the
 * document and its schemas are well formed is Redocly's to check, and would cost seconds here.
 */
export async function backendFor(document: Document): Promise<OpenAPIBackend> {
  const backend = new OpenAPIBackend({
    definition: document,
    quick: true,
    strict: true,
    coerceTypes: true,
    ignoreTrailingSlashes: false,
    ajvOpts: {
      strict: false,
      allErrors: true,
      formats: { uuid, "date-time": true },
      meta: false,
      validateSchema: false,
    },
  });
  await backend.init();
  return backend;
}
