package dk.sigtepunkt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.result.ContentFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommitteeConformanceTest {
    /** The good sample with one text changed. */
    abstract static class Sample extends CommitteeConformance {
        private final String good;
        private final String bad;

        Sample(String good, String bad) {
            this.good = good;
            this.bad = bad;
        }

        @Override
        protected ContentFiles content() {
            return name -> Optional.of(sample().replace(good, bad));
        }

        private static String sample() {
            try {
                return Files.readString(Path.of("src/test/resources/good.committee.yaml"));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }

    static class Good extends Sample {
        Good() {
            super("", "");
        }
    }

    static class Refused extends Sample {
        Refused() {
            super("direction: up", "direction: op");
        }
    }

    static class NotConforming extends Sample {
        NotConforming() {
            super("source: Eksempeldata", "source: Havnen");
        }
    }

    @Test
    void goodContentPasses() {
        assertThat(KitResult.failuresOf(Good.class)).isEmpty();
    }

    @Test
    void contentThatTheServerWouldRefuseFails() {
        assertThat(KitResult.failuresOf(Refused.class)).containsExactly("theServerWouldTakeIt");
    }

    @Test
    void contentThatDoesNotConformFails() {
        assertThat(KitResult.failuresOf(NotConforming.class)).containsExactly("itConforms");
    }
}
