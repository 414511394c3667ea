package dk.sigtepunkt.persistence.internal.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A database is up to date when it has every change by its id alone: so each has its own, and none is for some databases or times. */
final class ChangelogTest {
    @Test
    void eachChangeHasAnIdOfItsOwnAndIsMadeOnceEverywhere() throws IOException {
        try (InputStream stream = Database.class.getResourceAsStream("/db/changelog.xml")) {
            assertThat(stream).isNotNull();
            String text = new String(stream.readAllBytes(), UTF_8);
            assertThat(Pattern.compile("<changeSet id=\"([^\"]+)\"")
                            .matcher(text)
                            .results())
                    .extracting(found -> found.group(1))
                    .hasSize(SchemaContract.CHANGE_SETS)
                    .doesNotHaveDuplicates();
            assertThat(text.split("<changeSet", -1)).hasSize(SchemaContract.CHANGE_SETS + 1);
            assertThat(text)
                    .doesNotContain("<include", "runAlways", "runOnChange")
                    .doesNotContainPattern("<changeSet[^>]*(dbms|context|contextFilter|labels)=");
        }
    }
}
