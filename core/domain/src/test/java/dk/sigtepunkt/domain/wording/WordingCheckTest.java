package dk.sigtepunkt.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.Drills;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingCheckTest {
    private final WordingCheck check = WordingCheck.plain();

    /** What an action is told to have done is an effect whatever the verb, unless it says only what an effort is, has or does. */
    @ParameterizedTest
    @CsvSource({
        "Cafémøderne har smeltet generationerne sammen., true",
        "Sommerskolen slugte hullet mellem de stærke og de svage., true",
        "Byhaverne har givet beboerne stolthed., true",
        "Læsehunden har tryllet bogstaverne ind i børnene., true",
        "Cafémøderne har bestået af oplæg og debat., false",
        "Sommerskolen omfattede 40 børn., false",
        "Byhaverne har givet plads til 30 beboere., false",
        "Læsehunden har besøgt børnene i 12 klasser., false",
        "Vejlederne har interviewet de unge., false"
    })
    void aVerbThatStandsInNoListIsReadByTheClauseItStandsIn(String text, boolean told) {
        assertThat(check.overclaims(text).isEmpty()).as(text).isEqualTo(!told);
    }

    /** Money or help that somebody gets to do something with is no effect; to be got to do something is. */
    @ParameterizedTest
    @CsvSource({
        "Lokale foreninger får et beløb til at komme i gang., false",
        "Kommunen fik 600.000 kr. til at komme i gang., false",
        "Landsbyerne har fået en konsulent og penge til at lave en plan., false",
        "Kampagnen fik flere til at komme i gang., true",
        "Kampagnen har fået en gruppe unge til at komme i gang., true"
    })
    void whatIsGotToDoSomethingWithIsNoEffect(String text, boolean told) {
        assertThat(check.overclaims(text).isEmpty()).as(text).isEqualTo(!told);
    }

    @Test
    void tellsWhereTheWordsStandAndWhatCanBeSaidInstead() {
        String text = "Vi fulgte planen. Mentorordningen har medført, at flere er i job.";

        assertThat(check.overclaims(text)).singleElement().satisfies(claim -> {
            assertThat(text.substring(claim.from(), claim.to()))
                    .isEqualTo("medført")
                    .isEqualTo(claim.words());
            assertThat(claim.strength()).isEqualTo(Strength.CAUSES);
            assertThat(claim.suggestion()).isEqualTo("kan have bidraget til");
        });
    }

    @Nested
    class BeyondAGrade {
        private static final String HINTS = "Mentorordningen kan have bidraget til faldet i ledigheden.";
        private static final String LIKELY = "Mentorordningen har sandsynligvis bidraget til faldet i ledigheden.";
        private static final String SUPPORTED = "Mentorordningen har bidraget til faldet i ledigheden.";
        private static final String CAUSES = "Mentorordningen har medført faldet i ledigheden.";

        @Test
        void eachGradeAllowsItsOwnWordsAndThoseThatClaimLess() {
            Map<Strength, String> ladder = Map.of(
                    Strength.HINTS,
                    HINTS,
                    Strength.LIKELY,
                    LIKELY,
                    Strength.SUPPORTED,
                    SUPPORTED,
                    Strength.CAUSES,
                    CAUSES);
            for (Strength most : Strength.values()) {
                ladder.forEach(
                        (claimed, text) -> assertThat(check.beyond(text, most).isEmpty())
                                .as("%s in %s", most, text)
                                .isEqualTo(!claimed.exceeds(most)));
            }
        }

        @Test
        void whatIsSuggestedClaimsNoMoreThanMayBe() {
            for (Strength most : List.of(Strength.NONE, Strength.HINTS, Strength.LIKELY, Strength.SUPPORTED)) {
                Claim claim = check.beyond(CAUSES, most).get(0);
                String mended = "Mentorordningen " + claim.suggestion() + " faldet i ledigheden.";

                assertThat(check.beyond(mended, most)).as(mended).isEmpty();
            }
        }
    }

    @Nested
    class HoweverItWasPasted {
        private static final String PLAIN = "Mentorordningen har medført et fald i ledigheden.";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Mentor\u00ADordning\u00ADen har med\u00ADført et fald i ledig\u00ADheden.",
                    "Mentorordningen\u00A0har\u00A0medført\u202Fet fald i ledigheden.",
                    "Mentorordningen\nhar\r\nmedført et fald\ni ledigheden.",
                    "Mentorord-\nningen har medført et fald i ledig-\r\nheden.",
                    "MENTORORDNINGEN HAR MEDFØRT ET FALD I LEDIGHEDEN",
                    "– Mentorordningen   har\tmedført et fald i ledigheden …",
                    "\uFEFFMentorordningen har medført \u200Bet fald i ledigheden.",
                    "”Mentorordningen” har ’medført’ et fald i ledigheden!",
                    "Mentorordningen pa\u030A skolen har medført et fald i ledigheden."
                })
        void theSameIsFound(String text) {
            assertThat(check.overclaims(text)).hasSize(1);
        }

        @Test
        void pointsOfAListAreReadEachByItself() {
            String text = "Kvartalet kort:\n- " + PLAIN + "\n- Mødet er flyttet til maj\n* " + PLAIN;

            assertThat(check.overclaims(text)).hasSize(2);
        }

        @Test
        void aHeadingIsNoPartOfWhatFollows() {
            assertThat(check.overclaims("Mentorordningen\n\nLedigheden er faldet\n\nSom følge af vejret aflyst"))
                    .isEmpty();
        }
    }

    @Nested
    class AnyText {
        private static final String INNOCENT = "Mødet blev holdt i maj.";

        @Test
        void isReadWithoutFailingAndPositionsLieWithinIt() {
            Random random = new Random(2026);
            String letters =
                    "aæøå .,;:-–\n\r\t\u00AD\u00A0\u2028»«”'!?…()1234 har medført takket være på grund af \uD83D\uDE00";
            for (int times = 0; times < 3000; times++) {
                String text = random.ints(random.nextInt(120), 0, letters.length())
                        .mapToObj(at -> String.valueOf(letters.charAt(at)))
                        .collect(Collectors.joining());
                inside(text);
            }
        }

        @Test
        void cutAnywhereIsReadToo() {
            String text = all();
            for (int to = 0; to < Math.min(text.length(), 4000); to += Drills.of(7, 23)) {
                inside(text.substring(0, to));
            }
        }

        private void inside(String text) {
            int last = 0;
            for (Claim claim : check.claims(text)) {
                assertThat(claim.from()).isGreaterThanOrEqualTo(last);
                assertThat(claim.to()).isGreaterThan(claim.from()).isLessThanOrEqualTo(text.length());
                assertThat(text.substring(claim.from(), claim.to())).isEqualTo(claim.words());
                last = claim.to();
            }
        }

        @Test
        void anInnocentSentenceBeforeOrAfterChangesNothing() {
            for (SentenceSet.Written one : SentenceSet.of("development.txt").sentences()) {
                List<Claim> alone = check.claims(one.text());
                String before = INNOCENT + " ";

                assertThat(check.claims(one.text() + " " + INNOCENT)).isEqualTo(alone);
                assertThat(check.claims(before + one.text()))
                        .isEqualTo(alone.stream()
                                .map(claim -> moved(claim, before.length()))
                                .toList());
            }
        }

        private Claim moved(Claim claim, int by) {
            return new Claim(
                    claim.from() + by,
                    claim.to() + by,
                    claim.words(),
                    claim.strength(),
                    claim.suggestion(),
                    claim.action());
        }

        /** Four times as much text may take four times as long, with room for a machine that does other things. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Mentorordningen har med\u00ADført et fald\u00A0i ledigheden, ”og det” skyldes indsatsen. ",
                    "medført takket være på grund af indsatsen faldet ",
                    "siden efter at vi har fordi derfor uden ",
                    "er er er er er ikke ",
                    "a",
                    "førte ",
                    ", ",
                    "1. ",
                    "\u00AD",
                    "   \n",
                    "-\n",
                    "har »",
                    "Byhaverne har smeltet beboerne sammen, som har ",
                    "og det har , at og er blevet smeltet af "
                })
        void takesTimeInProportionToItsLength(String part) {
            String text = part.repeat(20_000 / part.length());
            seconds(text);
            double once = Math.max(seconds(text), 0.02);

            assertThat(seconds(text.repeat(4))).isLessThan(once * 12);
            assertThat(once).isLessThan(1.5);
        }

        private double seconds(String text) {
            long begun = processorTime();
            check.claims(text);
            return (processorTime() - begun) / 1e9;
        }

        /** What this thread used: the clock would also tell of whatever else the machine does. */
        private static long processorTime() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private String all() {
            return SentenceSet.of("development.txt").sentences().stream()
                    .map(SentenceSet.Written::text)
                    .collect(Collectors.joining(" "));
        }
    }
}
