package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.reports.ReportGap;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SeenTexts;
import dk.sigtepunkt.domain.reports.StepKind;
import dk.sigtepunkt.reporting.written.ReportWork;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What those are told who write a report.
 *
 * @param version sent back in If-Match by who writes next
 * @param texts how often each section's text was written: sent back by who says that all are ready
 * @param gaps what is missing before it can be submitted
 * @param following the steps that may follow, whoever may take them
 */
public record ReportWorkJson(
        String report, int version, String texts, List<Gap> gaps, List<String> following, List<Section> sections) {
    static ReportWorkJson of(ReportRef ref, int version, ReportWork work) {
        return new ReportWorkJson(
                ref.toString(),
                version,
                SeenTexts.told(work.texts()),
                work.gaps().stream().map(gap -> Gap.of(ref, gap)).toList(),
                work.following().stream().sorted().map(StepKind::code).toList(),
                work.sections().stream().map(Section::of).toList());
    }

    /**
     * @param kind reflection, explanation, text, unreleased or ready
     * @param about a section or a focus area's key; empty for the report as a whole
     * @param target the address at which it is written
     */
    public record Gap(String kind, String about, String sentence, String target) {
        static Gap of(ReportRef ref, ReportGap gap) {
            return new Gap(gap.kind().code(), gap.about(), gap.sentence(), target(ref, gap));
        }

        private static String target(ReportRef ref, ReportGap gap) {
            String own = "/api/v1/written-reports/" + ref;
            String committee = ref.committee().map(Object::toString).orElse("");
            String words = committee.isEmpty()
                    ? "%s/sections/%s/text".formatted(own, gap.about())
                    : "/api/v1/sections/%s/%s/%s"
                            .formatted(committee, ref.quarter().code(), gap.about());
            return switch (gap.kind()) {
                case REFLECTION -> own + "/reflection";
                case EXPLANATION ->
                    "/api/v1/focus-areas/%s/%s/judgement/explanation?period=%s"
                            .formatted(committee, gap.about(), ref.quarter().code());
                case TEXT -> words;
                case UNRELEASED -> words + "/release";
                case READY -> "%s/sections/%s/ready".formatted(own, gap.about());
            };
        }
    }

    /**
     * @param texts how often its text was written: sent back by who says that it is ready
     * @param owner a role or an account's id; null for nobody
     * @param readyAt when it was said to be ready as it stands; null when it is not
     */
    public record Section(
            String section,
            int texts,
            @Nullable String owner,
            @Nullable String readyAt,
            List<Comment> comments) {
        static Section of(ReportWork.SectionWork work) {
            return new Section(
                    work.key(),
                    work.text().written(),
                    work.owner().<@Nullable String>map(ReportNote.Owned::owner).orElse(null),
                    work.ready()
                            .<@Nullable String>map(
                                    mark -> InstantText.of(mark.by().at()))
                            .orElse(null),
                    work.comments().stream().map(Comment::of).toList());
        }
    }

    /** @param by the role; empty for who has none */
    public record Comment(String text, String at, String by) {
        static Comment of(ReportNote.Commented comment) {
            return new Comment(
                    comment.text(),
                    InstantText.of(comment.by().at()),
                    comment.by().roleCode());
        }
    }
}
