import { Failure, failer } from '../../findings/failure.js';
import type { messages } from '../messages.vi.js';
import { readVersion } from './version.js';

const fail = failer<typeof messages>();

/** A reason to stop as it is; anything else that was thrown as a fault of danvan's own, to be reported. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return fail('commands.unexpected', { reason, version: readVersion(), node: process.version });
}
