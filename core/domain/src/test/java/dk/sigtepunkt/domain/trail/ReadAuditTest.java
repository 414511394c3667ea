package dk.sigtepunkt.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.AuditCheck;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditFilter;
import dk.sigtepunkt.domain.audit.AuditHead;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.AuditPage;
import dk.sigtepunkt.domain.audit.AuditReason;
import dk.sigtepunkt.domain.audit.Chain;
import dk.sigtepunkt.domain.audit.ChainFault;
import dk.sigtepunkt.domain.audit.ChainLink;
import dk.sigtepunkt.domain.audit.ChainVerdict;
import dk.sigtepunkt.domain.audit.ChainVerifier;
import dk.sigtepunkt.domain.audit.Entries;
import dk.sigtepunkt.domain.audit.KeptHead;
import dk.sigtepunkt.domain.audit.MemoryAuditHeads;
import dk.sigtepunkt.domain.audit.MemoryAuditLog;
import dk.sigtepunkt.domain.audit.MemoryAuditTrail;
import dk.sigtepunkt.domain.audit.ToldRecord;
import dk.sigtepunkt.domain.door.Disclosure;
import dk.sigtepunkt.domain.door.Doors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReadAuditTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final CommitteeId VEJ = new CommitteeId("vej");
    private static final CommitteeId LAND = new CommitteeId("land");
    private static final Actor OWNER = Actor.owner(Actor.Means.PAGE, "administrator");
    private static final Actor CONTROLLER = person(HeldRole.everywhere(Role.CONTROLLER));
    private static final Actor SECRETARY = person(HeldRole.in(VEJ, Role.SECRETARY));
    /** With a role that may, in no committee; and one that may not, in one. */
    private static final Actor STRANGER = person(HeldRole.everywhere(Role.CHAIR), HeldRole.in(VEJ, Role.POLITICIAN));

    private final MemoryAuditTrail trail = new MemoryAuditTrail(CLOCK);
    private final MemoryAuditHeads heads = new MemoryAuditHeads();
    private final MemoryAuditLog refusals = new MemoryAuditLog();
    private final ReadAudit audit = new ReadAudit(trail, heads, Doors.house(refusals), CLOCK);

    private static Actor person(HeldRole... held) {
        return Actor.person(Actor.Means.PAGE, "p-aaaaaaaaaaaaaaaaaaaa", Set.of(held));
    }

    @BeforeEach
    void somethingWasDone() {
        done(About.in(VEJ, "figures", "1"), "Målt om");
        done(About.in(LAND, "figures", "2"), "");
        done(About.of("account", "p-b"), "");
        done(About.in(VEJ, "figures", "4"), "");
    }

    private void done(About about, String why) {
        trail.append(AuditNote.done(NOW, OWNER, Permission.RECORD_FIGURES, "figures-recorded", about)
                .because(why, new Random(3)));
    }

    private static <T> T told(Disclosure<T> answer) {
        return answer.fold(what -> what, why -> {
            throw new AssertionError(why.sentence());
        });
    }

    private static boolean refused(Disclosure<?> answer) {
        return answer.fold(what -> false, why -> true);
    }

    private Disclosure<AuditPage> newest(Actor actor) {
        return audit.newest(AuditFilter.ALL, Long.MAX_VALUE, 10, actor);
    }

    private static List<Long> numbers(AuditPage page) {
        return page.records().stream().map(record -> record.link().seq()).toList();
    }

    private AuditCheck check() {
        return told(new ReadAudit(trail, heads, Doors.house(), CLOCK).verified(Duration.ZERO, OWNER));
    }

    private List<ChainFault> faults() {
        return check().verdict().faults();
    }

    @Nested
    class Rights {
        @Test
        void whoMayEverywhereIsToldAll() {
            assertThat(numbers(told(newest(OWNER)))).containsExactly(4L, 3L, 2L, 1L);
            assertThat(numbers(told(newest(CONTROLLER)))).containsExactly(4L, 3L, 2L, 1L);
        }

        @Test
        void whoMayInACommitteeIsToldWhatIsOfThatOne() {
            assertThat(numbers(told(newest(SECRETARY)))).containsExactly(4L, 1L);
            assertThat(told(audit.record(1, SECRETARY))).isPresent();
            assertThat(refusals.entries()).isEmpty();
            assertThat(refused(audit.record(2, SECRETARY))).isTrue();
            assertThat(refused(audit.record(3, SECRETARY))).isTrue();
            assertThat(refusals.entries()).hasSize(2);
            assertThat(told(audit.record(99, SECRETARY))).isEmpty();
        }

        @Test
        void whoMayInSeveralIsToldWhatIsOfEach() {
            Actor both = person(HeldRole.in(VEJ, Role.SECRETARY), HeldRole.in(LAND, Role.CHAIR));
            assertThat(numbers(told(newest(both)))).containsExactly(4L, 2L, 1L);
        }

        @Test
        void toAskForAForeignCommitteeIsRefusedAndNotAnsweredWithNothing() {
            AuditFilter land = new AuditFilter(
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    AuditFilter.What.ANY,
                    new AuditFilter.About("", "", "land"),
                    Optional.empty());
            assertThat(refused(audit.newest(land, Long.MAX_VALUE, 10, SECRETARY)))
                    .isTrue();
            assertThat(numbers(told(audit.newest(land, Long.MAX_VALUE, 10, CONTROLLER))))
                    .containsExactly(2L);
        }

        @Test
        void theWholeChainGoesOnlyToWhoMayReadAllOfIt() {
            assertThat(told(audit.export(true, CONTROLLER))).hasSize(4);
            assertThat(refused(audit.export(false, SECRETARY))).isTrue();
        }

        @Test
        void whoMayReadSomethingIsToldWhetherTheChainIsWhole() {
            assertThat(told(audit.verified(Duration.ZERO, SECRETARY)).verdict().whole())
                    .isTrue();
            assertThat(told(audit.ends(SECRETARY)).now()).isEqualTo(trail.head());
        }

        @Test
        void everybodyElseIsToldNothing() {
            for (Actor actor :
                    List.of(STRANGER, Actor.nobody(Actor.Means.API), Actor.server(Actor.Means.SCHEDULE, "x"))) {
                assertThat(Stream.of(
                                        newest(actor),
                                        audit.record(1, actor),
                                        audit.record(99, actor),
                                        audit.ends(actor),
                                        audit.verified(Duration.ZERO, actor),
                                        audit.export(false, actor))
                                .map(ReadAuditTest::refused))
                        .as("%s", actor)
                        .containsOnly(true);
            }
        }
    }

    @Nested
    class Pages {
        @Test
        void aPageSaysWhetherThereIsMore() {
            AuditPage first = told(audit.newest(AuditFilter.ALL, Long.MAX_VALUE, 3, OWNER));
            assertThat(numbers(first)).containsExactly(4L, 3L, 2L);
            assertThat(first.more()).isTrue();
            AuditPage second = told(audit.newest(AuditFilter.ALL, 2, 3, OWNER));
            assertThat(numbers(second)).containsExactly(1L);
            assertThat(second.more()).isFalse();
        }

        @Test
        void aReasonIsToldAndThatItIsErasedOrAltered() {
            ToldRecord given = told(audit.record(1, OWNER)).orElseThrow();
            assertThat(given.why()).isEqualTo(ToldRecord.Why.GIVEN);
            assertThat(given.reason()).isEqualTo("Målt om");
            assertThat(told(audit.record(2, OWNER)).orElseThrow().why()).isEqualTo(ToldRecord.Why.NOT_ASKED);

            trail.reasons.put(1L, new AuditReason("00", "Noget andet"));
            assertThat(told(audit.record(1, OWNER)).orElseThrow().why()).isEqualTo(ToldRecord.Why.ALTERED);
            trail.reasons.remove(1L);
            ToldRecord erased = told(audit.record(1, OWNER)).orElseThrow();
            assertThat(erased.why()).isEqualTo(ToldRecord.Why.ERASED);
            assertThat(erased.reason()).isEmpty();
        }
    }

    @Nested
    class Verification {
        private void kept(AuditHead head) {
            heads.keep(new KeptHead(head, NOW, "knude-1"));
        }

        @Test
        void aChainIsWholeWithAndWithoutErasedReasons() {
            assertThat(faults()).isEmpty();
            assertThat(check().held()).isEmpty();
            trail.reasons.clear();
            assertThat(faults()).isEmpty();
        }

        @Test
        void itIsHeldAgainstTheLatestKnownHead() {
            kept(trail.head());
            done(About.of("account", "p-c"), "");
            assertThat(faults()).isEmpty();
            assertThat(check().held()).map(KeptHead::at).contains(NOW);
        }

        @Test
        void aReasonThatWasAlteredOrAddedIsFound() {
            trail.reasons.put(1L, new AuditReason("00", "Målt om"));
            trail.reasons.put(2L, AuditReason.of("Tilføjet", new Random(1)));
            assertThat(faults())
                    .containsExactly(
                            new ChainFault(ChainFault.Kind.REASON_ALTERED, 1),
                            new ChainFault(ChainFault.Kind.REASON_ALTERED, 2));
        }

        @Test
        void aCutTailIsFoundByTheDatabasesOwnEnd() {
            trail.links.remove(3);
            assertThat(faults()).containsExactly(new ChainFault(ChainFault.Kind.CUT_OFF, 3));
        }

        @Test
        void aRebuiltChainIsFoundByTheDatabasesOwnEndWhereThatWasForgotten() {
            AuditHead third = trail.links.get(2).head();
            trail.links.set(3, Chain.next(third, Entries.noted(new Random(8))));
            assertThat(faults()).containsExactly(new ChainFault(ChainFault.Kind.REBUILT, 4));
        }

        @Test
        void aLinkAfterTheEndIsFound() {
            trail.links.add(Chain.next(trail.head(), Entries.noted(new Random(8))));
            assertThat(faults()).containsExactly(new ChainFault(ChainFault.Kind.AFTER_END, 5));
        }

        @Test
        void aLinkBeforeTheFirstIsFound() {
            ChainLink first = trail.links.get(0);
            trail.links.add(new ChainLink(0, first.parts(), first.previous(), first.hash()));
            assertThat(faults()).contains(new ChainFault(ChainFault.Kind.OUT_OF_ORDER, 0));
        }

        @Test
        void twoKnownHeadsOfOneNumberCannotBothBeRight() {
            ChainVerdict verdict = ChainVerifier.verify(
                    trail.links.iterator(), List.of(trail.head(), new AuditHead(4, "a".repeat(64))));
            assertThat(verdict.faults()).containsExactly(new ChainFault(ChainFault.Kind.REBUILT, 4));
        }

        @Test
        void whatCannotBeReadIsTold() {
            heads.unreadable.add("2026-11-28.head");
            assertThat(check().unreadable()).containsExactly("2026-11-28.head");
        }

        @Test
        void itIsNotDoneAnewForEveryCaller() {
            assertThat(told(audit.verified(Duration.ZERO, OWNER)).verdict().whole())
                    .isTrue();
            trail.links.remove(1);
            assertThat(told(audit.verified(Duration.ofHours(1), OWNER))
                            .verdict()
                            .whole())
                    .isTrue();
            ReadAudit later = new ReadAudit(trail, heads, Doors.house(), Clock.offset(CLOCK, Duration.ofHours(2)));
            assertThat(told(later.verified(Duration.ofHours(1), OWNER))
                            .verdict()
                            .whole())
                    .isFalse();
        }

        @Test
        void aLongChainIsReadToItsEnd() {
            for (int one = 0; one < 1200; one++) {
                done(About.of("account", "p-" + one), one % 7 == 0 ? "Fordi" : "");
            }
            assertThat(check().verdict().records()).isEqualTo(1204);
            assertThat(faults()).isEmpty();
            assertThat(told(audit.export(true, OWNER)).map(link -> link.link().seq()))
                    .hasSize(1204)
                    .isSorted();
        }
    }
}
