package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.seal.SealedPart;
import dk.sigtepunkt.reporting.seal.Withholding;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A seal as one reads it.
 *
 * @param committee null for a report that is no committee's
 * @param digest SHA-256 of its head; what is printed on the report
 * @param body that it was laid before
 * @param last whether no later edition is told
 * @param replaces the edition of the same report that it takes the place of; null for the first
 * @param before the last edition of the nearest earlier quarter that was sealed; null for the first quarter
 * @param parts how many of them are open to the reader
 */
public record SealJson(
        String report,
        String kind,
        @Nullable String committee,
        String period,
        int edition,
        String digest,
        String sealedAt,
        String body,
        boolean last,
        @Nullable SealLinkJson replaces,
        @Nullable SealLinkJson before,
        PartsJson parts) {
    static SealJson of(SealTold.Told told, SealFile file) {
        ReportRef ref = told.head().report();
        return new SealJson(
                ref.toString(),
                ref.kind().code(),
                ref.committee().<@Nullable String>map(CommitteeId::value).orElse(null),
                ref.quarter().code(),
                told.head().edition(),
                file.digest(),
                InstantText.of(told.head().at()),
                file.head().occasion().body(),
                told.last(),
                SealLinkJson.of(file.head().replaces()),
                SealLinkJson.of(file.head().before()),
                PartsJson.of(file));
    }

    static List<SealedPart.Withheld> withheld(SealFile file) {
        return file.parts().stream()
                .flatMap(part -> part.<Stream<SealedPart.Withheld>>fold(open -> Stream.empty(), Stream::of))
                .toList();
    }

    /** How many parts can be read, and how many not. */
    public record PartsJson(int open, int closed, int erased) {
        static PartsJson of(SealFile file) {
            List<SealedPart.Withheld> withheld = withheld(file);
            int erased = Math.toIntExact(withheld.stream()
                    .filter(part -> part.how() == Withholding.ERASED)
                    .count());
            return new PartsJson(file.parts().size() - withheld.size(), withheld.size() - erased, erased);
        }
    }
}
