package dk.sigtepunkt.persistence.internal.evidence;

import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.persistence.internal.database.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file, a part after the other: whoever reads slowly holds no connection meanwhile. */
final class StoredContent {
    private static final Logger LOG = LoggerFactory.getLogger(StoredContent.class);

    private final Database database;
    private final FilePlace place;
    private final Attachment said;

    StoredContent(Database database, FilePlace place, Attachment said) {
        this.database = database;
        this.place = place;
        this.said = said;
    }

    boolean there() {
        return part(0).isPresent();
    }

    /** As {@link dk.sigtepunkt.domain.attachments.FileContent#writeTo}. */
    void writeTo(OutputStream out) throws IOException {
        MessageDigest digest = Sha256.digest();
        long given = 0;
        for (int part = 0; given < said.size(); part++) {
            byte[] bytes =
                    part(part).orElseThrow(() -> new IOException("the file was taken away while it was given out"));
            digest.update(bytes);
            given += bytes.length;
            if (given >= said.size()
                    && !HexFormat.of().formatHex(digest.digest()).equals(said.sha256())) {
                LOG.warn("File {} of finding {} is not what was stored", place.file(), place.evidence());
                throw new IOException("the file is not what was stored");
            }
            out.write(bytes);
        }
    }

    private Optional<byte[]> part(int part) {
        return database.reading(connection -> FileParts.read(connection, place, part));
    }
}
