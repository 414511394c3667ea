package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.reports.PathWord;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.reporting.written.CommitteeReport;
import dk.sigtepunkt.reporting.written.EarlierReport;
import dk.sigtepunkt.rest.internal.http.InstantText;
import dk.sigtepunkt.rest.internal.influence.CrossingsJson;
import dk.sigtepunkt.rest.internal.questions.QuestionJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is in a committee's report.
 *
 * @param assessment computed of its areas; {@code before} that of the quarter before
 * @param reflection whether they are on the right path; null while they have not said
 * @param text the committee's own assessment; null when there is none
 * @param texts what it wrote in other sections of the template, in its order
 * @param previous the report before; null when there is none that the reader may read
 * @param questions what bodies asked the committee and follows the quarter
 * @param crossings what of others reached it in the quarter, with what it answered
 */
public record CommitteeReportJson(
        String name,
        String assessment,
        String before,
        String reason,
        @Nullable Reflection reflection,
        @Nullable WrittenTextJson text,
        List<WrittenTextJson> texts,
        @Nullable Previous previous,
        List<ReportedAreaJson> areas,
        List<QuestionJson> questions,
        CrossingsJson crossings) {
    static CommitteeReportJson of(CommitteeReport report, LocalDate day) {
        CommitteeReport.Head head = report.head();
        return new CommitteeReportJson(
                head.committee().content().name(),
                head.status().code().code(),
                head.status().before().code(),
                head.status().reason(),
                report.told()
                        .report()
                        .reflection()
                        .<@Nullable Reflection>map(Reflection::of)
                        .orElse(null),
                report.assessment()
                        .<@Nullable WrittenTextJson>map(WrittenTextJson::of)
                        .orElse(null),
                report.parts().stream()
                        .filter(part -> !part.key().equals(SectionKey.ASSESSMENT.value()))
                        .flatMap(part -> Optional.ofNullable(report.texts().get(part.key())).stream())
                        .map(WrittenTextJson::of)
                        .toList(),
                head.before().<@Nullable Previous>map(Previous::of).orElse(null),
                report.areas().stream().map(ReportedAreaJson::of).toList(),
                report.beside().questions().stream()
                        .map(one -> QuestionJson.of(one, day))
                        .toList(),
                CrossingsJson.of(report.beside().influences()));
    }

    /** @param word yes, partly, no or too-early */
    public record Reflection(String word, String text, String writtenAt, String writtenBy) {
        static Reflection of(ReportNote.Reflected reflected) {
            return new Reflection(
                    reflected.word().code(),
                    reflected.text(),
                    InstantText.of(reflected.by().at()),
                    reflected.by().roleCode());
        }
    }

    /** @param word what it answered; null when it did not */
    public record Previous(
            String report, String state, @Nullable String word) {
        static Previous of(EarlierReport earlier) {
            return new Previous(
                    earlier.ref().toString(),
                    earlier.state().code(),
                    earlier.word().<@Nullable String>map(PathWord::code).orElse(null));
        }
    }
}
