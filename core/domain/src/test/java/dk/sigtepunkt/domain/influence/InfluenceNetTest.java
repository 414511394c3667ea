package dk.sigtepunkt.domain.influence;

import static dk.sigtepunkt.domain.influence.Influences.area;
import static dk.sigtepunkt.domain.influence.Influences.by;
import static dk.sigtepunkt.domain.influence.Influences.committee;
import static dk.sigtepunkt.domain.influence.Influences.committees;
import static dk.sigtepunkt.domain.influence.Influences.influence;
import static dk.sigtepunkt.domain.influence.Influences.pair;
import static dk.sigtepunkt.domain.influence.Influences.strengthens;
import static dk.sigtepunkt.domain.influence.Influences.weakens;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.committee.Influence.Sign;
import dk.sigtepunkt.contracts.committee.Influence.Strength;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How influences stand by what their committees say, and what a change reaches over them. */
class InfluenceNetTest {
    private static final List<String> TWO = List.of("a", "b");

    private static CatalogueSnapshot town(CommitteeState state, Influence[] first, Influence[] second) {
        return committees(committee("et", CommitteeState.ACTIVE, TWO, first), committee("to", state, TWO, second));
    }

    private static Influence[] says(Influence... all) {
        return all;
    }

    private static NetLink only(CatalogueSnapshot town, InfluenceBook book) {
        List<NetLink> links = InfluenceNet.of(town, book).links();
        assertThat(links).hasSize(1);
        return links.get(0);
    }

    private static InfluenceBook book(WordRef ref, WordEntry.Said said) {
        return new InfluenceBook(List.of(new SaidWord(ref, said)), List.of());
    }

    @Test
    void standsByWhatBothEndsSay() {
        Influence link = strengthens("et/a", "to/b");
        CatalogueSnapshot one = town(CommitteeState.ACTIVE, says(link), says());
        assertThat(only(one, InfluenceBook.EMPTY).state()).isEqualTo(NetLink.State.PROPOSED);
        CatalogueSnapshot both = town(CommitteeState.ACTIVE, says(link), says(link));
        assertThat(only(both, InfluenceBook.EMPTY).state()).isEqualTo(NetLink.State.HELD);
        NetLink unlike = only(
                town(CommitteeState.ACTIVE, says(link), says(influence("et/a", "to/b", Sign.WEAKENS, Strength.WEAK))),
                InfluenceBook.EMPTY);
        assertThat(unlike.state()).isEqualTo(NetLink.State.DISPUTED);
        assertThat(unlike.sign()).isEmpty();
        assertThat(unlike.strength()).isEqualTo(Strength.WEAK);
        WordRef second = Influences.word("et/a", "to/b", "to");
        assertThat(only(one, book(second, new WordEntry.Released(link, by(Role.CHAIR, 1))))
                        .state())
                .isEqualTo(NetLink.State.HELD);
        assertThat(only(one, book(second, new WordEntry.Declined("Nej.", by(Role.CHAIR, 1))))
                        .state())
                .isEqualTo(NetLink.State.DECLINED);
        assertThat(only(both, book(second, new WordEntry.Withdrawn("Nej.", by(Role.CHAIR, 1))))
                        .state())
                .isEqualTo(NetLink.State.PROPOSED);
        assertThat(only(town(CommitteeState.ACTIVE, says(strengthens("et/a", "et/b")), says()), InfluenceBook.EMPTY)
                        .state())
                .isEqualTo(NetLink.State.HELD);
    }

    @Test
    void isBrokenWhileAnEndIsNotThereAndWholeWhenItIs() {
        Influence link = strengthens("et/a", "to/b");
        NetLink stopped = only(town(CommitteeState.STOPPED, says(link), says(link)), InfluenceBook.EMPTY);
        assertThat(stopped.state()).isEqualTo(NetLink.State.BROKEN);
        assertThat(stopped.broken().orElseThrow().missing()).isEqualTo(NetLink.Missing.COMMITTEE);
        assertThat(stopped.spoken()).isEqualTo(NetLink.State.HELD);
        NetLink gone =
                only(town(CommitteeState.ACTIVE, says(strengthens("et/a", "to/ingen")), says()), InfluenceBook.EMPTY);
        assertThat(gone.broken().orElseThrow().missing()).isEqualTo(NetLink.Missing.AREA);
        InfluenceNet then = InfluenceNet.of(town(CommitteeState.STOPPED, says(link), says(link)), InfluenceBook.EMPTY);
        assertThat(then.reach(area("et/a"))).isEmpty();
        assertThat(then.reachThen(area("et/a"))).extracting(Reached::area).containsExactly(area("to/b"));
    }

