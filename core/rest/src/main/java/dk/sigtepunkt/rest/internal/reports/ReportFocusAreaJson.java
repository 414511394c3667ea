package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.domain.assessment.Standstill;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.rest.internal.committees.BasisJson;
import dk.sigtepunkt.rest.internal.judgement.JudgedJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param before the assessment at the end of the quarter before
 * @param persons what people say of it beside the assessment
 * @param standstill null when a newer figure has come since the quarter before
 * @param example true when what is judged, or the baseline of it, is made-up example data
 * @param liveAction false when nothing was being done at the end of the quarter
 */
public record ReportFocusAreaJson(
        String committee,
        String key,
        String title,
        String sigtepunkt,
        boolean addedAfterAdoption,
        String assessment,
        String before,
        String reason,
        BasisJson basis,
        JudgedJson persons,
        @Nullable StandstillJson standstill,
        boolean example,
        boolean liveAction,
        List<ReportIndicatorJson> indicators,
        List<ReportActionJson> actions,
        List<ChangeJson> changes) {
    static ReportFocusAreaJson of(FocusAreaPart part) {
        return new ReportFocusAreaJson(
                part.area().ref().committee().value(),
                part.area().ref().key().value(),
                part.area().title(),
                part.area().primary().sigtepunkt().value(),
                part.cameLater(),
                part.assessment().code().code(),
                part.assessment().before().code(),
                part.assessment().reason(),
                BasisJson.of(part.assessment().basis()),
                JudgedJson.of(part.judgement()),
                part.standstill()
                        .<@Nullable StandstillJson>map(StandstillJson::of)
                        .orElse(null),
                part.restsOnExample(),
                part.hasLiveAction(),
                part.indicators().stream().map(ReportIndicatorJson::of).toList(),
                part.actions().stream().map(ReportActionJson::of).toList(),
                part.changes().stream().map(ChangeJson::of).toList());
    }

    /** That no newer figure has come for any indicator that is judged; {@code nextDue} is the first one's day. */
    public record StandstillJson(String before, String nextDue) {
        static StandstillJson of(Standstill standstill) {
            return new StandstillJson(
                    standstill.before().code(), standstill.due().toString());
        }
    }

    /** @param kind {@code assessment}, {@code action}, {@code figure} or {@code revision} */
    public record ChangeJson(String kind, String sentence) {
        static ChangeJson of(Change change) {
            return new ChangeJson(change.kind().code(), change.sentence());
        }
    }
}
