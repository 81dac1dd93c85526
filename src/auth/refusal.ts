import { ApiError } from "../core/errors/api-error.ts";
import { AuthError } from "../core/errors/auth-error.ts";

/**
 * Turns the identity service's refusal into an AuthError with the service's own words. Its failures stay what they are.
 */
export async function orRefusal<Answer>(asked: Promise<Answer>, what = "the login"): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof ApiError) || error.status >= 500 || error.status === 429) throw error;
    throw new AuthError(`${what} was refused: ${error.message}`, {
      cause: error,
      status: error.status,
      requestId: error.requestId,
    });
  }
}
