package dk.sigtepunkt.persistence.internal;

import static dk.sigtepunkt.domain.committees.Contents.ID;
import static dk.sigtepunkt.domain.committees.Contents.STARTED;
import static dk.sigtepunkt.domain.committees.Contents.action;
import static dk.sigtepunkt.domain.committees.Contents.change;
import static dk.sigtepunkt.domain.committees.Contents.committee;
import static dk.sigtepunkt.domain.committees.Contents.content;
import static dk.sigtepunkt.domain.figures.Figures.CLOCK;
import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static dk.sigtepunkt.domain.figures.Figures.observed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.RecordedChange;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.deployments.DeploymentLog;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.start.Untold;
import dk.sigtepunkt.persistence.internal.actions.JpaActionStore;
import dk.sigtepunkt.persistence.internal.committees.JpaCommitteeStore;
import dk.sigtepunkt.persistence.internal.database.DatabaseComponent;
import dk.sigtepunkt.persistence.internal.database.DatabaseFailure;
import dk.sigtepunkt.persistence.internal.database.EmbeddedDerby;
import dk.sigtepunkt.persistence.internal.database.PersistenceSettings;
import dk.sigtepunkt.persistence.internal.database.PostgresDatabase;
import dk.sigtepunkt.persistence.internal.deployments.JpaDeploymentLog;
import dk.sigtepunkt.persistence.internal.figures.FigureStoreComponent;
import dk.sigtepunkt.persistence.internal.sources.JpaSourceStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From settings to working stores and back. */
class PortsTest {
    private static final ItemChange CHANGE = change(ChangeKind.NEW, "filter", "");
    private static final Deployment DEPLOYMENT = new Deployment(
            Optional.of(ID),
            DeploymentAct.INSTALLED,
            "1.0.0",
            new ArtifactFile("miljoe.jar", ""),
            "admin",
            KNOWN,
            "Første gang");

    @TempDir
    Path folder;

    /** Every port on one open database, as the components are wired. */
    private record Ports(
            DatabaseComponent database, FigureStore figures, CommitteeStore committees, DeploymentLog deployments) {
        static Ports opened(PersistenceSettings settings) {
            DatabaseComponent database = DatabaseComponent.opened(settings, Untold.faults(), Clock.systemUTC());
            return new Ports(
                    database,
                    new FigureStoreComponent(database, () -> Municipality.UNNAMED, CLOCK),
                    new JpaCommitteeStore(database, new JpaActionStore(database), CLOCK),
                    new JpaDeploymentLog(database));
        }

        void close() {
            database.close();
        }
    }

    private PersistenceSettings embedded() {
        return new PersistenceSettings("", "", Optional.empty(), folder, 4);
    }

    private static void worksAndRemembers(Ports second) {
        assertThat(second.figures().receipt("a")).isPresent();
        assertThat(second.figures().book().size()).isEqualTo(1);
        assertThat(second.committees().all()).extracting(CommitteeRecord::id).containsExactly(ID);
        assertThat(second.committees().find(ID)).isPresent();
        assertThat(second.committees().versions(ID)).hasSize(1);
        assertThat(second.committees().changes(ID))
                .extracting(RecordedChange::change)
                .containsExactly(CHANGE);
        assertThat(second.deployments().newest(5)).containsExactly(DEPLOYMENT);
        assertThat(new JpaActionStore(second.database()).of(ID)).hasSize(1);
        assertThat(new JpaSourceStore(second.database()).running()).isEmpty();
    }

    private static void writtenAndClosed(PersistenceSettings settings) {
        Ports first = Ports.opened(settings);
        first.figures().append(List.of(observed("2025", 1, KNOWN)), Optional.of("a"), "abc", Notes.any());
        first.committees()
                .installed(
                        content(ID, "1.0.0", "fil", KNOWN),
                        committee(ID, action("filter", "Nyt filter", STARTED)),
                        List.of(CHANGE),
                        Notes.any());
        first.deployments().add(DEPLOYMENT, Notes.any());
        first.close();
    }

    @Nested
    class WithoutAnAddress {
        @Test
        void keepsADerbyDatabaseInTheDataFolderAndLetsGoOfItWhenClosed() {
            writtenAndClosed(embedded());
            assertThat(folder.resolve("derby")).isDirectory();
            assertThat(folder.resolve("derby/db.lck")).doesNotExist();
            Ports second = Ports.opened(embedded());
            worksAndRemembers(second);
            second.close();
        }

        @Test
        void findsItsDatabaseAgainAfterDerbyStoppedIt() {
            Ports component = Ports.opened(embedded());
            component.figures().append(List.of(observed("2024", 1, KNOWN)), Optional.empty(), "abc", Notes.any());
            EmbeddedDerby.shutDown(EmbeddedDerby.in(folder));

            // A connection that lay idle is tried before it is handed out, one just used is not: then this one fails.
            Throwable first = catchThrowable(() -> component
                    .figures()
                    .append(List.of(observed("2025", 1, KNOWN)), Optional.of("a"), "abc", Notes.any()));
            assertThat(first)
                    .satisfiesAnyOf(
                            none -> assertThat(none).isNull(),
                            failure -> assertThat(failure).isInstanceOf(DatabaseFailure.class));
            component.figures().append(List.of(observed("2025", 1, KNOWN)), Optional.of("a"), "abc", Notes.any());
            assertThat(component.figures().book().size()).isEqualTo(2);
            component.close();
        }
    }

    @Nested
    class WithAnAddress {
        @Test
        void usesPostgresqlWithThePasswordInTheFile() throws IOException {
            Path password = Files.writeString(folder.resolve("adgangskode"), "hemmelig\nmere\n");
            try (PostgresDatabase database = PostgresDatabase.migrated()) {
                PersistenceSettings settings =
                        new PersistenceSettings(database.url(), "postgres", Optional.of(password), folder, 4);
                writtenAndClosed(settings);
                Ports second = Ports.opened(settings);
                worksAndRemembers(second);
                second.close();
            }
        }

        @Test
        void refusesAnotherKindOfDatabase() {
            assertThatThrownBy(() -> new PersistenceSettings("jdbc:h2:mem:x", "", Optional.empty(), folder, 8))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("jdbc:postgresql:");
        }
    }

    @Test
    void refusesAPoolOfOne() {
        assertThatThrownBy(() -> new PersistenceSettings("", "", Optional.empty(), folder, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("poolSize");
    }
}
