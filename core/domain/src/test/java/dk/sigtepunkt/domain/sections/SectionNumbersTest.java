package dk.sigtepunkt.domain.sections;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.roots.Facts;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a committee says of a quarter has no number that is not the report's, or said to be its own. */
class SectionNumbersTest {
    private static final CommitteeId ROADS = new CommitteeId("vej");
    private static final Instant OCTOBER = Instant.parse("2024-10-12T10:00:00Z");
    private static final Period THIRD = Period.quarter(2024, 3);
    private static final SectionRef WHOLE = Sections.assessment(ROADS, THIRD);
    private static final Actor SECRETARY =
            Actor.person(Actor.Means.PAGE, "konto", Set.of(HeldRole.in(ROADS, Role.SECRETARY)));
    private static final ReportFacts.Facts KNOWN = new ReportFacts.Facts(
            List.of(Facts.fact("Cykelstier, 3. kvartal 2024", 12.4, new Unit("km", UnitKind.COUNT, 1))), List.of());

    private final MemorySections store = new MemorySections();
    private final KeepSections keep = new KeepSections(
            store,
            new KeepSectionsTest.Still(),
            OneStrategy.with(new Sigtepunkt(new SigtepunktId("natur"), "Natur", "Om natur", "", List.of())),
            new MemoryReports(),
            Doors.house(),
            KnownActions.NONE,
            (reading, committee, quarter) ->
                    committee.equals(Optional.of(ROADS)) && quarter.equals(THIRD) ? KNOWN : ReportFacts.Facts.NONE,
            Sections.shipped(new MemoryReports()),
            WorkTime.NONE,
            Clock.fixed(OCTOBER, ZoneOffset.UTC));

    private WriteResult<KeptSection> write(String text) {
        return keep.write(WHOLE, name -> name.equals(KeepSections.TEXT) ? text : "", OptionalInt.empty(), SECRETARY);
    }

    private static List<WrittenFault> faults(WriteResult<KeptSection> result) {
        assertThat(result).isInstanceOf(WriteResult.Refused.class);
        return ((WriteResult.Refused<KeptSection>) result).faults();
    }

    @Test
    void aNumberThatIsNotTheReportsIsRefusedByNameAndNothingIsWritten() {
        List<WrittenFault> faults = faults(write("Der er nu 14,2 km cykelsti."));
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).field()).isEqualTo(KeepSections.TEXT);
        assertThat(faults.get(0).code()).isEqualTo("number-without-root");
        assertThat(faults.get(0).sentence())
                .startsWith("Udvalgets egen vurdering: »14,2« er ikke et tal i rapporten. Nærmest er 12,4\u00a0km"
                        + " (Cykelstier, 3. kvartal 2024).")
                .contains("[Eget tal: 14,2; kilde:");
        assertThat(store.section(WHOLE).entries()).isEmpty();
    }

    @Test
    void theReportsOwnNumberAndOneThatIsTheWritersWithASourceAreTaken() {
        String text = "I 3. kvartal er der 12,4 km cykelsti, og [Eget tal: 300; kilde: Tælling den 4. maj] bruger dem.";
        assertThat(write(text)).isInstanceOf(WriteResult.Kept.class);
        assertThat(store.section(WHOLE).text()).isEqualTo(text);
    }

    @Test
    void whatStandsAlreadyIsKeptWithItsNumbersAndAnotherTextIsRead() {
        Sections.drafted(store, WHOLE, "Der er 14,2 km cykelsti.", OCTOBER);
        assertThat(write("Der er 14,2 km cykelsti.")).isInstanceOf(WriteResult.Kept.class);
        assertThat(faults(write("Der er 14,2 km cykelsti!"))).hasSize(1);
    }

    @Test
    void whatClaimsTooMuchAndHasANumberWithoutARootIsToldOfBoth() {
        assertThat(faults(write("Indsatsen har medført et fald i ledigheden på 14,2 km.")))
                .extracting(WrittenFault::code)
                .containsExactly("overclaims", "number-without-root");
    }

    @Test
    void aPersonsNumberIsNotSaidAgain() {
        assertThat(faults(write("Om 010190-1234.")))
                .extracting(WrittenFault::code)
                .containsExactly("personal-number");
    }
}
