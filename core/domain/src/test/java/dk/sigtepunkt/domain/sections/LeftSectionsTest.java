package dk.sigtepunkt.domain.sections;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.roots.Facts;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.WriteResult;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A text in a section that the report's template does not have is its writers' as every other one. */
class LeftSectionsTest {
    private static final Instant OCTOBER = Instant.parse("2024-10-12T10:00:00Z");
    private static final SectionRef LEFT =
            new SectionRef(new CommitteeId("vej"), Period.quarter(2024, 3), new SectionKey("samspil"));
    private static final SectionRef NONE = new SectionRef(LEFT.committee(), LEFT.quarter(), new SectionKey("efterord"));

    private final MemorySections store = new MemorySections();
    private final MemoryReports reports = new MemoryReports();
    private final KeepSections keep = new KeepSections(
            store,
            new KeepSectionsTest.Still(),
            OneStrategy.with(new Sigtepunkt(new SigtepunktId("natur"), "Natur", "Om natur", "", List.of())),
            reports,
            Doors.house(),
            KnownActions.NONE,
            Facts.NOWHERE,
            Sections.shipped(reports),
            WorkTime.NONE,
            Clock.fixed(OCTOBER, ZoneOffset.UTC));

    private static Actor person(Role role) {
        return Actor.person(Actor.Means.PAGE, "konto-" + role.code(), Set.of(HeldRole.in(LEFT.committee(), role)));
    }

    private static boolean kept(WriteResult<KeptSection> result) {
        return result instanceof WriteResult.Kept<KeptSection>;
    }

    private boolean write(SectionRef ref) {
        return kept(keep.write(ref, name -> "Vi går hver for sig.", OptionalInt.empty(), person(Role.SECRETARY)));
    }

    @Test
    void itIsOnTheDeskAndIsTakenBackRewrittenAndReleased() {
        Sections.drafted(store, LEFT, "Vi går sammen.", OCTOBER.minusSeconds(9));
        Sections.released(store, LEFT, OCTOBER.minusSeconds(8));
        DeskResult.Told told = (DeskResult.Told) keep.desk(LEFT.committee(), LEFT.quarter(), person(Role.SECRETARY));
        assertThat(told.desk().own())
                .extracting(one -> one.section().ref().key().value())
                .containsExactly("assessment", "samspil");
        assertThat(kept(keep.takeBack(LEFT, name -> "Fordi.", OptionalInt.empty(), person(Role.CHAIR))))
                .isTrue();
        assertThat(write(LEFT)).isTrue();
        assertThat(store.section(LEFT).draft()).isPresent();
        assertThat(keep.drafts(told.desk().committee(), LEFT.quarter(), person(Role.CHAIR)))
                .containsExactly(LEFT);
        assertThat(kept(keep.release(LEFT, name -> "Fordi.", OptionalInt.empty(), person(Role.CHAIR))))
                .isTrue();
    }

    @Test
    void whereNothingStandsNothingIsBegun() {
        assertThat(write(NONE)).isFalse();
        assertThat(store.written(NONE.committee(), NONE.quarter())).isEmpty();
    }
}
