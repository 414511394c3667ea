package dk.sigtepunkt.domain.proposals;

import static dk.sigtepunkt.domain.access.Actor.Means.PAGE;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.actions.MemoryActionStore;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.questions.MemoryQuestions;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.Outcome;
import dk.sigtepunkt.domain.written.Sent;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Two committees and one that is gone, citizens who propose something, and those who moderate it. */
abstract class ProposalTable {
    static final CommitteeId ROADS = new CommitteeId("vej");
    static final CommitteeId PORT = new CommitteeId("havn");
    static final CommitteeId GONE = new CommitteeId("borte");
    static final Actor OFFICE = Actor.person(PAGE, "konto-strategi", Set.of(HeldRole.everywhere(Role.STRATEGY_OFFICE)));
    static final Actor SECRETARY = person(ROADS, Role.SECRETARY);
    static final Actor FOREIGN = person(PORT, Role.SECRETARY);
    static final Map<String, String> PROPOSAL =
            Map.of("title", "En bænk", "text", "Sæt en bænk ved stien.", "contact", "aase@eksempel.dk");

    Instant now = Instant.parse("2026-03-02T10:00:00Z");
    final MemoryProposals store = new MemoryProposals();
    final MemoryActionStore actions = new MemoryActionStore();
    final PublishedProposals published = new PublishedProposals(store);
    final SendProposals send = new SendProposals(
            store,
            ProposalTerms.of(14, 3, 180),
            new Still(),
            OneStrategy.with(new Sigtepunkt(new SigtepunktId("natur"), "Natur", "Om", "", List.of())),
            new Moved());
    final ModerateProposals moderate =
            new ModerateProposals(store, new Still(), actions, Doors.house(), KnownActions.NONE, new Moved());
    final KeepActions keepActions =
            new KeepActions(actions, new Still(), new MemoryQuestions(), Doors.house(), KnownActions.NONE, new Moved());

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
                            known(ROADS, CommitteeState.ACTIVE),
                            known(PORT, CommitteeState.ACTIVE),
                            known(GONE, CommitteeState.NOT_INSTALLED)),
                    List.of());
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
                "Ordlyd",
                "Om",
                new SigtepunktLink(new SigtepunktId("natur"), "Fordi"),
                List.of(),
                List.of(),
                List.of());
        Committee content = new Committee(id, "Udvalget", "", "Om", List.of(area), List.of(), List.of());
        return new KnownCommittee(content, state, "1.0.0", Instant.EPOCH);
    }

    static Actor person(CommitteeId committee, Role role) {
        return Actor.person(PAGE, "konto-" + role.code(), Set.of(HeldRole.in(committee, role)));
    }

    static UnaryOperator<String> with(Map<String, String> fields, String... more) {
        return Sent.of(fields, more);
    }

    static UnaryOperator<String> of(String... fields) {
        return with(Map.of(), fields);
    }

    static String told(List<WrittenFault> faults) {
        return faults.stream().map(fault -> fault.field() + ":" + fault.code()).collect(Collectors.joining(" "));
    }

    /** The code, or what is wrong. */
    String sent(String... more) {
        return send.send(with(PROPOSAL, more), PAGE)
                .fold(SendResult.Received::code, refused -> told(refused.faults()), full -> "full");
    }

    static String told(WriteResult<ModeratedProposal> result) {
        return Outcome.of(
                result,
                now -> "%s %s"
                        .formatted(now.proposal().state().code(), now.contact())
                        .strip());
    }

    String assign(int number, Actor actor, String committee) {
        return told(moderate.assign(
                number, of("committee", committee, "reason", "Hører til dér"), OptionalInt.empty(), actor));
    }

    String publish(int number, Actor actor, String... more) {
        return told(moderate.publish(number, with(PROPOSAL, more), OptionalInt.empty(), actor));
    }

    String reject(int number, Actor actor) {
        return told(moderate.reject(number, of("reason", "Findes"), OptionalInt.empty(), actor));
    }

    String close(int number, Actor actor) {
        return told(moderate.close(number, of("answer", "Tak!"), OptionalInt.empty(), actor));
    }

    String become(int number, Actor actor, String action) {
        return told(moderate.become(number, of("action", action, "answer", "Tak!"), OptionalInt.empty(), actor));
    }
}
