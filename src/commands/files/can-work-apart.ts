import { isMainThread } from 'node:worker_threads';

/** A process runs compiled files; from the sources, as tests run them, there is no file to start. */
export const CAN_WORK_APART = isMainThread && import.meta.url.endsWith('.js');
