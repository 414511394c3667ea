package dk.sigtepunkt.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.strategy.CouncilsAreas;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The areas that the product is delivered with, and what the council adopted of them. */
class ShippedAreasTest {
    private static final Set<String> GOES_ON = Set.of(
            "af", "at", "blandt", "den", "der", "det", "efter", "eller", "en", "et", "for", "fra", "i", "imellem",
            "inden", "med", "mellem", "men", "mod", "og", "om", "over", "på", "samt", "som", "til", "under", "ved",
            "vores");
    /** A whole phrase may end in a preposition: something is made om. */
    private static final Set<String> JOINS =
            Set.of("at", "den", "der", "det", "eller", "en", "et", "mellem", "men", "og", "samt", "som", "vores");
    /** What may stand after a title in the wording that it begins: there another phrase begins. */
    private static final Set<String> BEGINS = Set.of("mellem", "i", "internt");

    private final CatalogueSnapshot committees;
    private final List<ExpectedFocusArea> adopted;

    ShippedAreasTest() throws IOException {
        Installation shipped = RealContent.installation();
        this.committees = shipped.next.get();
        this.adopted = shipped.adopted.all();
    }

    private List<FocusArea> areas() {
        return committees.committees().stream()
                .map(KnownCommittee::content)
                .flatMap(content -> content.focusAreas().stream())
                .toList();
    }

    @Test
    void everyShippedCommitteeKeepsToWhatIsAdopted() throws IOException {
        CouncilsAreas councils = new CouncilsAreas(() -> adopted, new OneStrategy(RealContent.strategy()));
        assertThat(committees.committees())
                .hasSize(5)
                .allSatisfy(one -> assertThat(councils.breachedBy(one.content(), committees))
                        .isEmpty());
        assertThat(adopted)
                .hasSize(35)
                .allSatisfy(area -> assertThat(area.wording()).isPresent());
    }

    @Test
    void theEmphasisAndTheOneCorrectionOfTheAnnexAreKept() {
        List<OfficialWording> wordings =
                adopted.stream().flatMap(area -> area.wording().stream()).toList();
        assertThat(wordings)
                .filteredOn(wording -> wording.text().contains("*"))
                .hasSize(6)
                .allSatisfy(wording -> {
                    assertThat(wording.text()
                                            .chars()
                                            .filter(letter -> letter == '*')
                                            .count()
                                    % 2)
                            .isZero();
                    assertThat(wording.text()).startsWith("*");
                });
        assertThat(wordings)
                .filteredOn(wording -> !wording.literal().isEmpty())
                .singleElement()
                .satisfies(wording -> {
                    assertThat(wording.plain()).contains("Arbejdsmiljø");
                    assertThat(wording.literal()).contains("Arbejds miljø");
                });
    }

    @Test
    void noTitleStopsInTheMiddleOfAPhrase() {
        assertThat(areas()).hasSize(35).allSatisfy(area -> {
            String title = area.title();
            List<String> words = Arrays.asList(title.split("\\s+"));
            assertThat(GOES_ON).doesNotContain(words.get(words.size() - 1));
            assertThat(title).matches(".*[\\p{L}\\p{N}).!?]").doesNotEndWith("…");
            String wording = area.officialWording();
            if (wording.startsWith(title) && wording.length() > title.length()) {
                String rest = wording.substring(title.length());
                assertThat(rest).as(title).matches(rest.startsWith(" ") ? "(?s) [–-].*| \\p{L}.*" : "(?s)[.,:].*");
                String next = rest.strip().split("\\s+")[0];
                assertThat(next.matches("\\p{L}.*") ? BEGINS : Set.of(next))
                        .as(title)
                        .contains(next);
            }
        });
    }

    @Test
    void noActionOrIndicatorNameStopsInTheMiddleOfAPhraseEither() {
        committees.committees().forEach(one -> {
            one.content().actions().forEach(action -> ends(action.title()));
            one.content().indicators().forEach(indicator -> ends(indicator.name()));
        });
    }

    private static void ends(String title) {
        String[] words = title.split("\\s+");
        assertThat(JOINS).as(title).doesNotContain(words[words.length - 1]);
    }
}
