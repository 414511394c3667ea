package dk.sigtepunkt.persistence.internal.committees;

import static dk.sigtepunkt.domain.committees.Contents.ID;
import static dk.sigtepunkt.domain.committees.Contents.committee;
import static dk.sigtepunkt.domain.committees.Contents.content;
import static dk.sigtepunkt.domain.figures.Figures.CLOCK;
import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.persistence.internal.actions.JpaActionStore;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No text of a change stops an install, however long or odd it is; on every database. */
abstract class ChangeTextContract {
    private static final ItemRef FILTER = new ItemRef(ItemKind.ACTION, ID, "filter");
    private static final int LONGEST = 4000;
    private static final String SMILE = "😀";

    private TestDatabase testDatabase;
    private Database database;
    private CommitteeStore store;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        store = new JpaCommitteeStore(database, new JpaActionStore(database), CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    /** What is read back of a change whose title and explanation are both this text. */
    private String kept(String text) {
        ItemChange change = new ItemChange(FILTER, text, ChangeKind.CHANGED, text);
        String version = "1.0." + store.versions(ID).size();
        store.installed(content(ID, version, "fil", KNOWN), committee(ID), List.of(change), Notes.any());
        ItemChange kept = store.changes(ID).get(0).change();
        assertThat(kept.title()).isEqualTo(kept.what());
        return kept.title();
    }

    @Test
    void thatFitsIsKeptWhole() {
        for (String text :
                List.of("", " ", "ø".repeat(LONGEST), SMILE.repeat(LONGEST / 2), "\u0001\uFFFD\uFFFF\u202E")) {
            assertThat(kept(text)).isEqualTo(text);
        }
    }

    @Test
    void thatIsTooLongLosesItsEndOnly() {
        assertThat(kept("ø".repeat(LONGEST + 1))).isEqualTo("ø".repeat(LONGEST - 1) + "…");
        assertThat(kept("Æblegrød ".repeat(200_000)))
                .hasSize(LONGEST)
                .startsWith("Æblegrød Æ")
                .endsWith("…");
    }

    @Test
    void isNeverCutInTheMiddleOfACharacter() {
        assertThat(kept(SMILE.repeat(LONGEST))).isEqualTo(SMILE.repeat(LONGEST / 2 - 1) + "…");
        assertThat(kept("x" + SMILE.repeat(LONGEST))).isEqualTo("x" + SMILE.repeat(LONGEST / 2 - 1) + "…");
    }

    @Test
    void withWhatNoDatabaseKeepsIsKeptWithoutIt() {
        assertThat(kept("før\0efter")).isEqualTo("før efter");
        assertThat(kept("en halv \uD83D smiley")).startsWith("en halv ").endsWith(" smiley");
        assertThat(kept("slutter halvt \uD83D")).startsWith("slutter halvt ");
    }
}
