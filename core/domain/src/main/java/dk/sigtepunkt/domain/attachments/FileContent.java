package dk.sigtepunkt.domain.attachments;

import java.io.IOException;
import java.io.OutputStream;

/** The bytes of a file that is kept, read while they are given on: never more than a part of them is held. */
@FunctionalInterface
public interface FileContent {
    /**
     * Gives all of them on, or fails before the last.
     *
     * @throws IOException when they are not taken, were taken away meanwhile, or are no longer what their digest says
     */
    void writeTo(OutputStream out) throws IOException;
}
