package dk.sigtepunkt.domain.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.contracts.strategy.Tags;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagCountsTest {
    private static final GlobalGoal CLIMATE = new GlobalGoal(13);
    private static final Tags BOTH = new Tags(
            List.of(BottomLine.ENVIRONMENTAL, BottomLine.ECONOMIC, BottomLine.ECONOMIC),
            List.of(CLIMATE, new GlobalGoal(7), CLIMATE));

    @Test
    void whatHasSeveralTagsIsCountedInEachOnce() {
        TagCounts counts = TagCounts.of(List.of(BOTH, Tags.NONE), List.of(BOTH), List.of());

        assertThat(counts.bottomLines()).extracting(one -> one.count().areas()).containsExactly(1, 0, 1);
        assertThat(counts.goals()).hasSize(17);
        assertThat(counts.goals().get(12).count()).isEqualTo(new TagCounts.Count(1, 1, 0));
        assertThat(counts.goals().get(0).count().nothing()).isTrue();
    }

    @Test
    void tagsStandInTheirOwnOrderWithoutAnythingTwice() {
        assertThat(BOTH.bottomLines()).containsExactly(BottomLine.ECONOMIC, BottomLine.ENVIRONMENTAL);
        assertThat(BOTH.goals()).extracting(GlobalGoal::number).containsExactly(7, 13);
    }

    @Test
    void aFilterTakesWhatHasBothWhenBothAreAskedFor() {
        assertThat(TagFilter.ALL.takes(Tags.NONE)).isTrue();
        assertThat(new TagFilter(Optional.of(BottomLine.ECONOMIC), Optional.of(CLIMATE)).takes(BOTH))
                .isTrue();
        assertThat(new TagFilter(Optional.of(BottomLine.HUMAN), Optional.of(CLIMATE)).takes(BOTH))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 18})
    void thereAreSeventeenGoals(int number) {
        assertThatThrownBy(() -> new GlobalGoal(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyTagHasANameOfItsOwn() {
        TagWords words = TagWords.in(Danish.LOCALE);
        assertThat(GlobalGoal.ALL.stream().map(words::name))
                .doesNotHaveDuplicates()
                .hasSize(17);
        assertThat(words.numbered(CLIMATE)).isEqualTo("13. Klimaindsats");
        assertThat(words.name(BottomLine.HUMAN)).isEqualTo("Mennesker");
    }
}
