import { ApiError } from "../core/errors/api-error.ts";
import { AuthError } from "../core/errors/auth-error.ts";

/** Turns a login's refusal into an AuthError with the identity service's own words. Its failures stay what they are. */
export async function orRefusal<Answer>(login: Promise<Answer>): Promise<Answer> {
  try {
    return await login;
  } catch (error) {
    if (!(error instanceof ApiError) || error.status >= 500 || error.status === 429) throw error;
    throw new AuthError(`the login was refused: ${error.message}`, {
      cause: error,
      status: error.status,
      requestId: error.requestId,
    });
  }
}
