package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.sealed.Development;
import dk.sigtepunkt.reporting.sealed.ReadArea;
import dk.sigtepunkt.reporting.sealed.Supplement;
import dk.sigtepunkt.reporting.sealed.SupplementArea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What developed between two sealed reports.
 *
 * @param withheld whether a part of one of them could not be read by who asked, and so was not compared
 * @param sealMarks what the newer report is marked as, such as example or simulated
 * @param areas those with significant development first
 */
public record SupplementJson(
        SealLinkJson older, SealLinkJson newer, boolean withheld, List<String> sealMarks, List<AreaJson> areas) {
    static SupplementJson of(Supplement made) {
        return new SupplementJson(
                link(made.older()),
                link(made.newer()),
                made.withheld(),
                made.newer().head().makers().marks(),
                made.inOrder().stream().map(AreaJson::of).toList());
    }

    private static SealLinkJson link(SealFile file) {
        return new SealLinkJson(
                file.link().report(), file.link().edition(), file.link().digest());
    }

    /**
     * @param area its committee and key, as vtf/stier
     * @param committee its name in the newer report
     * @param status its code; null where there is none
     * @param developments what is significant by the written rule; empty when nothing is
     * @param newFigures how many key figures have another newest value or period
     * @param newWords whether the committee's own words are others
     */
    public record AreaJson(
            String area,
            String title,
            String committee,
            @Nullable String status,
            List<DevelopmentJson> developments,
            int newFigures,
            boolean newWords) {
        static AreaJson of(SupplementArea area) {
            ReadArea newest = area.newest();
            return new AreaJson(
                    newest.named().area(),
                    newest.named().title(),
                    newest.named().committee(),
                    newest.judged()
                            .code()
                            .<@Nullable String>map(AssessmentCode::code)
                            .orElse(null),
                    area.developments().stream().map(DevelopmentJson::of).toList(),
                    area.newFigures(),
                    area.newWords());
        }
    }

    /**
     * @param kind such as status, figure-moved or action-late
     * @param subject the key figure or action; empty when it is the area itself
     * @param before code, or percent of the progress that was to be expected; empty when there was none
     * @param after the same in the newer report
     */
    public record DevelopmentJson(String kind, String subject, String before, String after) {
        static DevelopmentJson of(Development one) {
            return new DevelopmentJson(one.kind().code(), one.subject(), one.before(), one.after());
        }
    }
}
