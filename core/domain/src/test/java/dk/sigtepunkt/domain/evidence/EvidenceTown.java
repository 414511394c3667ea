package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.Outcome;
import dk.sigtepunkt.domain.written.Sent;
import dk.sigtepunkt.domain.written.WriteResult;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Two committees with an area each, one that is gone, and people who write down what they saw and heard. */
abstract class EvidenceTown {
    static final CommitteeId ROADS = new CommitteeId("vej");
    static final CommitteeId CARE = new CommitteeId("social");
    static final CommitteeId GONE = new CommitteeId("borte");
    static final FocusAreaRef CYCLES = SomeEvidence.area("vej", "cykler");
    static final FocusAreaRef HOMES = SomeEvidence.area("social", "hjem");
    static final Actor SECRETARY = person(Role.SECRETARY, ROADS);
    static final Actor OWNER = person(Role.ACTION_OWNER, ROADS);
    static final Actor STRANGER = person(Role.SECRETARY, CARE);
    static final OptionalInt UNSEEN = OptionalInt.empty();

    static final Map<String, String> FINDING = Map.ofEntries(
            Map.entry("method", "citizen-meeting"),
            Map.entry("source", "Borgermøde om stier"),
            Map.entry("place", "Rårup"),
            Map.entry("on", "01.06.2022"),
            Map.entry("title", "Stien bruges"),
            Map.entry("text", "Mange cykler nu til Århus"),
            Map.entry("areas.0.area", "vej/cykler"),
            Map.entry("areas.0.stance", "for"),
            Map.entry("areas.0.reason", "Flere cykler"));

    final MemoryEvidence store = new MemoryEvidence();
    Instant now = Instant.parse("2022-07-04T10:00:00Z");
    final Clock clock = new Moved();
    final KeepEvidence keep = new KeepEvidence(store, new Still(), Doors.house(), KnownActions.NONE, clock);
    final ReadEvidence read = new ReadEvidence(store, Doors.house());

    private final class Moved extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class Still implements Catalogue {
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
                    List.of(
                            known(ROADS, CommitteeState.ACTIVE, CYCLES),
                            known(CARE, CommitteeState.ACTIVE, HOMES),
                            known(GONE, CommitteeState.NOT_INSTALLED)),
                    List.of());
        }

        @Override
        public boolean ready() {
            return true;
        }
    }

    private static KnownCommittee known(CommitteeId id, CommitteeState state, FocusAreaRef... areas) {
        List<FocusArea> all = List.of(areas).stream()
                .map(ref -> new FocusArea(
                        ref,
                        "Området " + ref.key(),
                        "Ordlyd",
                        "Om",
                        new SigtepunktLink(new SigtepunktId("vaekst"), "fordi"),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
        return new KnownCommittee(
                new Committee(id, "Udvalget", "", "Om", all, List.of(), List.of()), state, "1.0.0", Instant.EPOCH);
    }

    static Actor person(Role role, CommitteeId committee) {
        return Actor.person(Actor.Means.PAGE, "konto-" + role.code(), Set.of(HeldRole.in(committee, role)));
    }

    static UnaryOperator<String> sent(Map<String, String> fields, String... more) {
        return Sent.of(fields, more);
    }

    static String told(WriteResult<KeptEvidence> result) {
        return Outcome.of(
                result,
                evidence -> "kept " + evidence.number() + " " + evidence.state().code());
    }

    String begin(String... more) {
        return told(keep.begin(ROADS, sent(FINDING, more), OWNER));
    }

    String write(int number, Actor actor, String... more) {
        return told(keep.write(number, sent(FINDING, more), UNSEEN, actor));
    }

    String publish(int number) {
        return told(keep.publish(number, UNSEEN, SECRETARY));
    }

    String withdraw(int number, Actor actor, String ground, String reason) {
        return told(keep.withdraw(number, sent(Map.of("ground", ground, "reason", reason)), UNSEEN, actor));
    }

    void days(int days) {
        now = now.plusSeconds(86_400L * days);
    }
}
