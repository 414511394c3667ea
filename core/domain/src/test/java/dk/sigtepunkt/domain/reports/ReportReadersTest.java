package dk.sigtepunkt.domain.reports;

import static dk.sigtepunkt.domain.reports.ReportTown.HARBOUR;
import static dk.sigtepunkt.domain.reports.ReportTown.OCTOBER;
import static dk.sigtepunkt.domain.reports.ReportTown.ROADS;
import static dk.sigtepunkt.domain.reports.ReportTown.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.rights.Somebody;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who reads a report in which state: the table of the documentation, by hand here, and what the door answers. */
class ReportReadersTest {
    /** A committee's report: E in the own committee, A of whichever, a column for each role in its order. */
    private static final Map<StateCode, String> COMMITTEES = Map.of(
            StateCode.DRAFT, "E E E E E - - - - -",
            StateCode.SUBMITTED, "E E E E E A - - - -",
            StateCode.TREATED, "E E E E E A A A - -",
            StateCode.LAID, "A A E E E A A A - -",
            StateCode.PUBLISHED, "A A A A A A A A A A");

    /** One that is no committee's. */
    private static final Map<StateCode, String> OVERALL = Map.of(
            StateCode.DRAFT, "- - - - - A - - - -",
            StateCode.SUBMITTED, "- - - - - A - - - -",
            StateCode.TREATED, "- - - - - A A A - -",
            StateCode.LAID, "A A - - - A A A - -",
            StateCode.PUBLISHED, "A A A A A A A A A A");

    private static final List<Role> ROLES = List.of(Role.values());

    private final ReportTown town = new ReportTown(Doors.house());

    @Test
    void theDoorAnswersEveryoneInEveryStateAsTheTableSays() {
        List<String> wrong = new ArrayList<>();
        for (ReportRef ref : List.of(
                ReportRef.of(ROADS, THIRD),
                ReportRef.of(HARBOUR, THIRD),
                ReportRef.quarterly(THIRD),
                ReportRef.inDepth(THIRD))) {
            for (StateCode state : StateCode.values()) {
                town.store.is(SomeReports.in(ref, state, OCTOBER));
                for (Somebody one : Somebody.all(ROADS, HARBOUR)) {
                    boolean due = due(ref, state, one);
                    boolean told =
                            town.reading(OCTOBER.plusSeconds(60)).report(ref, Optional.empty(), ReportTown.actor(one))
                                    instanceof ReportTold.Told;
                    boolean listed =
                            town.reading(OCTOBER.plusSeconds(60)).all(Optional.empty(), ReportTown.actor(one)).stream()
                                    .anyMatch(report -> report.report().ref().equals(ref));
                    if (told != due || listed != due) {
                        wrong.add("%s in %s by %s: told %s, listed %s".formatted(ref, state, one, told, listed));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean due(ReportRef ref, StateCode state, Somebody one) {
        if (one.known() == Somebody.Known.OWNER || state == StateCode.PUBLISHED) {
            return true;
        }
        return one.roles().stream().anyMatch(held -> reaches(ref, state, held));
    }

    private static boolean reaches(ReportRef ref, StateCode state, HeldRole held) {
        String row = (ref.kind() == ReportKind.COMMITTEE ? COMMITTEES : OVERALL).getOrDefault(state, "");
        String cell = row.split(" ")[ROLES.indexOf(held.role())];
        Optional<CommitteeId> bound = held.committee();
        boolean politician = held.role() == Role.POLITICIAN || held.role() == Role.CHAIR;
        return switch (cell) {
            case "A" -> bound.isEmpty() || bound.equals(ref.committee()) || politician;
            case "E" -> bound.isPresent() && bound.equals(ref.committee());
            default -> false;
        };
    }

    @Test
    void aKeyThatLeavesTooLittleReadsNoDraft() {
        ReportRef ref = ReportRef.of(ROADS, THIRD);
        town.store.is(SomeReports.in(ref, StateCode.DRAFT, OCTOBER));
        Somebody chair = Somebody.all(ROADS, HARBOUR).stream()
                .filter(one -> one.who().equals("chair, own committee"))
                .findFirst()
                .orElseThrow();
        Limit foreign = new Limit(EnumSet.allOf(Permission.class), Set.of(HARBOUR), OCTOBER.plusSeconds(9999));
        assertThat(town.reading(OCTOBER.plusSeconds(60))
                        .report(ref, Optional.empty(), ReportTown.actor(chair).within(foreign)))
                .isInstanceOf(ReportTold.Forbidden.class);
    }

    @Test
    void whoeverMayNotReadDraftsIsNotToldWhetherOneIsBegun() {
        ReportRef ref = ReportRef.of(ROADS, THIRD);
        for (Somebody one : Somebody.all(ROADS, HARBOUR)) {
            town.store.is(WrittenReport.none(ref));
            ReportTold none = town.reading(OCTOBER).report(ref, Optional.empty(), ReportTown.actor(one));
            town.store.is(SomeReports.in(ref, StateCode.DRAFT, OCTOBER.minusSeconds(9)));
            ReportTold draft = town.reading(OCTOBER).report(ref, Optional.empty(), ReportTown.actor(one));
            assertThat(none instanceof ReportTold.Forbidden)
                    .as(one.who())
                    .isEqualTo(draft instanceof ReportTold.Forbidden);
            if (draft instanceof ReportTold.Forbidden) {
                assertThat(none).isEqualTo(draft);
            }
        }
    }

    @Test
    void aPublishedReportIsReadAsOfADayByThoseAloneWhoCouldReadItThen() {
        ReportRef ref = ReportRef.of(ROADS, THIRD);
        town.store.is(SomeReports.in(ref, StateCode.PUBLISHED, OCTOBER));
        Somebody nobody = Somebody.NOBODY;
        ReadReports reading = town.reading(OCTOBER.plusSeconds(60));
        assertThat(reading.report(ref, Optional.of(OCTOBER), ReportTown.actor(nobody)))
                .isInstanceOf(ReportTold.Forbidden.class);
        assertThat(reading.report(ref, Optional.of(OCTOBER.plusSeconds(5)), ReportTown.actor(nobody)))
                .isInstanceOf(ReportTold.Told.class);
    }

    @Test
    void theDocumentationHasTheTable() throws IOException {
        String document = Files.readString(Path.of("../docs/reports.md"));
        assertThat(document).contains(table("A committee's report", COMMITTEES));
        assertThat(document).contains(table("A report of all", OVERALL));
    }

    private static String table(String title, Map<StateCode, String> rows) {
        String head = "| %s | %s |\n|%s\n"
                .formatted(
                        title,
                        Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(" | ")),
                        "---|".repeat(Role.values().length + 1));
        return Arrays.stream(StateCode.values())
                .map(state -> "| %s | %s |"
                        .formatted(
                                state.code(),
                                String.join(" | ", rows.getOrDefault(state, "").split(" "))))
                .collect(Collectors.joining("\n", head, "\n"));
    }
}
