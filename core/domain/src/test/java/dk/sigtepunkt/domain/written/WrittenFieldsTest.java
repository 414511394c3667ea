package dk.sigtepunkt.domain.written;

import static org.assertj.core.api.Assertions.assertThat;

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
    @ValueSource(strings = {"01.01.1970", "1970-01-01", "1900-01-01", "31.12.2200"})
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
}
