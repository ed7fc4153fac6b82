/** Folder of the central reference under `templates/`, and the name by which people ask for it. */
export const REFERENCE = '23-qd-tw';
