package dk.sigtepunkt.domain.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.InspectedFile;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.text.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What everything that keeps findings does with the bytes of their files: they come and go with what names them. */
public abstract class EvidenceFilesContract {
    static final FocusAreaRef AREA = SomeEvidence.area("miljoe", "rent-vand");
    static final Instant BEGUN = Instant.parse("2026-02-02T10:00:00.123456Z");

    protected abstract EvidenceStore evidence();

    /** What it keeps of files. */
    protected abstract EvidenceFiles files();

    /** One that forgets stays as it is. */
    protected void restart() {}

    /** All that lies in the store, as text; of one that is only objects those. */
    protected String raw() {
        return evidence().all().toString();
    }

    static EvidenceEntry.Written written(String word, EvidenceMethod.Kind method, int hour, String reason) {
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

    int begin(String word, EvidenceMethod.Kind method) {
        return evidence()
                .begin(AREA.committee(), written(word, method, 0, ""), number -> Notes.any())
                .number();
    }

    void keep(int number, EvidenceEntry entry) {
        assertThat(evidence().keep(number, OptionalInt.empty(), entry, Notes.any()))
                .isTrue();
    }

    KeptEvidence find(int number) {
        return evidence().all().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
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
}
