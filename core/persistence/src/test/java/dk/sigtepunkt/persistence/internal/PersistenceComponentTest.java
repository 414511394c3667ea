package dk.sigtepunkt.persistence.internal;

import static dk.sigtepunkt.persistence.internal.Contents.ID;
import static dk.sigtepunkt.persistence.internal.Contents.change;
import static dk.sigtepunkt.persistence.internal.Contents.committee;
import static dk.sigtepunkt.persistence.internal.Contents.content;
import static dk.sigtepunkt.persistence.internal.Figures.CLOCK;
import static dk.sigtepunkt.persistence.internal.Figures.KNOWN;
import static dk.sigtepunkt.persistence.internal.Figures.observed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.Deployment;
import dk.sigtepunkt.domain.committees.DeploymentAct;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.RecordedChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From settings to working stores and back. */
class PersistenceComponentTest {
    private static final ItemChange CHANGE = change(ChangeKind.NEW, "filter", "");
    private static final Deployment DEPLOYMENT = new Deployment(
            Optional.of(ID), DeploymentAct.INSTALLED, "1.0.0", "miljoe.jar", "", "admin", KNOWN, "Første gang");

    @TempDir
    Path folder;

    private PersistenceComponent opened(PersistenceSettings settings) {
        return new PersistenceComponent(settings, CLOCK);
    }

    private PersistenceSettings embedded() {
        return new PersistenceSettings("", "", Optional.empty(), folder, 4);
    }

    private static void worksAndRemembers(PersistenceComponent first, PersistenceComponent second) {
        assertThat(first).isNotSameAs(second);
        assertThat(second.receipt("a")).isPresent();
        assertThat(second.book().size()).isEqualTo(1);
        assertThat(second.all()).extracting(CommitteeRecord::id).containsExactly(ID);
        assertThat(second.find(ID)).isPresent();
        assertThat(second.versions(ID)).hasSize(1);
        assertThat(second.changes(ID)).extracting(RecordedChange::change).containsExactly(CHANGE);
        assertThat(second.newest(5)).containsExactly(DEPLOYMENT);
    }

    private PersistenceComponent writtenAndClosed(PersistenceSettings settings) {
        PersistenceComponent component = opened(settings);
        component.append(List.of(observed("2025", 1, KNOWN)), Optional.of("a"), "abc");
        component.installed(content(ID, "1.0.0", "fil", KNOWN), committee(ID), List.of(CHANGE));
        component.add(DEPLOYMENT);
        component.close();
        return component;
    }

    @Nested
    class WithoutAnAddress {
        @Test
        void keepsADerbyDatabaseInTheDataFolderAndLetsGoOfItWhenClosed() {
            PersistenceComponent first = writtenAndClosed(embedded());
            assertThat(folder.resolve("derby")).isDirectory();
            assertThat(folder.resolve("derby/db.lck")).doesNotExist();
            PersistenceComponent second = opened(embedded());
            worksAndRemembers(first, second);
            second.close();
        }

        @Test
        void findsItsDatabaseAgainAfterDerbyStoppedIt() {
            PersistenceComponent component = opened(embedded());
            component.append(List.of(observed("2024", 1, KNOWN)), Optional.empty(), "abc");
            EmbeddedDerby.shutDown(EmbeddedDerby.in(folder));

            // A connection that lay idle is tried before it is handed out, one just used is not: then this one fails.
            Throwable first = catchThrowable(
                    () -> component.append(List.of(observed("2025", 1, KNOWN)), Optional.of("a"), "abc"));
            assertThat(first)
                    .satisfiesAnyOf(
                            none -> assertThat(none).isNull(),
                            failure -> assertThat(failure).isInstanceOf(DatabaseFailure.class));
            component.append(List.of(observed("2025", 1, KNOWN)), Optional.of("a"), "abc");
            assertThat(component.book().size()).isEqualTo(2);
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
                PersistenceComponent first = writtenAndClosed(settings);
                PersistenceComponent second = opened(settings);
                worksAndRemembers(first, second);
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
