package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.domain.access.Denied;
import java.util.function.Function;

/** What somebody is told who asks for a committee's drafts. */
public sealed interface DeskResult {
    default <T> T fold(Function<Told, T> told, Function<Unknown, T> unknown, Function<Forbidden, T> forbidden) {
        if (this instanceof Told one) {
            return told.apply(one);
        }
        return this instanceof Unknown one ? unknown.apply(one) : forbidden.apply((Forbidden) this);
    }

    record Told(SectionDesk desk) implements DeskResult {}

    /** The committee has no part in the quarter's report. */
    record Unknown(String sentence) implements DeskResult {}

    record Forbidden(Denied why) implements DeskResult {}
}
