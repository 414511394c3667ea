package dk.sigtepunkt.rest.internal.me;

/** @param ended how many */
public record EndedJson(int ended) {
    static final EndedJson NONE = new EndedJson(0);
}
