package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.Validity;
import dk.sigtepunkt.domain.actions.Wording;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

/** What readers see of actions is what the store has of them, today and at any time before. */
class KeptActionsTest {
    private static final Instant FIRST = Instant.parse("2024-03-01T08:00:00Z");
    private static final Instant SECOND = FIRST.plus(Duration.ofDays(365));
    private static final String ACTION = """
              - key: %s
                focusArea: kajplads
                title: %s
                description: Bygges
                ownerRole: Havnefoged
                start: "2023-01-01"
                end: "2024-01-01"
                steps:
                  - {on: "2023-01-05", state: started, reason: Penge bevilget, trigger: Budget}
            """;

    private Instant now = FIRST;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final MemoryCommitteeStore committees = new MemoryCommitteeStore(clock);
    private final MemoryFigureStore figures = new MemoryFigureStore();
    private LiveCatalogue catalogue = Havn.ready(started());

    private LiveCatalogue started() {
        return new LiveCatalogue(committees, committees.actions(), figures, List::of, Havn.STRATEGIES, clock);
    }

    private void offer(Instant time, long bundle, String version, String... actions) {
        now = time;
        String list = Stream.of(actions).collect(Collectors.joining("", "actions:\n", "observations:"));
        String yaml = Havn.yaml("Kajplads", "real").replace("observations:", list);
        ReadResult read =
                new CommitteeReader(List.of()).read("committee.yaml", yaml, name -> Havn.file(name, "Kajplads"));
        catalogue.offer(new Offer(bundle, Version.parseVersion(version), version, (ReadResult.Accepted) read));
    }

    private void twoEditionsComeOneYearApart() {
        offer(FIRST, 1, "1.0.0", ACTION.formatted("bro", "Ny bro"), ACTION.formatted("mole", "Ny mole"));
        offer(SECOND, 2, "2.0.0", ACTION.formatted("bro", "Lang bro"));
    }

    /** As if somebody had written it there: no file says it. */
    private void everyTitleInTheStoreBegins(String with) {
        committees
                .actions()
                .hold(
                        Havn.ID,
                        committees.actions().of(Havn.ID).stream()
                                .map(kept -> titled(kept, with))
                                .toList());
    }

    private static KeptAction titled(KeptAction kept, String with) {
        return new KeptAction(
                kept.item(),
                kept.wordings().stream()
                        .map(wording ->
                                new Wording(titled(wording.text(), with), wording.edition(), wording.validity()))
                        .toList(),
                kept.steps(),
                kept.lived());
    }

    /** With its newest words only, for as long as it is there. */
    private static KeptAction asOfVersionOne(KeptAction kept) {
        Wording newest = kept.wordings().get(kept.wordings().size() - 1);
        return new KeptAction(
                kept.item(),
                List.of(new Wording(newest.text(), "", new Validity(FIRST, Optional.empty()))),
                kept.steps(),
                kept.lived());
    }

    private static ActionText titled(ActionText text, String with) {
        return new ActionText(
                text.focusArea(),
                with + text.title(),
                text.description(),
                text.ownerRole(),
                text.planned(),
                text.origin(),
                text.details());
    }

    private static List<String> titles(CatalogueSnapshot snapshot) {
        return snapshot.committee(Havn.ID).orElseThrow().content().actions().stream()
                .map(Action::title)
                .toList();
    }

    private List<String> titlesAt(Instant time) {
        try (Reading then = catalogue.openAsOf(time)) {
            return titles(then.committees());
        }
    }

    private List<String> closed() {
        return catalogue.snapshot().former().stream()
                .flatMap(former -> former.last().actions().stream()
                        .filter(action -> action.ref().equals(former.item())))
                .map(Action::title)
                .toList();
    }

    @Test
    void aRewordedActionAnswersTheWordsThatItHadThen() {
        twoEditionsComeOneYearApart();
        assertThat(titles(catalogue.snapshot())).containsExactly("Lang bro");
        assertThat(titlesAt(SECOND)).containsExactly("Lang bro");
        assertThat(titlesAt(SECOND.minusSeconds(1))).containsExactly("Ny bro", "Ny mole");
        assertThat(closed()).containsExactly("Ny mole");
    }

    @Test
    void beforeItsFirstEditionItIsNotThere() {
        twoEditionsComeOneYearApart();
        try (Reading before = catalogue.openAsOf(FIRST.minusSeconds(1))) {
            assertThat(before.committees().committee(Havn.ID)).isEmpty();
        }
    }

    @Test
    void whatTheStoreHasIsReadAndNotWhatTheFileSaid() {
        twoEditionsComeOneYearApart();
        everyTitleInTheStoreBegins("Meget ");
        catalogue = started();
        assertThat(titles(catalogue.snapshot())).containsExactly("Meget Lang bro");
        assertThat(titlesAt(FIRST)).containsExactly("Meget Ny bro", "Meget Ny mole");
        assertThat(closed()).containsExactly("Meget Ny mole");
    }

    @Test
    void aCommitteeThatDoesNotComeBackKeepsItsActionsAsTheyWereKept() {
        twoEditionsComeOneYearApart();
        everyTitleInTheStoreBegins("Meget ");
        catalogue = started();
        catalogue.bootIsRead(Set.of());
        catalogue = started();
        assertThat(titles(catalogue.snapshot())).containsExactly("Meget Lang bro");
    }

    @Test
    void whatWasSaidBeforeWordingsWereKeptIsReadFromTheFiles() {
        twoEditionsComeOneYearApart();
        committees
                .actions()
                .hold(
                        Havn.ID,
                        committees.actions().of(Havn.ID).stream()
                                .filter(kept -> kept.closed().isEmpty())
                                .map(KeptActionsTest::asOfVersionOne)
                                .toList());
        catalogue = started();
        assertThat(titles(catalogue.snapshot())).containsExactly("Lang bro");
        assertThat(titlesAt(FIRST)).containsExactly("Ny bro", "Ny mole");
    }
}
