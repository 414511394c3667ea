package dk.sigtepunkt.rest.internal.sections;

import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.SectionEntry;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section as its committee's own people have it.
 *
 * @param version sent back in If-Match by who writes or releases next
 * @param draft null when what was written last is released
 * @param releases oldest first
 */
public record SectionJson(
        String section, int version, @Nullable Draft draft, List<ReleasedTextJson> releases) {
    static SectionJson of(KeptSection kept) {
        return new SectionJson(
                kept.ref().key().value(),
                kept.version(),
                kept.draft().<@Nullable Draft>map(Draft::of).orElse(null),
                ReleasedTextJson.all(kept.releases()));
    }

    /** @param writtenBy the role; empty for who has none */
    public record Draft(String text, String writtenAt, String writtenBy) {
        static Draft of(SectionEntry.Drafted drafted) {
            return new Draft(
                    drafted.text(),
                    InstantText.of(drafted.by().at()),
                    drafted.by().roleCode());
        }
    }
}
