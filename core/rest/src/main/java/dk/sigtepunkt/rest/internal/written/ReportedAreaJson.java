package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.written.ReportedArea;
import dk.sigtepunkt.rest.internal.claims.ReportClaimsJson;
import dk.sigtepunkt.rest.internal.evidence.ReportEvidenceJson;
import dk.sigtepunkt.rest.internal.judgement.JudgedJson;
import dk.sigtepunkt.rest.internal.reports.ReportActionJson;
import dk.sigtepunkt.rest.internal.reports.ReportFocusAreaJson;
import dk.sigtepunkt.rest.internal.reports.ReportIndicatorJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A focus area in a committee's report.
 *
 * @param persons what people say of its status beside the computed one, with what has happened, why and what is done
 * @param text the committee's word about it; null when there is none
 */
public record ReportedAreaJson(
        String key,
        String title,
        String assessment,
        String before,
        String reason,
        JudgedJson persons,
        @Nullable WrittenTextJson text,
        List<ReportIndicatorJson> indicators,
        List<ReportActionJson> actions,
        List<ReportFocusAreaJson.ChangeJson> changes,
        ReportEvidenceJson evidence,
        List<ReportClaimsJson.Standing> claims) {
    static ReportedAreaJson of(ReportedArea area) {
        FocusAreaPart part = area.part();
        return new ReportedAreaJson(
                part.area().ref().key().value(),
                part.area().title(),
                part.assessment().code().code(),
                part.assessment().before().code(),
                part.assessment().reason(),
                JudgedJson.of(part.judgement()),
                area.text().<@Nullable WrittenTextJson>map(WrittenTextJson::of).orElse(null),
                part.indicators().stream().map(ReportIndicatorJson::of).toList(),
                part.actions().stream().map(ReportActionJson::of).toList(),
                part.changes().stream().map(ReportFocusAreaJson.ChangeJson::of).toList(),
                ReportEvidenceJson.of(area.evidence(), part.area().ref()),
                area.claims().stream().map(ReportClaimsJson.Standing::of).toList());
    }
}
