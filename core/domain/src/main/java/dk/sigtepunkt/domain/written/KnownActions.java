package dk.sigtepunkt.domain.written;

import dk.sigtepunkt.domain.wording.WordingCheck;

/** What is known of actions when somebody writes: what they are called, and how much may be said of each. */
@FunctionalInterface
public interface KnownActions {
    /** Knows none, so that no text is held to a grade. */
    KnownActions NONE = WordingCheck::plain;

    /** As it is known now, of what everybody reads. */
    WordingCheck check();
}
