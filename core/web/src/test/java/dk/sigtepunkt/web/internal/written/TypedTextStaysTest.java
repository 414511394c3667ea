package dk.sigtepunkt.web.internal.written;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whatever a form of a written report is refused for, what was typed in it comes back in it. */
class TypedTextStaysTest {
    private static final Period QUARTER = Period.quarter(2025, 4);
    private static final ReportRef WATER = ReportRef.of(MadeUp.WATER, QUARTER);
    private static final ReportRef LAND = ReportRef.of(MadeUp.LAND, QUARTER);
    private static final ReportRef ALL = ReportRef.quarterly(QUARTER);
    private static final Instant FROM = Instant.parse("2026-03-01T08:00:00Z");
    private static final String TYPED = "Det her har jeg skrevet.";
    private static final String LONG_AGO = "7";

    private final WrittenTown town = new WrittenTown();

    /** What people type into each form, besides what they choose. */
    private static Set<String> typed(Doing doing) {
        return switch (doing) {
            case BEGIN, SUBMIT, OWN, MARK, ALL_READY -> Set.of();
            case SEND_BACK, REOPEN -> Set.of("reason");
            case TREAT, LAY -> Set.of("meeting", "decided");
            case PUBLISH -> Set.of("day", "clock");
            case CLOSE -> Set.of("ground");
            case REFLECT, WORD -> Set.of("text");
            case COMMENT -> Set.of("comment");
        };
    }

    private static Map<String, String> fields(String day) {
        Map<String, String> fields = new HashMap<>();
        for (String field : List.of("reason", "decided", "ground", "text", "comment")) {
            fields.put(field, TYPED);
        }
        fields.put("meeting", day);
        fields.put("day", day);
        fields.put("clock", "07.15");
        fields.put("word", "yes");
        fields.put("item", "section:assessment");
        fields.put("body", SomeReports.FIRST);
        return fields;
    }

    private static WrittenReport in(ReportRef ref, StateCode state) {
        WrittenReport report = SomeReports.in(ref, state, FROM);
        return report.with(new ReportStep.Closed(
                ReportItem.section("introduction"), "§ 1", SomeReports.by(Role.STRATEGY_OFFICE, FROM.plusSeconds(6))));
    }

    private Session who(ReportRef ref, Doing doing) {
        if (ref.committee().isEmpty()) {
            return town.office;
        }
        return switch (doing) {
            case TREAT, SEND_BACK -> town.chair;
            case LAY, PUBLISH, CLOSE, REOPEN -> town.office;
            default -> town.secretary;
        };
    }

    private static String typedIn(Document page, String field) {
        return page.select("form.sheet [name=" + field + "]").stream()
                .map(one -> one.tagName().equals("textarea") ? one.wholeText().strip() : one.val())
                .findFirst()
                .orElse("nothing");
    }

    private static void stays(String as, PageResponse answer, Set<String> typed, Map<String, String> sent) {
        assertThat(answer.status()).as(as).isBetween(400, 499);
        Document page = Jsoup.parse(answer.body());
        for (String field : typed) {
            assertThat(typedIn(page, field)).as(as + " " + field).isEqualTo(sent.get(field));
        }
    }

    @Test
    void ofEveryThingThatIsDoneWithAReportInEveryState() {
        Set<String> refused = new TreeSet<>();
        for (ReportRef ref : List.of(WATER, ALL)) {
            for (Doing doing : Doing.values()) {
                if (!doing.of(ref.kind())) {
                    continue;
                }
                for (StateCode state : StateCode.values()) {
                    for (String day : List.of("2026-03-09", "2026-13-40")) {
                        for (String version : List.of("", LONG_AGO)) {
                            town.installation.written.reports().is(in(ref, state));
                            Map<String, String> sent = fields(day);
                            sent.put("version", version);
                            String address = doing.ofSection()
                                    ? WrittenAddresses.of(ref, doing, ref.equals(ALL) ? "introduction" : "assessment")
                                    : WrittenAddresses.of(ref, doing);
                            PageResponse answer = town.press(who(ref, doing), address, sent);
                            // Whoever may not read it is told of no report.
                            if (answer.status() != 303 && answer.status() != 404) {
                                String as = "%s %s %s %s".formatted(address, state, day, version);
                                stays(as, answer, typed(doing), sent);
                                refused.add(doing.path() + " " + answer.status());
                            }
                        }
                    }
                }
            }
        }
        for (Doing doing : Doing.values()) {
            if (!typed(doing).isEmpty() && doing != Doing.COMMENT) {
                assertThat(refused).contains(doing.path() + " 422", doing.path() + " 409");
            }
        }
    }

    @Test
    void ofSeveralWhereNoneIsTaken() {
        for (SeveralSteps several : SeveralSteps.values()) {
            for (StateCode state : StateCode.values()) {
                for (String version : List.of("", LONG_AGO)) {
                    town.installation.written.reports().is(in(WATER, state));
                    town.installation.written.reports().is(in(LAND, state));
                    Map<String, String> sent = fields("2026-13-40");
                    for (ReportRef ref : List.of(WATER, LAND)) {
                        sent.put(SeveralSteps.field(ref), "yes");
                        sent.put(SeveralSteps.version(ref), version);
                    }
                    Session who = several == SeveralSteps.TREAT ? town.everywhere(Role.CHAIR) : town.office;
                    String as = "%s %s %s".formatted(several, state, version);
                    PageResponse answer = town.press(who, several.address(QUARTER), sent);
                    if (several != SeveralSteps.SUBMIT && answer.status() != 403 && state != StateCode.DRAFT) {
                        stays(as, answer, typed(several.doing()), sent);
                    }
                    if (several == SeveralSteps.LAY && state != StateCode.DRAFT) {
                        assertThat(Jsoup.parse(answer.body())
                                        .select("option[selected]")
                                        .val())
                                .as(as)
                                .isEqualTo(SomeReports.FIRST);
                    }
                }
            }
        }
    }
}
