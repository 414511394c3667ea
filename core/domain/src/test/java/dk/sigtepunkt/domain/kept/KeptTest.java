package dk.sigtepunkt.domain.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTest {
    private static final String ONE_STATE = "one";
    private static final String ANOTHER = "another";

    private final Kept<String, String> kept = new Kept<>(10, String::length);

    private void found(String asked, String answer) {
        kept.find(ONE_STATE, asked);
        kept.keep(ONE_STATE, asked, answer);
    }

    @Test
    void whatWasMadeIsFoundInTheSameState() {
        found("page", "12345");
        assertThat(kept.find(ONE_STATE, "page")).contains("12345");
        assertThat(kept.find(ONE_STATE, "other")).isEmpty();
    }

    @Test
    void anotherStateKnowsNothingAndNothingComesBackWithTheFirst() {
        found("page", "12345");
        assertThat(kept.find(ANOTHER, "page")).isEmpty();
        assertThat(kept.find(ONE_STATE, "page")).isEmpty();
    }

    @Test
    void anAnswerFromAStateThatIsOverIsNotKept() {
        kept.find(ONE_STATE, "page");
        kept.find(ANOTHER, "page");
        kept.keep(ONE_STATE, "page", "old");
        assertThat(kept.find(ANOTHER, "page")).isEmpty();
    }

    @Test
    void whatWasAskedForLongestAgoGoesWhenTheRoomIsFull() {
        found("a", "1234");
        found("b", "1234");
        kept.find(ONE_STATE, "a");
        found("c", "123");
        assertThat(kept.find(ONE_STATE, "a")).isPresent();
        assertThat(kept.find(ONE_STATE, "b")).isEmpty();
        assertThat(kept.find(ONE_STATE, "c")).isPresent();
    }

    @Test
    void anAnswerThatTakesThePlaceOfAnotherGivesItsRoomBack() {
        for (int time = 0; time < 5; time++) {
            found("a", "12345");
        }
        found("b", "12345");
        assertThat(kept.find(ONE_STATE, "a")).isPresent();
    }

    @Test
    void whatIsLargerThanTheRoomIsNotKeptAndLeavesItEmpty() {
        found("a", "1234");
        found("large", "12345678901");
        assertThat(kept.find(ONE_STATE, "large")).isEmpty();
        found("b", "1234567890");
        assertThat(kept.find(ONE_STATE, "b")).isPresent();
    }
}
