package dk.sigtepunkt.domain.roots;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberCheckTest {
    private static final NumberCheck CHECK = NumberCheck.of(Facts.ofTheSet());

    private static NumberVerdict.Unlinked only(String text) {
        List<NumberVerdict.Unlinked> unlinked = CHECK.unlinked(text);
        assertThat(unlinked).as(text).hasSize(1);
        return unlinked.get(0);
    }

    @Test
    void aNumberWithoutARootIsNamedWithItsPlaceAndWhatToDo() {
        String text = "I 2025 er ledigheden 3,6 % hos os.";
        NumberVerdict.Unlinked found = only(text);
        assertThat(text.substring(found.place().from(), found.place().to()))
                .isEqualTo("3,6 %")
                .isEqualTo(found.place().words());
        assertThat(found.sentence())
                .isEqualTo(
                        "»3,6 %« er ikke et tal i rapporten. Nærmest er 3,7\u00a0% (Ledighed, 2. kvartal 2025); 3,4\u00a0%"
                                + " (Ledighed, 3. kvartal 2025); 3,0\u00a0% (Ledighed, mål 2025). Ret det, så det er rapportens, tag det"
                                + " ud, eller skriv det som jeres eget med kilde: [Eget tal: 3,6 %; kilde: hvor tallet er fra].");
    }

    @Test
    void whatTheSentenceSaysToWriteIsTaken() {
        String text = "Ledigheden er %s hos os.";
        String sentence = only(text.formatted("3,6 %")).sentence();
        String own = sentence.substring(sentence.indexOf('['), sentence.indexOf(']') + 1);
        assertThat(CHECK.read(text.formatted(own)))
                .singleElement()
                .isInstanceOfSatisfying(
                        NumberVerdict.Own.class,
                        theirs -> assertThat(theirs.source()).isEqualTo("hvor tallet er fra"));
    }

    @Test
    void whereSeveralFactsFitAllAreOffered() {
        NumberCheck two = NumberCheck.of(new ReportFacts.Facts(
                List.of(
                        Facts.fact("A", 7.3, new Unit("%", UnitKind.PERCENT, 1)),
                        Facts.fact("B", 7.34, new Unit("%", UnitKind.PERCENT, 2)),
                        Facts.fact("C", 7.3, new Unit("mio. kr.", UnitKind.MONEY, 1))),
                List.of()));
        assertThat(labels(two, "Det er 7,3 %.")).containsExactly("A", "B");
        assertThat(labels(two, "Det er 7,3 mio. kr.")).containsExactly("C");
        assertThat(labels(two, "Det var 7,3.")).containsExactly("A", "C");
    }

    private static final NumberCheck TOWN = NumberCheck.of(Town.facts());

    private static NumberVerdict.Ambiguous several(String text) {
        List<NumberVerdict.Ambiguous> found = TOWN.ambiguous(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    @Test
    void aNumberOfSeveralThingsIsOfferedAsEachOfThemWithWhatToDo() {
        NumberVerdict.Ambiguous found = several("Den er nu på 3,4 %.");
        assertThat(found.facts())
                .extracting(ReportFact::label)
                .containsExactly("Ledighed, 3. kvartal 2025", "Sygefravær blandt ansatte, 3. kvartal 2025");
        assertThat(found.sentence())
                .isEqualTo(
                        "»3,4 %« kan være flere af rapportens tal: Ledighed, 3. kvartal 2025; Sygefravær blandt ansatte,"
                                + " 3. kvartal 2025. Vælg, hvilket der menes, eller skriv det i teksten: [Rapportens tal: 3,4 %; det er:"
                                + " Ledighed, 3. kvartal 2025]. Er det jeres eget, så skriv [Eget tal: 3,4 %; kilde: hvor tallet er fra].");
    }

    @Test
    void anotherThingsNumberIsNotLinkedInSilence() {
        assertThat(several("Trivslen i skolen er 3,7 %.").sentence())
                .startsWith(
                        "»3,7 %« står i rapporten, men er et andet tal end det, som sætningen nævner: Ledighed, 2. kvartal"
                                + " 2025.");
    }

    @Test
    void whichOneIsMeantIsSaidInTheTextAndHasToBeTrue() {
        String chosen = "Den er nu på [Rapportens tal: 3,4 %; det er: Sygefravær blandt ansatte, 3. kvartal 2025].";
        assertThat(TOWN.read(chosen).get(0)).isInstanceOfSatisfying(NumberVerdict.Linked.class, linked -> {
            assertThat(linked.facts()).extracting(fact -> fact.about().id()).containsExactly("sygefravaer");
            assertThat(chosen.substring(linked.place().from(), linked.place().to()))
                    .isEqualTo("3,4 %");
        });
        assertThat(TOWN.unlinked("Den er [Rapportens tal: 3,5 %; det er: Ledighed, 3. kvartal 2025].")
                        .get(0)
                        .sentence())
                .startsWith(
                        "»3,5 %« er skrevet som rapportens tal »Ledighed, 3. kvartal 2025«, men det har rapporten ikke.");
        assertThat(TOWN.unlinked("Den er [Rapportens tal: 3,4 %]. Ja.")).hasSize(1);
    }

    @Test
    void aTextAboutAnAreaMeansItsNumbersWhereItNamesNone() {
        ReportFacts.Facts known = Town.facts();
        ReportFact area = new ReportFact(
                "a-job/areas",
                "Flere i job",
                new Topic("a-job", "Flere i job", List.of()),
                1,
                Facts.count("fokusområder"),
                false,
                Facts.ROOT);
        List<ReportFact> all = new ArrayList<>(known.facts());
        all.add(area);
        NumberCheck about = NumberCheck.of(new ReportFacts.Facts(all, List.of(), known.home()).about("a-job"));
        assertThat(about.ambiguous("Den er nu på 3,4 %.")).isEmpty();
        assertThat(labels(about, "Den er nu på 3,4 %.")).containsExactly("Ledighed, 3. kvartal 2025");
        assertThat(labels(about, "Sygefraværet er på 3,4 %."))
                .containsExactly("Sygefravær blandt ansatte, 3. kvartal 2025");
    }

    @Test
    void theSentenceBeforeIsReadWhereTheNumbersOwnNamesNothing() {
        assertThat(labels(TOWN, "Ledigheden falder. Den er nu på 3,4 %.")).containsExactly("Ledighed, 3. kvartal 2025");
        assertThat(TOWN.ambiguous("Ledigheden falder.\nDen er nu på 3,4 %.")).hasSize(1);
    }

    @Test
    void twoThingsThatAreNamedForOneNumberAreAskedFor() {
        assertThat(several("Ledigheden og sygefraværet blandt de ansatte er begge 3,4 %.")
                        .facts())
                .hasSize(2);
    }

    private static List<String> labels(NumberCheck check, String text) {
        return check.read(text).stream()
                .flatMap(verdict -> verdict
                        .fold(
                                free -> List.<ReportFact>of(),
                                NumberVerdict.Linked::facts,
                                NumberVerdict.Ambiguous::facts,
                                own -> List.<ReportFact>of(),
                                unlinked -> List.<ReportFact>of())
                        .stream())
                .map(ReportFact::label)
                .toList();
    }

    @Test
    void aNameOfTheReportIsFreeWithItsNumber() {
        assertThat(CHECK.unlinked("Fjernvarme 2.0 er begyndt")).isEmpty();
        assertThat(CHECK.unlinked("Fjernvarme 2.1 er begyndt")).hasSize(1);
    }

    @Test
    void digitsOfOtherScriptsAndUnseenSignsHideNothing() {
        assertThat(only("Der kom ４５ borgere").place().words()).startsWith("４５");
        assertThat(CHECK.unlinked("Der kom 4\u200b5 nye")).isNotEmpty();
    }

    @Test
    void anEndlessNumberIsOneThatIsNamed() {
        assertThat(only("9".repeat(500)).place().words()).hasSize(500);
    }

    @Test
    void severalOfATextAreNamedInOneSentence() {
        List<NumberVerdict.Unlinked> found = CHECK.unlinked("45 og 46 og 45 og 47 og 48 og 49 og 50 er talt.");
        assertThat(new DanishRootWords().notTaken("Udvalgets egen vurdering", found))
                .startsWith("Udvalgets egen vurdering: »45« er ikke et tal i rapporten.")
                .endsWith("Det samme gælder »46«, »47«, »48«, »49« og 1 tal til.");
    }

    /** What is read once is read once: a text that is twice as long has twice as many tokens, and every place only once. */
    @Test
    void whateverStandsInATextEveryPlaceIsReadOnceAndInItsOrder() {
        for (String piece :
                List.of("1.", "1,", "§ 1, ", "5-", "[Eget tal: ", "a1 ", "1 000 ", "½", "1/", "uge 1-", "1.111.")) {
            String text = piece.repeat(3000);
            int before = 0;
            for (NumberVerdict verdict : CHECK.read(text)) {
                assertThat(verdict.place().from()).isGreaterThanOrEqualTo(before);
                before = verdict.place().to();
            }
        }
    }
}
