package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Standstill;
import dk.sigtepunkt.domain.claims.QuartersClaims;
import dk.sigtepunkt.domain.dialogue.Discussion;
import dk.sigtepunkt.domain.dialogue.QuartersDialogue;
import dk.sigtepunkt.domain.evidence.QuartersEvidence;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.rest.internal.claims.ReportClaimsJson;
import dk.sigtepunkt.rest.internal.committees.BasisJson;
import dk.sigtepunkt.rest.internal.evidence.ReportEvidenceJson;
import dk.sigtepunkt.rest.internal.judgement.JudgedJson;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * @param before the assessment at the end of the quarter before
 * @param persons what people say of it beside the assessment
 * @param standstill null when a newer figure has come since the quarter before
 * @param example true when what is judged, or the baseline of it, is made-up example data
 * @param liveAction false when nothing was being done at the end of the quarter
 * @param evidence what was seen and heard of it
 * @param discussions which of the report's discussions are about it or one of its indicators
 * @param claims that actions contribute
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
        List<ChangeJson> changes,
        ReportEvidenceJson evidence,
        DiscussionsJson discussions,
        ReportClaimsJson claims) {
    /** @param books as they were known */
    static ReportFocusAreaJson of(FocusAreaPart part, Period quarter, BesideReport books, QuartersClaims claims) {
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
                part.changes().stream().map(ChangeJson::of).toList(),
                ReportEvidenceJson.of(
                        QuartersEvidence.of(books.evidence(), part.area().ref(), quarter),
                        part.area().ref()),
                DiscussionsJson.of(
                        QuartersDialogue.of(books.dialogue(), quarter).about(items(part))),
                ReportClaimsJson.of(claims, part.area().ref()));
    }

    /** What of the report is the area's. */
    private static Set<ItemRef> items(FocusAreaPart part) {
        return Stream.concat(
                        Stream.of(ItemRef.of(part.area().ref())),
                        part.indicators().stream()
                                .map(one -> ItemRef.of(one.indicator().id())))
                .collect(Collectors.toSet());
    }

    /** Numbers of discussions: written by the quarter's end, and written, or written otherwise, after it. */
    public record DiscussionsJson(List<Integer> standing, List<Integer> since) {
        static DiscussionsJson of(QuartersDialogue about) {
            return new DiscussionsJson(numbers(about.standing()), numbers(about.since()));
        }

        private static List<Integer> numbers(List<Discussion> some) {
            return some.stream().map(Discussion::number).toList();
        }
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
        public static ChangeJson of(Change change) {
            return new ChangeJson(change.kind().code(), change.sentence());
        }
    }
}
