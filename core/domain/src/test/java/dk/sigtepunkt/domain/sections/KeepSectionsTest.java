package dk.sigtepunkt.domain.sections;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.RoleTable;
import dk.sigtepunkt.domain.access.RoleTable.Extent;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.rights.Somebody;
import dk.sigtepunkt.domain.roots.Facts;
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
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A committee's own words from the first draft to the release, and who reads what of them. */
class KeepSectionsTest {
    private static final CommitteeId ROADS = new CommitteeId("vej");
    private static final CommitteeId GONE = new CommitteeId("borte");
    private static final CommitteeId OTHER = new CommitteeId("havn");
    private static final Instant OCTOBER = Instant.parse("2024-10-12T10:00:00Z");
    private static final Period THIRD = Period.quarter(2024, 3);
    private static final SectionRef WHOLE = Sections.assessment(ROADS, THIRD);
    private static final Actor SECRETARY = person(Role.SECRETARY);
    private static final Actor CHAIR = person(Role.CHAIR);
    private static final KnownCommittee THEN = known(ROADS, CommitteeState.ACTIVE);

    private final MemorySections store = new MemorySections();
    private final MemoryReports reports = new MemoryReports();
    private final KeepSections keep = new KeepSections(
            store,
            new Still(),
            OneStrategy.with(new Sigtepunkt(new SigtepunktId("natur"), "Natur", "Om natur", "", List.of())),
            reports,
            Doors.house(),
            KnownActions.NONE,
            Facts.NOWHERE,
            Sections.shipped(reports),
            WorkTime.NONE,
            Clock.fixed(OCTOBER, ZoneOffset.UTC));

    static final class Still implements Catalogue {
        @Override
        public Reading open() {
            return new Reading(snapshot(), new MemoryFigureStore().book(), () -> {});
        }

        @Override
        public Reading openAsOf(Instant time) {
            return open();
        }

        @Override
        public CatalogueSnapshot snapshot() {
            return new CatalogueSnapshot(
                    List.of(known(ROADS, CommitteeState.ACTIVE), known(GONE, CommitteeState.NOT_INSTALLED)), List.of());
        }

        @Override
        public boolean ready() {
            return true;
        }
    }

