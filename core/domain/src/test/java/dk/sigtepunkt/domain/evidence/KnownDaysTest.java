package dk.sigtepunkt.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a day knew of findings and their files stays. */
class KnownDaysTest extends TownWithFiles {
    /** Whatever is written later: a day's book says what it said on that day. */
    @Test
    void whatADayKnewStays() {
        Map<Instant, EvidenceBook> books = new LinkedHashMap<>();
        List<Runnable> deeds = List.of(
                () -> begin("method", "story"),
                () -> consent("02.06.2022"),
                () -> attach(1, TABLE, OWNER),
                () -> publish(1),
                () -> consent("03.06.2022"),
                this::correct,
                () -> attach(1, PICTURE, SECRETARY, "alt", "Havnen"),
                () -> attach.detach(1, 1, UNSEEN, SECRETARY),
                () -> consent("04.06.2022"),
                () -> withdraw(1, SECRETARY, "wrong", ""),
                this::begin,
                () -> attach(2, TABLE, OWNER),
                () -> publish(2),
                () -> withdraw(2, SECRETARY, "wrong", ""));
        for (Runnable deed : deeds) {
            days(1);
            int before = store.notes().size();
            deed.run();
            assertThat(store.notes()).hasSizeGreaterThan(before);
            books.put(now, store.book());
            books.keySet()
                    .removeIf(day -> store.book().knownBy(day).all().stream().anyMatch(PublishedEvidence::erased));
            books.forEach((day, book) -> assertThat(store.book().knownBy(day)).isEqualTo(book));
        }
        assertThat(books).isNotEmpty();
    }

    private void correct() {
        write(
                1,
                SECRETARY,
                "method",
                "story",
                "title",
                "Rettet",
                "reason",
                "Igen",
                "consented",
                "03.06.2022",
                "how",
                "Ja");
    }
}
