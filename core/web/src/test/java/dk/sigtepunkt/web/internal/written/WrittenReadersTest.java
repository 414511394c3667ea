package dk.sigtepunkt.web.internal.written;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.reports.PathWord;
import dk.sigtepunkt.domain.reports.ReadersTable;
import dk.sigtepunkt.domain.reports.ReportEntry;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.rights.Somebody;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Every page of a report in every state opened by everybody that there can be, held to the table of the documentation. */
class WrittenReadersTest {
    private static final Period QUARTER = Period.quarter(2025, 4);
    private static final Instant BEGUN = Instant.parse("2026-03-01T08:00:00Z");
    private static final String SAID = "Hemmeligt svar";
    private static final String COMMENT = "Hemmelig bemærkning";

    private final Installation installation = MadeUp.installation();
    private final ReadersTable table;
    private final List<Somebody> all = Somebody.all(MadeUp.WATER, MadeUp.LAND);
    private final Map<Somebody, Optional<Session>> sessions = new HashMap<>();

    WrittenReadersTest() throws IOException {
        table = ReadersTable.documented();
        all.forEach(one -> sessions.put(one, session(one)));
    }

    private Optional<Session> session(Somebody one) {
        return switch (one.known()) {
            case NOBODY -> Optional.empty();
            case OWNER -> Optional.of(installation.signedIn());
            case PERSON ->
                Optional.of(installation.signedIn(
                        installation.holders.person(one.roles().toArray(HeldRole[]::new))));
        };
    }

    private static List<ReportRef> refs() {
        return List.of(
                ReportRef.of(MadeUp.WATER, QUARTER),
                ReportRef.of(MadeUp.LAND, QUARTER),
                ReportRef.quarterly(QUARTER),
                ReportRef.inDepth(QUARTER));
    }

    private static WrittenReport report(ReportRef ref, StateCode state) {
        List<ReportEntry> entries =
                new ArrayList<>(SomeReports.in(ref, state, BEGUN).entries());
        entries.add(1, new ReportNote.Reflected(PathWord.YES, SAID, SomeReports.by(Role.SECRETARY, BEGUN)));
        entries.add(2, new ReportNote.Commented("assessment", COMMENT, SomeReports.by(Role.SECRETARY, BEGUN)));
        entries.add(3, new ReportNote.Worded("introduction", SAID, SomeReports.by(Role.STRATEGY_OFFICE, BEGUN)));
        return new WrittenReport(ref, entries);
    }

    private PageResponse get(Somebody who, String address) {
        return installation.site.reply(
                Installation.visit("GET", address, Map.of(), sessions.getOrDefault(who, Optional.empty())));
    }

    private static String words(PageResponse page) {
        return Jsoup.parse(page.body()).select("main").text();
    }

    @Test
    void everybodyReadsInEveryStateWhatTheTableSaysAndNothingElse() {
        for (ReportRef ref : refs()) {
            for (StateCode state : StateCode.values()) {
                installation.written.reports().is(report(ref, state));
                for (Somebody one : all) {
                    String cell = "%s in %s by %s".formatted(ref, state, one);
                    PageResponse page = get(one, WrittenAddresses.of(ref));
                    boolean due = table.due(ref, state, one);
                    assertThat(page.status()).as(cell).isEqualTo(due ? 200 : 404);
                    assertThat(page.body().contains(SAID)).as(cell).isEqualTo(due);
                    assertThat(page.body().contains(COMMENT))
                            .as(cell)
                            .isEqualTo(table.due(ref, StateCode.DRAFT, one) && ref.kind() == ReportKind.COMMITTEE);
                    String round = get(one, WrittenAddresses.round(QUARTER)).body();
                    assertThat(round.contains("<a href=\"" + WrittenAddresses.of(ref) + "\""))
                            .as(cell)
                            .isEqualTo(due);
                }
                installation.written.reports().is(WrittenReport.none(ref));
            }
        }
    }

    @Test
    void noOtherPageTellsWhatWhoeverAsksMayNotRead() {
        for (ReportRef ref : refs()) {
            for (StateCode state : StateCode.values()) {
                installation.written.reports().is(report(ref, state));
                all.stream()
                        .filter(one -> !table.due(ref, state, one))
                        .forEach(one -> others(ref)
                                .forEach(address -> assertThat(get(one, address).body())
                                        .as("%s of %s in %s by %s", address, ref, state, one)
                                        .doesNotContain(SAID, COMMENT)));
                installation.written.reports().is(WrittenReport.none(ref));
            }
        }
    }

    private static Stream<String> others(ReportRef ref) {
        String report = WrittenAddresses.of(ref);
        Stream<String> forms = Arrays.stream(Doing.values())
                .filter(doing -> doing.of(ref.kind()))
                .map(doing -> doing.ofSection()
                        ? WrittenAddresses.of(ref, doing, "assessment")
                        : WrittenAddresses.of(ref, doing));
        return Stream.concat(
                forms,
                Stream.of(
                        WrittenAddresses.asRead(ref),
                        report + "?kendt=2026-03-02",
                        WrittenAddresses.NEWEST,
                        WrittenAddresses.round(QUARTER),
                        "/mit-moede",
                        "/mine-udvalg",
                        "/rapport/2025K4",
                        "/udvalg/vand?kvartal=2025K4"));
    }

    @Test
    void whoeverMayNotReadADraftIsNotToldWhetherOneIsBegun() {
        for (ReportRef ref : refs()) {
            List<Somebody> outside = all.stream()
                    .filter(one -> !table.due(ref, StateCode.DRAFT, one))
                    .toList();
            Map<String, String> before = new HashMap<>();
            outside.forEach(one -> others(ref).forEach(address -> before.put(one + address, words(get(one, address)))));
            installation.written.reports().is(report(ref, StateCode.DRAFT));
            outside.forEach(one -> others(ref)
                    .forEach(address -> assertThat(words(get(one, address)))
                            .as("%s by %s", address, one)
                            .isEqualTo(before.get(one + address))));
            installation.written.reports().is(WrittenReport.none(ref));
        }
    }
}
