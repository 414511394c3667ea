package dk.sigtepunkt.shell.internal.influence;

import static dk.sigtepunkt.domain.influence.Influences.area;
import static dk.sigtepunkt.domain.influence.Influences.committee;
import static dk.sigtepunkt.domain.influence.Influences.strengthens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.influence.AreaChange;
import dk.sigtepunkt.domain.influence.InfluenceBook;
import dk.sigtepunkt.domain.influence.InfluenceNet;
import dk.sigtepunkt.domain.influence.Influences;
import dk.sigtepunkt.domain.influence.KeptWord;
import dk.sigtepunkt.domain.influence.MemoryInfluences;
import dk.sigtepunkt.domain.influence.QuartersInfluences;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.util.List;
import org.junit.jupiter.api.Test;

class InfluenceConsoleTest {
    private static final CatalogueSnapshot TOWN = Influences.committees(
            committee("et", CommitteeState.ACTIVE, List.of("a"), strengthens("et/a", "to/b")),
            committee("to", CommitteeState.ACTIVE, List.of("b"), strengthens("et/a", "to/b")),
            committee("tre", CommitteeState.ACTIVE, List.of("c")));

    private final MemoryInfluences influences = new MemoryInfluences();
    private final Printed printed = new Printed();
    private final InfluenceConsole console = new InfluenceConsole(printed.out);

    private QuartersInfluences quarter(AreaChange... changes) {
        InfluenceBook book = influences.book();
        return QuartersInfluences.of(
                Period.quarter(2026, 3), List.of(changes), InfluenceNet.of(TOWN, book), false, book);
    }

    @Test
    void eachIsListedWithHowItStandsAndThoseOfOneCommitteeAlone() {
        Influences.released(influences, "tre/c", "et/a", "tre", "Fordi");
        console.list(TOWN, influences.book(), "");
        assertThat(printed.toString()).contains("et/a", "styrker middel", "to/b", "gælder", "foreslået");
        Printed one = new Printed();
        new InfluenceConsole(one.out).list(TOWN, influences.book(), "tre");
        assertThat(one.toString()).contains("tre/c", "foreslået").doesNotContain("to/b");
        assertThatThrownBy(() -> console.list(TOWN, influences.book(), "ingen"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Intet udvalg hedder »ingen«.");
    }

    @Test
    void whoseWordOnWhichInfluenceIsReadAsItIsTyped() {
        assertThat(InfluenceConsole.word("et", "et/a", "to/b")).isEqualTo(Influences.word("et/a", "to/b", "et"));
        assertThatThrownBy(() -> InfluenceConsole.word("et", "et/a", "et/a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Et fokusområde kan ikke påvirke sig selv; vælg et andet.");
        assertThatThrownBy(() -> InfluenceConsole.word("et", "hvad som helst", "to/b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Der er intet fokusområde »hvad som helst«");
        assertThatThrownBy(() -> InfluenceConsole.word("Det Ene", "et/a", "to/b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Intet udvalg hedder");
        console.tell(new WriteResult.Kept<>(KeptWord.empty(Influences.word("et/a", "to/b", "et"))));
        assertThat(printed.toString()).contains("Udvalgets ord om et/a og to/b er gemt.");
    }

    @Test
    void aDraftIsNotListed() {
        Influences.drafted(influences, "tre/c", "et/a", "Holdes tilbage");
        console.list(TOWN, influences.book(), "");
        assertThat(printed.toString()).doesNotContain("tre/c");
    }

    @Test
    void whatIsFeltElsewhereIsToldWithWhatWasAnswered() {
        console.crossings(quarter());
        assertThat(printed.toString()).contains("Intet, der skete i 3. kvartal 2026, rækker ind i andre udvalg.");
        AreaChange change = new AreaChange(AreaChange.Kind.ACTION_STARTED, "k", area("et/a"), "Det gik i gang.");
        console.crossings(quarter(change));
        assertThat(printed.toString())
                .contains("Det gik i gang. (et/a)", "[k]", "trækker op i to/b", "to: har ikke svaret endnu");
        Influences.answered(influences, "k", "to");
        console.crossings(quarter(change));
        assertThat(printed.toString()).contains("to: Svaret");
    }
}
