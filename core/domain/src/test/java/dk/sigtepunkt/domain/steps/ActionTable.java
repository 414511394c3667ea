package dk.sigtepunkt.domain.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.MemoryActionStore;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.questions.MemoryQuestions;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Two committees with two areas each, whose content has one action, and people who write. */
abstract class ActionTable {
    static final Instant BEGUN = Instant.parse("2026-02-02T10:00:00Z");
    static final CommitteeId OWN = new CommitteeId("prove");
    static final CommitteeId OTHER = new CommitteeId("andet");
    static final Actor SECRETARY = person(Role.SECRETARY, OWN);
    static final Actor OWNER = person(Role.ACTION_OWNER, OWN);
    static final ItemRef FILE = item("fil");

    static final Map<String, String> WORDS = Map.of(
            "area", "omraade",
            "title", "Åbne værksteder",
            "description", "Værksteder i alle byer",
            "owner", "Kulturchefen",
            "start", "01.03.2026",
            "end", "2027-12-31");
    static final Map<String, String> WHY = Map.of("reason", "Borgerne bad om det", "trigger", "committee");

    Instant now = BEGUN;
    final MemoryActionStore store = new MemoryActionStore();
    final MemoryQuestions questions = new MemoryQuestions();
    CommitteeState state = CommitteeState.ACTIVE;
    List<ClosedItem> former = List.of();
    Committee content = content(OWN, action("fil", "Fra filen", step("2026-01-10", ActionState.STARTED)));
    final KeepActions keep =
            new KeepActions(store, new Still(), questions, Doors.house(), KnownActions.NONE, new MovedClock());

    final class MovedClock extends Clock {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    final class Still implements Catalogue {
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
                            new KnownCommittee(content, state, "1.0.0", BEGUN),
                            new KnownCommittee(content(OTHER), CommitteeState.ACTIVE, "1.0.0", BEGUN)),
                    List.of(),
                    former);
        }

        @Override
        public boolean ready() {
            return true;
        }
    }

    CatalogueSnapshot snapshot() {
        return new Still().snapshot();
    }

    static Actor person(Role role, CommitteeId committee) {
        return Actor.person(Actor.Means.PAGE, "konto-" + role.code(), Set.of(HeldRole.in(committee, role)));
    }

    static ItemRef item(String key) {
        return new ItemRef(ItemKind.ACTION, OWN, key);
    }

    static FocusAreaRef area(CommitteeId committee, String key) {
        return new FocusAreaRef(committee, new FocusAreaKey(key));
    }

    static Committee content(CommitteeId id, Action... actions) {
        return content(id, List.of("omraade", "nabo"), List.of(), actions);
    }

    /** @param replaces what the first area carries on */
    static Committee content(CommitteeId id, List<String> areas, List<Succession> replaces, Action... actions) {
        return new Committee(
                id,
                "Udvalget",
                "",
                "Om",
                areas.stream()
                        .map(key -> new FocusArea(
                                area(id, key),
                                "Området " + key,
                                "Ordlyd",
                                "Om",
                                new SigtepunktLink(new SigtepunktId("vaekst"), "fordi"),
                                List.of(),
                                List.of(),
                                key.equals(areas.get(0)) ? replaces : List.of()))
                        .toList(),
                id.equals(OWN) ? List.of(Given.indicator(Direction.UP, Frequency.QUARTER, 180, 180)) : List.of(),
                List.of(actions));
    }

    static ActionStep step(String on, ActionState state) {
        return new ActionStep(LocalDate.parse(on), state, "Filens grund", "Budgettet");
    }

    static Action action(String key, String title, ActionStep... steps) {
        return new Action(
                new ActionKey(key),
                area(OWN, "omraade"),
                title,
                "Som filen siger",
                "chefen",
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2027-12-31"),
                List.of(steps),
                Origin.EXAMPLE);
    }

    /** What an edition of the committee's content says from now on. */
    void edition(String version, Action... actions) {
        edition(version, content(OWN, actions));
    }

    void edition(String version, Committee said) {
        content = said;
        store.take(said, version, now);
    }

    void days(int days) {
        now = now.plusSeconds(86_400L * days);
    }

    @SafeVarargs
    static Map<String, String> written(Map<String, String>... parts) {
        Map<String, String> all = new HashMap<>();
        for (Map<String, String> part : parts) {
            all.putAll(part);
        }
        return all;
    }

    KeptAction begun(Map<String, String> words, Map<String, String> why) {
        Map<String, String> all = written(words, why);
        return kept(keep.begin(OWN, name -> all.getOrDefault(name, ""), SECRETARY));
    }

    WriteResult<KeptAction> step(ItemRef item, Map<String, String> written) {
        return keep.step(item, name -> written.getOrDefault(name, ""), OptionalInt.empty(), SECRETARY);
    }

    WriteResult<KeptAction> step(ItemRef item, ActionState state) {
        return step(item, written(WHY, Map.of("state", state.code())));
    }

    WriteResult<KeptAction> update(ItemRef item, Map<String, String> written, OptionalInt seen) {
        return keep.update(item, name -> written.getOrDefault(name, ""), seen, OWNER);
    }

    WriteResult<KeptAction> reword(ItemRef item, Map<String, String> written) {
        return keep.reword(item, name -> written.getOrDefault(name, ""), OptionalInt.empty(), SECRETARY);
    }

    static KeptAction kept(WriteResult<KeptAction> result) {
        assertThat(result).isInstanceOf(WriteResult.Kept.class);
        return ((WriteResult.Kept<KeptAction>) result).now();
    }

    /** The codes of what is wrong, by field. */
    static Map<String, String> faults(WriteResult<KeptAction> result) {
        assertThat(result).isInstanceOf(WriteResult.Refused.class);
        return ((WriteResult.Refused<KeptAction>) result)
                .faults().stream()
                        .collect(Collectors.toMap(WrittenFault::field, WrittenFault::code, (first, second) -> first));
    }

    KeptAction find(ItemRef item) {
        return store.book().find(item).orElseThrow();
    }
}