    private static KnownCommittee known(CommitteeId id, CommitteeState state) {
        FocusArea area = new FocusArea(
                new FocusAreaRef(id, new FocusAreaKey("stier")),
                "Stier",
                "Flere stier",
                "Om stier",
                new SigtepunktLink(new SigtepunktId("natur"), "Fordi"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        Committee content = new Committee(id, "Udvalget", "", "Om", List.of(area), List.of(), List.of());
        return new KnownCommittee(content, state, "1.0.0", Instant.EPOCH);
    }

    private static Actor person(Role role) {
        return Actor.person(Actor.Means.PAGE, "konto-" + role.code(), Set.of(HeldRole.in(ROADS, role)));
    }

    private static UnaryOperator<String> text(String text) {
        return name -> name.equals(KeepSections.TEXT) ? text : "";
    }

    private static String because(String name) {
        return name.equals(KeepSections.REASON) ? "Fordi." : "";
    }

    private WriteResult<KeptSection> write(SectionRef ref, String text) {
        return keep.write(ref, text(text), OptionalInt.empty(), SECRETARY);
    }

    private static List<String> codes(WriteResult<KeptSection> result) {
        return ((WriteResult.Refused<KeptSection>) result)
                .faults().stream().map(WrittenFault::code).toList();
    }

    private Optional<String> read() {
        return store.released().of(ROADS, THIRD).assessment().map(ReleasedText::text);
    }

    @Test
    void aDraftIsForEverybodyOnlyWhenItIsReleasedAndThenANewOneCanBeWritten() {
        write(WHOLE, "Stierne er færdige.");
        assertThat(read()).isEmpty();
        assertThat(keep.drafts(THEN, THIRD, CHAIR)).containsExactly(WHOLE);
        assertThat(keep.release(WHOLE, KeepSectionsTest::because, OptionalInt.of(1), CHAIR))
                .isInstanceOf(WriteResult.Kept.class);
        assertThat(read()).contains("Stierne er færdige.");
        assertThat(keep.drafts(THEN, THIRD, CHAIR)).isEmpty();
        assertThat(codes(keep.release(WHOLE, KeepSectionsTest::because, OptionalInt.empty(), CHAIR)))
                .containsExactly("nothing-to-release");
        write(WHOLE, "Stierne er næsten færdige.");
        assertThat(read()).contains("Stierne er færdige.");
        keep.release(WHOLE, KeepSectionsTest::because, OptionalInt.of(3), CHAIR);
        assertThat(read()).contains("Stierne er næsten færdige.");
        assertThat(store.section(WHOLE).releases()).hasSize(2);
        assertThat(store.section(WHOLE).releases().get(0).released().roleCode()).isEqualTo("chair");
        assertThat(store.notes())
                .extracting(note -> note.entry().what().act())
                .containsExactly("section-drafted", "section-released", "section-drafted", "section-released");
        assertThat(store.notes()).allMatch(note -> note.reason().isEmpty());
    }

    @Test
    void whatIsWrittenOnceMoreIsKeptAlreadyAndWhoeverSawLessIsTold() {
        write(WHOLE, "Stierne er færdige.");
        assertThat(keep.write(WHOLE, text("Stierne er færdige."), OptionalInt.of(0), SECRETARY))
                .isInstanceOf(WriteResult.Kept.class);
        assertThat(store.section(WHOLE).version()).isEqualTo(1);
        WriteResult<KeptSection> late = keep.write(WHOLE, text("Noget andet."), OptionalInt.of(0), SECRETARY);
        assertThat(late).isInstanceOf(WriteResult.Clash.class);
        assertThat(((WriteResult.Clash<KeptSection>) late).now().text()).isEqualTo("Stierne er færdige.");
        assertThat(keep.release(WHOLE, KeepSectionsTest::because, OptionalInt.of(0), CHAIR))
                .isInstanceOf(WriteResult.Clash.class);
        assertThat(read()).isEmpty();
    }

    @Test
    void whoOnlyLooksKeepsNothing() {
        WriteResult<KeptSection> seen = keep.preview(WHOLE, text("- et\n- to"), SECRETARY);
        assertThat(seen).isInstanceOf(WriteResult.Kept.class);
        assertThat(((WriteResult.Kept<KeptSection>) seen).now().text()).isEqualTo("- et\n- to");
        assertThat(codes(keep.preview(WHOLE, text(""), SECRETARY))).containsExactly("incomplete");
        assertThat(keep.preview(WHOLE, text("Nej"), CHAIR)).isInstanceOf(WriteResult.Forbidden.class);
        assertThat(store.section(WHOLE).entries()).isEmpty();
        assertThat(store.notes()).isEmpty();
    }

    @Test
    void whatCannotBeTakenIsToldWithEverythingThatIsWrongWithIt() {
        assertThat(codes(write(WHOLE, " "))).containsExactly("incomplete");
        assertThat(codes(write(WHOLE, "x".repeat(4001)))).containsExactly("too-long");
        SectionRef paths = Sections.area(ROADS, THIRD, "stier");
        assertThat(codes(write(paths, "x".repeat(1001)))).containsExactly("too-long");
        assertThat(write(paths, "x".repeat(1000))).isInstanceOf(WriteResult.Kept.class);
        assertThat(codes(write(WHOLE, "Borgeren 010203-1234 klagede."))).containsExactly("personal-number");
        assertThat(codes(write(Sections.assessment(ROADS, Period.quarter(2025, 1)), "")))
                .containsExactly("incomplete", "quarter-to-come");
        assertThat(write(Sections.area(ROADS, THIRD, "havne"), "Om havne")).isInstanceOf(WriteResult.Unknown.class);
        assertThat(write(Sections.assessment(ROADS, Period.quarter(2019, 1)), "Før"))
                .isInstanceOf(WriteResult.Unknown.class);
        Actor elsewhere = Actor.person(Actor.Means.API, "konto-2", Set.of(HeldRole.in(GONE, Role.SECRETARY)));
        assertThat(codes(keep.write(Sections.assessment(GONE, THIRD), text("Nej"), OptionalInt.empty(), elsewhere)))
                .containsExactly("not-active");
    }

    @Test
    void eachRoleReadsWritesAndReleasesAsTheTableSays() {
        write(WHOLE, "Kun for udvalget.");
        for (Somebody one : Somebody.all(ROADS, OTHER)) {
            Actor actor = switch (one.known()) {
                case NOBODY -> Actor.nobody(Actor.Means.API);
                case OWNER -> Actor.owner(Actor.Means.API, "ejer");
                case PERSON -> Actor.person(Actor.Means.API, "konto-9", one.roles());
            };
            boolean inside = may(one, Permission.SEE_DRAFTS);
            assertThat(keep.desk(ROADS, THIRD, actor) instanceof DeskResult.Told)
                    .as(one.who())
                    .isEqualTo(inside);
            assertThat(keep.drafts(THEN, THIRD, actor).size()).as(one.who()).isEqualTo(inside ? 1 : 0);
            assertThat(keep.preview(WHOLE, text("Prøve"), actor) instanceof WriteResult.Kept)
                    .as(one.who())
                    .isEqualTo(may(one, Permission.WRITE_SECTIONS));
            assertThat(
                            keep.release(WHOLE, KeepSectionsTest::because, OptionalInt.of(99), actor)
                                    instanceof WriteResult.Clash)
                    .as(one.who())
                    .isEqualTo(may(one, Permission.RELEASE_SECTIONS));
        }
    }

    private static boolean may(Somebody one, Permission permission) {
        return one.known() == Somebody.Known.OWNER
                || one.roles().stream()
                        .anyMatch(held -> RoleTable.extent(permission, held.role()) == Extent.OWN
                                && held.committee().filter(ROADS::equals).isPresent());
    }

    @Test
    void whatIsReadAsOfADayIsTheSameHoweverMuchIsWrittenLater() {
        Instant before = OCTOBER.minusSeconds(60);
        Sections.drafted(store, WHOLE, "Først.", before.minusSeconds(60));
        Sections.released(store, WHOLE, before);
        ReleasedBook then = store.released().knownBy(before);
        write(WHOLE, "Siden.");
        keep.release(WHOLE, KeepSectionsTest::because, OptionalInt.empty(), CHAIR);
        write(WHOLE, "Endnu senere.");
        assertThat(store.released().knownBy(before)).isEqualTo(then);
        assertThat(then.of(ROADS, THIRD).assessment()).map(ReleasedText::text).contains("Først.");
        assertThat(read()).contains("Siden.");
    }

    @Test
    void aWordOfAnAreaWaitsToBeReleasedToo() {
        SectionRef paths = Sections.area(ROADS, THIRD, "stier");
        write(paths, "Om stierne.");
        assertThat(keep.drafts(THEN, THIRD, CHAIR)).containsExactly(paths);
    }

    @Test
    void whatStoodWhenTheQuarterEndedStaysAndACorrectionStandsBesideItWithItsReason() {
        Instant inside = Instant.parse("2024-09-20T10:00:00Z");
        Sections.drafted(store, WHOLE, "Først.", inside);
        Sections.released(store, WHOLE, inside.plusSeconds(60));
        QuarterWords then = store.released().of(ROADS, THIRD);
        write(WHOLE, "Rettet.");
        assertThat(codes(keep.release(WHOLE, name -> "", OptionalInt.empty(), CHAIR)))
                .containsExactly("incomplete");
        assertThat(codes(keep.release(WHOLE, name -> "010203-1234", OptionalInt.empty(), CHAIR)))
                .containsExactly("personal-number");
        keep.release(WHOLE, KeepSectionsTest::because, OptionalInt.empty(), CHAIR);
        QuarterWords now = store.released().of(ROADS, THIRD);
        assertThat(now.in(SectionKey.ASSESSMENT).then()).isEqualTo(then.assessment());
        assertThat(now.in(SectionKey.ASSESSMENT).now().orElseThrow().reason()).isEqualTo("Fordi.");
        assertThat(now.shown()).extracting(ReleasedText::text).containsExactly("Først.", "Rettet.");
        assertThat(store.released().knownBy(inside.plusSeconds(60)).of(ROADS, THIRD))
                .isEqualTo(then);
    }

    @Test
    void whatIsTakenBackIsReadNoMoreButStaysBesideTheQuarterInWhichItStood() {
        assertThat(codes(keep.takeBack(WHOLE, KeepSectionsTest::because, OptionalInt.empty(), CHAIR)))
                .containsExactly("nothing-released");
        Instant inside = Instant.parse("2024-09-20T10:00:00Z");
        Sections.drafted(store, WHOLE, "Først.", inside);
        Sections.released(store, WHOLE, inside.plusSeconds(60));
        write(WHOLE, "Kladden.");
        assertThat(keep.takeBack(WHOLE, KeepSectionsTest::because, OptionalInt.empty(), SECRETARY))
                .isInstanceOf(WriteResult.Forbidden.class);
        assertThat(codes(keep.takeBack(WHOLE, name -> "", OptionalInt.empty(), CHAIR)))
                .containsExactly("incomplete");
        assertThat(keep.takeBack(WHOLE, KeepSectionsTest::because, OptionalInt.of(0), CHAIR))
                .isInstanceOf(WriteResult.Clash.class);
        assertThat(keep.takeBack(WHOLE, KeepSectionsTest::because, OptionalInt.of(3), CHAIR))
                .isInstanceOf(WriteResult.Kept.class);
        assertThat(read()).isEmpty();
        assertThat(store.section(WHOLE).draft()).as("the draft waits still").isPresent();
        QuarterWords.Spoken spoken = store.released().of(ROADS, THIRD).in(SectionKey.ASSESSMENT);
        assertThat(spoken.then()).map(ReleasedText::text).contains("Først.");
        assertThat(spoken.now().flatMap(ReleasedText::back).orElseThrow().reason())
                .isEqualTo("Fordi.");
        keep.release(WHOLE, name -> "", OptionalInt.empty(), CHAIR);
        assertThat(read()).contains("Kladden.");
    }
}
