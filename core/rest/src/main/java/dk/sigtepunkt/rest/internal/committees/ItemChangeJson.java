package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.RecordedChange;
import dk.sigtepunkt.rest.internal.http.InstantText;

/**
 * One thing that an installation or update changed in a committee.
 *
 * @param kind {@code committee}, {@code focus-area}, {@code indicator} or {@code action}
 * @param change what became of it, as the domain codes it
 * @param what a Danish sentence; may be empty
 * @param version the version of the committee that brought it
 */
public record ItemChangeJson(
        String kind, String key, String title, String change, String what, String version, String at) {
    public static ItemChangeJson of(RecordedChange recorded) {
        ItemChange change = recorded.change();
        return of(change, recorded.version(), InstantText.of(recorded.at()));
    }

    private static ItemChangeJson of(ItemChange change, String version, String at) {
        return new ItemChangeJson(
                change.item().kind().code(),
                change.item().key(),
                change.title(),
                change.kind().code(),
                change.what(),
                version,
                at);
    }

    /** What names it among all changes of the committee. */
    public String mark() {
        return String.join("~", at, version, kind, key, change);
    }
}
