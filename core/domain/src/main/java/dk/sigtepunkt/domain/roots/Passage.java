package dk.sigtepunkt.domain.roots;

/**
 * A place in a text.
 *
 * @param from in UTF-16 units of the text
 * @param to after its last one
 * @param words as they stand there
 */
public record Passage(int from, int to, String words) {}
