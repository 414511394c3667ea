package dk.sigtepunkt.domain.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be taken of what somebody wrote in a field. */
final class WrittenFieldsTest {
    private static WrittenFields written(String text) {
        return WrittenFields.of(name -> text);
    }

    private static List<String> codes(WrittenFields fields) {
        return fields.faults().stream().map(WrittenFault::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.01.1970", "1970-01-01", "1901-01-01", "31.12.2099"})
    void everyDayIsItself(String day) {
        WrittenFields fields = written(day);
        assertThat(fields.day("on", "Dag")).isPresent();
        assertThat(fields.sound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', incomplete",
        "i morgen, not-a-day",
        "31.02.2024, not-a-day",
        "0001-01-01, day-far-away",
        "9999-12-31, day-far-away"
    })
    void aDayThatCannotBeTakenIsNone(String day, String code) {
        WrittenFields fields = written(day);
        assertThat(fields.day("on", "Dag")).isEmpty();
        assertThat(codes(fields)).containsExactly(code);
    }

    @Test
    void aDayToComeIsNoPastOne() {
        WrittenFields fields = written("2026-03-02");
        assertThat(fields.past("on", "Dag", LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(codes(fields)).containsExactly("day-to-come");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010190\u200b-1234",
                "0101\u200d90-1234",
                "010190\u00ad1234",
                "010190 - 1234",
                "010190\u2009\u20131234",
                "0101\u034f901234",
                "\uff10\uff11\uff10\uff11\uff19\uff10-\uff11\uff12\uff13\uff14",
                "0101\ufeff90\u2060-12\u200b34",
                "010190—1234"
            })
    void aPersonalNumberIsFoundWhateverIsHiddenInIt(String text) {
        WrittenFields fields = written("Ring til " + text + " i morgen");
        fields.text("text", "Tekst", 100);
        assertThat(codes(fields)).hasSize(1).containsAnyOf("personal-number", "unseen-characters");
        assertThat(PersonalNumbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vend \u202e om",
                "\u2066ind",
                "nul\u0000",
                "ned\u2028igen",
                "bind\u200dsammen",
                "\u3164",
                "slut\u200d",
                "\u061c"
            })
    void whatNobodySeesAndDoesSomethingIsTold(String text) {
        WrittenFields fields = written("Ord" + text);
        fields.text("text", "Tekst", 100);
        assertThat(codes(fields)).containsExactly("unseen-characters");
    }

    @Test
    void whatIsCopiedAlongAndSaysNothingIsLeftOut() {
        WrittenFields fields = written("\ufeff\u00a0Vand\u00adværk\u200b\u00a0\n");
        assertThat(fields.text("text", "Tekst", 100)).isEqualTo("Vandværk");
        WrittenFields nothing = written("\u200b\u00a0\u3000");
        nothing.text("text", "Tekst", 100);
        assertThat(codes(nothing)).containsExactly("incomplete");
    }

    @Test
    void picturesOfSeveralPartsAreTexts() {
        String family = "\ud83d\udc69\ud83c\udffd\u200d\ud83d\udc67 og \u2764\ufe0f\u200d\ud83d\udd25";
        WrittenFields fields = written(family);
        assertThat(fields.text("text", "Tekst", 100)).isEqualTo(family);
        assertThat(fields.sound()).isTrue();
    }

    @Test
    void aLineIsOneLine() {
        WrittenFields fields = written("Bænk\r\nved søen");
        assertThat(fields.text("text", "Tekst", 100)).isEqualTo("Bænk\nved søen");
        assertThat(fields.line("title", "Titel", 100)).isEmpty();
        assertThat(fields.optionalLine("place", "Sted", 100)).isEmpty();
        assertThat(codes(fields)).containsExactly("line-break", "line-break");
    }

    @Test
    void whatThereIsNoRoomForIsToldAndNotDropped() {
        WrittenFields full = WrittenFields.of(name -> name.matches("list\\.[0-3]?[0-9]\\.name") ? "x" : "");
        assertThat(full.groups("list", "name")).hasSize(WrittenFields.MOST_GROUPS);
        assertThat(full.sound()).isTrue();
        WrittenFields more = WrittenFields.of(name -> name.equals("list.41.name") ? "x" : "");
        assertThat(more.groups("list", "other", "name")).isEmpty();
        assertThat(more.faults())
                .extracting(WrittenFault::field, WrittenFault::code)
                .containsExactly(tuple("list.41.name", "too-many"));
    }
}
