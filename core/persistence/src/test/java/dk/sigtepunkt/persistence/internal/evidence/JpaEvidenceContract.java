package dk.sigtepunkt.persistence.internal.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.domain.attachments.FileContent;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.evidence.EvidenceFiles;
import dk.sigtepunkt.domain.evidence.EvidenceStore;
import dk.sigtepunkt.domain.evidence.EvidenceStoreContract;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.DatabaseFailure;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the port's promises in tables, on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class JpaEvidenceContract extends EvidenceStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private EvidenceStore evidence;
    private EvidenceFiles files;

    @TempDir
    private Path data;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        connect();
    }

    @Override
    protected EvidenceStore evidence() {
        return evidence;
    }

    @Override
    protected EvidenceFiles files() {
        return files;
    }

    @Override
    protected String raw() {
        StringBuilder all = new StringBuilder(
                String.join("\n", testDatabase.ask("select entry_kind, body, by_whom from evidence_entry")));
        try (Connection connection = testDatabase.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select file_content from evidence_file_part")) {
            while (rows.next()) {
                all.append(new String(rows.getBytes(1), UTF_8));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return all.toString();
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        evidence = new JpaEvidence(database);
        files = new JpaEvidenceFiles(database, earlier());
    }

    private Path earlier() {
        return data.resolve(EarlierFolder.NAME);
    }

    private Path lays(Artifact file) throws IOException {
        Path place = earlier().resolve(file.sha256().substring(0, 2)).resolve(file.sha256());
        Files.createDirectories(place.getParent());
        return Files.write(place, file.bytes());
    }

    private int withoutBytes(Artifact file) {
        int number = SomeEvidence.draft(evidence, "Ord", SomeEvidence.area("vej", "cykler"))
                .number();
        SomeEvidence.attached(evidence, number, file);
        testDatabase.change("delete from evidence_file_part where evidence_number = " + number);
        return number;
    }

    private Optional<FileContent> found(int number) {
        return files.find(number, evidence.all().get(number - 1).files().get(0));
    }

    @Test
    void whatLayInTheFolderAndIsStillNamedIsTakenOverAndTheFolderIsGone() throws IOException {
        Artifact file = new Artifact("a.txt", new byte[FileParts.LONGEST + 1]);
        int first = withoutBytes(file);
        int second = withoutBytes(file);
        lays(file);
        lays(new Artifact("b.txt", "Noget, som ingen kan finde".getBytes(UTF_8)));
        Files.writeString(earlier().resolve("123.part"), "halv");
        assertThat(found(first)).isEmpty();
        restart();
        assertThat(earlier()).doesNotExist();
        assertThat(testDatabase.count("evidence_file_part")).isEqualTo(4);
        for (int number : List.of(first, second)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            found(number).orElseThrow().writeTo(out);
            assertThat(out.toByteArray()).isEqualTo(file.bytes());
        }
        restart();
        assertThat(testDatabase.count("evidence_file_part")).isEqualTo(4);
    }

    @Test
    void whatIsNoLongerWhatItsNameSaysIsNotTakenOver() throws IOException {
        Artifact file = new Artifact("a.txt", "Hej".getBytes(UTF_8));
        int number = withoutBytes(file);
        Files.writeString(lays(file), "Noget andet");
        restart();
        assertThat(earlier()).doesNotExist();
        assertThat(found(number)).isEmpty();
    }

    @Test
    void whatWasChangedInTheDatabaseIsNotGivenOutToItsEnd() {
        byte[] bytes = new byte[2 * FileParts.LONGEST];
        bytes[0] = 1;
        Artifact file = new Artifact("a.txt", bytes);
        int number = SomeEvidence.draft(evidence, "Ord", SomeEvidence.area("vej", "cykler"))
                .number();
        SomeEvidence.attached(evidence, number, file);
        FileContent content = found(number).orElseThrow();
        testDatabase.change(
                "update evidence_file_part set part = 2 where part = 0",
                "update evidence_file_part set part = 0 where part = 1",
                "update evidence_file_part set part = 1 where part = 2");
        assertThatThrownBy(() -> content.writeTo(new ByteArrayOutputStream())).isInstanceOf(IOException.class);
    }

    @Test
    void anEntryWhoseBytesCannotBeKeptIsNotKept() {
        int number = SomeEvidence.draft(evidence, "Ord", SomeEvidence.area("vej", "cykler"))
                .number();
        testDatabase.change("drop table evidence_file_part");
        Artifact file = new Artifact("a.txt", "Hej".getBytes(UTF_8));
        assertThatThrownBy(() -> SomeEvidence.attached(evidence, number, file)).isInstanceOf(DatabaseFailure.class);
        assertThat(testDatabase.count("evidence_entry")).isEqualTo(1);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
