package dk.sigtepunkt.domain.access;

/**
 * Why somebody may not.
 *
 * @param unknown whether it is because nobody knows who it is, so that signing in may help
 * @param sentence plain Danish with its full stop
 */
public record Denied(boolean unknown, String sentence) {}
