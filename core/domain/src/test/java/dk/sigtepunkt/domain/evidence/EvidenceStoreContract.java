package dk.sigtepunkt.domain.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.InspectedFile;
import dk.sigtepunkt.domain.attachments.PdfTraits;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.text.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link EvidenceStore} promises: nothing is lost, but for what a withdrawn story said, of which nothing is left. */
public abstract class EvidenceStoreContract {
    private static final FocusAreaRef AREA = SomeEvidence.area("miljoe", "rent-vand");
    private static final Instant BEGUN = Instant.parse("2026-02-02T10:00:00.123456Z");

    protected abstract EvidenceStore evidence();

    /** What it keeps of files. */
    protected abstract EvidenceFiles files();

    /** One that forgets stays as it is. */
    protected void restart() {}

    /** All that lies in the store, as text; of one that is only objects those. */
    protected String raw() {
        return evidence().all().toString();
    }

    private static EvidenceEntry.Written written(String word, EvidenceMethod.Kind method, int hour, String reason) {
        Evidence one = SomeEvidence.saying(word, method, AREA, Stance.ILLUSTRATES);
        Evidence about = new Evidence(
                one.method(),
                one.gathered(),
                one.title(),
                one.text(),
                List.of(
                        one.bearings().get(0),
                        new Bearing(SomeEvidence.area("vej", "cykler"), Stance.FOR, word + " 2")),
                Optional.of(new ItemRef(ItemKind.ACTION, AREA.committee(), "nyt-vandvaerk")));
        return new EvidenceEntry.Written(about, reason, SomeEvidence.by(BEGUN.plusSeconds(3600L * hour)));
    }

    private int begin(String word, EvidenceMethod.Kind method) {
        return evidence()
                .begin(AREA.committee(), written(word, method, 0, ""), number -> Notes.any())
                .number();
    }

    private void keep(int number, EvidenceEntry entry) {
        assertThat(evidence().keep(number, OptionalInt.empty(), entry, Notes.any()))
                .isTrue();
    }

    private KeptEvidence find(int number) {
        return evidence().all().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

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

    private static Artifact large() {
        byte[] bytes = new byte[700_001];
        new Random(7).nextBytes(bytes);
        return new Artifact("optagelse.csv", bytes);
    }

    private static Attachment said(Artifact file) {
        return Attachment.of(new InspectedFile(AttachmentKind.CSV, file, Optional.empty()), "", "");
    }

    private boolean attach(int number, int file, Artifact bytes, OptionalInt seen) {
        return evidence()
                .attach(
                        number,
                        seen,
                        new EvidenceEntry.Attached(file, said(bytes), SomeEvidence.by(BEGUN)),
                        bytes,
                        Notes.any());
    }

    /** Empty when there are no bytes. */
    private Optional<String> digest(int number, int file, Artifact said) {
        return files().find(number, SomeEvidence.file(file, said(said))).map(content -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                content.writeTo(out);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return Sha256.hex(out.toByteArray());
        });
    }

    @Test
    void keepsTheBytesOfAFileWithWhatNamesItOrNeither() {
        Artifact file = large();
        int number = begin("Ord", EvidenceMethod.Kind.SURVEY);
        assertThat(attach(number, 1, file, OptionalInt.of(7))).isFalse();
        assertThat(attach(9, 1, file, OptionalInt.empty())).isFalse();
        assertThat(digest(number, 1, file)).isEmpty();
        assertThat(attach(number, 1, file, OptionalInt.of(1))).isTrue();
        restart();
        assertThat(digest(number, 1, file)).contains(file.sha256());
        assertThat(digest(number, 2, file)).isEmpty();
    }

    @Test
    void theBytesGoWhenNobodyMayAskForThemAnyMoreAndNotBefore() {
        Artifact file = large();
        int draft = begin("Kladde", EvidenceMethod.Kind.SURVEY);
        int open = begin("Åben", EvidenceMethod.Kind.SURVEY);
        for (int number : List.of(draft, open)) {
            attach(number, 1, file, OptionalInt.empty());
            attach(number, 2, file, OptionalInt.empty());
        }
        keep(open, new EvidenceEntry.Published(SomeEvidence.by(BEGUN.plusSeconds(5))));
        keep(draft, new EvidenceEntry.Detached(1, SomeEvidence.by(BEGUN.plusSeconds(9))));
        keep(open, new EvidenceEntry.Detached(1, SomeEvidence.by(BEGUN.plusSeconds(9))));
        assertThat(digest(draft, 1, file)).isEmpty();
        assertThat(digest(draft, 2, file)).contains(file.sha256());
        assertThat(digest(open, 1, file)).contains(file.sha256());
        keep(open, new EvidenceEntry.Withdrawn(EvidenceEntry.Ground.WRONG, "", SomeEvidence.by(BEGUN.plusSeconds(9))));
        assertThat(digest(open, 2, file)).contains(file.sha256());
    }

    @Test
    void noByteOfAWithdrawnStoryIsLeftAndNoneOfAnotherIsTaken() {
        Artifact file = new Artifact("have.csv", "Hemmelig have".getBytes(UTF_8));
        int story = begin("Ord", EvidenceMethod.Kind.STORY);
        int other = begin("Åben", EvidenceMethod.Kind.SURVEY);
        attach(story, 1, file, OptionalInt.empty());
        attach(story, 2, large(), OptionalInt.empty());
        keep(story, new EvidenceEntry.Published(SomeEvidence.by(BEGUN.plusSeconds(5))));
        keep(story, new EvidenceEntry.Detached(2, SomeEvidence.by(BEGUN.plusSeconds(7))));
        attach(other, 1, file, OptionalInt.empty());
        keep(
                story,
                new EvidenceEntry.Withdrawn(EvidenceEntry.Ground.CONSENT, "", SomeEvidence.by(BEGUN.plusSeconds(9))));
        assertThat(digest(story, 1, file)).isEmpty();
        assertThat(digest(story, 2, large())).isEmpty();
        assertThat(digest(other, 1, file)).contains(file.sha256());
        keep(other, new EvidenceEntry.Withdrawn(EvidenceEntry.Ground.PERSONAL, "", SomeEvidence.by(BEGUN)));
        assertThat(raw()).doesNotContain("Hemmelig");
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
