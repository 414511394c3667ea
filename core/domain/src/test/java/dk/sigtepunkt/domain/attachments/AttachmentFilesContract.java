package dk.sigtepunkt.domain.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.deployments.Artifact;
import org.junit.jupiter.api.Test;

/** What everything that keeps the bytes of attachments does. */
public abstract class AttachmentFilesContract {
    private static final Artifact FILE = new Artifact("referat.txt", "Vi mødtes på havnen.".getBytes(UTF_8));
    private static final Artifact OTHER = new Artifact("andet.txt", "Noget andet.".getBytes(UTF_8));

    protected abstract AttachmentFiles files();

    @Test
    void whatIsKeptIsFoundUnderItsDigestAndTheNameThatIsAskedFor() {
        AttachmentFiles files = files();
        files.keep(FILE);
        Artifact found = files.find(FILE.sha256(), "referat.txt").orElseThrow();
        assertThat(found.bytes()).isEqualTo(FILE.bytes());
        assertThat(found.name()).isEqualTo("referat.txt");
        assertThat(files.kept()).containsExactly(FILE.sha256());
    }

    @Test
    void theSameIsKeptOnce() {
        AttachmentFiles files = files();
        files.keep(FILE);
        files.keep(new Artifact("samme.txt", FILE.bytes()));
        files.keep(OTHER);
        assertThat(files.kept()).containsExactlyInAnyOrder(FILE.sha256(), OTHER.sha256());
    }

    @Test
    void whatIsRemovedIsGoneAndNothingElse() {
        AttachmentFiles files = files();
        files.keep(FILE);
        files.keep(OTHER);
        files.remove(FILE.sha256());
        files.remove(FILE.sha256());
        assertThat(files.find(FILE.sha256(), "x")).isEmpty();
        assertThat(files.kept()).containsExactly(OTHER.sha256());
    }

    @Test
    void whatIsNoDigestFindsAndRemovesNothing() {
        AttachmentFiles files = files();
        files.keep(FILE);
        for (String text : new String[] {"", "..", "../../etc/passwd", "ab", FILE.sha256() + "0", "A".repeat(64)}) {
            assertThat(files.find(text, "x")).as(text).isEmpty();
            files.remove(text);
        }
        assertThat(files.kept()).containsExactly(FILE.sha256());
    }

    @Test
    void nothingIsThereBeforeAnythingIsKept() {
        assertThat(files().kept()).isEmpty();
        assertThat(files().find(FILE.sha256(), "x")).isEmpty();
    }
}
