package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.domain.claims.QuartersClaims;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.dialogue.QuartersDialogue;
import dk.sigtepunkt.domain.influence.QuartersInfluences;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.questions.QuartersQuestions;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.SourceWarning;
import dk.sigtepunkt.reporting.roots.RootBook;
import dk.sigtepunkt.rest.internal.breadth.ReportBreadthJson;
import dk.sigtepunkt.rest.internal.dialogue.ReportDiscussionsJson;
import dk.sigtepunkt.rest.internal.http.OverQuarter;
import dk.sigtepunkt.rest.internal.http.WrittenOnce;
import dk.sigtepunkt.rest.internal.influence.CrossingsJson;
import dk.sigtepunkt.rest.internal.observations.CorrectionJson;
import dk.sigtepunkt.rest.internal.observations.RetroactiveJson;
import dk.sigtepunkt.rest.internal.practice.PracticeJson;
import dk.sigtepunkt.rest.internal.questions.ReportQuestionsJson;
import dk.sigtepunkt.rest.internal.roots.ReportRootJson;
import dk.sigtepunkt.rest.internal.tags.TagCountsJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The consolidated report.
 *
 * @param strategy the strategy's id
 * @param today the day it was put together
 * @param example true when any figure behind it is made-up example data
 * @param deviations differences between the adopted focus areas and those there are, Danish
 * @param corrections real figures that became known in the quarter to be other than was known before
 * @param retroactive what became known in the quarter to count, or no longer to count, in quarters that were over
 * @param sourceWarnings what is wrong with the data sources on the day of the report
 * @param sinceEnd what came or changed after the quarter; null while it runs
 * @param questions what bodies asked and follows the report
 * @param discussions what they said of it or on one of the quarter's days
 * @param practice what the strategy had come to
 * @param tags how much of it is tagged with what
 * @param breadth who took part
 * @param crossings what changed in one committee's areas and is felt in another one's
 * @param roots where its numbers and statuses come from, by the ids that the page has them under too
 */
public record ReportJson(
        String period,
        String strategy,
        String strategyTitle,
        String today,
        boolean example,
        List<ReportSigtepunktJson> sigtepunkter,
        List<ReportCommitteeJson> committees,
        List<ReportFocusAreaJson> focusAreas,
        List<MissingJson> missing,
        List<String> deviations,
        List<CorrectionJson> corrections,
        List<RetroactiveJson> retroactive,
        List<SourceWarningJson> sourceWarnings,
        @Nullable SinceEndJson sinceEnd,
        ReportQuestionsJson questions,
        ReportDiscussionsJson discussions,
        PracticeJson practice,
        TagCountsJson tags,
        ReportBreadthJson breadth,
        CrossingsJson crossings,
        List<ReportRootJson> roots)
        implements OverQuarter, WrittenOnce {
    /** What is made for the report besides what people write. */
    record Across(PracticeJson practice, QuartersInfluences crossing) {}

    /**
     * @param books as they were known
     * @param reading that the report was made from
     */
    static ReportJson of(ConsolidatedReport report, BesideReport books, Reading reading, Across across) {
        QuartersClaims claims = books.claims(report, reading);
        ToldWheels wheels = books.wheels(reading);
        return new ReportJson(
                report.period().code(),
                report.strategy().id().value(),
                report.strategy().title(),
                report.today().toString(),
                report.example(),
                report.sigtepunkter().stream().map(ReportSigtepunktJson::of).toList(),
                report.committees().stream()
                        .map(part -> ReportCommitteeJson.of(part, report.period(), wheels))
                        .toList(),
                report.focusAreas().stream()
                        .map(area -> ReportFocusAreaJson.of(area, report.period(), books, claims))
                        .toList(),
                report.reservations().missing().stream().map(MissingJson::of).toList(),
                report.reservations().deviations(),
                report.reservations().corrections().stream()
                        .map(CorrectionJson::of)
                        .toList(),
                report.reservations().retroactive().stream()
                        .map(RetroactiveJson::of)
                        .toList(),
                report.reservations().sourceWarnings().stream()
                        .map(SourceWarningJson::of)
                        .toList(),
                report.reservations().sinceEnd().map(SinceEndJson::of).orElse(null),
                ReportQuestionsJson.of(QuartersQuestions.of(books.questions(), report.period(), report.today())),
                ReportDiscussionsJson.of(QuartersDialogue.of(books.dialogue(), report.period())),
                across.practice(),
                TagCountsJson.of(report.tagCounts()),
                ReportBreadthJson.of(books.breadth(report, reading)),
                CrossingsJson.of(across.crossing()),
                RootBook.of(report, AreaNames.of(reading)).all().stream()
                        .map(ReportRootJson::of)
                        .toList());
    }

    /** That something is wrong where figures of the report come from; {@code sentence} is Danish. */
    public record SourceWarningJson(String committee, String source, String sentence) {
        static SourceWarningJson of(SourceWarning warning) {
            return new SourceWarningJson(warning.committee().value(), warning.source(), warning.sentence());
        }
    }
}
