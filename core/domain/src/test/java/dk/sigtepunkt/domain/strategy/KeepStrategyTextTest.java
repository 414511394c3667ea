package dk.sigtepunkt.domain.strategy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.strategy.KeepStrategyText.Kept;
import dk.sigtepunkt.domain.strategy.KeepStrategyText.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepStrategyTextTest {
    private static final StrategyId ID = new StrategyId("sammen");
    private static final Actor ADMINISTRATOR = Actor.owner(Actor.Means.CONSOLE, "karaf");

    private final MemoryStrategyTexts texts = new MemoryStrategyTexts();
    private final KeepStrategyText door = new KeepStrategyText(
            texts, Doors.house(), Clock.fixed(Instant.parse("2026-01-28T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void aTextIsKeptLetterByLetter() {
        String text = "\uFEFF# Vækst\r\n\r\n\tVi <b>skal</b> &aelig;ndre.\f";
        assertThat(door.keep(ID, text.getBytes(UTF_8), "a.txt", ADMINISTRATOR)).isEqualTo(new Kept(text));
        assertThat(texts.of(ID).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t\r\n",
                "---\n\n***\n",
                "1234",
                "<p>&nbsp;</p><br>",
                "<style>p { color: red }</style><!-- tekst -->",
                "<script>alert(1)"
            })
    void aFileWithoutAWordIsRefused(String text) {
        assertThat(door.keep(ID, text.getBytes(UTF_8), "a.txt", ADMINISTRATOR))
                .isEqualTo(new Refused("Der er ikke et eneste ord i filen. Den tekst, der gælder, er ikke ændret."));
        assertThat(texts.versions(ID)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0", "Vækst\0", "PK\u0003\u0004 word", "\u001b[31mrød", "a\u0085b"})
    void whatBelongsToNoTextIsRefused(String text) {
        Refused refused = (Refused) door.keep(ID, text.getBytes(UTF_8), "a.txt", ADMINISTRATOR);
        assertThat(refused.sentence()).startsWith("Filen er ikke en tekst i UTF-8.");
        assertThat(door.check(text.getBytes(UTF_8), ADMINISTRATOR)).isEqualTo(refused);
        assertThat(texts.versions(ID)).isEmpty();
    }

    @Test
    void anotherEncodingIsRefused() {
        assertThat(door.keep(ID, "Vækst".getBytes(ISO_8859_1), "a.txt", ADMINISTRATOR))
                .isInstanceOf(Refused.class);
    }
}
