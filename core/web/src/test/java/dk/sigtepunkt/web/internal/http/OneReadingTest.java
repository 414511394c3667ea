package dk.sigtepunkt.web.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CatalogueState;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.Routes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer is made from one reading of the committees, and every reading is closed. */
final class OneReadingTest {
    private static final CommitteeId LEFT = new CommitteeId("left");
    private static final CommitteeId RIGHT = new CommitteeId("right");

    private final Installation installation = MadeUp.installation();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/matrix",
                "/sigtepunkter/natur",
                "/udvalg",
                "/udvalg/left",
                "/fokusomraader/left/here",
                "/rapport/2024K4",
                "/saadan-maaler-vi",
                "/drift"
            })
    void noAnswerMixesTwoStatesOfACatalogueThatChangesWithEveryLook(String address) {
        int[] looks = {0};
        Installation changing = new Installation(
                MadeUp.strategy(new StrategyState.Draft("Udkast.")), CatalogueSnapshot.EMPTY, List.of(), List.of());
        changing.next = () -> both("state" + ++looks[0]);

        for (int request = 1; request <= 5; request++) {
            PageResponse reply = changing.get(address);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.body()).contains("state" + request);
            for (int other = 1; other <= looks[0]; other++) {
                assertThat(other == request || !reply.body().contains("state" + other))
                        .as("%s is of one state", address)
                        .isTrue();
            }
            assertThat(looks[0]).isEqualTo(request);
        }
        assertThat(changing.catalogue.closed).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/udvalg/ingen",
                "/rapport/igaar",
                "/findes-ikke",
                "/tilgaengelighed",
                "/drift",
                "/udvalg/land"
            })
    void everyReadingIsClosedBeforeTheAnswerIsWritten(String address) {
        installation.get(address);
        installation.site.reply(Installation.visit("POST", "/log-ind", Map.of("token", "gæt"), Optional.empty()));

        assertThat(installation.catalogue.closed).isEqualTo(installation.catalogue.opened);
    }

    @Test
    void aFaultClosesTheReadingToo() {
        Site faulty = site(OneReadingTest::broken, installation.catalogue);

        assertThatThrownBy(() -> faulty.reply(Installation.visit("GET", "/", Map.of(), Optional.empty())))
                .hasMessage("broken");
        assertThat(installation.catalogue.opened).isEqualTo(1);
        assertThat(installation.catalogue.closed).isEqualTo(1);
    }

    private Site site(Page page, Catalogue catalogue) {
        return new Site(
                new Routes(List.of(Route.reading("/", page))),
                new Templates(
                        Templates.class.getClassLoader(),
                        installation.assets,
                        Words.danish(Templates.class.getClassLoader()),
                        "Sigtepunkt"),
                new LayoutFactory(installation.strategies),
                asker -> catalogue,
                installation.signingIn.unfinished,
                installation.signingIn.provider,
                installation.house,
                installation.signingIn.forms);
    }

    /** A committee is swapped when the reading is open, and the page is made of what was read. */
    @Test
    void aPageOfWhatWasThereBeforeIsNotKeptForWhatIsThereSince() {
        Swapped catalogue = new Swapped(installation.catalogue);
        Object from = new Object();
        int[] made = {0};
        Site site = site(
                (visit, reading) -> {
                    String address = "/side" + ++made[0];
                    if (made[0] == 1) {
                        catalogue.swap();
                    }
                    return new PageResult.Once(from, () -> shown(visit, address));
                },
                catalogue);
        PageRequest visit = Installation.visit("GET", "/", Map.of(), Optional.empty());

        assertThat(site.reply(visit).body()).contains("/side1");
        assertThat(site.reply(visit).body()).contains("/side2");
        assertThat(site.reply(visit).body()).contains("/side2");
    }

    private PageResult shown(PageRequest visit, String sentence) {
        return new PageResult.Shown(
                200,
                "page/problem",
                new LayoutFactory(installation.strategies).plain(visit, "Side"),
                new PageResult.Problem(200, "Side", sentence, List.of()));
    }

    /** The same readings, of another state since it was swapped. */
    private static final class Swapped implements Catalogue {
        private final Catalogue there;
        private CatalogueState state = new CatalogueState(List.of("before"), LocalDate.EPOCH);

        private Swapped(Catalogue there) {
            this.there = there;
        }

        private void swap() {
            state = new CatalogueState(List.of("since"), LocalDate.EPOCH);
        }

        @Override
        public CatalogueState state() {
            return state;
        }

        @Override
        public Reading open() {
            return there.open();
        }

        @Override
        public Reading openAsOf(Instant time) {
            return there.openAsOf(time);
        }

        @Override
        public CatalogueSnapshot snapshot() {
            return there.snapshot();
        }

        @Override
        public boolean ready() {
            return there.ready();
        }
    }

    private static PageResult broken(PageRequest visit, Reading reading) {
        throw new IllegalStateException("broken");
    }

    /** Two committees whose every word names the state they belong to. */
    private static CatalogueSnapshot both(String state) {
        return new CatalogueSnapshot(
                List.of(
                        new KnownCommittee(committee(LEFT, state), CommitteeState.ACTIVE, state, MadeUp.SINCE),
                        new KnownCommittee(committee(RIGHT, state), CommitteeState.STOPPED, state, MadeUp.SINCE)),
                List.of());
    }

    private static Committee committee(CommitteeId id, String state) {
        FocusArea here = MadeUp.area(id, "here", "Her " + state, MadeUp.NATURE);
        Indicator count = MadeUp.indicator(new IndicatorId(id, "antal"), "here", "Antal " + state, "stk");
        return new Committee(
                id, "Udvalg " + id + " " + state, "", "Om " + state, List.of(here), List.of(count), List.of());
    }
}
