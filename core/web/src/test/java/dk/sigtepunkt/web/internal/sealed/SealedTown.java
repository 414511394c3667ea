package dk.sigtepunkt.web.internal.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.claims.Ground;
import dk.sigtepunkt.domain.claims.SomeClaims;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.domain.influence.Influences;
import dk.sigtepunkt.domain.questions.Questions;
import dk.sigtepunkt.domain.reports.PathWord;
import dk.sigtepunkt.domain.reports.ReportEntry;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.seals.SealedBodies.Body;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Reports that are laid before a body, with all that can be in them. */
final class SealedTown {
    static final Period QUARTER = Period.quarter(2025, 4);
    static final Instant NOW = Instant.parse("2026-03-09T10:00:00Z");
    static final ReportRef OWN = ReportRef.of(MadeUp.WATER, QUARTER);
    static final ReportRef QUARTERLY = ReportRef.quarterly(QUARTER);
    static final ReportRef DEEP = ReportRef.inDepth(QUARTER);

    final Installation installation;

    SealedTown(Installation installation) {
        this.installation = installation;
    }

    static SealedTown madeUp() {
        SealedTown town = new SealedTown(MadeUp.installation());
        Questions.planted(town.installation.questions, MadeUp.WATER);
        SomeEvidence.published(town.installation.evidence, "Talt", SomeEvidence.area("vand", "soe"));
        SomeClaims.published(
                town.installation.claims,
                SomeClaims.saying("Talt", MadeUp.WATER, "rens", "soe", new Ground.Finding(1)));
        Influences.planted(town.installation.influences, "vand/soe", "land/skov", "Reglen");
        town.released(
                Sections.area(MadeUp.WATER, QUARTER, "soe"),
                "Søen er renere.\n\n- Fiskene kom igen\n- Vandet er klart");
        town.released(Sections.assessment(MadeUp.WATER, QUARTER), "Vi er godt på vej.\nOg vi bliver ved.");
        town.before(ReportRef.of(MadeUp.WATER, QUARTER.previous()));
        return town;
    }

    private void released(SectionRef ref, String text) {
        Sections.drafted(installation.sections, ref, text, MadeUp.SINCE);
        Sections.released(installation.sections, ref, MadeUp.SINCE.plusSeconds(1));
    }

    private void before(ReportRef ref) {
        installation
                .written
                .reports()
                .is(written(SomeReports.in(ref, StateCode.PUBLISHED, MadeUp.SINCE), "Det gik ikke."));
    }

    private static WrittenReport written(WrittenReport report, String text) {
        List<ReportEntry> entries = new ArrayList<>(report.entries());
        Instant at = entries.get(0).by().at();
        if (report.ref().committee().isPresent()) {
            entries.add(1, new ReportNote.Reflected(PathWord.YES, text, SomeReports.by(Role.SECRETARY, at)));
        } else {
            entries.add(1, new ReportNote.Worded("introduction", text, SomeReports.by(Role.STRATEGY_OFFICE, at)));
            entries.add(
                    2,
                    new ReportNote.Worded(
                            "conclusion",
                            "Vi [Eget tal: 45 borgere; kilde: Borgermøde] går videre.",
                            SomeReports.by(Role.STRATEGY_OFFICE, at)));
        }
        return new WrittenReport(report.ref(), entries);
    }

    /** Lays the committee's own report by its form, as somebody who is signed in. */
    static void lay(Installation site, Optional<Session> office) {
        lay(site, QUARTER, office);
    }

    static void lay(Installation site, Period quarter, Optional<Session> office) {
        String address = "/rapporter/%s/vand/forelaeg".formatted(quarter);
        Map<String, String> fields = new HashMap<>();
        Jsoup.parse(site.site
                        .reply(Installation.visit("GET", address, Map.of(), office))
                        .body())
                .select("form.sheet input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("meeting", "2026-03-10");
        assertThat(site.site
                        .reply(Installation.visit("POST", address, fields, office))
                        .status())
                .isEqualTo(303);
    }

    /** Laid, with some items closed. */
    static WrittenReport laid(ReportRef ref, String... closed) {
        WrittenReport report = written(
                SomeReports.in(ref, StateCode.LAID, NOW),
                "Det går fremad.\nDer kom [Eget tal: 45 borgere; kilde: Et møde].");
        for (String item : closed) {
            report = report.with(new ReportStep.Closed(
                    ReportItem.find(item).orElseThrow(),
                    "Forvaltningsloven § 27",
                    SomeReports.by(Role.STRATEGY_OFFICE, NOW.plusSeconds(9))));
        }
        return report;
    }

    ReportTold.Told told(WrittenReport report, boolean insider) {
        installation.written.reports().is(report);
        return new ReportTold.Told(
                report, StateCode.LAID, insider, false, report.frozen(), Actor.owner(Actor.Means.SCHEDULE, "segl"));
    }

    Body body(ReportRef ref, boolean insider, String... closed) {
        return installation.bodies().body(told(laid(ref, closed), insider));
    }

    static List<ReportRef> reports(String... committees) {
        List<ReportRef> all = new ArrayList<>(List.of(QUARTERLY, DEEP));
        Arrays.stream(committees)
                .map(id -> ReportRef.of(new CommitteeId(id), QUARTER))
                .forEach(all::add);
        return all;
    }

    static Optional<ReportItem> item(String written) {
        return ReportItem.find(written);
    }
}
