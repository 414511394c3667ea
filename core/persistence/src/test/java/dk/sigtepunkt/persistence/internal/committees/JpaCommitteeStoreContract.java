package dk.sigtepunkt.persistence.internal.committees;

import static dk.sigtepunkt.domain.committees.Contents.ADJUSTED;
import static dk.sigtepunkt.domain.committees.Contents.ID;
import static dk.sigtepunkt.domain.committees.Contents.STARTED;
import static dk.sigtepunkt.domain.committees.Contents.action;
import static dk.sigtepunkt.domain.committees.Contents.committee;
import static dk.sigtepunkt.domain.committees.Contents.content;
import static dk.sigtepunkt.domain.figures.Figures.CLOCK;
import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.persistence.internal.actions.JpaActionStore;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a committee once said is never lost; on every database. */
abstract class JpaCommitteeStoreContract {
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

    private void install(String version, Action... actions) {
        store.installed(content(ID, version, "fil " + version, KNOWN), committee(ID, actions), List.of(), Notes.any());
    }

    private void install(CommitteeRecord record) {
        store.installed(record, committee(record.id()), List.of(), Notes.any());
    }

    /** What a new instance reads from disk after the old one has closed. */
    private List<CommitteeRecord> reopened() {
        database.close();
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        store = new JpaCommitteeStore(database, new JpaActionStore(database), CLOCK);
        return store.all();
    }

    @Nested
    class Content {
        @Test
        void isKeptByteForByte() {
            String document = "\uFEFFid: miljoe\r\n\tnavn: »Ærø« CO₂ 😀 'x' \\n \u00a0 \n\n  ";
            CommitteeRecord record = content(ID, "1.0.0", document, SKIPPED_HOUR);
            install(record);
            assertThat(store.all()).containsExactly(record);
            assertThat(reopened()).containsExactly(record);
        }

        @Test
        void ofThreeHundredKilobytesIsKeptByteForByte() {
            String document = "linje med blå bær og CO₂ %d\n".repeat(11_000);
            CommitteeRecord record = content(ID, "1.0.0", document, KNOWN);
            install(record);
            assertThat(document.length()).isGreaterThan(300_000);
            assertThat(reopened()).containsExactly(record);
        }

        @Test
        void thatComesAgainUnchangedIsNotKeptTwice() {
            CommitteeRecord first = content(ID, "1.0.0", "a", KNOWN);
            install(first);
            install(content(ID, "1.0.0", "a", KNOWN.plusSeconds(9)));
            assertThat(testDatabase.count("committee_version")).isEqualTo(1);
            assertThat(store.all()).containsExactly(first);
        }

        @Test
        void thatIsNewBecomesTheNewestAndTheOldStays() {
            install(content(ID, "1.0.0", "a", KNOWN));
            CommitteeRecord newest = content(ID, "1.1.0", "b", KNOWN.plusSeconds(9));
            install(newest);
            assertThat(reopened()).containsExactly(newest);
            assertThat(testDatabase.ask("select seq, bundle_version from committee_version order by seq"))
                    .containsExactly("1|1.0.0", "2|1.1.0");
        }

        @Test
        void underAnotherBundleVersionOrGoingBackIsANewVersion() {
            install(content(ID, "1.0.0", "a", KNOWN));
            install(content(ID, "1.1.0", "a", KNOWN));
            install(content(ID, "1.0.0", "a", KNOWN));
            assertThat(testDatabase.ask("select seq, bundle_version from committee_version order by seq"))
                    .containsExactly("1|1.0.0", "2|1.1.0", "3|1.0.0");
        }

        @Test
        void ofSeveralCommitteesComesInOrderOfId() {
            for (String id : List.of("vand", "aeldre", "miljoe")) {
                install(content(new CommitteeId(id), "1.0.0", id, KNOWN));
            }
            assertThat(store.all())
                    .extracting(record -> record.id().value())
                    .containsExactly("aeldre", "miljoe", "vand");
        }
    }

