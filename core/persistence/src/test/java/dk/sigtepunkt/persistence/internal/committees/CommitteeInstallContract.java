package dk.sigtepunkt.persistence.internal.committees;

import static dk.sigtepunkt.domain.committees.ChangeKind.CHANGED;
import static dk.sigtepunkt.domain.committees.ChangeKind.NEW;
import static dk.sigtepunkt.domain.committees.Contents.ADJUSTED;
import static dk.sigtepunkt.domain.committees.Contents.ID;
import static dk.sigtepunkt.domain.committees.Contents.STARTED;
import static dk.sigtepunkt.domain.committees.Contents.action;
import static dk.sigtepunkt.domain.committees.Contents.change;
import static dk.sigtepunkt.domain.committees.Contents.committee;
import static dk.sigtepunkt.domain.committees.Contents.content;
import static dk.sigtepunkt.domain.figures.Figures.CLOCK;
import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.persistence.internal.actions.JpaActionStore;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.DatabaseFailure;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import dk.sigtepunkt.persistence.internal.database.UnreliableCommits;
import dk.sigtepunkt.persistence.internal.database.UnreliableCommits.Fault;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An install keeps the version, its changes and its actions, or nothing at all; on every database. */
abstract class CommitteeInstallContract {
    private TestDatabase testDatabase;
    private UnreliableCommits commits;
    private Database database;
    private CommitteeStore store;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        commits = new UnreliableCommits(testDatabase.source());
        database = Database.open(commits.source(), 4, Clock.systemUTC());
        store = new JpaCommitteeStore(database, new JpaActionStore(database), CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    private void installFirst() {
        store.installed(
                content(ID, "1.0.0", "a", KNOWN),
                committee(ID, action("filter", "Filter", STARTED)),
                List.of(change(NEW, "filter", "")),
                Notes.any());
    }

    private void update() {
        store.installed(
                content(ID, "2.0.0", "b", KNOWN),
                committee(ID, action("filter", "Bedre filter", STARTED, ADJUSTED)),
                List.of(change(CHANGED, "filter", "Ny titel"), change(NEW, "roer", "")),
                Notes.any());
    }

    /** Rows of committees, versions, changes, actions and steps. */
    private String rows() {
        return String.join(
                " ",
                List.of("committee", "committee_version", "committee_change", "action", "action_step").stream()
                        .map(table -> Long.toString(testDatabase.count(table)))
                        .toList());
    }

    private void onlyTheFirstIsThere() {
        assertThat(rows()).isEqualTo("1 1 1 1 1");
        assertThat(store.find(ID)).hasValue(content(ID, "1.0.0", "a", KNOWN));
        assertThat(store.changes(ID)).hasSize(1);
        assertThat(testDatabase.ask("select title from action")).containsExactly("Filter");
    }

    private void bothAreThereOnce() {
        assertThat(rows()).isEqualTo("1 2 3 1 2");
        assertThat(store.find(ID)).hasValue(content(ID, "2.0.0", "b", KNOWN));
        assertThat(store.changes(ID)).extracting(kept -> kept.version()).containsExactly("2.0.0", "2.0.0", "1.0.0");
    }

    @Test
    void ofTheFirstVersionKeepsNothingWhenAChangeIsRefused() {
        testDatabase.change("alter table committee_change add constraint refused check (seq < 1)");
        assertThatThrownBy(this::installFirst).isInstanceOf(DatabaseFailure.class);
        assertThat(rows()).isEqualTo("0 0 0 0 0");
        assertThat(store.find(ID)).isEmpty();
        assertThat(store.versions(ID)).isEmpty();
    }

    @Test
    void ofAnUpdateLeavesTheVersionBeforeWhenItsLastChangeIsRefused() {
        installFirst();
        testDatabase.change("alter table committee_change add constraint refused check (seq < 2)");
        assertThatThrownBy(this::update).isInstanceOf(DatabaseFailure.class);
        onlyTheFirstIsThere();

        testDatabase.change("alter table committee_change drop constraint refused");
        update();
        bothAreThereOnce();
    }

    @Test
    void ofAnUpdateLeavesTheVersionBeforeWhenAnActionIsRefused() {
        installFirst();
        testDatabase.change("alter table action_step add constraint refused check (state <> 'adjusted')");
        assertThatThrownBy(this::update).isInstanceOf(DatabaseFailure.class);
        onlyTheFirstIsThere();
    }

    @Test
    void whoseCommitIsLostKeepsNothingAndCanBeDoneAgain() {
        installFirst();
        commits.fault(Fault.REFUSED);
        assertThatThrownBy(this::update).isInstanceOf(DatabaseFailure.class);
        commits.fault(Fault.NONE);
        onlyTheFirstIsThere();

        update();
        bothAreThereOnce();
    }

    @Test
    void whoseAnswerIsLostIsKeptOnceWhenItIsDoneAgain() {
        installFirst();
        commits.fault(Fault.ANSWER_LOST);
        assertThatThrownBy(this::update).isInstanceOf(DatabaseFailure.class);
        commits.fault(Fault.NONE);
        update();
        bothAreThereOnce();
    }
}
