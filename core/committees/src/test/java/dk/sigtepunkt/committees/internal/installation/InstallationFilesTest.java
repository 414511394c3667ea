package dk.sigtepunkt.committees.internal.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.Untold;
import dk.sigtepunkt.domain.strategy.StrategyText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationFilesTest {
    private static final String STRATEGY = """
            schema: "strategy-1.0"
            id: %s
            title: Sammen
            summary: Prøve
            firstYear: 2022
            lastYear: 2025
            firstReport: "2022K3"
            current: %s
            state: {kind: adopted, by: Kommunalbestyrelsen, on: "2022-08-31", source: Referat}
            bodies: [Økonomiudvalget, Kommunalbestyrelsen]
            sigtepunkter:
              - {id: vaekst, title: Vækst, summary: Prøve}
            """;

    @TempDir
    Path folder;

    @Test
    void severalStrategiesLieSideBySideAndOneIsCurrent() throws IOException {
        Files.writeString(folder.resolve("a.strategy.yaml"), STRATEGY.formatted("gammel", "false"));
        Files.writeString(folder.resolve("b.strategy.yaml"), STRATEGY.formatted("ny", "true"));
        FileStrategies strategies = new FileStrategies(Untold.faults(), () -> folder, strategy -> List.of());
        assertThat(strategies.all()).hasSize(2);
        assertThat(strategies.current().id()).isEqualTo(new StrategyId("ny"));
        assertThat(strategies.current().state()).isInstanceOf(StrategyState.Adopted.class);
        assertThat(strategies.current().bodies()).containsExactly("Økonomiudvalget", "Kommunalbestyrelsen");
    }

    @Test
    void noCurrentStrategyIsAClearFault() throws IOException {
        Path old = Files.writeString(folder.resolve("a.strategy.yaml"), STRATEGY.formatted("gammel", "false"));
        assertThat(fault())
                .isEqualTo(
                        "i »%s« skal præcis én strategi være mærket current: true, men det er ingen; ret filerne.",
                        folder);
        Files.writeString(old, STRATEGY.formatted("gammel", "true"));
        Files.writeString(folder.resolve("b.strategy.yaml"), STRATEGY.formatted("ny", "true"));
        assertThat(fault())
                .isEqualTo(
                        "i »%s« skal præcis én strategi være mærket current: true, men det er 2; ret filerne.", folder);
    }

    @Test
    void aStrategyThatCannotBeReadIsNamedWithWhatToDo() throws IOException {
        Path file = folder.resolve("a.strategy.yaml");
        Files.writeString(file, STRATEGY.formatted("ny", "true").replace("title: Sammen\n", ""));
        assertThat(fault())
                .isEqualTo(
                        "i »%s« kan en strategi ikke læses, og ingen anden er mærket current: true (a.strategy.yaml, linje"
                                + " 1: Feltet »title« mangler); ret filen.",
                        folder);
        Files.write(file, new byte[] {(byte) 0xE6});
        assertThat(fault()).isEqualTo("filen »%s« er ikke en tekst i UTF-8; ret den, eller fjern den.", file);
    }

    @Test
    void aFolderOfStrategiesThatIsNotThereIsNamed() {
        Path none = folder.resolve("ingen");
        assertThat(fault(() -> new FileStrategies(Untold.faults(), () -> none, strategy -> List.of())))
                .isEqualTo("mappen »%s« mangler eller kan ikke læses; læg den tilbage.", none);
    }

    @Test
    void aListStatesWordingsWhereItKnowsThemAndWhatTheyCorrect() throws IOException {
        Path file = Files.writeString(folder.resolve("expected.csv"), """
                # En note
                committee;key;sigtepunkt;wording;literal
                havn;molen;vaekst;*Molen* for alle;
                havn;kajen;vaekst;"Kajen; også om natten";Kaj en; for meget
                havn;fyret;vaekst
                Havn;forkert;vaekst

                """);
        assertThat(new FileExpectedFocusAreas(Untold.faults(), () -> file).all())
                .extracting(area -> area.ref() + " " + area.sigtepunkt() + " " + area.wording())
                .containsExactly(
                        "havn/molen vaekst Optional[OfficialWording[text=*Molen* for alle, literal=]]",
                        "havn/kajen vaekst Optional[OfficialWording[text=Kajen; også om natten, literal=Kaj en]]",
                        "havn/fyret vaekst Optional.empty");
    }

    @Test
    void anExpectedListThatIsNoTextIsNamed() throws IOException {
        Path file = Files.write(folder.resolve("expected.csv"), new byte[] {(byte) 0xE6});
        assertThat(fault(() -> new FileExpectedFocusAreas(Untold.faults(), () -> file)))
                .isEqualTo(
                        "filen »%s« kan ikke læses som tekst i UTF-8 (Input length = 1); ret den, eller læg distributionens"
                                + " udgave tilbage.",
                        file);
    }

    private String fault() {
        return fault(() -> new FileStrategies(Untold.faults(), () -> folder, strategy -> List.of()));
    }

    private static String fault(ThrowingCallable made) {
        return catchThrowableOfType(StartFailure.class, made).fault().sentence();
    }

    @Test
    void theExpectedListGivesTheCommitteesTheirOrder() throws IOException {
        Path file = folder.resolve("expected.csv");
        Files.writeString(file, "# comment\ncommittee;key;sigtepunkt\nzeta;a;vaekst\nalfa;b;vaekst\nbad line\n");
        FileExpectedFocusAreas expected = new FileExpectedFocusAreas(Untold.faults(), () -> file);
        assertThat(expected.all()).hasSize(2);
        assertThat(expected.place(expected.all().get(0).ref().committee())).isZero();
        assertThat(expected.place(expected.all().get(1).ref().committee())).isEqualTo(1);
    }

    @Test
    void theNewestImportedTextIsShownAndTheOlderKept() throws IOException {
        FileStrategyTexts texts = new FileStrategyTexts(folder);
        StrategyId id = new StrategyId("ny");
        assertThat(texts.of(id)).isEmpty();
        texts.keep(id, new StrategyText("Første\nudgave", "a.txt", "karaf", Instant.ofEpochMilli(5)));
        texts.keep(id, new StrategyText("Anden udgave: CO₂", "b.txt", "administrator", Instant.ofEpochMilli(60)));
        assertThat(texts.of(id).orElseThrow().text()).isEqualTo("Anden udgave: CO₂");
        try (var files = Files.list(folder.resolve("ny"))) {
            assertThat(files).hasSize(2);
        }
    }
}
