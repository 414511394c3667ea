package dk.sigtepunkt.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in the book, and beside which quarters' figures something stands. */
class EvidenceBookTest extends EvidenceTown {
    private static final int QUARTERS = 14;

    private List<Integer> found(String text) {
        EvidenceSearch search =
                new EvidenceSearch(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return store.book().found(search).stream()
                .map(PublishedEvidence::number)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'',2 1", "stien,1", "STIEN Rårup,1", "rårup,1", "RÅRUP,1", "raarup,1", "aarhus,1", "ÅRHUS,1", "kanaan,2",
        "kana,2", "æblehøst,2", "ÆBLEHØST,2", "bo,2 1", "'bo kanaan',2", "'  ÆBLE\tkan ',2", "intet,", "%,", "_,"
    })
    void findsDanishWordsHoweverTheyAreWritten(String text, String numbers) {
        begin();
        begin("title", "Æblehøst", "text", "Som i Kanaan", "source", "Borgere", "place", "Bobjerg");
        publish(1);
        days(1);
        publish(2);
        List<Integer> expected = numbers == null
                ? List.of()
                : List.of(numbers.split(" ")).stream().map(Integer::valueOf).toList();
        assertThat(found(text)).isEqualTo(expected);
        assertThat(found(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(expected);
    }

    @Test
    void filtersByCommitteeMethodStanceAndArea() {
        begin("areas.1.area", "social/hjem", "areas.1.stance", "against", "areas.1.reason", "Langt");
        publish(1);
        EvidenceBook book = store.book();
        assertThat(book.found(search(Optional.of(Stance.AGAINST), "social"))).hasSize(1);
        assertThat(book.found(search(Optional.of(Stance.FOR), "social"))).isEmpty();
        assertThat(book.found(search(Optional.empty(), "vej"))).hasSize(1);
        assertThat(book.found(new EvidenceSearch(
                        "", Optional.of(CARE), Optional.empty(), Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(book.found(new EvidenceSearch(
                        "",
                        Optional.of(ROADS),
                        Optional.of(EvidenceMethod.Kind.CITIZEN_MEETING),
                        Optional.of(Stance.AGAINST),
                        Optional.empty())))
                .hasSize(1);
        assertThat(book.found(new EvidenceSearch(
                        "",
                        Optional.empty(),
                        Optional.of(EvidenceMethod.Kind.STORY),
                        Optional.empty(),
                        Optional.empty())))
                .isEmpty();
    }

    private static EvidenceSearch search(Optional<Stance> stance, String committee) {
        return new EvidenceSearch(
                "", Optional.empty(), Optional.empty(), stance, Optional.of(committee.equals("vej") ? CYCLES : HOMES));
    }

    /** Whoever reads the quarter hears that it has been mended since, and finds what it says now. */
    @Test
    void aCorrectionAfterTheQuarterIsToldBesideIt() {
        begin();
        publish(1);
        Period quarter = Period.parse("2022K3");
        Instant end = Danish.endOf(quarter.end());
        assertThat(beside(quarter))
                .allSatisfy(one -> assertThat(one.correctedSince()).isEmpty());
        now = end.plusSeconds(60).truncatedTo(ChronoUnit.MICROS);
        write(1, SECRETARY, "areas.0.stance", "against", "reason", "Talt forkert");
        EvidenceBook.InQuarter then = beside(quarter).get(0);
        assertThat(then.then().evidence().on(CYCLES).orElseThrow().stance()).isEqualTo(Stance.FOR);
        assertThat(then.correctedSince()).contains(now);
        assertThat(store.book().since(CYCLES, end))
                .extracting(one -> one.evidence().on(CYCLES).orElseThrow().stance())
                .containsExactly(Stance.AGAINST);
        withdraw(1, SECRETARY, "wrong", "");
        assertThat(beside(quarter).get(0).correctedSince()).isEmpty();
        assertThat(beside(quarter).get(0).withdrawnSince()).isPresent();
        assertThat(store.book().since(CYCLES, end)).isEmpty();
    }

    /** @param published in which quarter, by number; withdrawn in which one, if ever */
    private record Lives(Map<Integer, Integer> published, Map<Integer, Integer> withdrawn) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void standsBesideAQuarterAsItWasAtItsEndWhateverComesLater(long seed) {
        Random random = new Random(seed);
        List<Period> quarters = quarters();
        Lives lives = new Lives(new HashMap<>(), new HashMap<>());
        Map<Integer, String> before = new HashMap<>();
        for (int at = 0; at < QUARTERS; at++) {
            now = Danish.endOf(quarters.get(at).start()).plusSeconds(60);
            for (int step = 0; step < 8; step++) {
                now = now.plusSeconds(86_400L * (1 + random.nextInt(9)));
                act(random, at, lives);
            }
            for (int past = 0; past <= at; past++) {
                stands(quarters.get(past), past, lives);
            }
            for (int past = 0; past < at; past++) {
                String shown = shown(quarters.get(past));
                assertThat(before.getOrDefault(past, shown)).isEqualTo(shown);
            }
            before.put(at, shown(quarters.get(at)));
        }
        assertThat(lives.withdrawn()).isNotEmpty();
    }

    private void act(Random random, int quarter, Lives lives) {
        int known = store.all().size();
        int one = known == 0 ? 0 : 1 + random.nextInt(known);
        switch (random.nextInt(4)) {
            case 0 -> begin("text", "Tekst " + known);
            case 1 -> {
                if (publish(Math.max(1, one)).endsWith("published")) {
                    lives.published().put(one, quarter);
                }
            }
            case 2 -> write(one, SECRETARY, "text", "Rettet " + now, "reason", "Nyt");
            default -> {
                if (random.nextInt(3) == 0
                        && withdraw(one, SECRETARY, "wrong", "").endsWith("withdrawn")) {
                    lives.withdrawn().put(one, quarter);
                }
            }
        }
    }

    private List<EvidenceBook.InQuarter> beside(Period quarter) {
        Instant begin = Danish.endOf(quarter.start().minusDays(1));
        return store.book().beside(CYCLES, begin, Danish.endOf(quarter.end()));
    }

    /** What the quarter's report says of itself; that something was withdrawn later is told beside it. */
    private String shown(Period quarter) {
        return beside(quarter).stream()
                .map(EvidenceBook.InQuarter::then)
                .toList()
                .toString();
    }

    private void stands(Period quarter, int at, Lives lives) {
        List<Integer> expected = lives.published().entrySet().stream()
                .filter(one -> one.getValue() <= at)
                .filter(one -> lives.withdrawn().getOrDefault(one.getKey(), QUARTERS) >= at)
                .map(Map.Entry::getKey)
                .toList();
        List<EvidenceBook.InQuarter> all = beside(quarter);
        assertThat(all.stream().map(one -> one.then().number()))
                .as("%s", quarter)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(all)
                .allSatisfy(one -> assertThat(one.withdrawnSince().isPresent())
                        .isEqualTo(lives.withdrawn().getOrDefault(one.then().number(), -1) > at));
    }

    private static List<Period> quarters() {
        List<Period> quarters = new ArrayList<>();
        Period quarter = Period.parse("2022K3");
        for (int at = 0; at < QUARTERS; at++) {
            quarters.add(quarter);
            quarter = Period.containing(Frequency.QUARTER, quarter.end().plusDays(1));
        }
        return quarters;
    }
}
