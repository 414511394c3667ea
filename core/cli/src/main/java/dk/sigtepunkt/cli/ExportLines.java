package dk.sigtepunkt.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The lines of a file, each ended by one line feed and nothing else; a line that has no end was cut off. */
final class ExportLines implements AutoCloseable {
    private final InputStream in;
    private Optional<String> line = Optional.empty();
    private long number;

    ExportLines(Path file) throws IOException {
        this.in = new BufferedInputStream(Files.newInputStream(file));
    }

    /** @return whether there was one more */
    boolean next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int read = in.read();
        while (read >= 0 && read != '\n') {
            bytes.write(read);
            read = in.read();
        }
        boolean ended = read == '\n';
        if (!ended && bytes.size() == 0) {
            return false;
        }
        number++;
        line = ended ? text(bytes.toByteArray()) : Optional.empty();
        return true;
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    /** Empty when it is no text, or was cut off. */
    Optional<String> line() {
        return line;
    }

    /** Of the line, from 1; when there is none more, how many there were. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
