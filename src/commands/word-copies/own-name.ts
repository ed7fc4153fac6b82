/** The name under which danvan writes into a file. */
export const OWN_NAME = 'danvan';
