package dk.sigtepunkt.persistence.internal.evidence;

/**
 * Which file it is.
 *
 * @param evidence the finding's number
 * @param file its number there
 */
record FilePlace(int evidence, int file) {}
