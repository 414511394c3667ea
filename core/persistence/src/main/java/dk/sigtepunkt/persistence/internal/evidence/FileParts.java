package dk.sigtepunkt.persistence.internal.evidence;

import dk.sigtepunkt.domain.deployments.Artifact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The bytes of files in rows of a quarter of a megabyte, since PostgreSQL hands out a row as a whole: so many bytes are all that
 * anybody who reads one holds. Plain JDBC, which keeps no second copy.
 */
final class FileParts {
    /** In bytes. */
    static final int LONGEST = 256 * 1024;

    private FileParts() {}

    static void insert(Connection connection, FilePlace place, Artifact file) throws SQLException {
        String sql =
                "insert into evidence_file_part (evidence_number, file_number, part, file_content) values (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql);
                InputStream bytes = file.open()) {
            byte[] next = bytes.readNBytes(LONGEST);
            for (int part = 0; next.length > 0; part++) {
                bind(insert, place);
                insert.setInt(3, part);
                insert.setBytes(4, next);
                insert.executeUpdate();
                next = bytes.readNBytes(LONGEST);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot be read", impossible);
        }
    }

    static void remove(Connection connection, FilePlace place) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from evidence_file_part where evidence_number = ? and file_number = ?")) {
            bind(delete, place);
            delete.executeUpdate();
        }
    }

    /** @param part counted from 0 */
    static Optional<byte[]> read(Connection connection, FilePlace place, int part) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select file_content from evidence_file_part"
                + " where evidence_number = ? and file_number = ? and part = ?")) {
            bind(select, place);
            select.setInt(3, part);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        }
    }

    /** Which files there are bytes of. */
    static Set<FilePlace> all(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select evidence_number, file_number from evidence_file_part where part = 0");
                ResultSet rows = select.executeQuery()) {
            Set<FilePlace> all = new HashSet<>();
            while (rows.next()) {
                all.add(new FilePlace(rows.getInt(1), rows.getInt(2)));
            }
            return all;
        }
    }

    private static void bind(PreparedStatement statement, FilePlace place) throws SQLException {
        statement.setInt(1, place.evidence());
        statement.setInt(2, place.file());
    }
}