    @Test
    void reachesOverAgreedInfluencesWithTheSignsMultipliedAndAStepWeakerEachTime() {
        Influence first = influence("et/a", "to/a", Sign.WEAKENS, Strength.STRONG);
        Influence second = influence("to/a", "to/b", Sign.WEAKENS, Strength.MEDIUM);
        Influence onlyProposed = strengthens("to/b", "et/b");
        InfluenceNet net = InfluenceNet.of(
                town(CommitteeState.ACTIVE, says(first), says(first, second, onlyProposed)), InfluenceBook.EMPTY);
        List<Reached> reached = net.reach(area("et/a"));
        assertThat(reached).extracting(Reached::area).containsExactly(area("to/a"), area("to/b"));
        assertThat(reached.get(0).sign()).contains(Sign.WEAKENS);
        assertThat(reached.get(1).sign()).contains(Sign.STRENGTHENS);
        assertThat(reached.get(1).strongest().strength()).isEqualTo(Strength.WEAK);
        assertThat(reached.get(1).strongest().areas()).containsExactly(area("et/a"), area("to/a"), area("to/b"));
    }

    @Test
    void goesRoundNoCircleAndSaysWhereTwoWaysDoNotSayTheSame() {
        Influence out = strengthens("et/a", "et/b");
        Influence back = strengthens("et/b", "et/a");
        InfluenceNet circle =
                InfluenceNet.of(town(CommitteeState.ACTIVE, says(out, back), says()), InfluenceBook.EMPTY);
        assertThat(circle.reach(area("et/a"))).extracting(Reached::area).containsExactly(area("et/b"));

        Influence direct = weakens("et/a", "to/a");
        Influence around = strengthens("et/b", "to/a");
        InfluenceNet twice = InfluenceNet.of(
                town(CommitteeState.ACTIVE, says(out, direct, around), says(direct, around)), InfluenceBook.EMPTY);
        Reached both = twice.reach(area("et/a")).stream()
                .filter(one -> one.area().equals(area("to/a")))
                .findFirst()
                .orElseThrow();
        assertThat(both.ways()).hasSize(2);
        assertThat(both.sign()).isEmpty();
        assertThat(both.strongest().sign()).contains(Sign.WEAKENS);
    }

    @Test
    void goesNoFurtherThanSomethingIsFelt() {
        Influence[] strong = {
            influence("et/a", "et/b", Sign.STRENGTHENS, Strength.STRONG),
            influence("et/b", "et/c", Sign.STRENGTHENS, Strength.STRONG),
            influence("et/c", "et/d", Sign.STRENGTHENS, Strength.STRONG),
            influence("et/d", "et/e", Sign.STRENGTHENS, Strength.STRONG),
            influence("et/a", "et/f", Sign.STRENGTHENS, Strength.WEAK),
            influence("et/f", "et/g", Sign.STRENGTHENS, Strength.STRONG)
        };
        InfluenceNet net = InfluenceNet.of(
                committees(committee("et", CommitteeState.ACTIVE, List.of("a", "b", "c", "d", "e", "f", "g"), strong)),
                InfluenceBook.EMPTY);
        assertThat(net.reach(area("et/a")))
                .extracting(one -> one.area() + " " + one.strongest().strength())
                .containsExactly("et/b STRONG", "et/c MEDIUM", "et/f WEAK", "et/d WEAK");
    }

    @Test
    void aStrongDetourIsFeltMoreThanAWeakShortCut() {
        InfluenceNet net = InfluenceNet.of(
                committees(committee(
                        "et",
                        CommitteeState.ACTIVE,
                        List.of("a", "b", "c", "d"),
                        influence("et/a", "et/c", Sign.STRENGTHENS, Strength.WEAK),
                        influence("et/a", "et/b", Sign.STRENGTHENS, Strength.STRONG),
                        influence("et/b", "et/c", Sign.STRENGTHENS, Strength.STRONG),
                        influence("et/c", "et/d", Sign.STRENGTHENS, Strength.STRONG))),
                InfluenceBook.EMPTY);
        assertThat(net.reach(area("et/a")))
                .extracting(one -> one.area() + " " + one.strongest().strength())
                .containsExactly("et/b STRONG", "et/c MEDIUM", "et/d WEAK");
    }

    @Test
    void aDisputedInfluenceCarriesWithoutASign() {
        InfluenceNet net = InfluenceNet.of(
                town(CommitteeState.ACTIVE, says(strengthens("et/a", "to/a")), says(weakens("et/a", "to/a"))),
                InfluenceBook.EMPTY);
        assertThat(net.find(pair("et/a", "to/a")).orElseThrow().state()).isEqualTo(NetLink.State.DISPUTED);
        assertThat(net.reach(area("et/a")).get(0).sign()).isEqualTo(Optional.empty());
    }
}
