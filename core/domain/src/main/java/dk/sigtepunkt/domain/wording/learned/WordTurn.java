package dk.sigtepunkt.domain.wording.learned;

/**
 * Some words beside each other, as they stand or by what they stand for.
 *
 * @param name of the turn, the same in every sentence that has it
 * @param from the place of its first word
 * @param to after its last
 */
public record WordTurn(String name, int from, int to) {}