    @Nested
    class Leaving {
        @Test
        void marksTheCommitteeAndKeepsWhatItSaid() {
            install("1.0.0", action("filter", "Filter", STARTED));
            store.gone(ID, CommitteeState.NOT_INSTALLED, SKIPPED_HOUR, Notes.any());
            store.gone(ID, CommitteeState.NOT_INSTALLED, SKIPPED_HOUR.plusSeconds(5), Notes.any());
            assertThat(reopened())
                    .containsExactly(new CommitteeRecord(
                            ID,
                            "1.0.0",
                            "fil 1.0.0",
                            content(ID, "", "fil 1.0.0", KNOWN).digest(),
                            false,
                            SKIPPED_HOUR));
            assertThat(testDatabase.count("action where closed_at is null")).isEqualTo(1);
        }

        @Test
        void andComingBackWithTheSameContentOnlyChangesTheState() {
            install("1.0.0");
            store.gone(ID, CommitteeState.NOT_INSTALLED, KNOWN.plusSeconds(10), Notes.any());
            CommitteeRecord back = content(ID, "1.0.0", "fil 1.0.0", KNOWN.plusSeconds(20));
            install(back);
            assertThat(reopened()).containsExactly(back);
            assertThat(testDatabase.count("committee_version")).isEqualTo(1);
        }

        @Test
        void ofAnUnknownCommitteeIsIgnored() {
            store.gone(new CommitteeId("ukendt"), CommitteeState.NOT_INSTALLED, KNOWN, Notes.any());
            assertThat(store.all()).isEmpty();
            assertThat(testDatabase.count("committee")).isZero();
        }
    }

    @Nested
    class Actions {
        private static final String STEPS = "select taken_on, state, reason, triggered_by from action_step"
                + " where closed_at is null order by taken_on";

        @Test
        void areKeptWithTheirSteps() {
            install("1.0.0", action("filter", "Nyt filter på Åle Værk", STARTED, ADJUSTED));
            assertThat(testDatabase.ask("select committee_id, action_key, focus_area, title, owner_role, planned_start,"
                            + " planned_end, origin, recorded_at from action"))
                    .containsExactly("miljoe|filter|miljoe/rent-vand|Nyt filter på Åle Værk|chef for miljø|2026-01-01"
                            + "|2027-12-31|example|2026-03-29T02:30:00.123456Z");
            assertThat(testDatabase.ask(STEPS))
                    .containsExactly(
                            "2026-01-10|started|Budgetaftalen for 2026|Økonomiudvalget",
                            "2026-06-01|adjusted|Halvårsrapporten – §7|Økonomiudvalget");
        }

        @Test
        void thatVanishAreClosedAndNotDeleted() {
            install("1.0.0", action("filter", "Filter", STARTED), action("roer", "Rør", STARTED));
            install("2.0.0", action("roer", "Rør", STARTED));
            assertThat(testDatabase.ask("select action_key, closed_at from action order by action_key"))
                    .containsExactly("filter|2026-03-29T02:30:00.123456Z", "roer|null");
            assertThat(testDatabase.count("action_step")).isEqualTo(2);
        }

        @Test
        void thatComeBackAreOpenAgain() {
            install("1.0.0", action("filter", "Filter", STARTED));
            install("2.0.0");
            install("3.0.0", action("filter", "Filter", STARTED));
            assertThat(testDatabase.ask("select action_key, closed_at from action"))
                    .containsExactly("filter|null");
            assertThat(testDatabase.count("action_step")).isEqualTo(1);
        }

        @Test
        void takeTheNewWordingAndStepsOfNewContent() {
            install("1.0.0", action("filter", "Filter", STARTED));
            install("2.0.0", action("filter", "Bedre filter", STARTED, ADJUSTED));
            assertThat(testDatabase.ask("select title from action")).containsExactly("Bedre filter");
            assertThat(testDatabase.ask(STEPS)).hasSize(2);
            install("3.0.0", action("filter", "Bedre filter", ADJUSTED));
            assertThat(testDatabase.ask(STEPS)).hasSize(1);
            assertThat(testDatabase.count("action_step")).isEqualTo(2);
        }
    }
}
