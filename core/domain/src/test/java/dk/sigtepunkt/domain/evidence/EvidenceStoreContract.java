package dk.sigtepunkt.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.PdfTraits;
import dk.sigtepunkt.domain.audit.Notes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link EvidenceStore} promises: nothing is lost, but for what a withdrawn story said, of which nothing is left. */
public abstract class EvidenceStoreContract extends EvidenceFilesContract {
    @Test
    void keepsAllThatIsWrittenOverARestart() {
        int first = begin("Første", EvidenceMethod.Kind.OTHER);
        int second = begin("Anden", EvidenceMethod.Kind.STORY);
        assertThat(List.of(first, second)).containsExactly(1, 2);
        keep(2, new EvidenceEntry.Consented(LocalDate.parse("2026-02-01"), "Mundtligt", SomeEvidence.by(BEGUN)));
        EvidenceEntry.Written reworded = written("Anden", EvidenceMethod.Kind.STORY, 1, "Et ord for meget");
        keep(
                2,
                new EvidenceEntry.Written(
                        reworded.evidence(),
                        reworded.reason(),
                        Optional.of(new EvidenceEntry.Agreed(LocalDate.parse("2026-02-03"), "Skriftligt")),
                        reworded.by()));
        keep(1, new EvidenceEntry.Published(SomeEvidence.by(BEGUN.plusSeconds(5))));
        keep(1, written("Rettet", EvidenceMethod.Kind.SURVEY, 2, "Et ord manglede"));
        keep(1, new EvidenceEntry.Withdrawn(EvidenceEntry.Ground.WRONG, "Måtte ud", SomeEvidence.by(BEGUN)));
        List<KeptEvidence> all = evidence().all();
        EvidenceBook book = evidence().book();
        assertThat(find(1).entries()).hasSize(4);
        assertThat(find(1).toString()).contains("Første tekst", "Rettet tekst", "Et ord manglede", "Måtte ud");
        assertThat(find(2).consent().orElseThrow().how()).isEqualTo("Skriftligt");
        assertThat(book.all().stream().map(PublishedEvidence::number)).containsExactly(1);
        restart();
        assertThat(evidence().all()).isEqualTo(all);
        assertThat(evidence().book()).isEqualTo(book);
    }

    @Test
    void takesNothingFromWhoHasSeenAnotherState() {
        int number = begin("Ord", EvidenceMethod.Kind.SURVEY);
        OptionalInt seen = OptionalInt.of(find(number).version());
        EvidenceEntry published = new EvidenceEntry.Published(SomeEvidence.by(BEGUN));
        assertThat(evidence().keep(number, seen, published, Notes.any())).isTrue();
        assertThat(evidence().keep(number, seen, published, Notes.any())).isFalse();
        assertThat(evidence().keep(7, seen, published, Notes.any())).isFalse();
        assertThat(find(number).entries()).hasSize(2);
    }

    @Test
    void ofAWithdrawnStoryNothingThatAnybodyWroteIsLeftAnywhere() {
        int number = begin("Hemmelig", EvidenceMethod.Kind.STORY);
        int other = begin("Åben", EvidenceMethod.Kind.SURVEY);
        keep(
                number,
                new EvidenceEntry.Consented(LocalDate.parse("2026-02-01"), "Hemmelig samtale", SomeEvidence.by(BEGUN)));
        keep(number, new EvidenceEntry.Published(SomeEvidence.by(BEGUN.plusSeconds(5))));
        keep(number, written("Hemmelig rettet", EvidenceMethod.Kind.STORY, 2, "Hemmelig rettelse"));
        assertThat(raw()).contains("Hemmelig");
        keep(
                number,
                new EvidenceEntry.Withdrawn(
                        EvidenceEntry.Ground.CONSENT, "", SomeEvidence.by(BEGUN.plusSeconds(9000))));
        restart();
        assertThat(raw()).doesNotContain("Hemmelig").contains("Åben");
        assertThat(evidence().all().toString()).doesNotContain("Hemmelig");
        assertThat(find(number).entries()).hasSize(5);
        PublishedEvidence left = evidence().book().find(number).orElseThrow();
        assertThat(left.erased()).isTrue();
        assertThat(left.evidence().bearings().stream().map(Bearing::area))
                .containsExactly(AREA, SomeEvidence.area("vej", "cykler"));
        assertThat(left.knownBy(BEGUN.plusSeconds(60)).orElseThrow().withdrawn())
                .isPresent();
        assertThat(find(other).evidence().title()).isEqualTo("Åben overskrift");
    }

    @Test
    void keepsWhatIsSaidOfFilesAndErasesItWithTheStory() {
        int number = begin("Ord", EvidenceMethod.Kind.STORY);
        PdfTraits traits = new PdfTraits(3, true, "Hemmelig titel", "da");
        Attachment file = new Attachment(
                AttachmentKind.PDF, "Hemmelig.pdf", "ab".repeat(32), 1234, "", "Hemmelig æøå", Optional.of(traits));
        keep(number, new EvidenceEntry.Attached(1, file, SomeEvidence.by(BEGUN)));
        keep(
                number,
                new EvidenceEntry.Described(
                        1, "Hemmelig å", "Hemmelig ø", "Hemmelig", SomeEvidence.by(BEGUN.plusSeconds(4))));
        keep(number, new EvidenceEntry.Detached(1, SomeEvidence.by(BEGUN.plusSeconds(5))));
        List<KeptEvidence> all = evidence().all();
        assertThat(raw()).contains("Hemmelig");
        restart();
        assertThat(evidence().all()).isEqualTo(all);
        keep(
                number,
                new EvidenceEntry.Withdrawn(EvidenceEntry.Ground.CONSENT, "", SomeEvidence.by(BEGUN.plusSeconds(9))));
        restart();
        assertThat(raw()).doesNotContain("Hemmelig", "abab");
        assertThat(find(number).entries().get(1))
                .isEqualTo(new EvidenceEntry.Attached(1, file.erased(), SomeEvidence.by(BEGUN)));
    }

    @Test
    void givesEachOfManyAtOnceANumberOfItsOwn() {
        Set<Integer> numbers = new ConcurrentSkipListSet<>();
        IntStream.range(0, 20).parallel().forEach(one -> numbers.add(begin("Ord " + one, EvidenceMethod.Kind.SURVEY)));
        assertThat(numbers).hasSize(20).contains(1, 20);
        assertThat(evidence().all()).hasSize(20);
        assertThat(evidence().book().all()).isEmpty();
    }
}
